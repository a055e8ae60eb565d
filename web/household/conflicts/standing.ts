import type { ClashFragment } from '../../hub/operations';
import type { ConflictMark } from './conflict-mark';

/** A conflict with what was done with it. */
export interface MarkedConflict {
  readonly conflict: ClashFragment;
  /** Newest first. */
  readonly marks: readonly ConflictMark[];
  readonly standing: Standing;
}

/** Where a conflict stands: in the list of what is to be done, or not any more. */
export type Standing =
  /** Nobody did something with it yet, or it was only seen. */
  | 'TO_DO'
  /** It lies at the agency. It is still to be followed. */
  | 'RAISED'
  /** Marked as solved, and found again: the data of the agencies still clash. */
  | 'SOLVED_BUT_FOUND'
  /** A rule or a caseworker found an explanation. */
  | 'EXPLAINED';

/** Which conflicts are shown. */
export type Filter = 'ALL' | 'TO_DO' | 'DONE';
export const FILTERS: readonly Filter[] = ['ALL', 'TO_DO', 'DONE'];

const SEVERITIES = ['RED', 'ORANGE', 'YELLOW'];
const newestFirst = (a: ConflictMark, b: ConflictMark): number => b.at.localeCompare(a.at);

/** Where a conflict stands, by its latest mark that changes that; and else by what its rule says. */
function standingOf({ explained }: ClashFragment, marks: readonly ConflictMark[]): Standing {
  const latest = marks.find(({ mark }) => mark !== 'SEEN')?.mark;
  if (latest === 'EXPLAINED') return 'EXPLAINED';
  if (latest === 'SOLVED') return 'SOLVED_BUT_FOUND';
  if (latest === 'RAISED') return 'RAISED';
  if (latest === 'REOPENED') return 'TO_DO';
  return explained ? 'EXPLAINED' : 'TO_DO';
}

/**
 * Conflicts with their marks, gravest first: by severity, then what its rule could not explain, what breaks a norm, and
 * what is most a month. A mark moves nothing: who has just made one keeps the place on the page.
 */
export function withMarks(
  conflicts: readonly ClashFragment[],
  marks: readonly ConflictMark[],
): readonly MarkedConflict[] {
  return [...conflicts]
    .sort(
      (a, b) =>
        SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
        Number(a.explained) - Number(b.explained) ||
        Number(b.rule.hardness === 'HARD') - Number(a.rule.hardness === 'HARD') ||
        (b.amountPerMonth ?? -1) - (a.amountPerMonth ?? -1),
    )
    .map((conflict) => {
      const own = marks.filter(({ conflictKey }) => conflictKey === conflict.key).sort(newestFirst);
      return { conflict, marks: own, standing: standingOf(conflict, own) };
    });
}

/** Whether nothing is left to be done about it. What is solved but still there is left. */
export const isDone = ({ standing }: MarkedConflict): boolean => standing === 'EXPLAINED';

/** The conflicts that a filter shows, in the order given. */
export function filtered(all: readonly MarkedConflict[], filter: Filter): readonly MarkedConflict[] {
  if (filter === 'ALL') return all;
  return all.filter((one) => isDone(one) === (filter === 'DONE'));
}

/** The latest mark of each conflict that was marked once and is not found any more, newest first. */
export function goneSince(
  conflicts: readonly ClashFragment[],
  marks: readonly ConflictMark[],
): readonly ConflictMark[] {
  const found = new Set(conflicts.map(({ key }) => key));
  const latest = new Map<string, ConflictMark>();
  for (const mark of [...marks].sort(newestFirst)) {
    if (!found.has(mark.conflictKey) && !latest.has(mark.conflictKey)) latest.set(mark.conflictKey, mark);
  }
  return [...latest.values()];
}
