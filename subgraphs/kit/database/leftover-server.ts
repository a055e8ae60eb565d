import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { poll } from './poll';
import { matchPostgres, startOfProcess } from './process-identity';
import { codeOf, SetupError } from './setup-error';

const FAST_SHUTDOWN_MS = 30_000;
const IMMEDIATE_SHUTDOWN_MS = 10_000;

/** What a server writes about itself in its data directory. */
export interface PostmasterFile {
  pid: number;
  /** `starting`, `ready`, `stopping`; empty while not yet written. */
  status: string;
}

/** Reads a data directory's `postmaster.pid`; undefined when there is none. */
export function readPostmasterFile(clusterDirectory: string): PostmasterFile | undefined {
  try {
    const lines = readFileSync(join(clusterDirectory, 'postmaster.pid'), 'utf8').split('\n');
    const pid = Number(lines[0]);
    return Number.isInteger(pid) && pid > 0 ? { pid, status: lines[7]?.trim() ?? '' } : undefined;
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return undefined;
    throw thrown;
  }
}

/**
 * Stops the server that a killed launcher left running on a data directory. Call it only while holding the
 * directory's lock, which tells that no running hub uses that server.
 * @throws SetupError when it does not stop
 */
export async function stopLeftoverServer(clusterDirectory: string): Promise<void> {
  const found = readPostmasterFile(clusterDirectory);
  if (!found || startOfProcess(found.pid) === undefined) return;
  const match = matchPostgres(found.pid, clusterDirectory);
  // PostgreSQL itself then refuses to start beside it, if it is one.
  if (match === 'unknown') return;
  if (match === 'no') {
    // The number now belongs to another program, which PostgreSQL itself would take for a running server.
    rmSync(join(clusterDirectory, 'postmaster.pid'), { force: true });
    return;
  }
  if (await stopServer(found.pid, clusterDirectory)) return;
  throw new SetupError(
    `The database server on ${clusterDirectory}, process ${found.pid}, does not stop; kill it.`,
  );
}

/**
 * Stops a server: first in order, breaking off its sessions; then at once, which the next start repairs.
 * @returns whether it is gone
 */
export async function stopServer(pid: number, clusterDirectory: string): Promise<boolean> {
  const isGone = () => (matchPostgres(pid, clusterDirectory) === 'no' ? true : undefined);
  signal(pid, 'SIGINT');
  if (await poll(isGone, FAST_SHUTDOWN_MS)) return true;
  signal(pid, 'SIGQUIT');
  return (await poll(isGone, IMMEDIATE_SHUTDOWN_MS)) === true;
}

function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (thrown) {
    if (codeOf(thrown) === 'ESRCH') return;
    throw new SetupError(`The database server, process ${pid}, may not be stopped by this account.`);
  }
}
