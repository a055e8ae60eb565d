import {
  addDays,
  addMonths,
  ageOn,
  type CalendarDate,
  overlap,
  type Period,
} from '../../../subgraphs/kit/calendar';
import type { Benefit } from '../../../subgraphs/kit/graph/benefit';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { type ExcludingPair, excludingPairOf } from './excluding-benefits';
import { inOrder, recordsIn } from './reading';

/** Two benefits of one person over days on which they do not go together; of one source or of two. */
export interface Overlap {
  readonly benefits: readonly [Sourced<Benefit>, Sourced<Benefit>];
  readonly pair: ExcludingPair;
  /** The days of both; `to: null` when both still run on the day of the view. */
  readonly days: Period;
  /** Whether both were paid over those days. Null: one is held, and it is not known since when. */
  readonly paid: true | null;
  /** Whether the person was below the age of the pair on those days. Null: the day of birth is not known. */
  readonly young: true | null;
}

const MONTHS_A_YEAR = 12;

/** The overlaps up to the day of the view that reach to `since` or later. A benefit of nothing is not paid. */
export function overlapsIn(facts: HouseholdFacts, since: CalendarDate): Overlap[] {
  const records = recordsIn(facts);
  const byPerson = new Map<string, Sourced<Benefit>[]>();
  for (const told of inOrder(facts, 'benefits')) {
    const { person, status, amountPerMonth } = told.fact;
    if (status === 'NOT_STARTED' || amountPerMonth === 0) continue;
    byPerson.set(person.bsn, [...(byPerson.get(person.bsn) ?? []), told]);
  }
  return [...byPerson].flatMap(([bsn, benefits]) => {
    const birthDate = records.get(bsn)?.fact.birthDate ?? null;
    return benefits.flatMap((one, place) =>
      benefits.slice(place + 1).flatMap((other) => overlapOf(one, other, birthDate, facts.asOf, since) ?? []),
    );
  });
}

/** The days on which somebody is younger than an age. Who was born on 29 February may come of age on 1 March. */
function youngerThan(age: number, birthDate: CalendarDate): Period {
  const birthday = addMonths(birthDate, age * MONTHS_A_YEAR);
  return { from: birthDate, to: ageOn(birthDate, birthday) < age ? birthday : addDays(birthday, -1) };
}

function overlapOf(
  one: Sourced<Benefit>,
  other: Sourced<Benefit>,
  birthDate: CalendarDate | null,
  asOf: CalendarDate,
  since: CalendarDate,
): Overlap | null {
  const pair = excludingPairOf(one.fact.kind, other.fact.kind);
  const both = overlap(one.fact.period, other.fact.period);
  if (pair === null || both === null) return null;
  const isAgeUnknown = pair.belowAge !== null && birthDate === null;
  const days =
    pair.belowAge === null || birthDate === null
      ? both
      : overlap(both, youngerThan(pair.belowAge, birthDate));
  if (days === null) return null;
  if (days.from > asOf || (days.to !== null && days.to < since)) return null;
  const isHeld = [one, other].some(({ fact }) => fact.status === 'SUSPENDED');
  const to = days.to === null || days.to >= asOf ? null : days.to;
  return {
    benefits: [one, other],
    pair,
    days: { from: days.from, to },
    paid: isHeld ? null : true,
    young: isAgeUnknown ? null : true,
  };
}
