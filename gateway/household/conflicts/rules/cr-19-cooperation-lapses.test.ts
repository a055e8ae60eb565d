import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { DebtSettlement } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import { article } from '../rule';
import { provesItsExamples } from '../testing/examples';
import { arrangement, decision, settlement } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { findingOf, findingsOf, holdsForEveryRule, LAW, saysOf } from '../testing/looking';
import { cr19CooperationLapses as rule } from './cr-19-cooperation-lapses';

const NONE = { outcome: 'NONE' };

const start = (): FactsBuilder => household('2026-08-15', ANNA, BRAM).records();

/** The UWV cooperates for Anna since 1 October 2025, unless a test says otherwise. */
const cooperates = (
  changes: Partial<Decision> = {},
  facts = start(),
  source = 'uwv',
  id = 'b1',
): FactsBuilder => {
  const decidedOn = changes.decidedOn ?? '2025-10-01';
  return facts.add(
    'decisions',
    source,
    decision(id, [ANNA], {
      kind: 'COOPERATION',
      scheme: 'WW',
      decidedOn,
      effect: { from: decidedOn, to: null },
      basis: [article('WW', '36c', '1')],
      ...changes,
    }),
  );
};

const settled = (facts: FactsBuilder, changes: Partial<DebtSettlement>) =>
  facts.add('settlements', 'gemeente', settlement('s1', [ANNA], changes));

/** An agency carries out a settlement of Anna since June, unless a test says otherwise. */
const carriedOut = (facts: FactsBuilder, changes: Partial<PaymentArrangement> = {}, source = 'uwv') =>
  facts.add(
    'arrangements',
    source,
    arrangement('r1', ANNA, {
      kind: 'DEBT_SETTLEMENT',
      period: { from: '2026-06-01', to: '2027-11-30' },
      ...changes,
    }),
  );

describe('CR-19 examples', () => {
  provesItsExamples(rule, {
    'Het UWV werkt sinds 1 oktober 2025 mee aan een schuldregeling voor Anna. Er is nog geen regeling.':
      cooperates().build(),
    'Het UWV werkt sinds 1 juli 2025 mee. Er kwam geen schuldregeling tot stand.': cooperates({
      decidedOn: '2025-07-01',
    }).build(),
    'Het UWV werkt mee sinds 1 oktober 2025. De schuldregeling kwam op 1 augustus 2026 tot stand.': settled(
      cooperates(),
      { concludedOn: '2026-08-01' },
    ).build(),
    'Het UWV werkt mee sinds 1 oktober 2025. Bij het UWV loopt sinds 1 juni 2026 een schuldregeling voor Anna.':
      carriedOut(cooperates()).build(),
    'Het UWV werkt mee; de twaalf maanden zijn pas over 60 dagen om.': cooperates({
      decidedOn: '2025-10-14',
    }).build(),
  });
});

