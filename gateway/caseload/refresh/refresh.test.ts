import 'reflect-metadata';
import type PgBoss from 'pg-boss';
import { caseloadDays } from '../store/days';
import { refreshState } from '../store/refresh-state';
import {
  caseReference as reference,
  type HeardRequest,
  hubWithCases as register,
  type Saying,
  type StandInHub,
  startStandInHub,
  viewOf,
} from '../testing/stand-in-hub';
import { openTestCaseload, type TestCaseload } from '../testing/test-caseload';
import { TEST_MOMENT } from '../testing/test-snapshot';
import { hubCaseload } from './caseload-source';
import { HubClient } from './hub-client';
import { openWorkingQueue, refreshQueue } from './queue';
import { startRefresh } from './start-refresh';

const CASES = 110;
const NOON = Date.parse('2026-11-01T12:00:00Z');

let caseload: TestCaseload;
let boss: PgBoss;
let hub: StandInHub;
let answer: (request: HeardRequest) => Promise<Saying> | Saying;
let faults: unknown[];

beforeAll(async () => {
  caseload = await openTestCaseload();
  hub = await startStandInHub((request) => answer(request));
  boss = await openWorkingQueue({
    databaseUrl: caseload.urls.loginUrl,
    cron: null,
    onFault: (fault) => faults.push(fault),
  });
});
beforeEach(() => {
  faults = [];
  hub.heard.length = 0;
  answer = register(0);
});
afterEach(async () => {
  for (const table of ['case_household', 'queue.job', 'refresh_run', 'caseload_day', 'heard'])
    await caseload.query(`DELETE FROM ${table}`);
});
afterAll(async () => {
  await boss.stop({ graceful: false });
  await hub.close();
  await caseload.close();
});

const start = (what: { concurrency?: number; perMinute?: number; hearEveryMs?: number } = {}) => {
  const client = new HubClient({ url: hub.url, token: () => Promise.resolve('penning'), timeoutMs: 3000 });
  return startRefresh({
    ...{
      database: caseload,
      boss,
      hub: client,
      source: hubCaseload(client),
      concurrency: 4,
      perMinute: 1_000_000,
    },
    ...{ idleMs: 20, now: () => NOON, onFault: (fault: unknown) => faults.push(fault) },
    ...what,
  });
};
const state = () => refreshState(caseload.query);
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 10));
}
const isDone = async (): Promise<boolean> => {
  const { queued, running, listing, lastListing } = await state();
  return lastListing !== null && !listing && queued + running === 0;
};
const snapshots = () =>
  caseload.query<{ reference: string }>('SELECT reference FROM snapshot ORDER BY reference');
const askedViews = (): string[] =>
  hub.heard.flatMap(({ file, variables }) =>
    file === 'caseload-snapshot.graphql' ? [String(variables['id'])] : [],
  );

