import fc from 'fast-check';
import type { BrpMutation } from '../../../../subgraphs/kit/graph/person-record-file';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import type { ProtectedAmount } from '../../../../subgraphs/kit/graph/values';
import { NO_COMPOSITION } from '../wording';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, deduction, mutation } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr13ProtectedAmountDiffers as rule } from './cr-13-protected-amount-differs';

const NONE = { outcome: 'NONE' };

const amount = (changes: Partial<ProtectedAmount> = {}): ProtectedAmount => ({
  amount: 180000,
  livingSituation: 'SINGLE',
  calculatedOn: '2026-03-01',
  partnerIncome: null,
  ...changes,
});

const start = (): FactsBuilder => household('2026-08-15', ANNA, BRAM).records();

/** A deduction from the income of Anna by a source for itself, with the amount that it used; null: it told none. */
const withholds = (
  facts: FactsBuilder,
  source: string,
  used: Partial<ProtectedAmount> | null,
  changes: Partial<Deduction> = {},
): FactsBuilder =>
  facts.add(
    'deductions',
    source,
    deduction(`${source}-1`, ANNA, {
      beneficiary: agencyOf(source),
      protectedAmount: used === null ? null : amount(used),
      ...changes,
    }),
  );

/** The gemeente uses € 1.800,00 for a single person; the SVB what the test says. */
const besides = (used: Partial<ProtectedAmount> | null, changes: Partial<Deduction> = {}) =>
  withholds(withholds(start(), 'gemeente', {}), 'svb', used, changes);

const OTHER = { amount: 195000 } as const;
const VOLUNTARY = { method: 'VOLUNTARY' } as const;

describe('CR-13 examples', () => {
  const single = (changes: Partial<Deduction>) => withholds(start(), 'gemeente', {}, changes);
  const both = withholds(start(), 'gemeente', OTHER);
  provesItsExamples(rule, {
    'De gemeente rekent voor Anna als alleenstaande ouder, de SVB rekent voor haar als paar.': withholds(
      withholds(start(), 'gemeente', { livingSituation: 'SINGLE_PARENT' }),
      'svb',
      { ...OTHER, livingSituation: 'COUPLE' },
    ).build(),
    'De gemeente houdt vrijwillig in volgens de norm van een plan, de SVB houdt gedwongen in.': withholds(
      single(VOLUNTARY),
      'svb',
      OTHER,
    ).build(),
    'De gemeente en de SVB rekenen met hetzelfde bedrag. Dat van de SVB is van ruim een jaar geleden.':
      withholds(both, 'svb', { ...OTHER, calculatedOn: '2025-08-14' }).build(),
    'De bedragen van de gemeente en de SVB schelen precies één euro.': besides({ amount: 180100 }).build(),
  });
});

