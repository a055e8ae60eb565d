import { execFileSync } from 'node:child_process';

/** A file as it was before its last change. */
export interface Previous {
  readonly commit: string;
  readonly content: string;
}

function git(folder: string, ...args: string[]): string | null {
  try {
    return execFileSync('git', args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch {
    return null;
  }
}

/**
 * The newest committed content of a file that differs from what it holds now: HEAD's while a change is being made,
 * the content before it once the change is committed. Null when there is none: a new file, a first commit, a shallow
 * clone that stops there, or no repository.
 */
export function previousVersion(folder: string, file: string, now: string): Previous | null {
  const commits = git(folder, 'log', '--format=%H', '--', file)?.split('\n').filter(Boolean) ?? [];
  for (const commit of commits) {
    const content = git(folder, 'show', `${commit}:${file}`);
    if (content !== null && content !== now) return { commit: commit.slice(0, 12), content };
  }
  return null;
}
