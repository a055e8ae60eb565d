import { Button } from '@utrecht/component-library-react';
import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { useHousehold, usePersonName } from '../household-context';
import { claimsCsv } from './claims-csv';
import { ConfirmExport } from './confirm-export';
import type { ExportKind } from './dossier-contents';
import { DossierPaper } from './dossier-paper';
import { fileName } from './file-name';
import { printPage } from './print-page';
import { saveFile } from './save-file';
import type { Recorded } from './use-record-export';
import './dossier.css';
import './print.css';

interface Made extends Recorded {
  readonly kind: ExportKind;
  /** Name for a file of it, without what comes after the dot. */
  readonly file: string;
}

/** Has the keys for printing ask first as well: what is printed otherwise would not be recorded. */
function usePrintKeys(ask: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() !== 'p' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      event.preventDefault();
      ask();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [ask]);
}

/** Writes all claims to a file that the browser saves. */
function useSaveClaims(): (recorded: Recorded, file: string) => void {
  const nameOf = usePersonName();
  const { terms, view } = useHousehold();
  return ({ number, at }, file) => {
    const { asOf, claims, sources } = view;
    const text = claimsCsv({ asOf, claims, sources, terms, nameOf, madeAt: at, logNumber: number });
    saveFile(file, text, 'text/csv;charset=utf-8');
  };
}

/** Print and CSV: each is confirmed and recorded before it is made. */
export function DossierActions() {
  const t = useTranslations('dossier');
  const { asOf } = useHousehold().view;
  const [asked, setAsked] = useState<ExportKind | null>(null);
  const [made, setMade] = useState<Made | null>(null);
  const saveClaims = useSaveClaims();
  const askPrint = useCallback(() => setAsked('PRINT'), []);
  usePrintKeys(askPrint);
  // After the paper with its number is on the page.
  useEffect(() => {
    if (made?.kind === 'PRINT') void printPage(made.file);
  }, [made]);

  return (
    <div className="dossier">
      <div className="dossier__actions not-printed">
        <Button appearance="secondary-action-button" onClick={askPrint}>
          {t('print')}
        </Button>
        <Button appearance="secondary-action-button" onClick={() => setAsked('CSV')}>
          {t('csv')} <span className="only-read-aloud">{t('csvMeaning')}</span>
        </Button>
        <output className="dossier__done">
          {made === null ? null : t(`done.${made.kind}`, { number: made.number })}
        </output>
      </div>
      {asked === null ? null : (
        <ConfirmExport
          kind={asked}
          onClose={() => setAsked(null)}
          onRecorded={(recorded) => {
            const file = fileName(asked === 'CSV' ? 'vorderingen' : 'dossier', asOf, recorded.at);
            if (asked === 'CSV') saveClaims(recorded, `${file}.csv`);
            setMade({ ...recorded, kind: asked, file });
            setAsked(null);
          }}
        />
      )}
      <p className="dossier__not-this-way">{t('notThisWay')}</p>
      {made === null ? null : <DossierPaper recorded={made} />}
    </div>
  );
}
