import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import type { AddressRecord } from '../../../../subgraphs/kit/graph/person-record-file';
import type { MutationKind } from '../../../../subgraphs/kit/vocabulary';
import { checkRules } from '../check-rules';
import { provesItsExamples } from '../testing/examples';
import { decision, livingSituation, mutation } from '../testing/fact-defaults';
import { addressRecord, ANNA, BRAM, CARLA, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, LAW, saysOf } from '../testing/looking';
import { cr08UnderInvestigation as rule } from './cr-08-under-investigation';

const NONE = { outcome: 'NONE' };

/** An address from March 2026 on that the gemeente investigated from May to July. */
const address = (changes: Partial<AddressRecord> = {}): AddressRecord =>
  addressRecord('2026-03-01', {
    underInvestigation: { from: '2026-05-01', to: '2026-07-31' },
    ...changes,
  });

const TERMINATION: Partial<Decision> = {
  kind: 'TERMINATION',
  scheme: 'Toeslagenwet',
  decidedOn: '2026-06-01',
  effect: { from: '2026-06-01', to: null },
  causeKind: 'BRP_MUTATION',
  causeId: 'm1',
};

interface Setting {
  readonly decision?: Partial<Decision>;
  readonly address?: Partial<AddressRecord>;
  readonly mutation?: MutationKind;
  readonly persons?: readonly string[];
}

/** The UWV ends Anna's supplement after the move of Anna and Bram in March. Both moved; only Anna is investigated. */
function ended(setting: Setting = {}): FactsBuilder {
  const mutations = [mutation('m1', { kind: setting.mutation ?? 'ADDRESS', effectiveOn: '2026-03-01' })];
  return household('2026-08-15', ANNA, BRAM)
    .record(ANNA, { addresses: [address(setting.address)], mutations })
    .record(BRAM, { addresses: [addressRecord('2026-03-01')], mutations })
    .add(
      'decisions',
      'uwv',
      decision('u1', setting.persons ?? [ANNA], { ...TERMINATION, ...setting.decision }),
    );
}

/** The UWV investigated how Anna lives, in April. */
function investigated(
  facts: FactsBuilder,
  changes: Partial<LivingSituation> = {},
  source = 'uwv',
): FactsBuilder {
  const own = {
    scheme: 'Toeslagenwet',
    source: 'INVESTIGATION',
    recordedOn: '2026-04-20',
    period: { from: '2026-03-01', to: null },
  } as const;
  return facts.add('livingSituations', source, livingSituation('l1', ANNA, { ...own, ...changes }));
}

const situation = (place: number): string => rule.examples[place]?.situation ?? '';

describe('CR-08 examples', () => {
  provesItsExamples(rule, {
    [situation(0)]: ended().build(),
    [situation(1)]: investigated(ended()).build(),
    [situation(2)]: ended({
      address: { underInvestigation: { from: '2026-05-01', to: '2026-05-31' } },
    }).build(),
    [situation(3)]: ended({ decision: { causeKind: 'INCOME_DATA', causeId: null } }).build(),
  });
});

