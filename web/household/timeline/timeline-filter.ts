import { type EventGroup, groupOf, type TimelineEvent } from './event-groups';

/** What is shown of the timeline; null shows all. */
export interface TimelineFilter {
  /** Code of the agency that told it. */
  readonly agency: string | null;
  /** Burgerservicenummer of whom it is about. */
  readonly person: string | null;
  readonly group: EventGroup | null;
  /** Id of the chain of which it is part. */
  readonly chain: string | null;
}

export const EVERYTHING: TimelineFilter = { agency: null, person: null, group: null, chain: null };

/** Whether a filter leaves something out. */
export const isFiltered = (filter: TimelineFilter): boolean =>
  Object.values(filter).some((value) => value !== null);

/** The events that a filter shows, in the order given. What is about nobody by name is hidden by a person. */
export function eventsShown(
  events: readonly TimelineEvent[],
  { agency, person, group, chain }: TimelineFilter,
): readonly TimelineEvent[] {
  return events.filter(
    (event) =>
      (agency === null || event.agency.code === agency) &&
      (person === null || event.persons.some(({ bsn }) => bsn === person)) &&
      (group === null || groupOf(event) === group) &&
      (chain === null || event.chain === chain),
  );
}

/** What can be chosen from: only what the events have, in the order in which they have it. */
export function choicesIn(events: readonly TimelineEvent[]) {
  const agencies = new Map(events.map(({ agency }) => [agency.code, agency.name]));
  return {
    agencies: [...agencies].map(([code, name]) => ({ code, name })),
    persons: [...new Set(events.flatMap(({ persons }) => persons.map(({ bsn }) => bsn)))],
    groups: [...new Set(events.map(groupOf))],
  };
}
