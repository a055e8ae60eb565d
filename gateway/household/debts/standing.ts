import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { ClaimStatus } from '../../../subgraphs/kit/vocabulary';

/**
 * Where a claim stands in what happens to it. The claims in the stack are divided over these without overlap, so that
 * the subtotals add up to the total.
 */
export type Phase = 'open' | 'reminded' | 'inEnforcement' | 'paused' | 'inArrangement' | 'outsideCollection';

/** A reminder (Awb 4:112) is not yet enforcement; a writ, an attachment and a set-off take money without consent. */
const PHASE: Record<ClaimStatus, Phase | 'notPayable' | 'settled'> = {
  NOT_PAYABLE: 'notPayable',
  OPEN: 'open',
  POSTPONED: 'paused',
  IN_ARRANGEMENT: 'inArrangement',
  REMINDED: 'reminded',
  WRIT: 'inEnforcement',
  SET_OFF: 'inEnforcement',
  ATTACHED: 'inEnforcement',
  OUTSIDE_COLLECTION: 'outsideCollection',
  WAIVED: 'settled',
  WITHDRAWN: 'settled',
  PAID: 'settled',
};

export const PHASES: readonly Phase[] = [
  'open',
  'reminded',
  'inEnforcement',
  'paused',
  'inArrangement',
  'outsideCollection',
];

/**
 * Where a claim belongs. Nothing left: settled, also when the status lags behind; an amount paid too much is not taken
 * off other debts. Not payable: beside the stack, as a study debt whose instalments are not due. Outside collection
 * stands, so it is in the stack, also where an agency calls it not payable.
 */
export function standingOf(claim: Claim): Phase | 'notPayable' | 'settled' {
  const phase = PHASE[claim.status];
  if (phase === 'settled' || claim.outstanding <= 0) return 'settled';
  return claim.payable || phase === 'outsideCollection' ? phase : 'notPayable';
}

/** Past its due date, and nothing agreed or decided that lets the household wait. */
export function isOverdue(claim: Claim, asOf: string): boolean {
  const phase = standingOf(claim);
  const waits = phase === 'paused' || phase === 'inArrangement' || phase === 'outsideCollection';
  return !waits && claim.dueOn !== null && claim.dueOn < asOf;
}
