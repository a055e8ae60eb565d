import { Heading } from '@utrecht/component-library-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { Money, useMoney } from '../../parts/money';
import { isAtLeast, useHousehold, type View } from '../household-context';
import { settledOf } from './claim-rows';
import { ReportedLines } from './reported-lines';
import './beside-the-stack.css';

function Card({ name, children }: { readonly name: CardName; readonly children: ReactNode }) {
  const t = useTranslations('debts.beside');
  return (
    <div className="beside__card">
      <dt>
        {t(name)}
        <span className="debts__hint">{t(`${name}Hint`)}</span>
      </dt>
      <dd>{children}</dd>
    </div>
  );
}

type CardName = 'notPayable' | 'settled' | 'government' | 'private';
type Reported = View['debtStack']['reported'];

function ReportedSum({ of, complete }: { readonly of: Reported['private']; readonly complete: boolean }) {
  const t = useTranslations('debts.beside');
  const money = useMoney();
  if (of === null) return <Money cents={null} />;
  if (of.debts === 0) return complete ? t('reported', { debts: 0 }) : t('noneKnown');
  return (
    <>
      <strong>
        <Money cents={of.amount} atLeast={!complete || of.amountUnknown > 0} />
      </strong>{' '}
      {t('reported', { debts: of.debts })}
      {of.amountUnknown > 0 ? (
        <span className="debts__hint">{t('amountUnknown', { count: of.amountUnknown })}</span>
      ) : null}
      {of.alsoSourceAmount > 0 ? (
        <span className="debts__hint">{t('alsoSource', { amount: money(of.alsoSourceAmount) })}</span>
      ) : null}
    </>
  );
}

/** What exists beside the total: each by its own name, and never summed with it or with each other. */
export function BesideTheStack() {
  const t = useTranslations('debts.beside');
  const money = useMoney();
  const { view } = useHousehold();
  const { notPayable, reported, total } = view.debtStack;
  const settled = settledOf(view);
  const none = view.debtStack.complete ? t('claims', { claims: 0 }) : t('noneKnown');
  const told = [reported.government, reported.private].some((some) => some !== null && some.debts > 0);
  return (
    <div className="beside">
      <Heading level={3}>{t('title')}</Heading>
      <p>{t('intro')}</p>
      <dl className="beside__cards">
        <Card name="notPayable">
          {notPayable !== null && notPayable.claims === 0 ? (
            none
          ) : (
            <>
              <strong>
                <Money cents={notPayable?.outstanding ?? null} atLeast={isAtLeast(view.debtStack)} />
              </strong>{' '}
              {notPayable === null ? null : t('claims', { claims: notPayable.claims })}
            </>
          )}
        </Card>
        <Card name="settled">
          {settled.claims > 0 ? (
            t('claims', { claims: settled.claims })
          ) : total === null ? (
            <Money cents={null} />
          ) : (
            none
          )}
          {settled.paidTooMuch > 0 ? (
            <span className="beside__owed">{t('paidTooMuch', { amount: money(settled.paidTooMuch) })}</span>
          ) : null}
        </Card>
        <Card name="government">
          <ReportedSum of={reported.government} complete={reported.complete} />
        </Card>
        <Card name="private">
          <ReportedSum of={reported.private} complete={reported.complete} />
        </Card>
      </dl>
      {told ? <ReportedLines /> : null}
    </div>
  );
}
