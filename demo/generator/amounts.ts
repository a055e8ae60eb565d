/** Cents as a household file writes an amount: 141946 is "€ 1419.46". Not negative. */
export function euro(cents: number): string {
  return `€ ${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
}

/** Cents as a household file writes a change: -12000 is "- € 120.00". */
export function change(cents: number): string {
  return `${cents < 0 ? '-' : '+'} ${euro(Math.abs(cents))}`;
}
