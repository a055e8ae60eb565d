import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '../../kit/calendar';
import type { Address } from '../../kit/graph/values';
import { KNOWN, knownRows } from '../../kit/store/known-rows';
import { groupBy } from '../../kit/store/read-files';
import { readRows } from '../../kit/store/read-rows';
import { knownSince } from './known-since';
import {
  type GemeenteAddressRecordRow,
  gemeentePersonEntities,
  type GemeentePersonRow,
} from './person-entities';
import { addressOf } from './person-records';
import {
  aloneWithoutAddress,
  isDeceased,
  PLACES_TO_LIVE,
  placeOf,
  type Resident,
  residentsOf,
} from './residence';
import { secretAddressIds } from './secret-addresses';

/** A household on a day: not a register of its own, but what follows from the BRP as it was known then. */
export interface HouseholdOnDay {
  readonly id: string;
  /** Null when it is unknown, may not leave (Wet BRP 2.59), or nobody lived there on the day. */
  readonly address: Address | null;
  readonly residents: readonly Resident[];
}

const { person, addressRecord } = gemeentePersonEntities;

const HOUSEHOLD_ID = /^[0-9a-f]{16}$/;

/** Of these numbers, the ones that belong to a household, on whatever day. One statement. */
export async function existingHouseholds(
  manager: EntityManager,
  ids: readonly string[],
): Promise<Set<string>> {
  const rows: { household_id: string }[] = await manager.query(
    `SELECT household_id FROM address_record WHERE household_id = ANY($1)
     UNION SELECT household_id FROM person WHERE household_id = ANY($1)`,
    [ids.filter((id) => HOUSEHOLD_ID.test(id))],
  );
  return new Set(rows.map((row) => row.household_id));
}

/**
 * The household of somebody on a day, by the address records known that day: where the person lives, else the person alone.
 * Null for who has died.
 */
export const householdIdOf = (
  row: GemeentePersonRow,
  records: readonly GemeenteAddressRecordRow[],
  asOf: CalendarDate,
): string | null => (isDeceased(row, asOf) ? null : (placeOf(records, asOf)?.householdId ?? row.householdId));

/** The household of each person on a day; none for whom the register does not know. One statement. */
export async function householdIdsOf(
  manager: EntityManager,
  bsns: readonly string[],
  asOf: CalendarDate,
): Promise<Map<string, string>> {
  const question = { bsns, asOf };
  const [persons, addresses] = await Promise.all([
    knownSince(manager, person, { holder: 'bsn', since: 'birthDate' }, question),
    knownRows(manager, addressRecord, { one: 'bsn' }, question),
  ]);
  const records = groupBy(addresses, ({ bsn }) => bsn);
  const idOf = (row: GemeentePersonRow) =>
    placeOf(records.get(row.bsn) ?? [], asOf)?.householdId ?? row.householdId;
  return new Map(persons.map((row) => [row.bsn, idOf(row)]));
}

/** The records at the addresses of these households that were known and held on a day, in one statement. */
function recordsAt(
  manager: EntityManager,
  ids: readonly string[],
  asOf: CalendarDate,
): Promise<GemeenteAddressRecordRow[]> {
  return readRows(manager, {
    entity: addressRecord,
    where: `row.householdId = ANY(:ids) AND ${KNOWN} AND row.kind = ANY(:places)
            AND row.periodFrom <= :asOf AND (row.periodTo IS NULL OR row.periodTo >= :asOf)`,
    parameters: { ids, asOf, places: PLACES_TO_LIVE },
    orderBy: ['id'],
  });
}

/** Those recorded there, and those whose own household it is for want of an address, in one statement. */
function personsOf(
  manager: EntityManager,
  ids: readonly string[],
  bsns: readonly string[],
  asOf: CalendarDate,
): Promise<GemeentePersonRow[]> {
  return readRows(manager, {
    entity: person,
    where: '(row.bsn = ANY(:bsns) OR row.householdId = ANY(:ids)) AND row.birthDate <= :asOf',
    parameters: { ids, bsns, asOf },
    orderBy: ['id'],
  });
}

/**
 * Several households as known on a day, in four statements whatever their number or size. A number under
 * which nobody lived on the day gives a household without residents.
 */
export async function readHouseholds(
  manager: EntityManager,
  ids: readonly string[],
  asOf: CalendarDate,
  showsSecretAddresses: boolean,
): Promise<Map<string, HouseholdOnDay>> {
  const records = await recordsAt(manager, ids, asOf);
  const persons = await personsOf(
    manager,
    ids,
    records.map(({ bsn }) => bsn),
    asOf,
  );
  const byBsn = new Map(persons.map((row) => [row.bsn, row]));
  const alone = new Map(
    persons.filter((row) => ids.includes(row.householdId)).map((row) => [row.householdId, row]),
  );
  const aloneBsns = [...alone.values()].map(({ bsn }) => bsn);
  const own = groupBy(
    await knownRows(manager, addressRecord, { one: 'bsn' }, { bsns: aloneBsns, asOf }),
    ({ bsn }) => bsn,
  );
  const secret = await secretAddressIds(
    manager,
    records.map(({ addressId }) => addressId),
    asOf,
  );
  const recordsOf = groupBy(records, ({ householdId }) => householdId);

  const householdOf = (id: string): HouseholdOnDay => {
    const there = recordsOf.get(id) ?? [];
    const single = alone.get(id);
    if (single) {
      const ownRecords = own.get(single.bsn) ?? [];
      const housed = placeOf(ownRecords, asOf) !== undefined;
      return { id, address: null, residents: housed ? [] : aloneWithoutAddress(single, ownRecords, asOf) };
    }
    const residents = residentsOf(there, byBsn, asOf);
    const [record] = there;
    const shown =
      record &&
      residents.length > 0 &&
      (showsSecretAddresses || record.addressId === null || !secret.has(record.addressId));
    return { id, address: shown ? addressOf(record) : null, residents };
  };
  return new Map(ids.map((id) => [id, householdOf(id)]));
}
