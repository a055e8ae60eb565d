import 'reflect-metadata';
import pino from 'pino';
import { DataSource } from 'typeorm';
import type { z } from 'zod';
import type { AgencyDefinition } from '../agency';
import type { CalendarDate } from '../calendar';
import { cloneTestDatabase } from '../database/test-database';
import { intakeFields } from '../intake/fields';
import type { IntakeScope } from '../intake/scope';
import { type Statement, STATEMENT_HEADER } from '../access/statement';
import { BUDGET_HEADER } from '../server/request-terms';
import { type AgencySettings, startAgency } from '../server/start';
import { storeOptions } from '../store/data-source';
import { prepareStore } from '../store/prepare';
import { createTestHub, statementOf, type TestHub } from './test-hub';

/** Rows in one INSERT: PostgreSQL takes at most 65535 parameters. */
const CHUNK = 1000;

/** Key for log pseudonyms of an agency under test. */
export const TEST_LOG_KEY = 'a key for the pseudonyms of a test only';

/** What an agency knows of one household, in the words of a household file. */
export interface TestHousehold {
  readonly name: string;
  /** Test burgerservicenummers by name. */
  readonly persons: Readonly<Record<string, string>>;
  /** The agency's section, before it is checked. */
  readonly section: object;
}

/** A GraphQL answer; `data` is checked by the test, not by a type. */
export interface GraphAnswer {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: Record<string, unknown> }[];
}

/** One agency, running as in production, on an empty database of its own. */
export interface AgencyHarness {
  /** URL of the database for the owner of the tables. */
  readonly ownerUrl: string;
  /** URL of the database for the login role, which row level security binds. */
  readonly loginUrl: string;
  /** Stores a household through the agency's intake. Throws a ZodError when the section is refused. */
  load(household: TestHousehold): Promise<void>;
  /** GraphQL address. */
  readonly url: string;
  /** The hub whose statements the agency accepts. */
  readonly hub: TestHub;
  /** The agency's clock, in milliseconds since 1970. */
  readonly now: number;
  /** Sends a document over HTTP, with a statement that differs in this from that of a debt counsellor. */
  ask(query: string, variables: object, said?: Partial<Statement>): Promise<GraphAnswer>;
  /** Stops the agency and removes the database. */
  close(): Promise<void>;
}

/** Starts an agency for a test, with its clock standing at noon (UTC) of the day. */
export async function startForTest(
  agency: AgencyDefinition,
  today: CalendarDate,
  instead?: AgencySettings['instead'],
): Promise<AgencyHarness> {
  const { entities, migrations, identity } = agency;
  const database = await cloneTestDatabase({ agency: identity.code, entities, migrations });
  const { ownerUrl, loginUrl } = database;
  await prepareStore(agency, ownerUrl);
  const hub = await createTestHub();
  const now = Date.parse(`${today}T12:00:00Z`);
  const running = await startAgency(agency, {
    databaseUrl: loginUrl,
    port: 0,
    host: '127.0.0.1',
    logger: pino({ level: 'silent' }),
    now: () => now,
    trust: hub.trust,
    logKey: TEST_LOG_KEY,
    ...(instead ? { instead } : {}),
  });
  return {
    ownerUrl,
    loginUrl,
    load: (household) => loadHousehold(agency, ownerUrl, household, today),
    ...{ url: running.url, hub, now },
    ask: async (query, variables, said) => {
      const body = JSON.stringify({ query, variables });
      return post(running.url, body, await hub.sign(statementOf(said), identity.code, body, now));
    },
    async close() {
      await running.close();
      await database.drop();
    },
  };
}

async function loadHousehold(
  agency: AgencyDefinition,
  ownerUrl: string,
  { name, persons, section }: TestHousehold,
  today: CalendarDate,
): Promise<void> {
  const scope: IntakeScope = { household: name, today, persons: new Map(Object.entries(persons)) };
  const shape: z.ZodType = agency.intake.section(intakeFields(scope));
  const tables = agency.intake.rows(shape.parse(section) as never, scope);
  const owner = await new DataSource(
    storeOptions(agency, { databaseUrl: ownerUrl, poolSize: 1 }),
  ).initialize();
  try {
    await owner.transaction(async (manager) => {
      for (const { entity, rows } of tables) {
        for (let start = 0; start < rows.length; start += CHUNK) {
          await manager.getRepository(entity).insert(rows.slice(start, start + CHUNK));
        }
      }
    });
  } finally {
    await owner.destroy();
  }
}

async function post(url: string, body: string, statement: string): Promise<GraphAnswer> {
  const response = await fetch(url, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [BUDGET_HEADER]: '20000',
      [STATEMENT_HEADER]: statement,
    },
    body,
  });
  return (await response.json()) as GraphAnswer;
}
