import {
  type ApolloServer,
  HeaderMap,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from '@apollo/server';
import type { FastifyReply, FastifyRequest, RouteHandlerMethod } from 'fastify';
import type { Logger } from 'pino';
import { contextSoFar, type EngineContext, Progress } from '../engine';
import { internalFault } from './errors';
import { acceptAtOnce, EventStream } from './event-stream';
import type { DoorContext } from './graphql-server';
import { type RequestScope, requestScope } from './request-scope';
import { SnapshotTimer } from './snapshot-timer';

/**
 * Answers with a stream in which the answer fills in: each event is a whole result of the same document over what the sources
 * have given by then, and the last one is the ordinary answer. What is refused, and what changes something, is answered at
 * once as ever.
 */
export function growingAnswer(server: ApolloServer<DoorContext>, logger: Logger): RouteHandlerMethod {
  return async (request, reply) => {
    const scope = requestScope.getStore();
    if (scope?.engine === undefined) throw new Error('A request outside its scope');
    const progress = new Progress();
    const engine: EngineContext = { ...scope.engine, progress };
    const events = new EventStream(reply);
    const timer = new SnapshotTimer(
      async () => {
        if (!progress.isWaiting) return false;
        const json = await soFar(server, request, engine, scope).catch((error: unknown) => {
          internalFault(error, logger);
          return undefined;
        });
        if (json === undefined || timer.isStopped) return false;
        events.next(json);
        return true;
      },
      () => reply.elapsedTime,
    );
    progress.onArrival(() => {
      if (scope.isQuery) timer.arrived();
    });
    engine.signal?.addEventListener('abort', () => timer.stop(), { once: true });
    try {
      const whole = await server.executeHTTPGraphQLRequest({
        httpGraphQLRequest: asAtOnce(request),
        context: async () => ({ engine }),
      });
      timer.stop();
      const { status = 200, body } = whole;
      if (body.kind !== 'complete') throw new Error('An answer came in parts that nobody asked for');
      if (!events.isOpen && (status !== 200 || !scope.isQuery || engine.signal?.aborted)) {
        return atOnce(reply, whole, body.string);
      }
      events.next(body.string.trimEnd());
    } catch (error) {
      timer.stop();
      if (!events.isOpen) throw error;
      events.next(JSON.stringify({ errors: [internalFault(error, logger)] }));
    }
    events.complete();
    return reply;
  };
}

/** The answer so far as JSON; undefined when there is nothing to show. What it runs into is no part of the answer. */
async function soFar(
  server: ApolloServer<DoorContext>,
  { body }: FastifyRequest,
  engine: EngineContext,
  scope: RequestScope,
): Promise<string | undefined> {
  // The server took the body for a request: an operation of it is under way.
  const { query, operationName, variables } = body as {
    readonly query: string;
    readonly operationName?: string | null;
    readonly variables?: Record<string, unknown> | null;
  };
  const operation = {
    query,
    ...(operationName == null ? {} : { operationName }),
    ...(variables == null ? {} : { variables }),
  };
  const response = await requestScope.run({ ...scope, codes: new Set() }, () =>
    server.executeOperation(operation, { contextValue: { engine: contextSoFar(engine) } }),
  );
  if (response.body.kind !== 'single' || response.body.singleResult.data == null) return undefined;
  const { data, errors } = response.body.singleResult;
  return JSON.stringify({ errors, data });
}

/** The request as of a client that takes the answer at once. */
function asAtOnce({ body, headers, method }: FastifyRequest): HTTPGraphQLRequest {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  map.set('accept', acceptAtOnce(headers.accept));
  return { body, headers: map, method, search: '' };
}

function atOnce(reply: FastifyReply, { headers, status = 200 }: HTTPGraphQLResponse, text: string): string {
  for (const [name, value] of headers) void reply.header(name, value);
  void reply.code(status);
  return text;
}
