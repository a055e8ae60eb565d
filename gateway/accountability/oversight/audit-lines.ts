import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import { CodedError } from '../../../subgraphs/kit/errors';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { AuditEntry } from '../store/audit-entry';
import { IS_A_LOOK } from '../store/line-of-a-look';
import type { DayVolume, HourRefusals, NumberedEntry } from '../store/oversight-queries';

/** An entry of the audit log with its place in the chain. */
export interface AuditedLine extends NumberedEntry {
  /** Hexadecimal. */
  readonly hash: string;
}

interface StoredLine {
  readonly seq: string | number;
  readonly hash: string;
  readonly content: string;
}

const COLUMNS = "e.seq, encode(e.hash, 'hex') AS hash, e.content";
const NEWEST_FIRST = 'ORDER BY e.at DESC, e.seq DESC';
const MOMENT = (day: string): string => `${day}::timestamp AT TIME ZONE 'Europe/Amsterdam'`;

const toLine = ({ seq, hash, content }: StoredLine): AuditedLine => ({
  seq: Number(seq),
  hash,
  entry: JSON.parse(content) as AuditEntry,
});

const BY_NUMBER = `SELECT ${COLUMNS} FROM audit_entry e WHERE e.seq = ANY ($1::bigint[]) ${NEWEST_FIRST}`;

/** The lines with these numbers, newest first. */
export async function linesByNumber(query: RunSql, numbers: readonly number[]): Promise<AuditedLine[]> {
  if (numbers.length === 0) return [];
  return (await query<StoredLine>(BY_NUMBER, [[...numbers]])).map(toLine);
}

/** What the audit trail may be asked by. */
export interface TrailQuestion {
  readonly traceId?: string | null;
  readonly actor?: string | null;
  readonly caseReference?: string | null;
  readonly from?: CalendarDate | null;
  readonly to?: CalendarDate | null;
  readonly limit?: number | null;
}

/** The most lines of one answer. */
export const MOST_LINES = 500;

const ASKED_BY = {
  traceId: 'e.trace_id',
  actor: 'e.actor',
  caseReference: "(e.content::jsonb ->> 'caseReference')",
} as const;

const trailBy = (column: string): string => `SELECT ${COLUMNS} FROM audit_entry e WHERE ${column} = $1
  AND ($2::date IS NULL OR e.at >= ${MOMENT('$2::date')}) AND ($3::date IS NULL OR e.at < ${MOMENT('($3::date + 1)')})
  ${NEWEST_FIRST} LIMIT $4`;

/**
 * The lines of one trace, one actor or one case, newest first.
 * @throws BAD_INPUT when the question is about none or several of them, or asks for too many lines
 */
export async function auditTrail(query: RunSql, question: TrailQuestion): Promise<AuditedLine[]> {
  const limit = question.limit ?? MOST_LINES;
  if (limit < 1 || limit > MOST_LINES)
    throw new CodedError('BAD_INPUT', `The limit is between 1 and ${MOST_LINES}.`, { allowed: MOST_LINES });
  const asked = (['traceId', 'actor', 'caseReference'] as const).filter((name) => question[name] != null);
  const [by] = asked;
  if (by === undefined || asked.length > 1)
    throw new CodedError(
      'BAD_INPUT',
      'The audit trail is asked by exactly one of traceId, actor or caseReference.',
    );
  const values = [question[by], question.from ?? null, question.to ?? null, limit];
  return (await query<StoredLine>(trailBy(ASKED_BY[by]), values)).map(toLine);
}

/** For each actor and moment the lines that fall in it, some at most. */
const within = (condition: string, begin: string, end: string, moment: string): string => `
  SELECT asked.place, ${COLUMNS}
  FROM unnest($1::text[], $2::${moment}[]) WITH ORDINALITY AS asked(actor, moment, place)
  CROSS JOIN LATERAL (SELECT * FROM audit_entry e
    WHERE e.actor IS NOT DISTINCT FROM asked.actor AND ${condition} AND e.at >= ${begin} AND e.at < ${end}
    ${NEWEST_FIRST} LIMIT $3) e
  ORDER BY asked.place, e.at DESC, e.seq DESC`;

const OF_DAY = within(
  `e.action IN ('SEARCH', 'CONSULT') AND e.result <> 'REFUSED' AND ${IS_A_LOOK}`,
  MOMENT('asked.moment'),
  MOMENT('(asked.moment + 1)'),
  'date',
);
const OF_HOUR = within(
  "(e.action = 'REFUSED' OR e.result = 'REFUSED')",
  'asked.moment',
  "(asked.moment + interval '1 hour')",
  'timestamptz',
);

async function linesWithin(
  query: RunSql,
  text: string,
  asked: readonly { readonly actor: string | null; readonly moment: string }[],
  limit: number,
): Promise<AuditedLine[][]> {
  const lines: AuditedLine[][] = asked.map(() => []);
  if (asked.length === 0) return lines;
  const values = [asked.map(({ actor }) => actor), asked.map(({ moment }) => moment), limit];
  for (const row of await query<StoredLine & { place: string | number }>(text, values)) {
    lines[Number(row.place) - 1]?.push(toLine(row));
  }
  return lines;
}

/** The look-ups of each actor on a day of the Netherlands, newest first. @param limit lines of one actor and day */
export const lookupsOfDays = (
  query: RunSql,
  days: readonly DayVolume[],
  limit: number,
): Promise<AuditedLine[][]> =>
  linesWithin(
    query,
    OF_DAY,
    days.map(({ actor, day }) => ({ actor, moment: day })),
    limit,
  );

/** The refusals of each actor in a clock hour, newest first. @param limit lines of one actor and hour */
export const refusalsOfHours = (
  query: RunSql,
  hours: readonly HourRefusals[],
  limit: number,
): Promise<AuditedLine[][]> =>
  linesWithin(
    query,
    OF_HOUR,
    hours.map(({ actor, hour }) => ({ actor, moment: hour })),
    limit,
  );
