import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { giveToDirectoryOwner } from './own-directory';
import { startOfProcess } from './process-identity';
import { codeOf, SetupError } from './setup-error';

const Holder = z.object({ pid: z.number().int().positive(), start: z.string() });
const ATTEMPTS = 10;

/**
 * Claims a data directory for this process, until it is released or the process ends.
 * @returns releases the directory; may be called more than once
 * @throws SetupError naming the process that holds it, when that one is still running
 */
export function lockDataDirectory(dataDirectory: string): () => void {
  const lock = join(dataDirectory, 'launcher.lock');
  const own = `${lock}.${process.pid}`;
  const text = JSON.stringify({ pid: process.pid, start: startOfProcess(process.pid) });
  writeFileSync(own, text);
  giveToDirectoryOwner(own);
  try {
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      if (linkIfFree(own, lock)) return () => releaseIfOwn(lock, text);
      const found = textOf(lock);
      refuseWhenAlive(found, dataDirectory);
      setAside(lock, found);
    }
  } finally {
    rmSync(own, { force: true });
  }
  throw new SetupError(
    `The data directory ${dataDirectory} is being claimed by several processes; start again.`,
  );
}

// A link appears with its contents or not at all; a file that is created and then written can be read empty.
function linkIfFree(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (thrown) {
    if (codeOf(thrown) === 'EEXIST') return false;
    throw thrown;
  }
}

function refuseWhenAlive(text: string | undefined, dataDirectory: string): void {
  const holder = holderIn(text);
  if (!holder || startOfProcess(holder.pid) !== holder.start) return;
  throw new SetupError(
    `The data directory ${dataDirectory} is in use by a running hub, process ${holder.pid}; stop that one first.`,
  );
}

function setAside(lock: string, stale: string | undefined): void {
  const aside = `${lock}.stale.${process.pid}`;
  try {
    renameSync(lock, aside);
    // Another process may have replaced the stale lock by its own since it was read.
    if (textOf(aside) !== stale) linkIfFree(aside, lock);
    rmSync(aside, { force: true });
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT') throw thrown;
  }
}

function releaseIfOwn(lock: string, text: string): void {
  if (textOf(lock) === text) rmSync(lock, { force: true });
}

function holderIn(text: string | undefined): z.infer<typeof Holder> | undefined {
  try {
    return Holder.parse(JSON.parse(text ?? ''));
  } catch {
    return undefined;
  }
}

function textOf(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (thrown) {
    if (codeOf(thrown) === 'ENOENT') return undefined;
    throw thrown;
  }
}
