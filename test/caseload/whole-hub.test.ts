import 'reflect-metadata';
import { openCaseload } from '../../gateway/caseload/open-caseload';
import { hubCaseload } from '../../gateway/caseload/refresh/caseload-source';
import { HubClient } from '../../gateway/caseload/refresh/hub-client';
import { openWorkingQueue, refreshQueue } from '../../gateway/caseload/refresh/queue';
import { startRefresh } from '../../gateway/caseload/refresh/start-refresh';
import { refreshState } from '../../gateway/caseload/store/refresh-state';
import { openTestCaseload, type TestCaseload } from '../../gateway/caseload/testing/test-caseload';
import { committedDocuments } from '../../gateway/hub';
import { withConnection } from '../../subgraphs/kit/database/connection';
import { type RunningAgencies, startAgencies, TODAY } from '../hub/agencies';
import { openCase } from '../hub/cases';
import { type Asker, startTestHub, type TestHub } from '../hub/hub';

/** Cases of the demo, with somebody of each: conflicts and a threat, a study debt, and debts of several bodies. */
const CASES: Readonly<Record<string, string>> = {
  'Z-2026-01': '999990019',
  'Z-2026-05': '999990238',
  'Z-2026-11': '999990457',
};
const REFERENCES = Object.keys(CASES);
const BSNS = Object.values(CASES);
const SYSTEM: Asker = { caller: { id: 'systeem', role: 'SYSTEM' }, purpose: 'CASELOAD_OVERVIEW' };

/** Often enough that a test does not wait, and seldom enough that the agencies do something else too. */
const HEAR_EVERY_MS = 100;
const BREAKER_MS = 100;

let agencies: RunningAgencies;
let hub: TestHub;
let caseload: TestCaseload;
const faults: unknown[] = [];

beforeAll(async () => {
  agencies = await startAgencies();
  caseload = await openTestCaseload();
  hub = await startTestHub(agencies, {
    ...{ trustedDocuments: committedDocuments(), freeDocuments: true },
    // An agency that is there again is asked at once.
    breaker: { faultsToOpen: 5, resetMs: BREAKER_MS },
    caseload: await openCaseload({ databaseUrl: caseload.urls.loginUrl }),
  });
  for (const [reference, bsn] of Object.entries(CASES))
    await openCase(hub, reference, { bsns: [bsn], workers: ['hulpverlener'] });
});
afterAll(async () => {
  await hub.close();
  await caseload.close();
  await agencies.stop();
});