describe('CR-13 amounts that differ', () => {
  it('shows who uses what', () => {
    expect(findingOf(rule, besides(OTHER).build())).toMatchObject({
      key: 'CR-13|verschil|deductions/gemeente:gemeente-1|deductions/svb:svb-1',
      severity: 'ORANGE',
      explained: false,
      persons: [ANNA],
      agencies: ['gemeente', 'svb'],
      amountPerMonth: 15000,
      evidence: [
        {
          source: 'gemeente',
          kind: 'deductions',
          id: 'gemeente-1',
          says: 'beslagvrije voet € 1.800,00 voor alleenstaand',
          on: '2026-03-01',
        },
        {
          source: 'svb',
          kind: 'deductions',
          id: 'svb-1',
          says: 'beslagvrije voet € 1.950,00 voor alleenstaand',
          on: '2026-03-01',
        },
      ],
    });
  });

  it.each([
    [180100, 0],
    [180101, 1],
    [179900, 0],
    [179899, 1],
  ])('of 180000 against %i cents: %i', (cents, number) => {
    const found = findingsOf(rule, besides({ amount: cents }).build());
    expect(found.map(({ amountPerMonth }) => amountPerMonth)).toEqual(number === 0 ? [] : [101]);
  });

  it('fires from the first cent above the margin, whatever the amounts and whoever has the higher', () => {
    const cents = fc.integer({ min: 0, max: 500_000 });
    fc.assert(
      fc.property(cents, cents, fc.boolean(), (one, apart, isHigher) => {
        const [low, high] = [one, one + (apart % 203)];
        const [mine, theirs] = isHigher ? [high, low] : [low, high];
        const facts = withholds(withholds(start(), 'gemeente', { amount: mine }), 'svb', { amount: theirs });
        const found = findingsOf(rule, facts.build());
        expect(found.map(({ amountPerMonth }) => amountPerMonth)).toEqual(
          high - low > 100 ? [high - low] : [],
        );
      }),
    );
  });

  it('shows another living situation though the amounts are equal', () => {
    const found = findingOf(rule, besides({ livingSituation: 'COUPLE' }).build());
    expect(found.amountPerMonth).toBeNull();
    expect(found.message).toContain(
      '€ 1.800,00 (alleenstaand, berekend op 1 maart 2026) en SVB rekent met € 1.800,00 (gehuwd of',
    );
  });

  it.each([
    ['ended the day before', { period: { from: '2026-01-01', to: '2026-08-14' } }, 0],
    ['ends on the day of the view', { period: { from: '2026-01-01', to: '2026-08-15' } }, 1],
    ['begins tomorrow', { period: { from: '2026-08-16', to: null } }, 0],
  ])('takes a deduction that %s', (_, changes, number) => {
    expect(findingsOf(rule, besides(OTHER, changes).build())).toHaveLength(number);
  });

  it('does not compare two persons', () => {
    const facts = besides(OTHER, { person: { bsn: BRAM } });
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });

  it('shows each person by themselves', () => {
    const facts = besides(OTHER)
      .add(
        'deductions',
        'svb',
        deduction('b1', BRAM, { beneficiary: agencyOf('svb'), protectedAmount: amount() }),
      )
      .add(
        'deductions',
        'uwv',
        deduction('b2', BRAM, { beneficiary: agencyOf('uwv'), protectedAmount: amount({ amount: 170000 }) }),
      );
    const found = findingsOf(rule, facts.build());
    expect(found.map(({ persons, amountPerMonth }) => [persons, amountPerMonth])).toEqual([
      [[ANNA], 15000],
      [[BRAM], 10000],
    ]);
    expect(found[1]?.message).toContain('Voor Bram Testpersoon verschilt');
  });

  it('says nothing of two deductions of one body', () => {
    const facts = withholds(start(), 'gemeente', {}).add(
      'deductions',
      'gemeente',
      deduction('gemeente-2', ANNA, { protectedAmount: amount(OTHER) }),
    );
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });

  it('takes what one source withholds for two bodies as of two bodies, and names the other', () => {
    const facts = withholds(start(), 'gemeente', {}).add(
      'deductions',
      'gemeente',
      deduction('gemeente-2', ANNA, {
        beneficiary: agencyOf('cjib'),
        method: 'ATTACHMENT',
        protectedAmount: amount(OTHER),
      }),
    );
    const found = findingOf(rule, facts.build());
    expect(found.message).toContain('Gemeente (voor Cjib) rekent met € 1.950,00');
    expect(found.agencies).toEqual(['gemeente']);
  });

  it('takes the lowest and the highest of three', () => {
    const three = withholds(besides(OTHER), 'uwv', { amount: 170000 });
    expect(findingOf(rule, three.build()).amountPerMonth).toBe(25000);
  });
});

