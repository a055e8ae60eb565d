import { isBsn } from '../identifiers';

/** Nine digits in three groups, as people write a burgerservicenummer: "9999 90 007", "999.990.007". */
const GROUPED = /(?<![\p{Nd}][ .-]?)\p{Nd}{2,4}([ .-])\p{Nd}{2,3}\1\p{Nd}{3}(?![ .-]?\p{Nd})/gu;
const NINE_DIGITS = /\p{Nd}{9,}/gu;
const MASK = '*********';

const isGroupedBsn = (text: string): boolean => isBsn(text.replace(/[ .-]/g, ''));

/**
 * The text with every number that can be a burgerservicenummer masked: nine digits or more in a row, in any script,
 * and nine digits in groups that pass the 11-check. Digits of another width are read as plain ones.
 */
export function maskWrittenNumbers(text: string): string {
  return text
    .normalize('NFKC')
    .replace(NINE_DIGITS, MASK)
    .replace(GROUPED, (found) => (isGroupedBsn(found) ? MASK : found));
}

/** A number in the place of any nine digits; what begins with two zeros is padding. */
const ANY_NUMBER = /(?=((?!00)\d{9}))/g;
/** More different characters than whoever fills a number up to a length uses. */
const MOST_PADDING = 3;

/**
 * Whether an identifier of hexadecimal digits was made of a burgerservicenummer: filled up to its length, or with decimal
 * digits alone. A random identifier can hold such a number too, among other characters, and is then no number of anybody.
 */
export function isMadeOfNumber(identifier: string): boolean {
  const isLongNumber = /^\d{20,}$/.test(identifier);
  return Array.from(identifier.matchAll(ANY_NUMBER)).some(({ 1: number, index }) => {
    const rest = identifier.slice(0, index) + identifier.slice(index + 9);
    return isBsn(number) && (isLongNumber || new Set(rest).size <= MOST_PADDING);
  });
}

/** Whether the text holds a number that can be a burgerservicenummer. */
export const holdsWrittenNumber = (text: string): boolean =>
  maskWrittenNumbers(text) !== text.normalize('NFKC');
