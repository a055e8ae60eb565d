import 'reflect-metadata';
import { openCase } from '../../hub/cases';
import { type Asker, CASEWORKER } from '../../hub/hub';
import { COLLEAGUES, COLLEAGUES_CASE, OWN, OWN_CASE, WHO_LIVES } from './demo-people';
import { describeMarks } from './describe-marks';
import { describeOwnAgency } from './describe-own-agency';
import { startWatchedHub, type WatchedHub } from './watched-hub';

const COLLEAGUE = { id: 'hulpverlener-2', role: 'CASEWORKER' } as const;

let hub: WatchedHub;
let households: { readonly own: string; readonly others: string };

async function householdOf(bsn: string, asker: Asker): Promise<string> {
  const { data } = await hub.send({ query: WHO_LIVES, variables: { bsn }, asker });
  return (data as { householdOf: { household: { id: string } } }).householdOf.household.id;
}

beforeAll(async () => {
  // A breaker that opened would say SOURCE_FAULT for a while after a log is back.
  hub = await startWatchedHub({ breaker: { faultsToOpen: 1000 } });
  const workers = [CASEWORKER.id, COLLEAGUE.id];
  await openCase(hub, OWN_CASE, { bsns: Object.values(OWN), workers });
  await openCase(hub, COLLEAGUES_CASE, { bsns: Object.values(COLLEAGUES), workers: [COLLEAGUE.id] });
  households = {
    own: await householdOf(OWN.mother, { caseReference: OWN_CASE, reason: null }),
    others: await householdOf(COLLEAGUES.greet, {
      ...{ caller: COLLEAGUE, caseReference: COLLEAGUES_CASE, reason: null },
    }),
  };
});
afterAll(() => hub?.close());

describeMarks(() => ({ ...hub, households }));
describeOwnAgency(() => hub);
