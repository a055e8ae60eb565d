import { addDays, type CalendarDate } from '../../../subgraphs/kit/calendar';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { Role } from '../../../subgraphs/kit/vocabulary';
import { IS_A_LOOK } from '../store/line-of-a-look';
import type { DayVolume, OversightPeriod } from '../store/oversight-queries';
import type { OversightThresholds } from './thresholds';

/** The number that in the middle of them; of an even count the mean of the two. Null of none. */
export function median(numbers: readonly number[]): number | null {
  const sorted = numbers.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Why a number of look-ups on one day is unusual. */
export type UnusualVolume =
  | { readonly against: 'FIXED'; readonly atLeast: number }
  | { readonly against: 'OWN_MEDIAN'; readonly atLeast: number; readonly median: number };

type VolumeThresholds = Pick<
  OversightThresholds,
  'lookupsPerDay' | 'timesOwnMedian' | 'leastAgainstMedian' | 'daysForMedian' | 'medianOverDays'
>;

/**
 * Whether so many look-ups on one day are unusual: for anybody, or for this actor.
 * @param earlier look-ups on each earlier day on which there were any
 */
export function unusualVolume(
  lookups: number,
  earlier: readonly number[],
  role: Role | null,
  thresholds: VolumeThresholds,
): UnusualVolume | null {
  const { lookupsPerDay, timesOwnMedian, leastAgainstMedian, daysForMedian } = thresholds;
  // A program looks up as many as its task is large; only a change of that tells something.
  if (role !== 'SYSTEM' && lookups >= lookupsPerDay) return { against: 'FIXED', atLeast: lookupsPerDay };
  const usual = earlier.length < daysForMedian ? null : median(earlier);
  if (usual === null) return null;
  const atLeast = Math.max(leastAgainstMedian, Math.ceil(usual * timesOwnMedian));
  return lookups >= atLeast ? { against: 'OWN_MEDIAN', atLeast, median: usual } : null;
}

const HISTORY = `SELECT e.actor, to_char(e.at AT TIME ZONE 'Europe/Amsterdam', 'YYYY-MM-DD') AS day, count(*)::int AS lookups
  FROM audit_entry e
  WHERE e.actor = ANY ($1::text[]) AND e.action IN ('SEARCH', 'CONSULT') AND e.result <> 'REFUSED'
    AND e.purpose IS DISTINCT FROM 'OWN_WORK' AND ${IS_A_LOOK}
    AND e.at >= $2::date::timestamp AT TIME ZONE 'Europe/Amsterdam'
    AND e.at < ($3::date + 1)::timestamp AT TIME ZONE 'Europe/Amsterdam'
  GROUP BY 1, 2`;

/** How much actors looked up on a day before it, given the day. */
export type EarlierVolumes = (actor: string | null, day: CalendarDate) => readonly number[];

/** Reads on how many look-ups each actor came on the days before, as far back as a median reaches. */
export async function earlierVolumes(
  query: RunSql,
  actors: readonly (string | null)[],
  { from, to }: OversightPeriod,
  { medianOverDays }: Pick<OversightThresholds, 'medianOverDays'>,
): Promise<EarlierVolumes> {
  const known = [...new Set(actors.filter((actor) => actor !== null))];
  const values = [known, addDays(from, -medianOverDays), to];
  const days = known.length === 0 ? [] : await query<DayVolume>(HISTORY, values);
  return (actor, day) => {
    const since = addDays(day, -medianOverDays);
    return days.flatMap((one) =>
      one.actor === actor && one.day >= since && one.day < day ? [one.lookups] : [],
    );
  };
}
