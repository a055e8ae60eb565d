import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type RunSql, urlFor, withConnection } from '../database/connection';
import { cloneTestDatabase, type TestDatabase, testServerUrl } from '../database/test-database';
import { countStatements } from '../testing/statement-count';
import { createProcessingLog, dropProcessingLog } from './tables';
import { pseudonymFor, testRecord } from './test-record';
import { type ProcessingLookup, readProcessing } from './read';
import type { ProcessingRecord } from './record';
import { writeProcessing } from './write';

class Log1795305600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await createProcessingLog(runner);
    // Made and taken away again: a migration can be undone.
    await dropProcessingLog(runner);
    await createProcessingLog(runner);
  }
  async down(): Promise<void> {
    // The test's database goes away as a whole.
  }
}

let database: TestDatabase;
beforeEach(async () => {
  // Also where somebody provisioned the login role with more than it needs.
  database = await cloneTestDatabase({
    agency: 'logboek',
    entities: [],
    migrations: [Log1795305600001],
    write: ['INSERT', 'UPDATE'],
  });
});
afterEach(() => database.drop());

const asApp = <T>(work: (run: RunSql) => Promise<T>): Promise<T> => withConnection(database.loginUrl, work);
const write = (...records: ProcessingRecord[]): Promise<void> =>
  asApp((run) => writeProcessing(run, records));
const read = (question: ProcessingLookup): Promise<ProcessingRecord[]> =>
  asApp((run) => readProcessing(run, question));
const CHANGES = [
  "UPDATE processing_record SET status = 'Error'",
  'DELETE FROM processing_record',
  'TRUNCATE processing_record',
  "UPDATE processing_record SET status = 'Error' WHERE false",
];

describe('the processing log', () => {
  it('gives back what was written', async () => {
    const child = testRecord();
    const parent = testRecord({
      traceId: child.traceId,
      subjectId: null,
      subjectIdType: null,
      parentSpanId: null,
    });
    await write(parent, child);
    expect(await read({ by: 'trace', value: child.traceId, limit: 10 })).toEqual([child, parent]);
    expect(await read({ by: 'subject', value: pseudonymFor('anna'), limit: 10 })).toEqual([child]);
  });

  it.each(CHANGES)('lets the login role not do: %s', async (change) => {
    await write(testRecord());
    await expect(asApp((run) => run(change))).rejects.toThrow('permission denied');
  });

  it.each(CHANGES)('lets its owner not do: %s', async (change) => {
    await write(testRecord());
    await expect(withConnection(database.ownerUrl, (run) => run(change))).rejects.toThrow(
      'a log is only added to',
    );
  });

  it('lets not even a session that calls itself a replica change it', async () => {
    await write(testRecord());
    const url = urlFor(await testServerUrl(), database.name);
    const change = withConnection(url, async (run) => {
      await run('SET session_replication_role = replica');
      await run('DELETE FROM processing_record');
    });
    await expect(change).rejects.toThrow('a log is only added to');
  });

  it('takes no record twice under one parent, with or without a person', async () => {
    const child = testRecord();
    const whole = { ...child, subjectId: null, subjectIdType: null };
    await write(child, whole);
    const again = { spanId: 'a'.repeat(16), traceId: 'b'.repeat(32) };
    await expect(write({ ...child, ...again })).rejects.toMatchObject({ code: '23505' });
    await expect(write({ ...whole, ...again })).rejects.toMatchObject({ code: '23505' });
    await write({ ...child, ...again, subjectId: pseudonymFor('bram') });
    await write({ ...child, ...again, name: 'claims' });
  });

  it('does not take two first spans for a replay of each other', async () => {
    const first = { parentSpanId: null, subjectId: null, subjectIdType: null };
    await write(testRecord(first));
    await write(testRecord(first));
  });

  it('refuses by itself what holds nine digits, should the code let it pass', async () => {
    const insert = `INSERT INTO processing_record (trace_id, span_id, status, name, start_time, end_time, activity_id)
                    VALUES ($1, $2, 'Ok', $3, 1, 2, 'urn:x')`;
    const values = ['a'.repeat(32), 'b'.repeat(16)];
    await asApp((run) => run(insert, [...values, 'goed']));
    await expect(asApp((run) => run(insert, [...values, 'bsn 999990019']))).rejects.toMatchObject({
      code: '23514',
    });
  });
});

describe('writing', () => {
  it('takes one statement for all records, or none', async () => {
    await asApp(async (run) => {
      const count = countStatements();
      try {
        await writeProcessing(run, [testRecord(), testRecord(), testRecord()]);
        expect(count.take()).toHaveLength(1);
        await writeProcessing(run, []);
        expect(count.take()).toHaveLength(0);
      } finally {
        count.stop();
      }
    });
  });

  it('writes nothing when one record is refused, by the code or by the database', async () => {
    const good = testRecord({ traceId: 'c'.repeat(32) });
    await expect(write(good, testRecord({ name: 'bsn 999990019' }))).rejects.toThrow('refused: name');
    await expect(write(good, good)).rejects.toMatchObject({ code: '23505' });
    expect(await read({ by: 'trace', value: good.traceId, limit: 1 })).toEqual([]);
  });
});

describe('reading', () => {
  const at = (moment: string): Partial<ProcessingRecord> => ({
    startTime: Date.parse(moment),
    endTime: Date.parse(moment) + 5,
  });
  const moments = (records: readonly ProcessingRecord[]): string[] =>
    records.map(({ startTime }) => new Date(startTime).toISOString());

  it('is newest first, within whole days of the Netherlands, and no more than asked', async () => {
    await write(
      testRecord(at('2026-11-20T22:59:59.999Z')),
      testRecord(at('2026-11-21T22:59:59.999Z')),
      testRecord(at('2026-11-20T23:00:00.000Z')),
      testRecord(at('2026-11-21T23:00:00.000Z')),
    );
    const question = { by: 'subject', value: pseudonymFor('anna'), limit: 500 } as const;
    expect(moments(await read({ ...question, from: '2026-11-21', to: '2026-11-21' }))).toEqual([
      '2026-11-21T22:59:59.999Z',
      '2026-11-20T23:00:00.000Z',
    ]);
    expect(moments(await read({ ...question, limit: 1 }))).toEqual(['2026-11-21T23:00:00.000Z']);
    expect(await read({ ...question, from: '2026-11-22' })).toHaveLength(1);
    expect(await read({ ...question, to: '2026-11-20' })).toHaveLength(1);
  });

  it('is by activity', async () => {
    await write(testRecord(), testRecord({ activityId: 'urn:x' }));
    expect(await read({ by: 'activity', value: 'urn:x', limit: 500 })).toMatchObject([
      { activityId: 'urn:x' },
    ]);
  });

  it.each([
    [{ by: 'name', value: 'householdView', limit: 1 }],
    [{ by: 'constructor', value: 'x', limit: 1 }],
    [{ by: 'trace', value: '', limit: 1 }],
    [{ by: 'trace', limit: 1 }],
    [{ by: 'trace', value: 'x', limit: 0 }],
    [{ by: 'trace', value: 'x', limit: 501 }],
    [{ by: 'trace', value: 'x', limit: 1.5 }],
    [{ by: 'trace', value: 'x', limit: 1, from: '2026-11-31' }],
    [{ by: 'trace', value: 'x', limit: 1, to: 'yesterday' }],
  ])('refuses %j', async (question) => {
    await expect(read(question as unknown as ProcessingLookup)).rejects.toThrow(
      'the processing log was not read',
    );
  });
});
