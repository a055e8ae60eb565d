import 'reflect-metadata';
import { DataSource } from 'typeorm';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import { openTestCaseload, type TestCaseload } from '../testing/test-caseload';
import {
  claim,
  conflict,
  figure,
  generatedSnapshot,
  TEST_MOMENT,
  testSnapshot,
} from '../testing/test-snapshot';
import { CASELOAD_MIGRATIONS } from './caseload-migrations';
import { caseHousehold, dropUnlisted, listCases } from './cases';
import { caseloadDays, countDay } from './days';
import { earlierSnapshot } from './earlier-snapshot';
import { putSnapshot } from './put-snapshot';

let caseload: TestCaseload;
beforeAll(async () => {
  caseload = await openTestCaseload();
});
afterEach(async () => {
  await caseload.query('DELETE FROM case_household');
});
afterAll(() => caseload.close());

const later = (seconds: number): string => new Date(Date.parse(TEST_MOMENT) + seconds * 1000).toISOString();
const kept = (reference: string) => earlierSnapshot(caseload.query, reference);
const byKey = <T extends { readonly key: string }>(facts: readonly T[]): T[] =>
  facts.toSorted((a, b) => (a.key < b.key ? -1 : 1));

describe('a snapshot that is kept', () => {
  it('gives back what was put in, whatever was in it', async () => {
    for (const index of [0, 5, 13, 27]) {
      const snapshot = generatedSnapshot(index);
      await caseload.keep(`Z-${index}`, snapshot);
      const found = await kept(`Z-${index}`);
      expect(found).toMatchObject({ figures: snapshot.figures, claims: byKey(snapshot.claims) });
      expect(
        found?.conflicts.map(({ key, rule, evidence }) => ({ key, rule, facts: evidence.length })),
      ).toEqual(
        byKey(snapshot.conflicts).map(({ key, rule, evidence }) => ({ key, rule, facts: evidence.length })),
      );
      expect(found?.dates).toEqual(expect.arrayContaining([...snapshot.dates]));
    }
  });

  it('takes the place of the one before', async () => {
    await caseload.keep('Z-1', testSnapshot({ claims: [claim('a')], conflicts: [conflict('een')] }));
    await caseload.keep('Z-1', testSnapshot({ takenAt: later(60), claims: [claim('b')] }));
    expect(await kept('Z-1')).toMatchObject({ claims: [claim('b')], conflicts: [] });
    expect(await caseload.query('SELECT FROM conflict_evidence')).toEqual([]);
  });

  it('stands when one that was taken earlier comes after it', async () => {
    await caseload.keep('Z-1', testSnapshot({ takenAt: later(60), claims: [claim('nieuw')] }));
    expect(await putSnapshot(caseload, 'Z-1', testSnapshot({ claims: [claim('oud')] }))).toBe('NEWER_KEPT');
    expect((await kept('Z-1'))?.claims).toEqual([claim('nieuw')]);
  });

  it('keeps what a source that was down told before', async () => {
    const beta = claim('b', { key: 'beta:b', source: 'beta' });
    await caseload.keep(
      'Z-1',
      testSnapshot({
        claims: [claim('a'), beta],
        figures: { ...testSnapshot().figures, total: figure(80_000) },
      }),
    );
    await caseload.keep(
      'Z-1',
      testSnapshot({
        ...{ takenAt: later(60), asOf: '2026-11-02', complete: false, shortSources: ['beta'] },
        claims: [claim('a', { asOf: '2026-11-02' })],
        figures: { ...testSnapshot().figures, total: figure(10_000, true, '2026-11-02') },
      }),
    );
    const found = await kept('Z-1');
    expect(found?.figures.total).toEqual(figure(80_000));
    expect(found?.claims).toEqual([claim('a', { asOf: '2026-11-02' }), beta]);
  });

  it('is none of a case that is not in the caseload', async () => {
    expect(await putSnapshot(caseload, 'Z-9', testSnapshot())).toBe('NO_CASE');
    expect(await kept('Z-9')).toBeUndefined();
  });

  it('is of the last one when two come at once', async () => {
    await listCases(caseload.query, [{ reference: 'Z-1', householdId: 'huis-1' }], new Date(TEST_MOMENT));
    const outcomes = await Promise.all(
      [3, 1, 5, 2].map((second) =>
        putSnapshot(caseload, 'Z-1', testSnapshot({ takenAt: later(second), claims: [claim(`${second}`)] })),
      ),
    );
    expect(outcomes).toContain('KEPT');
    expect((await kept('Z-1'))?.claims).toEqual([claim('5')]);
  });

  it('holds nothing but keys, words, days and amounts: no name, address or number of a person', async () => {
    const columns = await withConnection(caseload.urls.ownerUrl, (run) =>
      run<{ at: string }>(
        `SELECT table_name || '.' || column_name AS at FROM information_schema.columns WHERE table_schema = 'public'`,
      ),
    );
    const personal = columns.filter(({ at }) =>
      /bsn|given|family|street|postal|city|birth|debtor|person|text/.test(at),
    );
    expect(personal).toEqual([]);
  });
});

