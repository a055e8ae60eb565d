import { dutchTime } from './dutch-time';

it.each([
  ['2026-11-22T13:05:00Z', '2026-11-22', '14:05'],
  ['2026-07-01T22:30:00Z', '2026-07-02', '00:30'],
  ['2026-12-31T23:00:00Z', '2027-01-01', '00:00'],
])('%s is on %s at %s in the Netherlands', (moment, day, time) => {
  expect(dutchTime(new Date(moment))).toEqual([day, time]);
});
