import { createHash } from 'node:crypto';
import { accessSync, chmodSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { requireOwnDirectory } from './own-directory';
import { canEnter, serverAccount, type ServerAccount } from './server-account';
import { codeOf, SetupError } from './setup-error';

/** Where a server keeps everything it must find again, and who it runs as. */
export interface DataDirectory {
  /** Absolute path; belongs to the launcher. */
  directory: string;
  /** PostgreSQL's own directory inside it; belongs to the server's account. */
  cluster: string;
  /** Undefined when the server runs under the launcher's own account. */
  account: ServerAccount | undefined;
  /** One line for the user when the data is not in the default place; undefined otherwise. */
  notice: string | undefined;
}

/**
 * Makes the data directory: the asked one; or else `.data/postgres` in the project; or else, when the server's
 * account cannot reach that or the launcher cannot write it, one in the temporary directory, per project.
 * @throws SetupError when no place will do
 */
export function prepareDataDirectory(asked: string | undefined, projectDirectory: string): DataDirectory {
  const wanted = resolve(asked ?? join(projectDirectory, '.data', 'postgres'));
  const first = tryDirectory(wanted);
  if (typeof first !== 'string') return first;
  if (asked) throw new SetupError(`The data directory ${wanted} ${first}.`);

  const projectKey = createHash('sha256').update(resolve(projectDirectory)).digest('hex').slice(0, 12);
  const elsewhere = join(tmpdir(), `huishoudbeeld-postgres-${projectKey}`);
  if (existsSync(elsewhere)) requireOwnDirectory(elsewhere);
  const second = tryDirectory(elsewhere);
  if (typeof second === 'string') {
    throw new SetupError(
      `${wanted} ${first}, and ${elsewhere} ${second}; set TMPDIR to a place that will do.`,
    );
  }
  requireOwnDirectory(elsewhere);
  return { ...second, notice: `The data is kept in ${elsewhere}, because ${wanted} ${first}.` };
}

function tryDirectory(directory: string): DataDirectory | string {
  const cluster = join(directory, 'cluster');
  const account = serverAccount(cluster);
  if (account && !canEnter(deepestExisting(dirname(directory)), account)) {
    return `cannot be reached by the account ${account.name}`;
  }
  try {
    makeDirectories(directory);
    accessSync(directory, constants.R_OK | constants.W_OK | constants.X_OK);
    // The account may pass through to the cluster; what lies beside that stays closed to it.
    if (account && !canEnter(directory, account)) chmodSync(directory, statSync(directory).mode | 0o011);
  } catch (thrown) {
    return `cannot be written (${codeOf(thrown) ?? 'unknown reason'})`;
  }
  return { directory, cluster, account, notice: undefined };
}

function makeDirectories(directory: string): void {
  const missing: string[] = [];
  for (let one = directory; !existsSync(one); one = dirname(one)) missing.unshift(one);
  for (const one of missing) {
    mkdirSync(one, { recursive: true });
    // Not left to the umask: the server's account must get as far as the data directory.
    chmodSync(one, one === directory ? 0o700 : 0o755);
  }
}

function deepestExisting(directory: string): string {
  let one = directory;
  while (!existsSync(one)) one = dirname(one);
  return one;
}
