import 'reflect-metadata';
import { openCase } from '../../hub/cases';
import { compare } from './compare';
import {
  COLLEAGUES,
  COLLEAGUES_CASE,
  FILES,
  OWN,
  OWN_CASE,
  UNKNOWN,
  VIEW,
  WHO_LIVES,
  WITHOUT_CASE,
} from './demo-people';
import { startWatchedHub, type WatchedHub } from './watched-hub';

let hub: WatchedHub;
beforeAll(async () => {
  hub = await startWatchedHub();
  await openCase(hub, OWN_CASE, { bsns: Object.values(OWN), workers: ['hulpverlener'] });
  await openCase(hub, COLLEAGUES_CASE, { bsns: Object.values(COLLEAGUES), workers: ['hulpverlener-2'] });
});
afterAll(() => hub?.close());

describe.each([
  ['of a colleague’s case', COLLEAGUES.greet],
  ['of nobody’s case', WITHOUT_CASE.jeroen],
])('whether somebody %s exists', (_who, known) => {
  it.each([
    ['who lives there', WHO_LIVES, (bsn: string) => ({ bsn })],
    ['the view', VIEW, (bsn: string) => ({ bsn })],
    ['a file', FILES, (bsn: string) => ({ bsns: [bsn] })],
    ['several files, of which one may be seen', FILES, (bsn: string) => ({ bsns: [OWN.mother, bsn] })],
  ])('is not told by %s', async (_, query, variablesOf) => {
    hub.forget();
    const { answers } = await compare(hub, 10, (_turn, isKnown) => ({
      query,
      variables: variablesOf(isKnown ? known : UNKNOWN),
    }));
    expect(answers).toEqual([expect.stringContaining('HOUSEHOLD_NOT_FOUND')]);
    expect(hub.passages).toEqual([]);
  });
});

it('whether a household exists is not told by its number', async () => {
  const { data } = await hub.send({
    query: WHO_LIVES,
    variables: { bsn: COLLEAGUES.greet },
    asker: { purpose: 'HOUSEHOLD_SEARCH' },
  });
  const { id } = (data as { householdOf: { household: { id: string } } }).householdOf.household;
  const query = 'query Huis($id: ID!) { household(id: $id) { composition { members { name { given } } } } }';
  const found = await compare(hub, 20, (turn, isKnown) => ({
    query,
    variables: { id: isKnown ? id : `${turn}`.padStart(id.length, '0') },
  }));
  expect(found.answers).toEqual([expect.stringContaining('HOUSEHOLD_NOT_FOUND')]);
});
