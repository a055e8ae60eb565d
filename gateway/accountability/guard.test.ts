import { buildSchema, parse, validate } from 'graphql';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { PURPOSES } from '../../subgraphs/kit/access/purposes';
import type { TestDatabase } from '../../subgraphs/kit/database/test-database';
import { CodedError } from '../../subgraphs/kit/errors';
import { pseudonymOf } from '../../subgraphs/kit/logbook/pseudonym';
import { createTestHub } from '../../subgraphs/kit/testing/test-hub';
import type { Purpose, Role } from '../../subgraphs/kit/vocabulary';
import { Deadline, type Engine, UpstreamRecord } from '../engine';
import { TokenVerifier } from '../identity/token-verifier';
import { admissionBy } from './admission';
import type { AskingContext } from './asking';
import { Authority } from './authority';
import { type GatewayOwner, Guard } from './guard';
import { lookupsOf, questionOf } from './lookups';
import { registerCase } from './store/case-register';
import { type Journal, openJournal } from './store/journal';
import { hubDatabase } from './store/test-journal';

const ANNA = '999990019';
const BRAM = '999990147';
const CARLA = '999990159';
const LOG_KEY = 'a key for a test';
const NOW = Date.parse('2026-11-22T12:00:00Z');
/** Who lives in each household that exists. */
const HOUSEHOLDS: Readonly<Record<string, readonly string[]>> = {
  own: [ANNA, CARLA],
  other: [CARLA],
  empty: [],
};

const schema = buildSchema(/* GraphQL */ `
  scalar BSN
  type Query {
    persons(bsns: [BSN!]!): [Person!]!
    household(id: ID!): Household
    total: Int
    rules: Int
    log(by: ProcessingQuestion!): Int
    find(name: String!): FoundPersons
    cases(references: [ID!]!): [CaseHousehold!]!
  }
  type FoundPersons {
    persons: [Person!]
  }
  type CaseHousehold {
    reference: ID!
  }
  type Person {
    bsn: BSN!
    file: Int
    partner: Person
  }
  type Household {
    id: ID!
  }
  input ProcessingQuestion {
    bsn: BSN
    traceId: ID
  }
`);

/** The view of a household is for who counsels; what an agency owns is not decided on here. */
const owner: GatewayOwner = {
  name: 'household',
  table: {
    grants: [
      { purpose: 'DEBT_COUNSELLING', roles: ['CASEWORKER'], gives: ['HOUSEHOLD_VIEW'], because: 'test' },
    ],
    fields: {},
  },
  classes: new Map([
    ['Query.total', 'HOUSEHOLD_VIEW'],
    ['Query.rules', 'ENVELOPE'],
    ['Person.file', 'CLAIMS'],
  ]),
};

let database: TestDatabase;
let journal: Journal;
let authority: Authority;
beforeAll(async () => {
  database = await hubDatabase();
  journal = await openJournal({ databaseUrl: database.loginUrl });
  const { signer } = await createTestHub();
  const tokens = new TokenVerifier({ issuer: 'https://issuer.example', audience: 'hub' });
  authority = new Authority({
    ...{ tokens, journal, signer, logKey: LOG_KEY },
    now: () => NOW,
    onLogFault: () => undefined,
  });
  await registerCase(journal.query, {
    ...{ reference: 'Z-1', trigger: 'CITIZEN_REQUEST', openedOn: '2026-01-01', endedOn: null },
    workers: ['noor'],
    subjects: [ANNA, BRAM].map((bsn) => pseudonymOf(bsn, LOG_KEY)),
  });
});
afterAll(async () => {
  await journal?.close();
  await database?.drop();
});

/** Which households were asked for, to learn who lives there. */
let gathered: unknown[];
const engine: Engine = {
  apiSchema: schema,
  planCount: 0,
  execute: () => Promise.reject(new Error('the guard executes nothing')),
  gather: (_document, variables) => {
    gathered.push(variables['id']);
    const members = HOUSEHOLDS[String(variables['id'])];
    const composition = { members: members?.map((bsn) => ({ person: { bsn } })) ?? null };
    return Promise.resolve({ data: { household: members ? { composition } : null } });
  },
  close: () => Promise.resolve(),
};

