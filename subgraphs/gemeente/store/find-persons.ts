import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '../../kit/calendar';
import { KNOWN } from '../../kit/store/known-rows';
import { groupBy } from '../../kit/store/read-files';
import { readRows, type RowQuery } from '../../kit/store/read-rows';
import { householdIdOf } from './household';
import { gemeentePersonEntities, type GemeentePersonRow } from './person-entities';

/** Whom is searched for. */
export interface PersonSearch {
  /** A family name or the first two letters of it or more, perhaps with a prefix and given names. */
  readonly name: string;
  readonly birthDate: CalendarDate;
}

/** Somebody who was found, with the household of the day; null for who has died. */
export interface PersonFound {
  readonly person: GemeentePersonRow;
  readonly householdId: string | null;
}

/** Those found, and whether there are more than are given. */
export interface PersonsFound {
  readonly persons: readonly PersonFound[];
  readonly more: boolean;
}

/** The most persons that one search gives. */
export const MOST_FOUND = 10;

const { person, addressRecord } = gemeentePersonEntities;

const CALLED_SO = `SELECT p.id FROM person p
  WHERE p.birth_date = :birthDate AND is_called(:name, p.given, p.prefix, p.family)
  ORDER BY p.family, p.given, p.id LIMIT ${MOST_FOUND + 1}`;

/** Finds persons by name and birth date, in the order of their names, with the household of each on a day. One statement. */
export async function findPersons(
  manager: EntityManager,
  { name, birthDate }: PersonSearch,
  asOf: CalendarDate,
): Promise<PersonsFound> {
  const found: RowQuery<GemeentePersonRow> = {
    entity: person,
    where: `row.id = ANY(ARRAY(${CALLED_SO}))`,
    parameters: { name, birthDate },
    orderBy: ['family', 'given', 'id'],
  };
  const [persons, addresses] = await Promise.all([
    readRows(manager, found),
    readRows(manager, {
      entity: addressRecord,
      where: `row.bsn = ANY(ARRAY(SELECT f.bsn FROM person f WHERE f.id = ANY(:found))) AND ${KNOWN}`,
      parameters: { found, asOf },
      orderBy: ['id'],
    }),
  ]);
  const records = groupBy(addresses, ({ bsn }) => bsn);
  const shown = persons.slice(0, MOST_FOUND).map((row) => ({
    person: row,
    householdId: householdIdOf(row, records.get(row.bsn) ?? [], asOf),
  }));
  return { persons: shown, more: persons.length > MOST_FOUND };
}
