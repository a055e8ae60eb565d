import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, openSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { DataDirectory } from './data-directory';
import { readPostmasterFile } from './leftover-server';
import { giveToDirectoryOwner } from './own-directory';
import { poll } from './poll';
import { SERVER_ENVIRONMENT } from './server-binaries';
import { HOST } from './server-port';

const LARGEST_LOG_BYTES = 5_000_000;
// After a crash the server first replays what it had written.
const READY_MS = 60_000;

/** How a start of the server ended. */
export type StartOutcome =
  | { kind: 'ready'; child: ChildProcess & { pid: number } }
  | { kind: 'port-in-use' }
  /** Processes of a server that was killed are still ending; trying again helps. */
  | { kind: 'ending' }
  | { kind: 'failed'; reason: string };

/**
 * Starts a server on a cluster and waits until it accepts connections.
 * @param durable false trades every promise about a power failure for speed
 */
export async function startServer(
  postgres: string,
  data: DataDirectory,
  port: number,
  durable: boolean,
): Promise<StartOutcome> {
  const log = openLog(data.directory);
  // To a file and in a session of its own: the server outlives neither a full pipe nor a Ctrl-C in the
  // terminal otherwise, and the launcher wants to end its own work before it stops the database.
  const child = spawn(postgres, ['-D', data.cluster, ...settings(port, durable)], {
    cwd: '/',
    env: SERVER_ENVIRONMENT,
    detached: true,
    stdio: ['ignore', log.descriptor, log.descriptor],
    ...(data.account && { uid: data.account.uid, gid: data.account.gid }),
  });
  closeSync(log.descriptor);
  let spawnError: string | undefined;
  child.once('error', (error) => (spawnError = error.message));
  // Only an explicit stop waits for the server; a launcher that has nothing left to do may end.
  child.unref();

  const state = await poll(() => {
    if (spawnError !== undefined || child.exitCode !== null || child.signalCode !== null) return 'ended';
    const written = readPostmasterFile(data.cluster);
    return written?.pid === child.pid && written?.status === 'ready' ? 'ready' : undefined;
  }, READY_MS);
  if (state === 'ready' && child.pid !== undefined)
    return { kind: 'ready', child: withPid(child, child.pid) };
  if (state === undefined) child.kill('SIGQUIT');
  if (spawnError !== undefined) return { kind: 'failed', reason: spawnError };
  return outcomeFromLog(readFileSync(log.file).subarray(log.size).toString('utf8'), log.file);
}

function withPid(child: ChildProcess, pid: number): ChildProcess & { pid: number } {
  return Object.assign(child, { pid });
}

function settings(port: number, durable: boolean): string[] {
  const fixed = {
    listen_addresses: HOST,
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    log_timezone: 'UTC',
    // Errors of statements stay out of the log: their text and details can hold a BSN.
    log_min_messages: 'log',
    log_min_error_statement: 'panic',
    log_error_verbosity: 'terse',
  };
  const careless = {
    fsync: 'off',
    synchronous_commit: 'off',
    full_page_writes: 'off',
    wal_level: 'minimal',
    max_wal_senders: '0',
    autovacuum: 'off',
  };
  const all: Record<string, string> = durable ? fixed : { ...fixed, ...careless };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

function openLog(directory: string): { file: string; descriptor: number; size: number } {
  const file = join(directory, 'server.log');
  const before = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
  if (before > LARGEST_LOG_BYTES) renameSync(file, `${file}.old`);
  const descriptor = openSync(file, 'a', 0o600);
  giveToDirectoryOwner(file);
  return { file, descriptor, size: before > LARGEST_LOG_BYTES ? 0 : before };
}

function outcomeFromLog(text: string, file: string): StartOutcome {
  if (text.includes('Address already in use')) return { kind: 'port-in-use' };
  if (text.includes('pre-existing shared memory block')) return { kind: 'ending' };
  const reason = /(?:FATAL|PANIC|ERROR): +(.*)/.exec(text)?.[1] ?? 'it gave no reason';
  return { kind: 'failed', reason: `${reason} (see ${file})` };
}
