import 'reflect-metadata';
import { Pool } from 'pg';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { withConnection } from '../../../subgraphs/kit/database/connection';
import type { TestDatabase } from '../../../subgraphs/kit/database/test-database';
import { pseudonymFor } from '../../../subgraphs/kit/logbook/test-record';
import { auditContent } from './audit-entry';
import { HUB_MIGRATIONS } from './hub-migrations';
import { asSuperuser, hubDatabase, testEntry } from './test-journal';

let database: TestDatabase;
beforeAll(async () => {
  database = await hubDatabase();
  await asApp('SELECT append_audit($1)', [auditContent(testEntry())]);
  await asApp("INSERT INTO review (seq, reviewer, outcome, note) VALUES (1, 'toezicht', 'JUSTIFIED', '')");
});
afterAll(() => database.drop());

const asApp = (sql: string, values?: unknown[]): Promise<unknown[]> =>
  withConnection(database.loginUrl, (run) => run(sql, values));
const asOwner = (sql: string): Promise<unknown[]> => withConnection(database.ownerUrl, (run) => run(sql));

const REWRITES = [
  'UPDATE audit_entry SET content = content',
  "UPDATE audit_entry SET hash = '\\x00' WHERE false",
  'DELETE FROM audit_entry',
  'TRUNCATE audit_entry CASCADE',
  "UPDATE review SET outcome = 'NOT_JUSTIFIED'",
  'DELETE FROM review',
  'TRUNCATE review',
  'UPDATE processing_record SET name = name',
  'DELETE FROM processing_record',
  'TRUNCATE processing_record',
];

describe('the logs of the hub', () => {
  it.each([
    ...REWRITES,
    `INSERT INTO audit_entry (seq, content, hash, previous) VALUES (2, '{}', sha256('x'), sha256('y'))`,
    'ALTER TABLE audit_entry DISABLE TRIGGER ALL',
    'DROP TABLE audit_entry',
    'CREATE TABLE mine ()',
    "CREATE FUNCTION sha256(bytea) RETURNS bytea LANGUAGE sql AS 'SELECT $1'",
    "ALTER FUNCTION append_audit(text) SET search_path = ''",
    'SET ROLE hub_owner',
  ])('let the login role not do: %s', async (sql) => {
    await expect(asApp(sql)).rejects.toMatchObject({ code: '42501' });
  });

  it.each(REWRITES)('let their owner not do: %s', async (sql) => {
    await expect(asOwner(sql)).rejects.toThrow('a log is only added to');
  });

  it('let an entry in by one way only, and that one cannot be led astray', async () => {
    const temporary = (verb: string) => `${verb} TEMPORARY ON DATABASE ${database.name}`;
    await asSuperuser(database, (run) => run(`${temporary('GRANT')} TO hub_app`));
    const rows = await withConnection(database.loginUrl, async (run) => {
      // A table of one's own that comes first by name: the function does not see it.
      await run('CREATE TEMP TABLE audit_entry (seq bigint, content text, hash bytea, previous bytea)');
      await run('SET search_path = pg_temp, public');
      await run('SELECT public.append_audit($1)', [auditContent(testEntry({ actor: 'omweg' }))]);
      return run('SELECT actor FROM public.audit_entry ORDER BY seq DESC LIMIT 1');
    });
    await asSuperuser(database, (run) => run(`${temporary('REVOKE')} FROM hub_app`));
    expect(rows).toEqual([{ actor: 'omweg' }]);
    const pinned = "SELECT prosecdef, proconfig FROM pg_proc WHERE proname = 'append_audit'";
    expect(await asApp(pinned)).toEqual([
      { prosecdef: true, proconfig: ['search_path=pg_catalog, pg_temp'] },
    ]);
  });

  it('take what is searched from the content itself', async () => {
    const entry = testEntry({
      ...{ actor: 'zoeker', outsideOwnCases: true, at: '2026-03-29T01:30:00.5Z', householdIds: ['h1', 'h2'] },
      ...{ purpose: null, subjects: [], action: 'REFUSED', result: 'REFUSED' },
    });
    await asApp('SELECT append_audit($1)', [auditContent(entry)]);
    const columns = 'action, purpose, result, subjects, household_ids, outside_own_cases, trace_id';
    expect(await asApp(`SELECT at, ${columns} FROM audit_entry WHERE actor = 'zoeker'`)).toEqual([
      {
        at: new Date('2026-03-29T01:30:00.500Z'),
        ...{ action: 'REFUSED', purpose: null, result: 'REFUSED', subjects: [], household_ids: ['h1', 'h2'] },
        ...{ outside_own_cases: true, trace_id: entry.traceId },
      },
    ]);
    await expect(asOwner("INSERT INTO audit_entry (seq, actor) VALUES (9, 'x')")).rejects.toThrow('actor');
  });

  it.each([
    ['{}', 'null value'],
    ['geen json', 'invalid input syntax'],
    ['{"at":"gisteren"}', 'invalid input syntax'],
    ['[]', 'null value'],
  ])('refuse as content %s', async (content, why) => {
    const before = await asApp('SELECT count(*) FROM audit_entry');
    await expect(asApp('SELECT append_audit($1)', [content])).rejects.toThrow(why);
    expect(await asApp('SELECT count(*) FROM audit_entry')).toEqual(before);
  });
});

