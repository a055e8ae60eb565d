import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { STATEMENT_HEADER } from '../../../subgraphs/kit/access/statement';

/** One request that the hub sent to an agency. */
export interface Passage {
  /** Name of the agency, as "uwv". */
  readonly agency: string;
  /** The signed statement that came along; null when there was none. */
  readonly statement: string | null;
  readonly body: string;
}

export interface CountingProxy {
  readonly url: string;
  readonly close: () => Promise<void>;
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

const oneOf = (header: string | string[] | undefined): string | null =>
  (Array.isArray(header) ? header[0] : header) ?? null;

/**
 * Stands before an agency and passes everything on as it is, both ways.
 * @param note gets each request before the agency does
 */
export async function startCountingProxy(
  agency: string,
  target: string,
  note: (passage: Passage) => void,
): Promise<CountingProxy> {
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      note({ agency, statement: oneOf(request.headers[STATEMENT_HEADER]), body });
      const { connection, host, 'content-length': length, ...sent } = request.headers;
      void [connection, host, length];
      const answer = await fetch(target, {
        method: request.method ?? 'POST',
        headers: Object.entries(sent).flatMap(([name, value]): [string, string][] =>
          typeof value === 'string' ? [[name, value]] : [],
        ),
        body,
      });
      const text = await answer.text();
      response.writeHead(answer.status, { 'content-type': 'application/json' }).end(text);
    })().catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
