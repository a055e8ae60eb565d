import { Temporal } from '@js-temporal/polyfill';

/** A calendar day without time or zone, written YYYY-MM-DD. Such strings sort as the days do. */
export type CalendarDate = string;

/** A closed period: both days belong to it. `to: null` means that it has no known end. */
export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function daysIn(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
}

/**
 * Whether the text is an existing calendar day written YYYY-MM-DD. Counted out here and not by Temporal, because every
 * date of every answer is tested at each step on its way.
 */
export function isCalendarDate(text: unknown): text is CalendarDate {
  if (typeof text !== 'string' || !SHAPE.test(text)) return false;
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)));
}

/** Sweden writes its dates as YYYY-MM-DD. */
const IN_NETHERLANDS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** The day in the Netherlands at an instant given in milliseconds since 1970. */
export function dateInNetherlands(epochMilliseconds: number): CalendarDate {
  return IN_NETHERLANDS.format(epochMilliseconds);
}

/** The moment at which a day begins in the Netherlands, written as RFC 3339. */
export function beginOfDay(date: CalendarDate): string {
  return Temporal.PlainDate.from(date).toZonedDateTime('Europe/Amsterdam').toInstant().toString();
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** Adds whole months; the last day of a shorter month stands for a day it does not have. */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  return Temporal.PlainDate.from(date).add({ months }).toString();
}

/** Days from the first to the second date; negative when the second comes first. */
export function daysBetween(first: CalendarDate, second: CalendarDate): number {
  return Temporal.PlainDate.from(first).until(second, { largestUnit: 'day' }).days;
}

/** Age in whole years on a day. */
export function ageOn(birthDate: CalendarDate, date: CalendarDate): number {
  return Temporal.PlainDate.from(birthDate).until(date, { largestUnit: 'year' }).years;
}

/** Whether the period holds on the day. */
export function holdsOn(period: Period, date: CalendarDate): boolean {
  return period.from <= date && (period.to === null || date <= period.to);
}

/** The days that both periods have, or null when they have none. */
export function overlap(a: Period, b: Period): Period | null {
  const from = a.from > b.from ? a.from : b.from;
  const to = a.to === null ? b.to : b.to === null ? a.to : a.to < b.to ? a.to : b.to;
  return to !== null && to < from ? null : { from, to };
}

/** Whether a period has at least one whole calendar month in it, or lasts a month or longer. */
export function lastsAMonth(period: Period): boolean {
  return period.to === null || addDays(addMonths(period.from, 1), -1) <= period.to;
}

/** The first day of the month in which the date falls. */
export function firstOfMonth(date: CalendarDate): CalendarDate {
  return `${date.slice(0, 7)}-01`;
}
