import fc from 'fast-check';
import { addDays } from '../../../../subgraphs/kit/calendar';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { provesItsExamples } from '../testing/examples';
import { claim, decision } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household } from '../testing/facts-builder';
import {
  explanationsOf,
  findingOf,
  findingsOf,
  holdsForEveryRule,
  reversed,
  saysOf,
} from '../testing/looking';
import { cr24StackedFines as rule } from './cr-24-stacked-fines';

const FINE: Partial<Decision> = {
  kind: 'FINE',
  breach: 'COHABITATION',
  decidedOn: '2026-06-01',
  effect: { from: '2026-01-01', to: null },
  amount: 50000,
};

const anna = () => household('2026-08-15', ANNA).record(ANNA);

const fine = (
  facts: FactsBuilder,
  source: string,
  changes: Partial<Decision> = {},
  persons: readonly string[] = [ANNA],
): FactsBuilder => facts.add('decisions', source, decision(`${source}-b`, persons, { ...FINE, ...changes }));

/** A fine of the gemeente of € 500,00 and one of UWV of € 700,00. */
const two = (first: Partial<Decision> = {}, second: Partial<Decision> = {}): FactsBuilder =>
  fine(fine(anna(), 'gemeente', first), 'uwv', { decidedOn: '2026-06-20', amount: 70000, ...second });

const UNDECIDED =
  'Of de boetes van Gemeente (1 juni 2026) en UWV (20 juni 2026) over hetzelfde feit gaan, is niet bekend: niet bij ' +
  'elke boete is vastgelegd waarvoor zij is.';

const FAR = { from: '2026-03-01', to: null };

