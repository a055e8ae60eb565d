import { type CalendarDate, daysBetween, type Period } from '../../../subgraphs/kit/calendar';
import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { BrpMutation, CorrectionRequest } from '../../../subgraphs/kit/graph/person-record-file';
import type { Agency } from '../../../subgraphs/kit/graph/values';
import type { ClaimStatus, DecisionKind, MutationKind } from '../../../subgraphs/kit/vocabulary';
import type { Sourced } from '../facts/types';
import { withoutBsn } from './without-bsn';

/** Where a chain begins: a change in the BRP or a decision. Exactly one of the two kinds is not null. */
export interface ChainCause {
  readonly mutationKind: MutationKind | null;
  readonly decisionKind: DecisionKind | null;
  readonly agency: Agency;
  /** Plain Dutch, as the source wrote it; never a burgerservicenummer. */
  readonly title: string;
  /** From when it holds. */
  readonly effectiveOn: CalendarDate;
  /** When it was recorded, or decided. */
  readonly registeredOn: CalendarDate;
}

/** A decision in a chain: when the agency got the signal, when it decided, and from when that has effect. */
export interface ChainDecision {
  /** Key of its event on the timeline. */
  readonly key: string;
  /** Whether the chain begins with it. */
  readonly isCause: boolean;
  readonly agency: Agency;
  readonly kind: DecisionKind;
  /** Plain Dutch; never a burgerservicenummer. */
  readonly title: string;
  /** Null when it is unknown. */
  readonly signalReceivedOn: CalendarDate | null;
  readonly decidedOn: CalendarDate;
  readonly effect: Period;
  /** Null when the day of the signal is unknown; negative when the signal came after the decision. */
  readonly daysFromSignal: number | null;
  /** Cents, once; null when it has none or it is unknown. */
  readonly amount: number | null;
  /** Cents a month, negative when the household loses; null when it is unknown. */
  readonly monthlyEffect: number | null;
}

/** A claim that a decision of a chain imposed. The same debt may stand at its collector too: the debt stack sums. */
export interface ChainClaim {
  /** As the debt stack names it. */
  readonly key: string;
  readonly agency: Agency;
  /** Plain Dutch; never a burgerservicenummer. */
  readonly title: string;
  readonly status: ClaimStatus;
  /** Cents. */
  readonly outstanding: number;
}

/** A sum of what is known. */
export interface ChainSum {
  /** Cents. Null when there is something to sum and none of it is known; 0 when there is nothing to sum. */
  readonly amount: number | null;
  /** Of how many decisions the amount is known. */
  readonly known: number;
  /** Of how many it is unknown. When not 0, the sum is not the whole. */
  readonly unknown: number;
}

/** Whether somebody asked to undo the change (Wet BRP 2.58). */
export interface ChainCorrections {
  /** In the order of the requests. */
  readonly requests: readonly CorrectionRequest[];
  /** One has not been decided. */
  readonly isOpen: boolean;
}

/** Kinds of decision that ask for money once. */
const IMPOSING: readonly DecisionKind[] = ['RECOVERY', 'FINE'];

export function causeOfMutation(
  { agency, fact }: Sourced<BrpMutation>,
  household: readonly string[],
): ChainCause {
  const { kind, description, effectiveOn, registeredOn } = fact;
  const title = withoutBsn(description, household);
  return { mutationKind: kind, decisionKind: null, agency, title, effectiveOn, registeredOn };
}

export function causeOfDecision(
  { agency, fact }: Sourced<Decision>,
  household: readonly string[],
): ChainCause {
  const { kind, effect, decidedOn } = fact;
  const title = withoutBsn(fact.title, household);
  return {
    mutationKind: null,
    decisionKind: kind,
    agency,
    title,
    effectiveOn: effect.from,
    registeredOn: decidedOn,
  };
}

export function chainDecision(
  { agency, fact }: Sourced<Decision>,
  event: { readonly key: string; readonly title: string; readonly isCause: boolean },
): ChainDecision {
  const { kind, signalReceivedOn, decidedOn, effect, amount, monthlyEffect } = fact;
  return {
    ...event,
    agency,
    kind,
    signalReceivedOn,
    decidedOn,
    effect,
    daysFromSignal: signalReceivedOn === null ? null : daysBetween(signalReceivedOn, decidedOn),
    amount,
    monthlyEffect,
  };
}

export function chainClaim(
  { source, agency, fact }: Sourced<Claim>,
  household: readonly string[],
): ChainClaim {
  const { id, title, status, outstanding } = fact;
  return { key: `${source}:${id}`, agency, title: withoutBsn(title, household), status, outstanding };
}

function sumOf(amounts: readonly (number | null)[]): ChainSum {
  const known = amounts.filter((amount) => amount !== null);
  const amount = known.reduce((sum, one) => sum + one, 0);
  const isUnknown = known.length === 0 && amounts.length > 0;
  return { amount: isUnknown ? null : amount, known: known.length, unknown: amounts.length - known.length };
}

/** What the decisions ask for once: recoveries and fines. One without an amount is unknown, not nothing. */
export function imposedBy(decisions: readonly ChainDecision[]): ChainSum {
  return sumOf(decisions.filter(({ kind }) => IMPOSING.includes(kind)).map(({ amount }) => amount));
}

/** What the decisions do to the household a month, each over its own days. */
export function monthlyEffectOf(decisions: readonly ChainDecision[]): ChainSum {
  return sumOf(decisions.map(({ monthlyEffect }) => monthlyEffect));
}
