import { type CalendarDate, holdsOn, type Period } from '../calendar';
import type {
  ArrangementKind,
  ClaimEventKind,
  ClaimStatus,
  CollectionActKind,
  DeductionMethod,
} from '../vocabulary';

/** What decides the status of one claim on one day; everything was filtered to that claim and to what was known. */
export interface StatusFacts {
  readonly outstanding: number;
  readonly payableFrom: CalendarDate | null;
  readonly events: readonly { readonly kind: ClaimEventKind }[];
  readonly collectionActs: readonly { readonly kind: CollectionActKind }[];
  readonly arrangements: readonly {
    kind: ArrangementKind;
    period: Period;
    withdrawnOn: CalendarDate | null;
  }[];
  readonly deductions: readonly { method: DeductionMethod; period: Period }[];
}

const PAUSES: readonly ArrangementKind[] = ['POSTPONEMENT', 'REPAYMENT_PAUSE', 'TIME_OUT'];
const PLANS: readonly ArrangementKind[] = ['INSTALMENT_PLAN', 'JOINT_STATE_PLAN', 'DEBT_SETTLEMENT'];

/** What a claim is when the event that took the last of it away was of this kind. */
const SETTLED: Partial<Record<ClaimEventKind, ClaimStatus>> = {
  PAID: 'PAID',
  SET_OFF: 'PAID',
  WAIVED: 'WAIVED',
  WITHDRAWN: 'WITHDRAWN',
};

function last<T>(items: readonly T[], matches: (item: T) => boolean): T | undefined {
  return [...items].reverse().find(matches);
}

/**
 * The status of a claim on a day, derived from its facts so that it can never contradict them. Where several hold, the
 * one that says most about what happens to the household's money wins: settled, paused, taken, pressed, planned, open.
 */
export function statusOf(facts: StatusFacts, asOf: CalendarDate): ClaimStatus {
  if (facts.events.length === 0) return 'NOT_PAYABLE';
  if (facts.outstanding <= 0)
    return SETTLED[last(facts.events, ({ kind }) => kind in SETTLED)?.kind ?? 'PAID'] ?? 'PAID';
  const collection = last(
    facts.events,
    ({ kind }) => kind === 'PLACED_OUTSIDE_COLLECTION' || kind === 'COLLECTION_RESUMED',
  );
  if (collection?.kind === 'PLACED_OUTSIDE_COLLECTION') return 'OUTSIDE_COLLECTION';
  if (facts.payableFrom === null || facts.payableFrom > asOf) return 'NOT_PAYABLE';

  const running = facts.arrangements.filter(
    (a) => holdsOn(a.period, asOf) && (a.withdrawnOn === null || a.withdrawnOn > asOf),
  );
  if (running.some((a) => PAUSES.includes(a.kind))) return 'POSTPONED';
  const taken = facts.deductions.filter((d) => holdsOn(d.period, asOf));
  if (taken.some((d) => d.method === 'ATTACHMENT' || d.method === 'WAGE_CLAIM' || d.method === 'SOURCE_LEVY'))
    return 'ATTACHED';
  if (taken.some((d) => d.method === 'SET_OFF')) return 'SET_OFF';
  if (running.some((a) => PLANS.includes(a.kind))) return 'IN_ARRANGEMENT';
  if (facts.collectionActs.some(({ kind }) => kind === 'ATTACHMENT')) return 'ATTACHED';
  if (facts.collectionActs.some(({ kind }) => kind === 'WRIT' || kind === 'SERVICE')) return 'WRIT';
  if (facts.collectionActs.some(({ kind }) => kind === 'REMINDER')) return 'REMINDED';
  return 'OPEN';
}
