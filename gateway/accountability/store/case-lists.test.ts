import type { TestDatabase } from '../../../subgraphs/kit/database/test-database';
import { countStatements } from '../../../subgraphs/kit/testing/statement-count';
import { pseudonymFor } from '../../../subgraphs/kit/logbook/test-record';
import { areOpenCases, openCasePage, openCasesOf } from './case-lists';
import { registerCase } from './case-register';
import { type Journal, openJournal } from './journal';
import { hubDatabase } from './test-journal';

const TODAY = '2026-11-22';
const SEVERAL = 7;

let database: TestDatabase;
let journal: Journal;
beforeAll(async () => {
  database = await hubDatabase();
  journal = await openJournal({ databaseUrl: database.loginUrl });
  const put = (reference: string, workers: string[], openedOn: string, endedOn: string | null = null) =>
    registerCase(journal.query, {
      ...{ reference, workers, openedOn, endedOn },
      trigger: 'CITIZEN_REQUEST',
      subjects: [pseudonymFor(reference)],
    });
  await put('B-oud', ['wim'], '2026-01-01');
  await put('B-nieuw', ['wim', 'els'], '2026-06-01', TODAY);
  await put('B-zelfde-dag', ['wim'], '2026-06-01');
  await put('B-dicht', ['wim'], '2026-01-01', '2026-11-21');
  await put('B-later', ['wim'], '2026-11-23');
  for (let nr = 1; nr <= SEVERAL; nr += 1) await put(`A-${nr}`, ['els'], '2026-02-01');
});
afterAll(async () => {
  await journal?.close();
  await database?.drop();
});

describe('the open cases of a worker', () => {
  it('are those that are open today, the newest first', async () => {
    expect(await openCasesOf(journal.query, 'wim', TODAY)).toEqual([
      { reference: 'B-nieuw', trigger: 'CITIZEN_REQUEST', openedOn: '2026-06-01', endedOn: TODAY },
      { reference: 'B-zelfde-dag', trigger: 'CITIZEN_REQUEST', openedOn: '2026-06-01', endedOn: null },
      { reference: 'B-oud', trigger: 'CITIZEN_REQUEST', openedOn: '2026-01-01', endedOn: null },
    ]);
  });

  it('are none of who works on none', async () => {
    expect(await openCasesOf(journal.query, 'niemand', TODAY)).toEqual([]);
  });
});

describe('whether cases are open', () => {
  const ask = (references: string[], scope: 'OWN_CASES' | 'ANY_CASE' = 'OWN_CASES', today = TODAY) =>
    areOpenCases(journal.query, { worker: 'wim', scope, references, today });

  it.each([
    ['own ones', ['B-oud', 'B-nieuw'], true],
    ['one of somebody else', ['B-oud', 'A-1'], false],
    ['one that ended', ['B-dicht'], false],
    ['one that has not begun', ['B-later'], false],
    ['one that does not exist', ['C-1'], false],
    ['one in small letters', ['b-oud'], false],
  ])('is said of %s', async (_, references, expected) => {
    expect(await ask(references)).toBe(expected);
  });

  it('is said of all where the worker does not matter', async () => {
    expect(await ask(['B-oud', 'A-1'], 'ANY_CASE')).toBe(true);
    expect(await ask(['B-oud', 'B-dicht'], 'ANY_CASE')).toBe(false);
  });
});

describe('the references of open cases', () => {
  const page = (first: number, after: string | null = null) =>
    openCasePage(journal.query, { first, after, today: TODAY });

  it('come in pages, each once and in order, until there is no next', async () => {
    const found: string[] = [];
    let next: string | null = null;
    do {
      const part = await page(3, next);
      found.push(...part.references);
      next = part.next;
    } while (next !== null);
    const expected = ['A-1', 'A-2', 'A-3', 'A-4', 'A-5', 'A-6', 'A-7', 'B-nieuw', 'B-oud', 'B-zelfde-dag'];
    expect(found).toEqual(expected);
  });

  it('have no next when the page is just full', async () => {
    expect((await page(10)).next).toBeNull();
    expect((await page(9)).next).toBe('B-oud');
    expect(await page(5, 'Z')).toEqual({ references: [], next: null });
  });

  it('go on from a case that was closed meanwhile', async () => {
    expect((await page(2, 'B-dicht')).references).toEqual(['B-nieuw', 'B-oud']);
  });

  it('cost one statement, whatever their number', async () => {
    const counting = countStatements();
    try {
      await page(1);
      await page(10);
      const [first, second, ...more] = counting.take();
      expect([second, more]).toEqual([first, []]);
    } finally {
      counting.stop();
    }
  });
});
