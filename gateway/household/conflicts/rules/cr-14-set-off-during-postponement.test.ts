import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { TimeOut } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, arrangement, claim, deduction, timeOut } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr14SetOffDuringPostponement as rule } from './cr-14-set-off-during-postponement';

/** The UWV gave postponement for March to September and sets off € 85 a month from June on. */
function paused(pause: Partial<PaymentArrangement> = {}, setOff: Partial<Deduction> = {}): FactsBuilder {
  const period = { from: '2026-06-01', to: null };
  return household('2026-08-15', ANNA)
    .record(ANNA)
    .add('arrangements', 'uwv', arrangement('r1', ANNA, pause))
    .add(
      'deductions',
      'uwv',
      deduction('h1', ANNA, { claimId: 'v1', amountPerMonth: 8500, period, ...setOff }),
    );
}

/** The gemeente pauses a claim of the UWV, which sets it off all the same. */
const timedOut = (pause: Partial<TimeOut> = {}, setOff: Partial<Deduction> = {}): FactsBuilder =>
  household('2026-08-15', ANNA)
    .record(ANNA)
    .add(
      'timeOuts',
      'gemeente',
      timeOut('t1', [ANNA], { claims: [{ agency: agencyOf('uwv'), claimId: 'v1' }], ...pause }),
    )
    .add('deductions', 'uwv', deduction('h1', ANNA, { claimId: 'v1', amountPerMonth: 8500, ...setOff }));

describe('CR-14 examples', () => {
  provesItsExamples(rule, {
    'UWV geeft Anna uitstel, maar verrekent dezelfde vordering. Het uitstelbesluit sluit dat uit.': paused({
      excludesSetOff: true,
    }).build(),
    'De gemeente geeft een time-out voor een vordering van UWV. UWV verrekent door.': timedOut().build(),
    'UWV geeft Anna uitstel en verrekent. De voorwaarden van het uitstel sluiten verrekenen niet uit.':
      paused({ excludesSetOff: false }).build(),
    'UWV geeft Anna uitstel voor de ene vordering en verrekent een andere.': paused(
      {},
      { claimId: 'v2' },
    ).build(),
  });
});

