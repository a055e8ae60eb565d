import { useTranslations } from 'use-intl';
import type { DebtDetailPartsFragment } from '../../hub/operations';
import { Days } from '../../parts/day';
import { Money } from '../../parts/money';
import { sourceNames } from '../debts/source-names';
import { useHousehold, usePersonName } from '../household-context';
import { type DeductionRow, deductionRows, isToldTwice } from './deduction-rows';
import { WideTable } from '../debts/wide-table';

function Line({ row }: { readonly row: DeductionRow }) {
  const t = useTranslations('income');
  const personName = usePersonName();
  const { view } = useHousehold();
  const { deduction, standing, counted } = row;
  const claim = view.claims.find(
    ({ id, agency }) => id === deduction.claimId && agency.code === deduction.agency.code,
  );
  return (
    <tr className={standing === 'now' && counted !== false ? undefined : 'income__beside'}>
      <th scope="row">
        {deduction.beneficiary.name}
        <span className="debts__hint">
          {t('deductions.toldBy')} {deduction.agency.name}
        </span>
      </th>
      <td>{personName(deduction.person.bsn)}</td>
      <td lang="nl">{deduction.onIncome}</td>
      <td>{t(`method.${deduction.method}`)}</td>
      <td>{claim === undefined ? t('deductions.claimUnknown') : <span lang="nl">{claim.title}</span>}</td>
      <td>
        <Days period={deduction.period} />
        {standing === 'now' ? null : <span className="debts__hint">{t(`deductions.${standing}`)}</span>}
      </td>
      <td className="figures__number">
        <Money cents={deduction.amountPerMonth} />
        {counted === false ? <span className="debts__hint">{t('deductions.alsoTold')}</span> : null}
      </td>
    </tr>
  );
}

/** Who takes what, from which income, how, and for which claim. The sum is that of the hub: each deduction once. */
export function Deductions({ details }: { readonly details: DebtDetailPartsFragment | null }) {
  const t = useTranslations('income.deductions');
  const { view } = useHousehold();
  const { amounts, missing } = view.debtStack.monthly;
  const rows = deductionRows(view, details);
  if (rows.length === 0)
    return (
      <p>
        {missing.length === 0
          ? t('none')
          : t('noneOf', { names: sourceNames(missing, view.sources).join(', ') })}
      </p>
    );
  return (
    <>
      <WideTable caption={t('caption')}>
        <thead>
          <tr>
            {(['beneficiary', 'person', 'onIncome', 'method', 'claim', 'period'] as const).map((name) => (
              <th key={name} scope="col">
                {t(name)}
              </th>
            ))}
            <th scope="col" className="figures__number">
              {t('amount')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Line key={row.key} row={row} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td colSpan={6}>{t('total')}</td>
            <td className="figures__number">
              <Money
                cents={amounts === null ? null : amounts.forced + amounts.voluntary}
                atLeast={missing.length > 0}
              />
            </td>
          </tr>
        </tfoot>
      </WideTable>
      {details === null && isToldTwice(view) ? <p className="debts__hint">{t('oneCounts')}</p> : null}
    </>
  );
}
