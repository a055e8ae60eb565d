import { holdsOn } from '../../../subgraphs/kit/calendar';
import type { PaymentArrangement } from '../../../subgraphs/kit/graph/arrangement';
import type { ArrangementKind } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts, Sourced } from '../facts/types';

type Arrangement = Sourced<PaymentArrangement>;

/** Nothing is paid while one of these runs (Awb 4:94; Wsf 2000 6.7 lid 2). */
const PAUSES: readonly ArrangementKind[] = ['POSTPONEMENT', 'REPAYMENT_PAUSE', 'TIME_OUT'];

/** Plans over claims of several bodies, each of which may tell of the one plan. */
const SHARED: readonly ArrangementKind[] = ['JOINT_STATE_PLAN', 'DEBT_SETTLEMENT'];

export const isPause = ({ fact }: Arrangement): boolean => PAUSES.includes(fact.kind);

const inOrder = (a: Arrangement, b: Arrangement): number =>
  `${a.source} ${a.fact.id}` < `${b.source} ${b.fact.id}` ? -1 : 1;

/** Whether every claim of a plan is paused by another arrangement of the same source. */
function isPaused(plan: Arrangement, pauses: readonly Arrangement[]): boolean {
  const paused = pauses.filter(({ source }) => source === plan.source).flatMap(({ fact }) => fact.claimIds);
  return plan.fact.claimIds.length > 0 && plan.fact.claimIds.every((id) => paused.includes(id));
}

/** A plan over several bodies that two sources tell with one executor, amount and first day is one plan. */
function isRepeated(plan: Arrangement, earlier: readonly Arrangement[]): boolean {
  const { kind, handler, amountPerMonth, period } = plan.fact;
  return (
    SHARED.includes(kind) &&
    earlier.some(
      ({ source, fact }) =>
        source !== plan.source &&
        fact.kind === kind &&
        fact.handler.code === handler.code &&
        fact.amountPerMonth === amountPerMonth &&
        fact.period.from === period.from,
    )
  );
}

/** The arrangements of one person on the day of the view that ask for a payment each month, each once. */
export function payingArrangementsOf(person: string, facts: HouseholdFacts): Arrangement[] {
  const running = facts.known.arrangements.filter(
    ({ fact }) =>
      holdsOn(fact.period, facts.asOf) && (fact.withdrawnOn === null || fact.withdrawnOn > facts.asOf),
  );
  const pauses = running.filter(isPause);
  const own = running
    .filter((plan) => plan.fact.person.bsn === person && !isPause(plan) && !isPaused(plan, pauses))
    .sort(inOrder);
  return own.filter((plan, i) => !isRepeated(plan, own.slice(0, i)));
}
