import { readdirSync, readFileSync } from 'node:fs';

/** The kernel's clock ticks per second; the same on every Linux that Node runs on. */
const TICKS_PER_SECOND = 100;

function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}

/** The most memory that the processes held, summed, in bytes; NaN where the system does not tell. */
export function peakMemory(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(read(pid, 'status'))?.[1];
    return sum + Number(kilobytes ?? NaN) * 1024;
  }, 0);
}

/** The numbers of a process in /proc, from the third field on: the name before them may hold spaces. */
const fieldsOf = (pid: number): string[] =>
  read(pid, 'stat')
    .replace(/^.*\) /s, '')
    .split(' ');

const PARENT = 1;
const OWN_TIMES = [11, 12] as const;
const TIMES_OF_ENDED_CHILDREN = [13, 14] as const;

function ticks(pids: readonly number[], columns: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    const fields = fieldsOf(pid);
    return columns.reduce((total, column) => total + Number(fields[column] ?? NaN), sum);
  }, 0);
}

/** The processor time that the processes used so far, in milliseconds; NaN where the system does not tell. */
export const cpuMs = (pids: readonly number[]): number => (ticks(pids, OWN_TIMES) / TICKS_PER_SECOND) * 1000;

function allProcesses(): number[] {
  try {
    return readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? [Number(name)] : []));
  } catch {
    return [];
  }
}

const childrenOf = (parent: number): number[] =>
  allProcesses().filter((pid) => fieldsOf(pid)[PARENT] === String(parent));

/** The PostgreSQL servers that this process started. */
function ownDatabaseServers(): number[] {
  return childrenOf(process.pid).filter((pid) => read(pid, 'comm').trim() === 'postgres');
}

/**
 * The processor time that PostgreSQL, started by this process, used so far, in milliseconds: the server, its sessions and
 * those that ended.
 */
export function databaseCpuMs(): number {
  const servers = ownDatabaseServers();
  // A session that ends meanwhile is among those that ended.
  const sessions = servers.flatMap(childrenOf).map((pid) => cpuMs([pid]) || 0);
  const ended = (ticks(servers, TIMES_OF_ENDED_CHILDREN) / TICKS_PER_SECOND) * 1000;
  return sessions.reduce((sum, one) => sum + one, cpuMs(servers) + ended);
}
