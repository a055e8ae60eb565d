import fc from 'fast-check';
import { Pace } from './pace';

/** A clock that a test moves. */
function clock() {
  let time = 1_000_000;
  return { now: () => time, pass: (ms: number) => (time += ms) };
}

describe('the pace', () => {
  it('lets no more begin in a minute than may, however long there was nothing to do', () => {
    const steps = fc.array(fc.integer({ min: 0, max: 5_000 }), { minLength: 1, maxLength: 300 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 600 }), steps, (perMinute, waits) => {
        const { now, pass } = clock();
        const pace = new Pace(perMinute, now);
        const began: number[] = [];
        for (const wait of waits) {
          pass(wait);
          if (pace.wait() > 0) continue;
          pace.began();
          began.push(now());
        }
        for (const start of began) {
          const inMinute = began.filter((at) => at >= start && at < start + 60_000).length;
          expect(inMinute).toBeLessThanOrEqual(perMinute);
        }
      }),
    );
  });

  it('rests longer each time that everything fails, a minute at most, until one ends well', () => {
    const { now } = clock();
    const pace = new Pace(600, now);
    const rests = Array.from({ length: 8 }, () => {
      pace.troubled();
      return pace.wait();
    });
    expect(rests).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 32_000, 60_000, 60_000]);
    pace.well();
    const other = new Pace(600, now);
    other.troubled();
    other.well();
    other.troubled();
    expect(other.wait()).toBe(1_000);
  });
});
