import type { Claim, CollectionAct } from '../../../subgraphs/kit/graph/claim';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { compare, inOrder } from './reading';
import { claimBook } from './same-claim';

/** A collection act for a debt. The creditor and the body that collects for it may both tell it: it stands once. */
export interface ActOnDebt {
  /** Name of the debt, as in the claim book. */
  readonly debt: string;
  readonly act: CollectionAct;
  /** The claims of which the act is told, in a fixed order. */
  readonly told: readonly Sourced<Claim>[];
}

/** All collection acts up to the day of the view, oldest first. */
export function actsOnDebts(facts: HouseholdFacts): ActOnDebt[] {
  const { nameOf } = claimBook(facts);
  const found = new Map<string, ActOnDebt>();
  for (const claim of inOrder(facts, 'claims')) {
    const debt = nameOf(claim.source, claim.fact.id);
    for (const act of claim.fact.collectionActs.filter(({ on }) => on <= facts.asOf)) {
      const key = JSON.stringify([act.on, debt, act.kind, act.actor.code]);
      const before = found.get(key);
      found.set(key, { debt, act: before?.act ?? act, told: [...(before?.told ?? []), claim] });
    }
  }
  return [...found].sort(([a], [b]) => compare(a, b)).map(([, one]) => one);
}

/** Who owe a debt, in a fixed order. */
export function debtorsOf(claims: readonly Sourced<Claim>[]): string[] {
  const bsns = claims.flatMap(({ fact }) => fact.debtors.map(({ bsn }) => bsn));
  return [...new Set(bsns)].sort(compare);
}
