import { bsnState } from '../parts/bsn';

const NINE_DIGITS = /\d{9}/;
/** Digits in three groups, as people write a burgerservicenummer: "9999 90 019". */
const THREE_GROUPS = /\d{2,4}[ .-]\d{2,3}[ .-]\d{3}(?!\d)/g;

/**
 * Whether a text can hold a number of a person: then it comes in no address, and is not sent. A case reference such as
 * "Z-2026-00001" has as many digits, and is none.
 */
export function holdsPersonNumber(text: string): boolean {
  const plain = text.normalize('NFKC');
  const grouped = plain.match(THREE_GROUPS) ?? [];
  return NINE_DIGITS.test(plain) || grouped.some((found) => bsnState(found.replaceAll(/\D/g, '')) === 'good');
}
