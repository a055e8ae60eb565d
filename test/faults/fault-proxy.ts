import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Purpose } from '../../subgraphs/kit/vocabulary';
import type { RunningAgencies } from '../hub/agencies';
import { askAgency } from '../hub/ask-agency';

/** One request of the hub to an agency, held before the agency. */
export interface Exchange {
  readonly traceId: string;
  /** What the hub sent. */
  readonly body: string;
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  /** What the real agency answers to it, as text; under another purpose when one is given. */
  readonly ask: (purpose?: Purpose) => Promise<string>;
}

/** Answers the hub, well or ill. */
export type Behaviour = (exchange: Exchange) => void | Promise<void>;

export interface FaultProxy {
  readonly url: string;
  /** Trace id and body of every request that came, in order. */
  readonly seen: readonly { readonly traceId: string; readonly body: string }[];
  readonly close: () => Promise<void>;
}

/** Sends a JSON text as the answer. */
export function sendJson(response: ServerResponse, text: string, status = 200): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(text);
}

/** Passes on what the real agency answers. */
export const wellBehaved: Behaviour = async ({ ask, response }) => sendJson(response, await ask());

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

/**
 * Stands before a real agency and decides, request by request, what the hub gets of it. The first answer to a question
 * is the agency's own; it is remembered, so that thousands of views need not wait for a database.
 */
export async function startFaultProxy(
  agencies: Pick<RunningAgencies, 'urls' | 'hub'>,
  code: string,
  behaviour: Behaviour,
): Promise<FaultProxy> {
  const seen: { traceId: string; body: string }[] = [];
  const remembered = new Map<string, Promise<string>>();

  const ask = (body: string, purpose: Purpose = 'DEBT_COUNSELLING'): Promise<string> => {
    const key = `${purpose} ${body}`;
    const answer = remembered.get(key) ?? askAgency(agencies, code, body, purpose);
    remembered.set(key, answer);
    return answer;
  };

  const server = createServer((request, response) => {
    void (async () => {
      const body = await bodyOf(request);
      const traceId = String(request.headers['traceparent']).split('-')[1] ?? '';
      seen.push({ traceId, body });
      await behaviour({ traceId, body, request, response, ask: (purpose) => ask(body, purpose) });
    })().catch(() => request.socket.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    seen,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
