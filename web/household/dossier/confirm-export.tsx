import { Alert, Button, ButtonGroup, Heading, Paragraph } from '@utrecht/component-library-react';
import { useEffect, useId, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { HubError } from '../../hub/hub-error';
import { useHousehold } from '../household-context';
import { shortSources } from '../sources/source-states';
import { useSourceWords } from '../sources/use-source-words';
import { contentsOf, type ExportKind, rowsOf } from './dossier-contents';
import { type Recorded, useRecordExport } from './use-record-export';
import './confirm-export.css';

/** What it will hold and what for, in words. */
function Contents({ kind }: { readonly kind: ExportKind }) {
  const t = useTranslations();
  const words = useSourceWords();
  const { terms, view } = useHousehold();
  const contents = contentsOf(kind, view);
  const short = shortSources(view.sources);
  return (
    <>
      <p>{t(`dossier.holds.${kind}`)}</p>
      <ul>
        {contents.map(({ part, rows }) => (
          <li key={part}>{t(`dossier.part.${part}`, { rows })}</li>
        ))}
      </ul>
      <p>{t('dossier.rows', { rows: rowsOf(contents) })}</p>
      <dl className="confirm-export__terms">
        <dt>{t('dossier.purpose')}</dt>
        <dd>{t(`terms.purposeName.${terms.purpose}`)}</dd>
        <dt>{t('dossier.case')}</dt>
        <dd>{terms.caseReference ?? t('dossier.noCase')}</dd>
      </dl>
      {short.length === 0 ? null : (
        <p className="confirm-export__note">{t('dossier.incomplete', { reasons: words.reasons(short) })}</p>
      )}
      <p>
        {t('dossier.logged')} {t('dossier.keep')}
      </p>
    </>
  );
}

function Failed({ error }: { readonly error: HubError }) {
  const t = useTranslations();
  const code = error.code as 'UNREACHABLE';
  return (
    <Alert type="error" role="alert">
      <Paragraph>
        <strong>{t('dossier.failed')}</strong>{' '}
        {t.has(`shell.error.${code}`) ? t(`shell.error.${code}`) : t('shell.error.other', { code })}
      </Paragraph>
    </Alert>
  );
}

/** Asks whether it may be made, and has it recorded. Only what is recorded is made. */
export function ConfirmExport(props: {
  readonly kind: ExportKind;
  readonly onRecorded: (recorded: Recorded) => void;
  readonly onClose: () => void;
}) {
  const { kind, onRecorded, onClose } = props;
  const t = useTranslations('dossier');
  const parts = useTranslations('parts');
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const record = useRecordExport();
  const household = useHousehold();
  const [busy, setBusy] = useState(false);
  const [error, setError] = useState<HubError | null>(null);
  useEffect(() => {
    dialog.current?.showModal();
    // Who listens hears what it is about first, and Enter records nothing by accident.
    heading.current?.focus();
  }, []);

  const confirm = async (): Promise<void> => {
    if (busy || household.growing) return;
    setBusy(true);
    setError(null);
    try {
      onRecorded(await record(kind));
    } catch (failure) {
      setError(
        failure instanceof HubError ? failure : new HubError('INTERNAL_FAULT', 'It was not recorded.'),
      );
    } finally {
      setBusy(false);
    }
  };
  return (
    <dialog ref={dialog} className="confirm-export not-printed" aria-labelledby={id} onClose={onClose}>
      <Heading level={2} id={id} ref={heading} tabIndex={-1}>
        {t(`ask.${kind}`)}
      </Heading>
      {household.id === null ? <p>{t('noNumber')}</p> : <Contents kind={kind} />}
      {household.growing ? <output className="confirm-export__note">{t('growing')}</output> : null}
      {error === null ? null : <Failed error={error} />}
      <ButtonGroup>
        {household.id === null ? null : (
          <Button
            appearance="primary-action-button"
            aria-disabled={busy || household.growing}
            onClick={() => void confirm()}
          >
            {busy ? t('busy') : t(`confirm.${kind}`)}
          </Button>
        )}
        <Button appearance="secondary-action-button" onClick={() => dialog.current?.close()}>
          {household.id === null ? parts('close') : t('cancel')}
        </Button>
      </ButtonGroup>
    </dialog>
  );
}
