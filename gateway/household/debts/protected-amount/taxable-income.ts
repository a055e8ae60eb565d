import type { Income } from '../../../../subgraphs/kit/graph/income';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import { sumCents } from '../cents';
import { currentIncomesOf, groupedIncomes, incomeOf, isChildBenefit } from '../income';

/** The taxable income of one or two persons over a year, as far as it is known: C in Rv 475da lid 2. */
export interface TaxableIncome {
  /** Twelve times the most recent month, in cents, holiday allowance included; null when it is not wholly known. */
  readonly perYear: number | null;
  /** Plain Dutch. */
  readonly unknown: readonly string[];
}

const MONTHS = 12;

/** A student grant and child benefit are not taxed, so they are no part of it (Rv 475ab: Wet IB 2001 3.1 lid 2 a–e). */
const isTaxed = ({ fact }: Sourced<Income>, facts: HouseholdFacts): boolean =>
  fact.kind !== 'STUDENT_GRANT' && !isChildBenefit(fact, facts);

/** The taxable amounts that one source tells of an income; null when it does not tell all of them. */
function toldBy(source: string, records: readonly Sourced<Income>[]): readonly number[] | null {
  const own = records.filter((record) => record.source === source);
  const amounts = own.map(({ fact }) => fact.taxablePerMonth).filter((amount) => amount !== null);
  return amounts.length === own.length ? amounts.sort((a, b) => a - b) : null;
}

/** One income, perhaps told by several sources; those that tell the taxable amount must agree. */
function agreed(records: readonly Sourced<Income>[]): number | null {
  const sources = [...new Set(records.map(({ source }) => source))];
  const tellings = sources.map((source) => toldBy(source, records)).filter((told) => told !== null);
  const [first] = tellings;
  if (first === undefined || tellings.some((told) => told.join(' ') !== first.join(' '))) return null;
  const most = Math.max(...sources.map((name) => records.filter(({ source }) => source === name).length));
  return first.length === most ? sumCents(first) : null;
}

/** The yearly taxable income of these persons together, from the month of the view (Rv 475d lid 1). */
export function taxableIncomeOf(persons: readonly string[], facts: HouseholdFacts): TaxableIncome {
  const incomes = persons.flatMap((person) =>
    groupedIncomes(currentIncomesOf(person, facts).filter((record) => isTaxed(record, facts))),
  );
  const amounts = incomes.map((records) => ({
    payer: records.map(({ fact }) => fact.payer).sort()[0] ?? '',
    perMonth: agreed(records),
  }));
  const unknown = [
    ...new Set(persons.flatMap((person) => incomeOf(person, facts).untold)),
    ...amounts
      .filter(({ perMonth }) => perMonth === null)
      .map(({ payer }) => `Van ${payer} is het belastbare bedrag niet bekend.`),
  ];
  const total = sumCents(amounts.map(({ perMonth }) => perMonth ?? 0));
  return { perYear: unknown.length === 0 ? total * MONTHS : null, unknown };
}
