import fc from 'fast-check';
import { chartRows, monthAfter, yearRows } from './chart-rows';
import { outcome } from './testing/outcome';

describe('the rows of the picture', () => {
  it('go on for a year, also when nothing changes', () => {
    const rows = chartRows(outcome([500]), null);
    expect(rows).toHaveLength(13);
    expect(rows.every(({ today, scenario }) => today === 500 && scenario === null)).toBe(true);
  });

  it('go on for as long as one of the two changes; the other stays as it was', () => {
    const now = Array.from({ length: 20 }, (_, month) => 1900 - month * 100);
    const rows = chartRows(outcome(now), outcome([1900, 0]));
    expect(rows).toHaveLength(20);
    expect(rows.at(-1)).toEqual({ month: '2028-06-01', today: 0, scenario: 0 });
    expect(rows[1]).toEqual({ month: '2026-12-01', today: 1800, scenario: 0 });
  });

  it('show every month as the hub told it', () => {
    const cents = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 241 });
    fc.assert(
      fc.property(cents, cents, (now, then) => {
        const rows = chartRows(outcome(now), outcome(then));
        expect(rows.slice(0, now.length).map(({ today }) => today)).toEqual(now);
        expect(rows.slice(0, then.length).map(({ scenario }) => scenario)).toEqual(then);
        expect(rows.slice(now.length).every(({ today }) => today === now.at(-1))).toBe(true);
      }),
      { numRuns: 30 },
    );
  });

  it('count months over the end of a year', () => {
    expect(monthAfter('2026-11-01', 1)).toBe('2026-12-01');
    expect(monthAfter('2026-11-01', 2)).toBe('2027-01-01');
    expect(monthAfter('2026-11-01', 240)).toBe('2046-11-01');
  });

  it('stand in the table at the first, at the end of each year, and at the last', () => {
    const rows = chartRows(outcome(Array.from({ length: 30 }, () => 1)), null);
    expect(yearRows(rows).map(({ month }) => month)).toEqual([
      '2026-11-01',
      '2026-12-01',
      '2027-12-01',
      '2028-12-01',
      '2029-04-01',
    ]);
  });
});
