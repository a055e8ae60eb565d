/** The largest amount that is taken, in euros: ten million. */
const MOST = 10_000_000;

/**
 * The cents of an amount as people write it: "1500", "1.500", "1500,50", "€ 1.500,-".
 * @returns null when it is no amount, or over ten million euros
 */
export function centsOf(text: string): number | null {
  const bare = text.replaceAll(/[\s€]/g, '').replace(/,-+$/, '');
  const [, whole, part = ''] = /^(\d{1,8}|\d{1,3}(?:\.\d{3})+)(?:,(\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === undefined) return null;
  const euros = Number(whole.replaceAll('.', ''));
  return euros > MOST ? null : euros * 100 + Number(part.padEnd(2, '0'));
}

/** An amount in cents as it is typed: "1500" or "1500,50". */
export function eurosOf(cents: number): string {
  const part = cents % 100;
  const whole = String((cents - part) / 100);
  return part === 0 ? whole : `${whole},${String(part).padStart(2, '0')}`;
}
