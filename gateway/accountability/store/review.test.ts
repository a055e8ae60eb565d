import type { TestDatabase } from '../../../subgraphs/kit/database/test-database';
import { type Journal, openJournal } from './journal';
import { recordReview, type Review, sampleToReview, type SampleQuestion } from './review';
import { hubDatabase, testEntry } from './test-journal';

let database: TestDatabase;
let journal: Journal;
beforeAll(async () => {
  database = await hubDatabase();
  journal = await openJournal({ databaseUrl: database.loginUrl });
  for (let index = 0; index < 40; index += 1) await journal.write(testEntry({ actor: 'wim' }), []);
  await journal.write(testEntry({ actor: 'toezicht' }), []);
  await journal.write(testEntry({ actor: 'els', action: 'CHANGE' }), []);
  await journal.write(testEntry({ actor: 'els', at: '2026-11-21T09:00:00Z' }), []);
  await journal.write(testEntry({ actor: null }), []);
});
afterAll(async () => {
  await journal.close();
  await database.drop();
});

const sample = async (what: Partial<SampleQuestion> = {}): Promise<number[]> => {
  const day = { from: '2026-11-20', to: '2026-11-20' };
  const question = { ...day, seed: 'november', size: 10, reviewer: 'toezicht', ...what };
  return (await sampleToReview(journal.query, question)).map(({ seq }) => seq);
};
const review = (what: Partial<Review>): Promise<void> =>
  recordReview(journal.query, { seq: 1, reviewer: 'toezicht', outcome: 'JUSTIFIED', note: '', ...what });
const reviewsOf = (seq: number) =>
  journal.query('SELECT reviewer, outcome, note FROM review WHERE seq = $1 ORDER BY id', [seq]);

describe('a sample to review', () => {
  it('is the same for the same seed, and another for another', async () => {
    const drawn = await sample();
    expect(new Set(drawn).size).toBe(10);
    expect(await sample()).toEqual(drawn);
    expect(await sample({ size: 3 })).toEqual(drawn.slice(0, 3));
    expect(await sample({ seed: 'december' })).not.toEqual(drawn);
    expect(drawn).not.toEqual(drawn.toSorted((a, b) => a - b));
  });

  it('is of look-ups in the period by others, nobody excepted', async () => {
    const all = await sample({ size: 1000 });
    const expected = [...Array.from({ length: 40 }, (_, index) => index + 1), 44];
    expect(all.toSorted((a, b) => a - b)).toEqual(expected);
    expect(await sample({ size: 1000, reviewer: 'els' })).toContain(41);
  });

  it('draws no entry that somebody reviewed', async () => {
    const [first = 0, ...others] = await sample();
    await review({ seq: first, outcome: 'TO_INVESTIGATE' });
    expect((await sample()).slice(0, 9)).toEqual(others);
  });
});

describe('a review', () => {
  it('stands with its outcome, and a later one stands beside it', async () => {
    await review({ seq: 2, outcome: 'TO_INVESTIGATE', note: 'Navragen over 999990019 en 999.990.019.' });
    await review({ seq: 2, outcome: 'NOT_JUSTIFIED', reviewer: 'fg', note: 'Geen casus.' });
    expect(await reviewsOf(2)).toEqual([
      { reviewer: 'toezicht', outcome: 'TO_INVESTIGATE', note: 'Navragen over ********* en *********.' },
      { reviewer: 'fg', outcome: 'NOT_JUSTIFIED', note: 'Geen casus.' },
    ]);
  });

  it('is never of the reviewer themself', async () => {
    await expect(review({ seq: 3, reviewer: 'wim' })).rejects.toMatchObject({ code: '23514' });
    await expect(review({ seq: 41 })).rejects.toMatchObject({ code: '23514' });
    expect(await reviewsOf(3)).toEqual([]);
    await review({ seq: 44 });
    expect(await reviewsOf(44)).toHaveLength(1);
  });

  it('is of an entry that exists', async () => {
    await expect(review({ seq: 999 })).rejects.toMatchObject({ code: '23503' });
  });
});
