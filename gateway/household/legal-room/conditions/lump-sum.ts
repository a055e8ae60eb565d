import type { Claim, ClaimEvent } from '../../../../subgraphs/kit/graph/claim';
import type { ClaimEventKind } from '../../../../subgraphs/kit/vocabulary';
import { ceilCents, euros, shareOf, WHOLE } from '../../debts/cents';
import { type Answer, met, unknown } from '../legal-room';
import { claimEvidence, type Subject } from '../subject';
import { day, percent } from '../wording';

/** What an event does to the balance. */
const SIGN: { readonly [K in ClaimEventKind]: -1 | 0 | 1 } = {
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

/** A payment of at least the share of what was left just before it. */
function largePayment({ events }: Claim, share: number): ClaimEvent | undefined {
  let balance = 0;
  for (const event of events) {
    if (event.kind === 'PAID' && balance > 0 && event.amount * WHOLE >= shareOf(balance, share)) return event;
    balance += SIGN[event.kind] * event.amount;
  }
  return undefined;
}

/** At least a share of what is left is paid at once. What was not paid yet can still be. */
export function lumpSum({ share }: { readonly share: number }, subject: Subject): Answer {
  const evidence = claimEvidence(subject);
  if (subject.claim === null || evidence === null)
    return unknown('Hoeveel er nog openstaat, is niet bekend.');
  const { fact } = subject.claim;
  const payment = largePayment(fact, share);
  if (payment !== undefined) {
    return met(
      `Op ${day(payment.on)} is ${euros(payment.amount)} in één keer betaald: ten minste ${percent(share)} van wat toen openstond.`,
      [evidence],
    );
  }
  const needed = ceilCents(shareOf(Math.max(fact.outstanding, 0), share));
  return unknown(
    `Er staat ${euros(fact.outstanding)} open; ${percent(share)} daarvan is ${euros(needed)}. Zo'n betaling is nog niet te zien.`,
    [evidence],
  );
}
