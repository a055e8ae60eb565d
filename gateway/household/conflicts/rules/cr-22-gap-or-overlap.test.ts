import type { Benefit } from '../../../../subgraphs/kit/graph/benefit';
import type { ReportedDecision } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { EXCLUDING_PAIRS } from '../excluding-benefits';
import { provesItsExamples } from '../testing/examples';
import { benefit, decision, income, reportedDecision } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household, relation } from '../testing/facts-builder';
import { explanationsOf, findingOf, holdsForEveryRule, LAW, saysOf } from '../testing/looking';
import { anna, doubled, FROM_JUNE, NONE, stopped, WW, ZW } from '../testing/transitions';
import { cr22GapOrOverlap as rule } from './cr-22-gap-or-overlap';

const assisted = (changes: Partial<Benefit> = {}, facts = stopped(), source = 'gemeente'): FactsBuilder =>
  facts.add(
    'benefits',
    source,
    benefit('bijstand', ANNA, { period: FROM_JUNE, firstPaymentOn: '2026-07-20', ...changes }),
  );

const notStarted = (from: string): Partial<Benefit> => ({
  status: 'NOT_STARTED',
  firstPaymentOn: null,
  period: { from, to: null },
});

const advance = (facts: FactsBuilder, changes: Partial<Decision> = {}, persons: readonly string[] = [ANNA]) =>
  facts.add(
    'decisions',
    'gemeente',
    decision('voorschot', persons, {
      kind: 'ADVANCE',
      decidedOn: '2026-06-10',
      effect: FROM_JUNE,
      ...changes,
    }),
  );

describe('CR-22 gap or overlap', () => {
  provesItsExamples(rule, {
    'De WW van Anna stopt op 31 mei. De bijstand betaalt pas op 20 juli voor het eerst.': assisted().build(),
    'De WW van Anna stopt op 31 mei, met een verwijzing naar de gemeente. Die heeft nog niet besloten.':
      stopped().build(),
    'De bijstand van Anna begint pas in september. De gemeente gaf al een voorschot.': advance(
      assisted(notStarted('2026-09-01')),
    ).build(),
    'Anna heeft AOW sinds mei. Haar WW loopt gewoon door.': doubled().build(),
    'UWV betaalt Anna ziekengeld en laat haar WW doorlopen.': anna()
      .add('benefits', 'uwv', benefit('ww', ANNA, WW))
      .add('benefits', 'uwv', benefit('zw', ANNA, ZW))
      .build(),
    'De WW van Anna stopt op 31 mei. De bijstand betaalt op 1 juli voor het eerst.': assisted({
      firstPaymentOn: '2026-07-01',
    }).build(),
  });

  it('rests on articles that the law data have, also those of what does not go together', () => {
    for (const { basis } of EXCLUDING_PAIRS) expect(rule.hook).toContainEqual(basis);
    for (const basis of rule.hook) expect(LAW.article(basis)).not.toBeNull();
  });

  it('says which of its thresholds are choices', () => {
    expect(rule.thresholds).toMatchObject([
      { name: 'longest-gap', value: 31, unit: 'DAYS' },
      { name: 'look-back', value: 12, unit: 'MONTHS' },
    ]);
  });

  it.each([
    ['a gap', assisted()],
    ['an open gap', stopped()],
    ['an overlap', doubled()],
    ['nothing', anna()],
  ])('holds for every rule: %s', (_, facts) => {
    holdsForEveryRule(rule, facts.build(), ['decisions', 'benefits']);
  });

  it('says that members are missed when nobody could say who live here', () => {
    expect(saysOf(rule, anna().withoutComposition().build()).outcome).toBe('UNKNOWN');
  });
});