describe('CR-08 a decision that rests on an address under investigation', () => {
  it('rests on the decision and the address, never on its number', () => {
    expect(findingOf(rule, ended({ decision: { monthlyEffect: -25000 } }).build())).toMatchObject({
      key: 'CR-08||decisions/uwv:u1|personRecord/gemeente:adres-2026-03-01',
      severity: 'ORANGE',
      explained: false,
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      amountPerMonth: 25000,
      evidence: [
        { source: 'uwv', kind: 'decisions', id: 'u1', says: 'beëindiging (Toeslagenwet)', on: '2026-06-01' },
        {
          source: 'gemeente',
          kind: 'personRecord',
          id: 'adres-2026-03-01',
          says: 'adres in onderzoek van 1 mei 2026 tot en met 31 juli 2026',
          on: '2026-05-01',
        },
      ],
    });
  });

  it.each([
    [null, null],
    [0, null],
    [-1, 1],
    [1, null],
  ])('a monthly effect of %s is %s at stake', (monthlyEffect, amountPerMonth) => {
    expect(findingOf(rule, ended({ decision: { monthlyEffect } }).build())).toMatchObject({ amountPerMonth });
  });

  it.each([
    ['SUSPENSION', 1],
    ['TERMINATION', 1],
    ['RECOVERY', 1],
    ['FINE', 1],
    ['REVISION', 0],
    ['REFUSAL', 0],
  ] as const)('%s: %i', (kind, number) => {
    const facts = ended({ decision: { kind } }).build();
    expect(findingsOf(rule, facts)).toHaveLength(number);
    if (number === 0) expect(saysOf(rule, facts)).toEqual(NONE);
  });

  it.each([
    ['2026-04-30', 0],
    ['2026-05-01', 1],
    ['2026-07-31', 1],
    ['2026-08-01', 0],
  ])('decided on %s: %i', (decidedOn, number) => {
    expect(findingsOf(rule, ended({ decision: { decidedOn } }).build())).toHaveLength(number);
  });

  it.each([
    ['2026-08-15', 1],
    ['2026-08-16', 0],
  ])('of decisions up to today: %s: %i', (decidedOn, number) => {
    const open = { underInvestigation: { from: '2026-05-01', to: null } };
    expect(findingsOf(rule, ended({ decision: { decidedOn }, address: open }).build())).toHaveLength(number);
  });

  it.each([
    ['ADDRESS', 'Het besluit rust op het adres in de BRP.'],
    ['CORRECTION', 'Het besluit rust mogelijk op het adres in de BRP.'],
    ['MARRIAGE', null],
    ['BIRTH', null],
  ] as const)('a mutation of kind %s', (kind, words) => {
    const facts = ended({ mutation: kind }).build();
    if (words === null) expect(saysOf(rule, facts)).toEqual(NONE);
    else expect(findingOf(rule, facts).message).toContain(words);
  });

  it('says mogelijk when the mutation is not recorded', () => {
    const found = findingOf(rule, ended({ decision: { causeId: null } }).build());
    expect(found.message).toContain(
      'beëindiging (Toeslagenwet). Het besluit rust mogelijk op het adres in de BRP. Het',
    );
  });

  it('shows a suspension because of an address, whatever its cause', () => {
    const basis = [{ law: 'Participatiewet', article: '40', paragraph: '2' }];
    const changes = { kind: 'SUSPENSION', basis, causeKind: null, causeId: null } as const;
    const found = findingOf(rule, ended({ decision: changes }).build());
    expect(found.message).toContain('opschorting (Toeslagenwet). Het besluit rust op het adres in de BRP.');
    expect(explanationsOf(found)).toEqual({ E1: 'UNKNOWN' });
    const own = findingOf(rule, ended({ decision: { ...changes, causeKind: 'INVESTIGATION' } }).build());
    expect(explanationsOf(own)).toEqual({ E1: 'YES' });
  });
});

describe('CR-08 whose address, and of which days', () => {
  it('takes the address of who moved, not of who the decision is about', () => {
    const facts = (moved: boolean) =>
      household('2026-08-15', ANNA, BRAM)
        .record(ANNA, {
          addresses: [address()],
          mutations: moved ? [mutation('m1', { effectiveOn: '2026-03-01' })] : [],
        })
        .record(BRAM, {
          addresses: [addressRecord('2026-03-01')],
          mutations: moved ? [] : [mutation('m1', { effectiveOn: '2026-03-01' })],
        });
    const about = (bsn: string, moved: boolean) =>
      facts(moved)
        .add('decisions', 'uwv', decision('u1', [bsn], TERMINATION))
        .build();
    const found = findingOf(rule, about(BRAM, true));
    expect(found.persons).toEqual([BRAM, ANNA]);
    expect(found.message).toContain(
      'een besluit over Bram Testpersoon: beëindiging (Toeslagenwet). Het besluit rust op het adres in de BRP. ' +
        'Het adres van Anna Testpersoon stond',
    );
    expect(saysOf(rule, about(ANNA, false))).toEqual(NONE);
  });

  it('names the addresses of all who moved', () => {
    const mutations = [mutation('m1', { effectiveOn: '2026-03-01' })];
    const facts = household('2026-08-15', ANNA, BRAM)
      .record(BRAM, { addresses: [address({ id: 'b' })], mutations })
      .record(ANNA, { addresses: [address({ id: 'a' })], mutations })
      .add('decisions', 'uwv', decision('u1', [BRAM, ANNA], TERMINATION));
    const found = findingOf(rule, facts.build());
    expect(found.evidence.map(({ id }) => id)).toEqual(['u1', 'a', 'b']);
    expect(found.message).toContain('over Bram Testpersoon en Anna Testpersoon: beëindiging');
  });

  it.each([
    ['an address that was left before', { from: '2020-01-01', to: '2026-02-28' }, {}, 0],
    ['the address of the day of the mutation', { from: '2020-01-01', to: '2026-03-01' }, {}, 1],
    ['an address of the first day of the effect', { from: '2026-03-02', to: '2026-06-01' }, {}, 1],
    ['an address left the day before the effect', { from: '2026-03-02', to: '2026-05-31' }, {}, 0],
    ['no mutation to go by', { from: '2020-01-01', to: '2026-03-01' }, { causeId: null }, 0],
  ] as const)('%s: %i', (_, period, changes, number) => {
    expect(findingsOf(rule, ended({ address: { period }, decision: changes }).build())).toHaveLength(number);
  });

  it('leaves out an address that was never under investigation', () => {
    expect(saysOf(rule, ended({ address: { underInvestigation: null } }).build())).toEqual(NONE);
  });
});

