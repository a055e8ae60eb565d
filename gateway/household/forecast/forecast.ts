import { debtStackOf } from '../debts/stack';
import type { HouseholdFacts } from '../facts/types';
import type { Law } from '../law/law';
import { assumptionsOf } from './assumptions';
import { HORIZON, monthsFrom } from './calendar-months';
import { type Debt, debtsOf } from './debts';
import {
  amountUnknownOf,
  isUntold,
  missingIn,
  type UnassignedDeduction,
  unassignedOf,
  unassignedPlansOf,
} from './not-followed';
import { type Outcome, outcomeOf } from './outcome';
import { run } from './run';
import { faultIn, type Scenario, type ScenarioFault } from './scenario';
import {
  type Difference,
  differenceOf,
  type JointPlanOutcome,
  jointPlanOf,
  type Revival,
  revivalsOf,
  type SupposedRoom,
  supposedRoomsOf,
} from './scenario-outcome';
import { scheduleOf } from './schedule';
import { termsReader } from './terms';
import { whatIf } from './what-if';

export type { Scenario, ScenarioFault } from './scenario';

/** What becomes of the debts on the terms of today, and what would under a scenario. Indicative; exact in cents. */
export interface Forecast {
  /** How many months it looks ahead. */
  readonly horizon: number;
  /** Null when no source told its claims, or none told what is paid on them: unknown is not zero. */
  readonly today: Outcome | null;
  /** Null when nothing is supposed, or when it cannot be computed: see `unknown`. */
  readonly scenario: Outcome | null;
  readonly difference: Difference | null;
  readonly revivals: readonly Revival[];
  readonly jointPlan: JointPlanOutcome | null;
  readonly rooms: readonly SupposedRoom[];
  /** Why the scenario could not be computed, in plain Dutch. */
  readonly unknown: readonly string[];
  /** Keys of claims on which nothing is paid on the terms of today, as far as is known. */
  readonly neverPaid: readonly string[];
  /** Keys of claims of which the interest is not known: none is counted, so the sums are "at least". */
  readonly interestUnknown: readonly string[];
  /** Keys of arrangements of which the instalment is not known: nothing is counted as paid. */
  readonly instalmentUnknown: readonly string[];
  /** Deductions that pay no claim of the forecast, as far as is known. */
  readonly unassigned: readonly UnassignedDeduction[];
  /** Keys of arrangements that pay no claim of the forecast. */
  readonly unassignedArrangements: readonly string[];
  /** Keys of claims that are not payable, as a study debt: beside the forecast. */
  readonly notPayable: readonly string[];
  /** Whether every source told what the forecast rests on, with all amounts. Else what is left is "at least". */
  readonly complete: boolean;
  /** Names of the sources that did not tell all. */
  readonly missing: readonly string[];
  /** What is taken to be so, in plain Dutch. */
  readonly assumptions: readonly string[];
}

/** A scenario that is not allowed, with what is wrong. */
export class ScenarioError extends Error {
  constructor(readonly fault: ScenarioFault) {
    super(`scenario.${fault.field} is ${fault.is}; allowed: ${fault.allowed}.`);
    this.name = 'ScenarioError';
  }
}

function neverPaidIn(
  debts: readonly Debt[],
  today: Outcome,
  unassigned: readonly UnassignedDeduction[],
): string[] {
  const perhaps = new Set(unassigned.flatMap(({ perhapsFor }) => perhapsFor));
  return debts.flatMap(({ key }, number) =>
    today.perClaim[number]?.totalPaid === 0 && !perhaps.has(key) ? key : [],
  );
}

/**
 * The forecast of the claims that the debt stack counts, each debt once, over twenty years from the month after the day
 * of the view. Throws ScenarioError when the scenario is not allowed, RangeError when an amount cannot be held exactly.
 */
export function forecastOf(facts: HouseholdFacts, law: Law, scenario: Scenario | null = null): Forecast {
  const stack = debtStackOf(facts);
  const debts = debtsOf(facts, stack);
  const fault = scenario && faultIn(scenario, facts, debts);
  if (fault !== null) throw new ScenarioError(fault);
  const months = monthsFrom(facts.asOf, HORIZON);
  const schedule = scheduleOf(termsReader(facts, debts, stack), months);
  const untold = isUntold(facts);
  const today = outcomeOf(debts, run({ debts, months, schedule, pause: null, jointPlan: null }), months);
  const supposed = scenario === null || untold ? null : whatIf(scenario, facts, law, debts, schedule);
  const known = supposed === null || supposed.unknown.length > 0 ? null : supposed;
  const result = known && run({ debts, months, ...known });
  const then = result && outcomeOf(debts, result, months);
  const unassigned = unassignedOf(schedule, debts);
  const interestUnknown = debts.filter(({ rateUnknown }) => rateUnknown).map(({ key }) => key);
  const instalmentUnknown = amountUnknownOf(schedule);
  const missing = missingIn(facts, stack.missing);
  return {
    horizon: HORIZON,
    today: untold ? null : today,
    scenario: then,
    difference: then && differenceOf(today, then),
    revivals: known && result ? revivalsOf(known, debts, result, months) : [],
    jointPlan: known && result && jointPlanOf(known, debts, result, months),
    rooms: supposed ? supposedRoomsOf(supposed, facts, months) : [],
    unknown: supposed?.unknown ?? [],
    neverPaid: untold ? [] : neverPaidIn(debts, today, unassigned),
    interestUnknown,
    instalmentUnknown,
    unassigned,
    unassignedArrangements: unassignedPlansOf(schedule),
    notPayable: stack.notPayable.claimKeys,
    complete:
      missing.length === 0 &&
      facts.composition !== null &&
      interestUnknown.length === 0 &&
      instalmentUnknown.length === 0,
    missing,
    assumptions: assumptionsOf(scenario),
  };
}
