import { Pool } from 'undici';

/** An answer, read. */
export interface Sent {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly text: string;
}

/** Sends bodies to a door over a few connections that stay open: tests send a hundred thousand. */
export interface Sender {
  send(body: string | Uint8Array): Promise<Sent>;
  close(): Promise<void>;
}

const AT_ONCE = 32;

/** Opens the connections. */
export function openSender(url: string): Sender {
  // One request at a time on each: a door that refuses a body hangs up, and what waits behind it would be lost.
  const pool = new Pool(url, { connections: AT_ONCE, pipelining: 1 });
  return {
    async send(body) {
      const {
        statusCode,
        headers,
        body: answer,
      } = await pool.request({
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body,
      });
      return { status: statusCode, headers, text: await answer.text() };
    },
    close: () => pool.close(),
  };
}

/** Does the work for each item, some at once. Rejects with the first failure. */
export async function manyAtOnce<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  const shared = items[Symbol.iterator]();
  const worker = async (): Promise<void> => {
    for (let next = shared.next(); next.done !== true; next = shared.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}