/** Begins to keep the caseload up to date. @returns how to end it */
async function keepUpToDate({ listing }: { readonly listing: boolean }): Promise<() => Promise<void>> {
  const boss = await openWorkingQueue({
    databaseUrl: caseload.urls.loginUrl,
    cron: null,
    onFault: (fault) => faults.push(fault),
  });
  const client = new HubClient({
    url: hub.url,
    token: () => hub.issuer.tokenFor({ id: 'systeem', role: 'SYSTEM' }),
  });
  if (listing) await refreshQueue(boss).sendListing();
  const refresh = await startRefresh({
    ...{ database: caseload, boss, hub: client, concurrency: 2, perMinute: 60_000, idleMs: 20 },
    ...{ source: hubCaseload(client), hearEveryMs: HEAR_EVERY_MS },
    onFault: (fault) => faults.push(fault),
  });
  return async () => {
    await refresh.stop();
    await boss.stop({ graceful: false });
  };
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** Refreshes until nothing waits. */
async function refreshAll(): Promise<void> {
  const end = await keepUpToDate({ listing: true });
  await until(async () => {
    const { queued, running, listing } = await refreshState(caseload.query);
    return !listing && queued + running === 0;
  });
  await end();
}

interface Kept extends Record<string, unknown> {
  readonly reference: string;
  readonly householdId: string;
  readonly total: number | null;
  readonly conflicts: number | null;
  readonly complete: boolean;
  readonly short: readonly string[];
}
const kept = () =>
  caseload.query<Kept>(
    `SELECT reference, household_id AS "householdId", total::float8, conflicts, complete, short_sources AS short FROM snapshot ORDER BY reference`,
  );

interface Live {
  readonly household: {
    readonly view: {
      readonly debtStack: { readonly total: { readonly outstanding: number } | null };
      readonly conflicts: readonly { readonly explained: boolean }[];
    };
  };
}

describe('the caseload of a whole hub', () => {
  it('says of each household what its live view says, and that it is whole', async () => {
    await refreshAll();
    expect(faults).toEqual([]);
    const snapshots = await kept();
    expect(snapshots.map(({ reference }) => reference)).toEqual(REFERENCES);
    const live = await Promise.all(
      snapshots.map(async ({ reference, householdId }) => {
        const { data } = await hub.ask<Live>(
          'query($id: ID!) { household(id: $id) { view { debtStack { total { outstanding } } conflicts { explained } } } }',
          { id: householdId },
          { ...SYSTEM, caseReference: reference },
        );
        const { debtStack, conflicts } = data.household.view;
        return {
          ...{
            reference,
            householdId,
            total: debtStack.total?.outstanding ?? null,
            complete: true,
            short: [],
          },
          conflicts: conflicts.filter(({ explained }) => !explained).length,
        };
      }),
    );
    expect(snapshots).toEqual(live);
    expect(live.some(({ total }) => (total ?? 0) > 0)).toBe(true);
    expect(live.some(({ conflicts }) => conflicts > 0)).toBe(true);
  });

  it('is in the audit log of the hub: each view under its own case, by the system', async () => {
    const lines = await withConnection(hub.database.loginUrl, (run) =>
      run<{ content: string }>(
        "SELECT content FROM audit_entry WHERE actor = 'systeem' AND purpose = 'CASELOAD_OVERVIEW'",
      ),
    );
    const views = lines
      .map(
        ({ content }) => JSON.parse(content) as { operation: string; caseReference: string; result: string },
      )
      .filter(({ operation }) => operation === 'CaseloadSnapshot');
    expect(views.map(({ caseReference, result }) => [caseReference, result]).toSorted()).toEqual(
      REFERENCES.map((reference) => [reference, 'DONE']),
    );
  });

  it('holds no name, address or number of a person', async () => {
    const all = await withConnection(caseload.urls.ownerUrl, async (run) => {
      const tables = await run<{ name: string }>(
        `SELECT format('%I.%I', table_schema, table_name) AS name FROM information_schema.tables
          WHERE table_schema IN ('public', 'queue') AND table_type = 'BASE TABLE'`,
      );
      const texts: string[] = [];
      for (const { name } of tables) {
        const rows = await run<{ row: string }>(`SELECT t::text AS row FROM ${name} t`);
        texts.push(...rows.map(({ row }) => row));
      }
      return texts.join('\n');
    });
    expect(all).toContain('Z-2026-01');
    const { data } = await hub.ask<{
      householdView: {
        persons: { person: { bsn: string }; name: { given: string; family: string } | null }[];
        address: { street: string; postalCode: string } | null;
      };
    }>(
      'query($bsn: BSN!) { householdView(bsn: $bsn) { persons { person { bsn } name { given family } } address { street postalCode } } }',
      { bsn: BSNS[0] },
    );
    const { persons, address } = data.householdView;
    const personal = [
      ...persons.flatMap(({ person, name }) => [person.bsn, name?.given ?? '', name?.family ?? '']),
      ...[address?.street ?? '', address?.postalCode ?? ''],
    ].filter((text) => text !== '');
    expect(personal.length).toBeGreaterThan(4);
    for (const text of [...personal, ...BSNS]) expect(all).not.toContain(text);
  });

  const REFRESH = '{ caseloadRefresh { heardAt unheard { source gap } } }';
  interface RefreshSaid {
    readonly caseloadRefresh: {
      readonly heardAt: string | null;
      readonly unheard: readonly { readonly source: string; readonly gap: string }[];
    };
  }
  /** The agencies that were not heard, as the debt director sees it. */
  const unheard = async (): Promise<readonly string[]> => {
    const { data } = await hub.ask<RefreshSaid>(REFRESH, {}, director);
    return data.caseloadRefresh.unheard.map(({ source, gap }) => `${source}: ${gap}`);
  };

  const LIST =
    '{ caseload(first: 10, order: { by: REFERENCE }) { totalCount edges { node { reference } } } }';
  const SIGNALS = '{ agencySignals(first: 10) { rule } }';
  const CHANGED = '{ changedCases { references } }';
  const FOLLOW = 'mutation { followCases(input: { references: ["Z-2026-01"] }) { persons } }';
  const director: Asker = {
    ...{ caller: { id: 'schuldenregisseur', role: 'DEBT_DIRECTOR' }, purpose: 'CASELOAD_OVERVIEW' },
  };
  const officer: Asker = {
    caller: { id: 'maatwerk-uwv', role: 'MAATWERK_OFFICER', worksAt: 'uwv' },
    purpose: 'OWN_DATA_CHECK',
  };

  it('is for the debt director, and the signals on its own data for an agency', async () => {
    const list = await hub.ask<{ caseload: { totalCount: number } }>(LIST, {}, director);
    expect(list).toMatchObject({ status: 200, data: { caseload: { totalCount: REFERENCES.length } } });
    const signals = await hub.ask<{ agencySignals: unknown[] }>(SIGNALS, {}, officer);
    expect(signals.errors).toBeUndefined();
    expect(Array.isArray(signals.data.agencySignals)).toBe(true);
  });

  it.each<readonly [string, string, Asker]>([
    ['a caseworker', LIST, {}],
    ['the system that fills it', LIST, SYSTEM],
    ['an officer of an agency', LIST, officer],
    ['a supervisor', LIST, { caller: { id: 'toezicht', role: 'SUPERVISOR' }, purpose: 'OVERSIGHT' }],
    ['the debt director for statistics', LIST, { ...director, purpose: 'STATISTICS' }],
    ['the debt director, who works at no agency', SIGNALS, director],
    ['a caseworker', SIGNALS, {}],
    ['a caseworker', CHANGED, {}],
    ['the debt director', CHANGED, director],
    ['a caseworker', FOLLOW, { caseReference: 'Z-2026-01' }],
    ['the debt director', FOLLOW, director],
  ])('is refused to %s: %s', async (_, question, asker) => {
    const { errors, data } = await hub.ask(question, {}, asker);
    expect(errors?.[0]?.extensions.code).toBe('NOT_ALLOWED');
    expect(data ?? null).toBeNull();
  });

  it('keeps what an agency told before when that one is down, and says so', async () => {
    const before = await kept();
    await agencies.kill('uwv');
    await refreshAll();
    await agencies.restart('uwv');
    await until(async () => (await changedNow()).unheard.length === 0);
    const after = await kept();
    expect(after.map(({ complete, short }) => ({ complete, short }))).toEqual(
      before.map(() => ({ complete: false, short: ['uwv'] })),
    );
    for (const [index, { total, conflicts }] of after.entries()) {
      expect(total).toBeGreaterThanOrEqual(before[index]?.total ?? 0);
      expect(conflicts).toBeGreaterThanOrEqual(before[index]?.conflicts ?? 0);
    }
    await refreshAll();
    expect(await kept()).toEqual(before);
  });

  /** What the hub says of changes now, to the system that keeps the caseload. */
  async function changedNow(): Promise<{ readonly unheard: readonly unknown[] }> {
    const { data } = await hub.ask<{ changedCases: { unheard: readonly unknown[] } }>(
      '{ changedCases { unheard { source } } }',
      {},
      SYSTEM,
    );
    return data.changedCases;
  }

  describe('while it is kept up to date', () => {
    const CASE = 'Z-2026-01';
    const PAID = 1234;
    const NEW_CASE = 'Z-2026-02';
    const newPerson = '999990160';
    let end: () => Promise<void>;
    beforeAll(async () => {
      end = await keepUpToDate({ listing: false });
    });
    afterAll(() => end());

    const total = async (reference: string): Promise<number | null | undefined> =>
      (await kept()).find((one) => one.reference === reference)?.total;
    /** Records at UWV that somebody of the case paid off something, as its own programs do. */
    const pay = (id: string) =>
      withConnection(agencies.ownerUrls.get('uwv') ?? '', (run) =>
        run(
          `INSERT INTO claim_event (id, claim_id, kind, occurred_on, recorded_on, amount)
            SELECT $1, id, 'PAID', $3, $3, $4 FROM claim WHERE $2 = ANY (debtors) ORDER BY id LIMIT 1`,
          [id, CASES[CASE], TODAY, PAID],
        ),
      );
    const takenAt = async (): Promise<ReadonlyMap<string, string>> => {
      const rows = await caseload.query<{ reference: string; at: string }>(
        'SELECT reference, taken_at::text AS at FROM snapshot',
      );
      return new Map(rows.map(({ reference, at }) => [reference, at]));
    };

    it('follows by itself what an agency changed, and asks about nobody else', async () => {
      const [before, others] = [(await total(CASE)) ?? 0, await takenAt()];
      await pay('betaald-1');
      await until(async () => (await total(CASE)) === before - PAID);
      const now = await takenAt();
      expect(now.get(CASE)).not.toBe(others.get(CASE));
      for (const reference of REFERENCES.filter((one) => one !== CASE))
        expect(now.get(reference)).toBe(others.get(reference));
    });

    it('takes in a case that is registered, and follows its people from then on', async () => {
      const input = { reference: NEW_CASE, trigger: 'CITIZEN_REQUEST', openedOn: '2026-01-01' };
      const { data } = await hub.ask(
        'mutation ($input: RegisterCaseInput!) { registerCase(input: $input) { __typename } }',
        { input: { ...input, workers: ['hulpverlener'], bsns: [newPerson] } },
        { ...SYSTEM, purpose: 'CASE_REGISTRATION', reason: null },
      );
      expect(data).toEqual({ registerCase: { __typename: 'CaseRegistered' } });
      await until(async () => (await total(NEW_CASE)) !== undefined);
      const followed = await Promise.all(
        [...agencies.ownerUrls.values()].map((url) =>
          withConnection(url, (run) =>
            run('SELECT FROM followed_person WHERE reference = $1 AND bsn = $2', [NEW_CASE, newPerson]),
          ),
        ),
      );
      expect(followed.map(({ length }) => length)).toEqual(followed.map(() => 1));
    });

    it('says which agency it did not hear, and misses nothing of what that one changed meanwhile', async () => {
      const before = (await total(CASE)) ?? 0;
      expect(await unheard()).toEqual([]);
      await agencies.kill('uwv');
      await until(async () => (await unheard()).length > 0);
      expect(await unheard()).toEqual(['uwv: NOT_ANSWERED']);
      await pay('betaald-2');
      await agencies.restart('uwv');
      await until(async () => (await total(CASE)) === before - PAID);
      await until(async () => (await unheard()).length === 0);
    });
  });
});
