import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Chance from a seed: the same seed gives the same choices. */
export interface Random {
  /** A whole number, both ends included. */
  readonly whole: (from: number, to: number) => number;
  /** One of the options. */
  readonly pick: <T>(options: readonly [T, ...T[]]) => T;
  /** True in this share of cases, in per cent. */
  readonly chance: (percent: number) => boolean;
}

/** @param seed any whole number */
export function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  const whole = (from: number, to: number): number => uniformInt(generator, from, to);
  return {
    whole,
    pick: (options) => options[whole(0, options.length - 1)] ?? options[0],
    chance: (percent) => whole(1, 100) <= percent,
  };
}

/** A seed of its own for each member of a series, so that one household does not depend on those before it. */
export function seedOf(seed: number, place: number): number {
  // Odd constants spread neighbouring numbers over the whole range.
  return (Math.imul(seed, 0x9e3779b1) ^ Math.imul(place + 1, 0x85ebca6b)) | 0;
}
