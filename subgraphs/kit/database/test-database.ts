import { createHash, createHmac, randomBytes } from 'node:crypto';
import { escapeIdentifier } from 'pg';
import { closeDatabase, rolesOf, type WritePrivilege } from './agency-roles';
import { urlFor, withAdvisoryLock, withConnection, type RunSql } from './connection';
import { migrate, type EntityDefinition, type MigrationClass } from './migrate';
import { agencyUrls, provisionAgency, type AgencyUrls } from './provision';
import { SetupError } from './setup-error';
import { askTestServer } from './test-server-door';

const LOCK_MS = 60_000;

/** What a test wants a database of. */
export interface TestDatabaseRequest {
  agency: string;
  entities: readonly EntityDefinition[];
  migrations: readonly MigrationClass[];
  /** As for `provisionAgency`. */
  write?: readonly WritePrivilege[];
}

/** A migrated, empty database that nobody else uses. */
export interface TestDatabase extends AgencyUrls {
  name: string;
  /** Removes it and breaks off what is still connected; may be called more than once. */
  drop(): Promise<void>;
}

/**
 * The superuser's URL of the server for tests; the first caller of a jest run starts it.
 * @throws SetupError outside a jest run with our global setup
 */
export async function testServerUrl(): Promise<string> {
  const { HUISHOUDBEELD_TEST_POSTGRES: named, HUISHOUDBEELD_TEST_POSTGRES_DOOR: door } = process.env;
  if (named) return named;
  if (door) return askTestServer(Number(door));
  throw new SetupError(
    'No test server: let jest use globalSetup subgraphs/kit/database/jest-global-setup.ts, or set ' +
      'HUISHOUDBEELD_TEST_POSTGRES to the superuser URL of a PostgreSQL server set aside for tests.',
  );
}

/** Makes a database for one test file: a copy of a template that is migrated once per jest run. */
export async function cloneTestDatabase(request: TestDatabaseRequest): Promise<TestDatabase> {
  const serverUrl = await testServerUrl();
  const passwordOf = stablePasswords(serverUrl);
  const roles = rolesOf(request.agency);
  const template = templateName(request);
  const name = `${runPrefix()}${request.agency}_${randomBytes(5).toString('hex')}`;
  await withConnection(serverUrl, async (run) => {
    await withAdvisoryLock(run, template, LOCK_MS, () => ensureTemplate(run, serverUrl, template, request));
    const [copy, owner] = [escapeIdentifier(name), escapeIdentifier(roles.owner)];
    await run(`CREATE DATABASE ${copy} TEMPLATE ${escapeIdentifier(template)} OWNER ${owner}`);
    await closeDatabase(run, name, roles);
  });
  const drop = () => withConnection(serverUrl, (run) => dropDatabase(run, name));
  return { name, ...agencyUrls(serverUrl, roles, name, passwordOf), drop };
}

/**
 * Databases for a test that needs several agencies.
 * @returns one per request, in the same order, and how to drop them all
 */
export async function openTestDatabases(
  requests: readonly TestDatabaseRequest[],
): Promise<{ databases: TestDatabase[]; drop(): Promise<void> }> {
  const databases = await Promise.all(requests.map(cloneTestDatabase));
  const drop = async () => {
    await Promise.all(databases.map((database) => database.drop()));
  };
  return { databases, drop };
}

/** Removes every database of one jest run from a server. */
export async function dropTestDatabases(serverUrl: string, run: string): Promise<void> {
  await withConnection(serverUrl, async (sql) => {
    const found = await sql<{ name: string }>(
      'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1)',
      [`test_${run}_`],
    );
    for (const { name } of found) await dropDatabase(sql, name);
  });
}

async function ensureTemplate(
  run: RunSql,
  superuserUrl: string,
  template: string,
  request: TestDatabaseRequest,
): Promise<void> {
  const found = await run('SELECT FROM pg_database WHERE datname = $1', [template]);
  if (found.length > 0) return;
  // Renamed when it is whole: a run that was cut off leaves no half template under this name.
  const unfinished = `${template}_new`;
  await dropDatabase(run, unfinished);
  const { agency, write = [] } = request;
  const passwordOf = stablePasswords(superuserUrl);
  const urls = await provisionAgency({ superuserUrl, agency, passwordOf, write, database: unfinished });
  await migrate(urls.ownerUrl, request.entities, request.migrations);
  await run(`ALTER DATABASE ${escapeIdentifier(unfinished)} RENAME TO ${escapeIdentifier(template)}`);
}

async function dropDatabase(run: RunSql, name: string): Promise<void> {
  await run(`DROP DATABASE IF EXISTS ${escapeIdentifier(name)} WITH (FORCE)`);
}

function templateName({ agency, migrations, write = [] }: TestDatabaseRequest): string {
  const hash = createHash('sha256').update(JSON.stringify([agency, write]));
  for (const migration of migrations) hash.update(`\0${migration.name}\0${migration.toString()}`);
  return `${runPrefix()}${agency}_t_${hash.digest('hex').slice(0, 12)}`;
}

// A template is of one run: what migrations import from other files is not in their own text.
function runPrefix(): string {
  return `test_${process.env.HUISHOUDBEELD_TEST_RUN ?? `p${process.pid}`}_`;
}

// The roles are shared by all test files and runs on a server, so all must come to the same passwords.
function stablePasswords(serverUrl: string): (role: string) => string {
  const key = urlFor(serverUrl, 'test');
  return (role) => createHmac('sha256', key).update(role).digest('base64url');
}
