import 'reflect-metadata';
import { getNamedType, type GraphQLObjectType } from 'graphql';
import { classesOf } from '../kit/access/classify';
import { SECRET_ADDRESS_FIELDS } from '../kit/access/contract-fields';
import { type Asker, grantedClasses } from '../kit/access/grants';
import { subgraphSchema, subgraphSdl } from '../kit/server/schema';
import { EVERY_CLASS, EVERY_PURPOSE, EVERY_ROLE, everyAsker } from '../kit/testing/access-cells';
import { expectedFor, fieldsInSchema, fieldsUnder, objectType } from '../kit/testing/access-expectation';
import { type AgencyHarness, startForTest } from '../kit/testing/agency-harness';
import { everythingOf } from '../kit/testing/full-selection';
import { bodyOf, sendRaw } from '../kit/testing/raw-request';
import { startBeside } from '../kit/testing/second-process';
import { statementOf } from '../kit/testing/test-hub';
import type { DataClass } from '../kit/vocabulary';
import { agency } from './agency';
import { BSN, householdIdOf, LINDE, SCHUIL, STREET, TODAY, VLUCHT } from './test-street';

const { code } = agency.identity;
const schema = subgraphSchema(agency.resolvers);
const sdl = subgraphSdl(agency.resolvers);
const classes = classesOf(sdl, { name: code, table: agency.access });
const SECRET: readonly string[] = [SCHUIL.addressId, VLUCHT.addressId];
const SECRET_PARTS = [SCHUIL, VLUCHT].flatMap(({ addressId, street, postalCode }) => [
  addressId,
  street,
  postalCode,
]);

/** Hanna, whose address is secret; Iris, who lives with her; Emma, who once had her post there; Anna, elsewhere. */
const ASKED = [BSN.hanna, BSN.iris, BSN.emma, BSN.anna];
const QUESTION = `query ($hanna: BSN!, $iris: BSN!, $emma: BSN!, $anna: BSN!, $secret: ID!, $open: ID!, $refs: [_Any!]!) {
  ${['hanna', 'iris', 'emma', 'anna']
    .map((name) => `${name}: householdOf(bsn: $${name}) ${everythingOf(schema, 'HouseholdComposition')}`)
    .join('\n')}
  then: householdOf(bsn: $hanna, asOf: "2017-01-01") ${everythingOf(schema, 'HouseholdComposition')}
  secret: household(id: $secret) ${everythingOf(schema, 'Household')}
  open: household(id: $open) ${everythingOf(schema, 'Household')}
  _entities(representations: $refs) {
    ... on Household { composition ${everythingOf(schema, 'HouseholdComposition')} }
    ... on Person { file: gemeente {
      livingSituations { id addressId }
      personRecord { secretAddress addresses { id kind addressId address { addressId street houseNumber postalCode city } } }
    } }
  } }`;

interface Told {
  readonly householdOf: readonly unknown[];
  readonly household: readonly unknown[];
  readonly referred: readonly unknown[];
  readonly files: readonly unknown[];
}

let harness: AgencyHarness;
let variables: object;
let whole: Told;

async function ask(url: string, asker: Asker): Promise<Told> {
  const body = bodyOf(QUESTION, variables);
  const statement = await harness.hub.sign(statementOf(asker), code, body, harness.now);
  const { text } = await sendRaw(url, body, [statement]);
  const { data, errors } = JSON.parse(text);
  expect({ asker, errors }).toEqual({ asker, errors: undefined });
  const { hanna, iris, emma, anna, then, secret, open, _entities } = data;
  const [first, second, ...persons] = _entities;
  return {
    householdOf: [hanna, iris, emma, anna, then],
    household: [secret, open],
    referred: [first, second],
    files: persons.map(({ file }: { file: unknown }) => file),
  };
}

const DIRECTOR: Asker = { purpose: 'CASE_DIRECTION', role: 'CASE_DIRECTOR', worksAt: null };

beforeAll(async () => {
  harness = await startForTest(agency, TODAY);
  await harness.load(STREET);
  const [secret, open] = [
    await householdIdOf(harness, SCHUIL.addressId),
    await householdIdOf(harness, LINDE.addressId),
  ];
  const { hanna, iris, emma, anna } = BSN;
  variables = {
    ...{ hanna, iris, emma, anna, secret, open },
    refs: [
      ...[secret, open].map((id) => ({ __typename: 'Household', id })),
      ...ASKED.map((bsn) => ({ __typename: 'Person', bsn })),
    ],
  };
  whole = await ask(harness.url, DIRECTOR);
});
afterAll(() => harness?.close());

const query = schema.getQueryType() as GraphQLObjectType;
const fileType = getNamedType(objectType(schema, 'Person').getFields().gemeente?.type) as GraphQLObjectType;

