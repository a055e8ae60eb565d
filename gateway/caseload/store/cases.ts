import type { RunSql } from '../../../subgraphs/kit/database/connection';

/** A case of the caseload, with the household that it is about. */
export interface CaseHousehold {
  readonly reference: string;
  /** Null when there is none to be found: of such a case there is no snapshot. */
  readonly householdId: string | null;
}

const LIST = `INSERT INTO case_household (reference, household_id, listed_at)
  SELECT reference, "householdId", $2 FROM json_to_recordset($1) AS c(reference text, "householdId" text)
  ON CONFLICT (reference) DO UPDATE SET household_id = excluded.household_id,
    listed_at = greatest(case_household.listed_at, excluded.listed_at)`;

/**
 * Notes cases as listed. One that was listed later already stays so: it was heard of beside a listing.
 * @param at begin of the listing: what was listed before it and not since has gone
 */
export async function listCases(query: RunSql, cases: readonly CaseHousehold[], at: Date): Promise<void> {
  await query(LIST, [JSON.stringify(cases), at]);
}

/**
 * Takes out the cases that were not listed from a moment on, with their snapshots: they are closed. Also the snapshot of a
 * case whose household is another one now, or none.
 * @returns how many cases were taken out
 */
export async function dropUnlisted(query: RunSql, since: Date): Promise<number> {
  await query(
    `DELETE FROM snapshot s USING case_household c
      WHERE c.reference = s.reference AND c.household_id IS DISTINCT FROM s.household_id`,
  );
  const gone = await query('DELETE FROM case_household WHERE listed_at < $1 RETURNING 1 AS gone', [since]);
  return gone.length;
}

/** The household of a case; undefined when the case is not in the caseload. */
export async function caseHousehold(query: RunSql, reference: string): Promise<CaseHousehold | undefined> {
  const [found] = await query<{ reference: string; householdId: string | null }>(
    'SELECT reference, household_id AS "householdId" FROM case_household WHERE reference = $1',
    [reference],
  );
  return found;
}

const NOT_REFRESHED = `SELECT reference FROM case_household c
  WHERE reference = ANY ($1) AND household_id IS NOT NULL
    AND NOT EXISTS (SELECT FROM refresh_outcome o WHERE o.reference = c.reference AND o.at >= $2)
  ORDER BY reference`;

/** Of these cases, those with a household that no refresh came to an end for since a moment. */
export async function notRefreshedSince(
  query: RunSql,
  references: readonly string[],
  since: Date,
): Promise<string[]> {
  const rows = await query<{ reference: string }>(NOT_REFRESHED, [references, since]);
  return rows.map(({ reference }) => reference);
}

/** Those of these references that are cases of the caseload. */
export async function knownCases(query: RunSql, references: readonly string[]): Promise<string[]> {
  if (references.length === 0) return [];
  const rows = await query<{ reference: string }>(
    'SELECT reference FROM case_household WHERE reference = ANY ($1) ORDER BY reference',
    [references],
  );
  return rows.map(({ reference }) => reference);
}

/** Cases of which the last snapshot lacks what one of these sources knows. */
export async function casesShortOf(query: RunSql, sources: readonly string[]): Promise<string[]> {
  if (sources.length === 0) return [];
  const rows = await query<{ reference: string }>(
    'SELECT reference FROM snapshot WHERE short_sources && $1 ORDER BY reference',
    [sources],
  );
  return rows.map(({ reference }) => reference);
}
