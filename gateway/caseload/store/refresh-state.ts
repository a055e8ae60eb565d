import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { Unheard } from '../follow/change-gap';
import { CASELOAD_QUEUE, HOUSEHOLD_QUEUE, QUEUE_SCHEMA } from './queues';

/** A case whose last refresh failed. */
export interface RefreshFailure {
  readonly reference: string;
  /** Closed word that says why. */
  readonly code: string;
  readonly at: Date;
}

/** How the refresh of the caseload goes. */
export interface RefreshState {
  /** Jobs that wait, those that will be tried again too. */
  readonly queued: number;
  readonly running: number;
  /** Whether the whole caseload is being listed now, or waits for it. */
  readonly listing: boolean;
  /** Cases without a snapshot. */
  readonly without: number;
  /** Cases of which the register of residents has no household. */
  readonly withoutHousehold: number;
  readonly failed: number;
  /** The last ones; a hundred at most. */
  readonly failures: readonly RefreshFailure[];
  /** When a household was refreshed last, well or not; null when never. */
  readonly lastFinishedAt: Date | null;
  /** When the caseload was listed last, and how many cases were in it; null when never. */
  readonly lastListing: { readonly at: Date; readonly cases: number } | null;
  /** When was asked last what was changed, and which agencies were not heard then; null when never. */
  readonly lastHeard: { readonly at: Date; readonly unheard: readonly Unheard[] } | null;
}

const MOST_FAILURES = 100;

const STATE = `SELECT
  (SELECT count(*)::int FROM ${QUEUE_SCHEMA}.job WHERE name = $1 AND state < 'active') AS queued,
  (SELECT count(*)::int FROM ${QUEUE_SCHEMA}.job WHERE name = $1 AND state = 'active') AS running,
  EXISTS (SELECT FROM ${QUEUE_SCHEMA}.job WHERE name = $2 AND state <= 'active') AS listing,
  (SELECT count(*)::int FROM case_household c
    WHERE NOT EXISTS (SELECT FROM snapshot s WHERE s.reference = c.reference)) AS without,
  (SELECT count(*)::int FROM case_household WHERE household_id IS NULL) AS "withoutHousehold",
  (SELECT count(*)::int FROM refresh_outcome WHERE code IS NOT NULL) AS failed,
  (SELECT max(at) FROM refresh_outcome) AS "lastFinishedAt",
  (SELECT json_build_object('at', listed_at, 'cases', listed) FROM refresh_run
    WHERE listed_at IS NOT NULL ORDER BY started_at DESC LIMIT 1) AS "lastListing",
  (SELECT json_build_object('at', heard_at, 'unheard', unheard) FROM heard) AS "lastHeard"`;

const FAILURES = `SELECT reference, code, at FROM refresh_outcome WHERE code IS NOT NULL
  ORDER BY at DESC, reference LIMIT ${MOST_FAILURES}`;

type StateRow = Omit<RefreshState, 'failures' | 'lastListing' | 'lastHeard'> & {
  readonly lastHeard: { readonly at: string; readonly unheard: readonly Unheard[] } | null;
  readonly lastListing: { readonly at: string; readonly cases: number } | null;
};

/** How the refresh goes, in two statements. */
export async function refreshState(query: RunSql): Promise<RefreshState> {
  const [rows, failures] = await Promise.all([
    query<StateRow>(STATE, [HOUSEHOLD_QUEUE, CASELOAD_QUEUE]),
    query<RefreshFailure & Record<string, unknown>>(FAILURES),
  ]);
  const [row] = rows;
  if (row === undefined) throw new Error('the database of the caseload did not answer');
  const { lastListing, lastHeard } = row;
  return {
    ...row,
    failures,
    lastHeard: lastHeard && { at: new Date(lastHeard.at), unheard: lastHeard.unheard },
    lastListing: lastListing && { at: new Date(lastListing.at), cases: lastListing.cases },
  };
}

/** Notes how the last attempt at a case went. @param code why it failed; null when it did not */
export async function noteOutcome(query: RunSql, reference: string, code: string | null): Promise<void> {
  await query(
    `INSERT INTO refresh_outcome (reference, at, code)
      SELECT reference, now(), $2 FROM case_household WHERE reference = $1
      ON CONFLICT (reference) DO UPDATE SET at = excluded.at, code = excluded.code`,
    [reference, code],
  );
}

/** Notes that the whole caseload was listed. @param startedAt the same for each attempt at one listing */
export async function noteListing(
  query: RunSql,
  startedAt: Date,
  { listed, gone }: { readonly listed: number; readonly gone: number },
): Promise<void> {
  await query(
    `INSERT INTO refresh_run (started_at, listed_at, listed, gone) VALUES ($1, now(), $2, $3)
      ON CONFLICT (started_at) DO UPDATE SET listed_at = now(), listed = $2, gone = $3`,
    [startedAt, listed, gone],
  );
}
