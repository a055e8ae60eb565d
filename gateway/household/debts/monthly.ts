import type { HouseholdFacts } from '../facts/types';
import { claimKey } from './amounts';
import { payingArrangementsOf } from './arrangements';
import { sumCents } from './cents';
import { deductionsOf, type PersonDeductions } from './deductions';
import { personLabel } from './labels';

/** What goes to debts each month, on the day of the view. Cents. */
export interface MonthlyAmounts {
  /** Withheld without consent. */
  readonly forced: number;
  /** Withheld with consent. */
  readonly voluntary: number;
  /** Paid on arrangements, other than by a voluntary deduction that is counted above. */
  readonly arrangements: number;
  readonly total: number;
  /** Arrangements with an instalment that is not known; they count nothing, so the total is at least. */
  readonly unknownAmounts: number;
}

export interface PersonMonthly extends MonthlyAmounts {
  readonly person: string;
  readonly label: string;
  /** Keys of the deductions and arrangements that were summed. */
  readonly deductionKeys: readonly string[];
  readonly arrangementKeys: readonly string[];
}

export interface Monthly extends MonthlyAmounts {
  readonly perPerson: readonly PersonMonthly[];
  readonly complete: boolean;
  readonly missing: readonly string[];
}

/** What of an instalment is already paid by voluntary deductions for claims of the plan, at the same source. */
function paidByDeduction(
  plan: { source: string; claimIds: readonly string[] },
  { voluntary }: PersonDeductions,
): number {
  const forPlan = voluntary.filter(
    ({ source, fact }) =>
      source === plan.source && fact.claimId !== null && plan.claimIds.includes(fact.claimId),
  );
  return sumCents(forPlan.map(({ fact }) => fact.amountPerMonth));
}

function monthlyOfPerson(person: string, facts: HouseholdFacts): PersonMonthly {
  const deductions = deductionsOf(person, facts);
  const plans = payingArrangementsOf(person, facts);
  const arrangements = sumCents(
    plans.map(({ source, fact }) =>
      Math.max(
        (fact.amountPerMonth ?? 0) - paidByDeduction({ source, claimIds: fact.claimIds }, deductions),
        0,
      ),
    ),
  );
  const { forcedTotal: forced, voluntaryTotal: voluntary } = deductions;
  return {
    person,
    label: personLabel(person, facts),
    forced,
    voluntary,
    arrangements,
    total: sumCents([forced, voluntary, arrangements]),
    unknownAmounts: plans.filter(({ fact }) => fact.amountPerMonth === null).length,
    deductionKeys: [...deductions.forced, ...deductions.voluntary].map(claimKey).sort(),
    arrangementKeys: plans.map(claimKey).sort(),
  };
}

/** What goes to debts each month: per person, and for everybody in the view together. */
export function monthlyOf(facts: HouseholdFacts): Monthly {
  const perPerson = [...facts.persons].sort().map((person) => monthlyOfPerson(person, facts));
  const sum = (column: keyof MonthlyAmounts): number => sumCents(perPerson.map((amounts) => amounts[column]));
  const missing = [...new Set([...facts.missing.deductions, ...facts.missing.arrangements])].sort();
  return {
    forced: sum('forced'),
    voluntary: sum('voluntary'),
    arrangements: sum('arrangements'),
    total: sum('total'),
    unknownAmounts: sum('unknownAmounts'),
    perPerson,
    complete: missing.length === 0 && facts.composition !== null && sum('unknownAmounts') === 0,
    missing,
  };
}
