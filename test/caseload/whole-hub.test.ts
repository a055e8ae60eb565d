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
import { type RunningAgencies, startAgencies } from '../hub/agencies';
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

let agencies: RunningAgencies;
let hub: TestHub;
let caseload: TestCaseload;
const faults: unknown[] = [];

beforeAll(async () => {
  agencies = await startAgencies();
  caseload = await openTestCaseload();
  hub = await startTestHub(agencies, {
    ...{ trustedDocuments: committedDocuments(), freeDocuments: true },
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

/** Refreshes until nothing waits. */
async function refreshAll(): Promise<void> {
  const boss = await openWorkingQueue({
    databaseUrl: caseload.urls.loginUrl,
    cron: null,
    onFault: (fault) => faults.push(fault),
  });
  const client = new HubClient({
    url: hub.url,
    token: () => hub.issuer.tokenFor({ id: 'systeem', role: 'SYSTEM' }),
  });
  await refreshQueue(boss).sendListing();
  const refresh = await startRefresh({
    ...{ database: caseload, boss, hub: client, concurrency: 2, perMinute: 60_000, idleMs: 20 },
    source: hubCaseload(client),
    onFault: (fault) => faults.push(fault),
  });
  for (;;) {
    const { queued, running, listing } = await refreshState(caseload.query);
    if (!listing && queued + running === 0) break;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  await refresh.stop();
  await boss.stop({ graceful: false });
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

  const LIST =
    '{ caseload(first: 10, order: { by: REFERENCE }) { totalCount edges { node { reference } } } }';
  const SIGNALS = '{ agencySignals(first: 10) { rule } }';
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
});
