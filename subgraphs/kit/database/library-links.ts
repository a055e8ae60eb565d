import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { codeOf, SetupError } from './setup-error';

interface LibraryLink {
  /** The library file, from the package's directory. */
  source: string;
  /** The name under which other binaries look for it, from the package's directory. */
  target: string;
}

/**
 * Makes the links between library names that the package's own postinstall makes, because npm packages
 * cannot hold links and `npm ci --ignore-scripts` or npm 12 runs no postinstall.
 * @returns false when a link is missing and cannot be made, because the package may not be written
 */
export function makeLibraryLinks(packageDirectory: string): boolean {
  return libraryLinks(packageDirectory).every(({ source, target }) => {
    if (existsSync(target)) return true;
    try {
      symlinkSync(relative(dirname(target), source), target);
      return true;
    } catch (thrown) {
      // Another process may have made it at the same moment.
      return codeOf(thrown) === 'EEXIST' && existsSync(target);
    }
  });
}

function libraryLinks(packageDirectory: string): LibraryLink[] {
  const list = join(packageDirectory, 'native', 'pg-symlinks.json');
  // The macOS packages of some releases have no list: their libraries need no links.
  if (!existsSync(list)) return [];
  const links: unknown = JSON.parse(readFileSync(list, 'utf8'));
  if (!Array.isArray(links) || !links.every(isLibraryLink)) {
    throw new SetupError(`${list} is not a list of links; install the npm packages again.`);
  }
  const inside = (path: string) => {
    const full = resolve(packageDirectory, path);
    if (!full.startsWith(resolve(packageDirectory) + sep)) {
      throw new SetupError(`${list} names ${path}, outside the package.`);
    }
    return full;
  };
  return links.map(({ source, target }) => ({ source: inside(source), target: inside(target) }));
}

function isLibraryLink(value: unknown): value is LibraryLink {
  if (typeof value !== 'object' || value === null) return false;
  return (
    'source' in value &&
    typeof value.source === 'string' &&
    'target' in value &&
    typeof value.target === 'string'
  );
}
