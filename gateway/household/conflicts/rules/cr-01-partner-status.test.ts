import type { ReportedDecision } from '../../../../subgraphs/kit/graph/counselling-file';
import { provesItsExamples } from '../testing/examples';
import { livingSituation, reportedDecision } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, DIRK, type FactsBuilder, household, relation } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { clash, COUPLE, MARCH } from '../testing/partner-clash';
import { cr01PartnerStatus as rule } from './cr-01-partner-status';

const explained = (facts: FactsBuilder) => explanationsOf(findingOf(rule, facts.build()));

/** Anna reports that Toeslagen counts Bram as her partner. */
const report = (changes: Partial<ReportedDecision> = {}): ReportedDecision =>
  reportedDecision('o1', ANNA, {
    body: { code: 'toeslagen', name: 'Dienst Toeslagen', oin: null },
    scheme: 'Awir',
    partner: { bsn: BRAM },
    effect: { from: '2026-02-01', to: null },
    ...changes,
  });

/** The gemeente counts Anna as single since January; of the other body there is only a report. */
const reported = (changes: Partial<ReportedDecision> = {}): FactsBuilder =>
  household('2026-08-15', ANNA, BRAM)
    .add('livingSituations', 'gemeente', livingSituation('g1', ANNA))
    .add('reportedDecisions', 'gemeente', report(changes));

const inLaws = (facts: FactsBuilder): FactsBuilder =>
  facts
    .record(ANNA, { relations: [relation('SPOUSE', CARLA, '2000-01-01', '2020-01-01')] })
    .record(BRAM, { relations: [relation('CHILD', CARLA)] });

describe('CR-01 examples', () => {
  provesItsExamples(rule, {
    'De SVB telt Anna en Bram als paar. De gemeente telt Anna als alleenstaande.': clash().records().build(),
    'De gemeente telt Anna als alleenstaande. Anna meldt dat Toeslagen Bram als partner telt.': reported()
      .records()
      .build(),
    'Bram is de schoonvader van Anna. De SVB telt hen als paar, de gemeente niet.': inLaws(clash()).build(),
    'Anna en Bram zijn getrouwd. De SVB telt hen als paar, de gemeente als duurzaam gescheiden.': clash(
      {},
      { code: 'SEPARATED' },
    )
      .record(ANNA, { relations: [relation('SPOUSE', BRAM)] })
      .record(BRAM, { relations: [relation('SPOUSE', ANNA)] })
      .build(),
    'De SVB telt Anna en Bram als paar, maar dat valt geen hele maand samen met alleenstaand bij de gemeente.':
      clash({ period: { ...MARCH, to: '2026-03-30' } }).build(),
    'De SVB telt Anna en Bram als paar. Anna meldt dat het CAK bij de eigen bijdrage voor zorg uitgaat van alleenstaand.':
      household('2026-08-15', ANNA, BRAM)
        .records()
        .add('livingSituations', 'svb', livingSituation('s1', ANNA, COUPLE))
        .add('reportedDecisions', 'gemeente', reportedDecision('o1', ANNA, { livingSituation: 'SINGLE' }))
        .build(),
  });
});

