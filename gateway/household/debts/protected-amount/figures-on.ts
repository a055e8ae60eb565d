import type { CalendarDate } from '../../../../subgraphs/kit/calendar';
import { type FigureName, figureNames } from '../../law/figure-names';
import type { Law, LawFigure } from '../../law/law';

/** The figures of one day under names of one's own; null when one of them is not known, and then which. */
export interface FiguresOn<K extends string> {
  readonly figures: Readonly<Record<K, LawFigure>> | null;
  /** Plain Dutch. */
  readonly unknown: readonly string[];
}

/** Looks up several figures of one day. One that is not known leaves all of them unknown: a sum needs each. */
export function figuresOn<K extends string>(
  names: Readonly<Record<K, FigureName>>,
  law: Law,
  on: CalendarDate,
): FiguresOn<K> {
  const entries = Object.entries<FigureName>(names).map(([key, name]) => ({
    key,
    name,
    figure: law.figure(name, on),
  }));
  const absent = entries.filter(({ figure }) => figure === null);
  if (absent.length > 0) {
    return {
      figures: null,
      unknown: absent.map(({ name }) => `Voor deze dag is niet bekend: ${figureNames[name]}.`),
    };
  }
  return {
    figures: Object.fromEntries(entries.map(({ key, figure }) => [key, figure])) as Record<K, LawFigure>,
    unknown: [],
  };
}
