/** What goes to debts each month, in the order in which the room above the beslagvrije voet is filled. */
export const TAKEN = ['forced', 'voluntary', 'arrangements'] as const;
export type Taken = (typeof TAKEN)[number];

/** Where on the bar: certainly below the beslagvrije voet, between its bounds, or above it. */
export const ZONES = ['below', 'between', 'above'] as const;
export type Zone = (typeof ZONES)[number];

/** What a piece of the bar is: left to live on, room that nobody takes, or something that is taken. */
export type Use = 'left' | 'free' | Taken;

/** One piece of the bar. Cents, never negative. */
export interface Piece {
  readonly zone: Zone;
  readonly use: Use;
  readonly cents: number;
}

/** What is known of the month of one person. Cents; null is unknown. */
export interface Month {
  readonly income: number | null;
  /** Bounds of the beslagvrije voet; the same when it is exact. The upper one may be unknown: it is not above the income. */
  readonly protectedAtLeast: number | null;
  readonly protectedAtMost: number | null;
  readonly taken: Readonly<Record<Taken, number>> | null;
}

/** The month as a bar, from what is left to live on to what is taken. Cents. */
export interface IncomeBar {
  readonly income: number;
  /** Bounds of the protected part, not above the income. */
  readonly protectedAtLeast: number;
  readonly protectedAtMost: number;
  readonly exact: boolean;
  /** Whether the upper bound is known; else the protected part may reach to the end of the income. */
  readonly upperKnown: boolean;
  /** What is paid more than the income is: then the bar is longer than the income. */
  readonly beyond: number;
  /** In the order of the bar. They add up to the income and what is beyond it. */
  readonly pieces: readonly Piece[];
  /** What is certainly, and at most, taken without consent from the protected part. */
  readonly tooMuchAtLeast: number;
  readonly tooMuchAtMost: number;
  /** What is certainly paid by choice or by arrangement from the protected part. */
  readonly chosenBelow: number;
}

/** How the pieces stand in a zone, from the side of what is left. */
const ORDER: readonly Use[] = ['left', 'free', 'arrangements', 'voluntary', 'forced'];

/** Part of the stretch from `from` to `to` that lies between two places. */
const overlap = (from: number, to: number, low: number, high: number): number =>
  Math.max(0, Math.min(to, high) - Math.max(from, low));

const sumOf = (pieces: readonly Piece[], zone: Zone, uses: readonly Use[]): number =>
  pieces.reduce(
    (sum, piece) => (piece.zone === zone && uses.includes(piece.use) ? sum + piece.cents : sum),
    0,
  );

function barFrom(sizes: {
  readonly income: number;
  readonly protectedAtLeast: number;
  readonly protectedAtMost: number;
  readonly upperKnown: boolean;
  readonly beyond: number;
  readonly pieces: readonly Piece[];
}): IncomeBar {
  const { pieces } = sizes;
  const tooMuchAtLeast = sumOf(pieces, 'below', ['forced']);
  return {
    ...sizes,
    exact: sizes.protectedAtLeast === sizes.protectedAtMost,
    tooMuchAtLeast,
    tooMuchAtMost: tooMuchAtLeast + sumOf(pieces, 'between', ['forced']),
    chosenBelow: sumOf(pieces, 'below', ['voluntary', 'arrangements']),
  };
}

/**
 * The bar of one person. What is taken stands at the end of the income, and what is taken without consent last: it
 * fills the room first, so that only what does not fit reaches below the beslagvrije voet.
 * @returns null when the income, the beslagvrije voet or what is taken is unknown: then there is no bar to draw
 */
export function incomeBarOf({ income, protectedAtLeast, protectedAtMost, taken }: Month): IncomeBar | null {
  if (income === null || protectedAtLeast === null || taken === null) return null;
  const least = Math.min(protectedAtLeast, income);
  const most = Math.max(least, Math.min(protectedAtMost ?? income, income));
  const total = taken.forced + taken.voluntary + taken.arrangements;
  const beyond = Math.max(0, total - income);
  const left = Math.max(0, income - total);
  // Below the income where everything fits; what is beyond it makes the protected stretch begin further on.
  const edges = { below: [0, beyond + least], between: [beyond + least, beyond + most] } as const;
  const whole = income + beyond;
  const stretches: readonly (readonly [Use, number, number])[] = [
    ['left', 0, left],
    ['arrangements', left, left + taken.arrangements],
    ['voluntary', left + taken.arrangements, left + taken.arrangements + taken.voluntary],
    ['forced', whole - taken.forced, whole],
  ];
  const zones: Readonly<Record<Zone, readonly [number, number]>> = {
    ...edges,
    above: [beyond + most, whole],
  };
  const pieces = ZONES.flatMap((zone) =>
    stretches.map(([use, from, to]): Piece => {
      const cents = overlap(from, to, ...zones[zone]);
      return { zone, use: use === 'left' && zone === 'above' ? 'free' : use, cents };
    }),
  ).filter(({ cents }) => cents > 0);
  const upperKnown = protectedAtMost !== null;
  return barFrom({ income, protectedAtLeast: least, protectedAtMost: most, upperKnown, beyond, pieces });
}

/**
 * The bar of several persons together: piece by piece, so that room that one leaves never makes up for what is taken
 * too much from another.
 * @returns null when there are none, or when one of them has no bar
 */
export function householdBarOf(bars: readonly (IncomeBar | null)[]): IncomeBar | null {
  const known = bars.filter((bar) => bar !== null);
  if (known.length === 0 || known.length < bars.length) return null;
  const sum = (of: (bar: IncomeBar) => number): number => known.reduce((total, bar) => total + of(bar), 0);
  const pieces = ZONES.flatMap((zone) =>
    ORDER.map((use): Piece => ({ zone, use, cents: sum((bar) => sumOf(bar.pieces, zone, [use])) })),
  ).filter(({ cents }) => cents > 0);
  return barFrom({
    income: sum(({ income }) => income),
    protectedAtLeast: sum((bar) => bar.protectedAtLeast),
    protectedAtMost: sum((bar) => bar.protectedAtMost),
    upperKnown: known.every(({ upperKnown }) => upperKnown),
    beyond: sum(({ beyond }) => beyond),
    pieces,
  });
}