interface Asked {
  readonly purpose?: Purpose;
  readonly role?: Role;
  readonly bsn?: string | null;
  readonly caseReference?: string | null;
  readonly reason?: string | null;
}

function contextOf({
  purpose = 'DEBT_COUNSELLING',
  role,
  bsn = null,
  caseReference = 'Z-1',
  reason = null,
}: Asked) {
  const entry = PURPOSES[purpose];
  const caller = {
    ...{ id: 'noor', role: role ?? entry.roles[0] ?? 'CASEWORKER', bsn, worksAt: null },
    ...{ oin: '00000099000000004000', clientId: 'test' },
  };
  const context: AskingContext = {
    record: new UpstreamRecord(),
    deadline: Deadline.start(5000),
    headers: {},
    subjects: new Set(),
    asking: {
      ...{ caller, origin: '192.0.2.7', startTime: NOW },
      terms: { purpose, entry, trigger: 'CITIZEN_REQUEST', caseReference, reason },
      trace: {
        traceId: '4bf92f3577b34da6a3ce929d0e0e4736',
        spanId: '00f067aa0ba902b7',
        parentSpanId: null,
        traceparent: '',
      },
    },
  };
  return context;
}

const guardOf = (limiter = new RateLimiterMemory({ points: 1000, duration: 60 })) =>
  new Guard({ authority, admission: admissionBy(journal), owners: [owner], limiter });

/** What came of a question: a code, or whether it is outside the asker's own cases. */
async function outcome(text: string, asked: Asked = {}, guard = guardOf()): Promise<string> {
  gathered = [];
  const document = parse(text);
  expect(validate(schema, document)).toEqual([]);
  const question = questionOf(schema, document);
  return guard.admit(question, lookupsOf(question, {}), contextOf(asked), engine).then(
    ({ outsideOwnCases }) => (outsideOwnCases ? 'OUTSIDE' : 'ADMITTED'),
    (error: unknown) => {
      if (error instanceof CodedError) return String(error.extensions['code']);
      throw error;
    },
  );
}

const personsOf = (...bsns: string[]): string => `{ persons(bsns: ${JSON.stringify(bsns)}) { file } }`;
const household = (id: string): string => `{ household(id: "${id}") { id } }`;
const reason = 'Een reden van tien tekens.';

describe('fields', () => {
  it.each<[string, string, Asked, string]>([
    ['of the gateway are given to who has a grant', '{ total }', {}, 'ADMITTED'],
    ['of the gateway are not given to another role', '{ total }', { role: 'CASE_DIRECTOR' }, 'NOT_ALLOWED'],
    [
      'of the gateway are not given for another purpose',
      '{ total }',
      { purpose: 'HOUSEHOLD_SEARCH' },
      'NOT_ALLOWED',
    ],
    [
      'beside others spoil the whole document',
      '{ rules total }',
      { purpose: 'HOUSEHOLD_SEARCH' },
      'NOT_ALLOWED',
    ],
    [
      'in a fragment are seen',
      '{ ...f } fragment f on Query { a: total }',
      { purpose: 'HOUSEHOLD_SEARCH' },
      'NOT_ALLOWED',
    ],
    [
      'that tell nothing of anybody are given to all',
      '{ rules }',
      { purpose: 'HOUSEHOLD_SEARCH' },
      'ADMITTED',
    ],
    [
      'of an agency are for the agency to decide',
      personsOf(ANNA),
      { purpose: 'HOUSEHOLD_SEARCH' },
      'OUTSIDE',
    ],
    [
      'of who is named in an answer are not asked',
      `{ persons(bsns: ["${ANNA}"]) { partner { file } } }`,
      {},
      'NOT_ALLOWED',
    ],
  ])('%s', async (_, text, asked, expected) => {
    expect(await outcome(text, asked)).toBe(expected);
    expect(gathered).toEqual([]);
  });
});

