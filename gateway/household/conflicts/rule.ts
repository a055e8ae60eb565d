import type { CalendarDate } from '../../../subgraphs/kit/calendar';
import type { LegalBasis } from '../../../subgraphs/kit/graph/values';
import type { FactKind, HouseholdFacts } from '../facts/types';
import type { Law } from '../law/law';

/** What kind of clash a rule looks for (final report of 2019, annex 3 §3). */
export type RuleKind = 'CHAIN' | 'CONTRADICTION' | 'COHERENCE' | 'WATCH';

/** HARD: a legal norm is breached if the data are right. SIGNAL: it may be lawful and needs a human. */
export type Hardness = 'HARD' | 'SIGNAL';

export type Severity = 'RED' | 'ORANGE' | 'YELLOW';

/** What raising the signal could cost the citizen. */
export interface CitizenRisk {
  readonly level: 'LOW' | 'MEDIUM' | 'HIGH';
  /** Plain Dutch. */
  readonly text: string;
}

/** Whether something holds. UNKNOWN: a fact that would tell is missing. */
export type Applies = 'YES' | 'NO' | 'UNKNOWN';

/** A legitimate reason for the difference, and whether it holds here. */
export interface Explanation {
  readonly code: string;
  /** Plain Dutch, a clause without capital and full stop. */
  readonly text: string;
  readonly applies: Applies;
}

/** A fact on which a finding rests. */
export interface Evidence {
  readonly source: string;
  readonly kind: FactKind;
  /** Id of the fact at its source; never a burgerservicenummer. */
  readonly id: string;
  /** Plain Dutch: what the fact says that matters here. */
  readonly says: string;
  /** The day that matters of the fact; null when it has none. */
  readonly on: CalendarDate | null;
}

/** A threshold that is ours and not the law's; shown as such. */
export interface Threshold {
  readonly name: string;
  readonly value: number;
  readonly unit: 'HOURS' | 'DAYS' | 'MONTHS' | 'PER_CENT' | 'CENTS';
  /** Plain Dutch: what it is for. */
  readonly text: string;
}

/** One clash that a rule found. */
export interface Finding {
  /** Stable within a view: the rule and the facts it rests on. */
  readonly key: string;
  readonly severity: Severity;
  /** True when a legitimate explanation holds: shown as explained, not hidden. */
  readonly explained: boolean;
  readonly explanations: readonly Explanation[];
  /** Plain Dutch, with the values filled in; never a burgerservicenummer. */
  readonly message: string;
  readonly persons: readonly string[];
  /** Names of the sources involved: whom to call. */
  readonly agencies: readonly string[];
  readonly evidence: readonly Evidence[];
  /** Cents a month at stake; null when it is not about an amount or it is unknown. */
  readonly amountPerMonth: number | null;
}

/** Something a rule could not know, other than a source that is missing. Plain Dutch. */
export type Unknown = string;

/** What a rule needs to know: a kind of fact, or who live here. */
export type Need = FactKind | 'composition';

/**
 * What a rule saw in the facts that are there. It does not look at which sources are missing: assess.ts does.
 */
export interface Sighting {
  readonly findings: readonly Finding[];
  readonly unknown: readonly Unknown[];
  /** Kinds of fact that mattered only because of what was seen, over and above the rule's needs. */
  readonly alsoNeeded: readonly Need[];
}

/**
 * What a rule says. CONFLICT may still name what is unknown: what was found stands, more may be hidden.
 * NONE is said only when everything the rule needs is known. `missing` has the names of the sources.
 */
export type Assessment =
  | { readonly outcome: 'NONE' }
  | {
      readonly outcome: 'CONFLICT';
      readonly findings: readonly Finding[];
      readonly missing: readonly string[];
      readonly unknown: readonly Unknown[];
    }
  | {
      readonly outcome: 'UNKNOWN';
      readonly missing: readonly string[];
      readonly unknown: readonly Unknown[];
    };

/** A situation and what the rule says of it: proven by its test, shown in its page of the manual. */
export interface RuleExample {
  /** Plain Dutch, one or two sentences; unique within the rule. */
  readonly situation: string;
  readonly outcome: 'CONFLICT' | 'EXPLAINED' | 'NONE';
  /** Exactly the message that the rule gives; null when it gives none. */
  readonly says: string | null;
}

export interface Rule {
  /** As "CR-01". */
  readonly id: string;
  /** Plain Dutch. */
  readonly title: string;
  readonly kind: RuleKind;
  readonly hardness: Hardness;
  readonly risk: CitizenRisk;
  /** What must be known before the rule can say NONE. */
  readonly needs: readonly Need[];
  /** The articles on which it rests; each must stand in the law data, which say how certain it is. */
  readonly hook: readonly LegalBasis[];
  readonly thresholds: readonly Threshold[];
  /** At least one that conflicts and one that does not or is explained. */
  readonly examples: readonly RuleExample[];
  /** Reports what it sees; never fetches, has no clock. */
  readonly look: (facts: HouseholdFacts, law: Law) => Sighting;
}

/** A sighting of what was found and what could not be known. */
export function sighting(
  findings: readonly Finding[],
  unknown: readonly Unknown[] = [],
  alsoNeeded: readonly Need[] = [],
): Sighting {
  return { findings, unknown, alsoNeeded };
}

/** Names an article. The project does not start when the law data do not have it. */
export function article(law: string, number: string, paragraph: string | null = null): LegalBasis {
  return { law, article: number, paragraph };
}
