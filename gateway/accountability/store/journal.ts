import { Pool, type PoolClient, type QueryResultRow } from 'pg';
import type { RunSql } from '../../../subgraphs/kit/database/connection';
import type { ProcessingRecord } from '../../../subgraphs/kit/logbook/record';
import { insertProcessing, processingParameter } from '../../../subgraphs/kit/logbook/write';
import { auditContent, type AuditEntry } from './audit-entry';
import { planName } from './plan-name';

/** How the hub reaches its own database. */
export interface JournalOptions {
  /** URL of the login role. */
  readonly databaseUrl: string;
  /** Connections at most. Default 10. */
  readonly poolSize?: number;
  /** Milliseconds that connecting, and each statement, may take before it is refused. Default 3000. */
  readonly timeoutMs?: number;
}

/** Place of an entry in the chain. */
export interface ChainPlace {
  readonly seq: number;
  /** Hexadecimal. */
  readonly hash: string;
}

/** What one request adds to the two logs. */
export interface LogLines {
  readonly audit: AuditEntry;
  readonly processing: readonly ProcessingRecord[];
}

/**
 * The hub's logs and registers. Whatever goes wrong rejects: who calls it then gives no data and changes nothing. Each
 * distinct text of a statement stays planned at the server, so texts are constant and values go in as parameters.
 */
export interface Journal {
  /** Writes both logs in one statement and one commit; resolves when PostgreSQL has them. */
  write(audit: AuditEntry, processing: readonly ProcessingRecord[]): Promise<ChainPlace>;
  /**
   * Makes a change with its log lines in one transaction: both or neither.
   * @param entryOf what to log, when it is known what came of the change
   */
  change<T>(work: (query: RunSql) => Promise<T>, entryOf: (result: T) => LogLines): Promise<T>;
  readonly query: RunSql;
  close(): Promise<void>;
}

// The processing log first: the lock on the chain is then held for as short as can be.
const WRITE = `WITH processing AS (${insertProcessing('$2')} RETURNING 1)
  SELECT seq, encode(hash, 'hex') AS hash
  FROM (SELECT count(*) FROM processing) AS written, append_audit($1)`;

const runOn =
  (client: Pool | PoolClient): RunSql =>
  async <Row extends QueryResultRow>(text: string, values: unknown[] = []) => {
    const { rows } = await client.query<Row>({ name: planName(text), text, values });
    return rows;
  };

async function append(run: RunSql, { audit, processing }: LogLines): Promise<ChainPlace> {
  const values = [auditContent(audit), processingParameter(processing)];
  const [place] = await run<{ seq: string | number; hash: string }>(WRITE, values);
  if (place === undefined) throw new Error('the audit log did not acknowledge an entry');
  return { seq: Number(place.seq), hash: place.hash };
}

/**
 * Opens the hub's journal.
 * @throws when the database cannot be reached
 */
export async function openJournal(options: JournalOptions): Promise<Journal> {
  const { databaseUrl, poolSize = 10, timeoutMs = 3000 } = options;
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'huishoudbeeld-hub',
    max: poolSize,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    idle_in_transaction_session_timeout: timeoutMs,
    // For a server that hangs and so keeps no time itself.
    query_timeout: timeoutMs + 500,
    keepAlive: true,
    // Few statements, each with one good plan: planning one anew costs as much as running it.
    options: '-c plan_cache_mode=force_generic_plan',
  });
  // An idle connection that breaks is replaced at the next statement; unheard, the event would end the process.
  pool.on('error', () => undefined);
  const query = runOn(pool);
  try {
    await query('SELECT FROM audit_entry LIMIT 0');
  } catch (error) {
    await pool.end();
    throw error;
  }
  return {
    write: async (audit, processing) => append(query, { audit, processing }),
    async change(work, entryOf) {
      const client = await pool.connect();
      // While it is out of the pool, its error is reported by the statement that runs.
      const unheard = (): void => undefined;
      client.on('error', unheard);
      try {
        await client.query('BEGIN');
        const run = runOn(client);
        const result = await work(run);
        await append(run, entryOf(result));
        await client.query('COMMIT');
        client.off('error', unheard);
        client.release();
        return result;
      } catch (error) {
        // Not rolled back by a statement, for which a server that hangs would have to be waited: closing it does.
        client.release(true);
        throw error;
      }
    },
    query,
    close: () => pool.end(),
  };
}
