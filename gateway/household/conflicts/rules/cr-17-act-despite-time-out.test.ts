import type { Claim, CollectionAct } from '../../../../subgraphs/kit/graph/claim';
import type { TimeOut } from '../../../../subgraphs/kit/graph/counselling-file';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, claim, collectionAct, timeOut } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr17ActDespiteTimeOut as rule } from './cr-17-act-despite-time-out';

const NONE = { outcome: 'NONE' };
const UWV = agencyOf('uwv');
const PAUSED = { agency: UWV, claimId: 'u1' };

/** A time-out of Anna from June to September, for claim u1 of the UWV, which was told of it. */
const paused = (changes: Partial<TimeOut> = {}): FactsBuilder =>
  household('2026-08-15', ANNA, BRAM)
    .records()
    .add(
      'timeOuts',
      'gemeente',
      timeOut('t1', [ANNA], { claims: [PAUSED], inView: [UWV], announcedTo: [UWV], ...changes }),
    );

const served = (on = '2026-06-08', id = 'h1') => collectionAct(id, 'SERVICE', on, 'deurwaarder');

const owed = (
  facts: FactsBuilder,
  id: string,
  acts: readonly CollectionAct[] = [],
  changes: Partial<Claim> = {},
  source = 'uwv',
): FactsBuilder =>
  facts.add(
    'claims',
    source,
    claim(id, ANNA, { creditor: agencyOf(source), collectionActs: [...acts], ...changes }),
  );

/** The paused claim, with the act of a bailiff. */
const acted = (changes: Partial<TimeOut> = {}, of: Partial<Claim> = {}) =>
  owed(paused(changes), 'u1', [served()], of);

/** The paused claim without acts, and the act of a bailiff on another claim of the UWV. */
const beside = (changes: Partial<TimeOut> = {}, of: Partial<Claim> = {}) =>
  owed(owed(paused(changes), 'u1'), 'u2', [served()], of);

/** The paused claim without acts, and a writ of a body that was not in view. */
const fromOutside = (changes: Partial<TimeOut> = {}) =>
  owed(
    owed(paused(changes), 'u1'),
    'd1',
    [collectionAct('h2', 'WRIT', '2026-06-08', 'duo')],
    { kind: 'STUDY_ARREARS' },
    'duo',
  );

describe('CR-17 examples', () => {
  provesItsExamples(rule, {
    'Er loopt een time-out voor een vordering van het UWV. Een week later betekent een deurwaarder het dwangbevel.':
      acted().build(),
    'De gepauzeerde vordering is van het UWV. De deurwaarder handelt voor een andere vordering van het UWV.':
      beside().build(),
    'De DUO was bij de start van de time-out niet in beeld, en stuurt een dwangbevel.': fromOutside().build(),
    'De deurwaarder handelt voor een gepauzeerde vordering, maar de time-out is die dag ingetrokken.': acted({
      withdrawnOn: '2026-06-08',
    }).build(),
  });
});

describe('CR-17 an act on a paused claim', () => {
  it('is shown', () => {
    const found = findingOf(rule, acted().build());
    expect(found).toMatchObject({
      key: 'CR-17|h1|claims/uwv:u1|timeOuts/gemeente:t1',
      severity: 'RED',
      explained: false,
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      amountPerMonth: null,
      evidence: [
        {
          source: 'gemeente',
          kind: 'timeOuts',
          id: 't1',
          says: 'time-out van 1 juni 2026 tot en met 30 september 2026',
          on: '2026-06-01',
        },
        { source: 'uwv', kind: 'claims', id: 'u1', says: 'betekening', on: '2026-06-08' },
      ],
    });
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'NO', E3: 'NO' });
  });

  it.each([
    ['2026-05-31', 0],
    ['2026-06-01', 1],
    ['2026-08-15', 1],
    ['2026-08-16', 0],
  ])('counts on %s: %i', (on, number) => {
    expect(findingsOf(rule, owed(paused(), 'u1', [served(on)]).build())).toHaveLength(number);
  });

  it.each([
    ['2026-06-07', 0],
    ['2026-06-08', 1],
  ])('counts up to the last day of the time-out: %s', (to, number) => {
    expect(findingsOf(rule, acted({ period: { from: '2026-06-01', to } }).build())).toHaveLength(number);
  });

  it.each(['REMINDER', 'WRIT', 'SERVICE', 'ATTACHMENT'] as const)('may be any: %s', (kind) => {
    const facts = owed(paused(), 'u1', [collectionAct('h1', kind, '2026-06-08', 'uwv')]);
    expect(findingsOf(rule, facts.build())).toHaveLength(1);
  });

  it('counts until the time-out was withdrawn, and says so', () => {
    expect(findingOf(rule, acted({ withdrawnOn: '2026-06-09' }).build()).message).toContain(
      'Voor Anna Testpersoon gold een time-out van Gemeente (van 1 juni 2026 tot en met 30 september 2026, ingetrokken op ' +
        '9 juni 2026). Deurwaarder',
    );
  });

  it.each([
    ['2026-08-14', 'gold'],
    ['2026-08-15', 'geldt'],
  ])('says whether it still holds: until %s', (to, verb) => {
    const { message } = findingOf(rule, acted({ period: { from: '2026-06-01', to } }).build());
    expect(message).toContain(`Voor Anna Testpersoon ${verb} een time-out`);
  });

  it.each([
    [{ criminal: true }, 0],
    [{ regime: 'CRIMINAL' }, 0],
    [{ regime: 'CIVIL' }, 0],
    [{ regime: 'WAHV' }, 1],
  ] as const)('is none on a claim that is outside by design: %j', (changes, number) => {
    expect(findingsOf(rule, acted({}, changes).build())).toHaveLength(number);
    expect(findingsOf(rule, beside({}, changes).build())).toHaveLength(number);
  });

  it('is found when the body that collects tells it, once', () => {
    const handed = owed(paused(), 'u1', [served()], { handler: agencyOf('cjib'), handlerReference: 'c1' });
    const facts = owed(handed, 'c1', [served()], { kind: 'STUDY_ARREARS', debtors: [{ bsn: BRAM }] }, 'cjib');
    const found = findingOf(rule, facts.build());
    expect(found).toMatchObject({
      agencies: ['cjib', 'gemeente', 'uwv'],
      persons: [ANNA, BRAM],
      severity: 'RED',
    });
    expect(found.message).toContain(
      'voor een achterstand studieschuld en terugvordering bij Cjib en UWV. Deze vordering staat in de time-out. UWV is ' +
        'geïnformeerd. Cjib staat niet bij de organen die zijn geïnformeerd. Vraag Cjib en UWV te stoppen.',
    );
    const criminal = owed(handed, 'c1', [], { criminal: true }, 'cjib');
    expect(saysOf(rule, criminal.build())).toEqual(NONE);
  });

  it('says who was informed', () => {
    const handed = (announcedTo: TimeOut['announcedTo']) =>
      owed(
        owed(paused({ announcedTo }), 'u1', [served()], {
          handler: agencyOf('cjib'),
          handlerReference: 'c1',
        }),
        'c1',
        [served()],
        {},
        'cjib',
      );
    expect(findingOf(rule, handed([]).build()).message).toContain(
      'time-out. Cjib en UWV staan niet bij de organen die zijn geïnformeerd. Vraag',
    );
    expect(findingOf(rule, handed([UWV, agencyOf('cjib')]).build()).message).toContain(
      'time-out. Cjib en UWV zijn geïnformeerd. Vraag',
    );
  });
});

