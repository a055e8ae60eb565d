import { addDays, dayInNetherlands, daysBetween, isCalendarDay } from '../parts/days';
import { nearness } from './urgency';

it.each([
  ['2026-12-06', true],
  ['2028-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['6-12-2026', false],
  ['', false],
])('%p is a day: %p', (text, isDay) => expect(isCalendarDay(text)).toBe(isDay));

it('today is the day in the Netherlands, also late in the evening', () => {
  expect(dayInNetherlands(Date.parse('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  expect(dayInNetherlands(Date.parse('2026-07-01T21:59:00Z'))).toBe('2026-07-01');
});

it('days are counted over the change of the clock and of the year', () => {
  expect(addDays('2026-10-24', 2)).toBe('2026-10-26');
  expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(daysBetween('2026-12-06', '2026-11-22')).toBe(-14);
});

it.each([
  ['2026-11-21', { days: -1, near: true }],
  ['2026-12-06', { days: 14, near: true }],
  ['2026-12-07', { days: 15, near: false }],
])('on 22 November, %s is %p', (on, expected) => expect(nearness('2026-11-22', on)).toEqual(expected));
