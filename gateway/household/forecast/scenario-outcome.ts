import { personLabel } from '../debts/labels';
import type { HouseholdFacts } from '../facts/types';
import type { CalendarMonth } from './calendar-months';
import type { Debt } from './debts';
import type { Outcome } from './outcome';
import { placeOf, type Run } from './run';
import type { WhatIf } from './what-if';

/** A claim that revives when its pause ends. Cents. */
export interface Revival {
  readonly claimKey: string;
  /** First day of the first month after the pause. */
  readonly month: string;
  /** The balance with which it revives: at the end of the last month of the pause. */
  readonly balance: number;
  /** What is paid on it in that first month. */
  readonly amountPerMonth: number;
}

/** An amount that holds from a month on. */
export interface AmountFrom {
  /** First day of the month. */
  readonly month: string;
  /** Cents a month. */
  readonly amountPerMonth: number;
}

/** What a joint plan leaves of one claim. Cents. */
export interface PlanPart {
  readonly claimKey: string;
  readonly firstInstalment: number;
  /** Not waived: it stays a debt. */
  readonly leftAtEnd: number;
}

/** One plan over all claims that fit in one, at most at the room above the beslagvrije voet. */
export interface JointPlanOutcome {
  readonly months: number;
  /** The instalment at most; more than one when the room changes during the plan. */
  readonly atMost: readonly AmountFrom[];
  readonly parts: readonly PlanPart[];
  /** Cents, of all claims in the plan at its end. */
  readonly leftAtEnd: number;
}

/** The room above the beslagvrije voet of one person, as it is and from a month on. Cents a month. */
export interface SupposedRoom {
  readonly person: string;
  readonly label: string;
  /** First day of the month. */
  readonly month: string;
  readonly todayAtMost: number | null;
  /** Null when it is not certain. */
  readonly thenAtMost: number | null;
}

/** What differs from today: the scenario less today. Cents; months. */
export interface Difference {
  readonly totalPaid: number;
  readonly totalInterest: number;
  readonly writtenOff: number;
  readonly outstandingAtEnd: number;
  /** Null when one of the two does not end within twenty years. */
  readonly months: number | null;
}

export function revivalsOf(
  { pause }: WhatIf,
  debts: readonly Debt[],
  result: Run,
  months: readonly CalendarMonth[],
): Revival[] {
  if (pause === null) return [];
  const next = months[pause.months + 1];
  return [...pause.debts]
    .sort((a, b) => a - b)
    .flatMap((number) => {
      const debt = debts[number];
      const balance = result.balances[placeOf(number, pause.months)] ?? 0;
      if (debt === undefined || next === undefined || balance === 0) return [];
      const amountPerMonth = result.paid[placeOf(number, pause.months + 1)] ?? 0;
      return { claimKey: debt.key, month: next.first, balance, amountPerMonth };
    });
}

export function jointPlanOf(
  { jointPlan }: WhatIf,
  debts: readonly Debt[],
  result: Run,
  months: readonly CalendarMonth[],
): JointPlanOutcome | null {
  if (jointPlan === null) return null;
  const { amounts } = jointPlan;
  const atMost = amounts.flatMap((amountPerMonth, month) =>
    month === 1 || (month > 1 && amountPerMonth !== amounts[month - 1])
      ? [{ month: months[month]?.first ?? '', amountPerMonth }]
      : [],
  );
  const parts = jointPlan.debts.map((number) => ({
    claimKey: debts[number]?.key ?? '',
    firstInstalment: result.paid[placeOf(number, 1)] ?? 0,
    leftAtEnd: result.balances[placeOf(number, jointPlan.months)] ?? 0,
  }));
  const leftAtEnd = parts.reduce((sum, part) => sum + part.leftAtEnd, 0);
  return { months: jointPlan.months, atMost, parts, leftAtEnd };
}

/** The rooms that a change makes other than they are, in order of time and person. */
export function supposedRoomsOf(
  { stages }: WhatIf,
  facts: HouseholdFacts,
  months: readonly CalendarMonth[],
): SupposedRoom[] {
  return stages.slice(1).flatMap(({ fromMonth, rooms }, number) => {
    const before = stages[number]?.rooms;
    return [...rooms.keys()].sort().flatMap((person) => {
      const [was, is] = [before?.get(person), rooms.get(person)];
      const same = was?.roomAtMost === is?.roomAtMost && was?.incomeAtLeast === is?.incomeAtLeast;
      if (same) return [];
      return {
        person,
        label: personLabel(person, facts),
        month: months[fromMonth]?.first ?? '',
        todayAtMost: stages[0]?.rooms.get(person)?.roomAtMost ?? null,
        thenAtMost: is?.roomAtMost ?? null,
      };
    });
  });
}

export function differenceOf(today: Outcome, scenario: Outcome): Difference {
  const months =
    today.monthsUntilNothingLeft === null || scenario.monthsUntilNothingLeft === null
      ? null
      : scenario.monthsUntilNothingLeft - today.monthsUntilNothingLeft;
  return {
    totalPaid: scenario.totalPaid - today.totalPaid,
    totalInterest: scenario.totalInterest - today.totalInterest,
    writtenOff: scenario.writtenOff - today.writtenOff,
    outstandingAtEnd: scenario.outstandingAtEnd - today.outstandingAtEnd,
    months,
  };
}