describe('CR-08 explanation', () => {
  it.each([
    ['on the day of the decision', { recordedOn: '2026-06-01' }, 'uwv', 'YES'],
    ['a day later', { recordedOn: '2026-06-02' }, 'uwv', 'NO'],
    ['by another agency', {}, 'svb', 'NO'],
    ['of another person', { person: { bsn: BRAM } }, 'uwv', 'NO'],
    ['from a statement', { source: 'STATEMENT' }, 'uwv', 'NO'],
    ['of the day of the move', { period: { from: '2026-01-01', to: '2026-03-01' } }, 'uwv', 'YES'],
    ['of before the move', { period: { from: '2026-01-01', to: '2026-02-28' } }, 'uwv', 'NO'],
  ] as [string, Partial<LivingSituation>, string, string][])(
    'E1: own investigation %s',
    (_, changes, source, applies) => {
      const found = findingOf(rule, investigated(ended(), changes, source).build());
      expect(explanationsOf(found)).toEqual({ E1: applies });
      expect(found).toMatchObject({ severity: 'ORANGE', explained: applies === 'YES' });
    },
  );

  it('E1: an investigation of the one who moved counts', () => {
    const facts = ended({ persons: [BRAM] });
    expect(explanationsOf(findingOf(rule, investigated(facts).build()))).toEqual({ E1: 'YES' });
  });

  it('E1: is unknown when that agency does not tell how it counts people; the silence of another does not matter', () => {
    expect(explanationsOf(findingOf(rule, ended().missing('uwv', 'livingSituations').build())).E1).toBe(
      'UNKNOWN',
    );
    expect(explanationsOf(findingOf(rule, ended().missing('svb', 'livingSituations').build())).E1).toBe('NO');
  });
});

describe('CR-08 what is not known', () => {
  it('asks about a decision without a recorded cause only when an address was under investigation', () => {
    const silent = { causeKind: null, causeId: null };
    expect(saysOf(rule, ended({ decision: silent }).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'Of beëindiging door UWV (1 juni 2026) op het adres in de BRP rust, is niet vastgelegd. ' +
          'Dat adres stond toen in onderzoek.',
      ],
    });
    expect(saysOf(rule, ended({ decision: silent, address: { underInvestigation: null } }).build())).toEqual(
      NONE,
    );
    expect(saysOf(rule, ended({ decision: silent, persons: [CARLA] }).build())).toEqual(NONE);
  });

  it('asks about Awir 23, which has other grounds too', () => {
    const basis = [{ law: 'Awir', article: '23', paragraph: null }];
    const changes = { kind: 'SUSPENSION', basis, causeKind: 'CITIZEN_REPORT', causeId: null } as const;
    expect(saysOf(rule, ended({ decision: changes }).build()).outcome).toBe('UNKNOWN');
  });

  it('names the person whose record is not known', () => {
    const facts = ended({
      decision: { causeId: null },
      address: { underInvestigation: null },
      persons: [ANNA, CARLA],
    });
    expect(saysOf(rule, facts.build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'Of het adres van een persoon buiten dit huishouden in onderzoek stond bij beëindiging door UWV (1 juni 2026), ' +
          'is niet bekend.',
      ],
    });
  });

  it('holds for every rule', () => {
    const needs = ['decisions', 'personRecord'] as const;
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), needs);
    const two = ended().add('decisions', 'svb', decision('s1', [ANNA], { ...TERMINATION, kind: 'FINE' }));
    expect(findingsOf(rule, two.build()).map(({ agencies }) => agencies)).toEqual([
      ['gemeente', 'svb'],
      ['gemeente', 'uwv'],
    ]);
    holdsForEveryRule(rule, two.build(), needs);
  });

  it('rests on articles that the law data have', () => {
    expect(() => checkRules([rule], LAW)).not.toThrow();
    expect(rule.thresholds).toEqual([]);
  });
});
