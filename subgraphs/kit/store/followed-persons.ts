import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '../calendar';

/** A person who is followed, and under which case. */
export interface FollowedPerson {
  readonly person: string;
  readonly reference: string;
}

/** Who follows, and since when nothing needs to be kept. */
export interface Follower {
  /** OIN of who follows. */
  readonly follower: string;
  readonly today: CalendarDate;
}

/** In one order, so that two who place the same ones do not wait for each other in a circle. */
const FOLLOW = `INSERT INTO followed_person (bsn, follower, reference, followed_until)
  SELECT DISTINCT person, $1, reference, $3::date FROM jsonb_to_recordset($2) AS p(person text, reference text)
  ORDER BY person, reference
  ON CONFLICT (bsn, follower, reference) DO UPDATE SET followed_until = excluded.followed_until`;

const LAPSED = 'DELETE FROM followed_person WHERE follower = $1 AND followed_until < $2::date';
const PAST = 'DELETE FROM person_change WHERE changed_on < $1::date';

/** Places or renews that persons are followed. What has lapsed, and changes from before a day, go. */
export async function followPersons(
  manager: EntityManager,
  persons: readonly FollowedPerson[],
  {
    follower,
    today,
    until,
    keptFrom,
  }: Follower & { readonly until: CalendarDate; readonly keptFrom: CalendarDate },
): Promise<void> {
  await manager.query(FOLLOW, [follower, JSON.stringify(persons), until]);
  await manager.query(LAPSED, [follower, today]);
  await manager.query(PAST, [keptFrom]);
}

/** Where in the changes of an agency somebody has read up to. */
export interface ChangePlace {
  /** Transaction, as PostgreSQL numbers them. */
  readonly changedIn: string;
  readonly number: string;
}

/** Changes from a place on. */
export interface ChangesFound {
  /** Person and case of each, in the order in which they were made. */
  readonly found: readonly { readonly bsn: string; readonly reference: string }[];
  readonly place: ChangePlace;
  readonly more: boolean;
}

/** Transactions that can still come to an end: from there on, one that began earlier may yet be added. */
const OPEN_FROM = 'pg_snapshot_xmin(pg_current_snapshot())::text::bigint';

/**
 * A place after the end of what there is stands for the end: the numbers of transactions begin again where a database is
 * put back on another server.
 */
const CHANGES = `WITH open AS MATERIALIZED (SELECT ${OPEN_FROM} AS "from"),
  begin AS MATERIALIZED (SELECT CASE WHEN $2::bigint > "from" OR $2 IS NULL THEN "from" ELSE $2::bigint END AS changed_in,
    CASE WHEN $2::bigint > "from" OR $2 IS NULL THEN 0 ELSE $3::bigint END AS number FROM open),
  page AS MATERIALIZED (SELECT c.changed_in, c.number, c.bsn FROM person_change c, begin b
    WHERE (c.changed_in, c.number) > (b.changed_in, b.number) AND c.changed_in < (SELECT "from" FROM open)
    ORDER BY c.changed_in, c.number LIMIT $5 + 1),
  given AS MATERIALIZED (SELECT * FROM page ORDER BY changed_in, number LIMIT $5)
  SELECT
    coalesce((SELECT json_agg(json_build_object('bsn', g.bsn, 'reference', f.reference) ORDER BY g.changed_in, g.number)
      FROM given g JOIN followed_person f ON f.bsn = g.bsn AND f.follower = $1 AND f.followed_until >= $4::date), '[]') AS found,
    coalesce((SELECT g.changed_in FROM given g ORDER BY g.changed_in DESC, g.number DESC LIMIT 1),
      (SELECT changed_in FROM begin))::text AS "changedIn",
    coalesce((SELECT g.number FROM given g ORDER BY g.changed_in DESC, g.number DESC LIMIT 1),
      (SELECT number FROM begin))::text AS number,
    (SELECT count(*) FROM page) > $5 AS more`;

/**
 * What was changed of persons whom somebody follows, by transactions that have ended. One statement.
 * @param after null gives no change, and the place from which to begin
 * @param first how many changes at most
 */
export async function changesAfter(
  manager: EntityManager,
  after: ChangePlace | null,
  { follower, today, first }: Follower & { readonly first: number },
): Promise<ChangesFound> {
  const [row] = await manager.query<(Omit<ChangesFound, 'place'> & ChangePlace)[]>(CHANGES, [
    ...[follower, after?.changedIn ?? null, after?.number ?? null, today, first],
  ]);
  if (row === undefined) throw new Error('the database did not answer');
  const { found, changedIn, number, more } = row;
  return { found, place: { changedIn, number }, more };
}