describe('CR-19 the term', () => {
  it('is shown', () => {
    expect(findingOf(rule, cooperates().build())).toMatchObject({
      key: 'CR-19||decisions/uwv:b1',
      severity: 'YELLOW',
      explained: false,
      explanations: [],
      persons: [ANNA],
      agencies: ['uwv'],
      amountPerMonth: null,
      evidence: [
        {
          source: 'uwv',
          kind: 'decisions',
          id: 'b1',
          says: 'medewerking aan een schuldregeling',
          on: '2025-10-01',
        },
      ],
    });
  });

  it.each([
    ['2025-10-14', null, ''],
    ['2025-10-13', 'YELLOW', 'Dat is over 59 dagen.'],
    ['2025-08-16', 'YELLOW', 'Dat is over één dag.'],
    ['2025-08-15', 'YELLOW', 'Dat is vandaag.'],
    ['2025-08-14', 'RED', 'Op 14 augustus 2026 waren de twaalf maanden om'],
    ['2020-01-01', 'RED', 'Op 1 januari 2021 waren'],
  ])('that began on %s: %s', (decidedOn, severity, says) => {
    const found = findingsOf(rule, cooperates({ decidedOn }).build());
    expect(found.map((one) => one.severity)).toEqual(severity === null ? [] : [severity]);
    for (const { message } of found) expect(message).toContain(says);
  });

  it.each([
    [[article('WW', '36c', '1')], 'WW', 'WW 36c lid 3'],
    [[article('AOW', '25')], 'AOW', 'AOW 25 lid 3'],
    [[article('Toeslagenwet', '21', '1')], 'WW', 'Toeslagenwet 21 lid 3'],
    [[article('Awb', '4:94'), article('WIA', '79a')], 'WW', 'WIA 79a lid 3'],
    [[], 'WIA', 'WIA 79a lid 3'],
    [[article('Awb', '4:94')], 'AOW', 'AOW 25 lid 3'],
  ])('follows from %j or else from %s: %s', (basis, scheme, says) => {
    expect(findingOf(rule, cooperates({ basis, scheme }).build()).message).toContain(`(${says}, gerekend`);
  });

  it('is none where the law sets none', () => {
    expect(saysOf(rule, cooperates({ basis: [], scheme: 'Participatiewet' }).build())).toEqual(NONE);
    expect(saysOf(rule, cooperates({ basis: [article('Participatiewet', '60c')] }).build())).toEqual(NONE);
  });

  it('is not known under a law that is not in the list', () => {
    const other = (decidedOn: string) => cooperates({ basis: [], scheme: 'ZW', decidedOn }).build();
    expect(saysOf(rule, other('2025-10-01'))).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'Of aan de medewerking van UWV (ZW, 1 oktober 2025) een termijn is verbonden, is niet bekend.',
      ],
    });
    expect(saysOf(rule, other('2025-10-14'))).toEqual(NONE);
  });

  it('is of cooperation only', () => {
    expect(saysOf(rule, cooperates({ kind: 'GRANT' }).build())).toEqual(NONE);
  });

  it('rests on articles that the law data have', () => {
    expect(rule.hook.map(({ law, article: number, paragraph }) => `${law} ${number} ${paragraph}`)).toEqual([
      'WW 36c 3',
      'AOW 25 3',
      'Toeslagenwet 21 3',
      'WIA 79a 3',
    ]);
    for (const basis of rule.hook) expect(LAW.article(basis)?.certainty).toBe('VERIFIED');
  });
});

describe('CR-19 cooperation that counts no more', () => {
  it.each([
    ['ended before its term', '2026-08-14', 0],
    ['ends on the day of the view', '2026-08-15', 1],
  ])('%s: %s', (_, to, number) => {
    expect(findingsOf(rule, cooperates({ effect: { from: '2025-10-01', to } }).build())).toHaveLength(number);
  });

  it.each([
    ['2026-06-30', 0],
    ['2026-07-01', 1],
    ['2026-07-02', 1],
  ])('had its effect up to %s, with the last day on 1 July: %i', (to, number) => {
    const effect = { from: '2025-07-01', to };
    expect(findingsOf(rule, cooperates({ decidedOn: '2025-07-01', effect }).build())).toHaveLength(number);
  });

  it.each([
    ['TERMINATION', 'b1', 'uwv', 0],
    ['REVISION', 'b1', 'uwv', 0],
    ['OTHER', 'b1', 'uwv', 1],
    ['TERMINATION', 'b9', 'uwv', 1],
    ['TERMINATION', 'b1', 'svb', 1],
    ['TERMINATION', null, 'uwv', 1],
  ] as const)('was ended by a decision %s caused by %s of %s: %i', (kind, causeId, source, number) => {
    const facts = cooperates({ decidedOn: '2025-07-01' }).add(
      'decisions',
      source,
      decision('b2', [ANNA], { kind, causeId }),
    );
    expect(findingsOf(rule, facts.build())).toHaveLength(number);
  });

  it.each([
    ['of the same agency and law', {}, 'uwv', ['b2']],
    ['of another agency', {}, 'svb', ['b2', 'b1']],
    ['under another law', { scheme: 'WIA' }, 'uwv', ['b1', 'b2']],
    ['for another person', { persons: [{ bsn: BRAM }] }, 'uwv', ['b1', 'b2']],
    ['for several persons', { persons: [{ bsn: BRAM }, { bsn: ANNA }] }, 'uwv', ['b2']],
    ['of the same day', { decidedOn: '2025-07-01' }, 'uwv', ['b1', 'b2']],
  ])('was replaced by a newer one %s', (_, changes, source, ids) => {
    const facts = cooperates(
      { decidedOn: '2025-10-01', ...changes },
      cooperates({ decidedOn: '2025-07-01' }),
      source,
      'b2',
    );
    const found = findingsOf(rule, facts.build()).flatMap(({ evidence }) => evidence.map(({ id }) => id));
    expect(found).toEqual(ids);
  });
});

