import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { HouseholdFacts } from '../facts/types';
import { assessRules } from './assess';
import { checkRules } from './check-rules';
import { article } from './rule';
import { rules } from './rules';
import { everything } from './testing/everything';
import { LAW } from './testing/looking';

/** The rules of the catalogue; what this project adds comes after them. */
const CATALOGUE = 27;

const FOLDER = join(__dirname, 'rules');
const SOURCES = readdirSync(FOLDER).filter((name) => !name.endsWith('.test.ts'));

const assess = (facts: HouseholdFacts) => assessRules(facts, LAW, rules, (_, error) => fail(error));

function fail(error: unknown): void {
  throw error;
}

describe('the list of rules', () => {
  it('has each rule once, in the order of the catalogue, and cannot be changed', () => {
    const ids = rules.map(({ id }) => id);
    expect(ids).toEqual(ids.map((_, place) => `CR-${String(place + 1).padStart(2, '0')}`));
    expect(ids.length).toBeGreaterThanOrEqual(CATALOGUE);
    expect(Object.isFrozen(rules) && rules.every((rule) => Object.isFrozen(rule))).toBe(true);
  });

  it('has one file for each rule, with a test of the same name', () => {
    expect(SOURCES.map((name) => name.slice(0, 5).toUpperCase())).toEqual(rules.map(({ id }) => id));
    for (const name of SOURCES) expect(readdirSync(FOLDER)).toContain(name.replace('.ts', '.test.ts'));
  });

  it('names law and article for each rule, and says what it needs and what it may cost', () => {
    for (const rule of rules) {
      expect(rule.hook.length).toBeGreaterThan(0);
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

describe('the articles of the rules', () => {
  it('all stand in the law data', () => {
    expect(() => checkRules(rules, LAW)).not.toThrow();
  });

  it('are refused by rule and article when they do not', () => {
    const [first] = rules;
    const hook = [article('Awb', '4:94'), article('Awb', '99:1', '2')];
    expect(() => checkRules(first === undefined ? [] : [{ ...first, hook }], LAW)).toThrow(
      'rules rest on articles that the law data do not have: CR-01: Awb 99:1 2',
    );
  });
});

describe('all rules together', () => {
  const facts = everything();

  it('each find something in a household in which everything is wrong', () => {
    const ids = assess(facts).conflicts.map(({ rule }) => rule.id);
    expect(ids).toEqual(expect.arrayContaining(rules.slice(0, CATALOGUE).map(({ id }) => id)));
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
