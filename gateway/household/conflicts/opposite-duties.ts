import type { ObligationKind } from '../../../subgraphs/kit/vocabulary';

/** Two kinds of duty that cannot both be met, or only when there are hours enough for both. */
export interface OppositeDuties {
  readonly one: ObligationKind;
  readonly other: ObligationKind;
  /** ALWAYS: meeting the one breaks the other. HOURS: they clash when together they take more hours than there are. */
  readonly clash: 'ALWAYS' | 'HOURS';
}

/**
 * The pairs of duties that clash (final report of 2019, annex 3 §3). Two pairs of that report are left out, because the
 * facts do not tell enough to say that they clash: a duty to register at an address, for a duty does not name its
 * address, so that it may be the address where the person must stay; and a duty to hand in a document, for no source
 * tells that a document cannot be had.
 */
export const oppositeDuties: readonly OppositeDuties[] = [
  { one: 'WORK', other: 'CARE', clash: 'HOURS' },
  { one: 'WORK', other: 'PARENTING_PLAN', clash: 'HOURS' },
  { one: 'WORK', other: 'TREATMENT', clash: 'HOURS' },
  { one: 'MOVE_HOUSE', other: 'STAY_AT_ADDRESS', clash: 'ALWAYS' },
  { one: 'REPAY', other: 'NO_PAYMENT_OUTSIDE_SETTLEMENT', clash: 'ALWAYS' },
];
