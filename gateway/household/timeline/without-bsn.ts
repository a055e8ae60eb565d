import { isBsn } from '../../../subgraphs/kit/identifiers';

/** Found much faster than a run of exactly nine, and most texts have none. */
const LONG_NUMBER = /\d{9}/;
const NINE_DIGITS = /(?<!\d)\d{9}(?!\d)/g;

/** Takes a burgerservicenummer out of a text that a source wrote: of the household, or any that passes the 11-check. */
export function withoutBsn(text: string, household: readonly string[]): string {
  if (!LONG_NUMBER.test(text)) return text;
  return text.replace(NINE_DIGITS, (digits) =>
    isBsn(digits) || household.includes(digits) ? '[nummer weggelaten]' : digits,
  );
}
