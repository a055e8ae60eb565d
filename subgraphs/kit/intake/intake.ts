import type { z } from 'zod';
import type { ClassOf } from '../agency';
import type { CalendarDate } from '../calendar';
import type { Agency } from '../graph/values';
import type { IntakeFields } from './fields';

/** For whom and when a household file is read. */
export interface IntakeScope {
  /** Name of the household: makes the ids of one file different from those of another. */
  readonly household: string;
  /** The day of loading, on which dates as "today-3m" count. */
  readonly today: CalendarDate;
  /** Burgerservicenummers by the names that the file gives its persons. */
  readonly persons: ReadonlyMap<string, string>;
}

/** Rows of one table, ready to be stored. */
export interface EntityRows {
  readonly entity: ClassOf;
  readonly rows: readonly object[];
}

/** How a household file describes what one agency knows: its shape, and the rows it becomes. */
export interface Intake {
  /** Shape of the agency's section of the file. */
  readonly section: (fields: IntakeFields) => z.ZodType;
  /** The rows of a section that passed; tables that others refer to come first. */
  readonly rows: (section: never, scope: IntakeScope) => readonly EntityRows[];
  /** Deletes what the agency knows of the persons, so that a file can be loaded again. Statements with `$1` = bsns. */
  readonly forget: readonly string[];
  readonly identity: Agency;
}
