import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { pipeline } from 'node:stream/promises';
import { setTimeout } from 'node:timers/promises';
import { Pool } from 'undici';
import type { Setting } from './behaviour';
import { withAmountsAsText, withoutGround } from './changed-answer';
import type { ContractWords } from './contract-words';
import { type AgencyAnswer, askAgency, headersOfChanged } from './forward';

/** Stands between the hub and one agency. */
export interface AgencyProxy {
  /** Where the hub finds the agency. */
  readonly url: string;
  /** Breaks every connection, as when the agency falls away in the middle of its work. */
  readonly cut: () => void;
  readonly close: () => Promise<void>;
}

/** One request of the hub, on its way. */
interface Exchange {
  readonly pool: Pool;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** Fires when the hub waits no longer. */
  readonly signal: AbortSignal;
}

/** As long as the agencies keep theirs, so that none closes under a request. */
const KEEP_ALIVE_MS = 72_000;

async function passThrough({ pool, request, response, signal }: Exchange): Promise<void> {
  const { statusCode, headers, body } = await askAgency(pool, request, signal);
  response.writeHead(statusCode, headers);
  await pipeline(body, response);
}

async function passChanged(
  { pool, request, response, signal }: Exchange,
  change: (answer: unknown) => unknown,
): Promise<void> {
  const { statusCode, headers, body }: AgencyAnswer = await askAgency(pool, request, signal);
  const changed = Buffer.from(JSON.stringify(change(await body.json())));
  response.writeHead(statusCode, headersOfChanged(headers, changed)).end(changed);
}

function answerFault({ request, response }: Exchange): void {
  request.resume();
  const text = JSON.stringify({ errors: [{ message: 'The agency could not answer.' }] });
  response.writeHead(500, { 'content-type': 'application/json; charset=utf-8' }).end(text);
}

async function answer(exchange: Exchange, setting: Setting, words: ContractWords): Promise<void> {
  switch (setting.behaviour) {
    case 'NORMAL':
      return passThrough(exchange);
    case 'SLOW':
      await setTimeout(setting.delayMs, undefined, { signal: exchange.signal });
      return passThrough(exchange);
    case 'DOWN':
      exchange.request.socket.resetAndDestroy();
      return undefined;
    case 'WRONG':
      return passChanged(exchange, (told) => withAmountsAsText(told, words));
    case 'NO_GROUND':
      return passChanged(exchange, (told) => withoutGround(told, words));
    case 'FAULTY':
      return answerFault(exchange);
  }
}

const listen = (server: Server): Promise<number> =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/**
 * Stands before an agency on a free port of this machine, and does with each request what is set at that moment. Keeps
 * and logs nothing of what passes: it is about persons.
 * @param agencyUrl GraphQL address of the agency itself
 * @param setting how the agency behaves now
 */
export async function startAgencyProxy(
  agencyUrl: string,
  setting: () => Setting,
  words: ContractWords,
): Promise<AgencyProxy> {
  const { origin, pathname, search } = new URL(agencyUrl);
  // The hub and the agency watch the time; the proxy waits for as long as they do.
  const pool = new Pool(origin, { headersTimeout: 0, bodyTimeout: 0 });
  const sockets = new Set<IncomingMessage['socket']>();
  const server = createServer((request, response) => {
    // Kept now: a request that broke off has none any more.
    const { socket } = request;
    const leaving = new AbortController();
    response.once('close', () => leaving.abort());
    const exchange = { pool, request, response, signal: leaving.signal };
    // An agency that cannot be asked is to the hub an agency that is down.
    answer(exchange, setting(), words).catch(() => socket.resetAndDestroy());
  });
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.on('connection', (socket) => {
    if (setting().behaviour === 'DOWN') {
      socket.resetAndDestroy();
      return;
    }
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  const port = await listen(server);
  const cut = (): void => {
    for (const socket of sockets) socket.resetAndDestroy();
  };
  return {
    url: `http://127.0.0.1:${port}${pathname}${search}`,
    cut,
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
      await pool.destroy();
    },
  };
}
