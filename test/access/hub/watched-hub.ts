import type { AuditEntry } from '../../../gateway/accountability/store/audit-entry';
import type { AccessSettings } from '../../../gateway/accountability/open-access';
import type { HubSettings } from '../../../gateway/hub';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import { type RunningAgencies, startAgencies } from '../../hub/agencies';
import { type Asker, startTestHub, type TestHub } from '../../hub/hub';
import { type Passage, startCountingProxy } from './counting-proxy';

/** An answer as it came over the line. */
export interface Raw {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Codes of its errors, in order. */
  readonly codes: readonly string[];
  readonly data: Readonly<Record<string, unknown>> | null;
}

/** What is sent; a header that is null is left out. */
export interface Sending {
  readonly query: string;
  readonly variables?: object;
  readonly asker?: Asker;
  readonly headers?: Readonly<Record<string, string | null>>;
}

/** The whole hub, with somebody who counts before each agency. */
export interface WatchedHub extends TestHub {
  readonly agencies: RunningAgencies;
  /** Every request that reached an agency since the last `forget`, in order. */
  readonly passages: readonly Passage[];
  readonly forget: () => void;
  readonly send: (sending: Sending) => Promise<Raw>;
  /** All lines of the hub's audit log, oldest first. */
  readonly audit: () => Promise<readonly AuditEntry[]>;
}

interface Answered {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: readonly { readonly extensions: { readonly code: string } }[];
}

/** Reads an answer of the hub. */
export async function rawOf(response: Response): Promise<Raw> {
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as Answered;
  const codes = errors.map(({ extensions }) => extensions.code);
  return { status: response.status, headers: response.headers, text, codes, data };
}

/** Sends a document with these headers and no others of ours. */
export async function post(url: string, body: object, headers: Readonly<Record<string, string>>) {
  return rawOf(
    await fetch(url, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        accept: 'application/graphql-response+json',
        ...headers,
      },
      body: JSON.stringify(body),
    }),
  );
}

async function send(hub: TestHub, { query, variables = {}, asker, headers = {} }: Sending): Promise<Raw> {
  const all: Record<string, string | null> = { ...(await hub.headersOf(asker)), ...headers };
  const kept = Object.entries(all).flatMap(([name, value]) =>
    value === null ? [] : [[name, value] as const],
  );
  return post(hub.url, { query, variables }, Object.fromEntries(kept));
}

/** Starts four agencies with the demo households, a counter before each, and the hub before those. */
export async function startWatchedHub(
  settings: Partial<HubSettings> = {},
  access: Partial<AccessSettings> = {},
): Promise<WatchedHub> {
  const agencies = await startAgencies();
  const passages: Passage[] = [];
  const proxies = await Promise.all(
    Object.entries(agencies.urls).map(
      async ([name, url]) =>
        [name, await startCountingProxy(name, url, (passage) => passages.push(passage))] as const,
    ),
  );
  const urls = Object.fromEntries(proxies.map(([name, { url }]) => [name, url]));
  const closeAgencies = async (): Promise<void> => {
    await Promise.all(proxies.map(([, proxy]) => proxy.close()));
    await agencies.stop();
  };
  const hub = await startTestHub({ urls, hub: agencies.hub }, settings, access).catch(
    async (error: unknown) => {
      await closeAgencies();
      throw error;
    },
  );
  return {
    ...hub,
    agencies,
    passages,
    forget: () => void passages.splice(0),
    send: (sending) => send(hub, sending),
    audit: () =>
      withConnection(hub.database.loginUrl, async (run) => {
        const rows = await run<{ content: string }>('SELECT content FROM audit_entry ORDER BY seq');
        return rows.map(({ content }) => JSON.parse(content) as AuditEntry);
      }),
    close: async () => {
      await hub.close();
      await closeAgencies();
    },
  };
}
