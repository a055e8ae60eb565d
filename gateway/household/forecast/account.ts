/** Hundredths of a per cent a year, over twelve months: interest of a month is base times rate, divided by this. */
const RATE_UNITS = 10_000 * 12;

/** The balance of one claim while months pass. Cents, and none of them negative. */
export interface Account {
  costs: number;
  /** Interest of past years, over which interest runs too (BW 6:119 lid 2). */
  agedInterest: number;
  /** Interest of the running year. */
  freshInterest: number;
  principal: number;
  /** Interest of less than a cent that is carried to the next month, in parts of a cent of `RATE_UNITS`. */
  carried: number;
}

export function balanceOf({ costs, agedInterest, freshInterest, principal }: Account): number {
  return costs + agedInterest + freshInterest + principal;
}

/**
 * Adds the interest of one month and gives it. Simple interest within a year. In whole cents; the rest is carried, so
 * that after any number of months the sum is what it would be without rounding, less than one cent short.
 */
export function addInterest(account: Account, rate: number): number {
  const base = account.principal + account.agedInterest;
  // Divided in two steps, because base times rate may be more than a number holds exactly.
  const rest = base % RATE_UNITS;
  const units = account.carried + rest * rate;
  account.carried = units % RATE_UNITS;
  const interest = ((base - rest) / RATE_UNITS) * rate + (units - account.carried) / RATE_UNITS;
  account.freshInterest += interest;
  return interest;
}

/** At the end of a year of default its interest becomes part of what bears interest (Awb 4:98, BW 6:119 lid 2). */
export function endYear(account: Account): void {
  account.agedInterest += account.freshInterest;
  account.freshInterest = 0;
}

/** Counts a payment to costs, then interest, the oldest first, then principal (Awb 4:92). At most the balance. */
export function pay(account: Account, amount: number): void {
  let left = amount;
  for (const part of ['costs', 'agedInterest', 'freshInterest', 'principal'] as const) {
    const paid = Math.min(left, account[part]);
    account[part] -= paid;
    left -= paid;
  }
}

/** Nothing is owed any more. */
export function close(account: Account): void {
  account.costs = account.agedInterest = account.freshInterest = account.principal = account.carried = 0;
}
