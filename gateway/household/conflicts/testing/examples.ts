import type { HouseholdFacts } from '../../facts/types';
import type { Rule } from '../rule';
import { findingsOf, LAW, saysOf } from './looking';

const OUTCOMES = ['CONFLICT', 'EXPLAINED', 'NONE'];

/** Checks what a rule says of itself: its texts, its place in the closed lists, and articles that the law data have. */
function saysWhatItIs(rule: Rule, facts: HouseholdFacts): void {
  expect(rule.id).toMatch(/^CR-\d\d$/);
  expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
  expect(rule.risk.text).toMatch(/^[A-Z].*\.$/);
  expect(['LOW', 'MEDIUM', 'HIGH']).toContain(rule.risk.level);
  expect(['CHAIN', 'CONTRADICTION', 'COHERENCE', 'WATCH']).toContain(rule.kind);
  expect(['HARD', 'SIGNAL']).toContain(rule.hardness);
  expect(rule.hook.filter((basis) => LAW.article(basis) === null)).toEqual([]);
  expect(rule.hook.length).toBeGreaterThan(0);
  expect(rule.needs.filter((need) => need !== 'composition' && !(need in facts.known))).toEqual([]);
  for (const { text } of rule.thresholds) expect(text).toMatch(/^[A-Z].*\.$/);
}

/**
 * Proves each example of a rule: the facts of its situation give its outcome, and exactly its message. Every example
 * must have facts, and all facts an example.
 */
export function provesItsExamples(rule: Rule, factsOf: Readonly<Record<string, HouseholdFacts>>): void {
  it('says what it is, and has facts for each of its examples, of both kinds', () => {
    for (const facts of Object.values(factsOf)) saysWhatItIs(rule, facts);
    expect(rule.examples.map(({ situation }) => situation).sort()).toEqual(Object.keys(factsOf).sort());
    const outcomes = rule.examples.map(({ outcome }) => outcome);
    expect(outcomes).toContain('CONFLICT');
    expect(outcomes.filter((outcome) => !OUTCOMES.includes(outcome))).toEqual([]);
    expect(outcomes.some((outcome) => outcome !== 'CONFLICT')).toBe(true);
  });

  it.each(rule.examples.map((example) => [example.situation, example] as const))(
    'example: %s',
    (_, example) => {
      const facts = factsOf[example.situation];
      if (facts === undefined) throw new Error('this example has no facts');
      if (example.outcome === 'NONE') {
        expect(saysOf(rule, facts)).toEqual({ outcome: 'NONE' });
        expect(example.says).toBeNull();
        return;
      }
      const told = findingsOf(rule, facts).map(({ message, explained }) => ({ message, explained }));
      expect(told).toEqual([{ message: example.says, explained: example.outcome === 'EXPLAINED' }]);
    },
  );
}