describe('the refresh of a whole caseload', () => {
  it('lists all cases, asks each household once under its own purpose and case, and counts the day', async () => {
    answer = register(CASES);
    const refresh = await start();
    await until(
      async () =>
        (await isDone()) && (await caseloadDays(caseload.query, '2026-11-01', '2026-11-01')).length > 0,
    );
    await refresh.stop();
    const expected = Array.from({ length: CASES }, (_, index) => index).filter((index) => index % 20 !== 19);
    expect((await snapshots()).map((row) => row.reference)).toEqual(expected.map(reference));
    expect(askedViews().toSorted()).toEqual(expected.map((index) => `huis-${reference(index).slice(-4)}`));
    expect(faults).toEqual([]);
    const view = hub.heard.find(({ file }) => file === 'caseload-snapshot.graphql');
    expect(view?.headers).toMatchObject({
      ...{ authorization: 'Bearer penning', 'x-request-purpose': 'CASELOAD_OVERVIEW' },
      'x-request-case': `Z-${String(view?.variables['id']).slice(-4)}`,
    });
    expect(await state()).toMatchObject({
      ...{ without: CASES - expected.length, withoutHousehold: CASES - expected.length, failed: 0 },
      lastListing: { cases: CASES },
    });
    expect(await caseloadDays(caseload.query, '2026-11-01', '2026-11-01')).toMatchObject([
      { households: expected.length, total: expected.length * 12_300, complete: expected.length },
    ]);
  });

  it('asks no more at a time than it may', async () => {
    let [atOnce, most] = [0, 0];
    answer = async (request) => {
      if (request.file !== 'caseload-snapshot.graphql') return register(12)(request);
      atOnce += 1;
      most = Math.max(most, atOnce);
      // Nobody is answered until as many ask as may.
      await until(() => most >= 2);
      atOnce -= 1;
      return register(12)(request);
    };
    const refresh = await start({ concurrency: 2 });
    await until(isDone);
    await refresh.stop();
    expect(most).toBe(2);
    expect(await snapshots()).toHaveLength(12);
  });

  it('begins no more in a minute than it may', async () => {
    answer = register(12);
    const refresh = await start({ perMinute: 1 });
    await until(async () => (await snapshots()).length > 0);
    await refresh.stop();
    expect(askedViews()).toHaveLength(1);
    expect(await state()).toMatchObject({ queued: 11, running: 0 });
  });

  it('goes on where it was when it is cut off, also in the middle of the listing', async () => {
    let isDown = false;
    answer = (request) => {
      // The second page of cases is not reached the first time.
      if (
        isDown ||
        (request.variables['after'] != null &&
          !hub.heard.some(({ file }) => file === 'caseload-snapshot.graphql'))
      )
        return { status: 503, text: 'weg' };
      return register(150)(request);
    };
    const first = await start({ concurrency: 1 });
    await until(() => askedViews().length >= 20);
    isDown = true;
    await first.stop();
    const before = await snapshots();
    expect(before.length).toBeGreaterThanOrEqual(15);
    expect(before.length).toBeLessThan(140);
    // Attempts that failed wait before they are tried again; a test does not.
    isDown = false;
    answer = register(150);
    await caseload.query(
      "UPDATE queue.job SET start_after = now() - interval '1 second' WHERE state = 'retry'",
    );
    const second = await start();
    await until(isDone);
    await second.stop();
    expect(await snapshots()).toHaveLength(143);
    const kept = new Set(before.map((row) => `huis-${row.reference.slice(-4)}`));
    const asked = askedViews().filter((id) => kept.has(id));
    expect(asked).toHaveLength(kept.size);
  });

  it('gives back what a process that died was doing', async () => {
    answer = register(3);
    await refreshQueue(boss).sendListing();
    await caseload.query("INSERT INTO case_household VALUES ('Z-0001', 'huis-0001', $1)", [TEST_MOMENT]);
    await refreshQueue(boss).send(reference(1));
    const [dying] = await boss.fetch('household');
    expect(dying?.data).toEqual({ reference: 'Z-0001' });
    const refresh = await start();
    await until(async () => (await snapshots()).length === 3);
    await refresh.stop();
    const [given] = await caseload.query<{ state: string; output: object }>(
      'SELECT state, output FROM queue.job WHERE id = $1',
      [dying?.id],
    );
    expect(given).toEqual({ state: 'retry', output: { code: 'ABANDONED' } });
  });

  it('lets go of a case that is closed, and lists anew only when a day was missed', async () => {
    answer = register(3);
    const first = await start();
    await until(isDone);
    await first.stop();
    answer = register(2);
    const again = await start();
    await again.stop();
    expect((await state()).listing).toBe(false);
    await refreshQueue(boss).sendListing();
    const third = await start();
    await until(async () => !(await state()).listing);
    await third.stop();
    expect((await snapshots()).map((row) => row.reference)).toEqual(['Z-0000', 'Z-0001']);
  });
});

describe('what changes while the caseload is kept', () => {
  it('is heard from before the listing on, and everybody is followed before they are asked about', async () => {
    answer = register(3);
    const refresh = await start();
    await until(isDone);
    await refresh.stop();
    const order = hub.heard.map(({ file }) => file);
    const first = (file: string): number => order.indexOf(`${file}.graphql`);
    expect(first('changed-cases')).toBe(0);
    expect(first('registered-cases')).toBeLessThan(first('open-cases'));
    expect(first('open-cases')).toBeLessThan(first('follow-cases'));
    expect(first('follow-cases')).toBeLessThan(first('caseload-snapshot'));
    expect(hub.heard[first('follow-cases')]?.variables).toEqual({
      input: { references: [reference(0), reference(1), reference(2)] },
    });
  });

  it('is asked anew by itself: the case that changed, and the one that is new', async () => {
    answer = register(3);
    const first = await start();
    await until(isDone);
    await first.stop();
    hub.heard.length = 0;
    let hasChanged = false;
    answer = (request) => {
      if (hasChanged && request.file === 'changed-cases.graphql')
        return {
          data: { changedCases: { references: [reference(1)], cursor: 'x', more: false, unheard: [] } },
        };
      if (hasChanged && request.file === 'registered-cases.graphql')
        return { data: { registeredCases: { references: [reference(5)], cursor: '8-', more: false } } };
      return register(3)(request);
    };
    const second = await start({ hearEveryMs: 10 });
    hasChanged = true;
    await until(async () => new Set(askedViews()).size === 2 && (await snapshots()).length === 4);
    await second.stop();
    expect([...new Set(askedViews())].toSorted()).toEqual(['huis-0001', 'huis-0005']);
    expect(hub.heard.filter(({ file }) => file === 'open-cases.graphql')).toEqual([]);
    expect(faults).toEqual([]);
  });
});

