import fc from 'fast-check';
import { APART_MS, FIRST_AFTER_MS, SnapshotTimer } from './snapshot-timer';

beforeEach(() => void jest.useFakeTimers({ now: 0 }));
afterEach(() => void jest.useRealTimers());

/** One making of an answer so far, by the clock of the request. */
interface Taken {
  readonly begun: number;
  ended: number;
  readonly isShown: boolean;
}

/** A timer of which each making takes so long; one that is not shown stands for an answer with nothing to show. */
function timerThat(takesMs: number, shows: (nth: number) => boolean = () => true) {
  const taken: Taken[] = [];
  const timer = new SnapshotTimer(
    async () => {
      const one = { begun: Date.now(), ended: Number.POSITIVE_INFINITY, isShown: shows(taken.length) };
      taken.push(one);
      await new Promise((resolve) => setTimeout(resolve, takesMs));
      one.ended = Date.now();
      return one.isShown;
    },
    () => Date.now(),
  );
  return { taken, timer };
}

test('the first comes not before its time, with all that arrived by then', async () => {
  const { taken, timer } = timerThat(0);
  for (const at of [10, 20, 100]) {
    jest.setSystemTime(at);
    timer.arrived();
  }
  await jest.advanceTimersByTimeAsync(1000);
  expect(taken).toHaveLength(1);
});

test('a first arrival after that time is shown at once', async () => {
  const { taken, timer } = timerThat(0);
  await jest.advanceTimersByTimeAsync(400);
  timer.arrived();
  await jest.advanceTimersByTimeAsync(0);
  expect(taken).toMatchObject([{ begun: 400 }]);
});

test('one with nothing to show keeps nobody waiting', async () => {
  const { taken, timer } = timerThat(0, (nth) => nth > 0);
  timer.arrived();
  await jest.advanceTimersByTimeAsync(FIRST_AFTER_MS + 10);
  timer.arrived();
  await jest.advanceTimersByTimeAsync(10);
  expect(taken.map(({ begun }) => begun)).toEqual([FIRST_AFTER_MS, FIRST_AFTER_MS + 10]);
});

test('whatever arrives when: in time, apart, one by one, all of it shown, and nothing after the end', async () => {
  const arrivals = fc.array(fc.nat(1500), { maxLength: 8 });
  await fc.assert(
    fc.asyncProperty(arrivals, fc.nat(500), fc.nat(2500), async (given, takesMs, stopAt) => {
      jest.setSystemTime(0);
      jest.clearAllTimers();
      const { taken, timer } = timerThat(takesMs);
      const moments = [...new Set([...given.filter((at) => at < stopAt), stopAt])].toSorted((a, b) => a - b);
      for (const at of moments) {
        await jest.advanceTimersByTimeAsync(at - Date.now());
        if (at === stopAt) timer.stop();
        else timer.arrived();
      }
      await jest.advanceTimersByTimeAsync(5000);
      taken.forEach(({ begun }, nth) => {
        const before = taken[nth - 1];
        expect(begun).toBeGreaterThanOrEqual(before ? before.ended + APART_MS : FIRST_AFTER_MS);
        expect(begun).toBeLessThanOrEqual(stopAt);
      });
      expect(taken.length).toBeLessThanOrEqual(given.length);
      // What arrived long enough before the end has been shown.
      const waitsAtMost = Math.max(FIRST_AFTER_MS, 2 * takesMs + APART_MS) + 1;
      for (const at of given.filter((one) => one + waitsAtMost < stopAt))
        expect(taken.some(({ begun }) => begun >= at)).toBe(true);
      expect(jest.getTimerCount()).toBe(0);
    }),
    { numRuns: 300 },
  );
});
