import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import type { Pool } from 'pg';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { AgencyDefinition } from '../agency';
import { ourCode } from '../errors';
import { loggableFault, maskNumbers } from '../masking';
import { withoutValues } from '../safe-text';
import { classesOf, maskableFields } from '../access/classify';
import { requireWholeGrants } from '../access/grants';
import { type StatementTrust, StatementVerifier } from '../access/statement';
import { otlpExporter } from '../logbook/otlp';
import { writeProcessing } from '../logbook/write';
import { storeOptions } from '../store/data-source';
import { type AgencyContext, type AgencySurroundings, createAgencyContext } from './context';
import { fileMask } from './file-mask';
import { logBeforeAnswer, type WriteLog } from './log-before-answer';
import { answerUnknownPaths, decodableUrl } from './no-echo';
import { Processings } from './processings';
import { type RequestTerms, statedBudget } from './request-terms';
import { subgraphSchema, subgraphSdl } from './schema';
import { requireStatement, type StatementCheck } from './statement-door';

export interface AgencySettings {
  /** Connection URL of the login role, not of the owner: it is bound by row level security. */
  readonly databaseUrl: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  readonly logger: Logger;
  /** The clock, in milliseconds since 1970. */
  readonly now?: () => number;
  /** Connections to the database at most. */
  readonly poolSize?: number;
  /** Whose statements are accepted. */
  readonly trust: StatementTrust;
  /** Secret key of the agency for the pseudonyms of persons in its processing log. */
  readonly logKey: string;
  /** Collector (OTLP over HTTP) that gets the processing log too; then nothing is given without its acknowledgement. */
  readonly logCollector?: string | undefined;
  /** What a bench or a test puts in the place of a part that it measures or takes away. */
  readonly instead?: {
    readonly statementCheck?: StatementCheck;
    readonly givenTo?: AgencySurroundings['givenTo'];
    readonly writeLog?: WriteLog;
  };
}

/** One request to an agency: its terms, what it processed, and what the resolvers have. */
export interface AgencyRequest extends AgencyContext {
  readonly terms: RequestTerms;
  readonly processings: Processings;
  /** Milliseconds since 1970. */
  readonly startTime: number;
}

export interface RunningAgency {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Starts one agency: its database connections, its subgraph, its HTTP door. Throws when the database is unreachable. */
export async function startAgency(
  agency: AgencyDefinition,
  settings: AgencySettings,
): Promise<RunningAgency> {
  const { logger, now = Date.now, trust, logKey, instead = {} } = settings;
  const { code } = agency.identity;
  requireWholeGrants(code, agency.access);
  const schema = subgraphSchema(agency.resolvers);
  const sdl = subgraphSdl(agency.resolvers);
  const owner = { name: code, table: agency.access };
  const mask = fileMask(schema, classesOf(sdl, owner), maskableFields(sdl, owner));
  const dataSource = await new DataSource(storeOptions(agency, settings)).initialize();
  const app = Fastify({ bodyLimit: 2_000_000, rewriteUrl: ({ url }) => decodableUrl(url) });
  answerUnknownPaths(app);
  const exportLog =
    settings.logCollector === undefined ? undefined : otlpExporter(settings.logCollector, code);
  const surroundings: AgencySurroundings = {
    ...{ agency, dataSource, logKey, hub: trust.issuer, exportLog, now, mask },
    ...(instead.givenTo ? { givenTo: instead.givenTo } : {}),
  };
  const writeLog = instead.writeLog ?? logWriter(surroundings);
  const server = new ApolloServer<AgencyRequest>({
    schema,
    // Inline traces would carry the errors that formatError masks.
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      // It calls back for every field of an answer, and nothing here may be cached.
      ApolloServerPluginCacheControlDisabled(),
      logBeforeAnswer(writeLog, logger),
    ],
    introspection: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => {
      const theirs = formatted.extensions?.code;
      const ours = ourCode(theirs);
      if (ours === 'INTERNAL_FAULT') {
        logger.error(loggableFault(error), 'a resolver failed');
        return { ...formatted, message: 'The agency could not answer.', extensions: { code: ours } };
      }
      const message = theirs === ours ? maskNumbers(formatted.message) : withoutValues(formatted.message);
      return { ...formatted, message, extensions: { ...formatted.extensions, code: ours } };
    },
  });
  await server.start();
  const check = instead.statementCheck ?? new StatementVerifier(trust, code);
  await app.register(async (graphql) => {
    const statementOf = requireStatement(graphql, check, logger, now);
    await graphql.register(fastifyApollo(server), {
      method: ['POST'],
      context: async (request) => {
        const terms = { statement: statementOf(request), budgetMs: statedBudget(request.headers) };
        const processings = new Processings();
        const context = createAgencyContext(surroundings, terms, processings);
        return { ...context, terms, processings, startTime: now() };
      },
    });
  });
  app.get('/health', async () => {
    await dataSource.query('SELECT 1');
    return { agency: agency.identity.code, status: 'ready' };
  });
  const url = await app.listen({ port: settings.port, host: settings.host });
  logger.info({ agency: agency.identity.code, url }, 'agency listens');
  return {
    url: `${url}/graphql`,
    close: async () => {
      await server.stop();
      await app.close();
      await dataSource.destroy();
      await exportLog?.close();
    },
  };
}

/** Writes to the processing log in the agency's own database, and to its collector when there is one. */
function logWriter({ dataSource, logKey, hub, exportLog, now }: AgencySurroundings): WriteLog {
  const { master } = dataSource.driver as unknown as { readonly master: Pool };
  return async ({ terms, processings, startTime }, failed) => {
    const records = processings.records(terms.statement, {
      hub,
      key: logKey,
      startTime,
      endTime: now(),
      failed,
    });
    // TypeORM cannot name a statement, and unnamed it would be planned again each time.
    await writeProcessing((text, values) => master.query({ name: 'processing-log', text, values }), records);
    await exportLog?.(records);
  };
}
