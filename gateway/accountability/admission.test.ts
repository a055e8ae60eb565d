import fc from 'fast-check';
import { PURPOSES, type PurposeScope } from '../../subgraphs/kit/access/purposes';
import { pseudonymOf } from '../../subgraphs/kit/logbook/pseudonym';
import { admissionBy, type AdmissionOutcome } from './admission';
import type { StatedTerms } from './stated-terms';
import { registerCase } from './store/case-register';
import { type Journal, openJournal } from './store/journal';
import { hubDatabase } from './store/test-journal';
import type { TestDatabase } from '../../subgraphs/kit/database/test-database';

const TODAY = '2026-11-22';
const of = (name: string): string => pseudonymOf(name, 'a key for a test');
const [anna, bram, carla, dirk] = ['anna', 'bram', 'carla', 'dirk'].map(of) as [
  string,
  string,
  string,
  string,
];

let database: TestDatabase;
let journal: Journal;
let statements: string[];
beforeAll(async () => {
  database = await hubDatabase();
  journal = await openJournal({ databaseUrl: database.loginUrl });
  const put = (reference: string, workers: string[], subjects: string[], endedOn: string | null = null) =>
    registerCase(journal.query, {
      ...{ reference, workers, subjects, endedOn },
      trigger: 'CITIZEN_REQUEST',
      openedOn: '2026-01-01',
    });
  await put('Z-1', ['noor'], [anna, bram]);
  await put('Z-2', ['joris'], [carla]);
  await put('Z-3', ['noor'], [dirk], '2026-11-21');
});
afterAll(async () => {
  await journal?.close();
  await database?.drop();
});

interface Asked {
  readonly scope: PurposeScope;
  readonly worker?: string;
  readonly caseReference?: string | null;
  readonly reason?: string | null;
  readonly today?: string;
  readonly caseReferences?: readonly string[];
  /** Whether the purpose is about one case, which the request has to state. */
  readonly statesCase?: boolean;
}

function outcome(groups: readonly (readonly string[])[], asked: Asked): Promise<AdmissionOutcome> {
  const { scope, worker = 'noor', caseReference = 'Z-1', reason = null, today = TODAY } = asked;
  const { caseReferences, statesCase = true } = asked;
  const { states, ...counselling } = PURPOSES.DEBT_COUNSELLING;
  const entry = { ...counselling, scope, states: { ...states, case: statesCase } };
  const terms: StatedTerms = { purpose: 'DEBT_COUNSELLING', entry, trigger: null, caseReference, reason };
  statements = [];
  const admission = admissionBy({
    query: (text, values) => {
      statements.push(text);
      return journal.query(text, values);
    },
  });
  return admission.of({ worker, terms, groups, today, ...(caseReferences ? { caseReferences } : {}) });
}

describe('own cases', () => {
  const scope = 'OWN_CASES';
  it.each<[string, string[][], Partial<Asked>, AdmissionOutcome]>([
    ['a person of the case', [[anna]], {}, 'ADMITTED'],
    ['everybody of the case', [[anna], [bram]], {}, 'ADMITTED'],
    ['a household of which one is in the case', [[carla, anna]], {}, 'ADMITTED'],
    ['a person of the case with a reason', [[anna]], { reason: 'Een reden.' }, 'ADMITTED'],
    ['a person of another case', [[carla]], {}, 'REFUSED'],
    ['a person of the case, and one of another', [[anna], [carla]], {}, 'REFUSED'],
    ['a household of the case, and another', [[anna], [carla, dirk]], {}, 'REFUSED'],
    ['somebody whom nobody knows', [[of('niemand')]], {}, 'REFUSED'],
    ['somebody of an ended case, on that case', [[dirk]], { caseReference: 'Z-3' }, 'REFUSED'],
    [
      'somebody of that case on its last day',
      [[dirk]],
      { caseReference: 'Z-3', today: '2026-11-21' },
      'ADMITTED',
    ],
    ['somebody of a case that has not begun', [[anna]], { today: '2025-12-31' }, 'REFUSED'],
    ['the case of a colleague', [[carla]], { caseReference: 'Z-2' }, 'REFUSED'],
    ['a case that does not exist', [[anna]], { caseReference: 'Z-9' }, 'REFUSED'],
    ['no case', [[anna]], { caseReference: null }, 'REFUSED'],
    ['somebody else’s name', [[anna]], { worker: 'joris' }, 'REFUSED'],
    ['a reason', [[carla]], { reason: 'Een reden.' }, 'OUTSIDE_OWN_CASES'],
    ['a reason, for one of two', [[anna], [carla]], { reason: 'Een reden.' }, 'OUTSIDE_OWN_CASES'],
    [
      'a reason, on the case of a colleague',
      [[carla]],
      { reason: 'Een reden.', caseReference: 'Z-2' },
      'OUTSIDE_OWN_CASES',
    ],
    ['a reason, for a household of nobody', [[]], { reason: 'Een reden.' }, 'REFUSED'],
    ['a reason, for one and a household of nobody', [[anna], []], { reason: 'Een reden.' }, 'REFUSED'],
  ])('with %s', async (_, groups, asked, expected) => {
    expect(await outcome(groups, { scope, ...asked })).toBe(expected);
  });

  it('asks the register the same, whether somebody is unknown or may not be seen', async () => {
    await outcome([[carla]], { scope });
    const forbidden = statements;
    await outcome([[of('niemand')]], { scope });
    expect(statements).toEqual(forbidden);
    expect(statements).toHaveLength(1);
  });
});

