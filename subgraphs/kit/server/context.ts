import DataLoader from 'dataloader';
import { escapeLiteral } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import type { AgencyDefinition, FileContent } from '../agency';
import { type CalendarDate, dateInNetherlands } from '../calendar';
import { answerableDay } from '../day-range';
import type { AgencyFile } from '../graph/agency-file';
import { groupBy } from '../store/read-files';
import type { AccessOutcome } from '../vocabulary';
import type { RequestTerms } from './request-terms';

interface FileKey {
  readonly bsn: string;
  readonly asOf: CalendarDate;
}

/** What the resolvers of an agency have during one request. */
export interface AgencyContext {
  /** Whether the agency shares under the purpose of this request. */
  readonly access: AccessOutcome;
  /** The day asked for, or today in the Netherlands. Throws DATE_OUT_OF_RANGE. */
  readonly dayOf: (asOf: CalendarDate | null | undefined) => CalendarDate;
  /** The file of a person; those of one request are read together. */
  readonly file: (bsn: string, asOf: CalendarDate | null | undefined) => Promise<AgencyFile>;
  /** Runs queries of this request in one read-only transaction that carries its purpose. */
  readonly read: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;
}

/** Every list unknown: what an agency answers that may not share. */
const UNKNOWN_FILE: FileContent = {
  benefits: null,
  claims: null,
  decisions: null,
  deductions: null,
  arrangements: null,
  livingSituations: null,
  incomes: null,
  backPayments: null,
  maatwerkContact: null,
};

/**
 * Opens the transaction and sets what the row level security policies and the time budget ask for, for this transaction
 * alone. One message with several statements can carry no parameters, so the values stand in it escaped.
 */
function openingOf({ purpose, budgetMs }: RequestTerms): string {
  const budget = `${Math.max(1, Math.floor(budgetMs))}ms`;
  return `START TRANSACTION READ ONLY; SET LOCAL statement_timeout = ${escapeLiteral(budget)};
          SET LOCAL huishoudbeeld.purpose = ${escapeLiteral(purpose ?? '')}`;
}

async function readUnderTerms<T>(
  dataSource: DataSource,
  terms: RequestTerms,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(openingOf(terms));
    const result = await work(runner.manager);
    await runner.query('COMMIT');
    return result;
  } catch (error) {
    // When this fails too the connection is gone, and the first error says why.
    await runner.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await runner.release();
  }
}

/** The context of one request to an agency. Nothing of it outlives the request. */
export function createAgencyContext(
  agency: AgencyDefinition,
  dataSource: DataSource,
  terms: RequestTerms,
  now: () => number,
): AgencyContext {
  const shared = terms.purpose !== null && agency.access.sharedPurposes.includes(terms.purpose);
  const access: AccessOutcome = shared ? 'GRANTED' : 'NO_LEGAL_GROUND';
  const read: AgencyContext['read'] = (work) => readUnderTerms(dataSource, terms, work);

  const files = new DataLoader<FileKey, AgencyFile, string>(
    async (keys) => {
      const retrievedAt = new Date(now());
      const cover = { agency: agency.identity, access, retrievedAt };
      if (!shared) return keys.map(() => ({ ...UNKNOWN_FILE, ...cover }));
      const byDay = groupBy(keys, ({ asOf }) => asOf);
      const contents = await read(async (manager) => {
        const found = new Map<CalendarDate, Map<string, FileContent>>();
        for (const [asOf, ofDay] of byDay) {
          found.set(asOf, await agency.readFiles(manager, { bsns: ofDay.map(({ bsn }) => bsn), asOf }));
        }
        return found;
      });
      return keys.map(({ bsn, asOf }) => {
        const content = contents.get(asOf)?.get(bsn);
        return content
          ? { ...content, ...cover }
          : new Error('no file was read for a person who was asked for');
      });
    },
    { cacheKeyFn: ({ bsn, asOf }) => `${bsn}@${asOf}` },
  );

  const dayOf: AgencyContext['dayOf'] = (asOf) => answerableDay(asOf, dateInNetherlands(now()));
  return { access, dayOf, read, file: async (bsn, asOf) => files.load({ bsn, asOf: dayOf(asOf) }) };
}
