import { Pool } from 'undici';
import type { Outcome } from '../record';

/** What came back over HTTP: a JSON value with its status, or how it failed. */
export type HttpResult =
  | { readonly status: number; readonly body: unknown }
  | { readonly failed: Outcome; readonly status?: number };

/** How a source is connected. */
export interface HttpSourceOptions {
  /** Connections kept alive to one source. */
  readonly connections: number;
  /** Largest answer in bytes that is read. */
  readonly maxAnswerBytes: number;
}

const GRAPHQL_TYPES = new Set(['application/json', 'application/graphql-response+json']);
const UNREADABLE = new Set([
  'UND_ERR_RES_EXCEEDED_MAX_SIZE',
  'UND_ERR_RES_CONTENT_LENGTH_MISMATCH',
  'UND_ERR_HEADERS_OVERFLOW',
]);

/** A source behind HTTP. Sends each request once: nothing is repeated here, whatever happens. */
export class HttpSource {
  private readonly pool: Pool;
  private readonly path: string;

  constructor(url: string, options: HttpSourceOptions) {
    const { origin, pathname, search } = new URL(url);
    this.path = pathname + search;
    this.pool = new Pool(origin, {
      connections: options.connections,
      maxResponseSize: options.maxAnswerBytes,
      // The time budget of the request rules; these two would cut it short.
      headersTimeout: 0,
      bodyTimeout: 0,
    });
  }

  /** Sends a JSON body. Never rejects. Gives LATE when `signal` fired. */
  async send(
    body: string,
    headers: Readonly<Record<string, string>>,
    signal: AbortSignal,
  ): Promise<HttpResult> {
    try {
      const response = await this.pool.request({
        method: 'POST',
        path: this.path,
        headers: {
          ...headers,
          'content-type': 'application/json',
          accept: 'application/graphql-response+json, application/json',
        },
        body,
        signal,
      });
      const status = response.statusCode;
      const type = String(response.headers['content-type'] ?? '').split(';', 1)[0];
      if (!hasGraphQLStatus(status) || !GRAPHQL_TYPES.has((type ?? '').trim().toLowerCase())) {
        // Not read to the end: a body that never ends would hold up an answer whose status says it all.
        response.body.on('error', () => undefined).destroy();
        return { failed: outcomeOfStatus(status), status };
      }
      const text = await response.body.text();
      return { status, body: JSON.parse(text) as unknown };
    } catch (error) {
      return { failed: signal.aborted ? 'LATE' : outcomeOfError(error) };
    }
  }

  /** Breaks all connections. */
  close(): Promise<void> {
    return this.pool.destroy();
  }
}

/** A GraphQL server may explain a request that it refuses with these statuses; others are not read. */
function hasGraphQLStatus(status: number): boolean {
  return status === 200 || status === 400 || status === 422;
}

function outcomeOfStatus(status: number): Outcome {
  if (status === 401 || status === 403) return 'REFUSED';
  return status === 200 ? 'MALFORMED' : 'FAULTY';
}

function outcomeOfError(error: unknown): Outcome {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (error instanceof SyntaxError || UNREADABLE.has(code) || code.startsWith('HPE_')) return 'MALFORMED';
  return 'UNREACHABLE';
}
