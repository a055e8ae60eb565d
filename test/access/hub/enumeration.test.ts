import 'reflect-metadata';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import { createTestHub } from '../../../subgraphs/kit/testing/test-hub';
import { openCase } from '../../hub/cases';
import { startTestHub, type TestHub } from '../../hub/hub';
import { compare, MOST_DIFFERENCE_MS } from './compare';
import { COLLEAGUES_CASE, NOWHERE, OWN, OWN_CASE, WHO_LIVES } from './demo-people';
import { TEST_NUMBERS } from './numbers';

/** How often each of the two is looked up. */
const TIMES = 1000;
/** Every number for tests but those of her own case: half of a colleague's case, half of nobody that is known. */
const others = TEST_NUMBERS.filter((bsn) => !Object.values<string>(OWN).includes(bsn));
const forbidden = others.filter((_, place) => place % 2 === 0);
const unknown = others.filter((_, place) => place % 2 === 1);
const inTurn = (numbers: readonly string[], turn: number): string => numbers[turn % numbers.length] ?? '';

let hub: TestHub;
beforeAll(async () => {
  // No agency can be reached: an answer that needed one would be another.
  hub = await startTestHub({ urls: NOWHERE, hub: await createTestHub() });
  await openCase(hub, OWN_CASE, { bsns: Object.values(OWN), workers: ['hulpverlener'] });
  await openCase(hub, COLLEAGUES_CASE, { bsns: forbidden, workers: ['hulpverlener-2'] });
  await withConnection(hub.database.ownerUrl, (run) => run('ANALYZE'));
});
afterAll(() => hub?.close());

it('who tries 2,000 numbers gets the same bytes in the same time, and each attempt is noted', async () => {
  const found = await compare(hub, TIMES, (turn, isKnown) => ({
    query: WHO_LIVES,
    variables: { bsn: inTurn(isKnown ? forbidden : unknown, turn) },
  }));
  expect(found.answers).toEqual([expect.stringContaining('HOUSEHOLD_NOT_FOUND')]);
  expect(Math.abs(found.unknown - found.forbidden)).toBeLessThan(MOST_DIFFERENCE_MS);
  const [noted] = await withConnection(hub.database.loginUrl, (run) =>
    run<{ lines: number; people: number }>(
      `SELECT count(*)::int AS lines, count(DISTINCT subjects)::int AS people FROM audit_entry
        WHERE content::jsonb ->> 'code' = 'HOUSEHOLD_NOT_FOUND'`,
    ),
  );
  expect(noted).toEqual({ lines: 2 * TIMES, people: others.length });
}, 300_000);
