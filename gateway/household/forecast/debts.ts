import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import { claimKey } from '../debts/amounts';
import type { DebtStack } from '../debts/stack';
import type { HouseholdFacts } from '../facts/types';

/** A claim that the forecast follows, as it stands on the day of the view. Cents. */
export interface Debt {
  readonly key: string;
  readonly costs: number;
  readonly interest: number;
  readonly principal: number;
  /** Hundredths of a per cent a year; 0 also when it is unknown. */
  readonly rate: number;
  readonly rateUnknown: boolean;
  readonly dueOn: CalendarDate | null;
  /** The day on which the rest lapses by law; null when it does not, it is unknown, or the day is past. */
  readonly lapsesOn: CalendarDate | null;
  readonly criminal: boolean;
  /** Whether a plan over all debts could hold it: payable, collected, and no measure of the criminal judge. */
  readonly fitsPlan: boolean;
  readonly debtors: readonly string[];
  readonly creditor: string;
  readonly handler: string;
}

/**
 * The claims of the stack, each debt once, in the order of their keys. A balance of which a part is negative counts as
 * principal: what was paid too much on one part is taken off the others.
 */
export function debtsOf(facts: HouseholdFacts, stack: DebtStack): Debt[] {
  const known = new Map(facts.known.claims.map((claim) => [claimKey(claim), claim.fact]));
  return stack.total.claimKeys.flatMap((key) => {
    const claim = known.get(key);
    if (claim === undefined) return [];
    const { costs, interest, principal, outstanding } = claim;
    const split =
      costs >= 0 && interest >= 0 && principal >= 0 && costs + interest + principal === outstanding;
    const parts = split ? { costs, interest, principal } : { costs: 0, interest: 0, principal: outstanding };
    return {
      key,
      ...parts,
      rate: claim.interestRate ?? 0,
      rateUnknown: claim.interestRate === null,
      dueOn: claim.dueOn,
      // A day that is past cannot be right: the source says that the claim still stands.
      lapsesOn: claim.lapsesOn !== null && claim.lapsesOn >= facts.asOf ? claim.lapsesOn : null,
      criminal: claim.criminal,
      fitsPlan: claim.payable && !claim.criminal && claim.status !== 'OUTSIDE_COLLECTION',
      debtors: [...new Set(claim.debtors.map(({ bsn }) => bsn))].sort(),
      creditor: claim.creditor.code,
      handler: claim.handler.code,
    };
  });
}

/** Debt numbers in the order in which one payment for several is counted: the oldest due date first, unknown last. */
export function oldestFirst(numbers: readonly number[], debts: readonly Debt[]): number[] {
  const age = (number: number): string => debts[number]?.dueOn ?? '9999';
  return [...numbers].sort((a, b) => (age(a) === age(b) ? a - b : age(a) < age(b) ? -1 : 1));
}
