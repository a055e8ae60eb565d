import { incomeOf } from '../debts/income';
import type { HouseholdFacts } from '../facts/types';
import { HORIZON } from './calendar-months';
import type { Debt } from './debts';

/** Nothing is paid on chosen claims in the first months, as in a time-out or postponement (Awb 4:94). */
export interface Pause {
  readonly claimKeys: readonly string[];
  readonly months: number;
}

/** One plan for all claims that fit in one, in place of what is paid on them otherwise. */
export interface JointPlan {
  readonly months: number;
}

/** More or less net attachable income of one person (Rv 475c). Cents a month. */
export interface IncomeChange {
  readonly person: string;
  readonly amountPerMonth: number;
  /** Number of the month from which it holds; 1 is the first month of the forecast. */
  readonly fromMonth: number;
}

/** Somebody leaves, or comes to live here as a partner. Changes the room above the beslagvrije voet and nothing else. */
export interface HouseholdChange {
  readonly leaves: string | null;
  /** The person of this view whose partner comes to live here. */
  readonly joinsPartnerOf: string | null;
  /** Net attachable income of who comes, cents a month. */
  readonly joinerIncomePerMonth: number | null;
  readonly fromMonth: number;
}

/** What is supposed. Parts that are null change nothing. */
export interface Scenario {
  readonly pause: Pause | null;
  readonly jointPlan: JointPlan | null;
  readonly incomeChange: IncomeChange | null;
  readonly householdChange: HouseholdChange | null;
}

/** The longest that a scenario may ask for, in months. Ours: a time-out of years or a longer plan is none in practice. */
export const LONGEST = { pause: 60, jointPlan: 72 } as const;

/** What of a scenario is not allowed. English, for the caller; never a burgerservicenummer. */
export interface ScenarioFault {
  /** Path of the field, as "pause.months". */
  readonly field: string;
  /** What it holds, or what is the matter with it. */
  readonly is: string;
  readonly allowed: string;
}

function monthsFault(field: string, months: number, longest: number): ScenarioFault[] {
  if (Number.isInteger(months) && months >= 1 && months <= longest) return [];
  return [{ field, is: String(months), allowed: `a whole number from 1 up to and including ${longest}` }];
}

function pauseFaults(
  { claimKeys, months }: Pause,
  facts: HouseholdFacts,
  debts: readonly Debt[],
): ScenarioFault[] {
  const known = new Set(facts.known.claims.map(({ source, fact }) => `${source}:${fact.id}`));
  const keys = claimKeys.flatMap((key, place): ScenarioFault[] => {
    const field = `pause.claimKeys[${place}]`;
    const debt = debts.find((one) => one.key === key);
    // A key that nobody told may be anything, also somebody's number: it is not repeated.
    if (!known.has(key))
      return [{ field, is: 'not the key of a claim in this view', allowed: 'a key of a claim in this view' }];
    if (debt === undefined)
      return [{ field, is: `${key}, which is not in the total`, allowed: 'a claim that the total counts' }];
    if (debt.criminal)
      return [{ field, is: `${key}, a criminal measure`, allowed: 'a claim that a time-out may hold' }];
    if (claimKeys.indexOf(key) < place) return [{ field, is: `${key} again`, allowed: 'each claim once' }];
    return [];
  });
  const none =
    claimKeys.length > 0 ? [] : [{ field: 'pause.claimKeys', is: 'empty', allowed: 'one claim or more' }];
  return [...monthsFault('pause.months', months, LONGEST.pause), ...none, ...keys];
}

function personFault(field: string, person: string, facts: HouseholdFacts): ScenarioFault[] {
  if (facts.persons.includes(person)) return [];
  return [{ field, is: 'nobody in this view', allowed: 'a person of this view' }];
}

function incomeFaults(change: IncomeChange, facts: HouseholdFacts): ScenarioFault[] {
  const { person, amountPerMonth, fromMonth } = change;
  const unknown = personFault('incomeChange.person', person, facts);
  const income = unknown.length > 0 ? null : incomeOf(person, facts).perMonth;
  const field = 'incomeChange.amountPerMonth';
  const below = income !== null && income + amountPerMonth < 0;
  return [
    ...unknown,
    ...(Number.isSafeInteger(amountPerMonth)
      ? []
      : [{ field, is: 'no whole number of eurocents', allowed: 'a whole number of eurocents' }]),
    ...(below
      ? [{ field, is: 'more than the income', allowed: 'no loss larger than the known income' }]
      : []),
    ...monthsFault('incomeChange.fromMonth', fromMonth, HORIZON),
  ];
}

function householdFaults(change: HouseholdChange, facts: HouseholdFacts): ScenarioFault[] {
  const { leaves, joinsPartnerOf, joinerIncomePerMonth: income, fromMonth } = change;
  const field = 'householdChange';
  const is = (fault: boolean, part: string, what: string, allowed: string): ScenarioFault[] =>
    fault ? [{ field: `${field}${part}`, is: what, allowed }] : [];
  return [
    ...monthsFault(`${field}.fromMonth`, fromMonth, HORIZON),
    ...is(leaves === null && joinsPartnerOf === null, '', 'empty', 'leaves, joinsPartnerOf, or both'),
    ...(leaves === null ? [] : personFault(`${field}.leaves`, leaves, facts)),
    ...(joinsPartnerOf === null ? [] : personFault(`${field}.joinsPartnerOf`, joinsPartnerOf, facts)),
    ...is(
      leaves !== null && facts.persons.includes(leaves) && facts.persons.length === 1,
      '.leaves',
      'the only person of this view',
      'somebody after whom others remain',
    ),
    ...is(
      leaves !== null && leaves === joinsPartnerOf,
      '.joinsPartnerOf',
      'the person who leaves',
      'somebody who stays',
    ),
    ...is(
      joinsPartnerOf !== null && (income === null || !Number.isSafeInteger(income) || income < 0),
      '.joinerIncomePerMonth',
      income === null ? 'missing' : String(income),
      'the income in eurocents, 0 or more: unknown is not zero',
    ),
    ...is(
      joinsPartnerOf === null && income !== null,
      '.joinerIncomePerMonth',
      'given while nobody comes',
      'to be left out without joinsPartnerOf',
    ),
  ];
}

/** The first thing in a scenario that is not allowed; null when it may be computed. */
export function faultIn(
  scenario: Scenario,
  facts: HouseholdFacts,
  debts: readonly Debt[],
): ScenarioFault | null {
  const { pause, jointPlan, incomeChange, householdChange } = scenario;
  const leaver = householdChange?.leaves ?? null;
  const faults = [
    ...(pause === null ? [] : pauseFaults(pause, facts, debts)),
    ...(jointPlan === null ? [] : monthsFault('jointPlan.months', jointPlan.months, LONGEST.jointPlan)),
    ...(incomeChange === null ? [] : incomeFaults(incomeChange, facts)),
    ...(householdChange === null ? [] : householdFaults(householdChange, facts)),
    ...(incomeChange !== null && incomeChange.person === leaver
      ? [{ field: 'incomeChange.person', is: 'the person who leaves', allowed: 'somebody who stays' }]
      : []),
  ];
  return faults[0] ?? null;
}