describe('CR-13 E1: the norm of a voluntary plan', () => {
  it.each([
    ['one of two is voluntary', besides(OTHER, VOLUNTARY), 'YES'],
    ['none is voluntary', besides(OTHER), 'NO'],
    [
      'two others differ by more than a euro',
      withholds(besides(OTHER, VOLUNTARY), 'uwv', { amount: 180101 }),
      'NO',
    ],
    ['two others differ by a euro', withholds(besides(OTHER, VOLUNTARY), 'uwv', { amount: 180100 }), 'YES'],
    [
      'all are voluntary',
      withholds(withholds(start(), 'gemeente', {}, VOLUNTARY), 'svb', OTHER, VOLUNTARY),
      'YES',
    ],
  ])('%s', (_, facts, applies) => {
    const found = findingOf(rule, facts.build());
    expect(explanationsOf(found)).toEqual({ E1: applies });
    expect(found.explained).toBe(applies === 'YES');
  });

  it('explains a calculation that is too old only when all such are of a plan', () => {
    const old = { calculatedOn: '2025-01-01' };
    expect(explanationsOf(findingOf(rule, besides(old, VOLUNTARY).build()))).toEqual({ E1: 'YES' });
    expect(explanationsOf(findingOf(rule, besides(old).build()))).toEqual({ E1: 'NO' });
    const both = withholds(besides(old, VOLUNTARY), 'uwv', old);
    expect(explanationsOf(findingOf(rule, both.build()))).toEqual({ E1: 'NO' });
  });
});

describe('CR-13 a calculation that is too old', () => {
  const mutated = (kind: BrpMutation['kind'], effectiveOn: string) => {
    const change = mutation('m1', { kind, effectiveOn, registeredOn: '2026-08-01' });
    const facts = household('2026-08-15', ANNA, BRAM)
      .record(ANNA)
      .record(BRAM, { mutations: [change] });
    return withholds(withholds(facts, 'gemeente', {}), 'svb', { calculatedOn: '2026-04-01' });
  };

  it.each([
    ['2025-08-14', 1],
    ['2025-08-15', 0],
  ])('holds for twelve months from %s: %i', (calculatedOn, number) => {
    const found = findingsOf(rule, besides({ calculatedOn }).build());
    expect(found).toHaveLength(number);
    for (const one of found) {
      expect(one).toMatchObject({
        key: 'CR-13|verouderd|deductions/svb:svb-1',
        severity: 'ORANGE',
        persons: [ANNA],
        agencies: ['svb'],
        amountPerMonth: null,
      });
    }
  });

  it('is shown beside a difference, as a finding of its own', () => {
    const found = findingsOf(rule, besides({ ...OTHER, calculatedOn: '2025-01-01' }).build());
    expect(found.map(({ key }) => key.split('|')[1])).toEqual(['verschil', 'verouderd']);
  });

  it.each([
    ['2026-03-01', 0],
    ['2026-03-02', 1],
    ['2026-04-01', 1],
    ['2026-04-02', 2],
    ['2026-08-15', 2],
    ['2026-08-16', 0],
  ])('is overtaken by a change on %s: %i of two', (effectiveOn, number) => {
    const found = findingsOf(rule, mutated('MARRIAGE', effectiveOn).build());
    expect(
      found.flatMap(({ evidence }) => evidence).filter(({ kind }) => kind === 'deductions'),
    ).toHaveLength(number);
  });

  it('says which change it was, and that it is a signal', () => {
    const found = findingOf(rule, mutated('BIRTH', '2026-03-15').build());
    expect(found.message).toBe(
      'De beslagvrije voet voor Anna Testpersoon is mogelijk verouderd. Gemeente rekent met € 1.800,00 (alleenstaand, ' +
        'berekend op 1 maart 2026): van voor de laatste wijziging in het huishouden. De laatste wijziging is: geboorte van ' +
        'Bram Testpersoon, 15 maart 2026. Dat is een signaal: niet elke wijziging verandert de beslagvrije voet. Laat ' +
        'herberekenen met de actuele leefsituatie. Mogelijke verklaring: geen gevonden.',
    );
    expect(found.agencies).toEqual(['gemeente']);
    expect(found.evidence[1]).toEqual({
      source: 'gemeente',
      kind: 'personRecord',
      id: 'm1',
      says: 'geboorte van Bram Testpersoon',
      on: '2026-03-15',
    });
  });

  it('says both when it is old and overtaken', () => {
    const facts = withholds(mutated('DEATH', '2026-03-01'), 'uwv', { calculatedOn: '2025-08-14' });
    const { message } = findingOf(rule, facts.build());
    expect(message).toContain('Anna Testpersoon is verouderd. UWV rekent');
    expect(message).toContain(
      ': ouder dan twaalf maanden en van voor de laatste wijziging in het huishouden. Een berekening',
    );
    expect(message).toContain(
      '(Rv 475d). De laatste wijziging is: overlijden van Bram Testpersoon, 1 maart 2026.',
    );
  });

  it('leaves the change out when only the twelve months have passed', () => {
    const facts = withholds(mutated('ADDRESS', '2025-01-01'), 'uwv', { calculatedOn: '2025-08-14' });
    const found = findingOf(rule, facts.build());
    expect(found.message).not.toContain('wijziging');
    expect(found.evidence.map(({ id }) => id)).toEqual(['uwv-1']);
  });
});

