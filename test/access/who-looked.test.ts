import { addDays, dateInNetherlands } from '../../subgraphs/kit/calendar';
import type { TestCaller } from '../hub/issuer';
import { openCase } from '../hub/cases';
import { CASEWORKER, startWholeHub } from '../hub/hub';

/** Somebody of the first demo household, and somebody of another. */
const [MOTHER, STRANGER] = ['999990019', '999990238'];
const CASE = 'Z-2026-0001';
const REASON = 'Het gezin vroeg om hulp bij de huur.';
const CITIZEN: TestCaller = { id: 'burger-een', role: 'CITIZEN', bsn: MOTHER };
const OTHER: TestCaller = { id: 'burger-twee', role: 'CITIZEN', bsn: STRANGER };
const OFFICER: TestCaller = { id: 'fg', role: 'DATA_PROTECTION_OFFICER' };
const WHO_LOOKED = `query WhoLooked($bsn: BSN, $from: Date, $to: Date) {
  whoLooked(bsn: $bsn, from: $from, to: $to) {
    complete missing { source gap }
    looks {
      traceId at purpose title ground askedBy { role oin worksAt result }
      steps { agency { code name } name at status foreignProcessor }
    }
  }
}`;

interface Look {
  readonly traceId: string;
  readonly at: string;
  readonly purpose: string;
  readonly title: string;
  readonly ground: readonly string[];
  readonly askedBy: readonly object[];
  readonly steps: readonly {
    readonly agency: { readonly code: string };
    readonly name: string;
    readonly at: string;
  }[];
}
interface Looked {
  readonly whoLooked: {
    readonly complete: boolean;
    readonly missing: readonly { readonly source: string; readonly gap: string }[];
    readonly looks: readonly Look[];
  };
}

let hub: Awaited<ReturnType<typeof startWholeHub>>;
beforeAll(async () => {
  hub = await startWholeHub();
  await openCase(hub, CASE, { bsns: [MOTHER], workers: [CASEWORKER.id] });
  const question = 'query Huishouden($bsn: BSN!) { householdView(bsn: $bsn) { complete claims { id } } }';
  const { errors } = await hub.ask(question, { bsn: MOTHER }, { caseReference: CASE, reason: REASON });
  expect(errors).toBeUndefined();
});
afterAll(() => hub.close());

const inspect = (caller: TestCaller, variables: object) =>
  hub.ask<Looked>(WHO_LOOKED, variables, { caller, purpose: 'INSPECTION', reason: null });
const forCounselling = ({ whoLooked }: Looked): Look[] =>
  whoLooked.looks.filter(({ purpose }) => purpose === 'DEBT_COUNSELLING');

describe('the citizen who asks who looked', () => {
  it('sees in one answer what each organisation did, when, and for what', async () => {
    const { data } = await inspect(CITIZEN, { bsn: MOTHER });
    expect(data.whoLooked).toMatchObject({ complete: true, missing: [] });
    const looks = forCounselling(data);
    expect(looks).toHaveLength(1);
    const [look] = looks;
    expect(look).toMatchObject({
      title: 'Schuldhulpverlening',
      ground: ['Wgs 8', 'Wgs 8a', 'Wgs 8b', 'Wgs 8c', 'Wgs 8d'],
      askedBy: [{ role: 'CASEWORKER', oin: '00000099000000004000', worksAt: null, result: 'DONE' }],
    });
    const organisations = new Set(look?.steps.map(({ agency }) => agency.code));
    expect(organisations).toEqual(new Set([...Object.keys(hub.agencies.urls), 'huishoudbeeld']));
    const times = look?.steps.map(({ at }) => at) ?? [];
    expect(times).toEqual(times.toSorted());
    expect(look?.at).toBe(times[0]);
    for (const at of times) expect(Math.abs(Date.now() - Date.parse(at))).toBeLessThan(600_000);
  });

  it('does not see which employee it was, nor the reason', async () => {
    const answer = JSON.stringify(await inspect(CITIZEN, { bsn: MOTHER }));
    expect(answer).toContain('CASEWORKER');
    expect(answer).not.toContain(CASEWORKER.id);
    expect(answer).not.toContain('huur');
    expect(answer).not.toContain(CASE);
  });

  it('sees that they looked themselves', async () => {
    await inspect(CITIZEN, { bsn: MOTHER });
    const { data } = await inspect(CITIZEN, { bsn: MOTHER });
    const own = data.whoLooked.looks.find(({ purpose }) => purpose === 'INSPECTION');
    expect(own).toMatchObject({ title: 'Inzage door de burger', askedBy: [{ role: 'CITIZEN' }] });
  });

  it('need not write a number: the own one holds, and the look itself is noted under it', async () => {
    const [named, left] = [await inspect(CITIZEN, { bsn: MOTHER }), await inspect(CITIZEN, {})];
    expect(left.errors).toBeUndefined();
    expect(forCounselling(left.data)).toEqual(forCounselling(named.data));
    const before = left.data.whoLooked.looks.filter(({ purpose }) => purpose === 'INSPECTION').length;
    const { data } = await inspect(CITIZEN, {});
    expect(data.whoLooked.looks.filter(({ purpose }) => purpose === 'INSPECTION')).toHaveLength(before + 1);
    const other = await inspect(OTHER, {});
    expect(forCounselling(other.data)).toEqual([]);
  });

  it('sees nothing of the same data as another citizen', async () => {
    const own = await inspect(OTHER, { bsn: STRANGER });
    expect(own.data.whoLooked.complete).toBe(true);
    expect(forCounselling(own.data)).toEqual([]);
    const other = await inspect(OTHER, { bsn: MOTHER });
    expect(other.errors?.map(({ extensions }) => extensions.code)).toEqual(['HOUSEHOLD_NOT_FOUND']);
    expect(other.data).toBeFalsy();
  });

  it('sees the days that they ask for', async () => {
    const today = dateInNetherlands(Date.now());
    const before = await inspect(CITIZEN, { bsn: MOTHER, to: addDays(today, -1) });
    expect(before.data.whoLooked).toEqual({ complete: true, missing: [], looks: [] });
    const since = await inspect(CITIZEN, { bsn: MOTHER, from: addDays(today, -1), to: today });
    expect(forCounselling(since.data)).toHaveLength(1);
  });

  it('is told which organisation did not answer', async () => {
    await hub.agencies.kill('uwv');
    try {
      const { data } = await inspect(CITIZEN, { bsn: MOTHER });
      expect(data.whoLooked).toMatchObject({
        complete: false,
        missing: [{ source: 'uwv', gap: 'NOT_ANSWERED' }],
      });
      const organisations = new Set(forCounselling(data)[0]?.steps.map(({ agency }) => agency.code));
      expect(organisations.has('uwv')).toBe(false);
      expect(organisations.size).toBe(Object.keys(hub.agencies.urls).length);
    } finally {
      await hub.agencies.restart('uwv');
    }
  });
});

