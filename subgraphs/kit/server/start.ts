import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import Fastify from 'fastify';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import type { AgencyDefinition } from '../agency';
import { ourCode } from '../errors';
import { loggableFault, maskNumbers } from '../masking';
import { withoutValues } from '../safe-text';
import { storeOptions } from '../store/data-source';
import { type AgencyContext, createAgencyContext } from './context';
import { requestTerms } from './request-terms';
import { subgraphSchema } from './schema';

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
  const { logger, now = Date.now } = settings;
  const dataSource = await new DataSource(storeOptions(agency, settings)).initialize();
  const app = Fastify({ bodyLimit: 2_000_000 });
  const server = new ApolloServer<AgencyContext>({
    schema: subgraphSchema(agency.resolvers),
    // Inline traces would carry the errors that formatError masks.
    plugins: [
      fastifyApolloDrainPlugin(app),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      // It calls back for every field of an answer, and nothing here may be cached.
      ApolloServerPluginCacheControlDisabled(),
    ],
    introspection: false,
    csrfPrevention: true,
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => {
      const theirs = formatted.extensions?.code;
      const code = ourCode(theirs);
      if (code === 'INTERNAL_FAULT') {
        logger.error(loggableFault(error), 'a resolver failed');
        return { ...formatted, message: 'The agency could not answer.', extensions: { code } };
      }
      const message = theirs === code ? maskNumbers(formatted.message) : withoutValues(formatted.message);
      return { ...formatted, message, extensions: { ...formatted.extensions, code } };
    },
  });
  await server.start();
  await app.register(fastifyApollo(server), {
    context: (request) =>
      Promise.resolve(createAgencyContext(agency, dataSource, requestTerms(request.headers), now)),
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
    },
  };
}
