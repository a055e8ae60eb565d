import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { factKey, inOrder } from './reading';

/** A debt that may stand at two sources: at the creditor, and at the body that collects for it. */
export interface ClaimBook {
  /** One name for the debt behind an id at a source. The same debt has the same name at both. */
  readonly nameOf: (source: string, id: string) => string;
  /** What the sources tell of the debt, in a fixed order. */
  readonly claims: (name: string) => readonly Sourced<Claim>[];
}

/**
 * Reads which claims are the same debt. A creditor says under which reference the handler carries the claim;
 * the chain of references is followed to its end, and that end names the debt.
 */
export function claimBook(facts: HouseholdFacts): ClaimBook {
  const claims = inOrder(facts, 'claims');
  const carriedAs = new Map(
    claims.flatMap(({ source, fact }) =>
      fact.handlerReference === null
        ? []
        : [[factKey(source, fact.id), factKey(fact.handler.code, fact.handlerReference)] as const],
    ),
  );
  const nameOf = (source: string, id: string): string => {
    const passed = new Set<string>();
    let key = factKey(source, id);
    for (let next = carriedAs.get(key); next !== undefined && !passed.has(next); next = carriedAs.get(key)) {
      passed.add(key);
      key = next;
    }
    return key;
  };
  return { nameOf, claims: (name) => claims.filter(({ source, fact }) => nameOf(source, fact.id) === name) };
}
