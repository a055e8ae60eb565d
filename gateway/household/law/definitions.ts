import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { LegalBasis } from '../../../subgraphs/kit/graph/values';
import { type ReferenceDate, words } from '../../../subgraphs/kit/vocabulary';
import type { Certainty } from './law';

/** On what two definitions, or two agencies, can differ. */
export const definitionSubject = words({
  PARTNER: 'Partner: with whom somebody forms a couple.',
  COUNTED_PERSONS: 'Meegetelde personen: who else counts, as kostendeler or medebewoner.',
  ADDRESS: 'Adres: where somebody lives.',
});
export type DefinitionSubject = keyof typeof definitionSubject.meanings;

/** Whom a law counts beside the person and the partner. */
export const counting = words({
  NONE: 'Niemand: the law counts nobody else.',
  SOME: 'Sommigen: who shares the home, other than the excluded.',
  EVERYBODY: 'Iedereen op het adres, almost without exception.',
});
export type Counting = keyof typeof counting.meanings;

/** Groups that a law leaves out. Two laws are compared by these. */
export const excludedGroup = words({
  PARENT_OR_CHILD: 'Ouder of kind.',
  IN_LAW_FIRST_DEGREE: 'Aanverwant in de eerste graad.',
  STEPCHILD: 'Meerderjarig stiefkind.',
  FORMER_FOSTER_CHILD: 'Voormalig pleegkind.',
  CARE_NEED: 'Samenwonen om zorg.',
  SEPARATED: 'Gescheiden levend.',
  UNDER_27: 'Jonger dan 27 jaar.',
  STUDENT: 'Student.',
  COMMERCIAL_TENANT: 'Commercieel huurder of kostganger.',
  SUBTENANT: 'Onderhuurder.',
});
export type ExcludedGroup = keyof typeof excludedGroup.meanings;

/** Somebody whom a law leaves out. */
export interface Exclusion {
  readonly subject: DefinitionSubject;
  readonly group: ExcludedGroup;
  /** Plain Dutch, a clause without capital and full stop. */
  readonly says: string;
}

/** Who forms a household under one law. All texts are plain Dutch, in words of our own. */
export interface HouseholdDefinition {
  /** The schemes it is for, as sources name them. */
  readonly schemes: readonly string[];
  /** Who is a partner; null when the law does not define one. */
  readonly partner: string | null;
  /** Who else counts; null when the law counts nobody else. */
  readonly countedPersons: string | null;
  /** Where somebody counts as living; null when the law does not define it. */
  readonly address: string | null;
  readonly counting: Counting;
  readonly excluded: readonly Exclusion[];
  /** Null when it is not in the data. */
  readonly referenceDate: ReferenceDate | null;
  /** On which day the law looks, in words. */
  readonly reference: string;
  readonly basis: readonly LegalBasis[];
  /** The text that was read. */
  readonly source: string;
  /** The day on which that text was in force. On an earlier day another text may have held. */
  readonly from: CalendarDate;
  readonly certainty: Certainty;
}

/** The definitions of the law as data. */
export interface Definitions {
  /**
   * The definition for a scheme; null when the data do not have it. On a day before its text was in force it is
   * UNVERIFIED: what held then was not read.
   */
  readonly definition: (scheme: string, on: CalendarDate) => HouseholdDefinition | null;
}

/** Makes the definitions from their data. Throws when one scheme has two. */
export function definitionsOf(all: readonly HouseholdDefinition[]): Definitions {
  const byScheme = new Map<string, HouseholdDefinition>();
  for (const definition of all) {
    for (const scheme of definition.schemes) {
      if (byScheme.has(scheme)) throw new Error(`law: two definitions for the scheme ${scheme}`);
      byScheme.set(scheme, definition);
    }
  }
  return {
    definition: (scheme, on) => {
      const definition = byScheme.get(scheme) ?? null;
      if (definition === null || definition.from <= on) return definition;
      return { ...definition, certainty: 'UNVERIFIED' };
    },
  };
}
