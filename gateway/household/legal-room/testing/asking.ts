import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { agencyOf } from '../../conflicts/testing/fact-defaults';
import type { HouseholdFacts, Sourced } from '../../facts/types';
import type { GroundCondition } from '../../law/grounds';
import { loadGrounds } from '../../law/load-grounds';
import { loadLaw } from '../../law/load-law';
import { conditionOutcome } from '../conditions';
import type { ConditionOutcome, GroundOutcome, LegalRoom } from '../legal-room';
import { legalRoomOfClaim, legalRoomOfDecision } from '../room-of';
import { claimSubject, decisionSubject } from '../subject';

/** The law and the grounds of the project: their data files. */
export const LAW = loadLaw();
export const GROUNDS = loadGrounds(LAW);

/** A day on which every ground of the project is known. */
export const DAY = '2026-11-22';

export function told<T>(source: string, fact: T): Sourced<T> {
  return { source, agency: agencyOf(source), fact };
}

function claimIn(facts: HouseholdFacts, id: string): Sourced<Claim> {
  const claim = facts.known.claims.find(({ fact }) => fact.id === id);
  if (claim === undefined) throw new Error(`no claim ${id} in the facts`);
  return claim;
}

function decisionIn(facts: HouseholdFacts, id: string): Sourced<Decision> {
  const decision = facts.known.decisions.find(({ fact }) => fact.id === id);
  if (decision === undefined) throw new Error(`no decision ${id} in the facts`);
  return decision;
}

/** How a condition looks for the claim of the facts. */
export function claimAnswer(condition: GroundCondition, facts: HouseholdFacts, id = 'v1'): ConditionOutcome {
  return conditionOutcome(condition, claimSubject(claimIn(facts, id), facts, LAW));
}

/** How a condition looks for the decision of the facts. */
export function decisionAnswer(
  condition: GroundCondition,
  facts: HouseholdFacts,
  id = 'b1',
): ConditionOutcome {
  return conditionOutcome(condition, decisionSubject(decisionIn(facts, id), facts, LAW));
}

/** The room of the claim of the facts. */
export function claimRoom(facts: HouseholdFacts, id = 'v1'): LegalRoom {
  return legalRoomOfClaim(claimIn(facts, id), facts, GROUNDS, LAW);
}

/** The room of the decision of the facts. */
export function decisionRoom(facts: HouseholdFacts, id = 'b1'): LegalRoom {
  return legalRoomOfDecision(decisionIn(facts, id), facts, GROUNDS, LAW);
}

/** One ground of a room; fails when the room does not have it. */
export function groundIn(room: LegalRoom, id: string): GroundOutcome {
  const found = room.grounds.find(({ ground }) => ground.id === id);
  if (found === undefined) throw new Error(`no ground ${id} in the room`);
  return found;
}

/** The ids of the grounds of a room. */
export function idsIn(room: LegalRoom): string[] {
  return room.grounds.map(({ ground }) => ground.id);
}
