import type { TestDatabase } from '../../../subgraphs/kit/database/test-database';
import { pseudonymFor } from '../../../subgraphs/kit/logbook/test-record';
import type { AuditEntry } from './audit-entry';
import { type Journal, openJournal } from './journal';
import {
  atUnusualHours,
  lookupsPerDay,
  type NumberedEntry,
  onProtectedSubjects,
  outsideOwnCases,
  refusalsPerHour,
  USUAL_HOURS,
} from './oversight-queries';
import { hubDatabase, testEntry } from './test-journal';

/** A week from Monday to Sunday, with the end of summer time in its last night. */
const WEEK = { from: '2026-10-19', to: '2026-10-25' };
const IN_IT = '2026-10-20T10:00:00Z';
const ALL = { ...WEEK, limit: 100 };

let database: TestDatabase;
let journal: Journal;
beforeEach(async () => {
  database = await hubDatabase();
  journal = await openJournal({ databaseUrl: database.loginUrl });
});
afterEach(async () => {
  await journal.close();
  await database.drop();
});

/** Logs entries one after another, numbered from 1. */
async function logged(...entries: Partial<AuditEntry>[]): Promise<void> {
  for (const entry of entries) await journal.write(testEntry({ at: IN_IT, ...entry }), []);
}
const numbers = (found: readonly NumberedEntry[]): number[] => found.map(({ seq }) => seq);

describe('look-ups outside the own cases', () => {
  it('are those that say so, newest first, within days of the Netherlands', async () => {
    await logged(
      { outsideOwnCases: true },
      { outsideOwnCases: false },
      { outsideOwnCases: true, at: '2026-10-18T21:59:59Z' },
      { outsideOwnCases: true, at: '2026-10-18T22:00:00Z' },
      { outsideOwnCases: true, at: '2026-10-25T22:59:59Z' },
      { outsideOwnCases: true, at: '2026-10-25T23:00:00Z' },
    );
    const found = await outsideOwnCases(journal.query, ALL);
    expect(numbers(found)).toEqual([5, 1, 4]);
    expect(found[1]?.entry).toEqual(testEntry({ at: IN_IT, outsideOwnCases: true }));
    expect(numbers(await outsideOwnCases(journal.query, { ...WEEK, limit: 1 }))).toEqual([5]);
  });
});

describe('look-ups of who needs protection', () => {
  const [star, mother] = [pseudonymFor('bekend'), pseudonymFor('moeder')];
  const protect = (subject: string, kind: string, worker: string | null) =>
    journal.query('INSERT INTO protected_subject (subject, kind, worker) VALUES ($1, $2, $3)', [
      subject,
      kind,
      worker,
    ]);

  it('are of known persons by anybody, and of the own family and address by that worker', async () => {
    await protect(star, 'KNOWN_PERSON', null);
    await protect(mother, 'OWN_FAMILY', 'wim');
    await protect('lindelaan', 'OWN_ADDRESS', 'wim');
    await protect('lindelaan', 'KNOWN_PERSON', null);
    await logged(
      { actor: 'els', subjects: [pseudonymFor('bram'), star] },
      { actor: 'wim', subjects: [mother] },
      { actor: 'els', subjects: [mother] },
      { actor: 'wim', subjects: [], householdIds: ['lindelaan'] },
      { actor: 'els', subjects: [], householdIds: ['eikenlaan'] },
      { actor: 'wim', subjects: [pseudonymFor('bram')] },
      { actor: 'wim', subjects: [mother], action: 'REFUSED', result: 'REFUSED' },
      { actor: 'toezicht', subjects: [star], action: 'REVIEW' },
      { actor: 'wim', subjects: [mother], at: '2026-10-26T10:00:00Z' },
    );
    const found = await onProtectedSubjects(journal.query, ALL);
    expect(found.map(({ seq, kinds }) => [seq, kinds])).toEqual([
      [7, ['OWN_FAMILY']],
      [4, ['KNOWN_PERSON', 'OWN_ADDRESS']],
      [2, ['OWN_FAMILY']],
      [1, ['KNOWN_PERSON']],
    ]);
    expect(numbers(await onProtectedSubjects(journal.query, { ...WEEK, limit: 2 }))).toEqual([7, 4]);
  });
});

