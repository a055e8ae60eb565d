import { addDays, type Period } from '../../../subgraphs/kit/calendar';
import type { PaymentArrangement } from '../../../subgraphs/kit/graph/arrangement';
import type { Sourced } from '../facts/types';

/**
 * The days on which an arrangement or a time-out stood: up to the day before it was withdrawn (Awb 4:96). Null: none.
 */
export function daysOf({
  period,
  withdrawnOn,
}: Pick<PaymentArrangement, 'period' | 'withdrawnOn'>): Period | null {
  if (withdrawnOn === null) return period;
  const last = addDays(withdrawnOn, -1);
  if (last < period.from) return null;
  return { from: period.from, to: period.to !== null && period.to < last ? period.to : last };
}

/** Whether two sources tell of one and the same plan, as the creditor and the body that carries it out. */
export function isSamePlan(one: Sourced<PaymentArrangement>, other: Sourced<PaymentArrangement>): boolean {
  const traits = ({ fact }: Sourced<PaymentArrangement>) =>
    JSON.stringify([fact.person.bsn, fact.kind, fact.handler.code, fact.amountPerMonth, fact.period.from]);
  return one.source !== other.source && traits(one) === traits(other);
}
