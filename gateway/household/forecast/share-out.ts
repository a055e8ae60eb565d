/** `amount * weight / total` as a whole and a rest, exact however large the product. */
function portion(amount: number, weight: number, total: number): { whole: number; rest: number } {
  const product = amount * weight;
  if (Number.isSafeInteger(product)) {
    const rest = product % total;
    return { whole: (product - rest) / total, rest };
  }
  const exact = BigInt(amount) * BigInt(weight);
  return { whole: Number(exact / BigInt(total)), rest: Number(exact % BigInt(total)) };
}

/**
 * Shares an amount out over balances in proportion to them, exact to the cent, and to none more than its balance. The
 * cents that rounding leaves go to the largest remainders; of equal ones, to the first. Cents, none negative. The shares
 * add up to the amount, or to the balances when these are less.
 */
export function shareOut(amount: number, balances: readonly number[]): number[] {
  const total = balances.reduce((sum, balance) => sum + balance, 0);
  if (amount >= total) return [...balances];
  const portions = balances.map((balance) => portion(amount, balance, total));
  const shares = portions.map(({ whole }) => whole);
  const left = amount - shares.reduce((sum, share) => sum + share, 0);
  const byRest = portions.map(({ rest }, index) => ({ rest, index })).sort((a, b) => b.rest - a.rest);
  for (const { index } of byRest.slice(0, left)) shares[index] = (shares[index] ?? 0) + 1;
  return shares;
}
