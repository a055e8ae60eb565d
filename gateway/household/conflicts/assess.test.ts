import type { HouseholdFacts } from '../facts/types';
import { assessRule, assessRules } from './assess';
import { explanation, finding } from './finding';
import { type Finding, type Rule, type Severity, sighting } from './rule';
import { ANNA, household } from './testing/facts-builder';
import { NO_LAW } from './testing/looking';

const FACTS = household('2026-08-15', ANNA);

function found(about: string, severity: Severity, explained = false): Finding {
  return finding('CR-00', {
    about,
    severity,
    explanations: explained ? [explanation('E1', 'YES', 'uitleg')] : [],
    message: about,
    persons: [ANNA],
    evidence: [],
    amountPerMonth: null,
    alsoCall: ['b', 'a', 'b'],
  });
}

function ruleThat(id: string, look: Rule['look'], needs: Rule['needs'] = ['claims']): Rule {
  const risk = { level: 'LOW', text: 'geen' } as const;
  return {
    id,
    title: id,
    kind: 'WATCH',
    hardness: 'SIGNAL',
    risk,
    needs,
    hook: [],
    thresholds: [],
    examples: [],
    look,
  };
}

const finds = (id: string, ...findings: readonly Finding[]) => ruleThat(id, () => sighting(findings));
const assess = (facts: HouseholdFacts, ...rules: readonly Rule[]) =>
  assessRules(facts, NO_LAW, rules, () => undefined);

describe('assessRule', () => {
  it('says NONE only when everything that is needed is known', () => {
    expect(assessRule(finds('A'), FACTS.build(), NO_LAW)).toEqual({ outcome: 'NONE' });
    const missing = household('2026-08-15', ANNA)
      .missing('svb', 'claims', 'benefits')
      .missing('duo', 'claims')
      .build();
    expect(assessRule(finds('A'), missing, NO_LAW)).toEqual({
      outcome: 'UNKNOWN',
      missing: ['duo', 'svb'],
      unknown: [],
    });
    const other = household('2026-08-15', ANNA).missing('svb', 'benefits').build();
    expect(assessRule(finds('A'), other, NO_LAW)).toEqual({ outcome: 'NONE' });
  });

  it('does not say NONE of a household of which nobody can say who belong to it', () => {
    const facts = household('2026-08-15', ANNA).withoutComposition().build();
    const needing = ruleThat('A', () => sighting([]), ['composition']);
    expect(assessRule(needing, facts, NO_LAW)).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: ['Wie er in dit huishouden wonen, is niet bekend. Alleen de persoon zelf is bekeken.'],
    });
    expect(assessRule(finds('A'), facts, NO_LAW)).toEqual({ outcome: 'NONE' });
  });

  it('lets a conflict stand when something is missing, and names it', () => {
    const facts = household('2026-08-15', ANNA).missing('svb', 'claims').build();
    const rule = ruleThat('A', () => sighting([found('x', 'RED')], ['iets', 'iets']));
    expect(assessRule(rule, facts, NO_LAW)).toMatchObject({
      outcome: 'CONFLICT',
      missing: ['svb'],
      unknown: ['iets'],
    });
  });

  it('takes in what turned out to be needed', () => {
    const facts = household('2026-08-15', ANNA).missing('svb', 'incomes').build();
    const rule = ruleThat('A', () => sighting([], ['ruimte'], ['incomes', 'composition']));
    expect(assessRule(rule, facts, NO_LAW)).toEqual({
      outcome: 'UNKNOWN',
      missing: ['svb'],
      unknown: ['ruimte'],
    });
  });
});

describe('assessRules', () => {
  it('sorts by severity, then unexplained first, then by rule, then by key', () => {
    const first = finds(
      'A',
      found('a-yellow', 'YELLOW'),
      found('a-red-explained', 'RED', true),
      found('a-red-2', 'RED'),
      found('a-red-1', 'RED'),
    );
    const second = finds('B', found('b-orange', 'ORANGE'), found('b-red', 'RED'));
    const { conflicts, unassessed } = assess(FACTS.build(), first, second);
    expect(conflicts.map(({ message }) => message)).toEqual([
      'a-red-1',
      'a-red-2',
      'b-red',
      'a-red-explained',
      'b-orange',
      'a-yellow',
    ]);
    expect(conflicts[2]).toMatchObject({ rule: second, agencies: ['a', 'b'], key: 'CR-00|b-red' });
    expect(conflicts[0]).not.toHaveProperty('place');
    expect(unassessed).toEqual([]);
  });

  it('lists rules that could not look at everything, and whether they found something', () => {
    const facts = household('2026-08-15', ANNA).missing('svb', 'claims').build();
    const [some, none] = [finds('A', found('x', 'RED')), finds('B')];
    const { conflicts, unassessed } = assess(facts, some, none);
    expect(conflicts).toHaveLength(1);
    expect(unassessed).toEqual([
      { rule: some, partly: true, missing: ['svb'], unknown: [] },
      { rule: none, partly: false, missing: ['svb'], unknown: [] },
    ]);
  });

  it('says nothing of a rule that found nothing and knows all', () => {
    expect(assess(FACTS.build(), finds('A'))).toEqual({ conflicts: [], unassessed: [] });
  });

  it('is not broken by a rule that throws', () => {
    const error = new Error('broken');
    const broken = ruleThat('A', () => {
      throw error;
    });
    const faults: unknown[] = [];
    const rules = [broken, finds('B', found('x', 'RED'))];
    const { conflicts, unassessed } = assessRules(FACTS.build(), NO_LAW, rules, (...fault) =>
      faults.push(fault),
    );
    expect(faults).toEqual([[broken, error]]);
    expect(conflicts).toHaveLength(1);
    expect(unassessed).toEqual([
      {
        rule: broken,
        partly: false,
        missing: [],
        unknown: ['Deze controle kon door een storing niet worden uitgevoerd.'],
      },
    ]);
  });
});
