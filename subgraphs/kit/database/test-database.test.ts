import { existsSync } from 'node:fs';
import { withConnection } from './connection';
import { cloneTestDatabase, openTestDatabases } from './test-database';
import { Amounts1700000000001, Claims1700000000000 } from './test-migrations';
import { askTestServer, openTestServerDoor } from './test-server-door';

const request = {
  agency: 'clones',
  entities: [],
  migrations: [Claims1700000000000],
  write: ['INSERT'],
} as const;

it('gives each test file a migrated database of its own', async () => {
  const { databases, drop } = await openTestDatabases([request, request]);
  const [one, two] = databases;
  if (!one || !two) throw new Error('There are not two.');
  await withConnection(one.loginUrl, (run) => run('INSERT INTO claim VALUES (1)'));
  expect(await withConnection(one.loginUrl, (run) => run('SELECT id FROM claim'))).toEqual([{ id: 1 }]);
  expect(await withConnection(two.loginUrl, (run) => run('SELECT id FROM claim'))).toEqual([]);
  await expect(withConnection(two.loginUrl, (run) => run('CREATE TABLE x ()'))).rejects.toThrow(
    'permission denied',
  );
  await drop();
  await drop();
  await expect(withConnection(one.loginUrl, (run) => run('SELECT 1'))).rejects.toMatchObject({
    code: '3D000',
  });
});

it('migrates again when a migration was added', async () => {
  const more = await cloneTestDatabase({
    ...request,
    migrations: [Claims1700000000000, Amounts1700000000001],
  });
  expect(await withConnection(more.ownerUrl, (run) => run('SELECT cents FROM claim'))).toEqual([]);
  await more.drop();
});

it('starts one server for all who ask, and leaves nothing when it closes', async () => {
  const door = await openTestServerDoor();
  const [first, second] = await Promise.all([askTestServer(door.port), askTestServer(door.port)]);
  expect(second).toBe(first);
  const [place] = await withConnection(first, (run) =>
    run<{ at: string }>("SELECT current_setting('data_directory') AS at"),
  );
  await door.close();
  expect(existsSync(place?.at ?? '/')).toBe(false);
  await expect(askTestServer(door.port)).rejects.toThrow('ECONNREFUSED');
});
