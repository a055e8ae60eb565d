import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createConnection, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-server';
import { stopLeftoverServer } from './leftover-server';
import { startOfProcess } from './process-identity';
import { HOST } from './server-port';
import { reasonOf, SetupError } from './setup-error';

const PREFIX = 'huishoudbeeld-test-postgres-';

/** Where a jest run's workers ask for the one test server, that starts when the first of them asks. */
export interface TestServerDoor {
  /** The port on 127.0.0.1 that `askTestServer` takes. */
  port: number;
  /** Stops the server if it was started, and removes its data. */
  close(): Promise<void>;
}

/**
 * Opens the door. Runs in the process that outlives the workers; a run without database tests costs nothing.
 * It first removes what runs that were killed left behind.
 */
export async function openTestServerDoor(): Promise<TestServerDoor> {
  await removeLeftovers();
  let directory: string | undefined;
  let starting: Promise<EmbeddedPostgres> | undefined;
  const start = () => {
    directory = mkdtempSync(join(tmpdir(), `${PREFIX}${process.pid}-`));
    return startEmbeddedPostgres({ dataDirectory: directory, durable: false });
  };
  const door = createServer((socket) => {
    socket.on('error', () => undefined);
    starting ??= start();
    starting.then(
      (server) => socket.end(JSON.stringify({ url: server.superuserUrl })),
      (thrown: unknown) => socket.end(JSON.stringify({ error: reasonOf(thrown) })),
    );
  });
  await new Promise<void>((resolve, reject) => {
    door.once('error', reject);
    door.listen({ host: HOST, port: 0 }, resolve);
  });
  door.unref();
  const address = door.address();
  if (typeof address !== 'object' || !address)
    throw new SetupError('The test server has no port to be asked on.');
  return {
    port: address.port,
    async close() {
      await new Promise((resolve) => door.close(resolve));
      const server = await starting?.catch(() => undefined);
      await server?.stop();
      if (directory) rmSync(directory, { recursive: true, force: true });
    },
  };
}

/**
 * Asks at the door for the superuser's URL of the test server.
 * @throws SetupError when the server does not start
 */
export async function askTestServer(port: number): Promise<string> {
  const answer = await new Promise<string>((resolve, reject) => {
    let text = '';
    const socket = createConnection({ host: HOST, port });
    socket.setEncoding('utf8').on('data', (part: string) => (text += part));
    socket.once('error', reject).once('close', () => resolve(text));
  });
  const said: unknown = JSON.parse(answer);
  if (typeof said === 'object' && said !== null) {
    if ('url' in said && typeof said.url === 'string') return said.url;
    if ('error' in said && typeof said.error === 'string') throw new SetupError(said.error);
  }
  throw new SetupError('The test server was stopped before it was asked for.');
}

async function removeLeftovers(): Promise<void> {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${PREFIX}(\\d+)-`).exec(name)?.[1] ?? NaN);
    if (!Number.isInteger(pid) || startOfProcess(pid) !== undefined) continue;
    try {
      await stopLeftoverServer(join(tmpdir(), name, 'cluster'));
      rmSync(join(tmpdir(), name), { recursive: true, force: true });
    } catch {
      // Another account's run; it cleans up after itself.
    }
  }
}
