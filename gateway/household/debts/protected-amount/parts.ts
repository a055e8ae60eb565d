import { WHOLE } from '../cents';

/**
 * An amount in parts of a cent, so fine that every term of Rv 475da is a whole number of them: shares in hundredths of
 * a per cent, a twelfth for the month, hundredths of a cent in the yearly threshold, and the half of Rv 475db. Nothing
 * is rounded before the outcome.
 */
export type Parts = bigint;

const PER_CENT = 24_000_000n;
const whole = BigInt(WHOLE);

export const least = (...amounts: readonly Parts[]): Parts => amounts.reduce((a, b) => (b < a ? b : a));
export const most = (...amounts: readonly Parts[]): Parts => amounts.reduce((a, b) => (b > a ? b : a));

/** Whole cents as parts. */
export const ofCents = (cents: number): Parts => BigInt(cents) * PER_CENT;

/** A share of an amount; the share in hundredths of a per cent. */
export const shareOfParts = (amount: Parts, share: number): Parts => (amount * BigInt(share)) / whole;

/** The part for one month. */
export const perMonth = (amount: Parts): Parts => amount / 12n;

export const half = (amount: Parts): Parts => amount / 2n;

/** The least whole number of cents that is not less: what must be left is left only then. */
export function ceilCentsOf(amount: Parts): number {
  const rest = ((amount % PER_CENT) + PER_CENT) % PER_CENT;
  return Number((amount - rest) / PER_CENT) + (rest > 0n ? 1 : 0);
}

/** The nearest whole number of cents, a half upwards: how the maxima of Rv 475da lid 1 are announced. */
export const nearestCentsOf = (amount: Parts): number => ceilCentsOf(amount + PER_CENT / 2n + 1n) - 1;
