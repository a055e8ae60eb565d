import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { FactKind } from '../facts/types';
import type { LegalGround } from '../law/grounds';

/** Whether a condition or a ground looks met from the facts. UNKNOWN: a fact that would tell is missing. */
export type RoomStatus = 'MET' | 'NOT_MET' | 'UNKNOWN';

/** A fact on which an answer rests. */
export interface RoomEvidence {
  readonly source: string;
  readonly kind: FactKind;
  /** Id of the fact at its source; never a burgerservicenummer. */
  readonly id: string;
  /** Plain Dutch. */
  readonly says: string;
  /** The day that matters of the fact; null when it has none. */
  readonly on: CalendarDate | null;
}

/** What the facts say of a condition. MET always has evidence. */
export interface Answer {
  readonly status: RoomStatus;
  /** Plain Dutch, with the values filled in. */
  readonly because: string;
  readonly evidence: readonly RoomEvidence[];
}

/** A condition of a ground and how it looks here. */
export interface ConditionOutcome extends Answer {
  /** Plain Dutch: the condition. */
  readonly text: string;
}

/** A ground and how it looks here. It says what the agency may, never what it has to conclude. */
export interface GroundOutcome {
  readonly ground: LegalGround;
  /** NOT_MET when a condition is not met, else UNKNOWN when one is unknown, else MET. */
  readonly status: RoomStatus;
  readonly conditions: readonly ConditionOutcome[];
  /** Plain Dutch: what to ask, and whom. */
  readonly ask: string;
}

/** Until when somebody can object. */
export interface ObjectionTerm {
  /** The last day. */
  readonly until: CalendarDate;
  /** Whether it can still be done on the day of the view. */
  readonly open: boolean;
  /** Days after the day of the view; 0: that is the last day. Null when it has passed. */
  readonly daysLeft: number | null;
  /** Plain Dutch. */
  readonly text: string;
}

/** What the owning agency may do under its own law on the day of the view. */
export interface LegalRoom {
  readonly grounds: readonly GroundOutcome[];
  /** Null when no objection is open to it, or it is unknown: then `unknown` says so. */
  readonly objection: ObjectionTerm | null;
  /** Plain Dutch: why there is no ground, or why one does not apply. */
  readonly notes: readonly string[];
  /** Plain Dutch: what is not known or was not read. */
  readonly unknown: readonly string[];
}

export function met(because: string, evidence: readonly [RoomEvidence, ...RoomEvidence[]]): Answer {
  return { status: 'MET', because, evidence };
}

export function notMet(because: string, evidence: readonly RoomEvidence[] = []): Answer {
  return { status: 'NOT_MET', because, evidence };
}

export function unknown(because: string, evidence: readonly RoomEvidence[] = []): Answer {
  return { status: 'UNKNOWN', because, evidence };
}

/** What several conditions come to, all of which have to be met. */
export function together(statuses: readonly RoomStatus[]): RoomStatus {
  if (statuses.includes('NOT_MET')) return 'NOT_MET';
  return statuses.includes('UNKNOWN') || statuses.length === 0 ? 'UNKNOWN' : 'MET';
}
