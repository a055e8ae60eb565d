import { withConnection } from './connection';
import { migrate } from './migrate';
import { SetupError } from './setup-error';
import { cloneTestDatabase, type TestDatabase } from './test-database';
import { Amounts1700000000001, Broken1700000000002, Claims1700000000000 } from './test-migrations';

let database: TestDatabase;
beforeEach(async () => {
  database = await cloneTestDatabase({ agency: 'migrations', entities: [], migrations: [] });
});
afterEach(() => database.drop());

it('runs what is missing, once, oldest first', async () => {
  const first = await migrate(database.ownerUrl, [], [Claims1700000000000]);
  expect(first.applied).toEqual(['Claims1700000000000']);
  const second = await migrate(database.ownerUrl, [], [Amounts1700000000001, Claims1700000000000]);
  expect(second.applied).toEqual(['Amounts1700000000001']);
  expect(await migrate(database.ownerUrl, [], [Claims1700000000000, Amounts1700000000001])).toEqual({
    applied: [],
  });
});

it('runs each migration once when several processes start at the same moment', async () => {
  const all = [Claims1700000000000, Amounts1700000000001];
  const runs = await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, [], all)));
  expect(runs.map(({ applied }) => applied.length).sort()).toEqual([0, 0, 2]);
});

it('names the migration that failed, and keeps nothing of the ones before it', async () => {
  const failing = migrate(database.ownerUrl, [], [Claims1700000000000, Broken1700000000002]);
  await expect(failing).rejects.toThrow(SetupError);
  await expect(failing).rejects.toThrow(
    `Migration Broken1700000000002 failed on database ${database.name}: relation "nowhere" does not exist`,
  );
  const left = await withConnection(database.ownerUrl, (run) => run("SELECT to_regclass('claim') AS claim"));
  expect(left).toEqual([{ claim: null }]);
});

it('names the database when it cannot be reached, and not the password', async () => {
  const away = migrate('postgres://uwv_owner:secret@127.0.0.1:1/uwv', [], []);
  await expect(away).rejects.toThrow(/^Migrations cannot run on database uwv: (?!.*secret)\S/);
});
