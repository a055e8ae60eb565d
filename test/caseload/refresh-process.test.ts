import 'reflect-metadata';
import { type ChildProcess, fork } from 'node:child_process';
import path from 'node:path';
import { decodeJwt } from 'jose';
import { projectRoot } from '../../demo/project';
import { systemKeyFile } from '../../demo/identity/keys';
import {
  AUDIENCE,
  type IdentityProcess,
  startIdentityProcess,
} from '../../demo/identity/testing/identity-process';
import { refreshState } from '../../gateway/caseload/store/refresh-state';
import { hubWithCases, type StandInHub, startStandInHub } from '../../gateway/caseload/testing/stand-in-hub';
import { openTestCaseload, type TestCaseload } from '../../gateway/caseload/testing/test-caseload';

const MODULE = path.join(projectRoot(), 'dist', 'gateway', 'caseload', 'refresh', 'main.js');
const CASES = 12;
const BEFORE_DEATH = 4;
const AT_A_TIME = 2;

let identity: IdentityProcess;
let caseload: TestCaseload;
let hub: StandInHub;
let hold = true;
const held: (() => void)[] = [];
const children = new Set<ChildProcess>();

beforeAll(async () => {
  identity = await startIdentityProcess();
  caseload = await openTestCaseload();
  const answer = hubWithCases(CASES);
  hub = await startStandInHub(async (request) => {
    const isView = request.file === 'caseload-snapshot.graphql';
    // Those that a process was asking when it died are never answered.
    if (isView && hold && views().length > BEFORE_DEATH)
      await new Promise<void>((resolve) => held.push(resolve));
    return answer(request);
  });
});
afterAll(async () => {
  for (const child of children) child.kill('SIGKILL');
  for (const answer of held) answer();
  await hub.close();
  await caseload.close();
  await identity.stop();
});

const views = (): string[] =>
  hub.heard.flatMap(({ file, variables }) =>
    file === 'caseload-snapshot.graphql' ? [String(variables['id'])] : [],
  );

function environment(settings: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return {
    ...process.env,
    CASELOAD_DATABASE_URL: caseload.urls.loginUrl,
    CASELOAD_OWNER_DATABASE_URL: caseload.urls.ownerUrl,
    CASELOAD_HUB_URL: hub.url,
    CASELOAD_CLIENT_KEY_FILE: systemKeyFile(identity.keysFolder),
    CASELOAD_CONCURRENCY: String(AT_A_TIME),
    CASELOAD_PER_MINUTE: '6000',
    HUB_ISSUER: identity.issuer,
    HUB_AUDIENCE: AUDIENCE,
    LOG_LEVEL: 'silent',
    ...settings,
  };
}

/** Starts the process that refreshes, and waits until it says that it is ready. */
async function start(): Promise<ChildProcess> {
  const child = fork(MODULE, [], {
    execArgv: [],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: environment(),
  });
  children.add(child);
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', () => reject(new Error('the refresh did not start')));
  });
  return child;
}
const ended = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}
const kept = async (): Promise<number> => (await caseload.query('SELECT FROM snapshot')).length;

describe('the process that refreshes the caseload', () => {
  it('is one at a time; when it is killed half-way another goes on, and nothing is done twice', async () => {
    const first = await start();
    const standby = await start();
    await until(async () => held.length === AT_A_TIME && (await kept()) === BEFORE_DEATH);
    expect(await refreshState(caseload.query)).toMatchObject({ running: AT_A_TIME });
    const inFlight = views().slice(BEFORE_DEATH);
    hold = false;
    const death = ended(first);
    first.kill('SIGKILL');
    await death;
    await until(async () => (await kept()) === CASES - AT_A_TIME);
    // What was cut off is tried again after a while; a test does not wait for that.
    await until(async () => (await refreshState(caseload.query)).running === 0);
    await caseload.query(
      "UPDATE queue.job SET start_after = now() - interval '1 second' WHERE state = 'retry'",
    );
    await until(async () => (await kept()) === CASES);
    expect(views().toSorted()).toEqual([...new Set(views()), ...inFlight].toSorted());
    const end = ended(standby);
    standby.kill('SIGTERM');
    expect(await end).toBe(0);
  });

  it('asks with a token of its own: a system, for the hub', () => {
    const tokens = new Set(
      hub.heard.map(({ headers }) => String(headers['authorization']).replace(/^Bearer /, '')),
    );
    for (const token of tokens) expect(decodeJwt(token)).toMatchObject({ role: 'SYSTEM', aud: AUDIENCE });
    // One for each process: a token is used as long as it holds.
    expect(tokens.size).toBe(2);
  });

  it('does the whole caseload every night, by the clock of the Netherlands', async () => {
    expect(await caseload.query('SELECT name, cron, timezone FROM queue.schedule')).toEqual([
      { name: 'caseload', cron: '0 1 * * *', timezone: 'Europe/Amsterdam' },
    ]);
  });

  it.each([
    [
      { CASELOAD_CONCURRENCY: '0', CASELOAD_CHANGES_SECONDS: '0', HUB_ISSUER: 'x' },
      ['CASELOAD_CONCURRENCY', 'CASELOAD_CHANGES_SECONDS', 'HUB_ISSUER'],
    ],
    [{ CASELOAD_CRON: 'nooit' }, ['CASELOAD_CRON']],
    [{ CASELOAD_CRON: '99 1 * * *' }, ['99']],
  ])('does not start with %o, and says why', async (settings, why) => {
    const child = fork(MODULE, [], {
      ...{ execArgv: [], stdio: ['ignore', 'ignore', 'pipe', 'ipc'] },
      env: environment(settings),
    });
    let said = '';
    child.stderr?.on('data', (part: Buffer) => (said += part.toString()));
    expect(await ended(child)).toBe(1);
    for (const word of why) expect(said).toContain(word);
  });
});