describe('CR-17 an act on another claim', () => {
  it('of a body in view is explained', () => {
    const found = findingOf(rule, beside().build());
    expect(found).toMatchObject({
      severity: 'ORANGE',
      explained: true,
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
    });
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'YES', E3: 'NO' });
  });

  it('of a body with a paused claim is in view, also when the list of bodies forgot it', () => {
    expect(explanationsOf(findingOf(rule, beside({ inView: [] }).build())).E2).toBe('YES');
  });

  it('of a body in view without a paused claim is in view', () => {
    const found = findingOf(rule, fromOutside({ inView: [agencyOf('duo')] }).build());
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'YES', E3: 'NO' });
  });

  it('of a body that was not in view has another explanation', () => {
    const found = findingOf(rule, fromOutside().build());
    expect(found).toMatchObject({ severity: 'ORANGE', explained: true, agencies: ['duo', 'gemeente'] });
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'NO', E3: 'YES' });
  });

  it('of another person is none', () => {
    expect(saysOf(rule, beside({}, { debtors: [{ bsn: BRAM }] }).build())).toEqual(NONE);
    expect(findingsOf(rule, beside({}, { debtors: [{ bsn: BRAM }, { bsn: ANNA }] }).build())).toHaveLength(1);
  });

  it('shows several time-outs and acts each by itself', () => {
    const facts = owed(beside(), 'u3', [served('2026-06-07', 'h3'), served('2026-06-09', 'h4')]).add(
      'timeOuts',
      'gemeente',
      timeOut('t2', [ANNA, BRAM], { claims: [{ agency: UWV, claimId: 'u3' }], inView: [UWV] }),
    );
    const found = findingsOf(rule, facts.build());
    expect(found.map(({ evidence, severity }) => [...evidence.map(({ id }) => id), severity])).toEqual([
      ['t1', 'u3', 'ORANGE'],
      ['t1', 'u2', 'ORANGE'],
      ['t1', 'u3', 'ORANGE'],
      ['t2', 'u3', 'RED'],
      ['t2', 'u2', 'ORANGE'],
      ['t2', 'u3', 'RED'],
    ]);
    expect(found[3]?.message).toContain('Voor Anna Testpersoon en Bram Testpersoon geldt');
    expect(new Set(found.map(({ key }) => key)).size).toBe(6);
  });
});

describe('CR-17 what is not known', () => {
  it('names a paused claim that no source shows', () => {
    expect(saysOf(rule, owed(paused(), 'u2').build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'In de time-out staat een vordering van UWV die hier niet bekend is. Of daarop is ingevorderd, is niet bekend.',
      ],
    });
    const claims = ['u1', 'u2', 'u3'].map((claimId) => ({ agency: UWV, claimId }));
    const told = saysOf(rule, owed(paused({ claims }), 'u2').build());
    expect(told).toMatchObject({ outcome: 'UNKNOWN', unknown: [expect.not.stringContaining('u1')] });
    expect(saysOf(rule, owed(paused(), 'u1').build())).toEqual(NONE);
    expect(saysOf(rule, owed(paused(), 'u1', [], {}, 'svb').build()).outcome).toBe('UNKNOWN');
  });

  it('needs claims only when there is a time-out that has begun', () => {
    expect(saysOf(rule, household('2026-08-15', ANNA).missing('stil', 'claims').build())).toEqual(NONE);
    const begins = (from: string) =>
      owed(paused({ period: { from, to: null } }), 'u1')
        .missing('stil', 'claims')
        .build();
    expect(saysOf(rule, begins('2026-08-16'))).toEqual(NONE);
    expect(saysOf(rule, begins('2026-08-15'))).toEqual({
      outcome: 'UNKNOWN',
      missing: ['stil'],
      unknown: [],
    });
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, fromOutside().build(), ['timeOuts', 'claims']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['timeOuts']);
  });
});