describe('CR-14 set-off during postponement', () => {
  it('shows it, and what the law says of it', () => {
    const found = findingOf(rule, paused({ excludesSetOff: false }).build());
    expect(found).toMatchObject({
      key: 'CR-14||arrangements/uwv:r1|deductions/uwv:h1',
      severity: 'ORANGE',
      agencies: ['uwv'],
      persons: [ANNA],
      explanations: [
        { code: 'E1', applies: 'YES', text: 'verrekening mag tijdens uitstel (Awb 4:93 lid 5)' },
      ],
      evidence: [
        {
          source: 'uwv',
          kind: 'arrangements',
          id: 'r1',
          says: 'uitstel van betaling van 1 maart 2026 tot en met 30 september 2026',
          on: '2026-03-01',
        },
        {
          source: 'uwv',
          kind: 'deductions',
          id: 'h1',
          says: 'verrekening van € 85,00 per maand',
          on: '2026-06-01',
        },
      ],
      amountPerMonth: 8500,
    });
    expect(found.message).toBe(
      'Voor Anna Testpersoon loopt uitstel van betaling bij UWV (van 1 maart 2026 tot en met 30 september 2026). ' +
        'UWV verrekent in die tijd € 85,00 per maand tot en met 30 september 2026. ' +
        'Dat mag volgens Awb 4:93 lid 5. Vraag vrijwillig te stoppen of dit in het besluit op te nemen.',
    );
  });

  it.each([
    [false, 'YES', true, 'Dat mag volgens Awb 4:93 lid 5. '],
    [null, 'UNKNOWN', false, 'tenzij de voorwaarden het uitsluiten; dat is niet bekend.'],
    [true, 'NO', false, 'De voorwaarden van het besluit sluiten verrekening uit.'],
  ])(
    'E1: lawful when the conditions exclude set-off is %s: %s',
    (excludesSetOff, applies, explained, words) => {
      const found = findingOf(rule, paused({ excludesSetOff }).build());
      expect(explanationsOf(found)).toEqual({ E1: applies });
      expect(found.explained).toBe(explained);
      expect(found.message).toContain(words);
    },
  );

  it.each(['POSTPONEMENT', 'REPAYMENT_PAUSE', 'TIME_OUT'] as const)('takes %s', (kind) => {
    expect(findingsOf(rule, paused({ kind }).build())).toHaveLength(1);
  });

  it('says until when only if there is an end', () => {
    expect(findingOf(rule, paused({ period: { from: '2026-03-01', to: null } }).build()).message).toContain(
      'per maand. ',
    );
  });

  it.each([
    ['a plan in instalments', { kind: 'INSTALMENT_PLAN' }, {}],
    ['an attachment', {}, { method: 'ATTACHMENT' }],
    ['another claim', {}, { claimId: 'v2' }],
    ['postponement that ended the day before', { period: { from: '2026-03-01', to: '2026-05-31' } }, {}],
    ['postponement withdrawn on the first day', { withdrawnOn: '2026-06-01' }, {}],
    ['postponement withdrawn before it began', { withdrawnOn: '2026-03-01' }, {}],
  ] as [string, Partial<PaymentArrangement>, Partial<Deduction>][])('says none: %s', (_, pause, setOff) => {
    expect(saysOf(rule, paused(pause, setOff).build())).toEqual({ outcome: 'NONE' });
  });

  it('says none of a claim of the same id at another source', () => {
    const facts = household('2026-08-15', ANNA)
      .add('arrangements', 'uwv', arrangement('r1', ANNA))
      .add('deductions', 'svb', deduction('h1', ANNA, { claimId: 'v1' }));
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it.each([
    ['a last day together', { period: { from: '2026-03-01', to: '2026-06-01' } }],
    ['withdrawn a day later', { withdrawnOn: '2026-06-02' }],
    ['withdrawn after its end', { withdrawnOn: '2026-12-01' }],
    ['withdrawn without an end', { withdrawnOn: '2026-12-01', period: { from: '2026-03-01', to: null } }],
  ])('takes one day together: %s', (_, pause) => {
    expect(findingsOf(rule, paused(pause).build())).toHaveLength(1);
  });

  it('knows the claim that another body collects', () => {
    const facts = household('2026-08-15', ANNA)
      .add('claims', 'duo', claim('d1', ANNA, { handler: agencyOf('cjib'), handlerReference: 'c1' }))
      .add('arrangements', 'duo', arrangement('r1', ANNA, { claimIds: ['d1'] }))
      .add('deductions', 'cjib', deduction('h1', ANNA, { claimId: 'c1' }));
    expect(findingOf(rule, facts.build()).agencies).toEqual(['cjib', 'duo']);
  });

  it('is not led round by references that go in a circle', () => {
    const facts = household('2026-08-15', ANNA)
      .add('claims', 'duo', claim('d1', ANNA, { handler: agencyOf('cjib'), handlerReference: 'c1' }))
      .add('claims', 'cjib', claim('c1', ANNA, { handler: agencyOf('duo'), handlerReference: 'd1' }))
      .add('arrangements', 'duo', arrangement('r1', ANNA, { claimIds: ['d1'] }))
      .add('deductions', 'duo', deduction('h1', ANNA, { claimId: 'd1' }));
    expect(findingsOf(rule, facts.build())).toHaveLength(1);
  });

  it('says that the claim of a set-off is not known', () => {
    expect(saysOf(rule, paused({}, { claimId: null }).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: ['Voor welke vordering UWV € 85,00 per maand verrekent, is niet bekend.'],
    });
    const ofOther = paused({ person: { bsn: BRAM } }, { claimId: null });
    expect(saysOf(rule, ofOther.build())).toEqual({ outcome: 'NONE' });
  });

  it('says none of another withholding of which the claim is not known', () => {
    expect(saysOf(rule, paused({}, { claimId: null, method: 'ATTACHMENT' }).build())).toEqual({
      outcome: 'NONE',
    });
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, paused().build(), ['deductions', 'arrangements', 'timeOuts', 'claims']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), [
      'deductions',
      'arrangements',
      'timeOuts',
      'claims',
    ]);
  });
});

