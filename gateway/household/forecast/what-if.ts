import type { HouseholdFacts } from '../facts/types';
import type { Law } from '../law/law';
import type { Debt } from './debts';
import type { JointPlanOf, PauseOf } from './run';
import type { Schedule } from './schedule';
import type { Scenario } from './scenario';
import { shareOut } from './share-out';
import { capOf, type Stage, stageIn, stagesOf, unknownRoom } from './supposed-rooms';
import type { Terms, Withholding } from './terms';

/** What a scenario changes in the course of today. */
export interface WhatIf {
  readonly pause: PauseOf | null;
  readonly jointPlan: JointPlanOf | null;
  readonly schedule: Schedule;
  readonly stages: readonly Stage[];
  /** Why the scenario cannot be computed, in plain Dutch. Empty: it can. */
  readonly unknown: readonly string[];
}

/** What is withheld without consent after the room of some persons became smaller: less, in proportion. */
function lowered(terms: Terms, caps: ReadonlyMap<string, number>): Terms {
  if (caps.size === 0) return terms;
  const withholdings: Withholding[] = [...terms.withholdings];
  for (const [person, cap] of caps) {
    const places = withholdings.flatMap((one, place) => (one.forced && one.person === person ? [place] : []));
    const amounts = places.map((place) => withholdings[place]?.amount ?? 0);
    const shares = shareOut(cap, amounts);
    places.forEach((place, index) => {
      const one = withholdings[place];
      if (one !== undefined) withholdings[place] = { ...one, amount: shares[index] ?? 0 };
    });
  }
  return { ...terms, withholdings };
}

interface Lowered {
  readonly schedule: Schedule;
  readonly unknown: readonly string[];
}

/** The schedule of today, with what is withheld kept within each room that became smaller. */
function loweredSchedule(schedule: Schedule, stages: readonly Stage[], facts: HouseholdFacts): Lowered {
  const withheld = new Set(
    schedule.flatMap(({ withholdings }) =>
      withholdings.filter(({ forced }) => forced).map(({ person }) => person),
    ),
  );
  const unknown: string[] = [];
  const capsOf = new Map(
    stages.slice(1).map((stage) => {
      const caps = new Map<string, number>();
      for (const person of [...withheld].sort()) {
        const cap = capOf(person, stages[0], stage);
        if (cap === 'UNKNOWN') unknown.push(unknownRoom(person, stage.rooms.get(person), facts));
        else if (cap !== null) caps.set(person, cap);
      }
      return [stage, caps] as const;
    }),
  );
  const done = new Map<Terms, Map<Stage, Terms>>();
  return {
    unknown,
    schedule: schedule.map((terms, month) => {
      const stage = stageIn(stages, month);
      const caps = stage && capsOf.get(stage);
      if (stage === undefined || caps === undefined) return terms;
      const made = done.get(terms)?.get(stage) ?? lowered(terms, caps);
      done.set(terms, new Map([...(done.get(terms) ?? []), [stage, made]]));
      return made;
    }),
  };
}

/** What a person goes on paying beside a joint plan: for debts outside it, and for what is not in the view. Cents. */
function goesOn(person: string, { withholdings, plans }: Terms, planned: ReadonlySet<number>): number {
  const stays = (debt: number | null): boolean => debt === null || !planned.has(debt);
  const withheld = withholdings.filter((one) => one.person === person && stays(one.debt));
  const paidOn = plans.filter(
    (plan) => plan.person === person && (plan.debts.length === 0 || plan.debts.some(stays)),
  );
  const byPlan = paidOn.map(({ amount, paidBy }) => {
    const already = paidBy.reduce((sum, place) => sum + (withholdings[place]?.amount ?? 0), 0);
    return Math.max((amount ?? 0) - already, 0);
  });
  return [...withheld.map(({ amount }) => amount), ...byPlan].reduce((sum, amount) => sum + amount, 0);
}

/** The instalment of a joint plan in a stage: what the payers have above the beslagvrije voet, less what goes on. */
function instalmentIn(
  stage: Stage,
  payers: readonly string[],
  terms: Terms,
  planned: ReadonlySet<number>,
  facts: HouseholdFacts,
): { readonly amount: number; readonly unknown: readonly string[] } {
  const here = payers.filter((person) => stage.rooms.has(person));
  const unknown = here
    .filter((person) => (stage.rooms.get(person)?.roomAtMost ?? null) === null)
    .map((person) => unknownRoom(person, stage.rooms.get(person), facts));
  const amounts = here.map((person) =>
    Math.max((stage.rooms.get(person)?.roomAtMost ?? 0) - goesOn(person, terms, planned), 0),
  );
  return { amount: amounts.reduce((sum, amount) => sum + amount, 0), unknown };
}

/** What a scenario makes of the schedule of today. The scenario must be without faults: see `faultIn`. */
export function whatIf(
  scenario: Scenario,
  facts: HouseholdFacts,
  law: Law,
  debts: readonly Debt[],
  today: Schedule,
): WhatIf {
  const stages = stagesOf(facts, law, scenario);
  const { schedule, unknown } = loweredSchedule(today, stages, facts);
  const pause = scenario.pause && {
    debts: new Set(scenario.pause.claimKeys.map((key) => debts.findIndex((debt) => debt.key === key))),
    months: scenario.pause.months,
  };
  if (scenario.jointPlan === null) return { pause, jointPlan: null, schedule, stages, unknown };
  const { months } = scenario.jointPlan;
  const numbers = debts.flatMap(({ fitsPlan }, number) => (fitsPlan ? [number] : []));
  const planned = new Set(numbers);
  const debtors = new Set(numbers.flatMap((number) => debts[number]?.debtors ?? []));
  const payers = [...facts.persons].sort().filter((person) => debtors.has(person));
  const steps = stages
    .filter(({ fromMonth }) => fromMonth <= months)
    .map((stage) => {
      const terms = schedule[Math.max(stage.fromMonth, 1)] ?? { withholdings: [], plans: [] };
      return { stage, ...instalmentIn(stage, payers, terms, planned, facts) };
    });
  const amounts = Array.from(
    { length: months + 1 },
    (_, month) => steps.findLast(({ stage }) => stage.fromMonth <= month)?.amount ?? 0,
  );
  const why = [...new Set([...unknown, ...steps.flatMap((step) => step.unknown)])];
  return { pause, jointPlan: { debts: numbers, months, amounts }, schedule, stages, unknown: why };
}
