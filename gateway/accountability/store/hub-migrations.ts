import type { MigrationClass } from '../../../subgraphs/kit/database/migrate';
import { ConflictMarks1795305800001 } from '../../casework/store/migrations/1795305800001-conflict-marks';
import { Logs1795305600001 } from './migrations/1795305600001-logs';
import { Cases1795305600002 } from './migrations/1795305600002-cases';
import { Oversight1795305600003 } from './migrations/1795305600003-oversight';
import { RegisteredIn1795392000001 } from './migrations/1795392000001-registered-in';
import { CaseLists1795305600011 } from './migrations/1795305600011-case-lists';

/** The tables of the hub's own database, oldest first. It holds logs and cases, and no file of anybody. */
export const HUB_MIGRATIONS: readonly MigrationClass[] = [
  Logs1795305600001,
  Cases1795305600002,
  Oversight1795305600003,
  CaseLists1795305600011,
  ConflictMarks1795305800001,
  RegisteredIn1795392000001,
];