describe('CR-14 a time-out', () => {
  it('of the gemeente pauses a claim of another body, with all that it rests on', () => {
    expect(findingOf(rule, timedOut().build())).toMatchObject({
      key: 'CR-14||deductions/uwv:h1|timeOuts/gemeente:t1',
      severity: 'ORANGE',
      explained: false,
      explanations: [{ code: 'E1', applies: 'UNKNOWN' }],
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      evidence: [
        {
          source: 'gemeente',
          kind: 'timeOuts',
          id: 't1',
          says: 'time-out van 1 juni 2026 tot en met 30 september 2026',
          on: '2026-06-01',
        },
        {
          source: 'uwv',
          kind: 'deductions',
          id: 'h1',
          says: 'verrekening van € 85,00 per maand',
          on: '2026-01-01',
        },
      ],
      amountPerMonth: 8500,
    });
  });

  it.each([
    ['of another claim', { claims: [{ agency: agencyOf('uwv'), claimId: 'v2' }] }],
    ['of a claim of the same id at another body', { claims: [{ agency: agencyOf('svb'), claimId: 'v1' }] }],
    ['withdrawn before it began', { withdrawnOn: '2026-06-01' }],
    ['that ended before the set-off', { period: { from: '2025-06-01', to: '2025-12-31' } }],
  ] as [string, Partial<TimeOut>][])('says none: %s', (_, pause) => {
    expect(saysOf(rule, timedOut(pause).build())).toEqual({ outcome: 'NONE' });
  });

  it('knows the claim that another body collects', () => {
    const facts = timedOut({ claims: [{ agency: agencyOf('duo'), claimId: 'd1' }] }).add(
      'claims',
      'duo',
      claim('d1', ANNA, { handler: agencyOf('uwv'), handlerReference: 'v1' }),
    );
    expect(findingsOf(rule, facts.build())).toHaveLength(1);
  });

  it('may be for a claim of a set-off that does not name it, of one of its persons', () => {
    const unknown = ['Voor welke vordering UWV € 85,00 per maand verrekent, is niet bekend.'];
    expect(saysOf(rule, timedOut({}, { claimId: null }).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown,
    });
    expect(saysOf(rule, timedOut({}, { claimId: null, person: { bsn: BRAM } }).build())).toEqual({
      outcome: 'NONE',
    });
  });

  it('is shown once when the agency has it in its own books, and beside postponement', () => {
    const inBooks = (kind: PaymentArrangement['kind'], claimId = 'v1') =>
      findingsOf(
        rule,
        timedOut()
          .add('arrangements', 'uwv', arrangement('r1', ANNA, { kind, claimIds: [claimId] }))
          .build(),
      ).map(({ evidence }) => evidence[0]?.kind);
    expect(inBooks('TIME_OUT')).toEqual(['arrangements']);
    expect(inBooks('TIME_OUT', 'v2')).toEqual(['timeOuts']);
    expect(inBooks('POSTPONEMENT')).toEqual(['arrangements', 'timeOuts']);
    const two = timedOut()
      .add('arrangements', 'uwv', arrangement('r1', ANNA, { kind: 'TIME_OUT', claimIds: ['v2'] }))
      .add('deductions', 'uwv', deduction('h2', ANNA, { claimId: 'v2' }));
    expect(findingsOf(rule, two.build()).map(({ evidence }) => evidence.map(({ id }) => id))).toEqual([
      ['t1', 'h1'],
      ['r1', 'h2'],
    ]);
  });
});
