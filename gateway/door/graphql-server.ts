import { ApolloServer, type ApolloServerPlugin, type BaseContext } from '@apollo/server';
import { ApolloServerPluginCacheControlDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { printSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Engine, EngineContext } from '../engine';
import { documentStore } from './document-store';
import { errorFormatter } from './errors';
import { type DoorLimits, limitRules, parseLimits } from './limits';
import { oneRefusal } from './one-refusal';
import { operationTypesRule } from './operation-types';
import { requestScope } from './request-scope';

/** What the server hands to the engine with each operation. */
export interface DoorContext extends BaseContext {
  readonly engine: EngineContext;
}

/** Settings of the GraphQL server. */
export interface GraphQLServerOptions {
  readonly engine: Engine;
  readonly limits: DoorLimits;
  readonly logger: Logger;
  readonly development: boolean;
}

/** The server that parses, validates and formats; the engine stands behind it in the place of a gateway. */
export function createGraphQLServer(options: GraphQLServerOptions): ApolloServer<DoorContext> {
  const { engine, limits, logger, development } = options;
  return new ApolloServer<DoorContext>({
    gateway: asGateway(engine),
    formatError: errorFormatter(limits, logger),
    validationRules: [operationTypesRule, ...limitRules(limits)],
    // Places in the text are in no answer of production, and take most of the memory of a document that is kept.
    parseOptions: { ...parseLimits(limits), noLocation: !development },
    // Suggestions would be hidden from the answer anyway; to make them takes longer than the rest of validation.
    validationOptions: development ? {} : { hideSuggestions: true, maxErrors: 20 },
    introspection: development,
    hideSchemaDetailsFromClientErrors: !development,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    persistedQueries: false,
    documentStore: documentStore(),
    stopOnTerminationSignals: false,
    nodeEnv: development ? 'development' : 'production',
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message: string) => logger.warn({ from: 'graphql server' }, message),
      error: (message: string) => logger.error({ from: 'graphql server' }, message),
    },
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      noteOperation,
      ...(development ? [] : [oneRefusal]),
    ],
  });
}

const noteOperation: ApolloServerPlugin<DoorContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operationName, operation }) {
        const scope = requestScope.getStore();
        if (scope === undefined) return;
        if (operationName) scope.operationName = operationName;
        scope.isQuery = operation?.operation === 'query';
      },
    };
  },
};

function asGateway(engine: Engine): GatewayInterface {
  return {
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: engine.apiSchema, coreSupergraphSdl: printSchema(engine.apiSchema) });
      return () => undefined;
    },
    async load() {
      return {
        executor: ({ document, request, context }) =>
          engine.execute(
            document,
            request.variables ?? {},
            (context as DoorContext).engine,
            request.operationName ?? undefined,
          ),
      };
    },
    async stop() {
      // The engine belongs to whoever made it; the door only uses it.
    },
  };
}
