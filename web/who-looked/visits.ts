import type { WhoLookedQuery } from '../hub/operations';

export type Look = WhoLookedQuery['whoLooked']['looks'][number];

/**
 * Questions for one purpose, by the same sort of asker and with the same outcome, shortly after each other: what somebody
 * who opens a household and reads on asks. Newest first.
 */
export type Visit = readonly [Look, ...Look[]];

/** Minutes between two questions of one visit at most. */
const PAUSE_MINUTES = 30;

const kindOf = ({ title, ground, askedBy }: Look): string =>
  JSON.stringify([
    title,
    ground,
    askedBy.map(({ role, oin, worksAt, result }) => [role, oin, worksAt, result]),
  ]);

const minutesBetween = (later: string, earlier: string): number =>
  (Date.parse(later) - Date.parse(earlier)) / 60_000;

/** All looks by visit: each look is in one, and the visit with the newest look is first. */
export function visitsOf(looks: readonly Look[]): readonly Visit[] {
  const newestFirst = looks.toSorted((a, b) => Date.parse(b.at) - Date.parse(a.at));
  const open = new Map<string, [Look, ...Look[]]>();
  const visits: [Look, ...Look[]][] = [];
  for (const look of newestFirst) {
    const kind = kindOf(look);
    const visit = open.get(kind);
    const last = visit?.at(-1);
    if (visit && last && minutesBetween(last.at, look.at) <= PAUSE_MINUTES) visit.push(look);
    else {
      const begun: [Look, ...Look[]] = [look];
      open.set(kind, begun);
      visits.push(begun);
    }
  }
  return visits;
}
