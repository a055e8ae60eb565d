import fc from 'fast-check';
import { type Look, visitsOf } from './visits';

const look = (
  minute: number,
  title = 'Schuldhulpverlening',
  role: 'CASEWORKER' | 'SYSTEM' = 'CASEWORKER',
): Look => ({
  traceId: `${minute} ${title} ${role}`,
  at: new Date(Date.UTC(2026, 10, 22, 9, minute)).toISOString(),
  ...{ purpose: null, title, ground: ['Wgs 8'], activityId: 'urn:een', steps: [] },
  askedBy: [{ role, oin: '00000099000000004000', worksAt: null, result: 'DONE' }],
});
const minutes = (looks: readonly Look[]): number[] =>
  looks.map(({ at }) => ((Date.parse(at) / 60_000) % 1440) - 540);

describe('visits', () => {
  it('are what was asked shortly after each other, newest first', () => {
    const visits = visitsOf([look(0), look(20), look(50), look(81), look(5, 'Overzicht', 'SYSTEM')]);
    expect(visits.map(minutes)).toEqual([[81], [50, 20, 0], [5]]);
  });

  it.each([
    ['another purpose', look(1, 'Zoeken')],
    ['another sort of asker', look(1, 'Schuldhulpverlening', 'SYSTEM')],
    ['another outcome', { ...look(1), askedBy: [{ ...look(1).askedBy[0], result: 'REFUSED' }] } as Look],
  ])('are apart for %s', (_, other) => {
    expect(visitsOf([look(0), other])).toHaveLength(2);
  });

  it('have each look once, in whatever order it came', () => {
    const looks = fc.array(
      fc
        .record({ minute: fc.nat(600), title: fc.constantFrom('a', 'b') })
        .map((one) => look(one.minute, one.title)),
    );
    fc.assert(
      fc.property(looks, (some) => {
        const visits = visitsOf(some);
        expect(visits.flat().toSorted((a, b) => (a.traceId < b.traceId ? -1 : 1))).toEqual(
          some.toSorted((a, b) => (a.traceId < b.traceId ? -1 : 1)),
        );
        const newest = visits.map(([first]) => Date.parse(first.at));
        expect(newest).toEqual(newest.toSorted((a, b) => b - a));
      }),
    );
  });
});
