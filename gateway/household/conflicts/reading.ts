import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { PersonRecord } from '../../../subgraphs/kit/graph/person-record-file';
import type { FactKind, FactTypes, HouseholdFacts, Sourced } from '../facts/types';
import type { Evidence } from './rule';

/** The kinds of fact that have an id at their source. */
export type IdentifiedKind = Exclude<FactKind, 'personRecord' | 'maatwerkContact'>;

export type Identified<K extends FactKind> = Sourced<FactTypes[K]>;

/** A personal record with the source that keeps it. */
export type KnownRecord = Sourced<PersonRecord & { readonly bsn: string }>;

/**
 * The known facts of a kind, always in the same order, so that the order in which sources answer changes
 * nothing.
 */
export function inOrder<K extends IdentifiedKind>(facts: HouseholdFacts, kind: K): readonly Identified<K>[] {
  const keyed = facts.known[kind].map((known) => ({ known, key: factKey(known.source, known.fact.id) }));
  return keyed.sort((a, b) => compare(a.key, b.key)).map(({ known }) => known);
}

/** A fact as one word: its source and its id there. */
export function factKey(source: string, id: string): string {
  return `${source}:${id}`;
}

export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The personal record of each person of whom it is known. */
export function recordsIn(facts: HouseholdFacts): ReadonlyMap<string, KnownRecord> {
  const known = [...facts.known.personRecord].sort((a, b) => compare(b.source, a.source));
  return new Map(known.map((record) => [record.fact.bsn, record]));
}

/**
 * How each person is called in a text: by name, else by place in the household; never by burgerservicenummer.
 */
export function namesIn(facts: HouseholdFacts): (bsn: string) => string {
  const records = recordsIn(facts);
  return (bsn) => {
    const name = records.get(bsn)?.fact.name;
    if (name) return [name.given, name.prefix, name.family].filter(Boolean).join(' ');
    const place = facts.persons.indexOf(bsn);
    return place < 0 ? 'een persoon buiten dit huishouden' : `persoon ${place + 1}`;
  };
}

/** Evidence of a fact that has an id. */
export function evidenceOf<K extends IdentifiedKind>(
  kind: K,
  known: Identified<K>,
  says: string,
  on: CalendarDate | null,
): Evidence {
  return { source: known.source, kind, id: known.fact.id, says, on };
}

/** Evidence of a personal record. Its key is a burgerservicenummer, so that another id stands for it. */
export function recordEvidence(
  record: KnownRecord,
  id: string,
  says: string,
  on: CalendarDate | null,
): Evidence {
  return { source: record.source, kind: 'personRecord', id, says, on };
}

/**
 * Stands for the personal record of somebody in evidence: "persoonslijst-2" is of the second of the
 * household.
 */
export function recordId(facts: HouseholdFacts, bsn: string): string {
  return `persoonslijst-${facts.persons.indexOf(bsn) + 1}`;
}

/** Whether a kind of fact is wholly known. */
export function allKnown(facts: HouseholdFacts, ...kinds: readonly FactKind[]): boolean {
  return kinds.every((kind) => facts.missing[kind].length === 0);
}
