import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';

/** Stands before an agency and counts the requests that pass. */
export interface CountingProxy {
  readonly url: string;
  /** The requests since the last call, by the root field that they ask for. */
  take(): Record<string, number>;
  close(): Promise<void>;
}

async function textOf(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}

/** The first field of the first operation: tells the wave that a request is part of. */
function rootField(body: string): string {
  const { query } = JSON.parse(body) as { query: string };
  return /\{\s*(?:\w+\s*:\s*)?(\w+)/.exec(query)?.[1] ?? 'unknown';
}

/** Opens a proxy before the agency at `target`. */
export async function openCountingProxy(target: string): Promise<CountingProxy> {
  const { origin, pathname } = new URL(target);
  const pool = new Pool(origin);
  let counts: Record<string, number> = {};
  const server = createServer((request, response) => {
    void (async () => {
      const body = await textOf(request);
      const field = rootField(body);
      counts[field] = (counts[field] ?? 0) + 1;
      const { host: _host, connection: _connection, ...headers } = request.headers;
      const answer = await pool.request({ path: pathname, method: 'POST', headers, body });
      response.writeHead(answer.statusCode, { 'content-type': String(answer.headers['content-type']) });
      response.end(await answer.body.text());
    })();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    take() {
      const taken = counts;
      counts = {};
      return taken;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await pool.destroy();
    },
  };
}