describe('CR-24 stacked fines', () => {
  provesItsExamples(rule, {
    'Anna meldt niet dat zij samenwoont. Twee organen geven haar daarvoor een boete, vanaf dezelfde tijd.':
      two().build(),
    'Twee boetes noemen dezelfde aanleiding. Bij één boete is niet vastgelegd welke plicht is geschonden.':
      two({ causeId: 'm1' }, { causeId: 'm1', breach: null }).build(),
    'De ene boete gaat over samenwonen, de andere over inkomen.': two({}, { breach: 'INCOME' }).build(),
    'Twee boetes voor niet gemeld inkomen liggen meer dan een maand uit elkaar.': two(
      { breach: 'INCOME' },
      { breach: 'INCOME', effect: FAR },
    ).build(),
  });

  it('names person, agencies and the fines it rests on', () => {
    expect(findingOf(rule, two().build())).toEqual({
      key: 'CR-24||decisions/gemeente:gemeente-b|decisions/uwv:uwv-b',
      severity: 'ORANGE',
      explained: false,
      explanations: [
        {
          code: 'E1',
          applies: 'NO',
          text: 'de boetes gaan over verschillende plichten, die elk apart beboet mogen worden',
        },
      ],
      message: rule.examples[0]?.says,
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      evidence: [
        {
          source: 'gemeente',
          kind: 'decisions',
          id: 'gemeente-b',
          says: 'boete (1 juni 2026, € 500,00)',
          on: '2026-06-01',
        },
        {
          source: 'uwv',
          kind: 'decisions',
          id: 'uwv-b',
          says: 'boete (20 juni 2026, € 700,00)',
          on: '2026-06-20',
        },
      ],
      amountPerMonth: null,
    });
  });

  it.each([
    ['2025-11-30', 'NONE'],
    ['2025-12-01', 'CONFLICT'],
    ['2026-02-01', 'CONFLICT'],
    ['2026-02-02', 'NONE'],
  ])('an omission from 1 January and one from %s: %s', (from, outcome) => {
    expect(saysOf(rule, two({}, { effect: { from, to: null } }).build()).outcome).toBe(outcome);
  });

  it('takes a named cause over the time', () => {
    const apart = (causeId: string | null) => two({ causeId: 'm1' }, { causeId, effect: FAR }).build();
    expect(saysOf(rule, apart('m1')).outcome).toBe('CONFLICT');
    expect(saysOf(rule, apart('m2'))).toEqual({ outcome: 'NONE' });
    expect(saysOf(rule, apart(null))).toEqual({ outcome: 'NONE' });
  });

  it('does not take two fines without a cause as fines of one cause', () => {
    expect(saysOf(rule, two({}, { effect: FAR }).build())).toEqual({ outcome: 'NONE' });
  });

  it.each([
    ['REVISION', 'gemeente', ANNA],
    ['FINE', 'uwv', ANNA],
    ['FINE', 'gemeente', BRAM],
  ] as const)('says none beside a %s of %s', (kind, source, person) => {
    const facts = household('2026-08-15', ANNA, BRAM);
    fine(facts, 'uwv');
    facts.add('decisions', source, decision('b2', [person], { ...FINE, kind }));
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it.each([
    ['WITHDRAWN', 'gemeente-b', 'gemeente', 'NONE'],
    ['WITHDRAWN', 'gemeente-b', 'uwv', 'CONFLICT'],
    ['WITHDRAWN', 'b9', 'gemeente', 'CONFLICT'],
    ['WITHDRAWN', null, 'gemeente', 'CONFLICT'],
    ['PAID', 'gemeente-b', 'gemeente', 'CONFLICT'],
  ] as const)('with a claim %s for decision %s at %s: %s', (status, decisionId, source, outcome) => {
    const facts = two().add('claims', source, claim('v1', ANNA, { kind: 'FINE', status, decisionId }));
    expect(saysOf(rule, facts.build()).outcome).toBe(outcome);
  });
});

describe('CR-24 causes', () => {
  const other = (id: string, causeId: string | null) => decision(id, [CARLA], { causeId });
  const far = (one: string, second: string) => two({ causeId: one }, { causeId: second, effect: FAR });

  it('follows a cause through the decisions of other agencies', () => {
    const facts = far('m1', 'h1').add('decisions', 'svb', other('h1', 'm1'));
    expect(saysOf(rule, facts.build()).outcome).toBe('CONFLICT');
  });

  it('follows a cause to a decision that names no cause', () => {
    const facts = (id: string) =>
      far('h1', id).add('decisions', 'svb', other('h1', null)).add('decisions', 'svb', other('h2', 'h1'));
    expect(saysOf(rule, facts('h2').build()).outcome).toBe('CONFLICT');
  });

  it('does not mistake two decisions with one id for one cause', () => {
    const facts = far('h1', 'h1')
      .add('decisions', 'uwv', other('h1', 'm1'))
      .add('decisions', 'gemeente', other('h1', 'm2'));
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('leaves an id that two other agencies use as it is', () => {
    const facts = far('h1', 'm1')
      .add('decisions', 'svb', other('h1', 'm1'))
      .add('decisions', 'duo', other('h1', 'm1'));
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('stops at decisions that name each other as cause', () => {
    const facts = far('h1', 'h2')
      .add('decisions', 'svb', other('h1', 'h2'))
      .add('decisions', 'svb', other('h2', 'h1'));
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });
});

describe('CR-24 what is not recorded', () => {
  const cause = { causeId: 'm1' };

  it.each([
    [{ breach: null }, { breach: null }],
    [{ breach: null }, {}],
    [{}, { breach: 'OTHER' }],
    [{ breach: 'OTHER' }, { breach: 'OTHER' }],
  ] as const)('%j and %j: one fact only with the same cause, and then not for sure', (first, second) => {
    const found = findingOf(rule, two({ ...first, ...cause }, { ...second, ...cause }).build());
    expect(explanationsOf(found)).toEqual({ E1: 'UNKNOWN' });
    expect(found.explained).toBe(false);
    expect(saysOf(rule, two(first, second).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [UNDECIDED],
    });
    expect(saysOf(rule, two({ ...first, ...cause }, { ...second, causeId: 'm2' }).build())).toEqual({
      outcome: 'NONE',
    });
    expect(saysOf(rule, two(first, { ...second, effect: FAR }).build())).toEqual({ outcome: 'NONE' });
  });

  it('is undecided as soon as one cause is not recorded', () => {
    expect(saysOf(rule, two({ ...cause, breach: null }).build()).outcome).toBe('UNKNOWN');
    expect(saysOf(rule, two({ breach: null }, cause).build()).outcome).toBe('UNKNOWN');
  });

  it('names no omission when none is recorded', () => {
    const found = findingOf(rule, two({ ...cause, breach: null }, { ...cause, breach: null }).build());
    expect(found.message).toContain('(samen € 1.200,00) mogelijk voor hetzelfde feit: van Gemeente');
  });

  it('says that the sum is at least so much when an amount is not known', () => {
    expect(findingOf(rule, two({ amount: null }).build()).message).toContain(
      '2 boetes (samen ten minste € 700,00) mogelijk voor hetzelfde feit (samenwonen niet gemeld): van Gemeente ' +
        '(1 juni 2026) en UWV (20 juni 2026, € 700,00).',
    );
    expect(findingOf(rule, two({ amount: null }, { amount: null }).build()).message).toContain(
      'Testpersoon heeft 2 boetes mogelijk voor',
    );
  });
});

describe('CR-24 more fines', () => {
  it('puts all fines for one fact in one finding', () => {
    const found = findingOf(rule, fine(two(), 'svb', { decidedOn: '2026-07-01' }).build());
    expect(found.message).toContain('heeft 3 boetes (samen € 1.700,00)');
    expect(found.message).toContain('meld daar de andere boetes als');
    expect(found.agencies).toEqual(['gemeente', 'svb', 'uwv']);
  });

  it('finds a third fine that only goes with the second', () => {
    const far = { effect: { from: '2026-02-20', to: null } };
    const facts = fine(two({}, { effect: { from: '2026-01-25', to: null } }), 'svb', far);
    expect(findingOf(rule, facts.build()).agencies).toEqual(['gemeente', 'svb', 'uwv']);
  });

  it('names every omission when a fine without one ties two together', () => {
    const facts = fine(two({ causeId: 'm1' }, { causeId: 'm1', breach: 'INCOME' }), 'svb', {
      causeId: 'm1',
      breach: null,
    });
    const found = findingOf(rule, facts.build());
    expect(found.message).toContain('hetzelfde feit (samenwonen niet gemeld en inkomen niet gemeld)');
    expect(explanationsOf(found)).toEqual({ E1: 'UNKNOWN' });
  });

  it('keeps two facts apart', () => {
    const facts = two();
    for (const source of ['svb', 'duo']) fine(facts, source, { breach: 'INCOME' });
    expect(findingsOf(rule, facts.build()).map(({ agencies }) => agencies)).toEqual([
      ['duo', 'svb'],
      ['gemeente', 'uwv'],
    ]);
  });

  it('names both partners when both were fined twice, and else the one who was', () => {
    const both = (second: readonly string[]) =>
      fine(
        fine(household('2026-08-15', ANNA, BRAM).records(), 'gemeente', {}, [BRAM, ANNA]),
        'uwv',
        {},
        second,
      );
    const found = findingOf(rule, both([ANNA, BRAM]).build());
    expect(found.persons).toEqual([ANNA, BRAM]);
    expect(found.message).toContain('Anna Testpersoon en Bram Testpersoon hebben 2 boetes');
    expect(findingOf(rule, both([BRAM]).build()).persons).toEqual([BRAM]);
  });

  it('adds up to the cent, in whatever order they come', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 500_000 }), { minLength: 2, maxLength: 5 }),
        (amounts) => {
          const facts = anna();
          amounts.forEach((amount, place) =>
            fine(facts, `orgaan${place}`, {
              amount,
              effect: { from: addDays('2026-01-01', place), to: null },
            }),
          );
          const sum = amounts.reduce((total, amount) => total + amount, 0);
          const euros = Math.floor(sum / 100).toLocaleString('nl-NL');
          const found = findingOf(rule, facts.build());
          expect(found.message).toContain(`samen € ${euros},${String(sum % 100).padStart(2, '0')})`);
          expect(findingOf(rule, reversed(facts.build()))).toEqual(found);
        },
      ),
      { numRuns: 50 },
    );
  });

  it('says which of its thresholds is a choice', () => {
    expect(rule.thresholds).toMatchObject([{ name: 'same-time', value: 31, unit: 'DAYS' }]);
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, two().build(), ['decisions']);
    holdsForEveryRule(rule, anna().build(), ['decisions']);
  });
});
