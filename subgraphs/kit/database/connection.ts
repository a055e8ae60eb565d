import { Client, type QueryResultRow } from 'pg';

const CONNECT_MS = 10_000;

/** Runs SQL on one connection. Names go in with `escapeIdentifier`, values as parameters or `escapeLiteral`. */
export type RunSql = <Row extends QueryResultRow>(sql: string, values?: unknown[]) => Promise<Row[]>;

/** Opens one connection, hands it over, and closes it again whatever happens. */
export async function withConnection<T>(url: string, use: (run: RunSql) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  // A server that goes away is reported by the statement that runs; unheard, the event would end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await use(async <Row extends QueryResultRow>(sql: string, values?: unknown[]) => {
      const result = await client.query<Row>(sql, values);
      return result.rows;
    });
  } finally {
    await client.end();
  }
}

/**
 * Does something while no other process does it, on this database.
 * @param name what is done; processes that use the same name wait for each other
 * @param deadlineMs how long to wait for the others, in milliseconds; an SQL error 55P03 after that
 */
export async function withAdvisoryLock<T>(
  run: RunSql,
  name: string,
  deadlineMs: number,
  work: () => Promise<T>,
): Promise<T> {
  await run("SELECT set_config('lock_timeout', $1, false)", [String(deadlineMs)]);
  await run('SELECT pg_advisory_lock(hashtextextended($1, 0))', [name]);
  await run("SELECT set_config('lock_timeout', '0', false)");
  try {
    return await work();
  } finally {
    // A connection that broke has let go already, and its first error is the one to report.
    await run('SELECT pg_advisory_unlock(hashtextextended($1, 0))', [name]).catch(() => undefined);
  }
}

/** The same server's URL for another database, and another role when given. */
export function urlFor(
  serverUrl: string,
  database: string,
  role?: { name: string; password: string },
): string {
  const url = new URL(serverUrl);
  url.pathname = `/${encodeURIComponent(database)}`;
  if (role) {
    url.username = encodeURIComponent(role.name);
    url.password = encodeURIComponent(role.password);
  }
  return url.href;
}