describe('persons and households', () => {
  it.each<[string, string, Asked, string]>([
    ['of the case', personsOf(ANNA, BRAM), {}, 'ADMITTED'],
    ['outside the case', personsOf(CARLA), {}, 'HOUSEHOLD_NOT_FOUND'],
    ['outside the case, with a reason', personsOf(CARLA), { reason }, 'OUTSIDE'],
    ['in and outside the case', personsOf(ANNA, CARLA), {}, 'HOUSEHOLD_NOT_FOUND'],
    ['that are a household of the case', household('own'), {}, 'ADMITTED'],
    ['that are another household', household('other'), {}, 'HOUSEHOLD_NOT_FOUND'],
    ['that are another household, with a reason', household('other'), { reason }, 'OUTSIDE'],
    ['that are a household of nobody, with a reason', household('empty'), { reason }, 'HOUSEHOLD_NOT_FOUND'],
    [
      'that are a household that does not exist, with a reason',
      household('none'),
      { reason },
      'HOUSEHOLD_NOT_FOUND',
    ],
    [
      'that are a household of the case and a person outside it',
      `{ household(id: "own") { id } persons(bsns: ["${CARLA}"]) { file } }`,
      {},
      'HOUSEHOLD_NOT_FOUND',
    ],
    [
      'for searching, whoever, for a supervisor to see',
      personsOf(CARLA),
      { purpose: 'HOUSEHOLD_SEARCH' },
      'OUTSIDE',
    ],
    ['of any case', personsOf(BRAM), { purpose: 'CASELOAD_OVERVIEW', caseReference: null }, 'ADMITTED'],
    [
      'of no case',
      personsOf(CARLA),
      { purpose: 'CASELOAD_OVERVIEW', caseReference: null, reason },
      'HOUSEHOLD_NOT_FOUND',
    ],
    [
      'for a purpose about nobody',
      personsOf(ANNA),
      { purpose: 'CONTACT_MAINTENANCE', reason },
      'HOUSEHOLD_NOT_FOUND',
    ],
    ['not at all, for a purpose about nobody', '{ rules }', { purpose: 'CONTACT_MAINTENANCE' }, 'ADMITTED'],
  ])('%s', async (_, text, asked, expected) => {
    expect(await outcome(text, asked)).toBe(expected);
  });
});

describe('a search by name', () => {
  const search = '{ find(name: "Oefenaar") { persons { bsn } } }';

  it('is let through for searching, for a supervisor to see', async () => {
    expect(await outcome(search, { purpose: 'HOUSEHOLD_SEARCH', reason })).toBe('OUTSIDE');
    expect(gathered).toEqual([]);
  });

  it.each(['DEBT_COUNSELLING', 'CASE_DIRECTION', 'OWN_WORK', 'CASELOAD_OVERVIEW', 'INSPECTION'] as const)(
    'is not let through for %s, with or without a reason',
    async (purpose) => {
      for (const said of [null, reason])
        expect(await outcome(search, { purpose, reason: said, bsn: ANNA })).toBe('NOT_ALLOWED');
    },
  );

  it('does not go on to what is known of those found', async () => {
    const goesOn = '{ find(name: "Oefenaar") { persons { file } } }';
    expect(await outcome(goesOn, { purpose: 'HOUSEHOLD_SEARCH', reason })).toBe('NOT_ALLOWED');
  });
});

describe('cases by their references', () => {
  const cases = (...references: string[]): string =>
    `{ cases(references: ${JSON.stringify(references)}) { reference } }`;
  const ownWork: Asked = { purpose: 'OWN_WORK', caseReference: null };

  it.each<[string, string, Asked, string]>([
    ['of the asker', cases('Z-1'), ownWork, 'ADMITTED'],
    ['of nobody', cases('Z-9'), ownWork, 'HOUSEHOLD_NOT_FOUND'],
    ['of the asker and of nobody', cases('Z-1', 'Z-9'), ownWork, 'HOUSEHOLD_NOT_FOUND'],
    ['for the caseload', cases('Z-1'), { purpose: 'CASELOAD_OVERVIEW', caseReference: null }, 'ADMITTED'],
    ['for searching', cases('Z-1'), { purpose: 'HOUSEHOLD_SEARCH', reason }, 'HOUSEHOLD_NOT_FOUND'],
    ['for a citizen', cases('Z-1'), { purpose: 'INSPECTION', bsn: ANNA }, 'HOUSEHOLD_NOT_FOUND'],
    ['for a purpose about nobody', cases('Z-1'), { purpose: 'CONTACT_MAINTENANCE' }, 'HOUSEHOLD_NOT_FOUND'],
    [
      'beside a person of the case',
      `{ cases(references: ["Z-1"]) { reference } persons(bsns: ["${ANNA}"]) { bsn } }`,
      ownWork,
      'HOUSEHOLD_NOT_FOUND',
    ],
  ])('%s', async (_, text, asked, expected) => {
    expect(await outcome(text, asked)).toBe(expected);
  });
});

