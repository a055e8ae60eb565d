import type { Claim } from '../../../subgraphs/kit/graph/claim';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { LegalBasis } from '../../../subgraphs/kit/graph/values';
import type { HouseholdFacts, Sourced } from '../facts/types';
import { explanation } from './finding';
import { inOrder } from './reading';
import type { Applies, Explanation } from './rule';
import { settlementArticle } from './settlement-articles';

/** What a creditor holds against some persons. */
export interface BlamedFacts {
  readonly creditor: string;
  /** Its claims on them that have not been withdrawn. */
  readonly claims: readonly Sourced<Claim>[];
  /** Its decisions that fined them. */
  readonly fines: readonly Sourced<Decision>[];
}

/** The claims and fines of a creditor, by the name of its source, on any of some persons. */
export function blamedFactsOf(
  creditor: string,
  persons: readonly string[],
  facts: HouseholdFacts,
): BlamedFacts {
  const isOf = (others: readonly { readonly bsn: string }[]) =>
    others.some(({ bsn }) => persons.includes(bsn));
  return {
    creditor,
    claims: inOrder(facts, 'claims').filter(
      ({ source, fact }) => source === creditor && fact.status !== 'WITHDRAWN' && isOf(fact.debtors),
    ),
    fines: inOrder(facts, 'decisions').filter(
      ({ source, fact }) => source === creditor && fact.kind === 'FINE' && isOf(fact.persons),
    ),
  };
}

/**
 * Whether the law bars the creditor to cooperate. YES only when it says so itself and its own facts fit. A refusal on
 * another ground, or on none, may still be that one: a parallel article of an act that is not in the list.
 */
export function lawBars(
  basis: readonly LegalBasis[],
  blamed: BlamedFacts,
  facts: HouseholdFacts,
): Explanation {
  const fits = factsFit(blamed, facts);
  const isNamed = basis.some((one) => settlementArticle(one) !== null);
  return explanation(
    'E1',
    fits === 'YES' && !isNamed ? 'UNKNOWN' : fits,
    'de wet verbiedt medewerking na opzet of grove schuld met een boete of aangifte',
  );
}

/** A report to the police may stand in for the fine, and no source tells of it: without a fine it stays open. */
function factsFit({ creditor, claims, fines }: BlamedFacts, { missing, sources }: HouseholdFacts): Applies {
  if (claims.some(({ fact }) => fact.intentOrGrossFault === true)) {
    const isFined = fines.length > 0 || claims.some(({ fact }) => fact.kind === 'FINE');
    return isFined ? 'YES' : 'UNKNOWN';
  }
  const isOpen = claims.some(({ fact }) => fact.intentOrGrossFault === null);
  const isTold = claims.length > 0 || sources.some(({ source }) => source === creditor);
  return isOpen || !isTold || missing.claims.includes(creditor) ? 'UNKNOWN' : 'NO';
}
