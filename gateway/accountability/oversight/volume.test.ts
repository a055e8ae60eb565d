import fc from 'fast-check';
import { OVERSIGHT_THRESHOLDS } from './thresholds';
import { median, unusualVolume } from './volume';

const counts = fc.array(fc.nat(500), { maxLength: 40 });
const judge = (lookups: number, earlier: readonly number[], role: 'CASEWORKER' | 'SYSTEM' = 'CASEWORKER') =>
  unusualVolume(lookups, earlier, role, OVERSIGHT_THRESHOLDS);

describe('the median', () => {
  it.each([
    [[], null],
    [[7], 7],
    [[9, 1, 5], 5],
    [[10, 2, 100, 4], 7],
  ])('of %j is %j', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('has as many numbers above it as below, whatever their order', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(500), { minLength: 1, maxLength: 40 }), (numbers) => {
        const middle = median(numbers) ?? Number.NaN;
        const above = numbers.filter((one) => one > middle).length;
        const below = numbers.filter((one) => one < middle).length;
        expect(Math.max(above, below)).toBeLessThanOrEqual(numbers.length / 2);
        expect(median(numbers.toReversed())).toBe(middle);
      }),
    );
  });
});

describe('a number of look-ups on one day', () => {
  it('is unusual for anybody from the fixed limit', () => {
    expect(judge(59, [])).toBeNull();
    expect(judge(60, [])).toEqual({ against: 'FIXED', atLeast: 60 });
  });

  it('is unusual for this actor from three times their median, and from twenty', () => {
    const usual = [8, 9, 10, 11, 12];
    expect(judge(29, usual)).toBeNull();
    expect(judge(30, usual)).toEqual({ against: 'OWN_MEDIAN', atLeast: 30, median: 10 });
    expect(judge(19, [1, 1, 1, 1, 1])).toBeNull();
    expect(judge(20, [1, 1, 1, 1, 1])).toEqual({ against: 'OWN_MEDIAN', atLeast: 20, median: 1 });
  });

  it('is compared with no median of a few days', () => {
    expect(judge(50, [1, 1, 1, 1])).toBeNull();
    expect(judge(50, [1, 1, 1, 1, 1])).not.toBeNull();
  });

  it('of a program is compared with its own median alone', () => {
    expect(judge(5000, [], 'SYSTEM')).toBeNull();
    expect(judge(500, [480, 500, 490, 510, 505], 'SYSTEM')).toBeNull();
    expect(judge(1500, [480, 500, 490, 510, 505], 'SYSTEM')).toMatchObject({
      against: 'OWN_MEDIAN',
      atLeast: 1500,
    });
  });

  it('that is unusual stays so when it is larger', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.nat(500), counts, (lookups, more, earlier) => {
        if (judge(lookups, earlier) !== null) expect(judge(lookups + more, earlier)).not.toBeNull();
      }),
    );
  });
});
