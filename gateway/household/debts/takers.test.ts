import fc from 'fast-check';
import type { Deduction } from '../../../subgraphs/kit/graph/deduction';
import { loadLaw } from '../law/load-law';
import { takersOf } from './takers';
import { agency, ANNA, by, deduction, factsOf } from './testing/claims-builder';

const ROOM = { atMost: 7_097, exact: true };

const taking = (method: Deduction['method'], change: Partial<Deduction> = {}) =>
  by(
    'uwv',
    deduction({
      id: method,
      method,
      beneficiary: agency(method.toLowerCase()),
      amountPerMonth: 5_000,
      ...change,
    }),
  );

const takers = (list: readonly ReturnType<typeof taking>[], room = ROOM) =>
  takersOf(ANNA, factsOf({ deductions: list }), room);

describe('who takes from the room', () => {
  test('a levy at the source goes before an attachment, and what is over falls on the second', () => {
    expect(takers([taking('ATTACHMENT'), taking('SOURCE_LEVY')])).toMatchObject([
      { method: 'SOURCE_LEVY', order: 1, tooMuchAtLeast: 0, tooMuchAtMost: 0, coordinates: false },
      { method: 'ATTACHMENT', order: 2, tooMuchAtLeast: 2_903, tooMuchAtMost: 2_903, coordinates: true },
    ]);
  });

  test('between a set-off and an attachment the order is not known, so that each may be over', () => {
    const found = takers([taking('ATTACHMENT'), taking('SET_OFF', { amountPerMonth: 4_000 })]);
    expect(found).toMatchObject([
      { method: 'ATTACHMENT', order: null, tooMuchAtLeast: 0, tooMuchAtMost: 1_903 },
      { method: 'SET_OFF', order: null, tooMuchAtLeast: 0, tooMuchAtMost: 1_903 },
    ]);
    expect(found[1]?.reason).toContain('Awb 4:93 lid 4');
  });

  test('the oldest attachment collects for all, unless two are equally old', () => {
    const since = (id: string, from: string) => taking('ATTACHMENT', { id, period: { from, to: null } });
    const coordinating = (...list: readonly ReturnType<typeof taking>[]) =>
      takers(list)
        .filter(({ coordinates }) => coordinates)
        .map(({ deductionKey }) => deductionKey);
    expect(coordinating(since('A', '2026-02-02'), since('B', '2026-02-01'))).toEqual(['uwv:B']);
    expect(coordinating(since('A', '2026-02-01'), since('B', '2026-02-01'))).toEqual([]);
    expect(coordinating(taking('SET_OFF'))).toEqual([]);
  });

  test('a voluntary deduction has no place, and gets what the others leave', () => {
    expect(takers([taking('VOLUNTARY'), taking('SET_OFF')])).toMatchObject([
      { method: 'SET_OFF', order: 1, tooMuchAtMost: 0 },
      { method: 'VOLUNTARY', order: null, tooMuchAtLeast: 2_903 },
    ]);
  });

  test.each([
    [7_097, 0],
    [7_098, 1],
  ])('one taker of %i cents against a room of 7097 takes %i too much', (amountPerMonth, over) => {
    expect(takers([taking('SET_OFF', { amountPerMonth })])).toMatchObject([
      { order: 1, tooMuchAtLeast: over, tooMuchAtMost: over },
    ]);
  });

  test('a room that is only an upper bound gives no upper bound of what is too much', () => {
    expect(takers([taking('SET_OFF')], { atMost: 4_000, exact: false })).toMatchObject([
      { tooMuchAtLeast: 1_000, tooMuchAtMost: null },
    ]);
  });

  test('a source that did not tell its deductions leaves the order open', () => {
    const facts = factsOf({ deductions: [taking('SET_OFF')] }, { missing: { deductions: ['svb'] } });
    expect(takersOf(ANNA, facts, ROOM)).toMatchObject([
      { order: null, reason: expect.stringContaining('bekend') },
    ]);
  });

  test('rests on articles that the law data have', () => {
    const law = loadLaw();
    const all = (['SOURCE_LEVY', 'ATTACHMENT', 'WAGE_CLAIM', 'SET_OFF'] as const).map((method) =>
      taking(method),
    );
    for (const { basis } of takers(all)) for (const one of basis) expect(law.article(one)).not.toBeNull();
  });

  test('together they take too much by what does not fit, in whatever order they were told', () => {
    const methods = ['SOURCE_LEVY', 'ATTACHMENT', 'SET_OFF', 'VOLUNTARY'] as const;
    const list = fc.array(fc.tuple(fc.constantFrom(...methods), fc.nat(20_000)), { maxLength: 6 });
    fc.assert(
      fc.property(list, fc.nat(30_000), (told, atMost) => {
        const deductions = told.map(([method, amountPerMonth], place) =>
          taking(method, { id: `D${place}`, amountPerMonth, beneficiary: agency(`b${place}`) }),
        );
        const found = takers(deductions, { atMost, exact: true });
        expect(takers([...deductions].reverse(), { atMost, exact: true })).toEqual(found);
        const sum = (amounts: readonly (number | null)[]) =>
          amounts.reduce<number>((total, amount) => total + (amount ?? 0), 0);
        const over = Math.max(sum(told.map(([, amount]) => amount)) - atMost, 0);
        expect(sum(found.map(({ tooMuchAtLeast }) => tooMuchAtLeast))).toBeLessThanOrEqual(over);
        expect(sum(found.map(({ tooMuchAtMost }) => tooMuchAtMost))).toBeGreaterThanOrEqual(over);
      }),
    );
  });
});
