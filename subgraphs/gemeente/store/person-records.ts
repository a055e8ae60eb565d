import type { EntityManager } from 'typeorm';
import type { CalendarDate } from '../../kit/calendar';
import type {
  AddressRecord,
  CorrectionRequest,
  PersonName,
  PersonRecord,
} from '../../kit/graph/person-record-file';
import type { Address } from '../../kit/graph/values';
import { knownRows, type Question } from '../../kit/store/known-rows';
import { groupBy } from '../../kit/store/read-files';
import { type PersonPeriodRow, periodOf } from '../../kit/store/rows';
import { knownSince } from './known-since';
import { knownPeriod } from './period-on-day';
import {
  type GemeenteAddressRecordRow,
  type GemeenteCorrectionRequestRow,
  gemeentePersonEntities,
  type GemeentePersonRow,
} from './person-entities';

export const nameOf = ({ given, prefix, family }: GemeentePersonRow): PersonName => ({
  given,
  prefix,
  family,
});

/** The day of death as the register knew it on a day; null when alive or not known to have died. */
export function deathKnownOn(person: GemeentePersonRow, asOf: CalendarDate): CalendarDate | null {
  const known = person.deathRecordedOn !== null && person.deathRecordedOn <= asOf;
  return known ? person.deathDate : null;
}

/** The address of a record, or null when the person had none. */
export function addressOf(row: GemeenteAddressRecordRow): Address | null {
  const { addressId, street, houseNumber, postalCode, city } = row;
  if (addressId === null || street === null || houseNumber === null || postalCode === null || city === null)
    return null;
  return { addressId, street, houseNumber, postalCode, city };
}

/** The time of investigation (Wet BRP 2.26) as known on a day; null when it had not begun. */
export function investigationOn(row: GemeenteAddressRecordRow, asOf: CalendarDate) {
  if (row.investigationFrom === null || row.investigationFrom > asOf) return null;
  return knownPeriod({ from: row.investigationFrom, to: row.investigationTo }, asOf);
}

function toAddressRecord(row: GemeenteAddressRecordRow, secret: boolean, asOf: CalendarDate): AddressRecord {
  const { id, kind, lease, recordedOn } = row;
  return {
    id,
    kind,
    lease,
    recordedOn,
    addressId: secret ? null : row.addressId,
    address: secret ? null : addressOf(row),
    period: knownPeriod(periodOf(row), asOf),
    underInvestigation: investigationOn(row, asOf),
  };
}

function toCorrectionRequest(row: GemeenteCorrectionRequestRow, asOf: CalendarDate): CorrectionRequest {
  const { id, mutationId, requestedOn, outcome, decidedOn } = row;
  const decided = decidedOn !== null && decidedOn <= asOf;
  return {
    id,
    mutationId,
    requestedOn,
    status: decided && outcome !== null ? outcome : 'OPEN',
    decidedOn: decided ? decidedOn : null,
  };
}

const oldestFirst = (a: PersonPeriodRow, b: PersonPeriodRow): number =>
  a.periodFrom === b.periodFrom ? a.id.localeCompare(b.id) : a.periodFrom < b.periodFrom ? -1 : 1;

/** The rows that personal records are made of, before it is decided which addresses may leave. */
export interface PersonRows {
  readonly addresses: readonly GemeenteAddressRecordRow[];
  /** Whether the register knew the person on the day, and the address of this person is secret. */
  readonly isSecret: (bsn: string) => boolean;
  /**
   * The record of a person, without the addresses that are withheld; null when the register knows nobody.
   */
  readonly recordOf: (
    bsn: string,
    withheld: (bsn: string, addressId: string | null) => boolean,
  ) => PersonRecord | null;
}

/** The rows about several persons as known on a day, in one statement. */
export async function readPersonRows(manager: EntityManager, question: Question): Promise<PersonRows> {
  const { asOf } = question;
  const tables = gemeentePersonEntities;
  const one = { one: 'bsn' };
  const bsn = (row: { bsn: string }) => row.bsn;

  const registered = { holder: 'bsn', since: 'registeredOn' } as const;
  const requested = { holder: 'bsn', since: 'requestedOn' } as const;
  const [found, addresses, related, changes, asked] = await Promise.all([
    knownSince(manager, tables.person, { holder: 'bsn', since: 'birthDate' }, question),
    knownRows(manager, tables.addressRecord, one, question),
    knownRows(manager, tables.relation, one, question),
    knownSince(manager, tables.mutation, registered, question),
    knownSince(manager, tables.correctionRequest, requested, question),
  ]);
  const persons = new Map(found.map((row) => [row.bsn, row]));
  const addressesOf = groupBy([...addresses].sort(oldestFirst), bsn);
  const relations = groupBy([...related].sort(oldestFirst), bsn);
  const mutations = groupBy(changes, bsn);
  const requests = groupBy(asked, bsn);

  const recordOf: PersonRows['recordOf'] = (of, withheld) => {
    const person = persons.get(of);
    if (!person) return null;
    return {
      name: nameOf(person),
      birthDate: person.birthDate,
      deathDate: deathKnownOn(person, asOf),
      secretAddress: person.secretAddress,
      addresses: (addressesOf.get(of) ?? []).map((row) =>
        toAddressRecord(row, withheld(of, row.addressId), asOf),
      ),
      relations: (relations.get(of) ?? []).map((row) => ({
        kind: row.kind,
        person: { bsn: row.other },
        period: knownPeriod(periodOf(row), asOf),
      })),
      mutations: mutations.get(of) ?? [],
      correctionRequests: (requests.get(of) ?? []).map((row) => toCorrectionRequest(row, asOf)),
    };
  };
  return { addresses, recordOf, isSecret: (of) => persons.get(of)?.secretAddress ?? false };
}
