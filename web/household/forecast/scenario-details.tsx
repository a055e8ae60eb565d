import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { useMoney } from '../../parts/money';
import { useClaimName } from './use-claim-name';
import type { ForecastTold } from './use-forecast';
import { useMonth } from './use-month';

function Plan({ plan }: { readonly plan: NonNullable<ForecastTold['jointPlan']> }) {
  const t = useTranslations('forecast.details');
  const month = useMonth();
  const money = useMoney();
  return (
    <div>
      <Heading level={4}>{t('plan', { months: plan.months })}</Heading>
      <ul>
        {plan.atMost.map((part) => (
          <li key={part.month}>
            {t(part.amountPerMonth === 0 ? 'planNoRoom' : 'planFrom', {
              month: month(part.month),
              amount: money(part.amountPerMonth),
            })}
          </li>
        ))}
        <li>
          {plan.leftAtEnd === 0 ? t('planNothingLeft') : t('planLeft', { amount: money(plan.leftAtEnd) })}
        </li>
      </ul>
    </div>
  );
}

function Revivals({ revivals }: { readonly revivals: ForecastTold['revivals'] }) {
  const t = useTranslations('forecast.details');
  const month = useMonth();
  const money = useMoney();
  const claimName = useClaimName();
  return (
    <div>
      <Heading level={4}>{t('revivals')}</Heading>
      <ul>
        {revivals.map(({ claimKey, month: from, balance, amountPerMonth }) => (
          <li key={claimKey}>
            <span lang="nl">{claimName(claimKey)}</span>:{' '}
            {t(amountPerMonth === 0 ? 'revivalUnpaid' : 'revival', {
              month: month(from),
              balance: money(balance),
              amount: money(amountPerMonth),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Rooms({ rooms }: { readonly rooms: ForecastTold['rooms'] }) {
  const t = useTranslations('forecast.details');
  const parts = useTranslations('parts');
  const month = useMonth();
  const money = useMoney();
  const known = (cents: number | null): string => (cents === null ? parts('unknown') : money(cents));
  return (
    <div>
      <Heading level={4}>{t('rooms')}</Heading>
      <ul>
        {rooms.map(({ person, label, month: from, todayAtMost, thenAtMost }) => (
          <li key={`${person.bsn} ${from}`}>
            {t('room', {
              person: label,
              month: month(from),
              now: known(todayAtMost),
              supposed: known(thenAtMost),
            })}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** What comes of what is supposed, beside the sums: the plan, what revives, the rooms; or why it cannot be computed. */
export function ScenarioDetails({ forecast }: { readonly forecast: ForecastTold }) {
  const t = useTranslations('forecast.details');
  const { jointPlan, revivals, rooms, unknown } = forecast;
  return (
    <div className="forecast__details">
      {unknown.length > 0 ? (
        <div className="forecast__note">
          <p>{t('unknown')}</p>
          <ul lang="nl">
            {unknown.map((why) => (
              <li key={why}>{why}</li>
            ))}
          </ul>
        </div>
      ) : null}
      {jointPlan === null ? null : <Plan plan={jointPlan} />}
      {revivals.length > 0 ? <Revivals revivals={revivals} /> : null}
      {rooms.length > 0 ? <Rooms rooms={rooms} /> : null}
    </div>
  );
}
