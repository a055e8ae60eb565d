import 'reflect-metadata';
import { type ExecutionResult, parse } from 'graphql';
import { classesOf } from '../../subgraphs/kit/access/classify';
import { grantedClasses } from '../../subgraphs/kit/access/grants';
import type { AskingContext } from '../accountability/asking';
import { Deadline, UpstreamRecord } from '../engine';
import type { InProcessExecute } from '../engine';
import { householdSdl } from '../household/subgraph';
import { caseloadAccess, caseloadOwner } from './access';
import { Following } from './follow/following';
import { openSendingQueue } from './refresh/queue';
import { countDay } from './store/days';
import { HOUSEHOLD_QUEUE } from './store/queues';
import { caseloadInProcess, caseloadSdl, withoutCaseload } from './subgraph';
import { openTestCaseload, type TestCaseload } from './testing/test-caseload';
import {
  conflict,
  evidence,
  figure,
  generatedSnapshot,
  referenceOf,
  testSnapshot,
} from './testing/test-snapshot';

let caseload: TestCaseload;
let execute: InProcessExecute;
beforeAll(async () => {
  caseload = await openTestCaseload();
  for (let index = 0; index < 12; index += 1)
    await caseload.keep(referenceOf(index), generatedSnapshot(index));
  const queue = await openSendingQueue(caseload.query);
  execute = caseloadInProcess({
    query: caseload.query,
    requestRefresh: (reference) => queue.send(reference),
    leastInCell: 10,
    today: () => '2026-11-22',
    following: new Following(
      () => {
        throw new Error('no question of this suite is about agencies');
      },
      () => '',
    ),
  });
});
afterAll(() => caseload.close());

/** The context of somebody who was let in; the caseload looks at who it is, and at nothing more. */
function asking(id: string, worksAt: string | null = null): AskingContext {
  const engine = { record: new UpstreamRecord(), deadline: Deadline.start(10_000), headers: {} };
  return { ...engine, subjects: new Set(), asking: { caller: { id, worksAt } } } as unknown as AskingContext;
}

async function ask(text: string, context = asking('joris'), variables = {}): Promise<ExecutionResult> {
  return execute(parse(text), variables, context);
}
const dataOf = async (text: string, context = asking('joris'), variables = {}): Promise<unknown> => {
  const { data, errors } = await ask(text, context, variables);
  expect(errors).toBeUndefined();
  return JSON.parse(JSON.stringify(data));
};

describe('the contract of the caseload', () => {
  it('is the same when the household view is made in the same process', () => {
    const alone = caseloadSdl();
    householdSdl();
    expect(caseloadSdl()).toBe(alone);
  });

  it('has a class for every field: figures for the debt director, own signals for an agency', () => {
    const classes = classesOf(caseloadSdl(), caseloadOwner);
    expect(classes.get('Query.caseload')).toBe('CASELOAD_FIGURES');
    expect(classes.get('Query.agencySignals')).toBe('AGENCY_SIGNALS');
    const given = (
      role: 'DEBT_DIRECTOR' | 'MAATWERK_OFFICER',
      purpose: 'CASELOAD_OVERVIEW' | 'OWN_DATA_CHECK',
    ) => [...grantedClasses(caseloadAccess, 'caseload', { role, purpose, worksAt: 'omega' })];
    expect(given('DEBT_DIRECTOR', 'CASELOAD_OVERVIEW')).toEqual(['ENVELOPE', 'CASELOAD_FIGURES']);
    expect(given('MAATWERK_OFFICER', 'OWN_DATA_CHECK')).toEqual(['ENVELOPE', 'AGENCY_SIGNALS']);
    expect(given('MAATWERK_OFFICER', 'CASELOAD_OVERVIEW')).toEqual(['ENVELOPE']);
  });

  it('names no person: no burgerservicenummer, name or address can be asked or given', () => {
    // The entity that every subgraph has, and that nothing here leads to.
    const own = caseloadSdl().replace(/type Person @key[^}]*}/, '');
    expect(own).not.toMatch(/: \[?(BSN|Person|PersonName|Address)\b/);
  });

  it('gives nothing to who was not let in, and says so when there is no caseload', async () => {
    const nobody = { record: new UpstreamRecord(), deadline: Deadline.start(1000), headers: {} };
    expect(() => execute(parse('{ savedViews { name } }'), {}, nobody)).toThrow('let in');
    const { errors } = await withoutCaseload(parse('{ savedViews { name } }'), {}, asking('joris'));
    expect(errors?.[0]?.extensions['code']).toBe('SOURCE_FAULT');
  });
});

