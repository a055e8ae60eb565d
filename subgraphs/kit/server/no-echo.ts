import type { FastifyInstance } from 'fastify';
import type { ErrorCode } from '../errors';

const CODE: ErrorCode = 'BAD_REQUEST';
const NOWHERE = '/not-a-url';

/** A URL that can be routed: Fastify would repeat one that is badly encoded, and a URL can hold a number. */
export function decodableUrl(url = '/'): string {
  try {
    decodeURI(url);
    return url;
  } catch {
    return NOWHERE;
  }
}

/** Answers a path where nothing is without repeating it. */
export function answerUnknownPaths(app: FastifyInstance): void {
  const refusal = { errors: [{ message: 'There is nothing here.', extensions: { code: CODE } }] };
  app.setNotFoundHandler((_, reply) => reply.code(404).send(refusal));
}
