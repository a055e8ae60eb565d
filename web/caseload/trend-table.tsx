import { useFormatter, useTranslations } from 'use-intl';
import { Day } from '../parts/day';
import { Money } from '../parts/money';
import { TableRegion } from './table-region';
import { type CaseloadDay, isDayAtLeast } from './trend-points';

const COLUMNS = [
  ...(['day', 'households', 'total', 'withoutTotal', 'overdrawn', 'overdrawnUnknown'] as const),
  ...(['hardConflicts', 'complete'] as const),
];

/** Every day that was counted, the last first. */
export function TrendTable({ days }: { readonly days: readonly CaseloadDay[] }) {
  const t = useTranslations('caseload.trends');
  const parts = useTranslations('parts');
  const format = useFormatter();
  return (
    <TableRegion className="trends__region" label={t('region')}>
      <table className="utrecht-table caseload__table">
        <caption className="only-read-aloud">{t('caption')}</caption>
        <thead>
          <tr>
            {COLUMNS.map((column) => (
              <th key={column} scope="col" className={column === 'day' ? undefined : 'caseload__number'}>
                {t(column)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map((one) => (
            <tr key={one.day}>
              <th scope="row">
                <Day on={one.day} />
              </th>
              <td className="caseload__number">{one.households}</td>
              <td className="caseload__number">
                <Money cents={one.total} atLeast={isDayAtLeast(one)} />
              </td>
              <td className="caseload__number">{one.withoutTotal}</td>
              <td className="caseload__number">{one.overdrawn}</td>
              <td className="caseload__number">{one.overdrawnUnknown}</td>
              <td className="caseload__number">{one.hardConflicts}</td>
              <td className="caseload__number">
                {one.completePercent === null
                  ? parts('unknown')
                  : format.number(one.completePercent / 100, { style: 'percent' })}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </TableRegion>
  );
}