describe('the debt director', () => {
  it('goes through the work list page by page', async () => {
    const text = `query($after: String) { caseload(first: 5, after: $after, order: { by: REFERENCE }) {
      totalCount pageInfo { hasNextPage endCursor } edges { cursor node { reference householdId takenAt complete
        total { amount atLeast asOf } overdrawn { amount } hardConflicts { count } nextThreat { kind on }
        staleSources { source outcome retrievedAt } } } } }`;
    type Page = {
      readonly caseload: {
        readonly totalCount: number;
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
        readonly edges: readonly { readonly node: { readonly reference: string } }[];
      };
    };
    const pages: Page[] = [];
    let after: string | null = null;
    do {
      const page = (await dataOf(text, asking('joris'), { after })) as Page;
      pages.push(page);
      after = page.caseload.pageInfo.hasNextPage ? page.caseload.pageInfo.endCursor : null;
    } while (after !== null);
    const seen = pages.flatMap(({ caseload: { edges } }) => edges.map(({ node }) => node.reference));
    expect(seen).toEqual(Array.from({ length: 12 }, (_, index) => referenceOf(index)));
    expect(pages.map(({ caseload: { totalCount } }) => totalCount)).toEqual([12, 12, 12]);
    expect(pages[0]?.caseload.edges[4]?.node).toMatchObject({
      ...{ householdId: 'huis-4', complete: false, total: { atLeast: true, asOf: '2026-11-01' } },
      staleSources: [{ outcome: 'LATE', retrievedAt: null }],
    });
  });

  // Each is named by itself: the name of a test is printed, and one of these questions holds a number.
  it.each([
    ['a first of none', '{ caseload(first: 0) { totalCount } }', '"first" is 1 to 100'],
    ['a first of too many', '{ caseload(first: 101) { totalCount } }', '"first" is 1 to 100'],
    ['no cursor', '{ caseload(first: 5, after: "x") { totalCount } }', 'not a cursor'],
    [
      'the number of a person',
      '{ caseload(first: 5, filter: { text: "999990019" }) { totalCount } }',
      'no number of a person',
    ],
    [
      'days the wrong way round',
      '{ caseloadTrends(from: "2026-12-01", to: "2026-11-01") { day } }',
      'comes after',
    ],
    ['too many days', '{ caseloadTrends(from: "2020-01-01", to: "2026-11-01") { day } }', '731 days'],
    ['too many claims that clear most', '{ clearsMost(first: 51) { rule } }', '"first" is 1 to 50'],
  ])('is told what may be asked, given %s', async (_, text, why) => {
    const { errors } = await ask(text);
    expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
    expect(errors?.[0]?.message).toContain(why);
    expect(errors?.[0]?.message).not.toContain('999990019');
  });

  it('sees the days that were counted, and how much of them was whole', async () => {
    await countDay(caseload.query, '2026-11-21');
    expect(await dataOf('{ caseloadTrends { day households complete completePercent } }')).toEqual({
      caseloadTrends: [{ day: '2026-11-21', households: 12, complete: 11, completePercent: 91 }],
    });
  });

  it('sees from how many households a cell is shown', async () => {
    const { caseloadBreakdown } = (await dataOf(
      '{ caseloadBreakdown(by: KIND) { by least cells { key suppressed households outstanding } } }',
    )) as {
      caseloadBreakdown: { least: number; cells: { suppressed: boolean; households: number | null }[] };
    };
    expect(caseloadBreakdown.least).toBe(10);
    expect(caseloadBreakdown.cells.length).toBeGreaterThan(0);
    for (const { suppressed, households } of caseloadBreakdown.cells)
      expect(suppressed ? households : (households ?? 0) >= 10).toBe(suppressed ? null : true);
  });
});

