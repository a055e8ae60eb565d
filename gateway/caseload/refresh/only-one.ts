import { Client } from 'pg';

const LOCK = "SELECT pg_advisory_lock(hashtextextended('huishoudbeeld caseload refresh', 0))";
const CONNECT_MS = 10_000;

/** The right to be the one process that refreshes. */
export interface OnlyOne {
  readonly release: () => Promise<void>;
}

/**
 * Waits until no other process refreshes. The pace and the number at a time bound the load on agencies only when there is one;
 * another takes over as soon as the first is gone.
 * @param onLost when the connection breaks: another may begin, so this one has to end
 */
export async function beTheOnlyOne(databaseUrl: string, onLost: () => void): Promise<OnlyOne> {
  const client = new Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: CONNECT_MS,
    application_name: 'huishoudbeeld-caseload-lock',
    keepAlive: true,
  });
  let released = false;
  // Both can be heard of one break.
  const lost = (): void => {
    if (!released) onLost();
    released = true;
  };
  client.on('error', lost);
  client.on('end', lost);
  await client.connect();
  await client.query(LOCK);
  return {
    release: async () => {
      released = true;
      await client.end();
    },
  };
}
