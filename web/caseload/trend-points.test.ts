import { type CaseloadDay, isDayAtLeast, trendChange, trendPoints } from './trend-points';

const day = (on: string, part: Partial<CaseloadDay> = {}): CaseloadDay => ({
  day: on,
  ...{ households: 10, total: 5000, withoutTotal: 0, overdrawn: 2, overdrawnUnknown: 0, hardConflicts: 3 },
  ...{ complete: 10, completePercent: 100, ...part },
});

it('a day that was not counted is a gap in the line, and not zero', () => {
  const days = [day('2026-11-19'), day('2026-11-22', { total: 7000 })];
  expect(trendPoints(days, 'total')).toEqual([
    { day: '2026-11-19', value: 5000 },
    { day: '2026-11-20', value: null },
    { day: '2026-11-21', value: null },
    { day: '2026-11-22', value: 7000 },
  ]);
});

it('without days there is no line, and with one no change', () => {
  expect(trendPoints([], 'total')).toEqual([]);
  expect(trendChange(trendPoints([day('2026-11-22')], 'overdrawn'))).toBeNull();
});

it('the change is from the first known value to the last', () => {
  const days = [
    day('2026-11-20', { completePercent: null }),
    day('2026-11-21', { completePercent: 80 }),
    day('2026-11-22', { completePercent: 90 }),
  ];
  expect(trendChange(trendPoints(days, 'completePercent'))).toEqual({ from: 80, to: 90 });
});

it.each([
  [{}, false],
  [{ withoutTotal: 1 }, true],
  [{ complete: 9 }, true],
])('the total of a day with %p is "at least": %p', (part, atLeast) =>
  expect(isDayAtLeast(day('2026-11-22', part))).toBe(atLeast),
);
