import { useTranslations } from 'use-intl';
import { Day } from '../../parts/day';
import { Money, useMoney } from '../../parts/money';
import { sourceNames } from '../debts/source-names';
import { useHousehold } from '../household-context';
import type { ProtectedAmount } from './computation';
import { WideTable } from '../debts/wide-table';

/** Which beslagvrije voet each agency used, beside the one that comes out here: too low, out of date, or neither. */
export function UsedAmounts({ amount }: { readonly amount: ProtectedAmount }) {
  const t = useTranslations('income.computation');
  const money = useMoney();
  const { view } = useHousehold();
  return (
    <>
      <h4>{t('used')}</h4>
      {amount.used.length === 0 ? (
        <p>{t('noneUsed')}</p>
      ) : (
        <WideTable caption={t('usedCaption')}>
          <thead>
            <tr>
              <th scope="col">{t('agency')}</th>
              <th scope="col">{t('payer')}</th>
              <th scope="col">{t('calculatedOn')}</th>
              <th scope="col" className="figures__number">
                {t('usedAmount')}
              </th>
              <th scope="col" className="figures__number">
                {t('difference')}
              </th>
              <th scope="col">{t('verdict')}</th>
            </tr>
          </thead>
          <tbody>
            {amount.used.map((used) => (
              <tr key={used.deductionKey}>
                <th scope="row">{sourceNames([used.agency.code], view.sources).join('')}</th>
                <td lang="nl">{used.onIncome}</td>
                <td>
                  <Day on={used.calculatedOn} />
                </td>
                <td className="figures__number">
                  <Money cents={used.amount} />
                </td>
                <td className="figures__number">
                  {used.difference === null ? (
                    <Money cents={null} />
                  ) : (
                    <span className="amount">
                      {used.difference > 0 ? '+ ' : used.difference < 0 ? '− ' : ''}
                      {money(Math.abs(used.difference))}
                    </span>
                  )}
                </td>
                <td>
                  {used.tooLow ? <strong className="computation__severe">{t('tooLow')}</strong> : null}
                  {used.tooLow && used.stale ? ', ' : null}
                  {used.stale ? <span className="computation__caution">{t('stale')}</span> : null}
                  {used.tooLow || used.stale ? null : t('fine')}
                </td>
              </tr>
            ))}
          </tbody>
        </WideTable>
      )}
    </>
  );
}