describe("the hub's own processing log", () => {
  const LOG =
    'query Log($by: ProcessingQuestion!) { processingLog(by: $by) { agency { code } entries { name traceId } } }';
  interface Log {
    readonly processingLog: {
      readonly entries: readonly { readonly name: string; readonly traceId: string }[];
    };
  }
  const log = (by: object, caller = OFFICER) =>
    hub.ask<Log>(LOG, { by }, { caller, purpose: caller === OFFICER ? 'OVERSIGHT' : 'INSPECTION' });

  it('is asked by person, by trace and by activity', async () => {
    const { data } = await log({ bsn: MOTHER });
    const entry = data.processingLog.entries.find(({ name }) => name === 'Huishouden');
    expect(entry).toBeDefined();
    const ofTrace = await log({ traceId: entry?.traceId });
    expect(new Set(ofTrace.data.processingLog.entries.map(({ traceId }) => traceId))).toEqual(
      new Set([entry?.traceId]),
    );
    const activityId = 'urn:huishoudbeeld:verwerkingsactiviteit:debt-counselling:1';
    const ofActivity = await log({ activityId });
    expect(ofActivity.data.processingLog.entries).toContainEqual(entry);
    expect((await log({ activityId: `${activityId}0` })).data.processingLog.entries).toEqual([]);
  });

  it.each([[{}], [{ bsn: MOTHER, traceId: 'f'.repeat(32) }], [{ bsn: MOTHER, limit: 501 }]])(
    'refuses a question about none, several or too many (%#)',
    async (by) => {
      const { errors } = await log(by);
      expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
    },
  );

  it('is asked by a citizen by their own number alone', async () => {
    expect((await log({ bsn: MOTHER }, CITIZEN)).errors).toBeUndefined();
    const byTrace = await log({ traceId: 'f'.repeat(32) }, CITIZEN);
    expect(byTrace.errors?.map(({ extensions }) => extensions.code)).toEqual(['HOUSEHOLD_NOT_FOUND']);
    expect(byTrace.data).toBeFalsy();
  });
});

it('a data protection officer says about whom', async () => {
  const asked = await hub.ask<Looked>(
    WHO_LOOKED,
    {},
    { caller: OFFICER, purpose: 'OVERSIGHT', reason: 'Steekproef over november.' },
  );
  expect(asked.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_INPUT']);
});

it('a caseworker may not ask it', async () => {
  const asked = await hub.ask<Looked>(WHO_LOOKED, { bsn: MOTHER }, { caseReference: CASE });
  expect(asked.errors?.map(({ extensions }) => extensions.code)).toEqual(['NOT_ALLOWED']);
  const asOversight = await hub.ask<Looked>(WHO_LOOKED, { bsn: MOTHER }, { purpose: 'OVERSIGHT' });
  expect(asOversight.errors?.map(({ extensions }) => extensions.code)).toEqual(['PURPOSE_REFUSED']);
});
