import 'reflect-metadata';
import { activityOf } from '../../../subgraphs/kit/access/purposes';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import { pseudonymOf } from '../../../subgraphs/kit/logbook/pseudonym';
import {
  type AgencyHarness,
  startForTest,
  TEST_LOG_KEY,
} from '../../../subgraphs/kit/testing/agency-harness';
import { statementOf } from '../../../subgraphs/kit/testing/test-hub';
import type { Purpose } from '../../../subgraphs/kit/vocabulary';
import { agency } from '../../../subgraphs/gemeente/agency';
import { BSN, householdIdOf, LINDE, type Name, STREET, TODAY } from '../../../subgraphs/gemeente/test-street';

let harness: AgencyHarness;
beforeAll(async () => {
  harness = await startForTest(agency, TODAY);
  await harness.load(STREET);
});
afterAll(() => harness?.close());

const nameOf = new Map(Object.entries(BSN).map(([name, bsn]) => [pseudonymOf(bsn, TEST_LOG_KEY), name]));

/** Who is in the processing log of one request, by name, and for what. */
async function loggedFor(query: string, variables: object, purpose: Purpose) {
  const said = statementOf({ purpose });
  const { errors } = await harness.ask(query, variables, said);
  expect(errors).toBeUndefined();
  const lines = await withConnection(harness.ownerUrl, (run) =>
    run<{ name: string; activity_id: string; subject_id: string | null }>(
      'SELECT name, activity_id, subject_id FROM processing_record WHERE trace_id = $1',
      [said.traceId],
    ),
  );
  expect(new Set(lines.map(({ activity_id: activity }) => activity))).toEqual(new Set([activityOf(purpose)]));
  return lines.map(({ name, subject_id: subject }) => `${name}: ${subject && nameOf.get(subject)}`).sort();
}

const OF_PERSON = 'query ($bsn: BSN!) { householdOf(bsn: $bsn) { access members { person { bsn } } } }';
const BY_NUMBER = 'query ($id: ID!) { household(id: $id) { composition { members { person { bsn } } } } }';
const AT_LINDELAAN: readonly Name[] = ['anna', 'bram', 'dirk', 'gerda'];
const lines = AT_LINDELAAN.map((name) => `bewoning raadplegen: ${name}`);

describe('the processing log of who lives where', () => {
  it.each(['HOUSEHOLD_SEARCH', 'DEBT_COUNSELLING'] as const)(
    'has a line for everybody who was told of, for purpose %s',
    async (purpose) => {
      expect(await loggedFor(OF_PERSON, { bsn: BSN.dirk }, purpose)).toEqual(lines);
      const id = await householdIdOf(harness, LINDE.addressId);
      expect(await loggedFor(BY_NUMBER, { id }, purpose)).toEqual(lines);
    },
  );

  it('has a line for who was asked for and is not known', async () => {
    expect(await loggedFor(OF_PERSON, { bsn: BSN.lotte }, 'DEBT_COUNSELLING')).toEqual([
      'bewoning raadplegen: lotte',
    ]);
  });

  it('has a line of the request when there was no ground', async () => {
    expect(await loggedFor(OF_PERSON, { bsn: BSN.anna }, 'STATISTICS')).toHaveLength(1);
  });
});
