import type { CalendarDate } from '../calendar';

/** For whom and when a household file is read. */
export interface IntakeScope {
  /** Name of the household: makes the ids of one file different from those of another. */
  readonly household: string;
  /** The day of loading, on which dates as "today-3m" count. */
  readonly today: CalendarDate;
  /** Burgerservicenummers by the names that the file gives its persons. */
  readonly persons: ReadonlyMap<string, string>;
}
