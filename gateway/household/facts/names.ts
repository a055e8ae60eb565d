import type { PersonRecord } from '../../../subgraphs/kit/graph/person-record-file';
import type { HouseholdFacts } from './types';

/** What the register of residents tells of a person; undefined when no source told it. */
export function recordOf(bsn: string, facts: HouseholdFacts): PersonRecord | undefined {
  return facts.known.personRecord.find(({ fact }) => fact.bsn === bsn)?.fact;
}
