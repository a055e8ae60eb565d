import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { RunSql } from '../../../subgraphs/kit/database/connection';

/** The caseload as it stood at the end of a day. No household can be told apart in it. */
export interface CaseloadDay {
  readonly day: CalendarDate;
  readonly households: number;
  /** Sum of the totals that are known, in cents. */
  readonly total: number;
  readonly withoutTotal: number;
  /** Households from whose income more is taken than the room over the beslagvrije voet. */
  readonly overdrawn: number;
  readonly overdrawnUnknown: number;
  readonly hardConflicts: number;
  /** Households whose snapshot is whole. */
  readonly complete: number;
}

/** Cases of whose household another case has the newer snapshot: a household counts once. Few, so that leaving them out is fast. */
export const DOUBLED = `SELECT s.reference FROM snapshot s
  WHERE s.household_id IN (SELECT household_id FROM snapshot GROUP BY household_id HAVING count(*) > 1)
    AND EXISTS (SELECT FROM snapshot newer WHERE newer.household_id = s.household_id
      AND (newer.taken_at, newer.reference) > (s.taken_at, s.reference))`;

const COUNT_DAY = `INSERT INTO caseload_day
  SELECT $1::date, count(*), coalesce(sum(total), 0), count(*) FILTER (WHERE total IS NULL),
    count(*) FILTER (WHERE overdrawn > 0), count(*) FILTER (WHERE overdrawn IS NULL),
    coalesce(sum(hard_conflicts), 0), count(*) FILTER (WHERE complete), now()
  FROM snapshot WHERE reference NOT IN (${DOUBLED})
  ON CONFLICT (day) DO UPDATE SET households = excluded.households, total = excluded.total,
    without_total = excluded.without_total, overdrawn = excluded.overdrawn,
    overdrawn_unknown = excluded.overdrawn_unknown, hard_conflicts = excluded.hard_conflicts,
    complete = excluded.complete, counted_at = excluded.counted_at`;

/** Counts the caseload as it stands now for a day; a later count of the same day takes its place. */
export async function countDay(query: RunSql, day: CalendarDate): Promise<void> {
  await query(COUNT_DAY, [day]);
}

const DAYS = `SELECT day::text, households, total::float8, without_total AS "withoutTotal", overdrawn,
    overdrawn_unknown AS "overdrawnUnknown", hard_conflicts AS "hardConflicts", complete
  FROM caseload_day WHERE day BETWEEN $1 AND $2 ORDER BY day`;

/** The days of a period that were counted, oldest first. A day without a row was not counted: that is not zero. */
export async function caseloadDays(
  query: RunSql,
  from: CalendarDate,
  to: CalendarDate,
): Promise<CaseloadDay[]> {
  return query<CaseloadDay & Record<string, unknown>>(DAYS, [from, to]);
}
