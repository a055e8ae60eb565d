import { isTestBsn } from '../../subgraphs/kit/identifiers';
import { Home, type HouseholdDocument } from './home';
import { anyWish, ordinary } from './ordinary';
import type { PlantedKind, Planting } from './planting';
import { randomFrom, seedOf } from './random';

/** What was planted in a household. */
export interface Planted {
  readonly rule: string;
  readonly name: string;
  readonly kind: PlantedKind;
  /** Other rules that may see something in it. */
  readonly also: readonly string[];
}

export interface Generated {
  readonly document: HouseholdDocument;
  /** Burgerservicenummer by which to ask for it. */
  readonly bsn: string;
  /** Null: an ordinary household, in which nothing is to be found. */
  readonly planted: Planted | null;
}

export interface PopulationWish {
  readonly seed: number;
  readonly households: number;
  /** The day on which the households are looked at. */
  readonly today: string;
  readonly plantings: readonly Planting[];
}

/** One household in this many has nothing planted. */
const ORDINARY_EVERY = 5;

/** The test burgerservicenummers, from the lowest up. */
export function testNumbers(): string[] {
  const numbers: string[] = [];
  for (let number = 999_990_007; number <= 999_999_999; number += 1)
    if (isTestBsn(String(number))) numbers.push(String(number));
  return numbers;
}

/**
 * Households with what was planted in each, always the same for a seed. They come in batches, because the test
 * burgerservicenummers are few: each batch uses them anew and takes the place of the one before.
 */
export function* population({ seed, households, today, plantings }: PopulationWish): Generator<Generated[]> {
  const numbers = testNumbers();
  // A household has at most this many persons, also those that a planting adds.
  const perBatch = Math.floor(numbers.length / MOST_PERSONS);
  for (let first = 0; first < households; first += perBatch) {
    const size = Math.min(perBatch, households - first);
    const rest = numbers[Symbol.iterator]();
    yield Array.from({ length: size }, (_, index) => {
      const place = first + index;
      return household(seed, place, today, plantingFor(place, plantings), rest);
    });
  }
}

/** Every planting in turn, with an ordinary household at each fifth place. */
function plantingFor(place: number, plantings: readonly Planting[]): Planting | null {
  if (place % ORDINARY_EVERY === 0) return null;
  const turn = place - Math.floor(place / ORDINARY_EVERY) - 1;
  return plantings[turn % plantings.length] ?? null;
}

/** Persons in a household at most. */
const MOST_PERSONS = 8;

function household(
  seed: number,
  place: number,
  today: string,
  planting: Planting | null,
  numbers: Iterable<string>,
): Generated {
  const random = randomFrom(seedOf(seed, place));
  const home = new Home(`huishouden-${place + 1}`, today, place, numbers, random);
  const people = ordinary(home, planting?.wish ?? anyWish(home));
  planting?.plant(home, people);
  const document = home.document();
  const planted = planting && {
    rule: planting.rule,
    name: planting.name,
    kind: planting.kind,
    also: Object.keys(planting.also ?? {}),
  };
  return { document, bsn: document.persons[people.adult] ?? '', planted };
}
