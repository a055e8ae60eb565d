import fc from 'fast-check';
import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import { livingSituationCode } from '../../../subgraphs/kit/vocabulary';
import { livingSituation, reportedDecision } from '../conflicts/testing/fact-defaults';
import { ANNA, BRAM, CARLA, household } from '../conflicts/testing/facts-builder';
import { reversed } from '../conflicts/testing/looking';
import type { HouseholdFacts } from '../facts/types';
import type { HouseholdDifferences } from './differences';
import { AS_OF, compared } from './testing/comparing';

const PERSONS = [ANNA, BRAM, CARLA] as const;
const SOURCES = ['amt', 'bron', 'college'] as const;
const SCHEMES = [
  'Participatiewet',
  'Toeslagenwet',
  'AOW',
  'Huurtoeslag',
  'Wsf 2000',
  'Onbekende wet',
] as const;
const ADDRESSES = ['0363010000000001', '0363010000000002'] as const;

const situation = fc.record({
  source: fc.constantFrom(...SOURCES),
  person: fc.constantFrom(...PERSONS),
  scheme: fc.constantFrom(...SCHEMES),
  code: fc.constantFrom(...Object.values(livingSituationCode.values)),
  partner: fc.option(fc.constantFrom(...PERSONS)),
  counted: fc.subarray([...PERSONS]),
  addressId: fc.option(fc.constantFrom(...ADDRESSES)),
  from: fc.constantFrom('2026-06-01', '2026-11-22', '2026-11-23'),
  isReported: fc.boolean(),
});
type Situation = typeof situation extends fc.Arbitrary<infer T> ? T : never;

const others = (person: string, all: readonly (string | null)[]): { bsn: string }[] =>
  all.flatMap((bsn) => (bsn === null || bsn === person ? [] : [{ bsn }]));

/** The facts of any three persons, counted as anything by anybody; the names of two sources may be swapped. */
function factsOf(all: readonly Situation[], swapped = false): HouseholdFacts {
  const facts = household(AS_OF, ...PERSONS).records();
  const named = (source: string): string =>
    !swapped ? source : source === 'amt' ? 'bron' : source === 'bron' ? 'amt' : source;
  all.forEach(({ source, person, scheme, code, partner, counted, addressId, from, isReported }, at) => {
    const [other = null] = others(person, [partner]);
    const period = { from, to: null };
    if (isReported) {
      const reported = { scheme, livingSituation: code, partner: other, effect: period };
      facts.add('reportedDecisions', named(source), reportedDecision(`r${at}`, person, reported));
      return;
    }
    const told: Partial<LivingSituation> = { scheme, code, partner: other, addressId, period };
    const countedPersons = others(person, counted).filter(({ bsn }) => bsn !== other?.bsn);
    facts.add(
      'livingSituations',
      named(source),
      livingSituation(`l${at}`, person, { ...told, countedPersons }),
    );
  });
  return facts.build();
}

const anyHousehold = fc.array(situation, { maxLength: 7 });

const outcomes = ({ differences }: HouseholdDifferences): string[] =>
  differences.map(({ person, kind, explained }) => `${person} ${kind} ${explained}`).sort();

describe('in any household', () => {
  it('every difference names two columns and two cells that are in the table', () => {
    fc.assert(
      fc.property(anyHousehold, (all) => {
        const { columns, rows, differences } = compared(factsOf(all));
        const keys = columns.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const difference of differences) {
          const row = rows.find(({ person }) => person === difference.person);
          const places = difference.cells.map((cell) => row?.cells.find(({ key }) => key === cell)?.column);
          expect(places).toEqual(difference.columns);
          expect(difference.columns[0]).not.toBe(difference.columns[1]);
          for (const column of difference.columns) expect(keys).toContain(column);
        }
        expect(new Set(differences.map(({ key }) => key)).size).toBe(differences.length);
      }),
    );
  });

  it('the order in which sources tell changes nothing', () => {
    fc.assert(
      fc.property(anyHousehold, (all) => {
        const facts = factsOf(all);
        expect(compared(reversed(facts))).toEqual(compared(facts));
      }),
    );
  });

  it('the names of the sources change nothing: a difference is one of both', () => {
    fc.assert(
      fc.property(anyHousehold, (all) => {
        expect(outcomes(compared(factsOf(all, true)))).toEqual(outcomes(compared(factsOf(all))));
      }),
    );
  });

  it('no text and no key has a burgerservicenummer', () => {
    fc.assert(
      fc.property(anyHousehold, (all) => {
        const { columns, differences, unknown } = compared(factsOf(all));
        const texts = differences.flatMap(({ key, text, explanations, contrast, conflictKeys }) => [
          key,
          text,
          contrast,
          ...conflictKeys,
          ...explanations.map((explanation) => explanation.text),
        ]);
        expect(JSON.stringify([columns, texts, unknown])).not.toMatch(/99999\d{4}/);
      }),
    );
  });

  it('what is explained is never explained by nothing', () => {
    fc.assert(
      fc.property(anyHousehold, (all) => {
        for (const { explained, explanations } of compared(factsOf(all)).differences)
          if (explained === 'YES') expect(explanations.map(({ applies }) => applies)).toContain('YES');
      }),
    );
  });
});
