import 'reflect-metadata';
import pino from 'pino';
import { type AccessSettings, openAccess } from '../../gateway/accountability/open-access';
import { HUB_MIGRATIONS } from '../../gateway/accountability/store/hub-migrations';
import { TERMS_HEADERS } from '../../gateway/accountability/stated-terms';
import { committedSupergraph, type HubSettings, startHub } from '../../gateway/hub';
import { cloneTestDatabase, type TestDatabase } from '../../subgraphs/kit/database/test-database';
import type { Purpose } from '../../subgraphs/kit/vocabulary';
import { startAgencies, type RunningAgencies, TODAY } from './agencies';
import { openTestIssuer, type TestCaller, type TestIssuer } from './issuer';

/** An answer as GraphQL over HTTP gives it, with the HTTP status. */
export interface Answer<T> {
  readonly status: number;
  readonly data: T;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** Who asks in a test, and for what; the rest is of a caseworker who counsels on debts and gives a reason. */
export interface Asker {
  readonly caller?: TestCaller;
  readonly purpose?: Purpose;
  readonly caseReference?: string;
  readonly reason?: string | null;
  /** Headers that are sent as they are. */
  readonly headers?: Readonly<Record<string, string>>;
}

export interface TestHub {
  readonly url: string;
  readonly issuer: TestIssuer;
  /** The hub's own database. */
  readonly database: TestDatabase;
  /** Asks as a caseworker for debt counselling, unless the asker says otherwise. */
  readonly ask: <T>(query: string, variables?: object, asker?: Asker) => Promise<Answer<T>>;
  /** The headers of an asker, with a fresh token. */
  readonly headersOf: (asker?: Asker) => Promise<Record<string, string>>;
  readonly close: () => Promise<void>;
}

/** A token of the test issuer holds a quarter of an hour. */
const TOKEN_IS_FRESH_MS = 600_000;
/** The day of the household view in tests: noon. */
export const TEST_NOW = Date.parse(`${TODAY}T12:00:00Z`);
export const CASEWORKER: TestCaller = { id: 'hulpverlener', role: 'CASEWORKER' };
/** Key for pseudonyms in the hub's logs. */
export const HUB_LOG_KEY = 'a key for the pseudonyms of a hub under test';

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

/** The headers that state for what somebody asks. */
export function termsOf({
  purpose = 'DEBT_COUNSELLING',
  caseReference,
  reason,
}: Asker): Record<string, string> {
  return {
    [TERMS_HEADERS.purpose]: purpose,
    [TERMS_HEADERS.trigger]: 'CITIZEN_REQUEST',
    [TERMS_HEADERS.case]: caseReference ?? 'Z-2026-0001',
    ...(reason === null
      ? {}
      : { [TERMS_HEADERS.reason]: encodeURIComponent(reason ?? 'Vraag van het gezin zelf.') }),
  };
}

/** Starts the gateway in this process before agencies that run elsewhere, perhaps behind something that fails. */
export async function startTestHub(
  { urls, hub: { signer } }: Pick<RunningAgencies, 'urls' | 'hub'>,
  settings: Partial<HubSettings> = {},
  accessSettings: Partial<AccessSettings> = {},
): Promise<TestHub> {
  // Tokens and statements are of this very moment, because the agencies run by the real clock; only the view's day stands.
  const issuer = await openTestIssuer(accessSettings.now ?? Date.now);
  const database = await cloneTestDatabase({ agency: 'hub', entities: [], migrations: HUB_MIGRATIONS });
  const logger = settings.logger ?? pino({ level: process.env['TEST_LOG_LEVEL'] ?? 'silent' });
  const access = await openAccess({
    identity: issuer,
    databaseUrl: database.loginUrl,
    signer,
    logKey: HUB_LOG_KEY,
    lookupsPerMinute: 1_000_000,
    logger,
    ...accessSettings,
  });
  const door = await startHub({
    supergraphSdl: committedSupergraph(),
    agencyUrls: urls,
    port: 0,
    host: '127.0.0.1',
    access,
    development: true,
    budgetMs: 20_000,
    now: () => TEST_NOW,
    ...settings,
    logger,
  });
  const url = `${door.url}/graphql`;
  const tokens = new Map<string, { readonly token: Promise<string>; readonly until: number }>();
  const tokenOf = (caller: TestCaller): Promise<string> => {
    const key = JSON.stringify(caller);
    const known = tokens.get(key);
    if (known && known.until > Date.now()) return known.token;
    const token = issuer.tokenFor(caller);
    tokens.set(key, { token, until: Date.now() + TOKEN_IS_FRESH_MS });
    return token;
  };
  const headersOf: TestHub['headersOf'] = async (asker = {}) => ({
    authorization: `Bearer ${await tokenOf(asker.caller ?? CASEWORKER)}`,
    ...termsOf(asker),
    ...asker.headers,
  });
  return {
    ...{ url, issuer, database, headersOf },
    ask: async (query, variables, asker) => askOver(url, query, variables, await headersOf(asker)),
    close: async () => {
      await door.close();
      await issuer.close();
      await database.drop();
    },
  };
}

/** The whole hub for a test file: four agencies with the demo households, and the gateway. */
export async function startWholeHub(): Promise<TestHub & { readonly agencies: RunningAgencies }> {
  const agencies = await startAgencies();
  const hub = await startTestHub(agencies).catch(async (error: unknown) => {
    await agencies.stop();
    throw error;
  });
  return {
    ...hub,
    agencies,
    close: async () => {
      await hub.close();
      await agencies.stop();
    },
  };
}
