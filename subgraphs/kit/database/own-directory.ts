import { chownSync, lstatSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { isRoot } from './server-account';
import { SetupError } from './setup-error';

/**
 * Demands that a directory in a place where everybody may write is the launcher's own.
 * @throws SetupError when it is a link, belongs to another account, or others may write in it
 */
export function requireOwnDirectory(directory: string): void {
  const found = lstatSync(directory);
  const isOwn = found.isDirectory() && found.uid === process.getuid?.() && (found.mode & 0o022) === 0;
  if (isOwn) return;
  throw new SetupError(
    `${directory} was made by another account, or others may write in it; remove it, or set TMPDIR.`,
  );
}

/** Hands a file made by root to the owner of its directory, so that this owner can start without root later. */
export function giveToDirectoryOwner(file: string): void {
  if (!isRoot()) return;
  const { uid, gid } = statSync(dirname(file));
  chownSync(file, uid, gid);
}
