import { maskWrittenNumbers } from './logbook/written-numbers';

const NINE_DIGITS = /\d{9,}/g;

/** The text with every run of nine digits or more masked: such a run can be a burgerservicenummer. */
export function maskNumbers(text: string): string {
  return text.replace(NINE_DIGITS, '*********');
}

/**
 * What may be logged of a fault: where it came from and what it said, masked. Nothing else of the error, because a
 * database error carries the parameters of its statement.
 */
export function loggableFault(error: unknown): { readonly fault: string } {
  return {
    fault: maskWrittenNumbers(error instanceof Error ? (error.stack ?? error.message) : String(error)),
  };
}
