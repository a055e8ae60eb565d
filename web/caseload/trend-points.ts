import type { CaseloadTrendsQuery } from '../hub/operations';
import { addDays, daysBetween } from '../parts/days';

export type CaseloadDay = CaseloadTrendsQuery['caseloadTrends'][number];

/** What a line shows of a day. */
export type TrendFigure = 'total' | 'overdrawn' | 'hardConflicts' | 'completePercent';
export const TREND_FIGURES: readonly TrendFigure[] = [
  'total',
  'overdrawn',
  'hardConflicts',
  'completePercent',
];

/** A place on a line; null was not counted, and the line is broken there. */
export interface TrendPoint {
  readonly day: string;
  readonly value: number | null;
}

/** One figure by day, with the days in between that were not counted. @param days oldest first */
export function trendPoints(days: readonly CaseloadDay[], figure: TrendFigure): readonly TrendPoint[] {
  const [first] = days;
  const last = days.at(-1);
  if (first === undefined || last === undefined) return [];
  const counted = new Map(days.map((day) => [day.day, day[figure]]));
  return Array.from({ length: daysBetween(first.day, last.day) + 1 }, (_, place) => {
    const day = addDays(first.day, place);
    return { day, value: counted.get(day) ?? null };
  });
}

/** Whether the sum of a day leaves something out: a total that is unknown, or a snapshot that is not whole. */
export const isDayAtLeast = ({ withoutTotal, complete, households }: CaseloadDay): boolean =>
  withoutTotal > 0 || complete < households;

/** How a figure went: the first and the last day on which it was known; null when there are not two. */
export function trendChange(
  points: readonly TrendPoint[],
): { readonly from: number; readonly to: number } | null {
  const known = points.flatMap(({ value }) => (value === null ? [] : [value]));
  const [from, to] = [known[0], known.at(-1)];
  return known.length < 2 || from === undefined || to === undefined ? null : { from, to };
}
