import type { ClaimComponent, ClaimEventKind } from '../vocabulary';

/** The part of an event that moves a balance. Amounts in cents. */
export interface BalanceEvent {
  readonly kind: ClaimEventKind;
  readonly amount: number;
  readonly component: ClaimComponent | null;
}

/** What is open of a claim, in cents. A part below zero was paid too much. */
export interface Balance {
  readonly imposed: number;
  readonly principal: number;
  readonly interest: number;
  readonly costs: number;
  readonly outstanding: number;
}

type Parts = Record<ClaimComponent, number>;

/** Awb 4:92 lid 1: a payment goes to costs, then interest, then principal, in that order. */
const IMPUTATION: readonly ClaimComponent[] = ['COSTS', 'INTEREST', 'PRINCIPAL'];

/** Which way an event moves its component: up, down, by its own sign, or not at all. */
const DIRECTION: Record<ClaimEventKind, 1 | -1 | 0> = {
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

const OWN_COMPONENT: Partial<Record<ClaimEventKind, ClaimComponent>> = {
  IMPOSED: 'PRINCIPAL',
  RAISED: 'PRINCIPAL',
  INTEREST_CHARGED: 'INTEREST',
  COSTS_CHARGED: 'COSTS',
};

/** Takes an amount from the parts in the order of Awb 4:92; what is left over makes the principal negative. */
function impute(parts: Parts, amount: number): void {
  let rest = amount;
  for (const component of IMPUTATION) {
    const taken = component === 'PRINCIPAL' ? rest : Math.min(rest, Math.max(parts[component], 0));
    parts[component] -= taken;
    rest -= taken;
  }
}

/**
 * The balance of a claim: the sum of its events, which must be in the order in which they occurred.
 * An event that lowers the balance and names no component is imputed by Awb 4:92.
 */
export function balanceOf(events: readonly BalanceEvent[]): Balance {
  const parts: Parts = { PRINCIPAL: 0, INTEREST: 0, COSTS: 0 };
  let imposed = 0;
  for (const event of events) {
    const direction = DIRECTION[event.kind];
    const component = event.component ?? OWN_COMPONENT[event.kind] ?? (direction === 1 ? 'PRINCIPAL' : null);
    if (component) parts[component] += direction * event.amount;
    else if (direction === -1) impute(parts, event.amount);
    if (event.kind === 'IMPOSED' || event.kind === 'RAISED') imposed += event.amount;
  }
  return {
    imposed,
    principal: parts.PRINCIPAL,
    interest: parts.INTEREST,
    costs: parts.COSTS,
    outstanding: parts.PRINCIPAL + parts.INTEREST + parts.COSTS,
  };
}
