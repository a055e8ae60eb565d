import { chmodSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { withConnection } from './connection';
import { startEmbeddedPostgres, type EmbeddedPostgres } from './embedded-server';
import { readPostmasterFile } from './leftover-server';
import { startOfProcess } from './process-identity';
import { isRoot } from './server-account';
import { SetupError } from './setup-error';
import { compileLauncher, launch } from './test-launcher';

let base: string;
beforeAll(() => {
  base = mkdtempSync(join(tmpdir(), 'huishoudbeeld-test-server-'));
  chmodSync(base, 0o755);
});
afterAll(() => rmSync(base, { recursive: true, force: true }));

const start = (name: string, port?: number) =>
  startEmbeddedPostgres({
    dataDirectory: join(base, name),
    durable: false,
    ...(port !== undefined && { port }),
  });

const rows = (url: string, sql: string) => withConnection(url, (run) => run(sql));

/** Runs something while another program listens on a port. */
async function whileListening(port: number, work: (port: number) => Promise<void>): Promise<void> {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen({ host: '127.0.0.1', port }, resolve));
  const address = other.address();
  try {
    await work(typeof address === 'object' && address ? address.port : port);
  } finally {
    await new Promise((resolve) => other.close(resolve));
  }
}

describe('a data directory that is new', () => {
  let server: EmbeddedPostgres;
  beforeAll(async () => {
    server = await start('new');
  });
  afterAll(() => server.stop());

  it('gets a real PostgreSQL 18 with locale C and UTF-8, on 127.0.0.1 alone', async () => {
    const [facts] = await rows(
      server.superuserUrl,
      `SELECT current_setting('server_version_num')::int / 10000 AS major, current_setting('listen_addresses') AS at,
         current_setting('unix_socket_directories') AS sockets, pg_encoding_to_char(encoding) AS encoding, datcollate,
         current_setting('fsync') AS fsync FROM pg_database WHERE datname = current_database()`,
    );
    expect(facts).toEqual({
      major: 18,
      at: '127.0.0.1',
      sockets: '',
      encoding: 'UTF8',
      datcollate: 'C',
      fsync: 'off',
    });
  });

  it('lets nobody in without the password, that only the launcher can read', async () => {
    const wrong = new URL(server.superuserUrl);
    wrong.password = 'wrong';
    await expect(rows(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' });
    const [stored] = await rows(server.superuserUrl, 'SELECT rolpassword FROM pg_authid WHERE rolcanlogin');
    expect(stored?.rolpassword).toMatch(/^SCRAM-SHA-256\$/);
    expect(statSync(join(server.dataDirectory, 'state.json')).mode & 0o777).toBe(0o600);
  });

  it('runs under an account without privileges when the launcher is root', () => {
    const owner = statSync(join(server.dataDirectory, 'cluster')).uid;
    expect(server.account).toBe(isRoot() ? 'nobody' : undefined);
    expect(owner === 0).toBe(false);
  });

  it('is refused to a second launcher, which is told the process that holds it', async () => {
    const second = start('new');
    await expect(second).rejects.toThrow(SetupError);
    await expect(second).rejects.toThrow(`in use by a running hub, process ${process.pid}`);
    expect(await rows(server.superuserUrl, 'SELECT 1 AS still')).toEqual([{ still: 1 }]);
  });

  it('keeps the text and values of failing statements out of the log', async () => {
    await expect(rows(server.superuserUrl, "SELECT '999990019secret'::int")).rejects.toThrow(
      'invalid input syntax',
    );
    expect(readFileSync(join(server.dataDirectory, 'server.log'), 'utf8')).not.toContain('secret');
  });
});

it('finds its data, port and password again at the second start', async () => {
  const first = await start('again');
  await rows(first.superuserUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
  const password = first.passwordOf('uwv_app');
  await first.stop();

  const second = await start('again');
  try {
    expect(second.superuserUrl).toBe(first.superuserUrl);
    expect(second.passwordOf('uwv_app')).toBe(password);
    expect(await rows(second.superuserUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  } finally {
    await second.stop();
  }

  await whileListening(first.port, async () => {
    const third = await start('again');
    await third.stop();
    expect(third.port).not.toBe(first.port);
  });
});

it('refuses an asked port that another program uses, and leaves nothing locked', async () => {
  let refused = 0;
  await whileListening(0, async (port) => {
    refused = port;
    const asked = start('port', port);
    await expect(asked).rejects.toThrow(SetupError);
    await expect(asked).rejects.toThrow(`Port ${port} on 127.0.0.1 is in use by another program`);
  });
  const server = await start('port', refused);
  await server.stop();
  expect(server.port).toBe(refused);
});

it('takes over from a launcher that was killed: stops its server, keeps its data', async () => {
  const compiled = join(base, 'compiled');
  compileLauncher(compiled);
  const killed = await launch(compiled, { dataDirectory: join(base, 'left'), durable: true });
  try {
    expect(killed.answer.error).toBeUndefined();
    await rows(killed.answer.superuserUrl, 'CREATE TABLE kept AS SELECT 42 AS answer');
    await expect(start('left')).rejects.toThrow(`process ${killed.process.pid}`);
  } finally {
    await killed.kill();
  }
  const left = readPostmasterFile(join(base, 'left', 'cluster'));
  expect(left && startOfProcess(left.pid)).toBeDefined();

  const server = await start('left');
  try {
    expect(left && startOfProcess(left.pid)).toBeUndefined();
    expect(await rows(server.superuserUrl, 'SELECT answer FROM kept')).toEqual([{ answer: 42 }]);
  } finally {
    await server.stop();
  }
});

it('takes over after the server itself was killed', async () => {
  const first = await start('crash');
  const pid = readPostmasterFile(join(base, 'crash', 'cluster'))?.pid;
  process.kill(pid ?? NaN, 'SIGKILL');
  await first.stop();
  const second = await start('crash');
  expect(await rows(second.superuserUrl, 'SELECT 1 AS works')).toEqual([{ works: 1 }]);
  await second.stop();
  await second.stop();
});
