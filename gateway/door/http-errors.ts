import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { errorBody, errorFormatter, internalFault } from './errors';
import { type DoorLimits, overLimit } from './limits';

/** Gives every failure outside a GraphQL operation a coded JSON answer, and no detail of the server. */
export function answerHttpErrors(app: FastifyInstance, limits: DoorLimits, logger: Logger): void {
  const format = errorFormatter(limits, logger);
  app.setNotFoundHandler((request, reply) =>
    as(request, reply, 404).send(
      errorBody('BAD_REQUEST', 'There is nothing here. GraphQL is at POST /graphql.'),
    ),
  );
  app.setErrorHandler((error, request, reply) => {
    if (error instanceof GraphQLError) {
      void reply.headers(headersOf(error));
      return as(request, reply, statusOf(error)).send({ errors: [format(error.toJSON(), error)] });
    }
    const { code, statusCode } = error as { code?: unknown; statusCode?: unknown };
    if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
      const tooLarge = overLimit('maxBodyBytes', limits.maxBodyBytes);
      return as(request, reply, 413).send({ errors: [format(tooLarge.toJSON(), tooLarge)] });
    }
    if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
      return as(request, reply, statusCode).send(
        errorBody('BAD_REQUEST', 'The body is not JSON with a "query".'),
      );
    }
    return as(request, reply, 500).send({ errors: [internalFault(error, logger)] });
  });
}

function statusOf(error: GraphQLError): number {
  const http = error.extensions['http'];
  const status = typeof http === 'object' && http !== null && 'status' in http ? http.status : undefined;
  if (typeof status === 'number') return status;
  return error.extensions['code'] === 'INTERNAL_FAULT' ? 500 : 400;
}

/** A reply with the status and the media type of GraphQL over HTTP that the client prefers. */
function as(request: FastifyRequest, reply: FastifyReply, status: number): FastifyReply {
  const graphql = request.headers.accept?.includes('application/graphql-response+json') ?? false;
  return reply
    .code(status)
    .type(graphql ? 'application/graphql-response+json; charset=utf-8' : 'application/json; charset=utf-8');
}

/** Headers that belong to a refusal, as www-authenticate. A Map, as the GraphQL server takes them. */
function headersOf(error: GraphQLError): Record<string, string> {
  const http = error.extensions['http'];
  const headers = typeof http === 'object' && http !== null && 'headers' in http ? http.headers : undefined;
  return headers instanceof Map ? (Object.fromEntries(headers) as Record<string, string>) : {};
}
