import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { agencyCodes, projectRoot } from '../../demo/project';
import { freePorts, type HubProcess, startProcess } from './hub-process';

const PORTS = [
  'HUB_PORT',
  'IDENTITY_PORT',
  'CONSOLE_PORT',
  ...agencyCodes().map((code) => `${code.toUpperCase()}_PORT`),
];

let data: string;
let settings: Record<string, string>;
let running: HubProcess | undefined;

beforeAll(async () => {
  data = mkdtempSync(path.join(tmpdir(), 'huishoudbeeld-start-'));
  // As root, the database runs under an account that must be able to reach the folder.
  chmodSync(data, 0o755);
  settings = { HUB_DATA: data, LOG_LEVEL: 'silent', ...(await freePorts(PORTS)) };
});

afterAll(async () => {
  running?.child.kill('SIGINT');
  await running?.ended;
  rmSync(data, { recursive: true, force: true });
});

async function start(args: readonly string[] = []): Promise<HubProcess> {
  running = startProcess(settings, args);
  await running.said(args.length > 0 ? 'listens on' : 'Stop with Ctrl-C');
  return running;
}

async function stop(hub: HubProcess): Promise<number | null> {
  hub.child.kill('SIGINT');
  const code = await hub.ended;
  running = undefined;
  return code;
}

/** The question that the hub prints, asked as a newcomer would: pasted into a shell. */
function askPrintedQuestion(hub: HubProcess): {
  data: { householdView: { complete: boolean; conflicts: unknown[] } };
} {
  const line = hub
    .output()
    .split('\n')
    .find((text) => text.startsWith('curl '));
  if (!line) throw new Error('no question was printed');
  return JSON.parse(
    execFileSync('bash', ['-c', line], { encoding: 'utf8', env: { ...process.env, HUB_DATA: data } }),
  );
}

const isFree = (port: string | undefined): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
      .once('error', () => resolve(false))
      .listen(Number(port), '127.0.0.1', () => server.close(() => resolve(true)));
  });

test('a newcomer starts the hub, asks the printed question, and gets a complete household with its conflicts', async () => {
  const hub = await start();
  expect(hub.output()).toContain('Loaded 19 synthetic households');
  const { householdView } = askPrintedQuestion(hub).data;
  expect(householdView.complete).toBe(true);
  expect(householdView.conflicts.length).toBeGreaterThan(0);
  expect(await stop(hub)).toBe(0);
  for (const name of PORTS) expect([name, await isFree(settings[name])]).toEqual([name, true]);
});

test('a second start finds its data, and a household loaded into the running hub stays', async () => {
  const hub = await start();
  expect(hub.output()).not.toContain('Loaded');
  const file = path.join(projectRoot(), 'demo', 'households', '12-gezin-zonder-problemen.yaml');
  const load = path.join(projectRoot(), 'dist', 'demo', 'load', 'main.js');
  const said = execFileSync(process.execPath, [load, file], {
    encoding: 'utf8',
    env: { ...process.env, ...settings },
  });
  expect(said).toMatch(/^Loaded .*: \d+ persons\.\n$/);
  expect(askPrintedQuestion(hub).data.householdView.complete).toBe(true);
  await stop(hub);
});

test('a second hub on the same data is refused with one line', async () => {
  const hub = await start();
  const second = startProcess(settings);
  expect(await second.ended).toBe(1);
  expect(second.output().trim().split('\n')).toHaveLength(1);
  await stop(hub);
});

test('one agency starts alone', async () => {
  const hub = await start(['uwv']);
  expect(await isFree(settings['UWV_PORT'])).toBe(false);
  expect(await isFree(settings['HUB_PORT'])).toBe(true);
  await stop(hub);
});

test('a port in use is named, and everything else is stopped', async () => {
  const taken = createServer();
  await new Promise<void>((resolve) =>
    taken.listen(Number(settings['SVB_PORT']), '127.0.0.1', () => resolve()),
  );
  const hub = startProcess(settings);
  const code = await hub.ended;
  await new Promise((resolve) => taken.close(resolve));
  expect(code).toBe(1);
  expect(hub.output()).toContain(`port ${settings['SVB_PORT']} is in use. Set SVB_PORT to a free one.`);
  expect(await isFree(settings['UWV_PORT'])).toBe(true);
});

test.each([
  [['uvw'], {}, 'There is no agency uvw; there are: duo, gemeente, svb, uwv.'],
  [['uwv'], { UWV_DATABASE_URL: 'mysql://x' }, 'UWV_DATABASE_URL must be a postgresql:// URL'],
  [['uwv'], { UWV_PORT: '99999' }, 'UWV_PORT'],
])('a mistake in %j %j is named', async (args, wrong, line) => {
  const hub = startProcess({ ...settings, ...wrong }, args);
  expect(await hub.ended).toBe(1);
  expect(hub.output()).toContain(line);
});
