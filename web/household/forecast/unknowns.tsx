import { useFormatter, useTranslations } from 'use-intl';
import { useMoney } from '../../parts/money';
import { useSourceName } from '../conflicts/use-source-name';
import { useClaimName } from './use-claim-name';
import type { ForecastTold } from './use-forecast';

function Claims(props: { readonly title: string; readonly keys: readonly string[] }) {
  const claimName = useClaimName();
  if (props.keys.length === 0) return null;
  return (
    <li>
      {props.title}
      <ul lang="nl">
        {props.keys.map((key) => (
          <li key={key}>{claimName(key)}</li>
        ))}
      </ul>
    </li>
  );
}

/** What the forecast does not know, and so did not count. */
export function Unknowns({ forecast }: { readonly forecast: ForecastTold }) {
  const t = useTranslations('forecast.unknowns');
  const money = useMoney();
  const format = useFormatter();
  const sourceName = useSourceName();
  const { missing, interestUnknown, instalmentUnknown, unassigned, unassignedArrangements, notPayable } =
    forecast;
  const kinds = [missing, interestUnknown, instalmentUnknown, unassignedArrangements, notPayable];
  const count = kinds.filter(({ length }) => length > 0).length + unassigned.length;
  if (count === 0) return null;
  return (
    <details>
      <summary>{t('title', { count })}</summary>
      <ul>
        {missing.length > 0 ? (
          <li>{t('missing', { agencies: format.list(missing.map(sourceName)) })}</li>
        ) : null}
        <Claims title={t('interest')} keys={interestUnknown} />
        {instalmentUnknown.length > 0 ? (
          <li>{t('instalment', { count: instalmentUnknown.length })}</li>
        ) : null}
        {unassigned.map(({ key, beneficiary, amountPerMonth }) => (
          <li key={key}>
            {t('unassigned', { amount: money(amountPerMonth), agency: sourceName(beneficiary) })}
          </li>
        ))}
        {unassignedArrangements.length > 0 ? (
          <li>{t('unassignedArrangements', { count: unassignedArrangements.length })}</li>
        ) : null}
        <Claims title={t('notPayable')} keys={notPayable} />
      </ul>
    </details>
  );
}
