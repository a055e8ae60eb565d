import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { AuditEntry } from './audit-entry';
import { IS_A_LOOK } from './line-of-a-look';

/** Days in the Netherlands, both included. */
export interface OversightPeriod {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** An entry of the audit log with its number in the chain. */
export interface NumberedEntry {
  readonly seq: number;
  readonly entry: AuditEntry;
}

/** Why somebody needs protection from curiosity. */
export type ProtectedKind = 'KNOWN_PERSON' | 'OWN_FAMILY' | 'OWN_ADDRESS';

const ZONE = 'Europe/Amsterdam';
const LOCAL = `e.at AT TIME ZONE '${ZONE}'`;
const IN_PERIOD = `e.at >= $1::date::timestamp AT TIME ZONE '${ZONE}'
  AND e.at < ($2::date + 1)::timestamp AT TIME ZONE '${ZONE}'`;
/** Somebody got to see, or could have seen, data of a person. */
/** The list of one's own cases is shown at every start of the day: it looks nobody up. */
const LOOKED_UP = `e.action IN ('SEARCH', 'CONSULT') AND e.result <> 'REFUSED'
    AND e.purpose IS DISTINCT FROM 'OWN_WORK' AND ${IS_A_LOOK}`;
const REFUSED = "(e.action = 'REFUSED' OR e.result = 'REFUSED')";

interface StoredEntry {
  readonly seq: string | number;
  readonly content: string;
}
const numbered = ({ seq, content }: StoredEntry): NumberedEntry => ({
  seq: Number(seq),
  entry: JSON.parse(content) as AuditEntry,
});

const OUTSIDE = `SELECT e.seq, e.content FROM audit_entry e
  WHERE e.outside_own_cases AND ${IN_PERIOD} AND ${IS_A_LOOK} ORDER BY e.at DESC, e.seq DESC LIMIT $3`;

/** Look-ups, and attempts, outside the actor's own cases; newest first. */
export async function outsideOwnCases(
  query: RunSql,
  { from, to, limit }: OversightPeriod & { readonly limit: number },
): Promise<NumberedEntry[]> {
  return (await query<StoredEntry>(OUTSIDE, [from, to, limit])).map(numbered);
}

const PROTECTED = `SELECT e.seq, e.content, array_agg(DISTINCT p.kind ORDER BY p.kind) AS kinds
  FROM audit_entry e
  JOIN protected_subject p ON p.subject = ANY (e.subjects || e.household_ids)
    AND (p.worker IS NULL OR p.worker = e.actor)
  WHERE ${IN_PERIOD} AND e.action NOT IN ('CHANGE', 'REVIEW') AND ${IS_A_LOOK}
  GROUP BY e.seq ORDER BY e.at DESC, e.seq DESC LIMIT $3`;

/**
 * Entries on who needs protection, newest first, refused attempts too: known persons by anybody, and somebody's family
 * or address by that worker.
 */
export async function onProtectedSubjects(
  query: RunSql,
  { from, to, limit }: OversightPeriod & { readonly limit: number },
): Promise<(NumberedEntry & { readonly kinds: readonly ProtectedKind[] })[]> {
  const rows = await query<StoredEntry & { kinds: ProtectedKind[] }>(PROTECTED, [from, to, limit]);
  return rows.map((row) => ({ ...numbered(row), kinds: row.kinds }));
}

const VOLUME = `SELECT e.actor, to_char(${LOCAL}, 'YYYY-MM-DD') AS day, count(*)::int AS lookups
  FROM audit_entry e WHERE ${LOOKED_UP} AND ${IN_PERIOD}
  GROUP BY 1, 2 HAVING count(*) >= $3 ORDER BY lookups DESC, day DESC, actor LIMIT $4`;

/** How much one actor looked up on one day. */
export interface DayVolume {
  readonly actor: string | null;
  readonly day: CalendarDate;
  readonly lookups: number;
}

/** Actors and days with at least so many look-ups, most first. */
export function lookupsPerDay(
  query: RunSql,
  { from, to, atLeast, limit }: OversightPeriod & { readonly atLeast: number; readonly limit: number },
): Promise<DayVolume[]> {
  return query<DayVolume>(VOLUME, [from, to, atLeast, limit]);
}

const HOURS = `SELECT e.seq, e.content FROM audit_entry e
  WHERE ${LOOKED_UP} AND ${IN_PERIOD} AND (
    (${LOCAL})::time < $3::time OR (${LOCAL})::time >= $4::time OR extract(isodow FROM ${LOCAL}) IN (6, 7))
  ORDER BY e.at DESC, e.seq DESC LIMIT $5`;

/** Working hours in the Netherlands, as "07:00". */
export interface WorkingHours {
  readonly begin: string;
  /** The first moment that is outside. */
  readonly end: string;
}

/** From seven to seven. */
export const USUAL_HOURS: WorkingHours = { begin: '07:00', end: '19:00' };

/** Look-ups outside working hours or at the weekend, newest first. */
export async function atUnusualHours(
  query: RunSql,
  { from, to, limit, begin, end }: OversightPeriod & WorkingHours & { readonly limit: number },
): Promise<NumberedEntry[]> {
  return (await query<StoredEntry>(HOURS, [from, to, begin, end, limit])).map(numbered);
}

const REFUSALS = `SELECT e.actor, to_char(date_trunc('hour', e.at AT TIME ZONE 'UTC'), 'YYYY-MM-DD"T"HH24:MI"Z"') AS hour,
    count(*)::int AS refusals
  FROM audit_entry e WHERE ${REFUSED} AND ${IN_PERIOD}
  GROUP BY 1, 2 HAVING count(*) >= $3 ORDER BY refusals DESC, hour DESC, actor LIMIT $4`;

/** How often one actor was refused within one hour. */
export interface HourRefusals {
  /** Null stands for everybody whose identity could not be established. */
  readonly actor: string | null;
  /** Begin of the hour in UTC, as "2026-11-22T09:00Z". */
  readonly hour: string;
  readonly refusals: number;
}

/** Actors and hours with at least so many refusals, most first. */
export function refusalsPerHour(
  query: RunSql,
  { from, to, atLeast, limit }: OversightPeriod & { readonly atLeast: number; readonly limit: number },
): Promise<HourRefusals[]> {
  return query<HourRefusals>(REFUSALS, [from, to, atLeast, limit]);
}
