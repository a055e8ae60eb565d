import type { HouseholdFacts } from '../facts/types';
import type { Debt } from './debts';
import type { Schedule } from './schedule';
import type { Withholding } from './terms';

/** A deduction of today or later that pays no claim that the forecast follows, as far as is known. */
export interface UnassignedDeduction {
  readonly key: string;
  /** Code of the body for whose claim it is withheld. */
  readonly beneficiary: string;
  /** Cents a month. */
  readonly amountPerMonth: number;
  /** Claims of that body, or that it collects, of the same debtor: perhaps it pays one of these. */
  readonly perhapsFor: readonly string[];
}

const perhapsFor = ({ beneficiary, person }: Withholding, debts: readonly Debt[]): string[] =>
  debts
    .filter(
      ({ creditor, handler, debtors }) =>
        debtors.includes(person) && (creditor === beneficiary || handler === beneficiary),
    )
    .map(({ key }) => key);

/** The deductions of a schedule of which no claim is known, each once, in the order of their keys. */
export function unassignedOf(schedule: Schedule, debts: readonly Debt[]): UnassignedDeduction[] {
  const found = new Map<string, UnassignedDeduction>();
  for (const { withholdings } of new Set(schedule)) {
    for (const one of withholdings) {
      if (one.debt !== null || found.has(one.key)) continue;
      const { key, beneficiary, amount: amountPerMonth } = one;
      found.set(key, { key, beneficiary, amountPerMonth, perhapsFor: perhapsFor(one, debts) });
    }
  }
  return [...found.values()].sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Keys of the arrangements of a schedule that pay no claim the forecast follows. */
export function unassignedPlansOf(schedule: Schedule): string[] {
  const plans = [...new Set(schedule)].flatMap((terms) => terms.plans);
  return [...new Set(plans.filter(({ debts }) => debts.length === 0).map(({ key }) => key))].sort();
}

/** Keys of the arrangements of a schedule of which the instalment is not known. */
export function amountUnknownOf(schedule: Schedule): string[] {
  const plans = [...new Set(schedule)].flatMap((terms) => terms.plans);
  return [...new Set(plans.filter(({ amount }) => amount === null).map(({ key }) => key))].sort();
}

/** The sources that did not tell what the forecast rests on. */
export function missingIn(facts: HouseholdFacts, claims: readonly string[]): string[] {
  return [...new Set([...claims, ...facts.missing.deductions, ...facts.missing.arrangements])].sort();
}

/** Nobody told the claims, or nobody told what is paid on them: then no month of a forecast is known. */
export function isUntold(facts: HouseholdFacts): boolean {
  const { known, missing, sources } = facts;
  const untold = (kind: 'claims' | 'deductions' | 'arrangements'): boolean =>
    known[kind].length === 0 &&
    missing[kind].length > 0 &&
    sources.every((source) => source.missing.includes(kind));
  return untold('claims') || (untold('deductions') && untold('arrangements'));
}
