import fc from 'fast-check';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { type Asker, type Grant, grantedClasses } from '../access/grants';
import { aClass, anyAsker, anyGrants, OWNER } from '../testing/any-grants';
import { type RunSql, withConnection } from '../database/connection';
import { cloneTestDatabase, type TestDatabase } from '../database/test-database';
import { type DataClass, dataClass } from '../vocabulary';
import { lockByClass, storeGrants, unlockClasses } from './row-locks';

/** A table for each class, and one whose rows may be read under either of two classes. */
const CLASSES = Object.keys(dataClass.meanings) as DataClass[];
const EITHER = 'either';
const tableOf = (name: DataClass): string => `of_${name.toLowerCase()}`;
const LOCKS = {
  ...Object.fromEntries(CLASSES.map((name) => [tableOf(name), [name]])),
  [EITHER]: ['CLAIMS', 'RESIDENCE'] as const,
};

class Locks1795305600001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    for (const table of [...Object.keys(LOCKS), 'unlocked']) {
      await runner.query(`CREATE TABLE ${table} (id text)`);
      await runner.query(`INSERT INTO ${table} VALUES ('x')`);
    }
    await lockByClass(runner, LOCKS);
    await lockByClass(runner, { unlocked: ['CLAIMS'] });
    await unlockClasses(runner, { unlocked: ['CLAIMS'] });
  }
  async down(): Promise<void> {
    // The test's database goes away as a whole.
  }
}

let database: TestDatabase;
beforeAll(async () => {
  database = await cloneTestDatabase({ agency: 'sloten', entities: [], migrations: [Locks1795305600001] });
});
afterAll(() => database?.drop());

const asOwner = <T>(work: (run: RunSql) => Promise<T>): Promise<T> => withConnection(database.ownerUrl, work);
const asApp = <T>(work: (run: RunSql) => Promise<T>): Promise<T> => withConnection(database.loginUrl, work);
const store = (grants: readonly Grant[]): Promise<void> =>
  asOwner((run) => storeGrants(run, { grants, fields: {} }));

async function say(run: RunSql, settings: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(settings)) {
    await run('SELECT set_config($1, $2, false)', [`huishoudbeeld.${name}`, value]);
  }
}

const sees = async (run: RunSql, table: string): Promise<boolean> =>
  (await run(`SELECT FROM ${table}`)).length > 0;

const settingsOf = ({ purpose, role, worksAt }: Asker) => ({
  ...{ purpose, role },
  own_agency: worksAt === OWNER ? 'yes' : 'no',
});
const GRANT: Grant = {
  purpose: 'DEBT_COUNSELLING',
  roles: ['CASEWORKER'],
  gives: ['CLAIMS'],
  because: 'Wgs 8',
};
const COUNSELLOR = { purpose: 'DEBT_COUNSELLING', role: 'CASEWORKER' } as const;

describe('the lock on a table', () => {
  it('opens for exactly who is given a class of it, whatever the owner grants', async () => {
    await asOwner(async (owner) => {
      await asApp(async (app) => {
        await fc.assert(
          fc.asyncProperty(anyGrants, anyAsker, aClass, async (grants, asker, wanted) => {
            await storeGrants(owner, { grants, fields: {} });
            await say(app, settingsOf(asker));
            const given = grantedClasses({ grants, fields: {} }, OWNER, asker);
            expect(await sees(app, tableOf(wanted))).toBe(given.has(wanted));
            expect(await sees(app, EITHER)).toBe(given.has('CLAIMS') || given.has('RESIDENCE'));
          }),
          { numRuns: 100 },
        );
      });
    });
  });

  it('stays shut for who does not say all of it, or says it in another way', async () => {
    await store([{ ...GRANT, ownAgencyOnly: true }]);
    const open = { ...COUNSELLOR, own_agency: 'yes' };
    for (const settings of [
      {},
      { ...open, purpose: '' },
      { ...open, role: '' },
      { ...open, purpose: 'debt_counselling' },
      { ...open, role: "CASEWORKER' OR true --" },
      { ...open, own_agency: '' },
      { ...open, own_agency: 'YES' },
      { ...open, own_agency: 'true' },
      { ...COUNSELLOR },
    ]) {
      expect(await asApp(async (run) => (await say(run, settings), sees(run, tableOf('CLAIMS'))))).toBe(
        false,
      );
    }
    expect(await asApp(async (run) => (await say(run, open), sees(run, tableOf('CLAIMS'))))).toBe(true);
  });

  it('stays shut for everybody when it was taken off: the table is not open then', async () => {
    await store([GRANT]);
    await asApp(async (run) => {
      await say(run, COUNSELLOR);
      expect(await sees(run, tableOf('CLAIMS'))).toBe(true);
      expect(await sees(run, 'unlocked')).toBe(false);
    });
  });

  it('cannot be opened by who it is for', async () => {
    await store([GRANT]);
    for (const opening of [
      `INSERT INTO access_grant VALUES ('CLAIMS', 'STATISTICS', 'SYSTEM', false)`,
      'UPDATE access_grant SET own_agency_only = false',
      'DELETE FROM access_grant',
      `ALTER TABLE ${tableOf('CLAIMS')} DISABLE ROW LEVEL SECURITY`,
      `DROP POLICY granted_to_asker ON ${tableOf('CLAIMS')}`,
    ]) {
      await expect(asApp((run) => run(opening))).rejects.toMatchObject({ code: '42501' });
    }
  });
});

describe('the grants in the database', () => {
  const stored = () =>
    asOwner((run) =>
      run('SELECT data_class, purpose, role, own_agency_only FROM access_grant ORDER BY 1, 2, 3, 4'),
    );
  const row = (data_class: string, role: string, own_agency_only: boolean) => ({
    ...{ data_class, purpose: 'DEBT_COUNSELLING', role, own_agency_only },
  });

  it('are one row for each class, purpose and role, and nothing of what was there before', async () => {
    await store([{ ...GRANT, roles: ['CASEWORKER', 'CASE_DIRECTOR'], gives: ['CLAIMS', 'BENEFITS'] }]);
    expect(await stored()).toHaveLength(4);
    await store([{ ...GRANT, ownAgencyOnly: true }]);
    expect(await stored()).toEqual([row('CLAIMS', 'CASEWORKER', true)]);
    await store([]);
    expect(await stored()).toEqual([]);
  });

  it('are the wider of two that overlap, in whatever order they stand', async () => {
    const narrow = { ...GRANT, ownAgencyOnly: true };
    for (const grants of [
      [narrow, GRANT],
      [GRANT, narrow],
    ]) {
      await store(grants);
      expect(await stored()).toEqual([row('CLAIMS', 'CASEWORKER', false)]);
    }
    await store([narrow, narrow]);
    expect(await stored()).toEqual([row('CLAIMS', 'CASEWORKER', true)]);
  });
});
