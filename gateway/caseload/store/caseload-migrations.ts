import type { MigrationClass } from '../../../subgraphs/kit/database/migrate';
import { Snapshots1795305700001 } from './migrations/1795305700001-snapshots';
import { Queue1795305700002 } from './migrations/1795305700002-queue';
import { Refresh1795305700003 } from './migrations/1795305700003-refresh';
import { Heard1795392000003 } from './migrations/1795392000003-heard';

/** The tables of the database of the caseload, oldest first. */
export const CASELOAD_MIGRATIONS: readonly MigrationClass[] = [
  Snapshots1795305700001,
  Queue1795305700002,
  Refresh1795305700003,
  Heard1795392000003,
];
