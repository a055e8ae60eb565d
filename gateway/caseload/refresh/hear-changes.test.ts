import 'reflect-metadata';
import { dropUnlisted, knownCases, listCases } from '../store/cases';
import { lastHeard } from '../store/heard';
import { refreshState } from '../store/refresh-state';
import {
  caseReference,
  type HeardRequest,
  hubWithCases,
  type Saying,
  type StandInHub,
  startStandInHub,
} from '../testing/stand-in-hub';
import { openTestCaseload, type TestCaseload } from '../testing/test-caseload';
import { testSnapshot } from '../testing/test-snapshot';
import { hearChanges } from './hear-changes';
import { Hearing } from './hearing';
import { HubClient } from './hub-client';
import { openSendingQueue, type RefreshQueue } from './queue';

const NOON = Date.parse('2026-11-01T12:00:00Z');
const HOUR_MS = 3_600_000;

let caseload: TestCaseload;
let sending: RefreshQueue;
let hub: StandInHub;
let answer: (request: HeardRequest) => Promise<Saying> | Saying;

beforeAll(async () => {
  caseload = await openTestCaseload();
  sending = await openSendingQueue(caseload.query);
  hub = await startStandInHub((request) => answer(request));
});
beforeEach(() => {
  hub.heard.length = 0;
  answer = hubWithCases(0);
});
afterEach(async () => {
  for (const table of ['case_household', 'queue.job', 'heard']) await caseload.query(`DELETE FROM ${table}`);
});
afterAll(async () => {
  await hub.close();
  await caseload.close();
});

interface Page {
  readonly references: readonly string[];
  readonly cursor: string;
  readonly more?: boolean;
}

/** A hub at which this was changed and registered; of the closed cases it knows nothing. */
function hubSaying(what: {
  readonly changed?: Page & { readonly unheard?: readonly object[] };
  readonly registered?: Page;
  readonly closed?: readonly string[];
  /** Closed, but not yet when their households are asked. */
  readonly closing?: readonly string[];
}): (request: HeardRequest) => Saying {
  const quiet = hubWithCases(0);
  const { changed, registered, closed = [], closing = [] } = what;
  const refused: Saying = { data: null, errors: [{ extensions: { code: 'HOUSEHOLD_NOT_FOUND' } }] };
  return (request) => {
    const { file, variables } = request;
    if (file === 'changed-cases.graphql' && changed)
      return { data: { changedCases: { more: false, unheard: [], ...changed } } };
    if (file === 'registered-cases.graphql' && registered)
      return { data: { registeredCases: { more: false, ...registered } } };
    const asked = (variables['references'] ??
      (variables['input'] as { references?: unknown } | undefined)?.references ??
      []) as readonly string[];
    const gone = file === 'follow-cases.graphql' ? [...closed, ...closing] : closed;
    return asked.some((reference) => gone.includes(reference)) ? refused : quiet(request);
  };
}

const client = (): HubClient =>
  new HubClient({ url: hub.url, token: () => Promise.resolve('penning'), timeoutMs: 3000 });
const settings = (queue: Pick<RefreshQueue, 'sendAll'> = sending) => ({
  ...{ query: caseload.query, hub: client(), queue, now: () => NOON },
});
const hear = (queue?: Pick<RefreshQueue, 'sendAll'>): Promise<boolean> => hearChanges(settings(queue));
const know = (...references: readonly string[]): Promise<void> =>
  listCases(
    caseload.query,
    references.map((reference) => ({ reference, householdId: `huis-${reference}` })),
    new Date(NOON - HOUR_MS),
  );
const queued = async (): Promise<string[]> => {
  const jobs = await caseload.query<{ data: { reference: string } }>('SELECT data FROM queue.job');
  return jobs.map(({ data }) => data.reference).sort();
};
const askedOf = (file: string) =>
  hub.heard.filter((one) => one.file === file).map(({ variables }) => variables);
