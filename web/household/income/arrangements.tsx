import { useTranslations } from 'use-intl';
import { Days, useDay } from '../../parts/day';
import { Money } from '../../parts/money';
import { useHousehold, usePersonName, type View } from '../household-context';
import { standingOn } from './deduction-rows';
import { WideTable } from '../debts/wide-table';

type Arrangement = View['arrangements'][number];

function Line({ arrangement }: { readonly arrangement: Arrangement }) {
  const t = useTranslations('income');
  const day = useDay();
  const personName = usePersonName();
  const { view } = useHousehold();
  const { agency, claimIds, kind, person, period, withdrawnOn, amountPerMonth } = arrangement;
  const standing = standingOn(period, view.asOf);
  const claims = view.claims.filter(({ id, agency: of }) => of.code === agency.code && claimIds.includes(id));
  return (
    <tr className={standing === 'now' && withdrawnOn === null ? undefined : 'income__beside'}>
      <th scope="row">{t(`arrangement.${kind}`)}</th>
      <td>{agency.name}</td>
      <td>{personName(person.bsn)}</td>
      <td lang="nl">{claims.map(({ title }) => title).join('; ')}</td>
      <td>
        <Days period={period} />
        {standing === 'now' ? null : <span className="debts__hint">{t(`deductions.${standing}`)}</span>}
        {withdrawnOn === null ? null : (
          <span className="debts__hint">{t('arrangements.withdrawn', { on: day(withdrawnOn) })}</span>
        )}
      </td>
      <td className="figures__number">
        {amountPerMonth === null ? t('arrangements.nothing') : <Money cents={amountPerMonth} />}
      </td>
    </tr>
  );
}

/** Payment plans and postponements: what was agreed, with whom, for which claims, and until when. */
export function Arrangements() {
  const t = useTranslations('income.arrangements');
  const { asOf, arrangements } = useHousehold().view;
  const runs = ({ period, withdrawnOn }: Arrangement): boolean =>
    withdrawnOn === null && standingOn(period, asOf) === 'now';
  const sorted = [...arrangements.filter(runs), ...arrangements.filter((one) => !runs(one))];
  return (
    <WideTable caption={t('caption')}>
      <thead>
        <tr>
          {(['kind', 'agency', 'person', 'claims', 'period'] as const).map((name) => (
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
        {sorted.map((arrangement) => (
          <Line key={`${arrangement.agency.code}:${arrangement.id}`} arrangement={arrangement} />
        ))}
      </tbody>
    </WideTable>
  );
}
