import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { CollectionActKind } from '../../../../subgraphs/kit/vocabulary';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, arrangement, claim, collectionAct } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr15ActDuringPostponement as rule } from './cr-15-act-during-postponement';

/** Postponement of the gemeente from March to September, and an act on the same claim. */
function acted(
  on = '2026-07-01',
  changes: Partial<PaymentArrangement> = {},
  kind: CollectionActKind = 'WRIT',
  claimId = 'v1',
): FactsBuilder {
  return household('2026-08-15', ANNA)
    .record(ANNA)
    .add('arrangements', 'gemeente', arrangement('r1', ANNA, changes))
    .add('claims', 'gemeente', claim(claimId, ANNA, { collectionActs: [collectionAct('h1', kind, on)] }));
}

const handed = (kind: CollectionActKind = 'WRIT', on = '2026-07-01'): FactsBuilder =>
  household('2026-08-15', ANNA)
    .record(ANNA)
    .add('arrangements', 'duo', arrangement('r1', ANNA, { kind: 'INSTALMENT_PLAN', claimIds: ['d1'] }))
    .add(
      'claims',
      'duo',
      claim('d1', ANNA, { kind: 'STUDY_ARREARS', handler: agencyOf('cjib'), handlerReference: 'c1' }),
    )
    .add(
      'claims',
      'cjib',
      claim('c1', ANNA, { kind: 'STUDY_ARREARS', collectionActs: [collectionAct('h1', kind, on, 'cjib')] }),
    );

describe('CR-15 examples', () => {
  provesItsExamples(rule, {
    'De gemeente geeft Anna uitstel en stuurt in die tijd een dwangbevel voor dezelfde vordering.':
      acted().build(),
    'Anna heeft een regeling bij DUO. Het CJIB, dat de vordering int, stuurt een aanmaning.':
      handed('REMINDER').build(),
    'De gemeente stuurt een dwangbevel op de dag waarop het uitstel is ingetrokken.': acted('2026-07-01', {
      withdrawnOn: '2026-07-01',
    }).build(),
    'De gemeente geeft uitstel voor de ene vordering en stuurt een dwangbevel voor een andere.': acted(
      '2026-07-01',
      {},
      'WRIT',
      'v2',
    ).build(),
  });
});

