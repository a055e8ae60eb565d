import type { Income } from '../../../subgraphs/kit/graph/income';
import { sumCents } from '../debts/cents';
import { incomeOf } from '../debts/income';
import type { HouseholdFacts, Sourced } from '../facts/types';

/**
 * The measure in which an income is compared: as paid out, before tax, or as the tax counts it. For TAXABLE an amount
 * before tax stands for one that is not told.
 */
export type Measure = 'NET' | 'GROSS' | 'TAXABLE';

const MONTHS_A_YEAR = 12;

/** An amount a month over a year, in cents. */
export function overAYear(perMonth: number): number {
  return perMonth * MONTHS_A_YEAR;
}

function amountIn(measure: Measure, { grossNet, amountPerMonth, taxablePerMonth }: Income): number | null {
  if (measure === 'TAXABLE') return taxablePerMonth ?? (grossNet === 'GROSS' ? amountPerMonth : null);
  return grossNet === measure ? amountPerMonth : null;
}

/** Twelve times the income of the current month, in cents, and the records that were counted, in the measure asked. */
export interface YearlyIncome {
  readonly perYear: number;
  readonly counted: readonly Sourced<Income>[];
}

/**
 * What persons have now, over a year. Null when it is not certain in that measure, or when no income is known at all:
 * that nothing was told does not show that there is none.
 */
export function yearlyIncomeNow(
  persons: readonly string[],
  measure: Measure,
  facts: HouseholdFacts,
): YearlyIncome | null {
  const told = inMeasure(measure, facts);
  const incomes = persons.map((person) => incomeOf(person, told));
  const perMonth = sumCents(incomes.map(({ atLeast }) => atLeast));
  if (perMonth === 0 || incomes.some((income) => income.perMonth === null)) return null;
  return { perYear: overAYear(perMonth), counted: incomes.flatMap(({ counted }) => counted) };
}

/**
 * The facts with the incomes in one measure. `incomeOf` counts what is told net and what can be attached, and sees what
 * is not told or contradicts. Here profit is an income as well.
 */
function inMeasure(measure: Measure, facts: HouseholdFacts): HouseholdFacts {
  const incomes = facts.known.incomes.map((told): Sourced<Income> => {
    const amount = amountIn(measure, told.fact);
    const kind = told.fact.kind === 'SELF_EMPLOYED' ? 'OTHER' : told.fact.kind;
    const fact: Income =
      amount === null
        ? { ...told.fact, kind, grossNet: 'GROSS' }
        : { ...told.fact, kind, grossNet: 'NET', amountPerMonth: amount };
    return { ...told, fact };
  });
  return { ...facts, known: { ...facts.known, incomes } };
}