describe('unusual volume', () => {
  it('counts look-ups by actor and day of the Netherlands, from so many', async () => {
    const late = { actor: 'wim', at: '2026-10-20T22:30:00Z' };
    await logged(
      ...[
        { actor: 'els' },
        { actor: 'els', action: 'SEARCH' as const },
        { actor: 'els', result: 'FAILED' as const },
      ],
      ...[
        { actor: 'els', action: 'CHANGE' as const },
        { actor: 'els', result: 'REFUSED' as const },
      ],
      ...[{ actor: 'wim' }, late, late],
    );
    expect(await lookupsPerDay(journal.query, { ...ALL, atLeast: 2 })).toEqual([
      { actor: 'els', day: '2026-10-20', lookups: 3 },
      { actor: 'wim', day: '2026-10-21', lookups: 2 },
    ]);
    expect(await lookupsPerDay(journal.query, { ...ALL, atLeast: 4 })).toEqual([]);
    expect(await lookupsPerDay(journal.query, { ...WEEK, limit: 1, atLeast: 1 })).toHaveLength(1);
  });
});

describe('unusual hours', () => {
  it.each([
    ['just before seven', '2026-10-20T04:59:59Z', true],
    ['at seven', '2026-10-20T05:00:00Z', false],
    ['just before seven in the evening', '2026-10-20T16:59:59Z', false],
    ['at seven in the evening', '2026-10-20T17:00:00Z', true],
    ['on Friday at noon', '2026-10-23T10:00:00Z', false],
    ['on Saturday at noon', '2026-10-24T10:00:00Z', true],
    ['on Sunday at noon', '2026-10-25T11:00:00Z', true],
  ])('%s: %s', async (_when, at, unusual) => {
    await logged({ at });
    expect(await atUnusualHours(journal.query, { ...ALL, ...USUAL_HOURS })).toHaveLength(unusual ? 1 : 0);
  });

  it('follow winter time, and the hours that are given', async () => {
    await logged({ at: '2026-10-26T05:30:00Z' }, { at: '2026-10-26T06:30:00Z' });
    const winter = { from: '2026-10-26', to: '2026-10-26', limit: 100 };
    expect(numbers(await atUnusualHours(journal.query, { ...winter, ...USUAL_HOURS }))).toEqual([1]);
    const wide = { begin: '06:00', end: '07:00' };
    expect(numbers(await atUnusualHours(journal.query, { ...winter, ...wide }))).toEqual([2]);
  });

  it('are of look-ups only', async () => {
    await logged(
      { at: '2026-10-24T10:00:00Z', action: 'REVIEW' },
      { at: '2026-10-24T10:00:00Z', result: 'REFUSED' },
    );
    expect(await atUnusualHours(journal.query, { ...ALL, ...USUAL_HOURS })).toEqual([]);
  });
});

describe('repeated refusals', () => {
  it('are counted by actor and hour, also of who remained unknown', async () => {
    const refused = { action: 'REFUSED', result: 'REFUSED' } as const;
    await logged(
      ...[{ ...refused, actor: 'wim' }, { actor: 'wim', result: 'REFUSED' as const }, { actor: 'wim' }],
      ...[{ ...refused, actor: 'wim', at: '2026-10-20T11:00:00Z' }],
      ...[
        { ...refused, actor: null },
        { ...refused, actor: null },
        { ...refused, actor: null },
      ],
    );
    expect(await refusalsPerHour(journal.query, { ...ALL, atLeast: 2 })).toEqual([
      { actor: null, hour: '2026-10-20T10:00Z', refusals: 3 },
      { actor: 'wim', hour: '2026-10-20T10:00Z', refusals: 2 },
    ]);
    expect(await refusalsPerHour(journal.query, { ...ALL, atLeast: 4 })).toEqual([]);
  });
});