describe('CR-22 gap', () => {
  it('names persons, agencies and what it rests on', () => {
    expect(findingOf(rule, assisted().build())).toEqual({
      key: 'CR-22|gat|benefits/gemeente:bijstand|decisions/uwv:stop',
      severity: 'RED',
      explained: false,
      explanations: [
        { code: 'E1', applies: 'NO', text: 'er gelden wachtdagen of een wachttijd' },
        { code: 'E2', applies: 'NO', text: 'er is al een voorschot gegeven' },
        { code: 'E3', applies: 'NO', text: 'er was in die tijd ander inkomen' },
      ],
      message: rule.examples[0]?.says,
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      evidence: [
        {
          source: 'uwv',
          kind: 'decisions',
          id: 'stop',
          says: 'beëindiging per 1 juni 2026',
          on: '2026-06-01',
        },
        {
          source: 'gemeente',
          kind: 'benefits',
          id: 'bijstand',
          says: 'eerste betaling op 20 juli 2026',
          on: '2026-07-20',
        },
      ],
      amountPerMonth: null,
    });
  });

  it.each([
    ['2026-07-01', 'NONE'],
    ['2026-07-02', 'CONFLICT'],
  ])('after a last paid day of 31 May, a first payment on %s: %s', (firstPaymentOn, outcome) => {
    expect(saysOf(rule, assisted({ firstPaymentOn }).build()).outcome).toBe(outcome);
  });

  it.each([
    ['2025-08-15', 'NONE'],
    ['2025-08-16', 'CONFLICT'],
  ])('long ago, closed by a payment on %s: %s', (firstPaymentOn, outcome) => {
    const effect = { from: '2025-01-01', to: null };
    expect(saysOf(rule, assisted({ firstPaymentOn }, stopped({ effect })).build()).outcome).toBe(outcome);
  });

  it('takes the first of several payments', () => {
    const second = benefit('b2', ANNA, { period: FROM_JUNE, firstPaymentOn: '2026-08-01' });
    expect(findingOf(rule, assisted().add('benefits', 'gemeente', second).build()).message).toContain(
      '20 juli',
    );
    const soon = { ...second, firstPaymentOn: '2026-06-20' };
    expect(saysOf(rule, assisted().add('benefits', 'gemeente', soon).build())).toEqual(NONE);
  });

  it('does not know the first payment when a second benefit does not tell its own', () => {
    const facts = assisted().add('benefits', 'gemeente', benefit('b2', ANNA, { period: FROM_JUNE }));
    expect(saysOf(rule, facts.build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'De uitkering (WW) van Anna Testpersoon stopt per 1 juni 2026. Wanneer Gemeente voor het eerst betaalt, is niet bekend.',
      ],
    });
  });

  it.each([
    ['2026-07-15', 'UNKNOWN'],
    ['2026-07-16', 'NONE'],
    ['2026-06-01', 'UNKNOWN'],
    ['2026-08-16', 'NONE'],
    ['2026-07-14', 'UNKNOWN'],
  ])('stopped per %s and granted without a first payment: %s', (from, outcome) => {
    const facts = assisted({ firstPaymentOn: null }, stopped({ effect: { from, to: null } }));
    expect(saysOf(rule, facts.build()).outcome).toBe(outcome);
  });

  it('knows that a right that has not begun was not paid yet', () => {
    expect(saysOf(rule, assisted(notStarted('2026-07-01')).build())).toEqual(NONE);
    const found = findingOf(rule, assisted(notStarted('2026-07-02')).build());
    expect(found.evidence[1]).toMatchObject({ says: 'eerste betaling op 2 juli 2026', on: '2026-07-02' });
    expect(explanationsOf(found).E1).toBe('UNKNOWN');
  });

  it.each([
    ['2026-08-15', 'betaalde pas op 15 augustus 2026'],
    ['2026-08-16', 'betaalt op zijn vroegst op 16 augustus 2026'],
  ])('speaks of %s as past or to come', (firstPaymentOn, text) => {
    expect(findingOf(rule, assisted({ firstPaymentOn }).build()).message).toContain(text);
  });

  it.each([
    ['of another body', {}, 'svb'],
    ['under another law', { scheme: 'AOW' }, 'gemeente'],
    ['not to live on', { kind: 'SPECIAL_ASSISTANCE' }, 'gemeente'],
    ['of somebody else', { person: { bsn: CARLA } }, 'gemeente'],
    ['that ended before', { period: { from: '2026-01-01', to: '2026-05-31' } }, 'gemeente'],
  ] as const)('does not take a benefit %s for the next one', (_, changes, source) => {
    const facts = assisted(
      { status: 'ENDED', firstPaymentOn: '2026-06-02', ...changes },
      stopped({}, anna(CARLA)),
      source,
    );
    expect(findingOf(rule, facts.build()).message).toContain('Van een besluit van Gemeente');
  });

  it('takes a benefit that ended on the first day without as the next one', () => {
    const facts = assisted({
      firstPaymentOn: '2026-06-01',
      period: { from: '2026-01-01', to: '2026-06-01' },
    });
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });

  it('needs only the body or only the law of the referral', () => {
    const body = findingOf(rule, assisted({ scheme: 'IOAW' }, stopped({ referredScheme: null })).build());
    expect(body.message).toContain('(IOAW)');
    const law = findingOf(rule, assisted({}, stopped({ referredTo: null }), 'stad').build());
    expect(law.agencies).toEqual(['stad', 'uwv']);
    expect(findingOf(rule, stopped({ referredTo: null }).build()).message).toContain(
      'een besluit van het orgaan voor de Participatiewet en van',
    );
  });

  it.each([
    ['without a referral', { referredTo: null, referredScheme: null }],
    ['that is no termination', { kind: 'REVISION' }],
    ['from a day to come', { effect: { from: '2026-08-16', to: null } }],
    ['of care', { scheme: 'Jeugdwet', referredScheme: null }],
    ['that refers to care', { referredScheme: 'Wmo 2015' }],
  ] as const)('says none of a decision %s', (_, changes) => {
    expect(saysOf(rule, stopped(changes).build())).toEqual(NONE);
  });

  it('takes a benefit of the partner for both', () => {
    const married = () =>
      household('2026-08-15', ANNA, BRAM)
        .record(ANNA, { relations: [relation('SPOUSE', BRAM)] })
        .record(BRAM);
    const early = { person: { bsn: BRAM }, firstPaymentOn: '2026-06-10' };
    expect(saysOf(rule, assisted(early, stopped({}, married())).build())).toEqual(NONE);
    expect(saysOf(rule, assisted(early, stopped({}, anna(BRAM))).build()).outcome).toBe('CONFLICT');
    const both = stopped({ persons: [{ bsn: ANNA }, { bsn: BRAM }] }, anna(BRAM));
    expect(findingOf(rule, both.build())).toMatchObject({ persons: [ANNA, BRAM] });
    expect(findingOf(rule, both.build()).message).toContain(
      'van Anna Testpersoon en Bram Testpersoon bij UWV',
    );
    expect(saysOf(rule, assisted(early, both).build())).toEqual(NONE);
  });
});

