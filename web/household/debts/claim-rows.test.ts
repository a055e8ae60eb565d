import fc from 'fast-check';
import type { View } from '../household-context';
import { claimRows, filterRows, NO_FILTER, notCountedBecause, settledOf, totalOfRows } from './claim-rows';
import { aClaim, stackOf } from './testing/views';

const WORDS = {
  personName: (bsn: string) => (bsn === '999990019' ? 'Marit Oefenaar' : 'Tijn Oefenaar'),
  kindName: () => 'Terugvordering',
  statusName: () => 'Open',
};

const viewOf = (claims: View['claims']): View => ({ claims, debtStack: stackOf(claims) }) as View;

const fine = aClaim({
  key: 'b:2',
  title: 'Boete',
  status: 'REMINDED',
  creditor: { code: 'b', name: 'Orgaan B' },
});
const paid = aClaim({ key: 'a:3', status: 'PAID', outstanding: -12_50, counted: false, payable: false });
const later = aClaim({ key: 'a:4', status: 'NOT_PAYABLE', counted: false, payable: false });
const view = viewOf([aClaim(), fine, paid, later]);
const rows = claimRows(view, WORDS);
const keys = (some: typeof rows) => some.map(({ claim }) => claim.key);

describe('the lines of the table', () => {
  it('can be searched by words in any order, in any cell', () => {
    expect(keys([...filterRows(rows, { ...NO_FILTER, text: '  ORGAAN boete ' })])).toEqual(['b:2']);
    expect(filterRows(rows, { ...NO_FILTER, text: 'oefenaar' })).toHaveLength(4);
    expect(filterRows(rows, { ...NO_FILTER, text: 'oefenaar kerkhof' })).toHaveLength(0);
  });

  it('can be narrowed by creditor, kind, status, person and whether they count', () => {
    expect(keys([...filterRows(rows, { ...NO_FILTER, creditor: 'b' })])).toEqual(['b:2']);
    expect(filterRows(rows, { ...NO_FILTER, kind: 'FINE' })).toHaveLength(0);
    expect(keys([...filterRows(rows, { ...NO_FILTER, status: 'PAID' })])).toEqual(['a:3']);
    expect(filterRows(rows, { ...NO_FILTER, person: '999990147' })).toHaveLength(0);
    expect(keys([...filterRows(rows, { ...NO_FILTER, counted: 'no' })])).toEqual(['a:3', 'a:4']);
    expect(keys([...filterRows(rows, { ...NO_FILTER, counted: 'yes' })])).toEqual(['a:1', 'b:2']);
  });

  it('come to the total of the stack, whatever does not count', () => {
    const claims = fc.array(
      fc
        .record({ outstanding: fc.integer({ min: -1000, max: 100_000 }), counted: fc.boolean() })
        .map((given) => aClaim(given)),
    );
    fc.assert(
      fc.property(claims, (some) => {
        const told = viewOf(some);
        const all = totalOfRows(claimRows(told, WORDS));
        expect(all.outstanding).toBe(told.debtStack.total?.outstanding);
        expect(all.counted + all.notCounted).toBe(some.length);
      }),
    );
  });
});

describe('what does not count', () => {
  it('says why', () => {
    const stack = { ...view.debtStack, sameDebts: [{ counted: 'b:2', origin: 'a:5' }] };
    const told = aClaim({ key: 'a:5', counted: false });
    expect([aClaim(), told, paid, later].map((claim) => notCountedBecause(claim, stack))).toEqual([
      null,
      'sameDebt',
      'settled',
      'notPayable',
    ]);
  });

  it('tells what was settled, and what was paid too much on it', () => {
    expect(settledOf(view)).toEqual({ claims: 1, paidTooMuch: 12_50 });
  });
});