const place = async () => {
  const heard = await lastHeard(caseload.query);
  return heard && [heard.changes, heard.register];
};
const beenHeard = (changes: string, register: string) =>
  caseload.query("INSERT INTO heard (changes, register, heard_at, unheard) VALUES ($1, $2, now(), '[]')", [
    ...[changes, register],
  ]);

const [ONE, TWO, THREE] = [1, 2, 3].map(caseReference) as [string, string, string];

describe('hearing of changes', () => {
  it('gives only a place the first time', async () => {
    expect(await lastHeard(caseload.query)).toBeUndefined();
    expect(await hear()).toBe(false);
    expect(hub.heard.map(({ file, variables }) => [file, variables])).toEqual([
      ['changed-cases.graphql', { after: null }],
      ['registered-cases.graphql', { after: null }],
    ]);
    expect(await place()).toEqual(['begin', '7-']);
    expect(await queued()).toEqual([]);
  });

  it('asks from the place on where it was, and keeps the one that it is given', async () => {
    await beenHeard('plaats-4', '4-Z');
    answer = hubSaying({
      changed: { references: [], cursor: 'plaats-5' },
      registered: { references: [], cursor: '5-' },
    });
    await hear();
    expect(hub.heard.map(({ variables }) => variables)).toEqual([{ after: 'plaats-4' }, { after: '4-Z' }]);
    expect(await place()).toEqual(['plaats-5', '5-']);
  });

  it('has the known cases among those that were changed refreshed, and no other', async () => {
    await know(ONE, TWO);
    answer = hubSaying({ changed: { references: [THREE, TWO], cursor: 'plaats-1' } });
    await hear();
    expect(await queued()).toEqual([TWO]);
    expect(await knownCases(caseload.query, [ONE, TWO, THREE])).toEqual([ONE, TWO]);
    expect(askedOf('caseload-households.graphql')).toEqual([{ references: [TWO] }]);
  });

  it('takes in the cases that were registered: lists them, has them followed, and refreshed', async () => {
    await know(ONE);
    const without = caseReference(19);
    answer = hubSaying({ registered: { references: [TWO, without, ONE], cursor: '9-' } });
    await hear();
    expect(await queued()).toEqual([ONE, TWO]);
    expect(askedOf('follow-cases.graphql')).toEqual([{ input: { references: [TWO, without, ONE] } }]);
    expect(
      await caseload.query(
        'SELECT reference, household_id AS id, listed_at AS at FROM case_household ORDER BY 1',
      ),
    ).toEqual([
      { reference: ONE, id: 'huis-0001', at: new Date(NOON) },
      { reference: TWO, id: 'huis-0002', at: new Date(NOON) },
      { reference: without, id: null, at: new Date(NOON) },
    ]);
  });

  it('asks anew of what an agency lacked that is heard again, and of nothing else', async () => {
    await caseload.keep(ONE, testSnapshot({ householdId: 'huis-0001', shortSources: ['alfa'] }));
    await caseload.keep(TWO, testSnapshot({ householdId: 'huis-0002', shortSources: ['beta'] }));
    await know(THREE);
    const saying = (...sources: readonly string[]) =>
      hubSaying({
        changed: {
          ...{ references: [], cursor: 'plaats-1' },
          unheard: sources.map((source) => ({ source, gap: 'NOT_ANSWERED' })),
        },
      });
    answer = saying('alfa', 'beta');
    await hear();
    expect(await queued()).toEqual([]);
    answer = saying('beta');
    await hear();
    expect(await queued()).toEqual([ONE]);
    expect(askedOf('follow-cases.graphql')).toEqual([{ input: { references: [ONE] } }]);
    await caseload.query('DELETE FROM queue.job');
    await hear();
    expect(await queued()).toEqual([]);
  });

  it('asks once about a case that was both changed and registered', async () => {
    await know(ONE);
    answer = hubSaying({
      changed: { references: [ONE], cursor: 'plaats-1' },
      registered: { references: [ONE], cursor: '9-' },
    });
    await hear();
    expect(askedOf('caseload-households.graphql')).toEqual([{ references: [ONE] }]);
    expect(await queued()).toEqual([ONE]);
  });

  it('asks about no more cases at once than may be', async () => {
    const references = Array.from({ length: 250 }, (_, nth) => caseReference(nth));
    answer = hubSaying({ registered: { references, cursor: '9-' } });
    await hear();
    const sizes = (all: readonly (readonly unknown[])[]) => all.map(({ length }) => length);
    const asked = askedOf('caseload-households.graphql').map(({ references: some }) => some as string[]);
    expect(sizes(asked)).toEqual([100, 100, 50]);
    expect(asked.flat()).toEqual(references);
    expect(
      askedOf('follow-cases.graphql').map(({ input }) => (input as { references: string[] }).references),
    ).toEqual(asked);
    // Each twentieth has no household.
    expect(await queued()).toHaveLength(250 - 12);
  });

  it.each([
    ['was closed meanwhile', { closed: [TWO] }],
    ['is closed while it is asked about', { closing: [TWO] }],
  ])('leaves out a case that %s, and does the others', async (_, gone) => {
    const references = [ONE, TWO, THREE, caseReference(4), caseReference(5)];
    answer = hubSaying({ registered: { references, cursor: '9-' }, ...gone });
    await hear();
    const others = references.filter((reference) => reference !== TWO);
    expect(await knownCases(caseload.query, references)).toEqual(others);
    expect(await queued()).toEqual(others);
    const followed = askedOf('follow-cases.graphql').map(
      ({ input }) => (input as { references: readonly string[] }).references,
    );
    expect(followed.filter((some) => !some.includes(TWO)).flat()).toEqual(others);
    expect(await place()).toEqual(['begin', '9-']);
  });

  it('has nothing to do when all were closed, and goes on from there', async () => {
    answer = hubSaying({ registered: { references: [ONE, TWO], cursor: '9-' }, closed: [ONE, TWO] });
    await hear();
    expect(await queued()).toEqual([]);
    expect(await knownCases(caseload.query, [ONE, TWO])).toEqual([]);
    expect(await place()).toEqual(['begin', '9-']);
  });

  it('takes nothing out of a listing that runs, also when the clock here is behind', async () => {
    const listing = new Date(NOON + 1000);
    await listCases(caseload.query, [{ reference: ONE, householdId: 'huis-0001' }], listing);
    answer = hubSaying({ changed: { references: [ONE], cursor: 'plaats-1' } });
    await hear();
    expect(await dropUnlisted(caseload.query, listing)).toBe(0);
    expect(await knownCases(caseload.query, [ONE])).toEqual([ONE]);
  });

  it('says which agencies were not heard, until they are', async () => {
    const unheard = [{ source: 'alfa', gap: 'NOT_ANSWERED' }];
    answer = hubSaying({ changed: { references: [], cursor: 'plaats-1', unheard } });
    await hear();
    expect((await refreshState(caseload.query)).lastHeard).toEqual({ at: new Date(NOON), unheard });
    answer = hubSaying({ changed: { references: [], cursor: 'plaats-2' } });
    await hear();
    expect((await refreshState(caseload.query)).lastHeard).toEqual({ at: new Date(NOON), unheard: [] });
  });

  it('keeps the place when the queue has them, and not before', async () => {
    await beenHeard('plaats-4', '4-Z');
    answer = hubSaying({ registered: { references: [ONE, TWO], cursor: '9-' } });
    const placeThen: unknown[] = [];
    await hear({
      sendAll: async (references) => {
        placeThen.push(await place());
        await sending.sendAll(references);
      },
    });
    expect(placeThen).toEqual([['plaats-4', '4-Z']]);
    expect(await place()).toEqual(['begin', '9-']);
  });
});

