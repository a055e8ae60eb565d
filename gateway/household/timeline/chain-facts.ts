import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { BrpMutation, CorrectionRequest } from '../../../subgraphs/kit/graph/person-record-file';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { decisionKey, mutationKey } from './causes';

/** A change in the BRP with the requests to undo it. */
export interface RequestedMutation {
  readonly mutation: Sourced<BrpMutation>;
  readonly requests: readonly CorrectionRequest[];
}

/** The facts that chains are made of, each found by its key at once: a household may have hundreds. */
export interface ChainFacts {
  readonly decision: (key: string) => Sourced<Decision> | undefined;
  readonly mutation: (key: string) => RequestedMutation | undefined;
  /** The claims that a decision imposed. */
  readonly claimsOf: (decisionKey: string) => readonly Sourced<Claim>[];
}

function grouped<T>(entries: Iterable<readonly [string, T]>): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const [key, one] of entries) {
    const others = groups.get(key);
    if (others === undefined) groups.set(key, [one]);
    else others.push(one);
  }
  return groups;
}

const before = (a: CorrectionRequest, b: CorrectionRequest): number =>
  `${a.requestedOn} ${a.id}` < `${b.requestedOn} ${b.id}` ? -1 : 1;

/** A request may stand in the records of two persons: it counts once. */
function once(requests: readonly CorrectionRequest[]): CorrectionRequest[] {
  return [...new Map(requests.map((request) => [request.id, request])).values()].sort(before);
}

export function chainFactsOf({ known }: HouseholdFacts): ChainFacts {
  const decisions = new Map(known.decisions.map((one) => [decisionKey(one.source, one.fact.id), one]));
  const claims = grouped(
    known.claims.flatMap((claim) =>
      claim.fact.decisionId === null
        ? []
        : [[decisionKey(claim.source, claim.fact.decisionId), claim] as const],
    ),
  );
  const mutations = new Map(
    known.personRecord.flatMap(({ source, agency, fact }) =>
      fact.mutations.map((one) => [mutationKey(source, one.id), { source, agency, fact: one }] as const),
    ),
  );
  const requests = grouped(
    known.personRecord.flatMap(({ source, fact }) =>
      fact.correctionRequests.map((one) => [mutationKey(source, one.mutationId), one] as const),
    ),
  );
  return {
    decision: (key) => decisions.get(key),
    mutation: (key) => {
      const mutation = mutations.get(key);
      return mutation && { mutation, requests: once(requests.get(key) ?? []) };
    },
    claimsOf: (key) => claims.get(key) ?? [],
  };
}
