/** Hundredths of a per cent in the whole: a share of 9500 is 95 %. */
export const WHOLE = 10_000;

/** Stops when a number is no amount that JavaScript holds exactly: a wrong total must never look right. */
function exact(cents: number): number {
  if (!Number.isSafeInteger(cents))
    throw new RangeError('an amount is not a whole number of cents that can be held exactly');
  return cents;
}

/** The exact sum of amounts in whole cents. Throws when an amount or the sum cannot be held exactly. */
export function sumCents(amounts: Iterable<number>): number {
  let sum = 0;
  for (const amount of amounts) sum = exact(sum + exact(amount));
  return sum;
}

/** A share of an amount, in ten-thousandths of a cent, so that nothing is rounded on the way. */
export function shareOf(cents: number, share: number): number {
  return exact(exact(cents) * exact(share));
}

/** The least whole number of cents that is not less than an amount in ten-thousandths of a cent. */
export function ceilCents(tenThousandths: number): number {
  const rest = ((tenThousandths % WHOLE) + WHOLE) % WHOLE;
  return (exact(tenThousandths) - rest) / WHOLE + (rest > 0 ? 1 : 0);
}

/** An amount in cents as text, as "€ 1.419,46". */
export function euros(cents: number): string {
  const digits = String(Math.abs(exact(cents))).padStart(3, '0');
  const whole = digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, '.');
  return `${cents < 0 ? '-' : ''}€ ${whole},${digits.slice(-2)}`;
}
