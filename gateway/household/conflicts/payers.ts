import { holdsOn } from '../../../subgraphs/kit/calendar';
import type { HouseholdFacts } from '../facts/types';
import { inOrder, recordsIn } from './reading';

/**
 * Who pay out of one purse on the day of the view: a person, or two partners together. Partners are those
 * married to each other, and those whom an agency counts as a couple. Somebody outside the view is left out.
 */
export function payersIn(facts: HouseholdFacts): readonly (readonly string[])[] {
  const { asOf, persons } = facts;
  const records = recordsIn(facts);
  const couples = inOrder(facts, 'livingSituations')
    .filter(({ fact }) => fact.code === 'COUPLE' && holdsOn(fact.period, asOf))
    .map(({ fact }) => [fact.person.bsn, fact.partner?.bsn] as const);
  const married = persons.flatMap((bsn) =>
    (records.get(bsn)?.fact.relations ?? [])
      .filter(({ kind, period }) => kind === 'SPOUSE' && holdsOn(period, asOf))
      .map((relation) => [bsn, relation.person.bsn] as const),
  );
  const placed = new Set<string>();
  const groups: string[][] = [];
  for (const person of persons) {
    if (placed.has(person)) continue;
    const pair = [...married, ...couples].find(
      (both) => both.includes(person) && isFree(both, persons, placed),
    );
    const partner = pair?.find((bsn) => bsn !== person);
    const group = partner === undefined ? [person] : [person, partner];
    for (const bsn of group) placed.add(bsn);
    groups.push(group);
  }
  return groups;
}

function isFree(
  both: readonly (string | undefined)[],
  persons: readonly string[],
  placed: ReadonlySet<string>,
): boolean {
  return both.every((bsn) => bsn !== undefined && persons.includes(bsn) && !placed.has(bsn));
}
