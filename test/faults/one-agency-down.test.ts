import { type RunningAgencies, startAgencies } from '../hub/agencies';
import { startTestHub, type TestHub } from '../hub/hub';
import { AGENCIES } from './combinations';
import { filesAt, type ToldClaim } from './agency-files';
import { ASKED, HOUSEHOLD, loadHousehold, PERSONS } from './household-under-test';
import { type View, VIEW_QUERY } from './view';

/** Opens at the second fault and tries again soon, so that this test need not wait. */
const breaker = { faultsToOpen: 2, resetMs: 100 };

describe('when the process of one agency is killed', () => {
  let agencies: RunningAgencies;
  let hub: TestHub;

  beforeAll(async () => {
    agencies = await startAgencies();
    await loadHousehold(agencies, HOUSEHOLD);
    hub = await startTestHub(agencies, { breaker });
  });
  afterAll(async () => {
    await hub?.close();
    await agencies?.stop();
  });

  async function view(): Promise<View> {
    const { status, data, errors } = await hub.ask<{ householdView: View }>(VIEW_QUERY, { bsn: ASKED });
    expect([status, errors]).toEqual([200, undefined]);
    return data.householdView;
  }

  /** Asks until everything is known again: the breaker has tried, and the agency answered. */
  async function viewOnceComplete(): Promise<View> {
    for (;;) {
      const shown = await view();
      if (shown.complete) return shown;
    }
  }

  const outcomes = ({ sources }: View): Record<string, string> =>
    Object.fromEntries(sources.map(({ source, outcome }) => [source, outcome]));
  const sourcesOf = (told: readonly { readonly agency: { readonly code: string } }[]): Set<string> =>
    new Set(told.map(({ agency }) => agency.code));

  test('UWV: its part is named as missing, the rest stands, and the total is "at least"', async () => {
    const before = await view();
    expect(before.complete).toBe(true);

    await agencies.kill('uwv');
    const shown = await view();
    expect(shown.complete).toBe(false);
    expect(outcomes(shown)).toEqual({
      uwv: 'UNREACHABLE',
      svb: 'ANSWERED',
      duo: 'ANSWERED',
      gemeente: 'ANSWERED',
    });
    expect(shown.debtStack).toMatchObject({ complete: false, missing: ['uwv'] });
    expect(shown.persons).toEqual(before.persons);
    expect(sourcesOf(shown.claims)).toEqual(new Set(['svb', 'duo', 'gemeente']));
    // The debt that UWV collects for the SVB is still seen: at its owner.
    expect(before.debtStack.total?.claimKeys).not.toContain('svb:alle-storingen/aow');
    expect(shown.debtStack.total?.claimKeys).toContain('svb:alle-storingen/aow');
    expect(shown.contacts.map(({ agency }) => agency.code).sort()).toEqual(['duo', 'gemeente', 'svb']);
    for (const { missing } of shown.unassessedRules) expect([[], ['uwv']]).toContainEqual(missing);
  });

  test('UWV, and it comes back: after a while its part is there again, without a restart of the hub', async () => {
    // One fault more: the breaker is open now.
    expect(outcomes(await view())['uwv']).toBe('UNREACHABLE');
    await agencies.restart('uwv');
    const shown = await viewOnceComplete();
    expect(outcomes(shown)['uwv']).toBe('ANSWERED');
    expect(sourcesOf(shown.claims)).toEqual(new Set(AGENCIES));
    expect(shown.debtStack.sameDebts).toHaveLength(1);
  });

  test('the gemeente: nobody says who lives there, so the view is of the one person, and says so', async () => {
    const ownTotals = await Promise.all(
      AGENCIES.filter((agency) => agency !== 'gemeente').map(async (agency) => {
        const [file] = await filesAt(agencies, agency, [PERSONS.hennie]);
        return file?.claims ?? [];
      }),
    );
    const own: readonly ToldClaim[] = ownTotals.flat();

    await agencies.kill('gemeente');
    const shown = await view();
    expect(shown.complete).toBe(false);
    expect(shown.household).toBeNull();
    expect(shown.persons).toEqual([{ person: { bsn: PERSONS.hennie }, name: null }]);
    expect(outcomes(shown)).toEqual({
      uwv: 'ANSWERED',
      svb: 'ANSWERED',
      duo: 'ANSWERED',
      gemeente: 'UNREACHABLE',
    });
    expect(shown.sources.find(({ source }) => source === 'gemeente')?.missing).toContain('composition');
    expect(shown.debtStack).toMatchObject({ complete: false, missing: ['gemeente'] });
    expect(shown.claims.map(({ id }) => id).sort()).toEqual(own.map(({ id }) => id).sort());
    expect([shown.threats, shown.moratoria, shown.debtCounselling, shown.cases]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(shown.conflicts.flatMap(({ evidence }) => evidence.map(({ source }) => source))).not.toContain(
      'gemeente',
    );
  });

  test('the gemeente, and it comes back: the household is whole again', async () => {
    await agencies.restart('gemeente');
    const shown = await viewOnceComplete();
    expect(shown.persons.map(({ person }) => person.bsn).sort()).toEqual(Object.values(PERSONS).sort());
    expect(shown.household).not.toBeNull();
  });

  test('all of them: the answer is still a view, which says that nothing is known', async () => {
    await Promise.all(AGENCIES.map((agency) => agencies.kill(agency)));
    const shown = await view();
    expect(shown.complete).toBe(false);
    expect(outcomes(shown)).toEqual(Object.fromEntries(AGENCIES.map((agency) => [agency, 'UNREACHABLE'])));
    expect(shown.debtStack).toMatchObject({ complete: false, missing: [...AGENCIES].sort(), total: null });
    expect([shown.claims, shown.conflicts, shown.timeline]).toEqual([[], [], []]);
    expect(shown.persons).toEqual([{ person: { bsn: PERSONS.hennie }, name: null }]);
  });
});
