import { ageOn, holdsOn } from '../../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../../facts/types';
import { homesOf } from '../living-together';

/** Whether there is a child at somebody's expense. UNKNOWN: the records leave both open. */
export type HasChild = 'YES' | 'NO' | 'UNKNOWN';

const ADULT = 18;

function childrenOf(parent: string, facts: HouseholdFacts): string[] {
  return facts.known.personRecord.flatMap(({ fact }) =>
    fact.relations
      .filter(({ period }) => holdsOn(period, facts.asOf))
      .flatMap(({ kind, person }) => {
        if (fact.bsn === parent && kind === 'CHILD') return [person.bsn];
        return kind === 'PARENT' && person.bsn === parent ? [fact.bsn] : [];
      }),
  );
}

function isDependent(child: string, parents: readonly string[], facts: HouseholdFacts): HasChild {
  const record = facts.known.personRecord.find(({ fact }) => fact.bsn === child)?.fact;
  if (record === undefined) return 'UNKNOWN';
  if (record.deathDate !== null && record.deathDate <= facts.asOf) return 'NO';
  if (ageOn(record.birthDate, facts.asOf) >= ADULT) return 'NO';
  const homes = parents.flatMap((parent) => homesOf(parent, facts)).map(({ addressId }) => addressId);
  const together = homesOf(child, facts).some(
    ({ addressId }) => addressId !== null && homes.includes(addressId),
  );
  return together ? 'YES' : 'UNKNOWN';
}

/**
 * Whether these parents have a child at their expense (Rv 475ab; Participatiewet 4 lid 1 e): a child or stepchild under
 * 18 that the BRP has at their address. A child at another address may be at their expense as well: UNKNOWN.
 */
export function hasDependentChild(parents: readonly string[], facts: HouseholdFacts): HasChild {
  const children = [...new Set(parents.flatMap((parent) => childrenOf(parent, facts)))];
  const found = children.map((child) => isDependent(child, parents, facts));
  if (found.includes('YES')) return 'YES';
  const allRecords =
    facts.missing.personRecord.length === 0 &&
    parents.every((parent) => facts.known.personRecord.some(({ fact }) => fact.bsn === parent));
  const saidByAgency = facts.known.livingSituations.some(
    ({ fact }) =>
      fact.code === 'SINGLE_PARENT' && parents.includes(fact.person.bsn) && holdsOn(fact.period, facts.asOf),
  );
  return found.includes('UNKNOWN') || !allRecords || saidByAgency ? 'UNKNOWN' : 'NO';
}
