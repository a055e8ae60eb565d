import { type CalendarDate, firstOfMonth } from '../../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../../facts/types';
import { figureNames } from '../../law/figure-names';
import type { Law, LawFigure } from '../../law/law';
import { incomeOf, type PersonIncome } from '../income';
import { NORMS } from '../norm-names';
import { beforePartner, type Between } from './before-partner';
import { institutionStep } from './institution';
import { incomeSteps, livingStep, outcomeStep, shareStep } from './outcome-steps';
import { least, ofCents, type Parts, ceilCentsOf, shareOfParts } from './parts';
import { lessPartner } from './partner-share';
import { RESERVATIONS } from './reservations';
import type { ProtectedStep } from './step';
import { taxableIncomeOf } from './taxable-income';
import { type UsedProtectedAmount, usedAmounts } from './used';
import {
  type ProtectedSituation,
  type WayOfLiving,
  type WaysOfLiving,
  waysOfLivingOf,
} from './ways-of-living';

/**
 * The beslagvrije voet of one person on the day of the view (Rv 475c–475i), for all attachable incomes together.
 * Indicative: only the attaching body can fix it. Cents a month.
 */
export interface PersonProtectedAmount {
  readonly person: string;
  /** Null when the facts or the figures leave it open; then it lies between the bounds. */
  readonly exact: number | null;
  /** Certainly not less than this. Null when no bound can be given. */
  readonly atLeast: number | null;
  /** Certainly not more than this: the maximum, and 95 % of the income. Null when neither is known. */
  readonly atMost: number | null;
  /** First day of the month whose incomes were used (Rv 475d lid 1). */
  readonly month: CalendarDate;
  /** Null when it is not certain. */
  readonly livingSituation: ProtectedSituation | null;
  /** How it was found. When the living situation is open, the steps are those of the lowest outcome. */
  readonly steps: readonly ProtectedStep[];
  /** What could not be known and would matter. Plain Dutch. */
  readonly unknown: readonly string[];
  /** What is never in the facts, or holds only on request; and figures that were not verified. Plain Dutch. */
  readonly reservations: readonly string[];
  /** What each agency used. */
  readonly used: readonly UsedProtectedAmount[];
}

/** The calculation with what the room needs besides. */
export interface Calculation extends PersonProtectedAmount {
  readonly income: PersonIncome;
  /** Why there is no lower bound. Plain Dutch. */
  readonly blocked: readonly string[];
}

interface Outcome extends Between {
  readonly way: WayOfLiving;
  readonly steps: readonly ProtectedStep[];
  readonly blocked: readonly string[];
  readonly unknown: readonly string[];
  readonly used: readonly LawFigure[];
}

function outcomeOf(
  way: WayOfLiving,
  { partner }: WaysOfLiving,
  person: string,
  facts: HouseholdFacts,
  law: Law,
): Outcome {
  const couple = way.withPartner && way.situation !== 'NO_ADDRESS';
  const persons = couple && partner !== null ? [person, partner] : [person];
  const known = taxableIncomeOf(persons, facts);
  const taxable =
    couple && partner === null
      ? { perYear: null, unknown: ['Het belastbaar inkomen van de partner is niet bekend.'] }
      : known;
  const before = beforePartner(way.situation, taxable, law, facts.asOf);
  if (!way.withPartner) return { ...before, way };
  const after = lessPartner(before, partner, facts);
  return {
    ...after,
    way,
    steps: [...before.steps, ...(before.least === null ? [] : after.steps)],
    blocked: before.blocked,
    unknown: [...before.unknown, ...after.unknown],
    used: before.used,
  };
}

/** The lowest and the highest of several amounts; not known when one of them is not. */
function over(outcomes: readonly Outcome[]): Between {
  const lows = outcomes.map((outcome) => outcome.least);
  const highs = outcomes.map((outcome) => outcome.most);
  const known = (amounts: readonly (Parts | null)[]): Parts[] | null =>
    amounts.length === 0 || amounts.includes(null) ? null : amounts.filter((amount) => amount !== null);
  const [low, high] = [known(lows), known(highs)];
  return {
    least: low === null ? null : least(...low),
    most: high === null ? null : high.reduce((a, b) => (a > b ? a : b)),
  };
}

/** Rv 475dc: never more than a share of the whole attachable income of the person. */
function withinIncome(between: Between, income: PersonIncome, share: LawFigure | null): Between {
  if (share === null) return { least: null, most: between.most };
  const low = shareOfParts(ofCents(income.atLeast), share.value);
  const high = income.perMonth === null ? null : shareOfParts(ofCents(income.perMonth), share.value);
  const { least: from, most: to } = between;
  return {
    least: from === null ? null : least(from, low),
    most: high === null ? to : to === null ? high : least(to, high),
  };
}

const lowestOf = (outcomes: readonly Outcome[]): Outcome | undefined =>
  outcomes.reduce<Outcome | undefined>(
    (low, one) =>
      low === undefined || (one.least !== null && low.least !== null && one.least < low.least) ? one : low,
    undefined,
  );

const unverified = (figures: readonly LawFigure[]): string[] =>
  [...new Set(figures.filter(({ certainty }) => certainty === 'UNVERIFIED').map(({ name }) => name))]
    .sort()
    .flatMap((name) => {
      const words = Object.entries(figureNames).find(([key]) => key === name)?.[1];
      return words === undefined ? [] : [`Niet in een actuele wettekst gelezen: ${words}.`];
    });

/** Makes the calculation and keeps what the room needs. */
export function calculate(person: string, facts: HouseholdFacts, law: Law): Calculation {
  const income = incomeOf(person, facts);
  const ways = waysOfLivingOf(person, facts);
  const share = law.figure(NORMS.share, facts.asOf);
  const outcomes = ways.ways.map((way) => outcomeOf(way, ways, person, facts, law));
  const before = over(outcomes);
  const between = withinIncome(before, income, share);
  const atLeast = between.least === null ? null : ceilCentsOf(between.least);
  const atMost = between.most === null ? null : ceilCentsOf(between.most);
  const exact = atLeast !== null && atLeast === atMost ? atLeast : null;
  const shown = lowestOf(outcomes);
  const [situation, ...others] = [...new Set(ways.ways.map((way) => way.situation))];
  const blocked = [...new Set([...ways.blocked, ...outcomes.flatMap((outcome) => outcome.blocked)])];
  const open = [...ways.unknown, ...blocked, ...outcomes.flatMap((outcome) => outcome.unknown)];
  const used = shown?.used ?? [];
  return {
    person,
    exact,
    atLeast,
    atMost,
    month: firstOfMonth(facts.asOf),
    livingSituation: others.length === 0 ? (situation ?? null) : null,
    steps: [
      ...incomeSteps(income),
      ...(ways.institution ? institutionStep(law, facts.asOf) : []),
      ...(shown?.least === null ? [] : (shown?.steps ?? [])),
      ...livingStep(ways),
      ...shareStep(before.least, atLeast, share),
      ...outcomeStep(exact, atLeast, atMost),
    ],
    unknown: exact !== null ? [] : [...new Set([...income.unknown, ...open])],
    reservations: [...unverified(used), ...RESERVATIONS],
    used: usedAmounts(person, facts, { exact, atLeast, incomes: income.counted.length }),
    income,
    blocked,
  };
}

/** The beslagvrije voet of one person, each step shown. Indicative. */
export function protectedAmountOf(person: string, facts: HouseholdFacts, law: Law): PersonProtectedAmount {
  const { income: _income, blocked: _blocked, ...shown } = calculate(person, facts, law);
  return shown;
}
