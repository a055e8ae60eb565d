import { useFormatter, useTranslations } from 'use-intl';
import { Day } from '../../parts/day';
import { useHousehold } from '../household-context';
import { SourceGaps } from '../sources/source-gaps';
import { shortSources } from '../sources/source-states';
import { AllClaims } from './all-claims';
import type { Recorded } from './use-record-export';

/** What only paper has: when, for what and under which number it was made, what was missing, and all claims. */
export function DossierPaper({ recorded }: { readonly recorded: Recorded }) {
  const t = useTranslations();
  const format = useFormatter();
  const { terms, view } = useHousehold();
  const short = shortSources(view.sources);
  return (
    <>
      <div className="dossier__heading only-printed">
        <dl>
          <dt>{t('dossier.made')}</dt>
          <dd>{format.dateTime(recorded.at, { dateStyle: 'long', timeStyle: 'short' })}</dd>
          <dt>{t('dossier.asOf')}</dt>
          <dd>
            <Day on={view.asOf} />
          </dd>
          <dt>{t('dossier.purpose')}</dt>
          <dd>{t(`terms.purposeName.${terms.purpose}`)}</dd>
          <dt>{t('dossier.case')}</dt>
          <dd>{terms.caseReference ?? t('dossier.noCase')}</dd>
          {terms.reason === undefined ? null : (
            <>
              <dt>{t('dossier.reason')}</dt>
              <dd>{terms.reason}</dd>
            </>
          )}
          <dt>{t('dossier.logNumber')}</dt>
          <dd>{recorded.number}</dd>
          <dt>{t('dossier.missing')}</dt>
          <dd>{short.length === 0 ? t('dossier.missingNothing') : <SourceGaps sources={short} />}</dd>
        </dl>
      </div>
      <AllClaims />
    </>
  );
}
