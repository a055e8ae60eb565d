import { addDays, type Period } from '../../../subgraphs/kit/calendar';
import type { LawFigure } from './law';

/** A stretch of days between two periods of one figure, in which it is not known. */
export interface FigureGap extends Period {
  readonly name: string;
}

/**
 * The days between the first and the last period of each figure in which it is not known. Such a gap makes the figure
 * unknown on those days only, which is easily overlooked, so that each must be meant.
 */
export function gapsIn(figures: readonly LawFigure[]): FigureGap[] {
  const ordered = [...figures].sort((a, b) =>
    a.name === b.name ? (a.from < b.from ? -1 : 1) : a.name < b.name ? -1 : 1,
  );
  return ordered.flatMap(({ name, to }, place) => {
    const next = ordered[place + 1];
    if (next === undefined || next.name !== name || to === null) return [];
    const from = addDays(to, 1);
    return from < next.from ? [{ name, from, to: addDays(next.from, -1) }] : [];
  });
}