describe('hearing of changes that fails', () => {
  const down: Saying = { status: 503, text: 'weg' };
  const refusal = (code: string): Saying => ({ data: null, errors: [{ extensions: { code } }] });
  it.each<[string, string, Saying, string]>([
    ['the hub is down', 'changed-cases.graphql', down, 'HUB_UNREACHABLE'],
    ['the register does not answer', 'registered-cases.graphql', down, 'HUB_UNREACHABLE'],
    ['a log cannot be written', 'caseload-households.graphql', refusal('LOG_UNAVAILABLE'), 'LOG_UNAVAILABLE'],
    ['nobody can be followed', 'follow-cases.graphql', refusal('SOURCE_FAULT'), 'SOURCE_FAULT'],
    [
      'it says why in another word',
      'changed-cases.graphql',
      {
        data: {
          changedCases: { references: [], cursor: 'x', more: false, unheard: [{ source: 'alfa', gap: 'X' }] },
        },
      },
      'ANSWER_UNUSABLE',
    ],
    ['it gives no place', 'changed-cases.graphql', { data: { changedCases: null } }, 'ANSWER_UNUSABLE'],
  ])('because %s leaves the place as it was, and is made up for', async (_, file, said, code) => {
    await beenHeard('plaats-4', '4-Z');
    const well = hubSaying({ registered: { references: [ONE], cursor: '9-' } });
    answer = (request) => (request.file === file ? said : well(request));
    await expect(hear()).rejects.toMatchObject({ code });
    expect(await place()).toEqual(['plaats-4', '4-Z']);
    expect(await queued()).toEqual([]);
    answer = well;
    await hear();
    expect(await place()).toEqual(['begin', '9-']);
    expect(await queued()).toEqual([ONE]);
  });

  it('because the queue takes nothing leaves the place as it was', async () => {
    await beenHeard('plaats-4', '4-Z');
    answer = hubSaying({ registered: { references: [ONE], cursor: '9-' } });
    await expect(hear({ sendAll: () => Promise.reject(new Error('vol')) })).rejects.toThrow('vol');
    expect(await place()).toEqual(['plaats-4', '4-Z']);
  });
});