describe('any case', () => {
  const scope = 'ANY_CASE';
  it.each<[string, string[][], Partial<Asked>, AdmissionOutcome]>([
    ['a case of anybody', [[carla]], { caseReference: null }, 'ADMITTED'],
    ['several cases', [[anna], [carla]], { caseReference: null }, 'ADMITTED'],
    ['the case named', [[carla]], { caseReference: 'Z-2' }, 'ADMITTED'],
    ['another case than the one named', [[carla]], { caseReference: 'Z-1' }, 'REFUSED'],
    ['an ended case', [[dirk]], { caseReference: null }, 'REFUSED'],
    ['somebody of no case', [[of('niemand')]], { caseReference: null }, 'REFUSED'],
    [
      'somebody of no case, and a reason',
      [[of('niemand')]],
      { caseReference: null, reason: 'Een reden.' },
      'REFUSED',
    ],
    ['a household of nobody', [[]], { caseReference: null }, 'REFUSED'],
  ])('with %s', async (_, groups, asked, expected) => {
    expect(await outcome(groups, { scope, ...asked })).toBe(expected);
  });
});

describe('the other scopes', () => {
  it('anyone is admitted without a case, but not to a household of nobody', async () => {
    expect(await outcome([[of('niemand')]], { scope: 'ANYONE', caseReference: null })).toBe('ADMITTED');
    expect(await outcome([[]], { scope: 'ANYONE' })).toBe('REFUSED');
  });

  it.each(['SELF', 'NOBODY'] as const)('%s admits nobody here, with or without a reason', async (scope) => {
    for (const reason of [null, 'Een reden.'])
      expect(await outcome([[anna]], { scope, reason })).toBe('REFUSED');
  });
});

it('nobody of a group outside the case comes in without a reason, whatever the groups', async () => {
  const people = [anna, bram, carla, dirk, of('niemand')];
  const groups = fc.array(fc.subarray(people, { minLength: 1 }), { minLength: 1, maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(groups, async (asked) => {
      const belongs = asked.every((group) => group.some((one) => one === anna || one === bram));
      expect(await outcome(asked, { scope: 'OWN_CASES' })).toBe(belongs ? 'ADMITTED' : 'REFUSED');
    }),
    { numRuns: 40 },
  );
});

describe('cases by their references', () => {
  const own = { scope: 'OWN_CASES', statesCase: false, caseReference: null } as const;
  const any = { scope: 'ANY_CASE', caseReference: null } as const;

  it.each<[string, readonly string[], Asked, AdmissionOutcome]>([
    ['an own one', ['Z-1'], own, 'ADMITTED'],
    ['an own one, on it', ['Z-1'], { scope: 'OWN_CASES' }, 'ADMITTED'],
    [
      'an own one, on the case of a colleague',
      ['Z-1'],
      { scope: 'OWN_CASES', caseReference: 'Z-2' },
      'REFUSED',
    ],
    ['an own one that has ended', ['Z-3'], own, 'REFUSED'],
    ['an own one on its last day', ['Z-3'], { ...own, today: '2026-11-21' }, 'ADMITTED'],
    ['an own one before it begins', ['Z-1'], { ...own, today: '2025-12-31' }, 'REFUSED'],
    ['one of a colleague', ['Z-2'], own, 'REFUSED'],
    ['one of a colleague, with a reason', ['Z-2'], { ...own, reason: 'Een reden.' }, 'REFUSED'],
    ['one that does not exist', ['Z-9'], own, 'REFUSED'],
    ['an own one and one of a colleague', ['Z-1', 'Z-2'], own, 'REFUSED'],
    ['any open one', ['Z-1', 'Z-2'], any, 'ADMITTED'],
    ['any that has ended', ['Z-1', 'Z-3'], any, 'REFUSED'],
    ['any that does not exist', ['Z-9'], any, 'REFUSED'],
    ['any, for the sake of it', ['Z-2'], { ...any, caseReference: 'Z-2' }, 'ADMITTED'],
    ['any, for the sake of another', ['Z-1'], { ...any, caseReference: 'Z-2' }, 'REFUSED'],
    ['for a purpose about anybody', ['Z-1'], { scope: 'ANYONE' }, 'REFUSED'],
    ['for a purpose about nobody', ['Z-1'], { scope: 'NOBODY' }, 'REFUSED'],
    ['for one about oneself', ['Z-1'], { scope: 'SELF' }, 'REFUSED'],
  ])('%s', async (_, caseReferences, asked, expected) => {
    expect(await outcome([], { ...asked, caseReferences })).toBe(expected);
  });

  it('beside somebody need both to be admitted', async () => {
    const together = { scope: 'OWN_CASES', caseReferences: ['Z-1'] } as const;
    expect(await outcome([[anna]], together)).toBe('ADMITTED');
    expect(await outcome([[carla]], together)).toBe('REFUSED');
    expect(await outcome([[carla]], { ...together, reason: 'Een reden.' })).toBe('OUTSIDE_OWN_CASES');
    expect(await outcome([[anna]], { ...together, caseReferences: ['Z-2'] })).toBe('REFUSED');
  });

  it('are asked of the register in the same way, whether a case is unknown, ended or of somebody else', async () => {
    const asked: string[][] = [];
    for (const reference of ['Z-1', 'Z-2', 'Z-3', 'Z-9']) {
      await outcome([], { ...own, caseReferences: [reference] });
      asked.push(statements);
    }
    const [first = []] = asked;
    expect(first).toHaveLength(1);
    for (const each of asked) expect(each).toEqual(first);
  });

  it('are all that the list of own cases is about: nobody is asked by number for it', async () => {
    for (const reason of [null, 'Een reden.']) {
      expect(await outcome([[anna]], { ...own, caseReference: 'Z-1', reason })).toBe('REFUSED');
      expect(await outcome([[anna]], { ...own, reason, caseReferences: ['Z-1'] })).toBe('REFUSED');
    }
  });
});
