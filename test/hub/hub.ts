import 'reflect-metadata';
import pino from 'pino';
import { committedSupergraph, type HubSettings, startHub } from '../../gateway/hub';
import { startAgencies, type RunningAgencies, TODAY } from './agencies';

/** An answer as GraphQL over HTTP gives it, with the HTTP status. */
export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

export interface TestHub {
  readonly url: string;
  readonly ask: <T>(
    query: string,
    variables?: object,
    headers?: Readonly<Record<string, string>>,
  ) => Promise<Answer<T>>;
  readonly close: () => Promise<void>;
}

/** Asks a GraphQL question over HTTP. */
export async function askOver<T>(
  url: string,
  query: string,
  variables: object = {},
  headers: Readonly<Record<string, string>> = {},
): Promise<Answer<T>> {
  const response = await fetch(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json', ...headers },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...((await response.json()) as { data: T }) };
}

/** Starts the gateway in this process before agencies that run elsewhere, perhaps behind something that fails. */
export async function startTestHub(
  agencyUrls: Readonly<Record<string, string>>,
  settings: Partial<HubSettings> = {},
): Promise<TestHub> {
  const door = await startHub({
    supergraphSdl: committedSupergraph(),
    agencyUrls,
    port: 0,
    host: '127.0.0.1',
    logger: pino({ level: 'silent' }),
    purpose: 'DEBT_COUNSELLING',
    development: true,
    budgetMs: 20_000,
    now: () => Date.parse(`${TODAY}T12:00:00Z`),
    ...settings,
  });
  const url = `${door.url}/graphql`;
  return {
    url,
    ask: (query, variables, headers) => askOver(url, query, variables, headers),
    close: door.close,
  };
}

/** The whole hub for a test file: four agencies with the demo households, and the gateway. */
export async function startWholeHub(): Promise<TestHub & { readonly agencies: RunningAgencies }> {
  const agencies = await startAgencies();
  const hub = await startTestHub(agencies.urls);
  return {
    ...hub,
    agencies,
    close: async () => {
      await hub.close();
      await agencies.stop();
    },
  };
}
