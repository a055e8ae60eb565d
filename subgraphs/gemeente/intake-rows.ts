import type { CalendarDate } from '../kit/calendar';
import type { Agency } from '../kit/graph/values';
import { named, periodColumns } from '../kit/intake/file-rows';
import type { IntakeScope } from '../kit/intake/scope';

interface PeriodItem {
  readonly period: { from: CalendarDate; to: CalendarDate | null };
  readonly recordedOn?: CalendarDate | undefined;
}

/** What the gemeente's own tables have in common when a household file becomes rows. */
export function gemeenteRowMaker(scope: IntakeScope, agency: Agency) {
  /**
   * Where the file does not say since when a fact is known: since it began, or the day of loading if that is
   * later.
   */
  const knownFrom = (stated: CalendarDate | undefined, begins: CalendarDate): CalendarDate =>
    stated ?? (begins < scope.today ? begins : scope.today);
  return {
    knownFrom,
    /** Gives an id to each item that has none. */
    named: <T extends { id?: string | undefined }>(list: string, items: readonly T[]) =>
      named(list, items, scope, agency),
    /** The columns of a fact that holds over a period. */
    periodFact: <T extends PeriodItem>(item: T) => ({
      ...item,
      ...periodColumns(item.period),
      recordedOn: knownFrom(item.recordedOn, item.period.from),
    }),
  };
}

export type GemeenteRowMaker = ReturnType<typeof gemeenteRowMaker>;