describe('CR-13 who live here', () => {
  it('is overtaken when somebody came, of which only the household tells', () => {
    const facts = besides({}).build();
    const members = (facts.composition?.members ?? []).map((member) => ({ ...member, since: '2026-05-01' }));
    const found = findingOf(rule, { ...facts, composition: { id: 'h', address: null, members } });
    expect(found.message).toContain('De laatste wijziging is: Bram Testpersoon woont hier, 1 mei 2026.');
    expect(found.evidence.map(({ kind }) => kind)).toEqual(['deductions', 'deductions']);
  });

  it('is UNKNOWN when nobody could say who live here', () => {
    expect(saysOf(rule, besides({}).withoutComposition().build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [NO_COMPOSITION],
    });
  });

  it('is UNKNOWN when the changes are missing', () => {
    expect(saysOf(rule, besides({}).missing('stil', 'personRecord').build())).toEqual({
      outcome: 'UNKNOWN',
      missing: ['stil'],
      unknown: [],
    });
  });

  it('does not need them for a household in which one body withholds', () => {
    const facts = withholds(start(), 'gemeente', {}).missing('stil', 'personRecord').withoutComposition();
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });
});

describe('CR-13 what is not known', () => {
  it('names the body of which the amount is not told', () => {
    expect(saysOf(rule, besides(null).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: ['Met welke beslagvrije voet SVB rekent voor Anna Testpersoon, is niet bekend.'],
    });
  });

  it('does not need the record when no amount is told at all', () => {
    const facts = withholds(withholds(start(), 'gemeente', null), 'svb', null).missing(
      'stil',
      'personRecord',
    );
    expect(saysOf(rule, facts.build())).toMatchObject({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [{}, {}].map(() => expect.any(String)),
    });
  });

  it.each(['VOLUNTARY', 'SOURCE_LEVY'] as const)('expects none for %s', (method) => {
    expect(saysOf(rule, besides(null, { method }).build())).toEqual(NONE);
  });

  it.each(['ATTACHMENT', 'WAGE_CLAIM', 'SET_OFF'] as const)('expects one for %s', (method) => {
    expect(saysOf(rule, besides(null, { method }).build()).outcome).toBe('UNKNOWN');
  });

  it('says nothing of one body that tells none', () => {
    expect(saysOf(rule, withholds(start(), 'gemeente', null).build())).toEqual(NONE);
  });

  it('shows what differs and names what is not told', () => {
    expect(saysOf(rule, withholds(besides(OTHER), 'uwv', null).build())).toMatchObject({
      outcome: 'CONFLICT',
      unknown: [expect.stringContaining('UWV')],
    });
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, besides(OTHER).build(), ['deductions', 'personRecord']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['deductions']);
  });

  it('has one threshold, which is a choice', () => {
    expect(rule.thresholds).toEqual([
      { name: 'margin', value: 100, unit: 'CENTS', text: expect.stringMatching(/keuze van dit project\.$/) },
    ]);
  });
});
