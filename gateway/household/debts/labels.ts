import type { HouseholdFacts } from '../facts/types';

/** The name of a person as the BRP has it; never the burgerservicenummer. */
export function personLabel(bsn: string, facts: HouseholdFacts): string {
  const name = facts.known.personRecord.find(({ fact }) => fact.bsn === bsn)?.fact.name;
  return name ? [name.given, name.prefix, name.family].filter(Boolean).join(' ') : 'Naam onbekend';
}

/** The name of a source as a caseworker knows it; its code in capitals when it never told who it is. */
export function sourceLabel(source: string, facts: HouseholdFacts): string {
  return facts.sources.find((state) => state.source === source)?.agency?.name ?? source.toUpperCase();
}

export function sourceLabels(sources: readonly string[], facts: HouseholdFacts): string {
  return [...new Set(sources)]
    .sort()
    .map((source) => sourceLabel(source, facts))
    .join(', ');
}
