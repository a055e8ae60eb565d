import type { Claim } from '../../../subgraphs/kit/graph/claim';
import { type ClaimStatus, words } from '../../../subgraphs/kit/vocabulary';

/**
 * Where a claim stands in what happens to it. The claims in the stack are divided over these without overlap, so that
 * the subtotals add up to the total.
 */
export const debtPhase = words({
  OPEN: 'Open: payable, no collection step taken.',
  REMINDED: 'Aangemaand (Awb 4:112).',
  IN_ENFORCEMENT: 'In invordering: writ, attachment or set-off.',
  PAUSED: 'Gepauzeerd: postponement or time-out.',
  IN_ARRANGEMENT: 'In een betalingsregeling.',
  OUTSIDE_COLLECTION: 'Buiten invordering: stands, is not collected.',
});
export type Phase = keyof typeof debtPhase.meanings;

/** A reminder (Awb 4:112) is not yet enforcement; a writ, an attachment and a set-off take money without consent. */
const PHASE: Record<ClaimStatus, Phase | 'notPayable' | 'settled'> = {
  NOT_PAYABLE: 'notPayable',
  OPEN: 'OPEN',
  POSTPONED: 'PAUSED',
  IN_ARRANGEMENT: 'IN_ARRANGEMENT',
  REMINDED: 'REMINDED',
  WRIT: 'IN_ENFORCEMENT',
  SET_OFF: 'IN_ENFORCEMENT',
  ATTACHED: 'IN_ENFORCEMENT',
  OUTSIDE_COLLECTION: 'OUTSIDE_COLLECTION',
  WAIVED: 'settled',
  WITHDRAWN: 'settled',
  PAID: 'settled',
};

export const PHASES = Object.keys(debtPhase.meanings) as readonly Phase[];

/**
 * Where a claim belongs. Nothing left: settled, also when the status lags behind; an amount paid too much is not taken
 * off other debts. Not payable: beside the stack, as a study debt whose instalments are not due. Outside collection
 * stands, so it is in the stack, also where an agency calls it not payable.
 */
export function standingOf(claim: Claim): Phase | 'notPayable' | 'settled' {
  const phase = PHASE[claim.status];
  if (phase === 'settled' || claim.outstanding <= 0) return 'settled';
  return claim.payable || phase === 'OUTSIDE_COLLECTION' ? phase : 'notPayable';
}

/** Past its due date, and nothing agreed or decided that lets the household wait. */
export function isOverdue(claim: Claim, asOf: string): boolean {
  const phase = standingOf(claim);
  const waits = phase === 'PAUSED' || phase === 'IN_ARRANGEMENT' || phase === 'OUTSIDE_COLLECTION';
  return !waits && claim.dueOn !== null && claim.dueOn < asOf;
}
