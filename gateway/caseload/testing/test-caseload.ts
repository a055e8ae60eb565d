import { cloneTestDatabase, type TestDatabase } from '../../../subgraphs/kit/database/test-database';
import type { CaseSnapshot } from '../figures/snapshot';
import { CASELOAD_MIGRATIONS } from '../store/caseload-migrations';
import { listCases } from '../store/cases';
import { type CaseloadDatabase, openCaseloadDatabase } from '../store/database';
import { putSnapshot } from '../store/put-snapshot';
import { TEST_MOMENT } from './test-snapshot';

/** A database of the caseload for a test. */
export interface TestCaseload extends CaseloadDatabase {
  readonly urls: TestDatabase;
  /** Texts of the statements since the last time that this was asked. */
  readonly statements: () => string[];
  /** Lists a case and keeps its snapshot. */
  readonly keep: (reference: string, snapshot: CaseSnapshot) => Promise<void>;
}

/** An empty database of the caseload. */
export async function openTestCaseload(): Promise<TestCaseload> {
  const urls = await cloneTestDatabase({ agency: 'caseload', entities: [], migrations: CASELOAD_MIGRATIONS });
  const database = openCaseloadDatabase({ databaseUrl: urls.loginUrl, timeoutMs: 10_000 });
  let heard: string[] = [];
  const query: CaseloadDatabase['query'] = (text, values) => {
    heard.push(text);
    return database.query(text, values);
  };
  return {
    urls,
    query,
    transaction: database.transaction,
    statements: () => {
      const said = heard;
      heard = [];
      return said;
    },
    keep: async (reference, snapshot) => {
      const { householdId } = snapshot;
      await listCases(database.query, [{ reference, householdId }], new Date(TEST_MOMENT));
      await putSnapshot(database, reference, snapshot);
    },
    close: async () => {
      await database.close();
      await urls.drop();
    },
  };
}
