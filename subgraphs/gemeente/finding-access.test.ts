import 'reflect-metadata';
import type { GraphQLObjectType } from 'graphql';
import { classesOf } from '../kit/access/classify';
import { type Asker, grantedClasses } from '../kit/access/grants';
import { withConnection } from '../kit/database/connection';
import { pseudonymOf } from '../kit/logbook/pseudonym';
import { subgraphSchema, subgraphSdl } from '../kit/server/schema';
import { EVERY_CLASS, EVERY_PURPOSE, EVERY_ROLE, everyAsker } from '../kit/testing/access-cells';
import { expectedFor, fieldsInSchema, fieldsWithValue } from '../kit/testing/access-expectation';
import { type AgencyHarness, startForTest, TEST_LOG_KEY } from '../kit/testing/agency-harness';
import { bodyOf, sendRaw } from '../kit/testing/raw-request';
import { startBeside } from '../kit/testing/second-process';
import { statementOf } from '../kit/testing/test-hub';
import type { DataClass } from '../kit/vocabulary';
import { agency } from './agency';
import { BSN, LINDE, SCHUIL, STREET, TODAY } from './test-street';

const { code } = agency.identity;
const schema = subgraphSchema(agency.resolvers);
const sdl = subgraphSdl(agency.resolvers);
const classes = classesOf(sdl, { name: code, table: agency.access });
const query = schema.getQueryType() as GraphQLObjectType;
const FIELDS = fieldsInSchema(sdl, ['Query.findPersons', 'Query.casesByReference']).filter((at) =>
  /^(Query|FoundPersons?|CaseHousehold|CasePerson|CaseDirector|Person|PersonName|Household)\.(?!composition)/.test(
    at,
  ),
);

/** Everything that the two answers hold; who lives in a household is executed in secret-address.test.ts. */
const QUESTION = `query ($references: [ID!]!) {
  findPersons(name: "Voorbeeld", birthDate: "1985-01-01") {
    access more persons { person { bsn } name { given prefix family } birthDate household { id } } }
  casesByReference(references: $references) {
    access reference household { id } persons { person { bsn } name { given prefix family } birthDate }
    director { role functionMailbox phone } } }`;
const variables = { references: ['Z-1'] };

let harness: AgencyHarness;
let whole: Record<string, unknown>;

async function ask(url: string, asker: Asker) {
  const body = bodyOf(QUESTION, variables);
  const said = statementOf(asker);
  const { text } = await sendRaw(url, body, [await harness.hub.sign(said, code, body, harness.now)]);
  const { data, errors } = JSON.parse(text) as { data: Record<string, unknown>; errors?: unknown };
  expect({ asker, errors }).toEqual({ asker, errors: undefined });
  return { data, traceId: said.traceId };
}

beforeAll(async () => {
  harness = await startForTest(agency, TODAY);
  await harness.load({
    ...STREET,
    section: {
      ...STREET.section,
      caseReferences: [{ reference: 'Z-1', persons: ['hanna', 'iris'] }],
      cases: [
        {
          persons: ['hanna'],
          reason: 'Proef',
          period: { from: '2026-01-01' },
          director: { role: 'Regisseur', functionMailbox: 'regie@voorbeeldstad.example', phone: '088' },
        },
      ],
    },
  });
  const counsellor = { purpose: 'DEBT_COUNSELLING', role: 'CASEWORKER', worksAt: null } as const;
  const searcher = { ...counsellor, purpose: 'HOUSEHOLD_SEARCH' } as const;
  const [counselled, searched] = [await ask(harness.url, counsellor), await ask(harness.url, searcher)];
  whole = {
    findPersons: searched.data['findPersons'],
    casesByReference: counselled.data['casesByReference'],
  };
});
afterAll(() => harness?.close());