describe('CR-01 partner status', () => {
  it('shows that one agency counts a couple and another counts single', () => {
    const found = findingOf(rule, clash().records().build());
    expect(found).toMatchObject({
      key: 'CR-01||livingSituations/gemeente:g1|livingSituations/svb:s1',
      severity: 'ORANGE',
      agencies: ['gemeente', 'svb'],
      persons: [ANNA, BRAM],
      evidence: [
        {
          source: 'svb',
          kind: 'livingSituations',
          id: 's1',
          says: 'AOW: gehuwd of samenwonend met Bram Testpersoon',
          on: '2026-03-01',
        },
        {
          source: 'gemeente',
          kind: 'livingSituations',
          id: 'g1',
          says: 'Participatiewet: alleenstaand',
          on: '2026-01-01',
        },
      ],
      amountPerMonth: null,
    });
    expect(found.explanations.map(({ text }) => text)).toEqual([
      'de Participatiewet ziet hen niet als partners en de andere wet wel: zij zijn aanverwant in de eerste graad, of ' +
        'zij wonen samen om zorg te geven of te krijgen (Participatiewet 3 lid 2 a)',
      'een van beiden was toen getrouwd met een ander (AOW 1 lid 3)',
      'zij gelden als duurzaam gescheiden',
      'het partnerschap rust alleen op een samengesteld gezin (Awir 3, AWR 5a)',
      'het partnerschap rust alleen op het voorgaande jaar (Awir 3)',
      'een van beiden verblijft in een instelling (Awir 3 lid 6, keuze AOW)',
      'zij gebruiken een andere peildatum',
    ]);
    expect(found.message).toBe(
      'SVB gaat voor Anna Testpersoon uit van samenwonen met Bram Testpersoon vanaf 1 maart 2026. ' +
        'Gemeente gaat in dezelfde periode (vanaf 1 maart 2026) uit van alleenstaand. ' +
        'Mogelijke verklaring: geen gevonden. Niet uit te sluiten: het partnerschap rust alleen op een ' +
        'samengesteld gezin (Awir 3, AWR 5a) en het partnerschap rust alleen op het voorgaande jaar (Awir 3). ' +
        'Vraag bij beide organen naar de feitelijke grondslag. Geef geen standpunt over welke juist is.',
    );
  });

  it.each(['SINGLE', 'SINGLE_PARENT', 'COST_SHARER', 'HOME_SHARER'] as const)(
    'counts %s as single',
    (code) => {
      expect(findingOf(rule, clash({}, { code }).build()).explained).toBe(false);
    },
  );

  it('sees that the other half of the couple is counted as single', () => {
    const found = findingOf(
      rule,
      clash({}, { person: { bsn: BRAM } })
        .records()
        .build(),
    );
    expect(found.persons).toEqual([BRAM, ANNA]);
    expect(found.message).toContain('voor Bram Testpersoon uit van samenwonen met Anna Testpersoon');
  });

  it('shows one clash when an agency has a finding about each of the couple', () => {
    const both = clash().add(
      'livingSituations',
      'svb',
      livingSituation('s2', BRAM, {
        ...COUPLE,
        partner: { bsn: ANNA },
        period: { from: '2026-03-01', to: null },
      }),
    );
    expect(findingOf(rule, both.build()).evidence.map(({ id }) => id)).toEqual(['s1', 'g1']);
  });

  it.each([
    ['with another', { partner: { bsn: CARLA } }, 2],
    ['with nobody named', { partner: null }, 2],
    ['later than the clash', { partner: { bsn: ANNA }, period: { from: '2026-03-02', to: null } }, 2],
    [
      'ended before the clash',
      { partner: { bsn: ANNA }, period: { from: '2026-01-01', to: '2026-06-30' } },
      2,
    ],
    ['since before the clash', { partner: { bsn: ANNA }, period: { from: '2026-01-01', to: null } }, 1],
  ])('does not lose a clash to a finding about the other half: a couple %s', (_, changes, number) => {
    const facts = clash({}, { person: { bsn: BRAM } }).add(
      'livingSituations',
      'svb',
      livingSituation('s2', BRAM, { ...COUPLE, ...changes }),
    );
    expect(findingsOf(rule, facts.build())).toHaveLength(number);
  });

  it('does not show twice a clash of days with an end', () => {
    const closed = { period: { from: '2026-01-01', to: '2026-05-31' } };
    const facts = (to: string) =>
      clash({}, { person: { bsn: BRAM }, ...closed }).add(
        'livingSituations',
        'svb',
        livingSituation('s2', BRAM, {
          ...COUPLE,
          partner: { bsn: ANNA },
          period: { from: '2026-01-01', to },
        }),
      );
    expect(findingsOf(rule, facts('2026-05-31').build())).toHaveLength(1);
    expect(findingsOf(rule, facts('2026-05-30').build())).toHaveLength(2);
  });

  it('shows a couple of which the partner is not named, and can then not judge the family', () => {
    const found = findingOf(rule, clash({ partner: null }, { code: 'SEPARATED' }).records().build());
    expect(found.message).toContain('samenwonen met een niet genoemde partner');
    expect(found.persons).toEqual([ANNA]);
    expect(explanationsOf(found)).toMatchObject({ E1: 'UNKNOWN', E2: 'NO', E3: 'UNKNOWN' });
  });

  it('takes an overlap of exactly a month, and not of a day less', () => {
    expect(findingsOf(rule, clash({ period: MARCH }).build())).toHaveLength(1);
    expect(findingsOf(rule, clash({ period: { ...MARCH, to: '2026-03-30' } }).build())).toEqual([]);
  });

  it.each([
    ['other persons', clash({}, { person: { bsn: CARLA } })],
    ['no overlap', clash({}, { period: { from: '2026-01-01', to: '2026-02-28' } })],
    ['both a couple', clash({}, { code: 'COUPLE', partner: { bsn: BRAM } })],
    ['both single', clash({ code: 'SINGLE' })],
    ['no code about partners', clash({}, { code: 'AWAY_FROM_HOME' })],
  ])('says none: %s', (_, facts) => {
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it.each([
    ['Participatiewet', 1],
    ['AIO', 1],
    ['IOAW', 1],
    ['IOAZ', 1],
    ['AOW', 1],
    ['Anw', 1],
    ['AKW', 1],
    ['Toeslagenwet', 1],
    ['Awir', 1],
    ['Zorgtoeslag', 1],
    ['Wet op de zorgtoeslag', 1],
    ['Huurtoeslag', 1],
    ['Wet op de huurtoeslag', 1],
    ['Kindgebonden budget', 1],
    ['Wet op het kindgebonden budget', 1],
    ['Kinderopvangtoeslag', 1],
    ['Wsf 2000', 1],
    ['Wlz', 0],
    ['Wmo 2015', 0],
    ['Rv', 0],
  ])('compares a way of living under %s, on either side: %i', (scheme, number) => {
    expect(findingsOf(rule, clash({ scheme }).build())).toHaveLength(number);
    expect(findingsOf(rule, clash({}, { scheme }).build())).toHaveLength(number);
  });

  it('compares a way of living under another name that rests on such a law', () => {
    const basis = [{ law: 'Participatiewet', article: '47a', paragraph: null }];
    expect(findingsOf(rule, clash({}, { scheme: 'AIO-aanvulling', basis }).build())).toHaveLength(1);
    expect(findingsOf(rule, clash({}, { scheme: 'AIO-aanvulling' }).build())).toEqual([]);
  });

  it('says none of two findings of one agency', () => {
    const facts = household('2026-08-15', ANNA, BRAM)
      .add('livingSituations', 'svb', livingSituation('s1', ANNA, COUPLE))
      .add('livingSituations', 'svb', livingSituation('s2', ANNA, { scheme: 'AKW' }));
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('holds for every rule', () => {
    const needs = ['livingSituations', 'reportedDecisions'] as const;
    holdsForEveryRule(rule, clash().build(), needs);
    holdsForEveryRule(rule, reported().build(), needs);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), needs);
    expect(saysOf(rule, household('2026-08-15', ANNA).withoutComposition().build()).outcome).toBe('UNKNOWN');
  });
});

describe('CR-01 what the household reports', () => {
  const none = (facts: FactsBuilder) => expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });

  it('of a body that is no source is read as reported, with all that it rests on', () => {
    expect(findingOf(rule, reported().build())).toMatchObject({
      key: 'CR-01||livingSituations/gemeente:g1|reportedDecisions/gemeente:o1',
      agencies: ['gemeente'],
      persons: [ANNA, BRAM],
      evidence: [
        {
          source: 'gemeente',
          kind: 'reportedDecisions',
          id: 'o1',
          says: 'Awir: gehuwd of samenwonend met persoon 2',
          on: '2026-02-01',
        },
        { kind: 'livingSituations', id: 'g1' },
      ],
    });
  });

  it('may be that it counts somebody as single', () => {
    const facts = household('2026-08-15', ANNA, BRAM)
      .add('livingSituations', 'svb', livingSituation('s1', ANNA, COUPLE))
      .add('reportedDecisions', 'gemeente', report({ livingSituation: 'SINGLE', partner: null }));
    const { message } = findingOf(rule, facts.build());
    expect(message).toContain(
      'SVB gaat voor persoon 1 uit van samenwonen met persoon 2 vanaf 1 januari 2026. ',
    );
    expect(message).toContain(
      'Dienst Toeslagen gaat volgens opgave in dezelfde periode (vanaf 1 februari 2026) uit van alleenstaand. ',
    );
    expect(message).toMatch(
      /het huishouden zelf verteld\. Dat is niet gecontroleerd: vraag het besluit op\.$/,
    );
  });

  it.each([
    ['of the same way of living', { livingSituation: 'SINGLE', partner: null }],
    ['that rests on no way of living', { partner: null }],
    ['that refuses', { kind: 'REFUSAL' }],
    ['that was not considered', { kind: 'NOT_CONSIDERED' }],
    ['that ends it', { kind: 'TERMINATION' }],
    ['about another', { person: { bsn: CARLA }, partner: { bsn: DIRK } }],
    ['for less than a month', { effect: { from: '2026-02-01', to: '2026-02-27' } }],
  ] as [string, Partial<ReportedDecision>][])('is no clash: a decision %s', (_, changes) => {
    none(reported(changes));
  });

  it('is left out when the body told for itself', () => {
    const itself = reported().add(
      'livingSituations',
      'toeslagen',
      livingSituation('t1', BRAM, { scheme: 'Awir' }),
    );
    none(itself);
    const facts = reported().build();
    const source = {
      source: 'toeslagen',
      agency: null,
      outcome: 'ANSWERED',
      missing: [],
      retrievedAt: null,
      withheld: [],
    } as const;
    expect(saysOf(rule, { ...facts, sources: [source] })).toEqual({ outcome: 'NONE' });
    const silent = { ...source, missing: ['livingSituations'] } as const;
    expect(findingsOf(rule, { ...facts, sources: [silent] })).toHaveLength(1);
    const other = { ...source, source: 'duo' } as const;
    expect(findingsOf(rule, { ...facts, sources: [other] })).toHaveLength(1);
  });

  it('is shown once when several decisions of one body rest on it, and else each', () => {
    const twice = (changes: Partial<ReportedDecision>) =>
      findingsOf(
        rule,
        reported()
          .add('reportedDecisions', 'gemeente', { ...report(changes), id: 'o2' })
          .build(),
      );
    expect(twice({ title: 'Huurtoeslag', amountPerMonth: 20000 })).toHaveLength(1);
    expect(twice({ scheme: 'Huurtoeslag' })).toHaveLength(2);
    expect(twice({ effect: { from: '2026-03-01', to: null } })).toHaveLength(2);
  });

  it('does not tell on what the partnership rests, nor which day counts', () => {
    const seen = explained(reported().records());
    // A report does not tell whether it is about care.
    expect(seen).toMatchObject({ E1: 'UNKNOWN', E4: 'UNKNOWN', E5: 'UNKNOWN', E7: 'UNKNOWN' });
    expect(explained(reported({ effect: { from: '2025-12-31', to: null } }).records()).E7).toBe('UNKNOWN');
    const since = household('2026-08-15', ANNA, BRAM)
      .records()
      .add(
        'livingSituations',
        'gemeente',
        livingSituation('g1', ANNA, { period: { from: '2025-01-01', to: null } }),
      )
      .add('reportedDecisions', 'gemeente', report({ effect: { from: '2025-12-31', to: null } }));
    expect(explained(since).E7).toBe('NO');
  });
});
