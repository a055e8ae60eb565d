import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Dispatcher, Pool } from 'undici';

/** What an agency answers: status, headers without those of the connection, and the body as it comes. */
export interface AgencyAnswer {
  readonly statusCode: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Dispatcher.ResponseData['body'];
}

/** Headers of one connection, which say nothing about the next (RFC 9110 7.6.1), and the name of the host. */
const OF_CONNECTION = new Set([
  'connection',
  'host',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
]);

/** Headers that are of the bytes of a body, and wrong for any other. */
const OF_BYTES = new Set(['content-length', 'content-encoding', 'content-md5', 'content-digest', 'etag']);

const without = (headers: IncomingHttpHeaders, names: ReadonlySet<string>): IncomingHttpHeaders =>
  Object.fromEntries(Object.entries(headers).filter(([name]) => !names.has(name)));

/**
 * Sends a request on to an agency, once, its body as it comes. Rejects when the agency cannot be reached, and when the
 * signal fires.
 */
export async function askAgency(
  pool: Pool,
  request: IncomingMessage,
  signal: AbortSignal,
): Promise<AgencyAnswer> {
  const hasBody = 'content-length' in request.headers || 'transfer-encoding' in request.headers;
  const { statusCode, headers, body } = await pool.request({
    method: (request.method ?? 'GET') as Dispatcher.HttpMethod,
    path: request.url ?? '/',
    headers: without(request.headers, OF_CONNECTION),
    body: hasBody ? request : null,
    signal,
  });
  return { statusCode, headers: without(headers, OF_CONNECTION), body };
}

/** The headers of an answer whose body was changed. */
export const headersOfChanged = (headers: IncomingHttpHeaders, body: Buffer): IncomingHttpHeaders => ({
  ...without(headers, OF_BYTES),
  'content-length': String(body.length),
});
