import type { IncomingHttpHeaders } from 'node:http';
import { purpose as purposes, type Purpose } from '../vocabulary';

/** Header with the purpose for which the hub asks (doelbinding). */
export const PURPOSE_HEADER = 'x-request-purpose';
/** Header with the milliseconds that are left of the caller's time budget. */
export const BUDGET_HEADER = 'x-request-budget-ms';

/** On which terms one request is answered. */
export interface RequestTerms {
  /** Null when none or an unknown one was stated: then nothing is shared. */
  readonly purpose: Purpose | null;
  /** Milliseconds within which an answer is still of use. */
  readonly budgetMs: number;
}

const LONGEST_BUDGET_MS = 30_000;

const first = (value: string | string[] | undefined): string | undefined =>
  Array.isArray(value) ? value[0] : value;

/** Reads the terms from the headers of a request. A missing or senseless budget gives the longest one. */
export function requestTerms(headers: IncomingHttpHeaders): RequestTerms {
  const stated = first(headers[PURPOSE_HEADER]);
  const budget = Number(first(headers[BUDGET_HEADER]));
  return {
    purpose: stated !== undefined && Object.hasOwn(purposes.meanings, stated) ? (stated as Purpose) : null,
    budgetMs: budget > 0 && budget < LONGEST_BUDGET_MS ? budget : LONGEST_BUDGET_MS,
  };
}
