import { isBsn } from '../../../subgraphs/kit/identifiers';

const NINE_DIGITS = /(?<!\d)\d{9}(?!\d)/g;

/** Takes a burgerservicenummer out of a text that a source wrote: of the household, or any that passes the 11-check. */
export function withoutBsn(text: string, household: readonly string[]): string {
  return text.replace(NINE_DIGITS, (digits) =>
    isBsn(digits) || household.includes(digits) ? '[nummer weggelaten]' : digits,
  );
}