describe('CR-22 explanations of a gap', () => {
  it.each([
    ['2026-06-01', 'NO'],
    ['2026-06-02', 'UNKNOWN'],
  ])('E1: a right from %s: %s', (from, applies) => {
    const found = findingOf(rule, assisted({ period: { from, to: null } }).build());
    expect(explanationsOf(found).E1).toBe(applies);
  });

  it.each([
    ['2026-05-19', 'NO'],
    ['2026-05-20', 'YES'],
    ['2026-07-20', 'YES'],
    ['2026-07-21', 'NO'],
  ])('E2: an advance of %s: %s', (decidedOn, applies) => {
    const found = findingOf(rule, advance(assisted(), { decidedOn }).build());
    expect(explanationsOf(found).E2).toBe(applies);
    expect(found.explained).toBe(applies === 'YES');
  });

  it('E2: shows the advance, of an agency or as reported, and counts no other decision or person', () => {
    const own = findingOf(rule, advance(assisted()).build());
    expect(own.evidence[2]).toEqual({
      source: 'gemeente',
      kind: 'decisions',
      id: 'voorschot',
      says: 'voorschot',
      on: '2026-06-10',
    });
    const reported = (changes: Partial<ReportedDecision>) =>
      findingOf(
        rule,
        stopped({}, anna(CARLA))
          .add('reportedDecisions', 'gemeente', reportedDecision('o1', ANNA, { kind: 'ADVANCE', ...changes }))
          .build(),
      );
    const said = reported({ decidedOn: null, reportedOn: '2026-06-10' });
    expect(explanationsOf(said).E2).toBe('YES');
    expect(said.evidence[1]).toMatchObject({ id: 'o1', says: 'voorschot, volgens opgave', on: null });
    expect(explanationsOf(reported({ decidedOn: '2026-06-10', kind: 'OTHER' })).E2).toBe('NO');
    expect(explanationsOf(reported({ decidedOn: '2026-06-10', person: { bsn: CARLA } })).E2).toBe('NO');
    expect(explanationsOf(reported({ decidedOn: '2026-01-10' })).E2).toBe('NO');
    expect(explanationsOf(findingOf(rule, advance(assisted(), {}, [CARLA]).build())).E2).toBe('NO');
    expect(explanationsOf(findingOf(rule, advance(assisted(), { kind: 'REVISION' }).build())).E2).toBe('NO');
  });

  it('E2: is unknown when a source did not tell its decisions or what was reported', () => {
    for (const kind of ['decisions', 'reportedDecisions'] as const)
      expect(explanationsOf(findingOf(rule, assisted().missing('stil', kind).build())).E2).toBe('UNKNOWN');
  });

  it.each([
    ['a month', { from: '2026-06-10', to: '2026-07-09' }, 'uwv', 'YES'],
    ['less than a month', { from: '2026-06-10', to: '2026-07-08' }, 'uwv', 'NO'],
    ['up to the payment', { from: '2026-06-20', to: null }, 'uwv', 'YES'],
    ['less than a month before the payment', { from: '2026-06-21', to: null }, 'uwv', 'NO'],
    ['before the gap', { from: '2026-01-01', to: '2026-05-31' }, 'uwv', 'NO'],
    ['from the next body', { from: '2026-06-01', to: null }, 'gemeente', 'NO'],
  ])('E3: income of %s: %s', (_, period, source, applies) => {
    const facts = assisted().add('incomes', source, income('i1', ANNA, { period }));
    expect(explanationsOf(findingOf(rule, facts.build())).E3).toBe(applies);
  });

  it('E3: is unknown when a source did not tell its incomes', () => {
    const found = findingOf(rule, assisted().missing('stil', 'incomes').build());
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'NO', E3: 'UNKNOWN' });
  });
});
