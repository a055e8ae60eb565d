import fc from 'fast-check';
import { addDays, daysBetween } from '../../../subgraphs/kit/calendar';
import { addWorkingDays, isWorkingDay } from './working-days';

describe('working days', () => {
  it.each([
    ['2026-08-10', 'Monday', true],
    ['2026-08-14', 'Friday', true],
    ['2026-08-15', 'Saturday', false],
    ['2026-08-16', 'Sunday', false],
    ['2000-12-31', 'Sunday, long ago', false],
    ['2000-12-29', 'Friday, long ago', true],
  ])('%s, a %s: %s', (date, _, expected) => expect(isWorkingDay(date)).toBe(expected));

  it.each([
    ['Monday', '2026-08-10', '2026-08-13'],
    ['Tuesday', '2026-08-11', '2026-08-14'],
    ['Wednesday', '2026-08-12', '2026-08-17'],
    ['Friday', '2026-08-14', '2026-08-19'],
    ['Saturday', '2026-08-15', '2026-08-19'],
    ['Sunday', '2026-08-16', '2026-08-19'],
  ])('three working days after a %s', (_, from, last) => expect(addWorkingDays(from, 3)).toBe(last));

  it('end on a working day, with exactly so many working days in the term', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 1, max: 30 }), (start, days) => {
        const from = addDays('1990-01-01', start);
        const last = addWorkingDays(from, days);
        const term = Array.from({ length: daysBetween(from, last) }, (_, place) => addDays(from, place + 1));
        expect(isWorkingDay(last)).toBe(true);
        expect(term.filter(isWorkingDay)).toHaveLength(days);
      }),
    );
  });
});
