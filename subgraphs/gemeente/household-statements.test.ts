import 'reflect-metadata';
import { type AgencyHarness, startForTest } from '../kit/testing/agency-harness';
import { countStatements } from '../kit/testing/statement-count';
import { agency } from './agency';
import {
  BEUK,
  BSN,
  COMPOSITION,
  householdIdOf,
  LINDE,
  type Name,
  PERSONS,
  place,
  TODAY,
} from './test-street';

const EIGHT: readonly Name[] = ['anna', 'bram', 'carla', 'dirk', 'emma', 'frans', 'gerda', 'hanna'];
const IEP = place('Iepenweg', 44);

/** Eight at the Lindelaan, Iris alone at the Beukenhof, Jan alone at the Iepenweg. */
const HOMES = [
  ...EIGHT.map((person) => ({ person, at: LINDE })),
  { person: 'iris', at: BEUK },
  { person: 'jan', at: IEP },
];

let harness: AgencyHarness;

beforeAll(async () => {
  harness = await startForTest(agency, TODAY);
  await harness.load({
    name: 'straat',
    persons: PERSONS,
    section: {
      residents: HOMES.map(({ person }) => ({
        person,
        given: person,
        family: 'Test',
        birthDate: '1980-01-01',
      })),
      addresses: HOMES.map(({ person, at }) => ({
        person,
        kind: 'HOME',
        ...at,
        period: { from: '2015-01-01' },
      })),
    },
  });
});
afterAll(() => harness?.close());

/** How many members each answer holds, and the statements that it cost. */
async function cost(query: string, variables: object): Promise<{ members: number[]; statements: string[] }> {
  const counting = countStatements();
  try {
    const answer = await harness.ask(query, variables);
    expect(answer.errors).toBeUndefined();
    const text = JSON.stringify(answer.data);
    const members = [...text.matchAll(/"members":(\[.*?\}\}\])/g)].map(
      ([, list]) => JSON.parse(list ?? '[]').length,
    );
    return { members, statements: counting.take() };
  } finally {
    counting.stop();
  }
}

const OF_PERSON = `query ($bsn: BSN!) { householdOf(bsn: $bsn) { ${COMPOSITION} } }`;
const BY_REFERENCE = `query ($refs: [_Any!]!) { _entities(representations: $refs) { ... on Household { composition { ${COMPOSITION} } } } }`;
const references = async (...places: { addressId: string }[]) => ({
  refs: await Promise.all(
    places.map(async ({ addressId }) => ({
      __typename: 'Household',
      id: await householdIdOf(harness, addressId),
    })),
  ),
});

it('sends as many statements for a household of 8 as for one of 1', async () => {
  await cost(OF_PERSON, { bsn: BSN.iris });
  const one = await cost(OF_PERSON, { bsn: BSN.iris });
  const eight = await cost(OF_PERSON, { bsn: BSN.anna });
  expect([one.members, eight.members]).toEqual([[1], [8]]);
  expect(eight.statements).toEqual(one.statements);
  expect(one.statements.filter((text) => text.includes(' FROM '))).toHaveLength(6);
});

it('sends as many statements for 3 households as for 1', async () => {
  await cost(BY_REFERENCE, await references(BEUK));
  const one = await cost(BY_REFERENCE, await references(BEUK));
  const three = await cost(BY_REFERENCE, await references(LINDE, BEUK, IEP));
  expect([one.members, three.members]).toEqual([[1], [8, 1, 1]]);
  expect(three.statements).toEqual(one.statements);
  expect(one.statements.filter((text) => text.includes(' FROM '))).toHaveLength(6);
});
