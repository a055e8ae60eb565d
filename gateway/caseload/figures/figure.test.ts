import fc from 'fast-check';
import { type Figure, keptFigure, UNKNOWN_FIGURE } from './figure';

const day = fc.constantFrom('2026-11-01', '2026-11-02', '2026-11-03');
const known = fc.record({ value: fc.integer({ min: 0, max: 9 }), atLeast: fc.boolean(), asOf: day });
const figure: fc.Arbitrary<Figure> = fc.oneof(known, fc.constant(UNKNOWN_FIGURE));

describe('a figure that is kept', () => {
  it('is the newer one when that is whole', () => {
    fc.assert(
      fc.property(figure, known, (earlier, newer) => {
        expect(keptFigure(earlier, { ...newer, atLeast: false })).toEqual({ ...newer, atLeast: false });
      }),
    );
  });

  it('never goes down, or away, because something is not known', () => {
    fc.assert(
      fc.property(figure, figure, (earlier, newer) => {
        const kept = keptFigure(earlier, newer);
        fc.pre(newer.atLeast && earlier.value !== null);
        expect(kept.value).toBeGreaterThanOrEqual(earlier.value ?? 0);
      }),
    );
  });

  it('is one of the two, with its own day and its own "at least"', () => {
    fc.assert(
      fc.property(figure, figure, (earlier, newer) => {
        expect([earlier, newer]).toContainEqual(keptFigure(earlier, newer));
      }),
    );
  });
});
