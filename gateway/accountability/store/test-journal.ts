import { type RunSql, urlFor, withConnection } from '../../../subgraphs/kit/database/connection';
import {
  cloneTestDatabase,
  type TestDatabase,
  testServerUrl,
} from '../../../subgraphs/kit/database/test-database';
import { pseudonymFor } from '../../../subgraphs/kit/logbook/test-record';
import type { AuditEntry } from './audit-entry';
import { HUB_MIGRATIONS } from './hub-migrations';

/** An empty database of the hub. */
export const hubDatabase = (): Promise<TestDatabase> =>
  cloneTestDatabase({ agency: 'hub', entities: [], migrations: HUB_MIGRATIONS });

/** Works in a test's database with all power that there is. */
export const asSuperuser = async <T>({ name }: TestDatabase, work: (run: RunSql) => Promise<T>): Promise<T> =>
  withConnection(urlFor(await testServerUrl(), name), work);

/** An entry of a caseworker who consults a household, with what a test cares about. */
export function testEntry(what: Partial<AuditEntry> = {}): AuditEntry {
  return {
    at: '2026-11-20T09:00:00.000Z',
    actor: 'hulpverlener-1',
    role: 'CASEWORKER',
    oin: '00000099000000001000',
    worksAt: null,
    clientId: 'huishoudbeeld',
    origin: '192.0.2.7',
    action: 'CONSULT',
    operation: 'Huishouden',
    subjects: [pseudonymFor('anna')],
    householdIds: [],
    caseReference: 'C-2026-17',
    purpose: 'DEBT_COUNSELLING',
    trigger: 'CITIZEN_REQUEST',
    reason: null,
    result: 'DONE',
    code: null,
    outsideOwnCases: false,
    traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
    ...what,
  };
}
