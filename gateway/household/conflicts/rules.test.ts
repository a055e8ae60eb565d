import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { HouseholdFacts } from '../facts/types';
import { assessRules } from './assess';
import { rules } from './rules';
import * as defaults from './testing/fact-defaults';
import { addressRecord, ANNA, BRAM, CARLA, household, relation } from './testing/facts-builder';
import { LAW } from './testing/looking';

const FOLDER = join(__dirname, 'rules');
const SOURCES = readdirSync(FOLDER).filter((name) => !name.endsWith('.test.ts'));

/** A household in which every rule finds something. */
function everything(): HouseholdFacts {
  const caused = {
    causeKind: 'BRP_MUTATION',
    causeId: 'm1',
    decidedOn: '2017-11-14',
    monthlyEffect: -30000,
  } as const;
  const effect = { from: '2014-11-01', to: '2017-10-31' };
  const since = { from: '2026-03-01', to: null };
  return household('2026-08-15', ANNA, BRAM, CARLA)
    .record(ANNA, { mutations: [defaults.mutation('m1')] })
    .record(CARLA, {
      birthDate: '2005-01-01',
      addresses: [addressRecord('2005-01-01')],
      relations: [relation('PARENT', ANNA)],
    })
    .add('incomes', 'gemeente', defaults.income('i1', ANNA))
    .add(
      'livingSituations',
      'svb',
      defaults.livingSituation('s1', ANNA, { code: 'COUPLE', scheme: 'AOW', partner: { bsn: BRAM } }),
    )
    .add(
      'livingSituations',
      'gemeente',
      defaults.livingSituation('g1', ANNA, { code: 'COST_SHARER', countedPersons: [{ bsn: CARLA }] }),
    )
    .add(
      'livingSituations',
      'duo',
      defaults.livingSituation('d1', CARLA, { code: 'AWAY_FROM_HOME', period: since }),
    )
    .add(
      'decisions',
      'uwv',
      defaults.decision('u1', [ANNA], { ...caused, kind: 'RECOVERY', effect, amount: 2800000 }),
    )
    .add('decisions', 'gemeente', defaults.decision('g1', [ANNA], { ...caused, kind: 'TERMINATION' }))
    .add('deductions', 'gemeente', defaults.deduction('h1', ANNA, { claimId: 'v1' }))
    .add('deductions', 'uwv', defaults.deduction('h2', ANNA, { beneficiary: defaults.agencyOf('uwv') }))
    .add('arrangements', 'gemeente', defaults.arrangement('r1', ANNA))
    .add(
      'arrangements',
      'gemeente',
      defaults.arrangement('r2', ANNA, { kind: 'INSTALMENT_PLAN', amountPerMonth: 5000 }),
    )
    .add(
      'claims',
      'gemeente',
      defaults.claim('v1', ANNA, { collectionActs: [defaults.collectionAct('a1', 'WRIT', '2026-07-01')] }),
    )
    .build();
}

const assess = (facts: HouseholdFacts) => assessRules(facts, LAW, rules, (_, error) => fail(error));

function fail(error: unknown): void {
  throw error;
}

describe('the list of rules', () => {
  it('has each rule once, in the order of the catalogue, and cannot be changed', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual(['CR-01', 'CR-04', 'CR-05', 'CR-07', 'CR-09', 'CR-12', 'CR-14', 'CR-15', 'CR-20']);
    expect(Object.isFrozen(rules) && rules.every((rule) => Object.isFrozen(rule))).toBe(true);
  });

  it('has one file for each rule, with a test of the same name', () => {
    expect(SOURCES.map((name) => name.slice(0, 5).toUpperCase())).toEqual(rules.map(({ id }) => id));
    for (const name of SOURCES) expect(readdirSync(FOLDER)).toContain(name.replace('.ts', '.test.ts'));
  });

  it('names law and article for each rule, and says what it needs and what it may cost', () => {
    for (const rule of rules) {
      expect(rule.hook.length).toBeGreaterThan(0);
      for (const { law, article } of rule.hook)
        expect([law, article].every((text) => text.length > 0)).toBe(true);
      expect(rule.needs.length).toBeGreaterThan(0);
      expect([rule.title, rule.risk.text].every((text) => text.length > 0)).toBe(true);
      for (const threshold of rule.thresholds) expect(threshold.text).toMatch(/\.$/);
    }
  });

  it.each(SOURCES)('%s names no agency in code', (name) => {
    const text = readFileSync(join(FOLDER, name), 'utf8');
    expect(text).not.toMatch(/(['"`])(uwv|svb|duo|gemeente|cjib|cak|toeslagen|belastingdienst)\1/i);
  });
});

describe('all rules together', () => {
  const facts = everything();

  it('each find something in a household in which everything is wrong', () => {
    const ids = new Set(assess(facts).conflicts.map(({ rule }) => rule.id));
    expect([...ids].sort()).toEqual(rules.map(({ id }) => id));
  });

  it('write no burgerservicenummer, nor anything that looks like one', () => {
    const { conflicts, unassessed } = assess(facts);
    const texts = [
      ...conflicts.flatMap((conflict) => [
        conflict.key,
        conflict.message,
        ...conflict.explanations.map(({ text }) => text),
        ...conflict.evidence.flatMap(({ id, says }) => [id, says]),
      ]),
      ...unassessed.flatMap(({ unknown }) => unknown),
    ];
    expect(texts.length).toBeGreaterThan(20);
    for (const text of texts) {
      expect(text).not.toMatch(/(?<!\d)\d{9}(?!\d)/);
      expect(text).not.toContain('undefined');
      expect(text).not.toMatch(/ {2}|null/);
    }
  });

  it('give every finding a key of its own', () => {
    const keys = assess(facts).conflicts.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('say the same in whatever order the facts come', () => {
    const expected = JSON.stringify(assess(facts));
    const shuffled = fc.record(
      Object.fromEntries(
        Object.entries(facts.known).map(([kind, told]) => [
          kind,
          fc.shuffledSubarray([...told], { minLength: told.length, maxLength: told.length }),
        ]),
      ),
    );
    fc.assert(
      fc.property(shuffled, (known) => {
        const again = { ...facts, known: known as unknown as HouseholdFacts['known'] };
        expect(JSON.stringify(assess(again))).toBe(expected);
      }),
      { numRuns: 50 },
    );
  });
});
