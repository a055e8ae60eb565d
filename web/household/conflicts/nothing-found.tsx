import { useFormatter, useTranslations } from 'use-intl';
import { useHousehold } from '../household-context';
import { useSourceName } from './use-source-name';
import { useWhyMissing } from './use-why-missing';

/** Sources that told nothing or may have told less than they have. */
const TOLD: readonly string[] = ['ANSWERED', 'INCOMPLETE', 'PARTLY_WITHHELD'];

/** What is said when no conflict was found: what was checked, and what could not be. Never just "none". */
export function NothingFound() {
  const t = useTranslations('conflicts.nothing');
  const format = useFormatter();
  const { view } = useHousehold();
  const sourceName = useSourceName();
  const whyMissing = useWhyMissing();
  const told = view.sources.filter(({ outcome }) => TOLD.includes(outcome));
  const short = view.sources.filter(({ outcome }) => outcome !== 'ANSWERED');
  return (
    <div className="conflicts__nothing">
      <p>
        {told.length === 0
          ? t('checkedNone')
          : t('checked', { agencies: format.list(told.map(({ source }) => sourceName(source))) })}
      </p>
      {short.length > 0 ? (
        <>
          <p>{t('notChecked')}</p>
          <ul>
            {short.map(({ source }) => (
              <li key={source}>{whyMissing(source)}</li>
            ))}
          </ul>
        </>
      ) : null}
      <p>
        {view.unassessedRules.length === 0 ? t('all') : t('some', { count: view.unassessedRules.length })}
      </p>
      <p className="conflicts__note">{t('only')}</p>
    </div>
  );
}
