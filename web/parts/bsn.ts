/** What digits are, as a burgerservicenummer: not all there yet, too many, no such number, or one that can be. */
export type BsnState = 'short' | 'long' | 'wrong' | 'good';

const LENGTH = 9;

/** Whether nine digits pass the 11-check of a burgerservicenummer: 9, 8 … 2 times the digits, minus the last. */
export function passesElevenCheck(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const weighed = [...digits].map((digit, place) => Number(digit) * (place === 8 ? -1 : LENGTH - place));
  return weighed.reduce((sum, part) => sum + part, 0) % 11 === 0;
}

/** What these digits are as a burgerservicenummer. */
export function bsnState(digits: string): BsnState {
  if (digits.length < LENGTH) return 'short';
  if (digits.length > LENGTH) return 'long';
  return passesElevenCheck(digits) ? 'good' : 'wrong';
}

/** The digits of a text that is a number, without the dots and spaces that people write in one; null when it is none. */
export const digitsOf = (text: string): string | null =>
  /^[\d. ]+$/.test(text.trim()) ? text.replaceAll(/\D/g, '') : null;
