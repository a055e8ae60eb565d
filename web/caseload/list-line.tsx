import { Link } from 'react-router';
import { useTranslations } from 'use-intl';
import { useDay } from '../parts/day';
import { useOpened } from '../terms/terms-context';
import { dayInNetherlands } from '../parts/days';
import { AmountCell, CountCell, DateCell, HardConflictsCell, OverdrawnCell } from './list-cells';
import { Moment } from './moment';
import { RefreshButton } from './refresh-button';
import { CASELOAD_TERMS, type ListedCase } from './use-caseload';

/** Opens the live view: the figures of the list never stand in its place. */
function CaseLink({ reference, householdId }: Pick<ListedCase, 'reference' | 'householdId'>) {
  const t = useTranslations('caseload.list');
  const { open } = useOpened();
  return (
    <Link
      to={`/huishouden/${encodeURIComponent(householdId)}`}
      className="list-table__case"
      aria-label={t('open', { reference })}
      onClick={() => open(householdId, { terms: CASELOAD_TERMS, bsn: null, label: reference })}
    >
      {reference}
    </Link>
  );
}

function StaleSources({ staleSources, unassessedRules }: ListedCase) {
  const t = useTranslations('caseload.list');
  const outcomes = useTranslations('sources.outcome');
  if (staleSources.length === 0) return <span className="caseload__small">{t('noStale')}</span>;
  return (
    <>
      <ul className="list-table__sources">
        {staleSources.map(({ source, outcome }) => (
          <li key={source}>
            <strong>{source.toUpperCase()}</strong> {outcomes(outcome)}
          </li>
        ))}
      </ul>
      {unassessedRules.length === 0 ? null : (
        <span className="caseload__small">
          {t('unassessed', { count: unassessedRules.length, rules: unassessedRules.join(', ') })}
        </span>
      )}
    </>
  );
}

/** One case of the list. */
export function ListLine({ listed }: { readonly listed: ListedCase }) {
  const t = useTranslations('caseload.list');
  const day = useDay();
  const { asOf, nextThreat, nextObjectionOn, nextTimeOutEndOn, reference, takenAt } = listed;
  return (
    <tr>
      <th scope="row">
        <CaseLink {...listed} />
      </th>
      <td>
        <DateCell
          on={nextThreat?.on ?? null}
          what={nextThreat ? t(`threat.${nextThreat.kind}`) : null}
          none={t('noThreat')}
          tone="severe"
        />
        {nextTimeOutEndOn === null ? null : (
          <span className="caseload__small">{t('timeOutEnds', { on: day(nextTimeOutEndOn) })}</span>
        )}
      </td>
      <td>
        <DateCell on={nextObjectionOn} what={null} none={t('noObjection')} tone="caution" />
      </td>
      <td>
        <OverdrawnCell figure={listed.overdrawn} asOf={asOf} />
      </td>
      <td>
        <HardConflictsCell hard={listed.hardConflicts} all={listed.conflicts} asOf={asOf} />
      </td>
      <td className="caseload__number">
        <AmountCell figure={listed.total} asOf={asOf} />
      </td>
      <td className="caseload__number">
        <CountCell figure={listed.creditors} asOf={asOf} />
      </td>
      <td>
        <StaleSources {...listed} />
      </td>
      <td className="list-table__state">
        <Moment at={takenAt} />
        {dayInNetherlands(Date.parse(takenAt)) === asOf ? null : (
          <span className="caseload__small">{t('asOf', { on: day(asOf) })}</span>
        )}
        <RefreshButton reference={reference} />
      </td>
    </tr>
  );
}
