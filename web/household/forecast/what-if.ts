import type { ForecastScenario } from '../../hub/operations';

/** What somebody supposes, as the controls have it. Amounts in whole euros: nobody slides by the cent. */
export interface WhatIf {
  /** Months of one plan for all debts; null: no such plan. */
  readonly planMonths: number | null;
  /** Burgerservicenummer of whose income changes; null: nobody chosen. */
  readonly incomePerson: string | null;
  /** Euros a month, more or less. 0 changes nothing. */
  readonly incomeChange: number;
  /** Keys of claims that are paused. */
  readonly pausedClaims: readonly string[];
  readonly pauseMonths: number;
  readonly household: 'SAME' | 'LEAVES' | 'JOINS';
  /** Burgerservicenummer of who leaves, or of whose partner comes. */
  readonly householdPerson: string | null;
  /** Euros a month of who comes; null: not given yet. Unknown is not zero. */
  readonly joinerIncome: number | null;
}

export const AS_IT_IS: WhatIf = {
  planMonths: null,
  incomePerson: null,
  incomeChange: 0,
  pausedClaims: [],
  pauseMonths: 6,
  household: 'SAME',
  householdPerson: null,
  joinerIncome: null,
};

/** Where a slider begins and ends, and by how much it moves. */
export const RANGE = {
  planMonths: { min: 6, max: 72, step: 6 },
  incomeChange: { min: -1000, max: 1500, step: 25 },
  pauseMonths: { min: 1, max: 24, step: 1 },
  joinerIncome: { min: 0, max: 3500, step: 50 },
} as const;

/** A control of the form: where a mistake is shown. */
export type Control =
  'plan' | 'income' | 'incomePerson' | 'pause' | 'pauseClaims' | 'household' | 'joinerIncome';

const CENTS = 100;

function householdChangeOf({ household, householdPerson: person, joinerIncome }: WhatIf) {
  if (person === null) return null;
  if (household === 'LEAVES') return { leaves: person };
  if (household !== 'JOINS' || joinerIncome === null) return null;
  return { joinsPartnerOf: person, joinerIncomePerMonth: joinerIncome * CENTS };
}

/** The scenario that the hub is asked; null when nothing is supposed, or what is supposed is not complete yet. */
export function scenarioOf(whatIf: WhatIf): ForecastScenario | null {
  const { planMonths, incomePerson, incomeChange, pausedClaims, pauseMonths } = whatIf;
  const householdChange = householdChangeOf(whatIf);
  const scenario: ForecastScenario = {
    ...(planMonths === null ? {} : { jointPlan: { months: planMonths } }),
    ...(incomePerson === null || incomeChange === 0
      ? {}
      : { incomeChange: { person: incomePerson, amountPerMonth: incomeChange * CENTS } }),
    // In one order: the same claims are the same question.
    ...(pausedClaims.length === 0
      ? {}
      : { pause: { claimKeys: [...pausedClaims].sort(), months: pauseMonths } }),
    ...(householdChange === null ? {} : { householdChange }),
  };
  return Object.keys(scenario).length === 0 ? null : scenario;
}

const CONTROL_OF: readonly (readonly [field: string, control: Control])[] = [
  ['jointPlan', 'plan'],
  ['pause.claimKeys', 'pauseClaims'],
  ['pause', 'pause'],
  ['incomeChange.person', 'incomePerson'],
  ['incomeChange', 'income'],
  ['householdChange.joinerIncomePerMonth', 'joinerIncome'],
  ['householdChange', 'household'],
];

/** The control of a field of the scenario, as the hub names it ("pause.claimKeys[2]"); null for one it does not have. */
export function controlOf(field: string): Control | null {
  return (
    CONTROL_OF.find(
      ([start]) => field === start || (/^[.[]/.test(field.slice(start.length)) && field.startsWith(start)),
    )?.[1] ?? null
  );
}

/** How many look-ups the hub counts for a question: the household, and each person whom the scenario names. */
export const lookUpsOf = (scenario: string): number => 1 + new Set(scenario.match(/(?<=")\d{9}(?=")/g)).size;

/** Which field of a scenario the hub refuses, by its error SCENARIO_INVALID; null when it does not say. */
export function refusedField(message: string, details: Readonly<Record<string, unknown>>): string | null {
  const { field } = details;
  return typeof field === 'string' ? field : (/^scenario\.(\S+) is /.exec(message)?.[1] ?? null);
}
