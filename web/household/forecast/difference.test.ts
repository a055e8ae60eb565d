import fc from 'fast-check';
import { changesOf } from './difference';
import { outcome } from './testing/outcome';

const NONE = { totalPaid: 0, totalInterest: 0, writtenOff: 0, outstandingAtEnd: 0, months: null };

describe('what a scenario changes', () => {
  it('is first how much earlier or later nothing is owed', () => {
    expect(changesOf(outcome([3, 2, 1, 0]), outcome([3, 0]), NONE)).toEqual([{ says: 'earlier', months: 2 }]);
    expect(changesOf(outcome([3, 0]), outcome([3, 2, 0]), NONE)).toEqual([{ says: 'later', months: 1 }]);
    expect(changesOf(outcome([3, 0]), outcome([3, 0]), NONE)).toEqual([{ says: 'sameMonth' }]);
  });

  it('says when it is never, on either side', () => {
    expect(changesOf(outcome([3]), outcome([3, 0]), NONE)).toEqual([{ says: 'atLast', month: '2026-12-01' }]);
    expect(changesOf(outcome([3, 0]), outcome([3]), NONE)).toEqual([
      { says: 'neverAnyMore', month: '2026-12-01' },
    ]);
    expect(changesOf(outcome([3]), outcome([3]), NONE)).toEqual([{ says: 'stillNever' }]);
  });

  it('says each amount that differs as more or less, and none that does not', () => {
    const cents = fc.integer({ min: -1_000_000, max: 1_000_000 });
    fc.assert(
      fc.property(cents, cents, cents, cents, (totalPaid, totalInterest, writtenOff, outstandingAtEnd) => {
        const difference = { totalPaid, totalInterest, writtenOff, outstandingAtEnd, months: 0 };
        const [, ...amounts] = changesOf(outcome([1]), outcome([1]), difference);
        const expected = [outstandingAtEnd, totalInterest, totalPaid, writtenOff].filter((one) => one !== 0);
        expect(
          amounts.map((change) =>
            'cents' in change ? (change.says.startsWith('less') ? -change.cents : change.cents) : null,
          ),
        ).toEqual(expected);
      }),
    );
  });
});
