import type { Outcome } from '../../engine';
import { areBelievable, type FileAnswer } from './believable';
import { FACT_KINDS, type Source } from './sources';
import type {
  CompositionFact,
  FactKind,
  FactTypes,
  HouseholdFacts,
  SourceOutcome,
  SourcePart,
  SourceState,
  Sourced,
} from './types';

/** A person as the facts operation answers: every source's file by its name, null when it is unknown. */
export interface PersonAnswer {
  readonly bsn: string;
  readonly [source: string]: unknown;
}

/** All that was gathered about one household, before it is put in order. */
export interface Gathered {
  readonly asOf: string;
  readonly composition: CompositionFact | null;
  readonly persons: readonly PersonAnswer[];
  readonly bsns: readonly string[];
  readonly sources: readonly Source[];
  /** The source that tells who lives where. */
  readonly compositionSource: string;
  /** What each source did; undefined when it was not asked. */
  readonly outcomeOf: (source: string) => Outcome | undefined;
}

type Known = { [K in FactKind]: Sourced<FactTypes[K]>[] };

const forEachKind = <T>(value: () => T): Record<FactKind, T> =>
  Object.fromEntries(FACT_KINDS.map((kind) => [kind, value()])) as Record<FactKind, T>;

/** The file of each person at a source. One broken promise of the contract makes all it said unknown. */
function filesOf(source: Source, gathered: Gathered): (FileAnswer | null)[] {
  const { bsns, persons, outcomeOf: did } = gathered;
  const files = bsns.map((bsn) => {
    const person = persons.find((answer) => answer.bsn === bsn);
    return (person?.[source.name] ?? null) as FileAnswer | null;
  });
  const usable = did(source.name) !== 'MALFORMED' && areBelievable(source.name, files, bsns, source.kinds);
  return usable ? files : files.map(() => null);
}

/** The kinds that a source should tell but did not, for one person or more. */
function missingKinds(source: Source, files: readonly (FileAnswer | null)[]): FactKind[] {
  // A register may hold no record of a person: that is an answer, as long as its other lists are there.
  const optional: readonly FactKind[] = ['personRecord'];
  return source.kinds.filter((kind) =>
    files.some(
      (file) =>
        file === null ||
        (file[kind] == null &&
          (file.access !== 'GRANTED' || file.withheld.includes(kind) || !optional.includes(kind))),
    ),
  );
}

function outcomeOf(
  files: readonly (FileAnswer | null)[],
  missing: readonly SourcePart[],
  withheld: readonly string[],
  did: Outcome | undefined,
): SourceOutcome {
  if (missing.length === 0) return withheld.length === 0 ? 'ANSWERED' : 'PARTLY_WITHHELD';
  if (did !== undefined && did !== 'ANSWERED') return did;
  if (files.some((file) => file?.access === 'NO_LEGAL_GROUND')) return 'NO_LEGAL_GROUND';
  if (missing.every((part) => withheld.includes(part))) return 'PARTLY_WITHHELD';
  // A file that is null without any fault on record broke a promise of the contract on its way here.
  return files.includes(null) ? 'MALFORMED' : 'INCOMPLETE';
}

/** Puts the facts of one source in the lists; a fact in the files of several persons stands once. */
function collect(
  source: Source,
  files: readonly (FileAnswer | null)[],
  bsns: readonly string[],
  known: Known,
): void {
  for (const kind of source.kinds) {
    const list = known[kind] as Sourced<unknown>[];
    const seen = new Set<string>();
    files.forEach((file, index) => {
      const value = file?.[kind] ?? null;
      if (file === null || value === null) return;
      const facts = Array.isArray(value)
        ? value
        : [kind === 'personRecord' ? { ...value, bsn: bsns[index] } : value];
      for (const fact of facts as { readonly id?: string }[]) {
        const key = fact.id ?? (kind === 'personRecord' ? `person ${index}` : 'only one');
        if (seen.has(key)) continue;
        seen.add(key);
        list.push({ source: source.name, agency: file.agency, fact });
      }
    });
  }
}

/** Puts what was gathered in order: every known fact once, and per source and kind what is not known. */
export function assembleFacts(gathered: Gathered): HouseholdFacts {
  const known = forEachKind<Sourced<never>[]>(() => []) as unknown as Known;
  const missing = forEachKind<string[]>(() => []);
  const sources = gathered.sources.map((source): SourceState => {
    const files = filesOf(source, gathered);
    const kinds = missingKinds(source, files);
    const lacksComposition = gathered.composition === null && source.name === gathered.compositionSource;
    const parts: SourcePart[] = lacksComposition ? [...kinds, 'composition'] : kinds;
    collect(source, files, gathered.bsns, known);
    for (const kind of kinds) missing[kind].push(source.name);
    const told = files.find((file) => file !== null) ?? null;
    const withheld = [...new Set(files.flatMap((file) => file?.withheld ?? []))];
    return {
      source: source.name,
      agency: told?.agency ?? null,
      outcome: outcomeOf(files, parts, withheld, gathered.outcomeOf(source.name)),
      missing: parts,
      withheld,
      retrievedAt: told?.access === 'GRANTED' ? told.retrievedAt : null,
    };
  });
  const { asOf, composition, bsns } = gathered;
  return { asOf, composition, persons: bsns, sources, known, missing };
}
