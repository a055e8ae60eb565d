import { withConnection } from './connection';
import { provisionAgency } from './provision';
import { dropTestDatabases, testServerUrl } from './test-database';

const run = `provision${process.pid}`;
const uwvName = `test_${run}_uwv`;
const svbName = `test_${run}_svb`;
const passwordOf = (role: string) => `of ${role}: '"%/@`;

// Agencies of its own: changing the passwords of the real ones would lock out other test files.
const uwv = { agency: 'uwv_trial', database: uwvName, passwordOf, write: ['INSERT'] } as const;
const svb = { agency: 'svb_trial', database: svbName, passwordOf };

let superuserUrl: string;
let uwvUrls: Awaited<ReturnType<typeof provisionAgency>>;
let svbUrls: Awaited<ReturnType<typeof provisionAgency>>;

beforeAll(async () => {
  superuserUrl = await testServerUrl();
  [uwvUrls, svbUrls] = await Promise.all([
    provisionAgency({ superuserUrl, ...uwv }),
    provisionAgency({ superuserUrl, ...svb }),
  ]);
  await withConnection(uwvUrls.ownerUrl, async (sql) => {
    await sql('CREATE TABLE claim (id int GENERATED ALWAYS AS IDENTITY, debtor text, serial_no serial)');
    await sql('ALTER TABLE claim ENABLE ROW LEVEL SECURITY');
    await sql("CREATE POLICY own ON claim USING (debtor = current_setting('app.debtor', true))");
    await sql("INSERT INTO claim (debtor) VALUES ('one'), ('two')");
  });
});
afterAll(async () => {
  await dropTestDatabases(superuserUrl, run);
  await withConnection(superuserUrl, async (sql) => {
    for (const role of ['uwv_trial_owner', 'uwv_trial_app', 'svb_trial_owner', 'svb_trial_app']) {
      await sql(`DROP ROLE ${role}`);
    }
  });
});

const asApp = (statement: string) => withConnection(uwvUrls.loginUrl, (sql) => sql(statement));
const refused = { code: '42501' };

it.each(['postgres', 'template1', svbName])(
  'keeps the roles of one agency out of the database %s',
  async (name) => {
    for (const url of Object.values(uwvUrls)) {
      const other = new URL(url);
      other.pathname = `/${name}`;
      await expect(withConnection(other.href, (sql) => sql('SELECT 1'))).rejects.toMatchObject(refused);
    }
  },
);

it('gives no role power over the server, and the app role nothing of the owner', async () => {
  const found = await withConnection(superuserUrl, (sql) =>
    sql(`SELECT rolname, rolsuper, rolbypassrls, rolcreatedb, rolcreaterole, rolreplication FROM pg_roles
           WHERE rolname LIKE 'uwv\\_trial\\_%' ORDER BY 1`),
  );
  const powerless = {
    rolsuper: false,
    rolbypassrls: false,
    rolcreatedb: false,
    rolcreaterole: false,
    rolreplication: false,
  };
  expect(found).toEqual([
    { rolname: 'uwv_trial_app', ...powerless },
    { rolname: 'uwv_trial_owner', ...powerless },
  ]);
  await expect(asApp('SET ROLE uwv_trial_owner')).rejects.toMatchObject(refused);
  expect(await asApp("SELECT tableowner FROM pg_tables WHERE tablename = 'claim'")).toEqual([
    { tableowner: 'uwv_trial_owner' },
  ]);
});

it.each([
  'CREATE TABLE mine (id int)',
  'CREATE TEMP TABLE mine (id int)',
  'CREATE SCHEMA mine',
  'DROP TABLE claim',
  'ALTER TABLE claim DISABLE ROW LEVEL SECURITY',
  'TRUNCATE claim',
  'DELETE FROM claim',
  "UPDATE claim SET debtor = 'one'",
])('refuses the app role: %s', async (statement) => {
  await expect(asApp(statement)).rejects.toMatchObject(refused);
});

it('puts the app role under row level security, for reading and for writing', async () => {
  expect(await asApp('SELECT debtor FROM claim')).toEqual([]);
  const seen = await withConnection(uwvUrls.loginUrl, async (sql) => {
    await sql("SET app.debtor = 'one'");
    await sql("INSERT INTO claim (debtor) VALUES ('one')");
    await expect(sql("INSERT INTO claim (debtor) VALUES ('two')")).rejects.toMatchObject(refused);
    return sql('SELECT debtor FROM claim');
  });
  expect(seen).toEqual([{ debtor: 'one' }, { debtor: 'one' }]);
});

it('may be repeated, and takes back what was added since', async () => {
  await withConnection(superuserUrl, async (sql) => {
    await sql('ALTER ROLE uwv_trial_app SUPERUSER BYPASSRLS');
    await sql('GRANT uwv_trial_owner TO uwv_trial_app');
  });
  expect(await provisionAgency({ superuserUrl, ...uwv, write: [] })).toEqual(uwvUrls);
  await expect(asApp('SET ROLE uwv_trial_owner')).rejects.toMatchObject(refused);
  expect(await asApp('SELECT debtor FROM claim')).toEqual([]);
  await withConnection(uwvUrls.ownerUrl, (sql) => sql('CREATE TABLE later (id int)'));
  expect(await asApp('SELECT * FROM later')).toEqual([]);
  await expect(asApp('INSERT INTO later VALUES (1)')).rejects.toMatchObject(refused);
  expect(svbUrls.loginUrl).toContain(svbName);
});

it('refuses a name that cannot be a role, and names a server that does not answer', async () => {
  const bad = provisionAgency({ superuserUrl, agency: 'x"; DROP', passwordOf });
  await expect(bad).rejects.toThrow('cannot name an agency');
  const away = provisionAgency({
    superuserUrl: 'postgres://p:p@127.0.0.1:1/postgres',
    agency: 'uwv',
    passwordOf,
  });
  await expect(away).rejects.toThrow(/^The database of uwv cannot be made: \S/);
});
