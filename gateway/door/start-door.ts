import { fastifyApolloHandler } from '@as-integrations/fastify';
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { Deadline, type Engine, type EngineContext, UpstreamRecord } from '../engine';
import { errorBody } from './errors';
import { wantsEventStream } from './event-stream';
import { createGraphQLServer } from './graphql-server';
import { growingAnswer } from './growing-answer';
import { answerHttpErrors } from './http-errors';
import { DEFAULT_LIMITS, type DoorLimits, overLimit } from './limits';
import { type RequestScope, requestScope } from './request-scope';
import { maskNumbers } from '../../subgraphs/kit/masking';
import { sendSecurityHeaders } from './security-headers';
import { continueTrace, type Trace } from './trace';
import { admitDocument, type DocumentPolicy } from './trusted-documents';
import { answerMalformedHttp } from './malformed-http';
import { decodableUrl } from '../../subgraphs/kit/server/no-echo';

/** What is needed to open the door. */
export interface DoorOptions {
  readonly engine: Engine;
  /** TCP port; 0 takes a free one. */
  readonly port: number;
  /** Address to listen on. Default 127.0.0.1. */
  readonly host?: string | undefined;
  readonly limits?: Partial<DoorLimits> | undefined;
  readonly logger: Logger;
  /** Introspection and hints in messages. Off in production. */
  readonly development: boolean;
  /** Text of each document that clients send, by its sha256. Must be given where free documents are not taken. */
  readonly trustedDocuments?: ReadonlyMap<string, string> | undefined;
  /** Whether documents outside the manifest are taken too. Default: in development only. */
  readonly freeDocuments?: boolean | undefined;
  /** Milliseconds that one client request may take in all. Default 5000. */
  readonly budgetMs?: number | undefined;
  /**
   * Completes the context of a request: who asks, for what purpose. What it throws refuses the request: a
   * CodedError with its code, and the HTTP status of its `extensions.http.status` or else 400.
   */
  readonly createContext?:
    | ((request: FastifyRequest, base: EngineContext, trace: Trace) => EngineContext | Promise<EngineContext>)
    | undefined;
  /** False while the hub should get no traffic. Default: always ready. */
  readonly isReady?: (() => boolean | Promise<boolean>) | undefined;
  /** Adds routes of the hub's own, before the door listens. */
  readonly addRoutes?: ((app: FastifyInstance) => void | Promise<void>) | undefined;
}

/** An open door. */
export interface Door {
  /** Address without a slash at the end, as in http://127.0.0.1:4000. */
  readonly url: string;
  readonly port: number;
  /** Finishes the requests under way, then closes. */
  close(): Promise<void>;
}