describe('the list of cases', () => {
  it('lets go of cases that are closed, with all that was kept of them', async () => {
    await caseload.keep('Z-1', generatedSnapshot(9));
    await caseload.keep('Z-2', generatedSnapshot(10));
    const now = new Date(later(3600));
    await listCases(caseload.query, [{ reference: 'Z-2', householdId: 'huis-10' }], now);
    expect(await dropUnlisted(caseload.query, now)).toBe(1);
    expect(await kept('Z-1')).toBeUndefined();
    expect(await kept('Z-2')).toBeDefined();
    for (const table of ['snapshot_claim', 'snapshot_conflict', 'conflict_evidence', 'snapshot_source']) {
      expect(await caseload.query(`SELECT FROM ${table} WHERE reference = 'Z-1'`)).toEqual([]);
    }
  });

  it('keeps no snapshot of another household than the case is about', async () => {
    await caseload.keep('Z-1', testSnapshot({ householdId: 'oud huis' }));
    const now = new Date(later(3600));
    await listCases(caseload.query, [{ reference: 'Z-1', householdId: null }], now);
    expect(await dropUnlisted(caseload.query, now)).toBe(0);
    expect(await kept('Z-1')).toBeUndefined();
    expect(await caseHousehold(caseload.query, 'Z-1')).toEqual({ reference: 'Z-1', householdId: null });
  });
});

describe('a day of the caseload', () => {
  it('is counted over households: one in two cases counts once, and the unknown apart', async () => {
    const { figures } = testSnapshot();
    const debts = (householdId: string, total: number | null, overdrawn: number | null, seconds = 0) =>
      testSnapshot({
        householdId,
        takenAt: later(seconds),
        complete: total !== null,
        figures: { ...figures, total: figure(total), overdrawn: figure(overdrawn), hardConflicts: figure(2) },
      });
    await caseload.keep('Z-1', debts('een', 100, 5));
    await caseload.keep('Z-2', debts('een', 300, 5, 60));
    await caseload.keep('Z-3', debts('twee', null, 0));
    await caseload.keep('Z-4', debts('drie', 50, null));
    await countDay(caseload.query, '2026-11-01');
    await countDay(caseload.query, '2026-11-01');
    await countDay(caseload.query, '2026-11-03');
    const counted = {
      ...{ households: 3, total: 350, withoutTotal: 1, overdrawn: 1, overdrawnUnknown: 1, hardConflicts: 6 },
      complete: 2,
    };
    expect(await caseloadDays(caseload.query, '2026-11-01', '2026-11-02')).toEqual([
      { day: '2026-11-01', ...counted },
    ]);
    expect(await caseloadDays(caseload.query, '2026-10-01', '2026-11-30')).toHaveLength(2);
  });
});

describe('the database of the caseload', () => {
  it.each([
    'DROP TABLE snapshot',
    'CREATE TABLE mine ()',
    'ALTER TABLE snapshot DISABLE TRIGGER ALL',
    "SELECT queue.create_queue('mijn', '{}')",
    'SET ROLE caseload_owner',
    'CREATE SCHEMA mijn',
  ])('lets the login role not do: %s', async (sql) => {
    await expect(caseload.query(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it('refuses a case reference that can hold a number of a person', async () => {
    const listed = [{ reference: 'Z-999990019', householdId: 'huis' }];
    await expect(listCases(caseload.query, listed, new Date())).rejects.toMatchObject({ code: '23514' });
  });

  it('can be undone and made again, the queue too', async () => {
    const source = new DataSource({
      ...{ type: 'postgres', url: caseload.urls.ownerUrl, installExtensions: false },
      migrations: [...CASELOAD_MIGRATIONS],
    });
    await source.initialize();
    try {
      for (const _ of CASELOAD_MIGRATIONS) await source.undoLastMigration();
      const left =
        "SELECT FROM pg_class WHERE relnamespace::regnamespace::text IN ('queue') OR relname = 'snapshot'";
      expect(await source.query(left)).toEqual([]);
      expect(await source.runMigrations()).toHaveLength(CASELOAD_MIGRATIONS.length);
    } finally {
      await source.destroy();
    }
  });
});