describe('a citizen', () => {
  const citizen: Asked = { purpose: 'INSPECTION', bsn: ANNA, caseReference: null };
  it.each([
    ['about herself', personsOf(ANNA), 'ADMITTED'],
    ['about somebody else', personsOf(BRAM), 'HOUSEHOLD_NOT_FOUND'],
    ['about herself and somebody else', personsOf(ANNA, BRAM), 'HOUSEHOLD_NOT_FOUND'],
    ['about her own household by its number', household('own'), 'HOUSEHOLD_NOT_FOUND'],
    ['about the lines of her own', `{ log(by: { bsn: "${ANNA}" }) }`, 'ADMITTED'],
    ['about the lines of a trace', '{ log(by: { traceId: "x" }) }', 'HOUSEHOLD_NOT_FOUND'],
    [
      'about her own lines and those of a trace',
      `{ a: log(by: { bsn: "${ANNA}" }) b: log(by: { traceId: "x" }) }`,
      'HOUSEHOLD_NOT_FOUND',
    ],
  ])('asks %s', async (_, text, expected) => {
    expect(await outcome(text, citizen)).toBe(expected);
    expect(gathered).toEqual([]);
  });

  it('is nobody without a number', async () => {
    expect(await outcome(personsOf(ANNA), { ...citizen, bsn: null })).toBe('HOUSEHOLD_NOT_FOUND');
  });
});

describe('look-ups', () => {
  const limited = (points: number) => guardOf(new RateLimiterMemory({ points, duration: 60 }));

  it('are counted by person, each person of a question once, also those that are refused', async () => {
    const guard = limited(3);
    expect(await outcome(personsOf(ANNA, BRAM, ANNA), {}, guard)).toBe('ADMITTED');
    expect(await outcome(personsOf(CARLA), {}, guard)).toBe('HOUSEHOLD_NOT_FOUND');
    expect(await outcome(household('own'), {}, guard)).toBe('TOO_MANY_LOOKUPS');
    expect(gathered).toEqual([]);
  });

  it('are one for each search by name, and one for a list of cases however long', async () => {
    const guard = limited(3);
    const searcher: Asked = { purpose: 'HOUSEHOLD_SEARCH', reason };
    const twice = '{ a: find(name: "Oe") { persons { bsn } } b: find(name: "Pr") { persons { bsn } } }';
    expect(await outcome(twice, searcher, guard)).toBe('OUTSIDE');
    const list = '{ cases(references: ["Z-1", "Z-8", "Z-9"]) { reference } }';
    expect(await outcome(list, { purpose: 'OWN_WORK' }, guard)).toBe('HOUSEHOLD_NOT_FOUND');
    expect(await outcome('{ find(name: "Oe") { persons { bsn } } }', searcher, guard)).toBe(
      'TOO_MANY_LOOKUPS',
    );
  });

  it('are not counted of a document that may not be asked', async () => {
    const guard = limited(1);
    const followed = `{ persons(bsns: ["${ANNA}"]) { partner { file } } }`;
    expect(await outcome(followed, {}, guard)).toBe('NOT_ALLOWED');
    expect(await outcome(personsOf(ANNA), {}, guard)).toBe('ADMITTED');
  });

  it('that are too many say how long to wait, and how many are allowed', async () => {
    const question = questionOf(schema, parse(personsOf(ANNA, BRAM)));
    const asked = limited(1).admit(question, lookupsOf(question, {}), contextOf({}), engine);
    const error: unknown = await asked.catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({
      extensions: { code: 'TOO_MANY_LOOKUPS', allowed: 1, http: { status: 429 } },
    });
    const { headers } = (error as CodedError).extensions['http'] as { headers: Map<string, string> };
    expect(headers.get('retry-after')).toBe('60');
  });
});
