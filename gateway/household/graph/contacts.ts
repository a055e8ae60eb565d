import type { HouseholdFacts } from '../facts/types';
import type { HouseholdContact } from './facts';

/** The maatwerk contacts that the sources told, each once. An entry past its date is shown as stale, not left out. */
export function contactsOf(facts: HouseholdFacts): HouseholdContact[] {
  return facts.known.maatwerkContact.map(({ fact }) => ({ ...fact, stale: fact.validUntil < facts.asOf }));
}
