import type { IncomingHttpHeaders } from 'node:http';
import type { Statement } from '../access/statement';

/** Header with the milliseconds that are left of the caller's time budget. */
export const BUDGET_HEADER = 'x-request-budget-ms';

/** On which terms one request is answered. */
export interface RequestTerms {
  /** Who asks, and on which ground: verified. */
  readonly statement: Statement;
  /** Milliseconds within which an answer is still of use. */
  readonly budgetMs: number;
}

const LONGEST_BUDGET_MS = 30_000;

/** The first value of a header. */
export const firstOf = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** The time budget that the headers of a request state. A missing or senseless one gives the longest. */
export function statedBudget(headers: IncomingHttpHeaders): number {
  const budget = Number(firstOf(headers[BUDGET_HEADER]));
  return budget > 0 && budget < LONGEST_BUDGET_MS ? budget : LONGEST_BUDGET_MS;
}
