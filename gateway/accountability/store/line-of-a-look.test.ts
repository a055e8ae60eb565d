import type { TestDatabase } from '../../../subgraphs/kit/database/test-database';
import { pseudonymFor } from '../../../subgraphs/kit/logbook/test-record';
import { lookupsOfDays } from '../oversight/audit-lines';
import { OVERSIGHT_THRESHOLDS } from '../oversight/thresholds';
import { earlierVolumes } from '../oversight/volume';
import { whoAsked } from '../oversight/who-asked';
import type { AuditEntry } from './audit-entry';
import { type Journal, openJournal } from './journal';
import {
  atUnusualHours,
  lookupsPerDay,
  type NumberedEntry,
  onProtectedSubjects,
  outsideOwnCases,
  USUAL_HOURS,
} from './oversight-queries';
import { sampleToReview } from './review';
import { hubDatabase, testEntry } from './test-journal';

/** A Saturday, so that it is outside working hours too. */
const DAY = '2026-10-24';
const NEXT_DAY = '2026-10-25';
const PERIOD = { from: DAY, to: DAY };
const ALL = { ...PERIOD, limit: 100 };
const [ONE_TRACE, OTHER_TRACE] = ['a'.repeat(32), 'b'.repeat(32)] as const;

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

const look = (what: Partial<AuditEntry> = {}): Partial<AuditEntry> => ({
  ...{ at: `${DAY}T10:00:00.000Z`, traceId: ONE_TRACE, actor: 'wim', outsideOwnCases: true },
  ...what,
});
const SO_FAR = { result: 'SO_FAR' } as const;

/** Logs entries one after another, numbered from 1. */
async function logged(...entries: Partial<AuditEntry>[]): Promise<void> {
  for (const entry of entries) await journal.write(testEntry(entry), []);
}

/** The numbers of the lines of which oversight makes something, by what it makes of them. */
async function seen(): Promise<Readonly<Record<string, readonly number[]>>> {
  const { query } = journal;
  const numbers = (found: readonly NumberedEntry[]): number[] => found.map(({ seq }) => seq).toSorted();
  const days = await lookupsPerDay(query, { ...ALL, atLeast: 1 });
  const lines = await lookupsOfDays(query, days, 100);
  const earlier = await earlierVolumes(
    query,
    ['wim'],
    { from: NEXT_DAY, to: NEXT_DAY },
    OVERSIGHT_THRESHOLDS,
  );
  return {
    outside: numbers(await outsideOwnCases(query, ALL)),
    protected: numbers(await onProtectedSubjects(query, ALL)),
    hours: numbers(await atUnusualHours(query, { ...ALL, ...USUAL_HOURS })),
    volume: numbers(lines.flat()),
    sample: numbers(await sampleToReview(query, { ...PERIOD, seed: 's', size: 100, reviewer: 'els' })),
    counts: [...days.map(({ lookups }) => lookups), ...earlier('wim', NEXT_DAY)],
    asked: [(await whoAsked(query, [ONE_TRACE])).length],
  };
}
const all = (numbers: readonly number[], asked = numbers.length) => ({
  ...{ outside: numbers, protected: numbers, hours: numbers, volume: numbers, sample: numbers },
  ...{ counts: [numbers.length, numbers.length], asked: [asked] },
});

beforeEach(() =>
  journal.query("INSERT INTO protected_subject (subject, kind) VALUES ($1, 'KNOWN_PERSON')", [
    pseudonymFor('anna'),
  ]),
);

it('an answer that was shown while it filled in is one look, by the line of the whole', async () => {
  await logged(look(SO_FAR), look(SO_FAR), look());
  expect(await seen()).toEqual(all([3]));
});

it('what was shown stays in sight when the whole answer never came', async () => {
  await logged(look(SO_FAR), look(SO_FAR));
  expect(await seen()).toEqual(all([1, 2]));
});

it('many looks under one trace, which a client chooses, are as many looks', async () => {
  const moments = ['10:00:00.000', '10:00:00.001', '10:00:02.000'].map((time) => ({ at: `${DAY}T${time}Z` }));
  await logged(...moments.flatMap((moment) => [look({ ...moment, ...SO_FAR }), look(moment)]));
  expect(await seen()).toEqual(all([2, 4, 6]));
});

it('the whole answer of somebody else, of another trace or of another moment stands for nothing', async () => {
  await logged(look(SO_FAR), look({ traceId: OTHER_TRACE }), look({ at: `${DAY}T10:00:00.001Z` }));
  expect(await seen()).toEqual(all([1, 2, 3], 2));
  await logged(look({ actor: 'els' }));
  expect((await seen())['outside']).toEqual([1, 2, 3, 4]);
});
