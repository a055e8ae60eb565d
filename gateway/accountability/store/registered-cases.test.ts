import { withConnection } from '../../../subgraphs/kit/database/connection';
import type { TestDatabase } from '../../../subgraphs/kit/database/test-database';
import { pseudonymFor } from '../../../subgraphs/kit/logbook/test-record';
import { countStatements } from '../../../subgraphs/kit/testing/statement-count';
import { type CaseRegistration, registerCase } from './case-register';
import { type Journal, openJournal } from './journal';
import { registeredCases, type RegisteredPage, type RegisterPlace } from './registered-cases';
import { hubDatabase } from './test-journal';

const TODAY = '2026-11-22';

let database: TestDatabase;
let journal: Journal;
beforeAll(async () => {
  database = await hubDatabase();
  journal = await openJournal({ databaseUrl: database.loginUrl });
});
afterAll(async () => {
  await journal?.close();
  await database?.drop();
});
afterEach(() => withConnection(database.ownerUrl, (run) => run('TRUNCATE case_file CASCADE')));

const registration = (reference: string, what: Partial<CaseRegistration> = {}): CaseRegistration => ({
  ...{ reference, workers: ['wim'], openedOn: '2026-06-01', endedOn: null },
  ...{ trigger: 'CITIZEN_REQUEST', subjects: [pseudonymFor(reference)] },
  ...what,
});
const put = (reference: string, what: Partial<CaseRegistration> = {}): Promise<void> =>
  registerCase(journal.query, registration(reference, what));
const askNow = (after: RegisterPlace | null, first = 10): Promise<RegisteredPage> =>
  registeredCases(journal.query, { after, today: TODAY, first });

/** Waits until what was done before has ended: other tests have transactions at the same server, which hold back a place. */
async function settle(): Promise<void> {
  const [now] = await journal.query<{ end: string }>(
    'SELECT pg_snapshot_xmax(pg_current_snapshot())::text AS "end"',
  );
  for (;;) {
    const [reached] = await journal.query<{ ended: boolean }>(
      'SELECT pg_snapshot_xmin(pg_current_snapshot())::text::bigint >= $1::bigint AS ended',
      [now?.end],
    );
    if (reached?.ended) return;
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
const ask = async (after: RegisterPlace | null, first?: number): Promise<RegisteredPage> => {
  await settle();
  return askNow(after, first);
};
const begin = async (): Promise<RegisterPlace> => (await ask(null)).place;

describe('the cases that were registered since a place', () => {
  it('are none at first: there is only the place from which to begin', async () => {
    await put('Z-1');
    const { references, more, place } = await ask(null);
    expect([references, more]).toEqual([[], false]);
    expect(await ask(place)).toEqual({ references: [], more: false, place });
  });

  it('are told once, in the order in which they were registered', async () => {
    const start = await begin();
    for (const reference of ['Z-2', 'Z-1', 'Z-3']) await put(reference);
    const { references, place, more } = await ask(start);
    expect([references, more]).toEqual([['Z-2', 'Z-1', 'Z-3'], false]);
    expect((await ask(place)).references).toEqual([]);
  });

  it('are told again when they are registered anew', async () => {
    await put('Z-1');
    await put('Z-2');
    const place = await begin();
    await put('Z-1', { workers: ['els'] });
    expect((await ask(place)).references).toEqual(['Z-1']);
  });

  it('are those that are open today: not one that is closed or still has to begin', async () => {
    const start = await begin();
    await put('Z-dicht', { endedOn: '2026-11-21' });
    await put('Z-later', { openedOn: '2026-11-23' });
    await put('Z-laatste-dag', { endedOn: TODAY });
    await put('Z-eerste-dag', { openedOn: TODAY });
    expect((await ask(start)).references).toEqual(['Z-laatste-dag', 'Z-eerste-dag']);
  });

  it('come in pages, each once, until there is no more', async () => {
    const start = await begin();
    const all = ['Z-1', 'Z-2', 'Z-3', 'Z-4', 'Z-5', 'Z-6', 'Z-7'];
    // In one transaction they stand at one place, but for their references.
    await withConnection(database.loginUrl, async (run) => {
      await run('BEGIN');
      for (const reference of all.slice(0, 5)) await registerCase(run, registration(reference));
      await run('COMMIT');
    });
    for (const reference of all.slice(5)) await put(reference);
    const found: string[][] = [];
    let page = await ask(start, 3);
    found.push([...page.references]);
    while (page.more) {
      page = await ask(page.place, 3);
      found.push([...page.references]);
    }
    expect(found).toEqual([all.slice(0, 3), all.slice(3, 6), all.slice(6)]);
  });

  it('have no more when the page is just full', async () => {
    const start = await begin();
    await put('Z-1');
    await put('Z-2');
    expect((await ask(start, 2)).more).toBe(false);
    expect((await ask(start, 1)).more).toBe(true);
  });

  it('miss none of who began to register earlier, and was done later', async () => {
    const start = await begin();
    await withConnection(database.loginUrl, async (early) => {
      await early('BEGIN');
      await registerCase(early, registration('Z-vroeg-begonnen'));
      await put('Z-eerder-klaar');
      const first = await askNow(start);
      await early('COMMIT');
      const then = await ask(first.place);
      expect([...first.references, ...then.references].toSorted()).toEqual([
        'Z-eerder-klaar',
        'Z-vroeg-begonnen',
      ]);
      expect((await ask(then.place)).references).toEqual([]);
    });
  });

  it('have none of who began to register and did not go through with it', async () => {
    const start = await begin();
    await withConnection(database.loginUrl, async (early) => {
      await early('BEGIN');
      await registerCase(early, registration('Z-niet-doorgegaan'));
      await early('ROLLBACK');
    });
    await put('Z-1');
    expect((await ask(start)).references).toEqual(['Z-1']);
  });

  it('begin at the end after a place that is beyond it: of a database that was put back', async () => {
    await put('Z-1');
    const { references, place, more } = await ask({ registeredIn: '999999999999999999', reference: 'Z-9' });
    expect([references, more]).toEqual([[], false]);
    await put('Z-2');
    expect((await ask(place)).references).toEqual(['Z-2']);
  });

  it('cost one statement, whatever their number', async () => {
    const start = await begin();
    await put('Z-1');
    await put('Z-2');
    const counting = countStatements();
    try {
      await askNow(null);
      await askNow(start);
      await askNow(start, 1);
      const [first, ...others] = counting.take();
      expect(others).toEqual([first, first]);
    } finally {
      counting.stop();
    }
  });
});
