import type { Period } from '../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../facts/types';
import { type CalendarMonth, monthNumber } from './calendar-months';
import { type Terms, termsOn, type TermsReader } from './terms';

/** The terms of each month of the forecast, by its number. Months between which nothing changes have the same terms. */
export type Schedule = readonly Terms[];

/** The months in which a period begins or no longer holds at the end of the month. */
function turnsOf({ from, to }: Period, facts: HouseholdFacts, months: readonly CalendarMonth[]): number[] {
  const first = monthNumber(from, facts.asOf);
  if (to === null) return [first];
  const last = monthNumber(to, facts.asOf);
  return [first, months[last]?.last === to ? last + 1 : last];
}

/**
 * The terms over the months of a forecast, as they stand at the end of each month. The reader has put what pays over the
 * whole months in which it pays.
 */
export function scheduleOf(reader: TermsReader, months: readonly CalendarMonth[]): Schedule {
  const { facts } = reader;
  const { deductions, arrangements } = facts.known;
  const turns = new Set([
    ...deductions.flatMap(({ fact }) => turnsOf(fact.period, facts, months)),
    ...arrangements.flatMap(({ fact }) => [
      ...turnsOf(fact.period, facts, months),
      ...(fact.withdrawnOn === null ? [] : [monthNumber(fact.withdrawnOn, facts.asOf)]),
    ]),
  ]);
  const schedule: Terms[] = [];
  let terms: Terms = { withholdings: [], plans: [] };
  months.forEach(({ last }, number) => {
    if (number === 1 || (number > 1 && turns.has(number))) terms = termsOn(last, reader);
    schedule.push(terms);
  });
  return schedule;
}
