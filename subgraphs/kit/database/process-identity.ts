import { spawnSync } from 'node:child_process';
import { readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';

/**
 * Tells one process from a later one with the same number: when it started, in a form that is only for comparing.
 * @returns undefined when there is no such process, or it has ended and only waits to be collected
 */
export function startOfProcess(pid: number): string | undefined {
  return process.platform === 'linux' ? startFromProc(pid) : startFromPs(pid);
}

/** Whether a process is a PostgreSQL server on a directory; `unknown` when this account may not see which. */
export type ServerMatch = 'yes' | 'no' | 'unknown';

/** Tells whether a process is the PostgreSQL server of a directory. */
export function matchPostgres(pid: number, clusterDirectory: string): ServerMatch {
  if (startOfProcess(pid) === undefined) return 'no';
  try {
    const directory = realpathSync(clusterDirectory);
    if (process.platform !== 'linux') {
      const command = ps(pid, 'command=');
      if (!command.includes('postgres')) return 'no';
      return command.includes(directory) || command.includes(clusterDirectory) ? 'yes' : 'unknown';
    }
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    if (basename(command[0] ?? '') !== 'postgres') return 'no';
    return workingDirectory(pid, command) === directory ? 'yes' : 'no';
  } catch {
    return startOfProcess(pid) === undefined ? 'no' : 'unknown';
  }
}

// The server makes its data directory its working directory. In most containers root may not look at that of
// another account's process; what it was started with is open to all.
function workingDirectory(pid: number, command: string[]): string {
  try {
    return readlinkSync(`/proc/${pid}/cwd`);
  } catch {
    return realpathSync(command[command.indexOf('-D') + 1] ?? '');
  }
}

function startFromProc(pid: number): string | undefined {
  try {
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in brackets may hold spaces and brackets itself.
    const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
    const [state] = fields;
    const ticksAfterBoot = fields[19];
    if (state === 'Z' || state === 'X') return undefined;
    return `${readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()}:${ticksAfterBoot}`;
  } catch {
    return undefined;
  }
}

function startFromPs(pid: number): string | undefined {
  const state = ps(pid, 'stat=');
  return state === '' || state.startsWith('Z') ? undefined : ps(pid, 'lstart=');
}

function ps(pid: number, column: string): string {
  return spawnSync('/bin/ps', ['-o', column, '-p', String(pid)], { encoding: 'utf8' }).stdout.trim();
}
