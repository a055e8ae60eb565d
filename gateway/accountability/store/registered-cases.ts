import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { RunSql } from '../../../subgraphs/kit/database/connection';

/** Up to where the register was read. */
export interface RegisterPlace {
  /** Transaction, as PostgreSQL numbers them. */
  readonly registeredIn: string;
  readonly reference: string;
}

/** Cases that were registered since a place. */
export interface RegisteredPage {
  readonly references: readonly string[];
  readonly place: RegisterPlace;
  readonly more: boolean;
}

/** Transactions that can still come to an end: from there on, one that began earlier may yet be added. */
const OPEN_FROM = 'pg_snapshot_xmin(pg_current_snapshot())::text::bigint';

/** A place after the end stands for the end: transactions are numbered anew where a database is put back. */
const REGISTERED = `WITH open AS MATERIALIZED (SELECT ${OPEN_FROM} AS "from"),
  begin AS MATERIALIZED (SELECT CASE WHEN $1::bigint <= "from" THEN $1::bigint ELSE "from" END AS registered_in,
    CASE WHEN $1::bigint <= "from" THEN $2::text ELSE '' END AS reference FROM open),
  page AS MATERIALIZED (SELECT c.registered_in, c.reference FROM case_file c, begin b
    WHERE (c.registered_in, c.reference) > (b.registered_in, b.reference)
      AND c.registered_in < (SELECT "from" FROM open)
      AND c.opened_on <= $3::date AND (c.ended_on IS NULL OR c.ended_on >= $3::date)
    ORDER BY c.registered_in, c.reference LIMIT $4 + 1),
  given AS MATERIALIZED (SELECT * FROM page ORDER BY registered_in, reference LIMIT $4)
  SELECT ARRAY(SELECT reference FROM given ORDER BY registered_in, reference) AS "references",
    coalesce((SELECT registered_in FROM given ORDER BY registered_in DESC, reference DESC LIMIT 1),
      (SELECT registered_in FROM begin))::text AS "registeredIn",
    coalesce((SELECT reference FROM given ORDER BY registered_in DESC, reference DESC LIMIT 1),
      (SELECT reference FROM begin)) AS reference,
    (SELECT count(*) FROM page) > $4 AS more`;

/**
 * The open cases that were registered, or registered anew, since a place, by transactions that have ended. One statement.
 * @param after null gives no case, and the place from which to begin
 * @param first how many at most
 */
export async function registeredCases(
  query: RunSql,
  {
    after,
    today,
    first,
  }: { readonly after: RegisterPlace | null; readonly today: CalendarDate; readonly first: number },
): Promise<RegisteredPage> {
  const [row] = await query<{ references: string[]; more: boolean } & RegisterPlace>(REGISTERED, [
    ...[after?.registeredIn ?? null, after?.reference ?? '', today, first],
  ]);
  if (row === undefined) throw new Error('the case register did not answer');
  const { references, registeredIn, reference, more } = row;
  return { references, place: { registeredIn, reference }, more };
}
