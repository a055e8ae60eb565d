import fc from 'fast-check';
import { ceilCents, euros, shareOf, sumCents } from './cents';

describe('amounts in cents', () => {
  test('a sum is exact or it is not given', () => {
    expect(sumCents([1, 2, 3])).toBe(6);
    expect(sumCents([])).toBe(0);
    expect(() => sumCents([0.5])).toThrow(RangeError);
    expect(() => sumCents([Number.NaN])).toThrow(RangeError);
    expect(() => sumCents([Number.MAX_SAFE_INTEGER, 1])).toThrow(RangeError);
  });

  test('a share is rounded up to the next whole cent', () => {
    expect(ceilCents(shareOf(141_946, 9_500))).toBe(134_849);
    expect(ceilCents(shareOf(100, 9_500))).toBe(95);
    expect(ceilCents(-1)).toBe(0);
  });

  test('rounding up agrees with exact arithmetic', () => {
    fc.assert(
      fc.property(fc.nat(10 ** 9), fc.nat(10_000), (amount, share) => {
        const exact = BigInt(amount) * BigInt(share);
        expect(BigInt(ceilCents(shareOf(amount, share)))).toBe((exact + 9_999n) / 10_000n);
      }),
    );
  });

  test('are written as the Dutch write them', () => {
    expect(euros(141_946)).toBe('€ 1.419,46');
    expect(euros(-5)).toBe('-€ 0,05');
    expect(euros(123_456_789)).toBe('€ 1.234.567,89');
  });
});
