import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../demo/project';

const NOT_OURS = ['node_modules', 'dist', 'coverage'];

/** Paths of all files of the project, with forward slashes, from its root. */
export function projectFiles(folder = ''): string[] {
  const entries = readdirSync(path.join(projectRoot(), folder), { withFileTypes: true });
  return entries.flatMap((entry) => {
    const name = path.posix.join(folder, entry.name);
    if (entry.isFile()) return [name];
    if (!entry.isDirectory() || NOT_OURS.includes(entry.name)) return [];
    // Folders with a dot hold data and tools, not the house.
    return entry.name.startsWith('.') && entry.name !== '.ci' ? [] : projectFiles(name);
  });
}

/** Source text of all TypeScript and JavaScript, by path. */
export function projectSources(): Map<string, string> {
  const sources = projectFiles().filter((file) => /\.[cm]?[tj]sx?$/.test(file));
  return new Map(sources.map((file) => [file, readFileSync(path.join(projectRoot(), file), 'utf8')]));
}
