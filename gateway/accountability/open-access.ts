import type { FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { RateLimiterPostgres } from 'rate-limiter-flexible';
import type { StatementSigner } from '../../subgraphs/kit/access/statement';
import { classesOf } from '../../subgraphs/kit/access/classify';
import { otlpExporter } from '../../subgraphs/kit/logbook/otlp';
import { loggableFault } from '../../subgraphs/kit/masking';
import type { Trace } from '../door';
import type { Engine, EngineContext, InProcessExecute } from '../engine';
import { caseloadOwner } from '../caseload/access';
import { caseloadSdl } from '../caseload/subgraph';
import { caseworkOwner } from '../casework/access';
import { type CaseworkOptions, caseworkInProcess, caseworkSdl } from '../casework/subgraph';
import { householdOwner } from '../household/access';
import { householdSdl } from '../household/subgraph';
import { type IdentitySettings, TokenVerifier } from '../identity/token-verifier';
import { admissionBy } from './admission';
import { Authority } from './authority';
import { Guard } from './guard';
import { guardEngine } from './guarded-engine';
import { openJournal } from './store/journal';
import { oversightOwner } from './access';
import { type OversightOptions, oversightInProcess, oversightSdl } from './subgraph';

/** How the hub lets people in and accounts for what they ask. */
export interface Access {
  /** Completes the context of a request with who asks and for what. What it throws refuses the request. */
  readonly receive: (request: FastifyRequest, base: EngineContext, trace: Trace) => Promise<EngineContext>;
  /** The engine behind the guard. */
  readonly guard: (engine: Engine) => Engine;
  /** The subgraph of oversight, which reads what is accounted here. */
  readonly oversight: (around: Pick<OversightOptions, 'supergraph' | 'ownerOf'>) => InProcessExecute;
  /** The subgraph of casework, which records in the same database. */
  readonly casework: (around: Omit<CaseworkOptions, 'journal' | 'authority'>) => InProcessExecute;
  readonly close: () => Promise<void>;
}

/** Settings of access and accounting. */
export interface AccessSettings {
  readonly identity: IdentitySettings;
  /** Connection URL of the hub's own database, for the role that serves. */
  readonly databaseUrl: string;
  readonly signer: StatementSigner;
  /** Secret key of the hub for the pseudonyms of persons in its logs and registers. */
  readonly logKey: string;
  /** Persons and households that one actor may look up in a minute. Default 60. */
  readonly lookupsPerMinute?: number | undefined;
  /** Collector (OTLP over HTTP) that gets the processing log too; then nothing is given without its acknowledgement. */
  readonly logCollector?: string | undefined;
  readonly logger: Logger;
  /** The clock, in milliseconds since 1970. */
  readonly now?: (() => number) | undefined;
}

const LOOKUPS_PER_MINUTE = 60;
/** Unlogged: what is lost when the database crashes is a minute of counting. */
const LIMITER_TABLE = 'lookup_count';

/** Opens access: the identity provider's keys, the hub's database with both logs, and the guard. */
export async function openAccess(settings: AccessSettings): Promise<Access> {
  const { identity, databaseUrl, signer, logKey, logger, now = Date.now } = settings;
  const owners = [
    { ...householdOwner, classes: classesOf(householdSdl(), householdOwner) },
    { ...oversightOwner, classes: classesOf(oversightSdl(), oversightOwner) },
    { ...caseworkOwner, classes: classesOf(caseworkSdl(), caseworkOwner) },
    { ...caseloadOwner, classes: classesOf(caseloadSdl(), caseloadOwner) },
  ];
  const journal = await openJournal({ databaseUrl });
  const onLogFault = (error: unknown): void => logger.error(loggableFault(error), 'a log cannot be written');
  const exportLog =
    settings.logCollector === undefined ? undefined : otlpExporter(settings.logCollector, 'huishoudbeeld');
  const tokens = new TokenVerifier(identity, now);
  const authority = new Authority({ tokens, journal, signer, logKey, now, onLogFault });
  const limiter = new RateLimiterPostgres({
    // It takes any client with the query of pg.
    storeClient: {
      query: async ({ text, values }: { text: string; values: unknown[] }) => ({
        rows: await journal.query(text, values),
      }),
    },
    storeType: 'client',
    tableName: LIMITER_TABLE,
    tableCreated: true,
    points: settings.lookupsPerMinute ?? LOOKUPS_PER_MINUTE,
    duration: 60,
    keyPrefix: 'lookup',
  });
  const guard = new Guard({ authority, admission: admissionBy(journal), owners, limiter });
  return {
    receive: ({ headers, ip }, base, trace) => authority.receive({ headers, origin: ip, trace }, base),
    guard: (engine) =>
      guardEngine(engine, {
        ...{ authority, guard, journal, now, onLogFault, exportLog },
        onLogged: ({ asking }, { seq, hash }) =>
          logger.info({ traceId: asking.trace.traceId, seq, hash }, 'audit line'),
      }),
    oversight: (around) => oversightInProcess({ journal, authority, ...around }),
    casework: (around) => caseworkInProcess({ journal, authority, ...around }),
    close: async () => {
      await journal.close();
      await exportLog?.close();
    },
  };
}
