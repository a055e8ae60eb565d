import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { requireOwnDirectory } from './own-directory';
import { codeOf } from './setup-error';

/**
 * Copies the package's programs and libraries to a directory that every account can read, once per version.
 * @returns the directory of the copy, laid out as the package
 * @throws SetupError when that directory exists and somebody else could have put programs there
 */
export function copyBinaries(packageDirectory: string): string {
  const cache = join(tmpdir(), `huishoudbeeld-postgres-binaries-${process.getuid?.() ?? 0}`);
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  requireOwnDirectory(cache);
  chmodSync(cache, 0o755);
  const copy = join(cache, versionOf(packageDirectory));
  if (!isComplete(packageDirectory, copy)) replace(packageDirectory, copy, cache);
  return copy;
}

function versionOf(packageDirectory: string): string {
  const manifest: unknown = JSON.parse(readFileSync(join(packageDirectory, 'package.json'), 'utf8'));
  const hasVersion = typeof manifest === 'object' && manifest !== null && 'version' in manifest;
  return hasVersion ? String(manifest.version).replace(/[^\w.-]/g, '_') : 'unknown';
}

// Temporary directories are cleaned by age on some systems, file by file.
function isComplete(packageDirectory: string, copy: string): boolean {
  return neededFiles(packageDirectory).every((path) => {
    const there = lstatSync(join(copy, path), { throwIfNoEntry: false });
    return there?.size === lstatSync(join(packageDirectory, path)).size;
  });
}

function replace(packageDirectory: string, copy: string, cache: string): void {
  const fresh = mkdtempSync(join(cache, 'fresh-'));
  cpSync(join(packageDirectory, 'native'), join(fresh, 'native'), {
    recursive: true,
    verbatimSymlinks: true,
    filter: (source) => isNeeded(source.slice(packageDirectory.length)),
  });
  openToAll(fresh);
  const old = `${fresh}-old`;
  try {
    renameSync(copy, old);
  } catch (thrown) {
    if (codeOf(thrown) !== 'ENOENT') throw thrown;
  }
  try {
    renameSync(fresh, copy);
  } catch (thrown) {
    // Another launcher put its own copy there in between, which is as good.
    if (codeOf(thrown) !== 'ENOTEMPTY' && codeOf(thrown) !== 'EEXIST') throw thrown;
  }
  rmSync(fresh, { recursive: true, force: true });
  rmSync(old, { recursive: true, force: true });
}

function neededFiles(packageDirectory: string): string[] {
  return readdirSync(join(packageDirectory, 'native'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(packageDirectory.length))
    .filter(isNeeded);
}

// Static libraries and build files are for compiling extensions.
function isNeeded(path: string): boolean {
  return !path.endsWith('.a') && !/[\\/](pgxs|pkgconfig|include)([\\/]|$)/.test(path);
}

function openToAll(directory: string): void {
  chmodSync(directory, 0o755);
  for (const entry of readdirSync(directory, { recursive: true, withFileTypes: true })) {
    if (entry.isSymbolicLink()) continue;
    const isOpened = entry.isDirectory() || entry.parentPath.endsWith('bin');
    chmodSync(join(entry.parentPath, entry.name), isOpened ? 0o755 : 0o644);
  }
}
