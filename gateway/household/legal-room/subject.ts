import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { FactKind, FactTypes, HouseholdFacts, Sourced } from '../facts/types';
import type { Law } from '../law/law';
import type { RoomEvidence } from './legal-room';
import { day } from './wording';

/** The claim or decision of which the room is asked, and the other as far as it is known. */
export interface Subject {
  readonly source: string;
  /** Plain Dutch: whom to ask. */
  readonly agency: string;
  readonly claim: Sourced<Claim> | null;
  readonly decision: Sourced<Decision> | null;
  readonly persons: readonly string[];
  readonly facts: HouseholdFacts;
  readonly law: Law;
}

/** The claim as a subject, with the decision that imposed it. */
export function claimSubject(claim: Sourced<Claim>, facts: HouseholdFacts, law: Law): Subject {
  const { creditor, handler, debtors, decisionId } = claim.fact;
  const collector = creditor.code === handler.code ? '' : ` (invordering door ${handler.name})`;
  const decision = facts.known.decisions.find(
    ({ source, fact }) => source === claim.source && fact.id === decisionId,
  );
  return {
    source: claim.source,
    agency: `${creditor.name}${collector}`,
    claim,
    decision: decision ?? null,
    persons: debtors.map(({ bsn }) => bsn),
    facts,
    law,
  };
}

/** The decision as a subject, with the claim that it imposed; none when it imposed several. */
export function decisionSubject(decision: Sourced<Decision>, facts: HouseholdFacts, law: Law): Subject {
  const claims = facts.known.claims.filter(
    ({ source, fact }) => source === decision.source && fact.decisionId === decision.fact.id,
  );
  return {
    source: decision.source,
    agency: decision.agency.name,
    claim: claims.length === 1 ? (claims[0] ?? null) : null,
    decision,
    persons: decision.fact.persons.map(({ bsn }) => bsn),
    facts,
    law,
  };
}

/** Evidence of the claim of the subject; none when there is no claim. */
export function claimEvidence({ claim }: Subject, says?: string): RoomEvidence | null {
  if (claim === null) return null;
  const { id, title, dueOn } = claim.fact;
  return { source: claim.source, kind: 'claims', id, says: says ?? title, on: dueOn };
}

/** Evidence of the decision of the subject; none when there is no decision. */
export function decisionEvidence({ decision }: Subject, says?: string): RoomEvidence | null {
  return decision === null ? null : evidenceOfDecision(decision, says);
}

/** Evidence of any decision. */
export function evidenceOfDecision({ source, fact }: Sourced<Decision>, says?: string): RoomEvidence {
  const text = says ?? `${fact.title} van ${day(fact.decidedOn)}`;
  return { source, kind: 'decisions', id: fact.id, says: text, on: fact.decidedOn };
}

/** The facts of a kind that this subject's own source told. */
export function ownFacts<K extends FactKind>({ facts, source }: Subject, kind: K): readonly FactTypes[K][] {
  return facts.known[kind].filter((known) => known.source === source).map(({ fact }) => fact);
}

/** Whether the subject's own source told all it has of a kind. */
export function ownIsKnown({ facts, source }: Subject, kind: FactKind): boolean {
  return !facts.missing[kind].includes(source);
}
