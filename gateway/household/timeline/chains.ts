import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { TimelineEvent } from './event';

/** Events with one cause: as one change in the BRP, and the decisions of several agencies that followed from it. */
export interface Chain {
  /** The same as `chain` of its events. */
  readonly id: string;
  /** Id of the cause at its source, as decisions name it. */
  readonly causeId: string;
  /** Whether a source told the cause itself. */
  readonly causeKnown: boolean;
  /** Plain Dutch. */
  readonly title: string;
  /** Day of the cause; of the first event when the cause itself is not known. */
  readonly on: CalendarDate;
  /** In the order of the timeline. */
  readonly eventKeys: readonly string[];
  /** How many of the events are decisions that followed; the cause itself is not one of them. */
  readonly decisions: number;
  readonly sources: readonly string[];
}

function isCause(event: TimelineEvent, id: string): boolean {
  if (event.kind === 'BRP_MUTATION') return id === `mutation:${event.source}:${event.factId}`;
  return event.kind === 'DECISION' && id === `decision:${event.source}:${event.factId}`;
}

const counted = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

function chainOf(id: string, events: readonly TimelineEvent[]): Chain[] {
  const [first] = events;
  if (first === undefined) return [];
  const cause = events.find((event) => isCause(event, id));
  const decisions = events.filter((event) => event.kind === 'DECISION' && event !== cause);
  const deciding = new Set(decisions.map(({ source }) => source));
  const followed = `${counted(decisions.length, 'besluit', 'besluiten')} van ${counted(deciding.size, 'orgaan', 'organen')}`;
  return [
    {
      id,
      causeId: cause?.factId ?? id.replace(/^unknown:/, ''),
      causeKnown: cause !== undefined,
      title: `${cause?.title ?? 'Aanleiding niet bekend'}: ${followed}`,
      on: (cause ?? first).on,
      eventKeys: events.map(({ key }) => key),
      decisions: decisions.length,
      sources: [...new Set(events.map(({ source }) => source))].sort(),
    },
  ];
}

/** The chains on a timeline: every cause with the decisions that followed from it, the earliest first. */
export function chainsOf(timeline: readonly TimelineEvent[]): Chain[] {
  const groups = new Map<string, TimelineEvent[]>();
  for (const event of timeline) {
    if (event.chain !== null) groups.set(event.chain, [...(groups.get(event.chain) ?? []), event]);
  }
  return [...groups]
    .flatMap(([id, events]) => chainOf(id, events))
    .sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1));
}