describe('CR-19 a settlement', () => {
  it.each([
    ['is not concluded', {}, 1],
    ['is concluded today', { concludedOn: '2026-08-15' }, 0],
    ['is concluded tomorrow', { concludedOn: '2026-08-16' }, 1],
    [
      'was concluded on the day of the decision and ended',
      { concludedOn: '2025-10-01', endedOn: '2026-01-01' },
      0,
    ],
    ['had ended, and was of before the decision', { concludedOn: '2025-09-30', endedOn: '2026-01-01' }, 1],
    ['ended today, and was of before the decision', { concludedOn: '2025-09-30', endedOn: '2026-08-15' }, 1],
    ['of before the decision ends tomorrow', { concludedOn: '2025-09-30', endedOn: '2026-08-16' }, 0],
    ['of before the decision runs', { concludedOn: '2025-09-30' }, 0],
    ['is of somebody else', { concludedOn: '2026-08-01', persons: [{ bsn: BRAM }] }, 1],
    ['is of two persons', { concludedOn: '2026-08-01', persons: [{ bsn: BRAM }, { bsn: ANNA }] }, 0],
  ])('that %s', (_, changes, number) => {
    expect(findingsOf(rule, settled(cooperates(), changes).build())).toHaveLength(number);
  });

  it('that came late is a settlement still', () => {
    expect(
      saysOf(rule, settled(cooperates({ decidedOn: '2025-07-01' }), { concludedOn: '2026-08-01' }).build()),
    ).toEqual(NONE);
  });
});

describe('CR-19 a settlement in the books of an agency', () => {
  it.each([
    ['begins today', { period: { from: '2026-08-15', to: null } }, 0],
    ['begins tomorrow', { period: { from: '2026-08-16', to: null } }, 1],
    ['ends today', { period: { from: '2025-01-01', to: '2026-08-15' } }, 0],
    ['ended yesterday', { period: { from: '2025-01-01', to: '2026-08-14' } }, 1],
    ['is withdrawn from tomorrow', { withdrawnOn: '2026-08-16' }, 0],
    ['is withdrawn today', { withdrawnOn: '2026-08-15' }, 1],
    ['was withdrawn before it began', { withdrawnOn: '2026-05-01' }, 1],
    ['is of somebody else', { person: { bsn: BRAM } }, 1],
    ['is another arrangement', { kind: 'INSTALMENT_PLAN' }, 1],
  ] as [string, Partial<PaymentArrangement>, number][])('that %s', (_, changes, number) => {
    expect(findingsOf(rule, carriedOut(cooperates(), changes).build())).toHaveLength(number);
  });

  it('counts whichever agency has it, and for each of the persons of the decision', () => {
    expect(saysOf(rule, carriedOut(cooperates(), {}, 'duo').build())).toEqual(NONE);
    const both = cooperates({ persons: [{ bsn: BRAM }, { bsn: ANNA }] });
    expect(saysOf(rule, carriedOut(both).build())).toEqual(NONE);
  });

  it('counts after the twelve months too', () => {
    expect(saysOf(rule, carriedOut(cooperates({ decidedOn: '2025-07-01' })).build())).toEqual(NONE);
  });
});

describe('CR-19 several', () => {
  it('shows each agency, and all persons of a decision', () => {
    const both = { persons: [{ bsn: ANNA }, { bsn: BRAM }], scheme: 'AOW', basis: [article('AOW', '25')] };
    const found = findingsOf(rule, cooperates(both, cooperates(), 'svb').build());
    expect(found.map(({ agencies, persons }) => [agencies, persons])).toEqual([
      [['svb'], [ANNA, BRAM]],
      [['uwv'], [ANNA]],
    ]);
    expect(found[0]?.message).toContain(
      'De medewerking van SVB aan een schuldregeling voor Anna Testpersoon en Bram Testpersoon',
    );
  });
});

describe('CR-19 what is not known', () => {
  it.each(['settlements', 'arrangements'] as const)('needs %s only when a term is near', (kind) => {
    const facts = (decidedOn: string) => cooperates({ decidedOn }).missing('stil', kind).build();
    expect(saysOf(rule, facts('2025-10-14'))).toEqual(NONE);
    expect(saysOf(rule, facts('2025-10-13'))).toMatchObject({ outcome: 'CONFLICT', missing: ['stil'] });
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, cooperates().build(), ['decisions', 'settlements', 'arrangements']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['decisions']);
  });

  it('has one threshold, which is a choice', () => {
    expect(rule.thresholds).toEqual([
      { name: 'warning', value: 60, unit: 'DAYS', text: expect.stringMatching(/keuze van dit project\.$/) },
    ]);
  });
});
