import type { CalendarDate } from '../../../subgraphs/kit/calendar';

/** How far a forecast looks: twenty years. */
export const HORIZON = 240;

/** A calendar month, by its first and last day. */
export interface CalendarMonth {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
}

const two = (value: number): string => String(value).padStart(2, '0');

/** Months since the year 0. */
const ordinal = (date: CalendarDate): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;

/** The month of a day and the `count` months after it: the month of the day is number 0. */
export function monthsFrom(day: CalendarDate, count: number): readonly CalendarMonth[] {
  return Array.from({ length: count + 1 }, (_, number) => {
    const at = ordinal(day) + number;
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    const label = `${year}-${two(month)}`;
    // Day 0 of the next month is the last of this one. Counted in UTC, so the place of the machine does not matter.
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return { first: `${label}-01`, last: `${label}-${two(days)}` };
  });
}

/** The number of the month in which a date falls, counted from the month of a day. Negative before it. */
export function monthNumber(date: CalendarDate, day: CalendarDate): number {
  return ordinal(date) - ordinal(day);
}
