import { escapeIdentifier } from 'pg';
import {
  closeDatabase,
  ensureRole,
  grantInSchema,
  leaveAllRoles,
  rolesOf,
  type AgencyRoles,
  type WritePrivilege,
} from './agency-roles';
import { urlFor, withAdvisoryLock, withConnection, type RunSql } from './connection';
import { codeOf, reasonOf, SetupError } from './setup-error';

const LOCK_MS = 60_000;

/** What to make for one agency. */
export interface ProvisionOptions {
  superuserUrl: string;
  /** At most 30 of a-z, 0-9 and _; names the roles, and the database unless that is given. */
  agency: string;
  /** The lasting password of a role, such as `EmbeddedPostgres.passwordOf`. */
  passwordOf: (role: string) => string;
  /** What the app role may do beside SELECT in tables the owner makes from now on; default nothing. */
  write?: readonly WritePrivilege[];
  /** The database's name; default the agency's. */
  database?: string;
}

/** Connection URLs with passwords; never log them. */
export interface AgencyUrls {
  /** Owns the database and schema: for migrations only. */
  ownerUrl: string;
  /** For the subgraph: no superuser, owns nothing, under row level security, in this database only. */
  loginUrl: string;
}

/**
 * Makes an agency's database and its two roles, or puts their rights back to what they must be. On the whole
 * server it also takes from PUBLIC the right to connect: a new role otherwise gets into every database.
 * @throws SetupError when the server cannot be reached or refuses
 */
export async function provisionAgency(options: ProvisionOptions): Promise<AgencyUrls> {
  const { superuserUrl, agency, passwordOf } = options;
  const roles = rolesOf(agency);
  const database = options.database ?? agency;
  const urls = agencyUrls(superuserUrl, roles, database, passwordOf);
  try {
    await withConnection(superuserUrl, (run) =>
      withAdvisoryLock(run, 'huishoudbeeld provision', LOCK_MS, async () => {
        await ensureRole(run, roles.owner, passwordOf(roles.owner));
        await ensureRole(run, roles.app, passwordOf(roles.app));
        await leaveAllRoles(run, roles.owner);
        await leaveAllRoles(run, roles.app);
        await closeOtherDatabases(run);
        await ensureDatabase(run, database, roles);
        await withConnection(urlFor(superuserUrl, database), (inside) =>
          grantInSchema(inside, roles, options.write ?? []),
        );
      }),
    );
  } catch (thrown) {
    if (thrown instanceof SetupError) throw thrown;
    throw new SetupError(`The database of ${agency} cannot be made: ${reasonOf(thrown)}`, { cause: thrown });
  }
  return urls;
}

/** The URLs of an agency's roles for a database of theirs. */
export function agencyUrls(
  superuserUrl: string,
  roles: AgencyRoles,
  database: string,
  passwordOf: (role: string) => string,
): AgencyUrls {
  const as = (name: string) => urlFor(superuserUrl, database, { name, password: passwordOf(name) });
  return { ownerUrl: as(roles.owner), loginUrl: as(roles.app) };
}

async function ensureDatabase(run: RunSql, database: string, roles: AgencyRoles): Promise<void> {
  const name = escapeIdentifier(database);
  const owner = escapeIdentifier(roles.owner);
  const found = await run('SELECT FROM pg_database WHERE datname = $1', [database]);
  if (found.length === 0) {
    // Closed until PUBLIC has lost its right: there is no moment at which another agency gets in.
    await run(
      `CREATE DATABASE ${name} OWNER ${owner} TEMPLATE template0 ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE 'C'
        ALLOW_CONNECTIONS false`,
    );
  } else {
    await run(`ALTER DATABASE ${name} OWNER TO ${owner}`);
  }
  await closeDatabase(run, database, roles);
  await run(`ALTER DATABASE ${name} ALLOW_CONNECTIONS true`);
}

async function closeOtherDatabases(run: RunSql): Promise<void> {
  const open = await run<{ name: string }>(
    `SELECT datname AS name FROM pg_database d WHERE EXISTS (
       SELECT FROM aclexplode(coalesce(datacl, acldefault('d', datdba))) WHERE grantee = 0)`,
  );
  for (const { name } of open) {
    try {
      await run(`REVOKE ALL ON DATABASE ${escapeIdentifier(name)} FROM PUBLIC`);
    } catch (thrown) {
      // Dropped in between.
      if (codeOf(thrown) !== '3D000') throw thrown;
    }
  }
}
