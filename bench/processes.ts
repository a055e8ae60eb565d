import { readFileSync } from 'node:fs';

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

/** The processor time that the processes used so far, in milliseconds; NaN where the system does not tell. */
export function cpuMs(pids: readonly number[]): number {
  return pids.reduce((sum, pid) => {
    // The name in parentheses may hold spaces: the numbers come after it.
    const fields = read(pid, 'stat')
      .replace(/^.*\) /, '')
      .split(' ');
    const ticks = Number(fields[11] ?? NaN) + Number(fields[12] ?? NaN);
    return sum + (ticks / TICKS_PER_SECOND) * 1000;
  }, 0);
}
