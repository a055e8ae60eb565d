import { keptFigure } from './figure';
import { type CaseSnapshot, FIGURES, type SnapshotDate, type SnapshotFigures } from './snapshot';

/** What of an earlier snapshot can still count when a newer one is not whole. */
export type EarlierSnapshot = Pick<CaseSnapshot, 'figures' | 'claims' | 'conflicts' | 'dates'>;

/** The first of each key. */
const oncePerKey = <T extends { readonly key: string }>(facts: readonly T[]): T[] => [
  ...new Map(facts.toReversed().map((fact) => [fact.key, fact])).values(),
];

const dayKey = ({ kind, detail, on, source }: SnapshotDate): string => [kind, detail, on, source].join(' ');

/**
 * The snapshot to keep. What a source that fell short told before still stands, with the day on which it did: what was not
 * told is unknown, and not gone.
 */
export function keepEarlier(earlier: EarlierSnapshot, newer: CaseSnapshot): CaseSnapshot {
  const figures = Object.fromEntries(
    FIGURES.map((name) => [name, keptFigure(earlier.figures[name], newer.figures[name])]),
  ) as unknown as SnapshotFigures;
  const short = new Set(newer.shortSources);
  const unassessed = new Set(newer.unassessedRules);
  const told = new Set(newer.dates.map(dayKey));
  const isUntold = ({ source, kind }: SnapshotDate): boolean =>
    source === null ? newer.unknownDates.includes(kind) : short.has(source);
  return {
    ...newer,
    figures,
    claims: oncePerKey([...newer.claims, ...earlier.claims.filter(({ source }) => short.has(source))]),
    conflicts: oncePerKey([
      ...newer.conflicts,
      ...earlier.conflicts.filter(({ rule }) => unassessed.has(rule)),
    ]),
    dates: [
      ...newer.dates,
      ...earlier.dates.filter((date) => isUntold(date) && date.on >= newer.asOf && !told.has(dayKey(date))),
    ],
  };
}
