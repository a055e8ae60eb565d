import DataLoader from 'dataloader';
import { escapeLiteral } from 'pg';
import type { DataSource, EntityManager } from 'typeorm';
import { grantedClasses } from '../access/grants';
import type { Statement } from '../access/statement';
import type { AgencyDefinition, FileContent } from '../agency';
import { type CalendarDate, dateInNetherlands } from '../calendar';
import { answerableDay } from '../day-range';
import type { AgencyFile } from '../graph/agency-file';
import type {
  MaatwerkContactInput,
  MaatwerkContactRegister,
  RecordMaatwerkContactResult,
} from '../graph/contact-register';
import type { AgencyChanges, FollowPersonsInput, PersonsFollowed } from '../graph/follow';
import type { ProcessingLog, ProcessingQuestion } from '../graph/processing-log';
import type { ExportProcessing } from '../logbook/otlp';
import { pseudonymOf } from '../logbook/pseudonym';
import { writeProcessing } from '../logbook/write';
import { groupBy } from '../store/read-files';
import type { AccessOutcome, DataClass } from '../vocabulary';
import { readContactRegister, recordContact } from './contact-register';
import { follow, readChanges } from './follow';
import { type FileMask, maskFile, withheldFields } from './file-mask';
import { readProcessingLog } from './processing-log';
import { processingLine, type Processings } from './processings';
import type { RequestTerms } from './request-terms';

interface FileKey {
  readonly bsn: string;
  readonly asOf: CalendarDate;
}

