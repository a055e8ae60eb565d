import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { HouseholdFacts, Sourced } from '../facts/types';

/** To what an event goes back in the end. */
export interface Causes {
  /** The first known cause of a decision; the decision itself when it names none. */
  readonly ofDecision: (decision: Sourced<Decision>) => string;
  /** The same for a decision by its id at a source; null when it is not known. */
  readonly ofDecisionId: (source: string, id: string | null) => string | null;
  /** The same for a claim by its id at a source: by the decision that imposed it. */
  readonly ofClaimId: (source: string, id: string | null) => string | null;
  readonly ofMutation: (source: string, id: string) => string;
}

/** A change in the BRP as one word. */
export const mutationKey = (source: string, id: string): string => `mutation:${source}:${id}`;
/** A decision as one word, which stands for a cause too. */
export const decisionKey = (source: string, id: string): string => `decision:${source}:${id}`;

/** Ids are unique only at one source: the own source goes first, another counts when it is the only one. */
function pick(found: readonly string[], own: string): string | null {
  if (found.includes(own)) return own;
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Follows what caused what, through decisions of several agencies, to a change in the BRP or the first decision. */
export function causesOf(facts: HouseholdFacts): Causes {
  const decisions = new Map(
    facts.known.decisions.map((decision) => [decisionKey(decision.source, decision.fact.id), decision]),
  );
  const mutations = new Map<string, Set<string>>();
  for (const { source, fact } of facts.known.personRecord) {
    for (const { id } of fact.mutations)
      mutations.set(id, (mutations.get(id) ?? new Set()).add(mutationKey(source, id)));
  }
  const decisionsWithId = new Map<string, string[]>();
  for (const [key, { fact }] of decisions) {
    const others = decisionsWithId.get(fact.id);
    if (others === undefined) decisionsWithId.set(fact.id, [key]);
    else others.push(key);
  }
  const claims = new Map(facts.known.claims.map(({ source, fact }) => [`${source}:${fact.id}`, fact]));

  const causeOf = ({ source, fact }: Sourced<Decision>): string | null => {
    if (fact.causeId === null) return null;
    const mutation = pick([...(mutations.get(fact.causeId) ?? [])], mutationKey(source, fact.causeId));
    const earlier = pick(decisionsWithId.get(fact.causeId) ?? [], decisionKey(source, fact.causeId));
    const known = fact.causeKind === 'OTHER_DECISION' ? (earlier ?? mutation) : (mutation ?? earlier);
    // A cause that no source told still binds the decisions that name it.
    return known ?? `unknown:${fact.causeId}`;
  };
  const roots = new Map<string, string>();
  const ofDecision = (decision: Sourced<Decision>): string => {
    const own = decisionKey(decision.source, decision.fact.id);
    const places = new Map([[own, 0]]);
    let root = own;
    for (let at: Sourced<Decision> | undefined = decision; at !== undefined;) {
      const cause = causeOf(at);
      if (cause === null) break;
      const seen = places.get(cause);
      if (seen !== undefined) {
        // Decisions that name each other have no first: the lowest key stands for all of them.
        root = [...places.keys()].slice(seen).sort()[0] ?? cause;
        break;
      }
      root = roots.get(cause) ?? cause;
      if (roots.has(cause)) break;
      places.set(cause, places.size);
      at = decisions.get(cause);
    }
    // All on the way have the same root: a long line of decisions is walked once.
    for (const key of places.keys()) roots.set(key, root);
    return root;
  };
  const ofDecisionId = (source: string, id: string | null): string | null => {
    const decision = id === null ? undefined : decisions.get(decisionKey(source, id));
    return decision === undefined ? null : ofDecision(decision);
  };
  return {
    ofDecision,
    ofDecisionId,
    ofClaimId: (source, id) =>
      id === null ? null : ofDecisionId(source, claims.get(`${source}:${id}`)?.decisionId ?? null),
    ofMutation: mutationKey,
  };
}