/** The same with the outcome that goes with the class that an answer is of. */
function expected(given: ReadonlySet<DataClass>): unknown {
  const outcome = (dataClass: DataClass) => (given.has(dataClass) ? 'GRANTED' : 'NO_LEGAL_GROUND');
  const { findPersons, casesByReference } = expectedFor(query, whole, classes, given) as {
    findPersons: object;
    casesByReference: readonly object[];
  };
  const toldOfCase = given.has('CASE_LIST') ? {} : { household: null, director: null };
  return {
    findPersons: { ...findPersons, access: outcome('PERSON_SEARCH') },
    casesByReference: casesByReference.map((found) => ({
      ...{ ...found, access: outcome('CASE_LIST') },
      ...toldOfCase,
    })),
  };
}

describe('finding a household, by each role for each purpose,', () => {
  it('is tried on an answer in which every field has a value', () => {
    const filled = fieldsWithValue(query, whole);
    expect(FIELDS.length).toBeGreaterThan(20);
    // Nobody in the street has a prefix.
    expect(FIELDS.filter((at) => !filled.has(at))).toEqual(['PersonName.prefix']);
  });

  it('gives exactly what the table says, and an address to nobody', async () => {
    const executed = new Set<string>();
    for (const asker of everyAsker(code)) {
      const given = grantedClasses(agency.access, code, asker);
      const { data } = await ask(harness.url, asker);
      expect({ asker, data }).toEqual({ asker, data: expected(given) });
      for (const part of [SCHUIL.street, SCHUIL.addressId, LINDE.street, SCHUIL.postalCode])
        expect(JSON.stringify(data)).not.toContain(part);
      for (const at of FIELDS) executed.add(`${at} ${asker.purpose} ${asker.role} ${asker.worksAt}`);
    }
    expect(executed.size).toBe(FIELDS.length * EVERY_PURPOSE.length * EVERY_ROLE.length * 3);
  });

  it('gives no row without a ground when the check of the resolvers is gone', async () => {
    const unchecked = await startBeside(agency, harness, { givenTo: () => EVERY_CLASS });
    try {
      let forbidden = 0;
      // The database knows whether somebody works here, and not where else.
      for (const asker of everyAsker(code).filter(({ worksAt }) => worksAt === null || worksAt === code)) {
        const given = grantedClasses(agency.access, code, asker);
        const { data } = await ask(unchecked.url, asker);
        const { findPersons, casesByReference } = data as {
          findPersons: { persons: unknown };
          casesByReference: unknown;
        };
        // The rows of who is searched are those of who lives where: a class is about fields here.
        if (!given.has('RESIDENCE') && !given.has('PERSON_RECORD')) {
          expect({ asker, persons: findPersons.persons }).toEqual({ asker, persons: [] });
          forbidden += 1;
        }
        if (!given.has('CASE_LIST'))
          expect({ asker, casesByReference }).toEqual({ asker, casesByReference: [] });
      }
      expect(forbidden).toBeGreaterThan(100);
    } finally {
      await unchecked.close();
    }
  });
});

it('has a line in the processing log for each person who is told of, and none with what was asked', async () => {
  const nameOf = new Map(Object.entries(BSN).map(([name, bsn]) => [pseudonymOf(bsn, TEST_LOG_KEY), name]));
  const linesOf = async (asker: Asker): Promise<readonly string[]> => {
    const { traceId } = await ask(harness.url, asker);
    const lines = await withConnection(harness.ownerUrl, (run) =>
      run<{ name: string; subject_id: string | null }>(
        'SELECT name, subject_id FROM processing_record WHERE trace_id = $1',
        [traceId],
      ),
    );
    return lines.map(({ name, subject_id: subject }) => `${name}: ${subject && nameOf.get(subject)}`).sort();
  };
  const as = { role: 'CASEWORKER', worksAt: null } as const;
  expect(await linesOf({ ...as, purpose: 'HOUSEHOLD_SEARCH' })).toEqual(['zoeken op naam: hanna']);
  expect(await linesOf({ ...as, purpose: 'OWN_WORK' })).toEqual([
    'casussen opzoeken: hanna',
    'casussen opzoeken: iris',
  ]);
  expect(await linesOf({ ...as, purpose: 'STATISTICS' })).toEqual(['vraag zonder persoon: null']);
});
