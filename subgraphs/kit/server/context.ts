import DataLoader from 'dataloader';
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
  maatwerkContact: null,
};

/** Sets what the row level security policies and the time budget ask for, for this transaction alone. */
async function readUnderTerms<T>(
  dataSource: DataSource,
  terms: RequestTerms,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  return dataSource.transaction(async (manager) => {
    await manager.query(
      `SELECT set_config('huishoudbeeld.purpose', $1, true), set_config('statement_timeout', $2, true),
              set_config('transaction_read_only', 'on', true)`,
      [terms.purpose ?? '', `${Math.max(1, Math.floor(terms.budgetMs))}ms`],
    );
    return work(manager);
  });
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
        return content ? { ...content, ...cover } : new Error('no file was read for a person who was asked for');
      });
    },
    { cacheKeyFn: ({ bsn, asOf }) => `${bsn}@${asOf}` },
  );

  const dayOf: AgencyContext['dayOf'] = (asOf) => answerableDay(asOf, dateInNetherlands(now()));
  return { access, dayOf, read, file: async (bsn, asOf) => files.load({ bsn, asOf: dayOf(asOf) }) };
}