describe('hearing of changes time after time', () => {
  const faults: unknown[] = [];
  const hearing = (everyMs: number): Hearing => {
    faults.length = 0;
    return new Hearing({ ...settings(), everyMs, onFault: (fault) => faults.push(fault) });
  };
  const times = (): number => askedOf('changed-cases.graphql').length;
  const registerAsked = (): number => askedOf('registered-cases.graphql').length;
  async function until(holds: () => boolean): Promise<void> {
    while (!holds()) await new Promise((resolve) => setTimeout(resolve, 5));
  }

  it.each(['changed', 'registered'])('asks on at once while more was %s, and rests then', async (which) => {
    answer = (request) => {
      const asked = which === 'changed' ? times() : registerAsked();
      return hubSaying({ [which]: { references: [], cursor: `plaats-${asked}`, more: asked < 3 } })(request);
    };
    const listening = hearing(HOUR_MS);
    listening.start();
    await until(() => times() === 3 && registerAsked() === 3);
    await listening.stop();
    expect([times(), faults]).toEqual([3, []]);
    expect(await place()).toContain('plaats-3');
  });

  it('goes on after a time that failed, and says so', async () => {
    answer = (request) => (times() < 3 ? { status: 503, text: 'weg' } : hubSaying({})(request));
    const listening = hearing(1);
    listening.start();
    await until(() => times() >= 4);
    await listening.stop();
    expect(faults).toEqual([
      expect.objectContaining({ code: 'HUB_UNREACHABLE' }),
      expect.objectContaining({ code: 'HUB_UNREACHABLE' }),
    ]);
    expect(await place()).toEqual(['begin', '7-']);
  });

  it('ends when what runs has ended, and begins no more', async () => {
    let letGo = (): void => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    answer = async (request) => {
      await held;
      return hubSaying({ changed: { references: [], cursor: 'plaats-1', more: true } })(request);
    };
    const listening = hearing(1);
    listening.start();
    await until(() => times() === 1);
    const ended = listening.stop();
    letGo();
    await ended;
    expect(times()).toBe(1);
    expect(await place()).toEqual(['plaats-1', '7-']);
  });
});
