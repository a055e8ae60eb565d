import type { z } from 'zod';
import type { ClassOf } from '../class-of';
import type { Agency } from '../graph/values';
import type { IntakeFields } from './fields';
import type { IntakeScope } from './scope';

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
