import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { Day } from '../../parts/day';
import { ErrorNotice } from '../../parts/error-notice';
import { Loading } from '../../parts/loading';
import { Money } from '../../parts/money';
import { usePersonName } from '../household-context';
import { useDebtDetails } from './debt-details';
import { WideTable } from './wide-table';

function Lines() {
  const t = useTranslations('debts.beside');
  const personName = usePersonName();
  const { details, error, again } = useDebtDetails(true);
  if (details === null) return error ? <ErrorNotice error={error} again={again} /> : <Loading />;
  const { government, private: privately } = details.debtStack.reported;
  const lines = [
    ...(government?.lines ?? []).map((line) => ({ line, sort: t('isGovernment') })),
    ...(privately?.lines ?? []).map((line) => ({ line, sort: t('isPrivate') })),
  ];
  return (
    <WideTable caption={t('reportedCaption')}>
      <thead>
        <tr>
          <th scope="col">{t('creditor')}</th>
          <th scope="col">{t('what')}</th>
          <th scope="col">{t('who')}</th>
          <th scope="col">{t('on')}</th>
          <th scope="col" className="figures__number">
            {t('amount')}
          </th>
        </tr>
      </thead>
      <tbody>
        {lines.map(({ line, sort }) => (
          <tr key={line.key}>
            <th scope="row">
              {line.creditor.name} ({sort})
            </th>
            <td lang="nl">{line.title}</td>
            <td>{personName(line.person.bsn)}</td>
            <td>
              <Day on={line.reportedOn} />
            </td>
            <td className="figures__number">
              <Money cents={line.amount} />
              {line.alsoSource ? <span className="debts__hint">{t('alreadyCounted')}</span> : null}
            </td>
          </tr>
        ))}
      </tbody>
    </WideTable>
  );
}

/** The debts that the household reported itself, line by line, asked when they are opened. */
export function ReportedLines() {
  const t = useTranslations('debts.beside');
  const [open, setOpen] = useState(false);
  return (
    <details className="disclosure" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{t('showReported')}</summary>
      {open ? <Lines /> : null}
    </details>
  );
}
