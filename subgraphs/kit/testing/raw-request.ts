import { request } from 'node:http';
import { STATEMENT_HEADER } from '../access/statement';
import { BUDGET_HEADER } from '../server/request-terms';

/** An answer as it came over the wire. */
export interface RawAnswer {
  readonly status: number;
  readonly text: string;
}

/** The body of a GraphQL request. */
export const bodyOf = (query: string, variables: object = {}): string => JSON.stringify({ query, variables });

/**
 * Sends a body as it is. Not with `fetch`, which would join two headers of one name before they are sent.
 * @param statements each in a header of its own
 */
export function sendRaw(
  url: string,
  body: string,
  statements: readonly string[],
  headers: Readonly<Record<string, string>> = {},
): Promise<RawAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          [BUDGET_HEADER]: '20000',
          ...headers,
          ...(statements.length > 0 ? { [STATEMENT_HEADER]: [...statements] } : {}),
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('error', reject);
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString('utf8') }),
        );
      },
    );
    sent.on('error', reject);
    sent.end(body);
  });
}
