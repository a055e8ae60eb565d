import { type CalendarDate, dateInNetherlands } from '../../subgraphs/kit/calendar';
import type { InProcessExecute } from '../engine';
import { openSendingQueue } from './refresh/queue';
import { openCaseloadDatabase } from './store/database';
import type { Following } from './follow/following';
import { caseloadInProcess } from './subgraph';

/** Settings of the caseload at the gateway. */
export interface CaseloadOptions {
  /** URL of the login role of the database of the caseload. */
  readonly databaseUrl: string;
  /** Fewest households of which a cell of a breakdown shows something. Default 10. */
  readonly leastInCell?: number | undefined;
  /** Today in the Netherlands. */
  readonly today?: (() => CalendarDate) | undefined;
}

/** The caseload of a hub. */
export interface Caseload {
  /** The subgraph that is served. @param following hears of changes at the agencies */
  readonly over: (following: Following) => InProcessExecute;
  readonly close: () => Promise<void>;
}

const LEAST_IN_CELL = 10;

/**
 * Opens the read model for the gateway: it reads, keeps saved views, and asks for refreshes that another process does.
 * @throws when the database cannot be reached, or is not migrated
 */
export async function openCaseload({
  databaseUrl,
  leastInCell = LEAST_IN_CELL,
  today = () => dateInNetherlands(Date.now()),
}: CaseloadOptions): Promise<Caseload> {
  const database = openCaseloadDatabase({ databaseUrl });
  const { query } = database;
  try {
    const queue = await openSendingQueue(query);
    const requestRefresh = (reference: string): Promise<boolean> => queue.send(reference);
    return {
      over: (following) => caseloadInProcess({ query, requestRefresh, leastInCell, today, following }),
      close: database.close,
    };
  } catch (error) {
    await database.close();
    throw error;
  }
}