/** What the resolvers of an agency have during one request. */
export interface AgencyContext {
  /** The classes of data that the agency gives to who asks. */
  readonly given: ReadonlySet<DataClass>;
  /** The day asked for, or today in the Netherlands. Throws DATE_OUT_OF_RANGE. */
  readonly dayOf: (asOf: CalendarDate | null | undefined) => CalendarDate;
  /** The file of a person; those of one request are read together. */
  readonly file: (bsn: string, asOf: CalendarDate | null | undefined) => Promise<AgencyFile>;
  /** Runs queries of this request in one read-only transaction that carries who asks and for what. */
  readonly read: <T>(work: (manager: EntityManager) => Promise<T>) => Promise<T>;
  /** Notes for the processing log that data of persons were processed. */
  readonly processed: Processings['note'];
  /** What the agency's processing log has. Throws BAD_INPUT for a question that is not about one thing. */
  readonly processingLog: (by: ProcessingQuestion) => Promise<ProcessingLog>;
  /** The agency's own maatwerk contact, as it is and as it was. */
  readonly contactRegister: () => Promise<MaatwerkContactRegister>;
  /** Records another maatwerk contact. Throws NOT_ALLOWED for who does not maintain it. */
  readonly recordContact: (input: MaatwerkContactInput) => Promise<typeof RecordMaatwerkContactResult>;
  /** Follows persons for who asks. Throws NOT_ALLOWED, BAD_INPUT. */
  readonly followPersons: (input: FollowPersonsInput) => Promise<PersonsFollowed>;
  /** What was changed of persons whom the asker follows. Throws BAD_INPUT. */
  readonly changes: (after: string | null | undefined) => Promise<AgencyChanges>;
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
function openingOf(
  agency: string,
  { statement, budgetMs }: RequestTerms,
  mode: 'READ ONLY' | 'READ WRITE',
): string {
  const settings = {
    statement_timeout: `${Math.max(1, Math.floor(budgetMs))}ms`,
    'huishoudbeeld.purpose': statement.purpose,
    'huishoudbeeld.role': statement.role,
    'huishoudbeeld.own_agency': statement.worksAt === agency ? 'yes' : 'no',
  };
  const set = Object.entries(settings).map(([name, value]) => `SET LOCAL ${name} = ${escapeLiteral(value)}`);
  return `START TRANSACTION ${mode}; ${set.join('; ')}`;
}

async function underTerms<T>(
  dataSource: DataSource,
  opening: string,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> {
  const runner = dataSource.createQueryRunner();
  try {
    await runner.query(opening);
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

/** What the contexts of all requests have in common. */
export interface AgencySurroundings {
  readonly agency: AgencyDefinition;
  readonly dataSource: DataSource;
  readonly mask: FileMask;
  /** Key for the pseudonyms of persons in the processing log. */
  readonly logKey: string;
  /** Name of the hub, as the processing log has it. */
  readonly hub: string;
  /** Sends lines of the processing log to a collector as well. */
  readonly exportLog?: ExportProcessing | undefined;
  readonly now: () => number;
  /**
   * What is given to whom. Only a test that shows what the second lock holds when this check is gone puts another in its
   * place.
   */
  readonly givenTo?: (statement: Statement) => ReadonlySet<DataClass>;
}

/** The context of one request to an agency. Nothing of it outlives the request. */
export function createAgencyContext(
  surroundings: AgencySurroundings,
  terms: RequestTerms,
  processings: Processings,
): AgencyContext {
  const { agency, dataSource, mask, logKey, hub, exportLog, now } = surroundings;
  const { code } = agency.identity;
  const givenTo =
    surroundings.givenTo ?? ((statement: Statement) => grantedClasses(agency.access, code, statement));
  const given = givenTo(terms.statement);
  const withheld = withheldFields(mask, given);
  const shared = [...mask.lists.values()].some((dataClass) => given.has(dataClass));
  const access: AccessOutcome = shared ? 'GRANTED' : 'NO_LEGAL_GROUND';
  const opening = openingOf(code, terms, 'READ ONLY');
  const read: AgencyContext['read'] = (work) => underTerms(dataSource, opening, work);
  /** A change and its lines in the processing log, one for each person: both or neither. */
  const change = <T>(
    name: string,
    bsns: readonly string[],
    work: (manager: EntityManager) => Promise<T>,
  ): Promise<T> =>
    underTerms(dataSource, openingOf(code, terms, 'READ WRITE'), async (manager) => {
      const startTime = now();
      const result = await work(manager);
      const about = { hub, startTime, endTime: now(), failed: false };
      const subjects = bsns.length > 0 ? bsns.map((bsn) => pseudonymOf(bsn, logKey)) : [null];
      const lines = subjects.map((subject) => processingLine(terms.statement, about, name, subject));
      await writeProcessing((text, values) => manager.query(text, values), lines);
      await exportLog?.(lines);
      return result;
    });

  const files = new DataLoader<FileKey, AgencyFile, string>(
    async (keys) => {
      const retrievedAt = new Date(now());
      const cover = { agency: agency.identity, access, retrievedAt, withheld: [...withheld] };
      processings.note(
        'dossier raadplegen',
        keys.map(({ bsn }) => bsn),
      );
      if (!shared) return keys.map(() => ({ ...UNKNOWN_FILE, ...cover }));
      const byDay = groupBy(keys, ({ asOf }) => asOf);
      const contents = await read(async (manager) => {
        const found = new Map<CalendarDate, Map<string, FileContent>>();
        for (const [asOf, ofDay] of byDay) {
          const bsns = ofDay.map(({ bsn }) => bsn);
          found.set(asOf, await agency.readFiles(manager, { bsns, asOf }, given));
        }
        return found;
      });
      return keys.map(({ bsn, asOf }) => {
        const content = contents.get(asOf)?.get(bsn);
        return content
          ? { ...maskFile(content, withheld), ...cover }
          : new Error('no file was read for a person who was asked for');
      });
    },
    { cacheKeyFn: ({ bsn, asOf }) => `${bsn}@${asOf}` },
  );

  const contact = () => ({ agency, given, read, change, today: dateInNetherlands(now()) });
  const following = () => ({
    ...{ agency: agency.identity, given, read, change, today: dateInNetherlands(now()) },
    follower: terms.statement.oin,
    processed: processings.note.bind(processings),
  });
  const dayOf: AgencyContext['dayOf'] = (asOf) => answerableDay(asOf, dateInNetherlands(now()));
  return {
    given,
    dayOf,
    read,
    file: async (bsn, asOf) => files.load({ bsn, asOf: dayOf(asOf) }),
    processed: (name, bsns) => processings.note(name, bsns),
    processingLog: async (by) => {
      if (by.bsn != null) processings.note('verwerkingenlogboek raadplegen', [by.bsn]);
      return readProcessingLog(agency.identity, by, {
        ...{ read, logKey, given },
        purpose: terms.statement.purpose,
      });
    },
    contactRegister: () => readContactRegister(contact()),
    recordContact: (input) => recordContact(input, contact()),
    followPersons: (input) => follow(input, following()),
    changes: (after) => readChanges(after ?? null, following()),
  };
}
