import type { TimelineEvent } from './event-groups';

/** A place on the line: an event, or the day of today. */
export type Place = { readonly event: TimelineEvent } | { readonly today: string };

/** One year of the line, with what is in it in order of time. */
export interface Year {
  readonly year: string;
  readonly places: readonly Place[];
  readonly events: number;
}

const dayOf = (place: Place): string => ('event' in place ? place.event.on : place.today);

/**
 * Events by year, oldest first, with today between what was and what is coming.
 * @param asOf the day asked for
 */
export function yearsOf(events: readonly TimelineEvent[], asOf: string): readonly Year[] {
  const inOrder = events.toSorted((a, b) => a.on.localeCompare(b.on));
  const places: Place[] = [
    ...inOrder.filter(({ upcoming }) => !upcoming).map((event) => ({ event })),
    { today: asOf },
    ...inOrder.filter(({ upcoming }) => upcoming).map((event) => ({ event })),
  ];
  const years = new Map<string, Place[]>();
  for (const place of places) {
    const year = dayOf(place).slice(0, 4);
    years.set(year, [...(years.get(year) ?? []), place]);
  }
  return [...years].map(([year, inYear]) => ({
    year,
    places: inYear,
    events: inYear.filter((place) => 'event' in place).length,
  }));
}

/** A line that fits on a screen is shown whole. */
const FEW = 14;

/** Whether a year is folded at first: long ago, on a line that is long. */
export function isFolded({ year }: Year, events: number, asOf: string): boolean {
  return events > FEW && Number(year) < Number(asOf.slice(0, 4)) - 1;
}
