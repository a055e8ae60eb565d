import { daysBetween } from '../people/ages';
import type { View } from '../household-context';

/** What comes first for this household: a day on which something threatens, or on which a term ends. */
export interface NextDay {
  readonly on: string;
  readonly days: number;
  readonly what: 'threat' | 'objection';
}

/** The first day from the day of the view on that asks for something; null when none is known. */
export function nextDayOf({ asOf, threats, decisions }: View): NextDay | null {
  const days = [
    ...(threats ?? []).map(({ on }) => ({ on, what: 'threat' as const })),
    ...decisions.flatMap(({ objectionUntil }) =>
      objectionUntil === null ? [] : [{ on: objectionUntil, what: 'objection' as const }],
    ),
  ].filter(({ on }) => on >= asOf);
  const [first] = days.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  return first === undefined ? null : { ...first, days: daysBetween(asOf, first.on) };
}

/** How many signals ask for somebody, and how many of them would break the law if the data are right. */
export function signalsOf({ conflicts }: View): { readonly open: number; readonly hard: number } {
  const open = conflicts.filter(({ explained }) => !explained);
  return { open: open.length, hard: open.filter(({ rule }) => rule.hardness === 'HARD').length };
}

/**
 * What is owed, in cents. Null is unknown: also when nothing was told of a debt and not everybody told all, because
 * "at least nothing" says nothing.
 */
export const owedOf = ({ total, complete }: View['debtStack']): number | null =>
  total === null || (total.claims === 0 && !complete) ? null : total.outstanding;

/** How many debts the family told itself. One of them can be in what is owed as well. */
export const reportedOf = ({ reported }: View['debtStack']): number =>
  (reported.government?.debts ?? 0) + (reported.private?.debts ?? 0);