describe('saved views', () => {
  const SAVE = `mutation($input: SaveViewInput!) { saveView(input: $input) { __typename
    ... on ViewSaved { wasKnown view { name filter { text minimumTotal overdrawn threatBefore } order { by descending } } }
    ... on TooManyViews { most } } }`;
  const names = async (worker: string): Promise<string[]> => {
    const { savedViews } = (await dataOf('{ savedViews { name } }', asking(worker))) as {
      savedViews: { name: string }[];
    };
    return savedViews.map(({ name }) => name);
  };
  const save = (worker: string, input: object) => dataOf(SAVE, asking(worker), { input });

  it('are kept with filter and order, and replaced by one of the same name', async () => {
    const filter = { minimumTotal: 100_000, overdrawn: true, threatBefore: '2026-12-01' };
    const view = {
      name: 'Dringend',
      filter: { text: null, ...filter },
      order: { by: 'TOTAL', descending: true },
    };
    expect(await save('joris', { name: ' Dringend ', filter })).toEqual({
      saveView: { __typename: 'ViewSaved', wasKnown: false, view },
    });
    expect(await save('joris', { name: 'Dringend', order: { by: 'NEXT_THREAT' } })).toMatchObject({
      saveView: { wasKnown: true, view: { order: { by: 'NEXT_THREAT', descending: false } } },
    });
    expect(await names('joris')).toEqual(['Dringend']);
  });

  it('are of one worker: another does not see, replace or delete them', async () => {
    expect(await names('ineke')).toEqual([]);
    await save('ineke', { name: 'Dringend' });
    expect(
      await dataOf('mutation { deleteView(input: { name: "Dringend" }) { __typename } }', asking('ineke')),
    ).toEqual({ deleteView: { __typename: 'ViewDeleted' } });
    expect(await names('joris')).toEqual(['Dringend']);
    expect(
      await dataOf(
        'mutation { deleteView(input: { name: "Dringend" }) { __typename ... on ViewNotFound { name } } }',
        asking('ineke'),
      ),
    ).toEqual({ deleteView: { __typename: 'ViewNotFound', name: 'Dringend' } });
  });

  it('are fifty at most, of which one can always be replaced', async () => {
    for (let index = 0; index < 50; index += 1) await save('veel', { name: `Lijst ${index}` });
    expect(await save('veel', { name: 'Nog een' })).toEqual({
      saveView: { __typename: 'TooManyViews', most: 50 },
    });
    expect(await save('veel', { name: 'Lijst 7' })).toMatchObject({ saveView: { wasKnown: true } });
  });

  it('are left out when a later version of the list would not understand them', async () => {
    await caseload.query(
      `INSERT INTO saved_view VALUES ('later', 'Oud', '{"filter": {"kleur": "rood"}}', now())`,
    );
    expect(await names('later')).toEqual([]);
  });

  it.each(['', '  ', 'x'.repeat(61), 'dossier 999990019', '9999.90.019'])(
    'have no name without letters, of more than 60 or with a number in it, case %#',
    async (name) => {
      const { errors } = await ask(SAVE, asking('joris'), { input: { name } });
      expect(errors?.[0]?.extensions['code']).toBe('BAD_INPUT');
      if (name.includes('9')) expect(errors?.[0]?.message).not.toContain(name);
    },
  );
});

describe('a refresh that is asked for', () => {
  const refresh = (reference: string) =>
    dataOf(`mutation { refreshCase(input: { reference: "${reference}" }) { __typename } }`);

  it('waits once, is shown as waiting, and is none for a case that is not there', async () => {
    expect(await refresh(referenceOf(3))).toEqual({ refreshCase: { __typename: 'RefreshQueued' } });
    expect(await refresh(referenceOf(3))).toEqual({ refreshCase: { __typename: 'RefreshAlreadyWaits' } });
    expect(await refresh('Z-onbekend')).toEqual({ refreshCase: { __typename: 'CaseNotInCaseload' } });
    const waiting = await caseload.query('SELECT data FROM queue.job WHERE name = $1', [HOUSEHOLD_QUEUE]);
    expect(waiting).toEqual([{ data: { reference: referenceOf(3) } }]);
    expect(
      await dataOf(
        '{ caseloadRefresh { queued running listing without failed failures { code } lastListedAt } }',
      ),
    ).toEqual({
      caseloadRefresh: {
        ...{ queued: 1, running: 0, listing: false, without: 0, failed: 0, failures: [], lastListedAt: null },
      },
    });
  });
});

describe('an officer of an agency', () => {
  const SIGNALS = '{ agencySignals(first: 10) { rule title households factCount facts { kind id } } }';

  it('sees signals on the agency where she works, and never a fact of another', async () => {
    await caseload.keep(
      'Z-eigen',
      testSnapshot({
        householdId: 'eigen',
        figures: { ...testSnapshot().figures, conflicts: figure(2) },
        conflicts: [
          conflict('een', { rule: 'CR-27', evidence: [evidence('omega', 'decisions', 'besluit-1', 'FINE')] }),
          conflict('twee', {
            rule: 'CR-12',
            evidence: [evidence('omega', 'claims', 'vordering-1'), evidence('alfa', 'claims', 'vordering-2')],
          }),
        ],
        rules: [{ key: 'CR-27', label: 'Termijnbewaking' }],
      }),
    );
    expect(await dataOf(SIGNALS, asking('maatwerk-omega', 'omega'))).toEqual({
      agencySignals: [
        {
          ...{ rule: 'CR-27', title: 'Termijnbewaking', households: 1, factCount: 1 },
          facts: [{ kind: 'decisions', id: 'besluit-1' }],
        },
      ],
    });
  });

  it('works at an agency', async () => {
    const { errors } = await ask(SIGNALS, asking('joris'));
    expect(errors?.[0]?.extensions['code']).toBe('NOT_ALLOWED');
  });
});
