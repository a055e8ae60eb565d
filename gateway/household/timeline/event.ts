import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { Agency } from '../../../subgraphs/kit/graph/values';
import type { FactKind } from '../facts/types';
import type { TimelineEventKind } from './event-kind';

/** Something that happened, or is known to be going to happen, in the household. */
export interface TimelineEvent {
  /** Stable within a view, and of one event only. */
  readonly key: string;
  readonly on: CalendarDate;
  /** From when it has effect, when that is another day than `on`; else null. */
  readonly effectiveOn: CalendarDate | null;
  /** Whether it lies after the day of the view. */
  readonly upcoming: boolean;
  /** Who told it. */
  readonly source: string;
  readonly agency: Agency;
  readonly kind: TimelineEventKind;
  /** Plain Dutch; never a burgerservicenummer. */
  readonly title: string;
  /** Empty when the source does not say whom of the household it is about. */
  readonly persons: readonly string[];
  /** Cents, once; null when it has no amount or it is unknown. */
  readonly amount: number | null;
  /** Cents a month; null when it has no monthly amount or it is unknown. */
  readonly amountPerMonth: number | null;
  readonly factKind: FactKind;
  /** Id at the source; for a change in the BRP or a correction request, the id of that. */
  readonly factId: string;
  /** Id of the mutation or decision that caused it, as the source gave it; null when none is recorded. */
  readonly causeId: string | null;
  /** Id of the chain of events with one cause; null when it stands alone. See `chainsOf`. */
  readonly chain: string | null;
}

/** What all events of one fact say alike. */
export interface EventSubject extends Pick<TimelineEvent, 'factKind' | 'factId'> {
  /** Each once, in order; none when the source does not say whom it is about. */
  readonly persons?: readonly string[];
  readonly amountPerMonth?: number | null;
  readonly causeId?: string | null;
  /** The cause it goes back to; none when none is recorded. */
  readonly root?: string | null;
}

/** What an event may say beside its day, kind and title. */
export interface EventDetail extends Partial<Pick<TimelineEvent, 'amount' | 'effectiveOn'>> {
  /** Tells events of one fact and kind apart; empty when there is one. */
  readonly part?: string;
}

/** An event before it is placed: its cause is known, whether others share it is not. */
export type EventDraft = Pick<TimelineEvent, 'on' | 'kind' | 'title'> &
  Required<EventDetail> & { readonly about: EventSubject };

/** The persons each once, in a fixed order. */
export const distinct = (persons: readonly string[]): readonly string[] =>
  persons.length < 2 ? persons : [...new Set(persons)].sort();
