import type { UnassessedFragment } from '../../hub/operations';

/** Rules that could not be assessed, or not wholly, for one and the same reason. */
export interface UnassessedGroup {
  /** Sources that should have told something; empty when something else is not known. */
  readonly missing: readonly string[];
  readonly rules: readonly UnassessedFragment[];
}

/** Rules by the sources that are missing for them; what no source is missing for comes last. */
export function groupUnassessed(rules: readonly UnassessedFragment[]): readonly UnassessedGroup[] {
  const groups = new Map<string, UnassessedFragment[]>();
  for (const rule of rules) {
    const key = JSON.stringify([...rule.missing].sort());
    groups.set(key, [...(groups.get(key) ?? []), rule]);
  }
  return [...groups.entries()]
    .map(([key, members]) => ({ missing: JSON.parse(key) as string[], rules: members }))
    .sort((a, b) => Number(a.missing.length === 0) - Number(b.missing.length === 0));
}
