import { addDays, type CalendarDate } from '../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../facts/types';
import { type Identified, inOrder } from './reading';

/** What debt counselling still has to do by law, and the last day for it. */
export interface CounsellingTerm {
  readonly told: Identified<'debtCounselling'>;
  readonly step: 'TALK' | 'PLAN';
  readonly last: CalendarDate;
}

/** Wgs 4 lid 1: four weeks to the first talk. */
const DAYS_TO_TALK = 28;

/** Wgs 4a lid 3: eight weeks at most to the plan or the refusal; a municipality may have set a shorter term. */
const DAYS_TO_PLAN = 56;

/** The next term of each course of counselling. One that has ended, or is past the plan, has none. */
export function counsellingTerms(facts: HouseholdFacts): CounsellingTerm[] {
  return inOrder(facts, 'debtCounselling').flatMap((told): CounsellingTerm[] => {
    const { status, requestedOn, intakeOn, planOn } = told.fact;
    if (status === 'ENDED' || status === 'SETTLEMENT' || planOn !== null) return [];
    if (intakeOn === null) return [{ told, step: 'TALK', last: addDays(requestedOn, DAYS_TO_TALK) }];
    return [{ told, step: 'PLAN', last: addDays(intakeOn, DAYS_TO_PLAN) }];
  });
}
