import type { HouseholdFacts } from '../../facts/types';
import type { FactKind } from '../../facts/types';
import type { Law } from '../../law/law';
import { lawOf } from '../../law/law';
import { loadLaw } from '../../law/load-law';
import { assessRule } from '../assess';
import type { Applies, Assessment, Finding, Rule } from '../rule';

/** The law of the project: its data files. */
export const LAW = loadLaw();

/** A law in which no figure is known. */
export const NO_LAW: Law = lawOf({});

/** What a rule says of the facts. */
export function saysOf(rule: Rule, facts: HouseholdFacts, law: Law = LAW): Assessment {
  return assessRule(rule, facts, law);
}

/** The findings of a rule. */
export function findingsOf(rule: Rule, facts: HouseholdFacts, law: Law = LAW): readonly Finding[] {
  return rule.look(facts, law).findings;
}

/** The one finding of a rule; fails when there are none or more. */
export function findingOf(rule: Rule, facts: HouseholdFacts, law: Law = LAW): Finding {
  const found = findingsOf(rule, facts, law);
  expect(found).toHaveLength(1);
  return found[0] as Finding;
}

/** The explanations of a finding by code. */
export function explanationsOf(finding: Finding): Readonly<Record<string, Applies>> {
  return Object.fromEntries(finding.explanations.map(({ code, applies }) => [code, applies]));
}

/** The same facts, told in the opposite order. */
export function reversed(facts: HouseholdFacts): HouseholdFacts {
  const known = Object.fromEntries(
    Object.entries(facts.known).map(([kind, told]) => [kind, [...told].reverse()]),
  ) as unknown as HouseholdFacts['known'];
  return { ...facts, known };
}

/**
 * Checks what holds for every rule: the order of the facts changes nothing, and a missing source is named.
 */
export function holdsForEveryRule(rule: Rule, facts: HouseholdFacts, needs: readonly FactKind[]): void {
  expect(saysOf(rule, reversed(facts))).toEqual(saysOf(rule, facts));
  for (const kind of needs) {
    const lacking = { ...facts, missing: { ...facts.missing, [kind]: ['stil'] } };
    const says = saysOf(rule, lacking);
    expect(says.outcome).not.toBe('NONE');
    expect(says).toMatchObject({ missing: ['stil'] });
  }
}
