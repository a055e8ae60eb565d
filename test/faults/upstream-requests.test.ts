import { startAgencies, type RunningAgencies } from '../hub/agencies';
import { startTestHub, type TestHub } from '../hub/hub';
import { AGENCIES } from './combinations';
import { type FaultProxy, startFaultProxy, wellBehaved } from './fault-proxy';
import { loadHousehold } from './household-under-test';
import { type View, VIEW_QUERY } from './view';

/** Test numbers that no demo household has. */
const NUMBERS = [
  '999994554',
  '999994566',
  '999994578',
  '999994591',
  '999994608',
  '999994621',
  '999994633',
  '999994645',
] as const;
const ALONE = '999994657';

/** A household with that many persons at one address, each with a claim at every agency. */
function householdOf(name: string, bsns: readonly string[]): object {
  const names = bsns.map((_, index) => `bewoner-${index + 1}`);
  const claims = names.map((person) => ({
    kind: 'OTHER',
    scheme: 'Proef',
    title: 'Vordering',
    debtors: [person],
    imposed: '€ 100.00',
    imposedOn: 'today-1m',
  }));
  return {
    household: name,
    story: 'Een huishouden om te tellen hoe vaak de hub vraagt.',
    persons: Object.fromEntries(names.map((person, index) => [person, bsns[index]])),
    gemeente: {
      residents: names.map((person) => ({
        person,
        given: 'Proef',
        family: 'Persoon',
        birthDate: '1980-01-01',
      })),
      addresses: names.map((person) => ({
        person,
        kind: 'HOME',
        addressId: `99990100000099${String(bsns.length).padStart(2, '0')}`,
        street: 'Telstraat',
        houseNumber: String(bsns.length),
        postalCode: '9999 ZY',
        city: 'Voorbeeldstad',
        period: { from: '2020-01-01' },
      })),
      claims,
    },
    uwv: { claims },
    svb: { claims },
    duo: { claims },
  };
}

describe('a household view', () => {
  let agencies: RunningAgencies;
  let proxies: readonly FaultProxy[] = [];
  let hub: TestHub;

  beforeAll(async () => {
    agencies = await startAgencies();
    await loadHousehold(agencies, householdOf('een-persoon', [ALONE]));
    await loadHousehold(agencies, householdOf('acht-personen', NUMBERS));
    proxies = await Promise.all(AGENCIES.map((agency) => startFaultProxy(agencies, agency, wellBehaved)));
    const urls = Object.fromEntries(AGENCIES.map((agency, nth) => [agency, proxies[nth]?.url ?? '']));
    hub = await startTestHub({ ...agencies, urls });
  });
  afterAll(async () => {
    await hub?.close();
    await Promise.all(proxies.map((proxy) => proxy.close()));
    await agencies?.stop();
  });

  test.each([
    { persons: 1, bsn: ALONE, trace: 'a' },
    { persons: 8, bsn: NUMBERS[0], trace: 'b' },
  ])('of $persons asks the gemeente twice and every other agency once', async ({ persons, bsn, trace }) => {
    const traceId = trace.repeat(32);
    const headers = { traceparent: `00-${traceId}-${'c'.repeat(16)}-01` };
    const { data } = await hub.ask<{ householdView: View }>(VIEW_QUERY, { bsn }, { headers });
    const { householdView: view } = data;
    expect([view.complete, view.persons.length, view.claims.length]).toEqual([true, persons, 4 * persons]);
    const requests = proxies.map(({ seen }) => seen.filter((request) => request.traceId === traceId).length);
    expect(Object.fromEntries(AGENCIES.map((agency, nth) => [agency, requests[nth]]))).toEqual({
      uwv: 1,
      svb: 1,
      duo: 1,
      gemeente: 2,
    });
  });
});
