import { type CalendarDate, addDays, holdsOn } from '../../kit/calendar';
import { periodOf } from '../../kit/store/rows';
import type { AddressKind, ResidenceCertainty } from '../../kit/vocabulary';
import type { GemeenteAddressRecordRow, GemeentePersonRow } from './person-entities';
import { deathKnownOn, investigationOn } from './person-records';

/** Somebody who lives, or perhaps lives, in a household. */
export interface Resident {
  readonly person: GemeentePersonRow;
  readonly certainty: ResidenceCertainty;
  /** First day of the stay on which the certainty rests. */
  readonly since: CalendarDate;
}

/**
 * Where a person is looked for first: at home, else where he stays. Nobody lives where his post goes (Wet BRP 2.23):
 * all who share one postal address, as that of a shelter, would be made one household.
 */
export const PLACES_TO_LIVE: readonly AddressKind[] = ['HOME', 'ACTUAL'];

const firstBy = <T>(items: readonly T[], compare: (a: T, b: T) => number): T | undefined =>
  [...items].sort(compare)[0];

const text = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The records, of those known on a day, that hold on it and say where somebody lives. */
export function holding(
  records: readonly GemeenteAddressRecordRow[],
  asOf: CalendarDate,
): GemeenteAddressRecordRow[] {
  return records.filter((record) => PLACES_TO_LIVE.includes(record.kind) && holdsOn(periodOf(record), asOf));
}

/**
 * The record that says where a person lives on a day; of two of a kind the newest. None: no place to live
 * is recorded.
 */
export function placeOf(
  records: readonly GemeenteAddressRecordRow[],
  asOf: CalendarDate,
): GemeenteAddressRecordRow | undefined {
  return firstBy(
    holding(records, asOf),
    (a, b) =>
      PLACES_TO_LIVE.indexOf(a.kind) - PLACES_TO_LIVE.indexOf(b.kind) ||
      text(b.periodFrom, a.periodFrom) ||
      text(b.id, a.id),
  );
}

/**
 * Only who is registered at a home address that is not under investigation lives there for certain. Nobody
 * shares a record without an address, so that it holds one person, who belongs to his own household whatever
 * its kind.
 */
function certaintyOf(record: GemeenteAddressRecordRow, asOf: CalendarDate): ResidenceCertainty {
  if (record.addressId === null) return 'CERTAIN';
  const investigated = holdsOn(investigationOn(record, asOf) ?? { from: '9999-12-31', to: null }, asOf);
  return record.kind === 'HOME' && !investigated ? 'CERTAIN' : 'POSSIBLE';
}

const byCertainty = (a: Resident, b: Resident): number =>
  text(a.certainty, b.certainty) || text(a.since, b.since);

/**
 * Who lives at an address on a day, each person once: certain before possible, then by since, then the
 * eldest.
 */
export function residentsOf(
  records: readonly GemeenteAddressRecordRow[],
  persons: ReadonlyMap<string, GemeentePersonRow>,
  asOf: CalendarDate,
): Resident[] {
  const strongest = new Map<string, Resident>();
  for (const record of records) {
    const person = persons.get(record.bsn);
    if (!person || isDeceased(person, asOf)) continue;
    const resident = { person, certainty: certaintyOf(record, asOf), since: record.periodFrom };
    const other = strongest.get(record.bsn);
    if (!other || byCertainty(resident, other) < 0) strongest.set(record.bsn, resident);
  }
  return [...strongest.values()].sort(
    (a, b) =>
      byCertainty(a, b) || text(a.person.birthDate, b.person.birthDate) || text(a.person.bsn, b.person.bsn),
  );
}

/** Whether the register knew on a day that somebody had died. */
export const isDeceased = (person: GemeentePersonRow, asOf: CalendarDate): boolean =>
  (deathKnownOn(person, asOf) ?? '9999-12-31') <= asOf;

/**
 * The household of a person of whom no address is recorded on the day: that person, for certain, because
 * nobody lacks a household of his own; since the day after the last recorded stay, or since birth.
 */
export function aloneWithoutAddress(
  person: GemeentePersonRow,
  records: readonly GemeenteAddressRecordRow[],
  asOf: CalendarDate,
): Resident[] {
  if (isDeceased(person, asOf)) return [];
  const ends = records.flatMap(({ periodTo }) => (periodTo !== null && periodTo < asOf ? [periodTo] : []));
  const last = ends.sort(text).at(-1);
  return [{ person, certainty: 'CERTAIN', since: last ? addDays(last, 1) : person.birthDate }];
}
