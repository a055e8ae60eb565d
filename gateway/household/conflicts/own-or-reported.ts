import type { DecisionKind } from '../../../subgraphs/kit/vocabulary';
import type { HouseholdFacts } from '../facts/types';
import { type Identified, inOrder } from './reading';

/** Decisions after which somebody is not counted at all. */
export const COUNTS_NOBODY: readonly DecisionKind[] = ['REFUSAL', 'NOT_CONSIDERED', 'TERMINATION'];

/** How a body counts somebody under one of these laws, as it told itself. */
export function toldUnder(
  schemes: readonly string[],
  facts: HouseholdFacts,
): Identified<'livingSituations'>[] {
  return inOrder(facts, 'livingSituations').filter(({ fact }) => schemes.includes(fact.scheme));
}

/**
 * What the household reported of decisions under one of these laws. A body that itself told how it counts the person
 * under them wins: a report about it is left out. So is a refusal: it counts nobody.
 */
export function reportedUnder(
  schemes: readonly string[],
  facts: HouseholdFacts,
): Identified<'reportedDecisions'>[] {
  const own = new Set(
    toldUnder(schemes, facts).map(({ agency, fact }) => `${agency.code} ${fact.person.bsn}`),
  );
  return inOrder(facts, 'reportedDecisions').filter(
    ({ fact }) =>
      schemes.includes(fact.scheme) &&
      !COUNTS_NOBODY.includes(fact.kind) &&
      !own.has(`${fact.body.code} ${fact.person.bsn}`),
  );
}
