import type { ClaimEventKind, DebtDetailPartsFragment } from '../../hub/operations';

/** An event on a claim as the details tell it. */
export type ClaimEvent = DebtDetailPartsFragment['claims'][number]['events'][number];

/** One line of the history of a claim. Cents. */
export interface HistoryLine {
  readonly event: ClaimEvent;
  /** What the event does to the balance: positive raises it; zero for an event without amount. */
  readonly change: number;
  /** What is open after it. */
  readonly balance: number;
}

/** Which way an event moves the balance; a correction has a sign of its own. */
const DIRECTION: Readonly<Record<ClaimEventKind, 1 | -1 | 0>> = {
  IMPOSED: 1,
  RAISED: 1,
  INTEREST_CHARGED: 1,
  COSTS_CHARGED: 1,
  CORRECTED: 1,
  PAID: -1,
  SET_OFF: -1,
  WAIVED: -1,
  WITHDRAWN: -1,
  HANDED_OVER: 0,
  PLACED_OUTSIDE_COLLECTION: 0,
  COLLECTION_RESUMED: 0,
};

/** The history of a claim with what is open after each event; the events must be in the order in which they happened. */
export function historyOf(events: readonly ClaimEvent[]): readonly HistoryLine[] {
  let balance = 0;
  return events.map((event) => {
    // Minus zero would be written as such.
    const change = DIRECTION[event.kind] * event.amount || 0;
    balance += change;
    return { event, change, balance };
  });
}