/** The same without addresses that are secret. */
function withoutSecrets(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutSecrets);
  if (value === null || typeof value !== 'object') return value;
  const at = (value as { addressId?: unknown }).addressId;
  // An address as a whole has a street; what only names one keeps all but the name.
  if ('street' in value && SECRET.includes(String(at))) return null;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [
      name,
      name === 'addressId' && SECRET.includes(String(held)) ? null : withoutSecrets(held),
    ]),
  );
}

/** The outcome as it stands in every composition of an answer. */
function withOutcome(value: unknown, access: string): unknown {
  if (Array.isArray(value)) return value.map((item) => withOutcome(item, access));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, held]) => [
      name,
      name === 'access' ? access : withOutcome(held, access),
    ]),
  );
}

function expected(given: ReadonlySet<DataClass>): Told {
  const seen = <T>(told: T): T => (given.has('SECRET_ADDRESS') ? told : (withoutSecrets(told) as T));
  const outcome = given.has('RESIDENCE') ? 'GRANTED' : 'NO_LEGAL_GROUND';
  const of = (type: GraphQLObjectType, told: unknown): unknown[] =>
    withOutcome(expectedFor(type, seen(told), classes, given), outcome) as unknown[];
  const roots = (name: string, told: readonly unknown[]): unknown[] =>
    told.flatMap((one) =>
      of(query, [{ [name]: one }]).map((root) => (root as Record<string, unknown>)[name]),
    );
  return {
    householdOf: roots('householdOf', whole.householdOf),
    household: roots('household', whole.household),
    referred: of(objectType(schema, 'Household'), whole.referred),
    files: expectedFor(fileType, seen(whole.files), classes, given) as unknown[],
  };
}

describe('who lives where, to each role for each purpose,', () => {
  it('is tried on addresses that stand everywhere an address can stand, secret and not', () => {
    const stands = { address: expect.objectContaining({ street: SCHUIL.street }) };
    expect(whole.householdOf.slice(0, 2)).toMatchObject([stands, stands]);
    expect(whole.householdOf.slice(3)).toMatchObject([
      { address: LINDE, access: 'GRANTED' },
      { address: expect.objectContaining({ street: VLUCHT.street }) },
    ]);
    expect(whole.household).toMatchObject([{ composition: stands }, { composition: { address: LINDE } }]);
    expect(whole.referred).toMatchObject([{ composition: stands }, { composition: { address: LINDE } }]);
    const [hanna, iris, emma] = whole.files.map((file) => JSON.stringify(file));
    for (const part of SECRET_PARTS) expect(hanna).toContain(part);
    expect(iris).toContain(SCHUIL.street);
    expect(emma).toContain(SCHUIL.street);
    const places = SECRET_ADDRESS_FIELDS.map((at) =>
      at.replace('LivingSituation.', 'GemeenteLivingSituation.'),
    );
    const reached = new Set([...fieldsUnder(fileType), ...fieldsUnder(query)]);
    expect(places.filter((at) => !reached.has(at))).toEqual([]);
  });

  it('is given where it may be, with a secret address to nobody but who directs the case', async () => {
    const executed = new Set<string>();
    const toldSecrets = new Set<string>();
    const fields = fieldsInSchema(sdl, ['Query.household', 'Query.householdOf', 'Household.composition']);
    for (const asker of everyAsker(code)) {
      const given = grantedClasses(agency.access, code, asker);
      const told = await ask(harness.url, asker);
      expect({ asker, told }).toEqual({ asker, told: expected(given) });
      const text = JSON.stringify(told);
      if (SECRET_PARTS.some((part) => text.includes(part))) toldSecrets.add(`${asker.purpose} ${asker.role}`);
      // Who only searches learns who lives somewhere, and no address at all.
      const open = given.has('PERSON_RECORD');
      expect({ asker, open: text.includes(LINDE.street) }).toEqual({ asker, open });
      for (const at of fields) executed.add(`${at} ${asker.purpose} ${asker.role} ${asker.worksAt}`);
    }
    expect([...toldSecrets]).toEqual(['CASE_DIRECTION CASE_DIRECTOR']);
    expect(executed.size).toBe(fields.length * EVERY_PURPOSE.length * EVERY_ROLE.length * 3);
  });

  it('is in no row that leaves the database without a ground, when the check of the resolvers is gone', async () => {
    const unchecked = await startBeside(agency, harness, { givenTo: () => EVERY_CLASS });
    try {
      const [nowhere, refused] = [{ household: null, address: null, members: null }, []];
      for (const asker of everyAsker(code)) {
        const given = grantedClasses(agency.access, code, asker);
        if (given.has('RESIDENCE') || given.has('PERSON_RECORD')) continue;
        const told = await ask(unchecked.url, asker);
        expect(told.householdOf).toMatchObject(told.householdOf.map(() => nowhere));
        expect(told.household).toEqual([null, null]);
        expect(told.files).toEqual(ASKED.map(() => ({ livingSituations: refused, personRecord: null })));
        for (const part of [...SECRET_PARTS, LINDE.street, 'Voorbeeld']) {
          expect(JSON.stringify(told)).not.toContain(part);
        }
      }
    } finally {
      await unchecked.close();
    }
  });
});
