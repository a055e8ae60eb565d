import type PgBoss from 'pg-boss';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import { dateInNetherlands } from '../../../subgraphs/kit/calendar';
import type { CaseloadDatabase } from '../store/database';
import { countDay } from '../store/days';
import { CASELOAD_QUEUE, HOUSEHOLD_QUEUE, type HouseholdJob, QUEUE_SCHEMA } from '../store/queues';
import { refreshState } from '../store/refresh-state';
import type { CaseloadSource } from './caseload-source';
import { Hearing } from './hearing';
import type { HubClient } from './hub-client';
import { JobLoop } from './job-loop';
import { listCasesAt } from './list-cases';
import { Pace } from './pace';
import { refreshQueue } from './queue';
import { refreshHousehold } from './refresh-household';

export interface RefreshSettings {
  readonly database: Pick<CaseloadDatabase, 'query' | 'transaction'>;
  readonly boss: PgBoss;
  readonly hub: Pick<HubClient, 'ask'>;
  readonly source: CaseloadSource;
  /** Households that are asked for at a time. */
  readonly concurrency: number;
  /** Households that are asked for in a minute at most. */
  readonly perMinute: number;
  /** Milliseconds between two times that is asked what was changed. Default 60 000. */
  readonly hearEveryMs?: number;
  /** Milliseconds until an empty queue is looked at again. Default 2000. */
  readonly idleMs?: number;
  readonly onFault: (error: unknown) => void;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
}

const IDLE_MS = 2000;
const HEAR_EVERY_MS = 60_000;
const DAY_MS = 24 * 3600 * 1000;
const LISTINGS_PER_MINUTE = 60;
const COUNT_AFTER = 500;

/** Jobs that a process which died had begun are to be tried again: nobody else can be doing them. */
async function giveBackAbandoned(boss: PgBoss, query: RunSql): Promise<void> {
  const abandoned = await query<{ name: string; id: string }>(
    `SELECT name, id FROM ${QUEUE_SCHEMA}.job WHERE state = 'active' AND name = ANY ($1)`,
    [[HOUSEHOLD_QUEUE, CASELOAD_QUEUE]],
  );
  for (const { name, id } of abandoned) await boss.fail(name, id, { code: 'ABANDONED' });
}

/** A night that was missed is made up for, unless that waits already. */
async function listWhenMissed(boss: PgBoss, query: RunSql, now: number): Promise<void> {
  const { lastListing, listing } = await refreshState(query);
  if (listing) return;
  if (lastListing === null || now - lastListing.at.getTime() > DAY_MS) await refreshQueue(boss).sendListing();
}

/**
 * Begins to refresh. Only one process may do so at a time: see `beTheOnlyOne`.
 * @returns how to end it: begins nothing more, and waits for what runs
 */
export async function startRefresh(
  settings: RefreshSettings,
): Promise<{ readonly stop: () => Promise<void> }> {
  const { database, boss, hub, source, concurrency, perMinute, onFault, now = Date.now } = settings;
  const { query } = database;
  const { idleMs = IDLE_MS, hearEveryMs: everyMs = HEAR_EVERY_MS } = settings;
  const queue = refreshQueue(boss);
  const countToday = (): Promise<void> => countDay(query, dateInNetherlands(now()));
  let uncounted = 0;
  const households = new JobLoop<HouseholdJob>({
    ...{ boss, concurrency, idleMs, onFault, queue: HOUSEHOLD_QUEUE, pace: new Pace(perMinute) },
    work: async ({ data }) => {
      await refreshHousehold({ database, hub, now }, data.reference);
      uncounted += 1;
      if (uncounted >= COUNT_AFTER) {
        uncounted = 0;
        await countToday();
      }
    },
    onEmpty: countToday,
  });
  const listings = new JobLoop({
    ...{ boss, concurrency: 1, idleMs, onFault, queue: CASELOAD_QUEUE, pace: new Pace(LISTINGS_PER_MINUTE) },
    work: ({ createdOn }) => listCasesAt({ query, hub, source, queue }, createdOn),
  });
  const hearing = new Hearing({ query, hub, queue, now, everyMs, onFault });
  await giveBackAbandoned(boss, query);
  await listWhenMissed(boss, query, now());
  // From a place before the first listing on: else what is changed during it would not be heard of.
  await hearing.once();
  hearing.start();
  households.start();
  listings.start();
  return {
    stop: async () => {
      await Promise.all([hearing.stop(), households.stop(), listings.stop()]);
    },
  };
}