describe('CR-15 act during postponement', () => {
  it('shows a writ', () => {
    const found = findingOf(rule, acted().build());
    expect(found).toMatchObject({
      key: 'CR-15|h1|arrangements/gemeente:r1|claims/gemeente:v1',
      severity: 'RED',
      agencies: ['gemeente'],
      persons: [ANNA],
      explained: false,
      explanations: [
        { code: 'E1', applies: 'NO', text: 'het uitstel was al ingetrokken (Awb 4:96)' },
        {
          code: 'E2',
          applies: 'NO',
          text: 'de handeling gaat over een andere vordering van hetzelfde orgaan',
        },
      ],
      evidence: [
        {
          source: 'gemeente',
          kind: 'arrangements',
          id: 'r1',
          says: 'uitstel van betaling van 1 maart 2026 tot en met 30 september 2026',
          on: '2026-03-01',
        },
        { source: 'gemeente', kind: 'claims', id: 'v1', says: 'dwangbevel', on: '2026-07-01' },
      ],
      amountPerMonth: null,
    });
    expect(found.message).toBe(
      'Gemeente: dwangbevel op 1 juli 2026 voor een terugvordering van Anna Testpersoon, terwijl bij Gemeente uitstel ' +
        'van betaling gold (van 1 maart 2026 tot en met 30 september 2026). Dat is niet toegestaan. Vraag de handeling ' +
        'in te trekken en de kosten te laten vervallen. Mogelijke verklaring: geen gevonden.',
    );
  });

  it.each([
    ['REMINDER', 1],
    ['WRIT', 1],
    ['ATTACHMENT', 1],
    ['SERVICE', 0],
  ] as const)('%s: %i', (kind, number) => {
    expect(findingsOf(rule, acted('2026-07-01', {}, kind).build())).toHaveLength(number);
  });

  it.each([
    ['INSTALMENT_PLAN', 1],
    ['JOINT_STATE_PLAN', 1],
    ['POSTPONEMENT', 1],
    ['REPAYMENT_PAUSE', 1],
    ['TIME_OUT', 1],
    ['DEBT_SETTLEMENT', 0],
  ] as const)('an arrangement %s: %i', (kind, number) => {
    expect(findingsOf(rule, acted('2026-07-01', { kind }).build())).toHaveLength(number);
  });

  it.each([
    ['2026-02-28', 0],
    ['2026-03-01', 1],
    ['2026-09-30', 1],
    ['2026-10-01', 0],
  ])('an act on %s: %i', (on, number) => {
    expect(findingsOf(rule, acted(on).build())).toHaveLength(number);
    if (number === 0) expect(saysOf(rule, acted(on).build())).toEqual({ outcome: 'NONE' });
  });

  it.each([
    ['2026-07-01', 'YES', 'YELLOW'],
    ['2026-07-02', 'NO', 'RED'],
  ])('E1: withdrawn on %s: %s', (withdrawnOn, applies, severity) => {
    const found = findingOf(rule, acted('2026-07-01', { withdrawnOn }).build());
    expect(explanationsOf(found)).toEqual({ E1: applies, E2: 'NO' });
    expect(found.severity).toBe(severity);
    expect(found.message.includes('niet toegestaan')).toBe(severity === 'RED');
  });

  it('E2: says none of an act about another claim of the same body', () => {
    expect(saysOf(rule, acted('2026-07-01', {}, 'WRIT', 'v2').build())).toEqual({ outcome: 'NONE' });
  });

  it('shows an act of the body that collects for the creditor, once, though both tell it', () => {
    const collected = { handler: agencyOf('cjib'), handlerReference: 'c1', kind: 'STUDY_ARREARS' } as const;
    const facts = (on: string) =>
      household('2026-08-15', ANNA, BRAM)
        .records()
        .add(
          'arrangements',
          'duo',
          arrangement('r1', ANNA, { kind: 'INSTALMENT_PLAN', claimIds: ['d1', 'd1'] }),
        )
        .add(
          'claims',
          'duo',
          claim('d1', ANNA, { ...collected, collectionActs: [collectionAct('x1', 'WRIT', on, 'cjib')] }),
        )
        .add(
          'claims',
          'cjib',
          claim('c1', BRAM, { collectionActs: [collectionAct('h1', 'WRIT', '2026-07-01', 'cjib')] }),
        );
    const found = findingOf(rule, facts('2026-07-01').build());
    expect(found).toMatchObject({ agencies: ['cjib', 'duo'], persons: [ANNA, BRAM] });
    expect(found.message).toContain('van Anna Testpersoon en Bram Testpersoon');
    expect(findingsOf(rule, facts('2026-07-02').build())).toHaveLength(2);
  });

  it('says that it is not known for which claims an arrangement is, if there is an act of that time', () => {
    const unnamed = { claimIds: [] };
    expect(saysOf(rule, acted('2026-07-01', unnamed).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'Voor welke vorderingen uitstel van betaling bij Gemeente geldt (van 1 maart 2026 tot en met ' +
          '30 september 2026), is niet bekend.',
      ],
    });
    expect(saysOf(rule, acted('2026-10-01', unnamed).build())).toEqual({ outcome: 'NONE' });
    const ofOther = acted('2026-07-01', { ...unnamed, person: { bsn: BRAM } });
    expect(saysOf(rule, ofOther.build())).toEqual({ outcome: 'NONE' });
  });

  it('shows each act of its own, of another day, kind or body', () => {
    const acts = [
      collectionAct('h1', 'REMINDER', '2026-07-01'),
      collectionAct('h2', 'WRIT', '2026-07-01'),
      collectionAct('h3', 'WRIT', '2026-07-02'),
      collectionAct('h4', 'WRIT', '2026-07-02', 'deurwaarder'),
    ];
    const facts = household('2026-08-15', ANNA)
      .add('arrangements', 'gemeente', arrangement('r1', ANNA))
      .add('claims', 'gemeente', claim('v1', ANNA, { collectionActs: acts }));
    expect(findingsOf(rule, facts.build()).map(({ key }) => key.split('|')[1])).toEqual([
      'h1',
      'h2',
      'h3',
      'h4',
    ]);
  });

  it('does not ask about an act on a claim of another source for an arrangement that names no claims', () => {
    const facts = household('2026-08-15', ANNA)
      .add('arrangements', 'gemeente', arrangement('r1', ANNA, { claimIds: [] }))
      .add(
        'claims',
        'uwv',
        claim('v1', ANNA, { collectionActs: [collectionAct('h1', 'WRIT', '2026-07-01')] }),
      );
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, acted().build(), ['arrangements', 'claims']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['arrangements', 'claims']);
  });
});
