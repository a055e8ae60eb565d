import fc from 'fast-check';
import { shareOut } from './share-out';

test('equal remainders go to the first', () => {
  expect(shareOut(100, [1_000, 1_000, 1_000])).toEqual([34, 33, 33]);
});

test('the largest remainder gets the cent', () => {
  expect(shareOut(10, [101, 199])).toEqual([3, 7]);
  expect(shareOut(1, [100, 200])).toEqual([0, 1]);
});

test('an amount that covers all pays all and no more', () => {
  expect(shareOut(300, [100, 200])).toEqual([100, 200]);
  expect(shareOut(301, [100, 200])).toEqual([100, 200]);
  expect(shareOut(299, [100, 200])).toEqual([100, 199]);
});

test('a product that no number holds exactly is divided exactly all the same', () => {
  const balances = [4_000_000_000_000_001, 4_000_000_000_000_001];
  expect(shareOut(1_000_000_000_000_001, balances)).toEqual([500_000_000_000_001, 500_000_000_000_000]);
});

test('for any amount and balances: exact to the cent, within a cent of the proportion, to none more than its balance', () => {
  const balances = fc.array(fc.nat(10_000_000), { minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(fc.nat(20_000_000), balances, (amount, list) => {
      const total = list.reduce((sum, balance) => sum + balance, 0);
      const shares = shareOut(amount, list);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(Math.min(amount, total));
      shares.forEach((share, place) => {
        const balance = list[place] ?? 0;
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(balance);
        if (amount < total) expect(Math.abs(share - (amount * balance) / total)).toBeLessThan(1);
      });
    }),
  );
});
