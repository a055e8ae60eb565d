import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { DataDirectory } from './data-directory';
import { isRoot, type ServerAccount } from './server-account';
import { SERVER_ENVIRONMENT, type ServerBinaries } from './server-binaries';
import { SUPERUSER } from './server-state';
import { SetupError } from './setup-error';

const MAJOR_VERSION = '18';

/**
 * Makes the database cluster in a data directory if it has none: locale C, UTF-8, passwords as SCRAM.
 * @param durable whether its files must have reached the disk before this resolves
 * @throws SetupError when it cannot be made, or was made by another major version of PostgreSQL
 */
export async function initialiseCluster(
  data: DataDirectory,
  binaries: ServerBinaries,
  password: string,
  durable: boolean,
): Promise<void> {
  if (existsSync(data.cluster)) {
    requireVersion(data.cluster);
    if (data.account) reclaim(data.cluster, data.account);
    return;
  }
  // Built beside its place and then moved, so that a start that was cut off leaves no half cluster.
  const fresh = `${data.cluster}.new`;
  const passwordFile = join(data.directory, 'initdb-password');
  rmSync(fresh, { recursive: true, force: true });
  rmSync(passwordFile, { force: true });
  try {
    mkdirSync(fresh, { mode: 0o700 });
    writeFileSync(passwordFile, `${password}\n`, { mode: 0o600, flag: 'wx' });
    if (data.account) {
      chownSync(fresh, data.account.uid, data.account.gid);
      chownSync(passwordFile, data.account.uid, data.account.gid);
    }
    await runInitdb(binaries.initdb, fresh, passwordFile, data.account, durable);
    renameSync(fresh, data.cluster);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function requireVersion(cluster: string): void {
  const file = join(cluster, 'PG_VERSION');
  const version = existsSync(file) ? readFileSync(file, 'utf8').trim() : 'unknown';
  if (version === MAJOR_VERSION) return;
  throw new SetupError(
    `${cluster} holds data of PostgreSQL ${version}, and this is ${MAJOR_VERSION}; move it away to start anew.`,
  );
}

// A checkout copied by root brings along data that belongs to root.
function reclaim(cluster: string, account: ServerAccount): void {
  if (!isRoot() || statSync(cluster).uid === account.uid) return;
  for (const entry of readdirSync(cluster, { recursive: true, withFileTypes: true })) {
    if (!entry.isSymbolicLink()) chownSync(join(entry.parentPath, entry.name), account.uid, account.gid);
  }
  chmodSync(cluster, 0o700);
  // Last, because the owner of the directory itself tells whether this was done.
  chownSync(cluster, account.uid, account.gid);
}

async function runInitdb(
  initdb: string,
  directory: string,
  passwordFile: string,
  account: ServerAccount | undefined,
  durable: boolean,
): Promise<void> {
  const asked = [`--pgdata=${directory}`, `--username=${SUPERUSER}`, `--pwfile=${passwordFile}`];
  const fixed = ['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C', ...(durable ? [] : ['--no-sync'])];
  const child = spawn(initdb, [...asked, ...fixed], {
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
    ...(account && { uid: account.uid, gid: account.gid }),
  });
  let complaints = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaints += text));
  const status = await new Promise<number | string | null>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('close', (code, signal) => resolve(code ?? signal));
  });
  if (status === 0) return;
  const reason = /error: (.*)|FATAL: +(.*)/.exec(complaints);
  const why = reason?.[1] ?? reason?.[2] ?? `initdb ended with ${status ?? 'nothing'}`;
  throw new SetupError(`The database in ${directory} cannot be made: ${why}`);
}