/** Opens the door: GraphQL over HTTP at POST /graphql, and health at /health/live and /health/ready. */
export async function startDoor(options: DoorOptions): Promise<Door> {
  const { engine, logger, development } = options;
  const limits = { ...DEFAULT_LIMITS, ...options.limits };
  const documents = documentPolicy(options);
  const server = createGraphQLServer({ engine, limits, logger, development });
  await server.start();

  // Built-in request logging is off: it writes the URL.
  const app = Fastify({
    logger: false,
    bodyLimit: limits.maxBodyBytes,
    requestTimeout: 30_000,
    rewriteUrl: ({ url }) => decodableUrl(url),
    clientErrorHandler: answerMalformedHttp,
  });
  traceAndLog(app, logger);
  await sendSecurityHeaders(app);
  answerHttpErrors(app, limits, logger);
  await app.register(async (graphql) => {
    graphql.addHook('preHandler', async (request, reply) => {
      // Who asks comes first: whoever may not come in learns nothing, not even what is wrong with the document.
      await prepareContext(request, reply, options);
      refuseLongDocument(request.body, limits);
      admitDocument(request.body, documents);
    });
    const growing = growingAnswer(server, logger);
    const atOnce = fastifyApolloHandler(server, {
      context: async () => ({ engine: requestScope.getStore()?.engine as EngineContext }),
    });
    // Documents of the specification allow GET; it would put variables, and so BSNs, in URLs and their logs.
    graphql.route({
      method: 'POST',
      url: '/graphql',
      handler(request, reply) {
        const handler = wantsEventStream(request.headers.accept) ? growing : atOnce;
        return handler.call(this, request, reply);
      },
    });
    graphql.route({
      method: ['GET', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE'],
      url: '/graphql',
      handler: (_, reply) =>
        reply.code(405).header('allow', 'POST').send(errorBody('BAD_REQUEST', 'Send GraphQL with POST.')),
    });
  });
  // Whoever adds routes has something better to show here.
  if (options.addRoutes === undefined) {
    app.get('/', () => ({ name: 'Huishoudbeeld', graphql: 'POST /graphql', health: '/health/ready' }));
  }
  app.get('/health/live', () => ({ status: 'live' }));
  app.get('/health/ready', async (_, reply) => {
    const ready = (await options.isReady?.()) ?? true;
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not ready' });
  });
  await options.addRoutes?.(app);
  const url = await app
    .listen({ port: options.port, host: options.host ?? '127.0.0.1' })
    .catch(async (error: unknown) => {
      await server.stop();
      throw error;
    });
  return {
    url,
    port: Number(new URL(url).port),
    async close() {
      await app.close();
      await server.stop();
    },
  };
}

/**
 * The scope by request, for hooks that run when the socket says so: those are outside the request's async
 * scope.
 */
const scopes = new WeakMap<FastifyRequest, RequestScope>();

function traceAndLog(app: FastifyInstance, logger: Logger): void {
  app.addHook('onRequest', (request, reply, done) => {
    const trace = continueTrace(request.headers['traceparent']);
    void reply.headers({
      'x-trace-id': trace.traceId,
      'cache-control': 'no-store',
    });
    const scope: RequestScope = {
      trace,
      engine: undefined,
      operationName: undefined,
      isQuery: undefined,
      refusedAsGraphQL: false,
      codes: new Set(),
    };
    scopes.set(request, scope);
    requestScope.run(scope, done);
  });
  app.addHook('onSend', async (request, reply) => {
    // With plain JSON the status speaks of the HTTP request, which was fine; the specification asks for 200
    // then.
    const type = String(reply.getHeader('content-type'));
    if (reply.statusCode === 400 && type.startsWith('application/json')) {
      if (scopes.get(request)?.refusedAsGraphQL) void reply.code(200);
    }
  });
  app.addHook('onResponse', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql') return;
    const scope = scopes.get(request);
    logger.info(
      {
        traceId: scope?.trace.traceId,
        operation: scope?.operationName === undefined ? undefined : maskNumbers(scope.operationName),
        status: reply.statusCode,
        durationMs: Math.round(reply.elapsedTime),
        sources: scope?.engine?.record.summary() ?? {},
        codes: [...(scope?.codes ?? [])],
      },
      'request',
    );
  });
}

function documentPolicy({ trustedDocuments, freeDocuments, development }: DoorOptions): DocumentPolicy {
  const free = freeDocuments ?? development;
  if (!free && trustedDocuments === undefined) {
    throw new Error(
      'A door that takes no free documents needs trustedDocuments: the manifest of schema/operations.',
    );
  }
  return { trusted: trustedDocuments ?? new Map(), free };
}

function refuseLongDocument(body: unknown, limits: DoorLimits): void {
  const query: unknown =
    typeof body === 'object' && body !== null && 'query' in body ? body.query : undefined;
  if (typeof query === 'string' && query.length > limits.maxCharacters) {
    throw overLimit('maxCharacters', limits.maxCharacters);
  }
}

async function prepareContext(
  request: FastifyRequest,
  reply: FastifyReply,
  options: DoorOptions,
): Promise<void> {
  const scope = requestScope.getStore();
  if (scope === undefined) throw new Error('A request outside its scope');
  const gone = new AbortController();
  reply.raw.on('close', () => {
    if (!reply.raw.writableFinished) gone.abort();
  });
  const base: EngineContext = {
    record: new UpstreamRecord(),
    deadline: Deadline.start(options.budgetMs ?? 5000),
    headers: { traceparent: scope.trace.traceparent },
    signal: gone.signal,
  };
  scope.engine = (await options.createContext?.(request, base, scope.trace)) ?? base;
}
