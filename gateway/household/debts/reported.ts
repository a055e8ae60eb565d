import type { Agency } from '../../../subgraphs/kit/graph/values';
import type { HouseholdFacts, Sourced } from '../facts/types';
import type { ReportedDebt } from '../../../subgraphs/kit/graph/counselling-file';
import { claimKey } from './amounts';
import { sumCents } from './cents';

/** A debt as the household told it, not verified (Wgs). Never part of the stack. */
export interface ReportedDebtLine {
  readonly key: string;
  readonly person: string;
  readonly creditor: Agency;
  readonly title: string;
  /** Cents; null when the household does not know. */
  readonly amount: number | null;
  readonly reportedOn: string;
  /** The creditor is a source that told its claims: what it told is in the stack already. */
  readonly alsoSource: boolean;
}

export interface ReportedTotal {
  /** Cents: the sum of the known amounts, also of debts that a source told as well. */
  readonly amount: number;
  readonly debts: number;
  readonly amountUnknown: number;
  /** The part of `amount` of debts with `alsoSource`. */
  readonly alsoSourceAmount: number;
  readonly lines: readonly ReportedDebtLine[];
}

/** What the household reported, apart from the stack, and apart from each other. */
export interface ReportedDebts {
  readonly government: ReportedTotal;
  readonly private: ReportedTotal;
  readonly complete: boolean;
  readonly missing: readonly string[];
}

function totalOf(lines: readonly ReportedDebtLine[]): ReportedTotal {
  const amounts = (of: readonly ReportedDebtLine[]): number =>
    sumCents(of.flatMap(({ amount }) => amount ?? []));
  return {
    amount: amounts(lines),
    debts: lines.length,
    amountUnknown: lines.filter(({ amount }) => amount === null).length,
    alsoSourceAmount: amounts(lines.filter(({ alsoSource }) => alsoSource)),
    lines,
  };
}

export function reportedDebtsOf(facts: HouseholdFacts): ReportedDebts {
  const answered = new Set(
    facts.sources.map(({ source }) => source).filter((source) => !facts.missing.claims.includes(source)),
  );
  const toLine = (debt: Sourced<ReportedDebt>): ReportedDebtLine => ({
    key: claimKey(debt),
    person: debt.fact.person.bsn,
    creditor: debt.fact.creditor,
    title: debt.fact.title,
    amount: debt.fact.amount,
    reportedOn: debt.fact.reportedOn,
    alsoSource: answered.has(debt.fact.creditor.code),
  });
  const lines = (government: boolean): ReportedDebtLine[] =>
    facts.known.reportedDebts
      .filter(({ fact }) => fact.government === government)
      .map(toLine)
      .sort((a, b) => (a.key < b.key ? -1 : 1));
  const missing = [...new Set(facts.missing.reportedDebts)].sort();
  return {
    government: totalOf(lines(true)),
    private: totalOf(lines(false)),
    complete: missing.length === 0 && facts.composition !== null,
    missing,
  };
}
