import type { Figure } from './figure';
import type { SnapshotFigures, SnapshotSource } from './snapshot';
import type { View } from './view-answer';

const DAY_MS = 24 * 3600 * 1000;

type ViewSource = View['sources'][number];

/** Whether a source did not tell all that it is there to tell for this purpose. What it may not share is not missing. */
const fellShort = ({ outcome, missing, withheld }: ViewSource): boolean =>
  outcome === 'ANSWERED' || outcome === 'PARTLY_WITHHELD'
    ? missing.some((part) => !withheld.includes(part))
    : outcome !== 'NO_LEGAL_GROUND';

const isOld = ({ retrievedAt }: ViewSource, takenAt: string): boolean =>
  retrievedAt !== null && Date.parse(takenAt) - Date.parse(retrievedAt) > DAY_MS;

/** What each source did. */
export function sourcesOf({ sources }: View, takenAt: string): SnapshotSource[] {
  return sources.map((source) => ({
    source: source.source,
    outcome: source.outcome,
    retrievedAt: source.retrievedAt,
    stale: fellShort(source) || isOld(source, takenAt),
  }));
}

/** Names of the sources that fell short. */
export const shortSources = ({ sources }: View): string[] =>
  sources.filter(fellShort).map(({ source }) => source);

/** What is taken by force above the room, over the persons of whom that is known. */
function overdrawnOf({ asOf, debtStack: { monthly } }: View): Figure {
  const known = monthly.perPerson.flatMap(({ amounts, room: { roomAtMost } }) =>
    amounts === null || roomAtMost === null ? [] : [Math.max(0, amounts.forced - roomAtMost)],
  );
  const isWhole = monthly.complete && known.length === monthly.perPerson.length;
  const sum = known.reduce((total, cents) => total + cents, 0);
  // Nothing found too much while somebody's room is unknown says nothing.
  const value = known.length === 0 || (sum === 0 && !isWhole) ? null : sum;
  return { value, atLeast: !isWhole, asOf };
}

/** Counts a view. A figure is "at least" when a source did not tell what it rests on. */
export function figuresOf(view: View): SnapshotFigures {
  const { asOf, debtStack, conflicts, unassessedRules } = view;
  const short = new Set(shortSources(view));
  const debts = (value: number | null): Figure => ({ value, atLeast: !debtStack.complete, asOf });
  const missed = unassessedRules.filter(({ missing }) => missing.some((source) => short.has(source)));
  const open = conflicts.filter(({ explained }) => !explained);
  const isHard = (rule: { readonly hardness: 'HARD' | 'SIGNAL' }): boolean => rule.hardness === 'HARD';
  return {
    total: debts(debtStack.total?.outstanding ?? null),
    creditors: debts(debtStack.creditors),
    agencies: debts(debtStack.agencies),
    overdrawn: overdrawnOf(view),
    hardConflicts: {
      value: open.filter(({ rule }) => isHard(rule)).length,
      atLeast: missed.some(({ rule }) => isHard(rule)),
      asOf,
    },
    conflicts: { value: open.length, atLeast: missed.length > 0, asOf },
  };
}
