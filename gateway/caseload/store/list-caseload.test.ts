import 'reflect-metadata';
import type { CaseSnapshot } from '../figures/snapshot';
import { openTestCaseload, type TestCaseload } from '../testing/test-caseload';
import { generatedSnapshot, referenceOf } from '../testing/test-snapshot';
import { readCursor, writeCursor } from './cursor';
import { type CaseloadFilter, listCaseload, NO_FILTER } from './list-caseload';
import { type CaseloadOrder, type CaseloadSort, caseloadSort } from './list-order';

const COUNT = 60;
/** In another order than that of their references. */
const ALL: readonly (readonly [reference: string, snapshot: CaseSnapshot])[] = Array.from(
  { length: COUNT },
  (_, index) => [referenceOf((index * 37) % 997), generatedSnapshot(index)],
);
const BY_DEBT: CaseloadOrder = { by: 'TOTAL', descending: true };

let caseload: TestCaseload;
beforeAll(async () => {
  caseload = await openTestCaseload();
  for (const [reference, snapshot] of ALL) await caseload.keep(reference, snapshot);
});
afterAll(() => caseload.close());

type Value = number | string | boolean | null;
const firstOn = ({ dates }: CaseSnapshot, kind: string): string | null =>
  dates.find((date) => date.kind === kind)?.on ?? null;
/** What each order goes by, taken from the snapshots themselves. */
const VALUE: Readonly<Record<CaseloadSort, (snapshot: CaseSnapshot, reference: string) => Value>> = {
  REFERENCE: (_, reference) => reference,
  TOTAL: ({ figures }) => figures.total.value,
  CREDITORS: ({ figures }) => figures.creditors.value,
  AGENCIES: ({ figures }) => figures.agencies.value,
  OVERDRAWN: ({ figures }) => figures.overdrawn.value,
  HARD_CONFLICTS: ({ figures }) => figures.hardConflicts.value,
  CONFLICTS: ({ figures }) => figures.conflicts.value,
  NEXT_THREAT: (snapshot) => firstOn(snapshot, 'THREAT'),
  NEXT_OBJECTION: (snapshot) => firstOn(snapshot, 'OBJECTION'),
  STALE_SOURCES: ({ sources }) => sources.filter(({ stale }) => stale).length,
  TAKEN_AT: ({ takenAt }) => takenAt,
  AS_OF: ({ asOf }) => asOf,
  COMPLETE: ({ complete }) => complete,
};

function expectedOrder({ by, descending }: CaseloadOrder): string[] {
  return ALL.map(([reference, snapshot]) => ({ reference, value: VALUE[by](snapshot, reference) }))
    .toSorted((a, b) => {
      if (a.value === b.value) return a.reference < b.reference ? -1 : 1;
      if (a.value === null || b.value === null) return a.value === null ? 1 : -1;
      return a.value < b.value === descending ? 1 : -1;
    })
    .map(({ reference }) => reference);
}

async function everyPage(order: CaseloadOrder, first: number, filter = NO_FILTER): Promise<string[]> {
  const seen: string[] = [];
  let after: string | null = null;
  for (;;) {
    const place = after === null ? null : readCursor(order, after);
    const page = await listCaseload(caseload.query, { filter, order, first, after: place });
    seen.push(...page.rows.map(({ reference }) => reference));
    const last = page.rows.at(-1);
    if (!page.hasMore || last === undefined) return seen;
    after = writeCursor(order, last.place);
  }
}

