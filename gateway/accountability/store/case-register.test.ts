import type { TestDatabase } from '../../../subgraphs/kit/database/test-database';
import { pseudonymFor } from '../../../subgraphs/kit/logbook/test-record';
import { countStatements } from '../../../subgraphs/kit/testing/statement-count';
import { admission, type AdmissionQuestion, type CaseRegistration, registerCase } from './case-register';
import { type Journal, openJournal } from './journal';
import { hubDatabase } from './test-journal';

const [anna, bram, carla, daan] = ['anna', 'bram', 'carla', 'daan'].map(pseudonymFor) as [
  string,
  string,
  string,
  string,
];

let database: TestDatabase;
let journal: Journal;
beforeEach(async () => {
  database = await hubDatabase();
  journal = await openJournal({ databaseUrl: database.loginUrl });
  await register({});
  await register({ reference: 'C-2', workers: ['els'], subjects: [carla] });
  await register({ reference: 'C-3', workers: ['wim'], subjects: [daan], endedOn: '2026-06-30' });
});
afterEach(async () => {
  await journal.close();
  await database.drop();
});

/** Puts the case of Anna and Bram, on which Wim works, with what a test cares about. */
const register = (what: Partial<CaseRegistration>): Promise<void> =>
  registerCase(journal.query, {
    ...{ reference: 'C-1', trigger: 'CITIZEN_REQUEST', openedOn: '2026-01-10', endedOn: null },
    ...{ workers: ['wim'], subjects: [anna, bram] },
    ...what,
  });
const ask = (what: Partial<AdmissionQuestion>) =>
  admission(journal.query, {
    ...{
      worker: 'wim',
      scope: 'OWN_CASES',
      caseReference: 'C-1',
      subjects: [],
      today: '2026-11-22',
    },
    ...what,
  });

describe('with the own cases', () => {
  it('admits everybody of the open case named', async () => {
    expect(await ask({ subjects: [bram, anna] })).toEqual({
      ...{ admitted: true, caseHolds: true, subjects: [true, true] },
    });
  });

  it('says in their order who is not of it, and admits nobody with them', async () => {
    expect(await ask({ subjects: [anna, carla, bram, daan] })).toEqual({
      ...{ admitted: false, caseHolds: true },
      ...{ subjects: [true, false, true, false] },
    });
  });

  it.each([
    ['no case is named', { caseReference: null }],
    ['the case does not exist', { caseReference: 'C-9' }],
    ['the worker is not on it', { worker: 'els' }],
    ['it is the case of somebody else', { caseReference: 'C-2', subjects: [carla] }],
    ['it had not begun', { today: '2026-01-09' }],
    ['it has ended', { caseReference: 'C-3', subjects: [daan] }],
  ])('admits nobody when %s', async (_why, what) => {
    const answer = await ask({ subjects: [anna], ...what });
    expect(answer).toMatchObject({ admitted: false, caseHolds: false, subjects: [false] });
  });

  it('admits a question about nobody only to who works on the case', async () => {
    expect(await ask({})).toMatchObject({ admitted: true });
    expect(await ask({ worker: 'els' })).toMatchObject({ admitted: false });
  });

  it('counts the first and the last day of the case', async () => {
    const last = { caseReference: 'C-3', subjects: [daan] };
    expect(await ask({ ...last, today: '2026-06-30' })).toMatchObject({ admitted: true });
    expect(await ask({ ...last, today: '2026-07-01' })).toMatchObject({ admitted: false });
    expect(await ask({ subjects: [anna], today: '2026-01-10' })).toMatchObject({ admitted: true });
  });
});

describe('with any case', () => {
  const any = { scope: 'ANY_CASE', worker: 'niemand', caseReference: null } as const;

  it('admits everybody of open cases, whoever works on them', async () => {
    expect(await ask({ ...any, subjects: [carla, anna] })).toEqual({
      ...{ admitted: true, caseHolds: true, subjects: [true, true] },
    });
  });

  it('does not admit who is of no case, or of one that has ended', async () => {
    const answer = await ask({
      ...any,
      subjects: [pseudonymFor('zoë'), daan, anna],
    });
    expect(answer).toMatchObject({ admitted: false, subjects: [false, false, true] });
  });

  it('looks in the case named, when one is', async () => {
    expect(await ask({ ...any, caseReference: 'C-2', subjects: [carla] })).toMatchObject({ admitted: true });
    expect(await ask({ ...any, caseReference: 'C-2', subjects: [anna] })).toMatchObject({ admitted: false });
    expect(await ask({ ...any, caseReference: 'C-9' })).toMatchObject({ admitted: false, caseHolds: false });
  });
});

it('knows no other scope', async () => {
  const scope = 'ANYONE' as AdmissionQuestion['scope'];
  expect(await ask({ scope, subjects: [anna] })).toMatchObject({ admitted: false, subjects: [false] });
});

it('asks one statement, the same whatever is asked', async () => {
  const count = countStatements();
  try {
    await ask({ subjects: [anna] });
    await ask({ scope: 'ANY_CASE', caseReference: null, subjects: [daan, carla] });
    const [first, second, ...more] = count.take();
    expect([second, more]).toEqual([first, []]);
  } finally {
    count.stop();
  }
});

describe('registering a case', () => {
  it('replaces its workers and persons', async () => {
    await register({ workers: ['els', 'wim'], subjects: [bram, carla] });
    expect(await ask({ worker: 'els', subjects: [bram, carla, anna] })).toEqual({
      ...{ admitted: false, caseHolds: true, subjects: [true, true, false] },
    });
    await register({ workers: [] });
    expect(await ask({})).toMatchObject({ caseHolds: false });
    await register({ workers: ['wim'], endedOn: '2026-11-21' });
    expect(await ask({})).toMatchObject({ caseHolds: false });
  });

  it('leaves other cases as they are', async () => {
    await register({ workers: [], subjects: [] });
    const others = await ask({ caseReference: 'C-2', worker: 'els', subjects: [carla] });
    expect(others).toMatchObject({ admitted: true });
  });

  it('may be done twice', async () => {
    await register({});
    expect(await ask({ subjects: [anna] })).toMatchObject({ admitted: true });
  });

  it.each([
    ['1 to 100 characters', { reference: '' }],
    ['1 to 100 characters', { reference: 'x'.repeat(101) }],
    ['number that can be of a person', { reference: 'zaak 999.990.019' }],
    ['not a pseudonym', { subjects: ['999990019'] }],
    ['violates check', { endedOn: '2026-01-09' }],
    ['violates check', { trigger: 'CURIOSITY' as CaseRegistration['trigger'] }],
    ['violates check', { workers: [''] }],
  ])('refuses with "%s", and nothing is changed (%#)', async (why, wrong) => {
    await expect(register({ workers: ['els'], ...wrong })).rejects.toThrow(why);
    expect(await ask({ subjects: [anna] })).toMatchObject({ admitted: true });
  });
});
