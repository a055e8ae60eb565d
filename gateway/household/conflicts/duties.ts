import { overlap, type Period } from '../../../subgraphs/kit/calendar';
import type { Decision, Obligation } from '../../../subgraphs/kit/graph/decision';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { inOrder } from './reading';

/** One duty of a decision, on the days that are left of it. */
export interface Duty {
  readonly told: Sourced<Decision>;
  readonly obligation: Obligation;
  /** Its place in the decision. */
  readonly place: number;
  readonly days: Period;
}

/** The duties that hold on the day of the view or later. */
export function dutiesIn(facts: HouseholdFacts): Duty[] {
  const left: Period = { from: facts.asOf, to: null };
  return inOrder(facts, 'decisions').flatMap((told) =>
    told.fact.obligations.flatMap((obligation, place) => {
      const inForce = overlap(told.fact.effect, obligation.period);
      const days = inForce === null ? null : overlap(inForce, left);
      return days === null ? [] : [{ told, obligation, place, days }];
    }),
  );
}

/** Whether an exemption of the duty covers all of some days. */
export function isExempt({ obligation: { exemption } }: Duty, days: Period): boolean {
  if (exemption === null || exemption.from > days.from) return false;
  return exemption.to === null || (days.to !== null && days.to <= exemption.to);
}
