import { spawnSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { SetupError } from './setup-error';

/** The operating system account that the database server runs under. */
export interface ServerAccount {
  name: string;
  uid: number;
  gid: number;
}

// Not `postgres`: where that account exists it may own a real cluster, that this server must not reach.
const CANDIDATES = ['nobody', 'daemon'];
const LARGEST_SPAWN_ID = 2 ** 31 - 1;

/** Whether this process runs as root, under which PostgreSQL refuses to start. */
export function isRoot(): boolean {
  return process.getuid?.() === 0;
}

/**
 * An existing account without privileges, for a launcher that is root.
 * @param passwd the text of the passwd file
 * @throws SetupError when there is no such account
 */
export function unprivilegedAccount(passwd: string = readFileSync('/etc/passwd', 'utf8')): ServerAccount {
  const accounts = accountsIn(passwd);
  for (const name of CANDIDATES) {
    const account = accounts.find((one) => one.name === name);
    // macOS gives nobody the number -2, that cannot be handed to a child process.
    if (account && isUsable(account.uid) && isUsable(account.gid)) return account;
  }
  throw new SetupError(
    'PostgreSQL refuses to run as root and there is no account nobody or daemon; start as an ordinary user.',
  );
}

/**
 * The account a server on this data must run under: the data's owner when there is data already, else an
 * unprivileged account when the launcher is root.
 * @returns undefined when the server runs under the launcher's own account
 */
export function serverAccount(clusterDirectory: string): ServerAccount | undefined {
  if (!isRoot()) return undefined;
  const owner = statSync(clusterDirectory, { throwIfNoEntry: false });
  if (!owner || owner.uid === 0) return unprivilegedAccount();
  const name = accountsIn(readFileSync('/etc/passwd', 'utf8')).find((one) => one.uid === owner.uid)?.name;
  return { name: name ?? `uid ${owner.uid}`, uid: owner.uid, gid: owner.gid };
}

/** Whether an account may enter a directory. It is tried, because modes alone do not tell (ACLs, mounts). */
export function canEnter(directory: string, account: ServerAccount): boolean {
  const { uid, gid } = account;
  const tried = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', directory], {
    uid,
    gid,
    cwd: '/',
    stdio: 'ignore',
  });
  if (tried.error)
    throw new SetupError(`Root may not start a program as ${account.name}: ${tried.error.message}`);
  return tried.status === 0;
}

function isUsable(id: number): boolean {
  return Number.isInteger(id) && id > 0 && id <= LARGEST_SPAWN_ID;
}

function accountsIn(passwd: string): ServerAccount[] {
  return passwd.split('\n').map((line) => {
    const [name = '', , uid, gid] = line.split(':');
    return { name, uid: Number(uid ?? NaN), gid: Number(gid ?? NaN) };
  });
}
