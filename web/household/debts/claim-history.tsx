import { Heading } from '@utrecht/component-library-react';
import { useTranslations } from 'use-intl';
import { Day, useDay } from '../../parts/day';
import { Money, useMoney } from '../../parts/money';
import type { DetailedClaim } from './claim-in-short';
import { type HistoryLine, historyOf } from './running-balance';
import { WideTable } from './wide-table';

function Line({ line }: { readonly line: HistoryLine }) {
  const t = useTranslations('debts');
  const day = useDay();
  const money = useMoney();
  const { event, change, balance } = line;
  return (
    <tr>
      <td>
        <Day on={event.on} />
        {event.recordedOn === event.on ? null : (
          <span className="debts__hint">{t('detail.recorded', { on: day(event.recordedOn) })}</span>
        )}
      </td>
      <th scope="row">
        {t(`event.${event.kind}`)}
        {event.component === null ? null : ` (${t(`component.${event.component}`)})`}
        {event.description === null ? null : (
          <span className="debts__hint" lang="nl">
            {event.description}
          </span>
        )}
      </th>
      <td className="figures__number">
        {change === 0 ? null : (
          <span className="amount">
            {change > 0 ? '+' : '−'} {money(Math.abs(change))}
          </span>
        )}
      </td>
      <td className="figures__number">
        <Money cents={balance} />
      </td>
    </tr>
  );
}

/** What happened to the amount, event by event, with what was open after each. */
export function ClaimHistory({ claim }: { readonly claim: DetailedClaim }) {
  const t = useTranslations('debts.detail');
  const money = useMoney();
  const lines = historyOf(claim.events);
  const balance = lines.at(-1)?.balance ?? 0;
  return (
    <div className="claim-detail__two">
      <Heading level={4}>{t('history')}</Heading>
      <WideTable caption={t('historyCaption')}>
        <thead>
          <tr>
            <th scope="col">{t('on')}</th>
            <th scope="col">{t('what')}</th>
            <th scope="col" className="figures__number">
              {t('change')}
            </th>
            <th scope="col" className="figures__number">
              {t('balance')}
            </th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <Line key={line.event.id} line={line} />
          ))}
        </tbody>
      </WideTable>
      {balance === claim.outstanding ? null : (
        <p className="debts__note">
          {t('balanceDiffers', { balance: money(balance), told: money(claim.outstanding) })}
        </p>
      )}
    </div>
  );
}

/** The steps of collection: reminder, writ, service, attachment. */
export function ClaimActs({ claim }: { readonly claim: DetailedClaim }) {
  const t = useTranslations('debts');
  return (
    <div>
      <Heading level={4}>{t('detail.acts')}</Heading>
      {claim.collectionActs.length === 0 ? (
        <p>{t('detail.noActs')}</p>
      ) : (
        <ol className="claim-detail__acts">
          {claim.collectionActs.map(({ id, kind, on, actor }) => (
            <li key={id}>
              <Day on={on} />: {t('detail.actBy', { act: t(`act.${kind}`), actor: actor.name })}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}