describe('the work list', () => {
  const orders = (Object.keys(caseloadSort.meanings) as CaseloadSort[]).flatMap((by) => [
    { by, descending: false },
    { by, descending: true },
  ]);

  it.each(orders)('stands in order %o, page by page, each case once and the unknown last', async (order) => {
    expect(await everyPage(order, 17)).toEqual(expectedOrder(order));
  });

  const filters: readonly (readonly [
    Partial<CaseloadFilter>,
    (snapshot: CaseSnapshot, reference: string) => boolean,
  ])[] = [
    [{ text: 'z-000' }, (_, reference) => reference.includes('Z-000')],
    [{ minimumTotal: 30_000 }, ({ figures }) => (figures.total.value ?? 0) >= 30_000],
    [{ overdrawn: true }, ({ figures }) => (figures.overdrawn.value ?? 0) > 0],
    [{ hardConflicts: true }, ({ figures }) => (figures.hardConflicts.value ?? 0) > 0],
    [{ threatBefore: '2026-11-20' }, (snapshot) => (firstOn(snapshot, 'THREAT') ?? '9') <= '2026-11-20'],
    [
      { agency: 'gamma' },
      ({ claims, conflicts }) =>
        claims.some(({ counted, creditor, handler }) => counted && [creditor, handler].includes('gamma')) ||
        conflicts.some(
          ({ explained, evidence }) => !explained && evidence.some(({ source }) => source === 'gamma'),
        ),
    ],
    [
      { rule: 'CR-14' },
      ({ conflicts }) => conflicts.some(({ explained, rule }) => !explained && rule === 'CR-14'),
    ],
    [{ stale: true }, ({ sources }) => sources.some(({ stale }) => stale)],
    [{ incomplete: true }, ({ complete }) => !complete],
    [
      { overdrawn: true, hardConflicts: true, minimumTotal: 1 },
      ({ figures: { overdrawn, hardConflicts, total } }) =>
        (overdrawn.value ?? 0) > 0 && (hardConflicts.value ?? 0) > 0 && (total.value ?? 0) >= 1,
    ],
  ];

  it.each(filters)('has with %o those of whom all that holds, and says how many', async (named, holds) => {
    const expected = ALL.filter(([reference, snapshot]) => holds(snapshot, reference)).map(
      ([reference]) => reference,
    );
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(COUNT);
    const filter = { ...NO_FILTER, ...named };
    const page = await listCaseload(caseload.query, { filter, order: BY_DEBT, first: 3, after: null });
    expect(page.totalCount).toBe(expected.length);
    expect((await everyPage(BY_DEBT, 7, filter)).toSorted()).toEqual(expected.toSorted());
  });

  it('says of each figure whether it is at least, and of which day', async () => {
    const [reference, snapshot] = ALL[4] ?? ['', generatedSnapshot(0)];
    const filter = { ...NO_FILTER, text: reference };
    const page = await listCaseload(caseload.query, { filter, order: BY_DEBT, first: 1, after: null });
    expect(page.rows[0]).toMatchObject({
      ...{ reference, householdId: 'huis-4', complete: false, asOf: '2026-11-01' },
      figures: snapshot.figures,
      staleSources: [{ source: snapshot.shortSources[0], outcome: 'LATE', retrievedAt: null }],
    });
    expect(page.rows[0]?.takenAt.toISOString()).toBe(snapshot.takenAt);
  });

  it('takes two statements, whatever is asked', async () => {
    caseload.statements();
    for (const first of [1, 60]) {
      await listCaseload(caseload.query, { filter: NO_FILTER, order: BY_DEBT, first, after: null });
      expect(caseload.statements()).toHaveLength(2);
    }
  });
});

describe('a cursor', () => {
  const order: CaseloadOrder = { by: 'TOTAL', descending: true };

  it('gives its place back', () => {
    const place = { value: null, reference: 'Z-1' };
    expect(readCursor(order, writeCursor(order, place))).toEqual(place);
  });

  it.each([
    ['', 'nothing'],
    ['geen cursor', 'no cursor'],
    [Buffer.from('[1,2,3]').toString('base64url'), 'something else'],
    [writeCursor({ by: 'TOTAL', descending: false }, { value: '1', reference: 'Z-1' }), 'another direction'],
    [writeCursor({ by: 'TOTAL', descending: true }, { value: 'veel', reference: 'Z-1' }), 'no amount'],
    [writeCursor({ by: 'OVERDRAWN', descending: true }, { value: '1', reference: 'Z-1' }), 'another order'],
  ])('is refused when it is %s (%s)', (cursor) => {
    expect(() => readCursor(order, cursor)).toThrow('not a cursor of this list');
  });
});
