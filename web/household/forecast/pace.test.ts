import fc from 'fast-check';
import { type Asked, lately, waitBefore } from './pace';

const NOW = 1_000_000;
const asked = (times: number, ago: number, lookUps = 1): Asked[] =>
  Array.from({ length: times }, () => ({ at: NOW - ago, lookUps }));

describe('how long is waited before a question', () => {
  it('is a moment at first, and longer when much was asked in a minute', () => {
    expect(waitBefore([], 1, NOW)).toBe(150);
    expect(waitBefore(asked(19, 1000), 1, NOW)).toBe(150);
    expect(waitBefore(asked(10, 1000, 2), 1, NOW)).toBe(1500);
  });

  it('forgets what was asked a minute ago', () => {
    expect(waitBefore(asked(50, 60_000), 3, NOW)).toBe(150);
  });

  it('is until enough is a minute ago when the question would go over what may be asked', () => {
    expect(waitBefore(asked(40, 20_000), 1, NOW)).toBe(40_000);
    expect(waitBefore([...asked(5, 50_000), ...asked(35, 10_000)], 1, NOW)).toBe(10_000);
    expect(waitBefore([...asked(1, 50_000), ...asked(39, 10_000)], 3, NOW)).toBe(50_000);
  });

  it('never lets more than forty look-ups through in a minute', () => {
    const costs = fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 1, maxLength: 200 });
    fc.assert(
      fc.property(costs, (all) => {
        let now = 0;
        const log: Asked[] = [];
        for (const lookUps of all) {
          now += waitBefore(log, lookUps, now);
          log.push({ at: now, lookUps });
          const counted = lately(log, now).reduce((sum, one) => sum + one.lookUps, 0);
          expect(counted).toBeLessThanOrEqual(40);
        }
      }),
    );
  });
});
