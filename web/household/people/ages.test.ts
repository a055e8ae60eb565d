import fc from 'fast-check';
import { ageOn, daysBetween, minorsOn } from './ages';

describe('an age', () => {
  it.each([
    ['2008-11-22', '2026-11-22', 18],
    ['2008-11-23', '2026-11-22', 17],
    ['2026-11-22', '2026-11-22', 0],
    ['2008-02-29', '2026-02-28', 17],
    ['2008-02-29', '2026-03-01', 18],
  ])('of who was born on %s is on %s %d', (born, day, age) => expect(ageOn(born, day)).toBe(age));

  it('is not known without a birth date, and before the birth', () => {
    expect([ageOn(null, '2026-11-22'), ageOn('2026-11-23', '2026-11-22')]).toEqual([null, null]);
  });
});

it('counts who is under 18 on the day asked for, and nobody whose birth date is unknown', () => {
  const persons = ['2008-11-22', '2008-11-23', '2020-01-01', null].map((birthDate) => ({ birthDate }));
  expect(minorsOn(persons, '2026-11-22')).toBe(2);
});

it('counts days between days, also over a change of the clock', () => {
  expect(daysBetween('2026-11-22', '2026-12-09')).toBe(17);
  expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
  expect(daysBetween('2026-11-22', '2026-10-11')).toBe(-42);
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, fc.integer({ min: -9999, max: 9999 }), (first, days) => {
      const from = first.toISOString().slice(0, 10);
      const to = new Date(Date.parse(from) + days * 86_400_000).toISOString().slice(0, 10);
      expect(daysBetween(from, to)).toBe(days);
    }),
  );
});
