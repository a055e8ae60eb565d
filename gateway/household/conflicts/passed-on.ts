import { overlap } from '../../../subgraphs/kit/calendar';
import type { BackPayment } from '../../../subgraphs/kit/graph/back-payment';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { inOrder } from './reading';
import type { Recovery } from './recovered-months';
import type { Applies } from './rule';

/** Back payments that another body paid to the creditor of a recovery already (Participatiewet 60a). */
export interface PassedOn {
  /** Whether the recovery rests on means that came afterwards, so that the payment is what it recovers. */
  readonly applies: Applies;
  readonly paid: readonly Sourced<BackPayment>[];
}

/** Whether a claim rests on means that came afterwards (Participatiewet 58 lid 2 f), as far as it names a paragraph. */
function isOnLaterMeans({ told }: Recovery): Applies {
  const paragraphs = told.fact.basis
    .filter(({ law, article }) => law === 'Participatiewet' && article === '58')
    .map(({ paragraph }) => paragraph);
  if (paragraphs.some((paragraph) => paragraph?.startsWith('2 f'))) return 'YES';
  return paragraphs.some((paragraph) => paragraph === null || paragraph === '2') ? 'UNKNOWN' : 'NO';
}

/** The back payments of the debtors over days of the recovery. Of a recovery without days: over any days. */
export function passedOn(recovery: Recovery, facts: HouseholdFacts): PassedOn {
  const { creditor, debtors } = recovery.told.fact;
  const { days } = recovery;
  const applies = isOnLaterMeans(recovery);
  if (applies === 'NO') return { applies, paid: [] };
  const paid = inOrder(facts, 'backPayments').filter(
    ({ source, fact }) =>
      source !== creditor.code &&
      fact.paidTo?.code === creditor.code &&
      debtors.some(({ bsn }) => bsn === fact.person.bsn) &&
      (days === null || overlap(fact.period, days) !== null),
  );
  return { applies, paid };
}
