import fc from 'fast-check';
import { DataSource, type MigrationInterface, type QueryRunner } from 'typeorm';
import { type RunSql, withConnection } from '../database/connection';
import { cloneTestDatabase, type TestDatabase } from '../database/test-database';
import { deleteListing, linkLists, type ListLink, unlinkLists } from './list-links';
import { lockByClass, storeGrants } from './row-locks';

const LINK: ListLink = {
  ...{ table: 'box', column: 'owners', links: 'box_owner', item: 'owner', index: 'box_owners' },
  classes: ['CLAIMS'],
};

class Boxes1795392000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('CREATE TABLE box (id text PRIMARY KEY, owners text[] NOT NULL, weight int)');
    await runner.query('CREATE INDEX box_owners ON box USING gin (owners)');
    await lockByClass(runner, { box: LINK.classes });
    await runner.query(`INSERT INTO box VALUES ('before', '{anna,bram,anna}'), ('nobody', '{}')`);
    await linkLists(runner, [LINK]);
  }
  async down(): Promise<void> {
    // The test's database goes away as a whole.
  }
}

let database: TestDatabase;
beforeEach(async () => {
  database = await cloneTestDatabase({ agency: 'boxes', entities: [], migrations: [Boxes1795392000001] });
});
afterEach(() => database?.drop());

const asOwner = <T>(work: (run: RunSql) => Promise<T>): Promise<T> => withConnection(database.ownerUrl, work);

const LINKED = 'SELECT box_id AS id, owner FROM box_owner ORDER BY 1, 2';
const LISTED =
  'SELECT DISTINCT id, owner FROM box, unnest(owners) owner WHERE owner IS NOT NULL ORDER BY 1, 2';

describe('the links of a list', () => {
  it('are there for the rows that were there before', async () => {
    expect(await asOwner((run) => run(LINKED))).toEqual([
      { id: 'before', owner: 'anna' },
      { id: 'before', owner: 'bram' },
    ]);
  });

  it('follow the list, whatever is done to the rows', async () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const owners = fc.array(fc.option(fc.constantFrom('anna', 'bram', 'carla'), { freq: 5 }), {
      maxLength: 4,
    });
    const change = fc.oneof(
      fc.tuple(
        fc.constant(
          `INSERT INTO box SELECT key, ARRAY(SELECT jsonb_array_elements_text(value)) FROM jsonb_each($1)
           ON CONFLICT (id) DO UPDATE SET owners = excluded.owners`,
        ),
        fc.dictionary(id, owners, { minKeys: 1, noNullPrototype: true }).map((rows) => JSON.stringify(rows)),
      ),
      fc.tuple(fc.constant(`UPDATE box SET owners = array_append(owners, 'dora') WHERE id >= $1`), id),
      fc.tuple(fc.constant('UPDATE box SET owners = owners[2:] WHERE id <= $1'), id),
      fc.tuple(fc.constant('UPDATE box SET weight = 1 WHERE id = $1'), id),
      fc.tuple(fc.constant('DELETE FROM box WHERE id = $1'), id),
    );
    await asOwner((run) =>
      fc.assert(
        fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (changes) => {
          for (const [statement, value] of changes) {
            await run(statement, [value]);
            expect(await run(LINKED)).toEqual(await run(LISTED));
          }
        }),
        { numRuns: 40 },
      ),
    );
  });

  it('find the rows to delete, and go with them', async () => {
    await asOwner(async (run) => {
      await run(`INSERT INTO box VALUES ('x', '{bram}'), ('y', '{carla}')`);
      await run(deleteListing(LINK), [['bram', 'dora']]);
      expect(await run('SELECT id FROM box ORDER BY 1')).toEqual([{ id: 'nobody' }, { id: 'y' }]);
      expect(await run(LINKED)).toEqual([{ id: 'y', owner: 'carla' }]);
      await run('TRUNCATE box CASCADE');
      expect(await run(LINKED)).toEqual([]);
    });
  });

  it('are seen by who may see the rows, and written by nobody who only reads', async () => {
    const because = 'Wgs 8';
    const grant = { purpose: 'DEBT_COUNSELLING', roles: ['CASEWORKER'], gives: ['CLAIMS'], because } as const;
    await asOwner((run) => storeGrants(run, { grants: [grant], fields: {} }));
    await withConnection(database.loginUrl, async (run) => {
      expect(await run(LINKED)).toEqual([]);
      await run(`SELECT set_config('huishoudbeeld.purpose', 'DEBT_COUNSELLING', false),
        set_config('huishoudbeeld.role', 'CASEWORKER', false)`);
      expect(await run(LINKED)).toHaveLength(2);
      for (const writing of [`INSERT INTO box_owner VALUES ('before', 'carla')`, 'DELETE FROM box_owner'])
        await expect(run(writing)).rejects.toMatchObject({ code: '42501' });
    });
  });

  it('can be undone and made again', async () => {
    const source = await new DataSource({
      ...{ type: 'postgres', url: database.ownerUrl, installExtensions: false },
    }).initialize();
    const runner = source.createQueryRunner();
    const left = () =>
      asOwner((run) =>
        run(
          `SELECT relname AS name FROM pg_class WHERE relname LIKE 'box%' AND relname <> 'box_pkey' ORDER BY 1`,
        ),
      );
    try {
      const made = await left();
      await unlinkLists(runner, [LINK]);
      expect(await left()).toEqual([{ name: 'box' }, { name: 'box_owners' }]);
      await runner.query(`INSERT INTO box VALUES ('between', '{carla}')`);
      await linkLists(runner, [LINK]);
      expect(await left()).toEqual(made);
      expect(await asOwner((run) => run(LINKED))).toContainEqual({ id: 'between', owner: 'carla' });
    } finally {
      await runner.release();
      await source.destroy();
    }
  });
});
