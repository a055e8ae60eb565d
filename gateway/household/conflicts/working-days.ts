import { addDays, type CalendarDate, daysBetween } from '../../../subgraphs/kit/calendar';

const A_MONDAY: CalendarDate = '2001-01-01';

/** Whether a day is a Monday to Friday. Public holidays are not known here: such a day counts as one too. */
export function isWorkingDay(date: CalendarDate): boolean {
  const day = daysBetween(A_MONDAY, date) % 7;
  return (day < 0 ? day + 7 : day) < 5;
}

/** The last day of a term of so many working days (at least one) that begins on the day after a date. */
export function addWorkingDays(date: CalendarDate, days: number): CalendarDate {
  let last = date;
  for (let left = days; left > 0;) {
    last = addDays(last, 1);
    if (isWorkingDay(last)) left -= 1;
  }
  return last;
}
