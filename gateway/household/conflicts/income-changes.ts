import { addDays, addMonths, type CalendarDate, overlap } from '../../../subgraphs/kit/calendar';
import type { Income } from '../../../subgraphs/kit/graph/income';
import { incomeName } from '../debts/same-name';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { anyOf, seenOr } from './finding';
import type { Stretch } from './months';
import { allKnown, compare, inOrder } from './reading';
import type { Applies } from './rule';

/** A day on which an income began, or went on with another amount. */
export interface IncomeChange {
  readonly on: CalendarDate;
  readonly told: Sourced<Income>;
}

/** One income as one source tells it: of the same kind, payer and measure. */
function seriesOf({ source, fact }: Sourced<Income>): string {
  return JSON.stringify([source, fact.person.bsn, fact.kind, incomeName(fact.payer), fact.grossNet]);
}

function incomesOf(person: string, facts: HouseholdFacts): Sourced<Income>[] {
  return inOrder(facts, 'incomes').filter(
    ({ fact }) => fact.person.bsn === person && fact.referenceYear === null,
  );
}

/** The newest change of somebody's income up to the day of the view; null when none is known. */
export function newestChange(person: string, facts: HouseholdFacts): IncomeChange | null {
  const incomes = incomesOf(person, facts);
  const ends = new Set(
    incomes.flatMap((told) => {
      const { period, amountPerMonth } = told.fact;
      return period.to === null ? [] : [JSON.stringify([seriesOf(told), period.to, amountPerMonth])];
    }),
  );
  const isSameAsBefore = (told: Sourced<Income>): boolean =>
    ends.has(JSON.stringify([seriesOf(told), addDays(told.fact.period.from, -1), told.fact.amountPerMonth]));
  const [newest] = incomes
    .filter((told) => told.fact.period.from <= facts.asOf && !isSameAsBefore(told))
    .sort((a, b) => compare(b.fact.period.from, a.fact.period.from));
  return newest === undefined ? null : { on: newest.fact.period.from, told: newest };
}

/**
 * Whether what one payer paid in the months up to the day of the view went up and came back, or went down and came back.
 * NO only when those months are known of each payer: one lasting rise or fall is not a season.
 */
export function fluctuates(persons: readonly string[], facts: HouseholdFacts, months: number): Applies {
  const recent = { from: addMonths(facts.asOf, -months), to: facts.asOf };
  return anyOf(
    persons.map((person) => {
      const bySeries = new Map<string, Income[]>();
      for (const told of incomesOf(person, facts)) {
        if (overlap(told.fact.period, recent) === null) continue;
        const series = seriesOf(told);
        bySeries.set(series, [...(bySeries.get(series) ?? []), told.fact]);
      }
      const all = [...bySeries.values()].map((series) =>
        [...series].sort((a, b) => compare(a.period.from, b.period.from)),
      );
      const isAllKnown =
        all.length > 0 && allKnown(facts, 'incomes') && all.every((series) => fills(recent, series));
      return seenOr(all.some(comesBack), isAllKnown);
    }),
  );
}

/** Whether incomes in order tell every day of a stretch. */
function fills(stretch: Stretch, series: readonly Income[]): boolean {
  const unknownFrom = series.reduce((from, { period }) => {
    const last = period.to ?? stretch.to;
    return period.from <= from && last >= from ? addDays(last, 1) : from;
  }, stretch.from);
  return unknownFrom > stretch.to;
}

/**
 * Whether an amount came back: after another one there was one that is nearer to the first than to that other. What was
 * paid side by side did not come one after the other.
 */
function comesBack(series: readonly Income[]): boolean {
  return series.some((first, place) =>
    series
      .slice(place + 1)
      .some(
        (other, further) =>
          isBefore(first, other) &&
          series
            .slice(place + further + 2)
            .some((later) => isBefore(other, later) && apart(first, later) < apart(other, later)),
      ),
  );
}

function isBefore({ period }: Income, later: Income): boolean {
  return period.to !== null && period.to < later.period.from;
}

function apart(one: Income, other: Income): number {
  return Math.abs(one.amountPerMonth - other.amountPerMonth);
}
