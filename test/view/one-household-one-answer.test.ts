import { askHub } from '../hub/ask';
import { openCase } from '../hub/cases';
import { startWholeHub } from '../hub/hub';

const FIELDS = `asOf complete household { id } address { street city }
  persons { person { bsn } name { given family } certainty since }
  sources { source outcome missing }
  debtStack { total { outstanding claims claimKeys } notPayable { outstanding } complete missing }
  claims { key counted outstanding status events { on amount kind } }
  conflicts { key rule { id } severity explained }
  timeline { key on } contacts { agency { code } stale }`;

const BY_PERSON = `query ByPerson($bsn: BSN!, $asOf: Date) { householdView(bsn: $bsn, asOf: $asOf) { ${FIELDS} } }`;
const BY_HOUSEHOLD = `query ByHousehold($id: ID!, $asOf: Date) { household(id: $id) { view(asOf: $asOf) { ${FIELDS} } } }`;

const ASOF = '2026-11-01';
const MOTHER = '999990019';

interface View {
  readonly household: { readonly id: string };
  readonly persons: readonly { readonly person: { readonly bsn: string } }[];
  readonly debtStack: {
    readonly total: {
      readonly outstanding: number;
      readonly claims: number;
      readonly claimKeys: readonly string[];
    };
  };
  readonly claims: readonly {
    readonly key: string;
    readonly counted: boolean;
    readonly outstanding: number;
    readonly events: readonly { readonly on: string }[];
  }[];
  readonly timeline: readonly { readonly on: string }[];
}

const viewOf = async (bsn: string, asOf: string): Promise<View> => {
  const { data, errors } = await askHub<{ householdView: View }>(BY_PERSON, { bsn, asOf });
  expect(errors).toBeUndefined();
  return data.householdView;
};

it('is the same view whoever of the household is asked about, and by the household itself', async () => {
  const view = await viewOf(MOTHER, ASOF);
  expect(view.persons.length).toBeGreaterThan(1);
  for (const { person } of view.persons) expect(await viewOf(person.bsn, ASOF)).toEqual(view);
  const { data } = await askHub<{ household: { view: View } }>(BY_HOUSEHOLD, {
    id: view.household.id,
    asOf: ASOF,
  });
  expect(data.household.view).toEqual(view);
});

it('shows exactly the claims that it sums', async () => {
  const view = await viewOf(MOTHER, ASOF);
  const counted = view.claims.filter((claim) => claim.counted);
  expect(counted.map(({ key }) => key).sort()).toEqual([...view.debtStack.total.claimKeys].sort());
  expect(counted.reduce((sum, { outstanding }) => sum + outstanding, 0)).toBe(
    view.debtStack.total.outstanding,
  );
});

it('gives the state of a day in the past: nothing that happened later is in it', async () => {
  const [then, now] = [await viewOf(MOTHER, '2026-03-01'), await viewOf(MOTHER, ASOF)];
  for (const claim of then.claims) {
    for (const { on } of claim.events) expect(on <= '2026-03-01').toBe(true);
  }
  expect(then.claims.flatMap(({ events }) => events).length).toBeLessThan(
    now.claims.flatMap(({ events }) => events).length,
  );
  expect(then.debtStack.total.outstanding).not.toBe(now.debtStack.total.outstanding);
});

it('gives the agencies their say: under a purpose that none shares for, nothing is shown and each is named', async () => {
  const hub = await startWholeHub();
  try {
    await openCase(hub, 'Z-2026-0009', { bsns: [MOTHER], workers: [] });
    const { data, errors } = await hub.ask<{
      householdView: { complete: boolean; sources: object[]; debtStack: object };
    }>(
      'query($bsn: BSN!) { householdView(bsn: $bsn) { complete sources { source outcome } debtStack { complete total { outstanding } missing } } }',
      { bsn: MOTHER },
      {
        ...{ purpose: 'STATISTICS', caseReference: 'Z-2026-0009' },
        caller: { id: 'schuldenregisseur', role: 'DEBT_DIRECTOR' },
      },
    );
    expect(errors).toBeUndefined();
    expect(data.householdView).toEqual({
      complete: false,
      sources: ['duo', 'gemeente', 'svb', 'uwv'].map((source) => ({ source, outcome: 'NO_LEGAL_GROUND' })),
      debtStack: { complete: false, total: null, missing: ['duo', 'gemeente', 'svb', 'uwv'] },
    });
  } finally {
    await hub.close();
  }
});
