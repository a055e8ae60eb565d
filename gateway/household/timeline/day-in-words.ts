import type { CalendarDate } from '../../../subgraphs/kit/calendar';

const IN_DUTCH = new Intl.DateTimeFormat('nl-NL', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day as "1 november 2014". */
export function dayInWords(date: CalendarDate): string {
  return IN_DUTCH.format(Date.parse(date));
}
