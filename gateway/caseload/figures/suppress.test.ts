import fc from 'fast-check';
import { suppressedCells } from './suppress';

const cellsOf = (sizes: readonly number[]) => sizes.map((households, place) => ({ households, place }));
const shownOf = (sizes: readonly number[], least: number): (number | null)[] => {
  const cells = cellsOf(sizes);
  const hidden = suppressedCells(cells, least);
  return cells.map((cell) => (hidden.has(cell) ? null : cell.households));
};
const sizes = fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 12 });
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Every way to fill some cells so that they hold so many together. */
function* fillings(cells: number, total: number): Generator<number[]> {
  if (cells === 0) {
    if (total === 0) yield [];
    return;
  }
  for (let first = 1; first <= total - (cells - 1); first += 1) {
    for (const rest of fillings(cells - 1, total - first)) yield [first, ...rest];
  }
}

/** What somebody who knows the total and how cells are hidden can think each hidden cell to be. */
function possible(actual: readonly number[], least: number): Map<number, Set<number>> {
  const shown = shownOf(actual, least);
  const hidden = shown.flatMap((cell, place) => (cell === null ? [place] : []));
  const left = sum(actual) - sum(shown.flatMap((cell) => cell ?? []));
  const thinkable = new Map(hidden.map((place) => [place, new Set<number>()]));
  for (const filling of fillings(hidden.length, left)) {
    const guess = shown.map((cell) => cell ?? filling.shift() ?? 0);
    if (JSON.stringify(shownOf(guess, least)) !== JSON.stringify(shown)) continue;
    for (const place of hidden) thinkable.get(place)?.add(guess[place] ?? 0);
  }
  return thinkable;
}

describe('cells that are not shown', () => {
  it('are all with fewer households than may be shown', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), (counts, least) => {
        for (const shown of shownOf(counts, least))
          if (shown !== null) expect(shown).toBeGreaterThanOrEqual(least);
      }),
    );
  });

  it('are at least two, one of them no small one, that hold twice as many; or they are all', () => {
    fc.assert(
      fc.property(sizes, fc.integer({ min: 1, max: 20 }), (counts, least) => {
        const hidden = suppressedCells(cellsOf(counts), least);
        fc.pre(hidden.size > 0 && hidden.size < counts.length);
        expect(hidden.size).toBeGreaterThan(1);
        expect([...hidden].some(({ households }) => households >= least)).toBe(true);
        expect(sum([...hidden].map(({ households }) => households))).toBeGreaterThanOrEqual(2 * least);
      }),
    );
  });

  it('are none when there is no small one', () => {
    expect(shownOf([10, 11, 400], 10)).toEqual([10, 11, 400]);
    expect(shownOf([1, 2, 3], 1)).toEqual([1, 2, 3]);
    expect(shownOf([], 10)).toEqual([]);
  });

  it('take the smallest others with them', () => {
    expect(shownOf([50, 3, 20, 30], 10)).toEqual([50, null, null, 30]);
    expect(shownOf([50, 1, 2, 30], 10)).toEqual([50, null, null, null]);
    expect(shownOf([50, 20, 3, 20], 10)).toEqual([50, null, null, null]);
    expect(shownOf([4], 10)).toEqual([null]);
  });

  it('cannot be worked out from a total, by whoever knows how they were chosen', () => {
    const few = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 3, maxLength: 6 });
    fc.assert(
      fc.property(few, fc.integer({ min: 2, max: 4 }), (counts, least) => {
        const hidden = suppressedCells(cellsOf(counts), least);
        // With nothing shown there is nothing to take from a total.
        fc.pre(hidden.size > 0 && hidden.size < counts.length);
        for (const [place, thinkable] of possible(counts, least)) {
          if ((counts[place] ?? 0) < least) expect(thinkable.size).toBeGreaterThan(1);
        }
      }),
    );
  });
});
