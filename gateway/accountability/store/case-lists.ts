import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { Trigger } from '../../../subgraphs/kit/vocabulary';

/** Whether case_file `c` is open on a day. A period is closed: a case is open on its last day. */
const openOn = (day: string): string =>
  `c.opened_on <= ${day}::date AND (c.ended_on IS NULL OR c.ended_on >= ${day}::date)`;

/** Which cases are asked for by their references. */
export interface CasesQuestion {
  readonly worker: string;
  readonly scope: 'OWN_CASES' | 'ANY_CASE';
  readonly references: readonly string[];
  readonly today: CalendarDate;
}

const ARE_OPEN = `SELECT NOT EXISTS (
    SELECT FROM unnest($3::text[]) AS asked (reference) WHERE NOT EXISTS (
      SELECT FROM case_file c WHERE c.reference = asked.reference AND ${openOn('$4')}
        AND ($2::text = 'ANY_CASE' OR EXISTS (
          SELECT FROM case_worker w WHERE w.reference = c.reference AND w.worker = $1::text)))) AS "areOpen"`;

/**
 * Whether each of these is an open case, and the worker's own when only those count. One constant statement, the same for a
 * case that does not exist, one that has ended and one of somebody else.
 */
export async function areOpenCases(
  query: RunSql,
  { worker, scope, references, today }: CasesQuestion,
): Promise<boolean> {
  const [found] = await query<{ areOpen: boolean }>(ARE_OPEN, [worker, scope, [...references], today]);
  return found?.areOpen === true;
}

/** A case on which somebody works, without whom it is about: of them the register has pseudonyms alone. */
export interface WorkersCase {
  readonly reference: string;
  readonly trigger: Trigger;
  readonly openedOn: CalendarDate;
  /** Last day, today or later; null while it has none. */
  readonly endedOn: CalendarDate | null;
}

const OF_WORKER = `SELECT c.reference, c.trigger, to_char(c.opened_on, 'YYYY-MM-DD') AS "openedOn",
    to_char(c.ended_on, 'YYYY-MM-DD') AS "endedOn"
  FROM case_worker w JOIN case_file c USING (reference)
  WHERE w.worker = $1 AND ${openOn('$2')} ORDER BY c.opened_on DESC, c.reference`;

/** The open cases on which somebody works, the newest first. One statement. */
export const openCasesOf = (query: RunSql, worker: string, today: CalendarDate): Promise<WorkersCase[]> =>
  query<WorkersCase>(OF_WORKER, [worker, today]);

/** A page of references, in their order. */
export interface CasePage {
  readonly references: readonly string[];
  /** The last reference of this page, after which the next one begins; null when there is no more. */
  readonly next: string | null;
}

const PAGE = `SELECT c.reference FROM case_file c
  WHERE ($1::text IS NULL OR c.reference > $1::text) AND ${openOn('$2')} ORDER BY c.reference LIMIT $3`;

/**
 * The references of open cases, whoever works on them. A case that is opened or closed meanwhile is missed or given once, and
 * never twice. One statement.
 * @param first how many at most
 * @param after reference after which the page begins; null for the first page
 */
export async function openCasePage(
  query: RunSql,
  {
    first,
    after,
    today,
  }: { readonly first: number; readonly after: string | null; readonly today: CalendarDate },
): Promise<CasePage> {
  const rows = await query<{ reference: string }>(PAGE, [after, today, first + 1]);
  const references = rows.slice(0, first).map(({ reference }) => reference);
  return { references, next: rows.length > first ? (references.at(-1) ?? null) : null };
}
