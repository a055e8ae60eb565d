import fc from 'fast-check';
import { event } from './testing/event';
import { isFolded, yearsOf } from './years';

const TODAY = '2026-11-22';

describe('the line of years', () => {
  it('has events by year, oldest first, with today before what is coming', () => {
    const years = yearsOf(
      [
        event({ key: 'coming', on: '2026-12-09', upcoming: true }),
        event({ key: 'old', on: '2015-11-16' }),
        event({ key: 'today', on: TODAY }),
      ],
      TODAY,
    );
    expect(
      years.map(({ year, places }) => [
        year,
        places.map((place) => ('event' in place ? place.event.key : 'TODAY')),
      ]),
    ).toEqual([
      ['2015', ['old']],
      ['2026', ['today', 'TODAY', 'coming']],
    ]);
  });

  it('has today also in a year without events', () => {
    expect(yearsOf([event({ on: '2024-01-01' })], TODAY).at(-1)).toEqual({
      ...{ year: '2026', places: [{ today: TODAY }], events: 0 },
    });
  });

  it('has every event once, and today once', () => {
    const events = fc.array(fc.integer({ min: 0, max: 6000 }), { maxLength: 30 }).map((numbers) =>
      numbers.map((days, place) => {
        const on = new Date(Date.UTC(2014, 0, 1 + days)).toISOString().slice(0, 10);
        return event({ key: String(place), on, upcoming: on > TODAY });
      }),
    );
    fc.assert(
      fc.property(events, (all) => {
        const places = yearsOf(all, TODAY).flatMap((year) => year.places);
        const keys = places.flatMap((place) => ('event' in place ? [place.event.key] : []));
        expect([...keys].sort()).toEqual(all.map(({ key }) => key).sort());
        expect(places.filter((place) => 'today' in place)).toHaveLength(1);
        const days = places.map((place) => ('event' in place ? place.event.on : place.today));
        expect(days).toEqual([...days].sort());
      }),
    );
  });

  it('folds what is long ago, only on a long line', () => {
    const year = { year: '2015', places: [], events: 1 };
    expect(isFolded(year, 15, TODAY)).toBe(true);
    expect(isFolded(year, 14, TODAY)).toBe(false);
    expect(isFolded({ ...year, year: '2025' }, 15, TODAY)).toBe(false);
  });
});
