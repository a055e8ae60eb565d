import { escapeIdentifier, escapeLiteral } from 'pg';
import type { RunSql } from './connection';
import { SetupError } from './setup-error';

/** The roles of one agency, the same on every server. */
export interface AgencyRoles {
  /** Owns the database and runs its migrations. */
  owner: string;
  /** What the subgraph logs in as: reads, writes where allowed, and is under row level security. */
  app: string;
}

/** What the app role may do beside reading, in tables the owner makes. */
export type WritePrivilege = 'INSERT' | 'UPDATE';

/**
 * The role names of an agency.
 * @throws SetupError when the name cannot be part of a role and database name
 */
export function rolesOf(agency: string): AgencyRoles {
  if (!/^[a-z][a-z0-9_]{0,29}$/.test(agency)) {
    throw new SetupError(`"${agency}" cannot name an agency's database: at most 30 of a-z, 0-9 and _.`);
  }
  return { owner: `${agency}_owner`, app: `${agency}_app` };
}

/** Makes a role, or puts its password and rights back to what they must be. */
export async function ensureRole(run: RunSql, name: string, password: string): Promise<void> {
  const found = await run('SELECT FROM pg_roles WHERE rolname = $1', [name]);
  await run(
    `${found.length > 0 ? 'ALTER' : 'CREATE'} ROLE ${escapeIdentifier(name)} LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE
      NOREPLICATION NOBYPASSRLS NOINHERIT PASSWORD ${escapeLiteral(password)}`,
  );
}

/** Takes every membership of other roles from a role: a member could act as the owner of the tables. */
export async function leaveAllRoles(run: RunSql, name: string): Promise<void> {
  const groups = await run<{ name: string }>(
    `SELECT DISTINCT g.rolname AS name FROM pg_auth_members m
       JOIN pg_roles g ON g.oid = m.roleid JOIN pg_roles r ON r.oid = m.member WHERE r.rolname = $1`,
    [name],
  );
  for (const group of groups) {
    await run(`REVOKE ${escapeIdentifier(group.name)} FROM ${escapeIdentifier(name)} CASCADE`);
  }
}

/** Lets only the owner and the app role into a database; a superuser always gets in. */
export async function closeDatabase(run: RunSql, database: string, roles: AgencyRoles): Promise<void> {
  const name = escapeIdentifier(database);
  await run(`REVOKE ALL ON DATABASE ${name} FROM PUBLIC`);
  await run(`GRANT CONNECT ON DATABASE ${name} TO ${escapeIdentifier(roles.app)}`);
}

/** Sets what the roles may do in the public schema. Run it inside the agency's database, as superuser. */
export async function grantInSchema(
  run: RunSql,
  roles: AgencyRoles,
  write: readonly WritePrivilege[],
): Promise<void> {
  const owner = escapeIdentifier(roles.owner);
  const app = escapeIdentifier(roles.app);
  const future = `ALTER DEFAULT PRIVILEGES FOR ROLE ${owner} IN SCHEMA public`;
  await run(`ALTER SCHEMA public OWNER TO ${owner}`);
  await run(`REVOKE ALL ON SCHEMA public FROM PUBLIC, ${app}`);
  await run(`GRANT USAGE ON SCHEMA public TO ${app}`);
  await run(`${future} REVOKE ALL ON TABLES FROM ${app}`);
  await run(`${future} REVOKE ALL ON SEQUENCES FROM ${app}`);
  await run(`${future} GRANT ${['SELECT', ...write].join(', ')} ON TABLES TO ${app}`);
  if (write.includes('INSERT')) await run(`${future} GRANT USAGE ON SEQUENCES TO ${app}`);
}
