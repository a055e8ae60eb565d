import fc from 'fast-check';
import { ceilCentsOf, nearestCentsOf, ofCents, shareOfParts } from './parts';

describe('parts of a cent', () => {
  const cents = fc.integer({ min: 0, max: 1_000_000_000 });

  test('hold whole cents exactly', () => {
    fc.assert(
      fc.property(cents, (amount) => {
        expect(ceilCentsOf(ofCents(amount))).toBe(amount);
        expect(nearestCentsOf(ofCents(amount))).toBe(amount);
      }),
    );
  });

  test('go up to the next cent for what must be left, and to the nearest for what is shown', () => {
    const bound = shareOfParts(ofCents(141_946), 9_500);
    expect([ceilCentsOf(bound), nearestCentsOf(bound)]).toEqual([134_849, 134_849]);
    const third = ofCents(10) / 3n;
    expect([ceilCentsOf(third), nearestCentsOf(third)]).toEqual([4, 3]);
  });

  test('go up at exactly half a cent', () => {
    expect(nearestCentsOf(ofCents(1) / 2n)).toBe(1);
    expect(nearestCentsOf(ofCents(1) / 2n - 1n)).toBe(0);
  });
});