describe('the other tables', () => {
  it('are registers: the login role adds, changes and removes', async () => {
    await asApp("INSERT INTO case_file VALUES ('C-1', 'CITIZEN_REQUEST', '2026-01-01', NULL)");
    await asApp("INSERT INTO case_worker VALUES ('C-1', 'w')");
    await asApp("INSERT INTO case_subject VALUES ('C-1', $1)", [pseudonymFor('anna')]);
    await asApp("UPDATE case_file SET ended_on = '2026-02-01'");
    await asApp('DELETE FROM case_file');
    for (const table of ['case_worker', 'case_subject']) {
      expect(await asApp(`SELECT FROM ${table}`)).toEqual([]);
    }
    await asApp("INSERT INTO protected_subject VALUES ('h', 'OWN_ADDRESS', 'w')");
    await asApp("UPDATE protected_subject SET note = 'x'");
    await asApp('DELETE FROM protected_subject');
  });

  it.each([
    ["INSERT INTO case_file VALUES ('C-2', 'CURIOSITY', '2026-01-01')"],
    ["INSERT INTO case_file VALUES ('C-2', 'CITIZEN_REQUEST', '2026-01-02', '2026-01-01')"],
    ["INSERT INTO case_subject VALUES ('C-2', '999990019')"],
    ["INSERT INTO protected_subject VALUES ('h', 'OWN_ADDRESS', NULL)"],
    ["INSERT INTO protected_subject VALUES ('h', 'KNOWN_PERSON', 'w')"],
    ["INSERT INTO protected_subject VALUES ('h', 'KNOWN_PERSON', NULL, 'bsn 999990019')"],
    ["INSERT INTO review (seq, reviewer, outcome, note) VALUES (1, 'toezicht', 'FINE', '')"],
  ])('refuse what makes no sense (%#)', async (sql) => {
    await expect(asApp(sql)).rejects.toMatchObject({ code: '23514' });
  });

  it('know a protected subject once', async () => {
    const insert = "INSERT INTO protected_subject VALUES ('bekend', 'KNOWN_PERSON')";
    await asApp(insert);
    await expect(asApp(insert)).rejects.toMatchObject({ code: '23505' });
  });

  it('count look-ups for the rate limiter, as its library wants it', async () => {
    const pool = new Pool({ connectionString: database.loginUrl });
    try {
      const limiter = new RateLimiterPostgres({
        ...{ storeClient: pool, storeType: 'pool', tableName: 'lookup_count', tableCreated: true },
        ...{ points: 2, duration: 60, clearExpiredByTimeout: false },
      });
      await limiter.consume('hulpverlener-1');
      expect(await limiter.consume('hulpverlener-1')).toMatchObject({
        remainingPoints: 0,
        consumedPoints: 2,
      });
      await expect(limiter.consume('hulpverlener-1')).rejects.toBeInstanceOf(RateLimiterRes);
      await limiter.consume('hulpverlener-2');
      await asApp('DELETE FROM lookup_count');
      expect(await limiter.get('hulpverlener-1')).toBeNull();
    } finally {
      await pool.end();
    }
    const [kind] = await asSuperuser(database, (run) =>
      run("SELECT relpersistence AS is FROM pg_class WHERE relname = 'lookup_count'"),
    );
    expect(kind).toEqual({ is: 'u' });
  });
});

describe('the migrations of the hub', () => {
  it('can be undone and done again', async () => {
    const other = await hubDatabase();
    const migrations = [...HUB_MIGRATIONS];
    const source = new DataSource({
      type: 'postgres',
      url: other.ownerUrl,
      migrations,
      installExtensions: false,
    });
    try {
      await source.initialize();
      for (const _ of HUB_MIGRATIONS) await source.undoLastMigration();
      const left = "SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace";
      expect(await source.query(left)).toEqual([]);
      expect(await source.runMigrations()).toHaveLength(HUB_MIGRATIONS.length);
    } finally {
      await source.destroy();
      await other.drop();
    }
  });
});
