import type { HouseholdFacts } from '../facts/types';
import type { Law } from '../law/law';
import { compare } from './reading';
import { NO_COMPOSITION, RULE_FAILED } from './wording';
import type { Assessment, Finding, Need, Rule, Severity } from './rule';

/** A rule of which it is not sure that it found all there is to find. */
export interface Unassessed {
  readonly rule: Rule;
  /** True when it did find something: that stands, more may be hidden. */
  readonly partly: boolean;
  /** Names of the sources that should have told something the rule needs. */
  readonly missing: readonly string[];
  /** Plain Dutch: what else could not be known. */
  readonly unknown: readonly string[];
}

export interface AssessedRules {
  readonly conflicts: readonly (Finding & { readonly rule: Rule })[];
  readonly unassessed: readonly Unassessed[];
}

const SEVERITY_ORDER: readonly Severity[] = ['RED', 'ORANGE', 'YELLOW'];

/** The sources that should have told what is needed, but did not. */
function missingFor(needs: readonly Need[], facts: HouseholdFacts): string[] {
  const names = needs.flatMap((need) => (need === 'composition' ? [] : facts.missing[need]));
  return [...new Set(names)].sort();
}

/** Applies one rule. What is missing is handled here, once: a rule itself reads only what is there. */
export function assessRule(rule: Rule, facts: HouseholdFacts, law: Law): Assessment {
  const { findings, unknown: seen, alsoNeeded } = rule.look(facts, law);
  const needs = [...rule.needs, ...alsoNeeded];
  const missing = missingFor(needs, facts);
  const membersUnknown = needs.includes('composition') && facts.composition === null;
  const unknown = [...new Set([...(membersUnknown ? [NO_COMPOSITION] : []), ...seen])];
  if (findings.length > 0) return { outcome: 'CONFLICT', findings, missing, unknown };
  return missing.length + unknown.length > 0 ? { outcome: 'UNKNOWN', missing, unknown } : { outcome: 'NONE' };
}

/**
 * Applies all rules. One that throws is reported through `onFault` and listed as unassessed; it never breaks
 * the view. Conflicts come by severity, then the unexplained first, then in the order of the rules.
 */
export function assessRules(
  facts: HouseholdFacts,
  law: Law,
  rules: readonly Rule[],
  onFault: (rule: Rule, error: unknown) => void,
): AssessedRules {
  const conflicts: (Finding & { rule: Rule; place: number })[] = [];
  const unassessed: Unassessed[] = [];
  rules.forEach((rule, place) => {
    const assessment = assessedOrFailed(rule, facts, law, onFault);
    if (assessment.outcome === 'NONE') return;
    const { missing, unknown, outcome } = assessment;
    if (outcome === 'CONFLICT')
      conflicts.push(...assessment.findings.map((found) => ({ ...found, rule, place })));
    if (missing.length + unknown.length > 0) {
      unassessed.push({ rule, partly: outcome === 'CONFLICT', missing, unknown });
    }
  });
  conflicts.sort(
    (a, b) =>
      SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
      Number(a.explained) - Number(b.explained) ||
      a.place - b.place ||
      compare(a.key, b.key),
  );
  return { conflicts: conflicts.map(({ place: _, ...conflict }) => conflict), unassessed };
}

function assessedOrFailed(
  rule: Rule,
  facts: HouseholdFacts,
  law: Law,
  onFault: (rule: Rule, error: unknown) => void,
): Assessment {
  try {
    return assessRule(rule, facts, law);
  } catch (error) {
    onFault(rule, error);
    return { outcome: 'UNKNOWN', missing: [], unknown: [RULE_FAILED] };
  }
}
