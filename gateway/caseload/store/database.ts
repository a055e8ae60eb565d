import { Pool, type PoolClient, type QueryResultRow } from 'pg';
import type { RunSql } from '../../../subgraphs/kit/database/connection';

/** How to reach the database of the caseload. */
export interface CaseloadDatabaseOptions {
  /** URL of the login role. */
  readonly databaseUrl: string;
  /** Connections at most. Default 5. */
  readonly poolSize?: number;
  /** Milliseconds that connecting, and each statement, may take before it is refused. Default 3000. */
  readonly timeoutMs?: number;
}

/** The database of the caseload. Whatever goes wrong rejects. */
export interface CaseloadDatabase {
  readonly query: RunSql;
  /** Does several statements in one transaction: all or none. */
  transaction<T>(work: (query: RunSql) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

const runOn =
  (client: Pool | PoolClient): RunSql =>
  async <Row extends QueryResultRow>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, values)).rows;

/** Opens the database. Nothing is asked of it yet. */
export function openCaseloadDatabase({
  databaseUrl,
  poolSize = 5,
  timeoutMs = 3000,
}: CaseloadDatabaseOptions): CaseloadDatabase {
  const pool = new Pool({
    connectionString: databaseUrl,
    application_name: 'huishoudbeeld-caseload',
    max: poolSize,
    connectionTimeoutMillis: timeoutMs,
    statement_timeout: timeoutMs,
    idle_in_transaction_session_timeout: timeoutMs,
    // For a server that hangs and so keeps no time itself.
    query_timeout: timeoutMs + 500,
    keepAlive: true,
    // What counts the whole caseload does so in memory; to compile a statement would take longer than to run it.
    options: '-c work_mem=16MB -c jit=off',
  });
  // An idle connection that breaks is replaced at the next statement; unheard, the event would end the process.
  pool.on('error', () => undefined);
  return {
    query: runOn(pool),
    async transaction(work) {
      const client = await pool.connect();
      const unheard = (): void => undefined;
      client.on('error', unheard);
      try {
        await client.query('BEGIN');
        const result = await work(runOn(client));
        await client.query('COMMIT');
        client.off('error', unheard);
        client.release();
        return result;
      } catch (error) {
        // Closing it rolls back, also at a server that hangs.
        client.release(true);
        throw error;
      }
    },
    close: () => pool.end(),
  };
}