describe('a refresh that fails', () => {
  const oneCase = async (): Promise<void> => {
    await caseload.query("INSERT INTO case_household VALUES ('Z-0001', 'huis-0001', now())");
    await caseload.query('INSERT INTO refresh_run (started_at, listed_at) VALUES (now(), now())');
    await refreshQueue(boss).send('Z-0001');
  };

  it.each<readonly [string, Saying | null, string]>([
    ['the hub is down', null, 'HUB_UNREACHABLE'],
    ['a proxy answers for it', { status: 502, text: '<html>Bad gateway</html>' }, 'HUB_UNREACHABLE'],
    ['it answers no view', { data: { household: { id: 'huis-0001', view: {} } } }, 'ANSWER_UNUSABLE'],
    ['it answers no JSON', { status: 200, text: 'hallo' }, 'ANSWER_UNUSABLE'],
    ['a log cannot be written', { errors: [{ extensions: { code: 'LOG_UNAVAILABLE' } }] }, 'LOG_UNAVAILABLE'],
    ['it says something unheard of', { errors: [{ extensions: { code: 'ANDERS' } }] }, 'INTERNAL_FAULT'],
  ])('because %s says so, and is tried again later', async (_, said, code) => {
    await oneCase();
    // Nobody listens at a port that was just given back.
    const gone = await startStandInHub(() => ({}));
    await gone.close();
    answer = () => said ?? {};
    const client = new HubClient({
      url: said === null ? gone.url : hub.url,
      token: () => Promise.resolve('penning'),
    });
    const refresh = await startRefresh({
      ...{
        database: caseload,
        boss,
        hub: client,
        source: hubCaseload(client),
        concurrency: 1,
        perMinute: 60_000,
      },
      ...{ idleMs: 20, onFault: (fault: unknown) => faults.push(fault) },
    });
    await until(async () => (await state()).failed === 1 && (await state()).running === 0);
    await refresh.stop();
    expect((await state()).failures).toEqual([{ reference: 'Z-0001', code, at: expect.any(Date) }]);
    expect(await caseload.query('SELECT state, output FROM queue.job')).toEqual([
      { state: 'retry', output: { code } },
    ]);
    expect(await snapshots()).toEqual([]);
  });

  it('for a household that may not be seen any more is not tried again', async () => {
    await oneCase();
    answer = () => ({ data: { household: null }, errors: [{ extensions: { code: 'HOUSEHOLD_NOT_FOUND' } }] });
    const refresh = await start();
    await until(async () => (await state()).failed === 1 && (await state()).running === 0);
    await refresh.stop();
    expect(await caseload.query('SELECT state FROM queue.job')).toEqual([{ state: 'completed' }]);
  });

  it('because an agency was down keeps what is known, and says what is missing', async () => {
    await oneCase();
    const whole = await start();
    await until(async () => (await state()).lastFinishedAt !== null && (await state()).running === 0);
    await whole.stop();
    const { view } = viewOf('huis-0001');
    const partly = viewOf('huis-0001', {
      asOf: '2026-11-02',
      sources: view.sources.map((source) => ({
        ...source,
        outcome: 'UNREACHABLE',
        missing: ['claims'],
        retrievedAt: null,
      })),
      debtStack: { ...view.debtStack, total: { outstanding: 0 }, complete: false },
      claims: [],
    });
    answer = () => ({ data: { household: partly } });
    await refreshQueue(boss).send('Z-0001');
    const next = await start();
    await until(async () => (await state()).queued + (await state()).running === 0);
    await next.stop();
    expect(
      await caseload.query('SELECT total::int, total_as_of::text, complete, short_sources FROM snapshot'),
    ).toEqual([{ total: 12_300, total_as_of: '2026-11-01', complete: false, short_sources: ['alfa'] }]);
  });
});
