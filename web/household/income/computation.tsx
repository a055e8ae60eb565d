import { useState } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { DebtDetailPartsFragment } from '../../hub/operations';
import { ErrorNotice } from '../../parts/error-notice';
import { Loading } from '../../parts/loading';
import { useDebtDetails } from '../debts/debt-details';
import { ComputationSteps } from './computation-steps';
import { IncomeOrder, RoomTakers } from './room-use';
import { UsedAmounts } from './used-amounts';

/** The beslagvrije voet of one person as the details tell it. */
export type ProtectedAmount = DebtDetailPartsFragment['protectedAmounts'][number];

function Lines({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4>{title}</h4>
      <ul lang="nl">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}

function Asked({ bsn }: { readonly bsn: string }) {
  const t = useTranslations('income');
  const format = useFormatter();
  const { details, error, again } = useDebtDetails(true);
  if (details === null) return error ? <ErrorNotice error={error} again={again} /> : <Loading />;
  const amount = details.protectedAmounts.find(({ person }) => person.bsn === bsn);
  const month = details.debtStack.monthly.perPerson.find(({ person }) => person.bsn === bsn);
  if (amount === undefined || month === undefined) return <p>{t('computation.gone')}</p>;
  const { livingSituation } = amount;
  return (
    <div className="computation">
      <p>
        {livingSituation === null
          ? t('computation.situationUnknown')
          : t('computation.situation', { situation: t(`situation.${livingSituation}`) })}{' '}
        {t('computation.month', {
          month: format.dateTime(new Date(`${amount.month}T12:00:00Z`), {
            month: 'long',
            year: 'numeric',
            timeZone: 'UTC',
          }),
        })}
      </p>
      <ComputationSteps steps={amount.steps} />
      <Lines
        title={t('computation.unknown')}
        lines={[...new Set([...amount.unknown, ...month.room.unknown])]}
      />
      <RoomTakers room={month.room} />
      <UsedAmounts amount={amount} />
      <IncomeOrder room={month.room} />
      <Lines title={t('computation.reservations')} lines={amount.reservations} />
    </div>
  );
}

/** The computation behind a bar: asked when it is opened. */
export function Computation(props: {
  readonly bsn: string;
  readonly name: string;
  /** Whether the name is seen, and not only heard: when there are more of them in one place. */
  readonly isNamed: boolean;
}) {
  const { bsn, name, isNamed } = props;
  const t = useTranslations('income.computation');
  const [open, setOpen] = useState(false);
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t('open')} <span className={isNamed ? 'computation__name' : 'only-read-aloud'}>{name}</span>
      </summary>
      {open ? <Asked bsn={bsn} /> : null}
    </details>
  );
}
