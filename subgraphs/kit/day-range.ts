import { addMonths, type CalendarDate } from './calendar';
import { CodedError } from './errors';

/** The first day for which the hub answers: before it no source has data that can be relied on. */
export const EARLIEST_DAY: CalendarDate = '1990-01-01';

/** Months after today for which an answer can still mean something: decisions rarely reach further. */
const MONTHS_AHEAD = 12;

/**
 * The day asked for, or today when none was. Throws DATE_OUT_OF_RANGE, naming what is allowed, for a day before
 * 1990 or more than a year ahead.
 */
export function answerableDay(asked: CalendarDate | null | undefined, today: CalendarDate): CalendarDate {
  if (asked === null || asked === undefined) return today;
  // Nearly every day asked for is today or earlier: the latest is worked out only for the others.
  if (asked >= EARLIEST_DAY && asked <= today) return asked;
  const latest = addMonths(today, MONTHS_AHEAD);
  if (asked < EARLIEST_DAY || asked > latest) {
    const range = { earliest: EARLIEST_DAY, latest };
    throw new CodedError(
      'DATE_OUT_OF_RANGE',
      `asOf must lie from ${EARLIEST_DAY} up to and including ${latest}.`,
      range,
    );
  }
  return asked;
}
