import {
  addDays,
  addMonths,
  type CalendarDate,
  daysBetween,
  firstOfMonth,
  type Period,
} from '../../../subgraphs/kit/calendar';

/** A period of which the last day is known. */
export interface Stretch {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** The days of a period up to and with a day, or null when it begins later. */
export function upTo(period: Period, last: CalendarDate): Stretch | null {
  if (period.from > last) return null;
  return { from: period.from, to: period.to === null || period.to > last ? last : period.to };
}

/** The period cut at month ends. The first and the last part may be shorter than a month. */
export function monthsOf(period: Stretch): Stretch[] {
  const parts: Stretch[] = [];
  for (let from = period.from; from <= period.to;) {
    const next = addMonths(firstOfMonth(from), 1);
    const end = addDays(next, -1);
    parts.push({ from, to: end < period.to ? end : period.to });
    from = next;
  }
  return parts;
}

/** Whether all days of a stretch belong to a period. */
export function covers(period: Period, days: Stretch): boolean {
  return period.from <= days.from && (period.to === null || days.to <= period.to);
}

/** Number of days, both ends included. */
export function lengthInDays(days: Stretch): number {
  return daysBetween(days.from, days.to) + 1;
}

/** Parts in order joined where the one follows the other by a day. */
export function joined(parts: readonly Stretch[]): Stretch[] {
  const runs: Stretch[] = [];
  for (const part of parts) {
    const last = runs.at(-1);
    if (last !== undefined && addDays(last.to, 1) === part.from)
      runs[runs.length - 1] = { ...last, to: part.to };
    else runs.push(part);
  }
  return runs;
}
