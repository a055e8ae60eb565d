import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import type { DebtCounselling, Threat } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import { claimStatus, type ClaimStatus } from '../../../../subgraphs/kit/vocabulary';
import { provesItsExamples } from '../testing/examples';
import {
  agencyOf,
  claim,
  collectionAct,
  deduction,
  moratorium,
  threat,
  timeOut,
} from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household } from '../testing/facts-builder';
import { findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr26ThreatAndCollection as rule } from './cr-26-threat-and-collection';

/** Anna and Bram are threatened; on Monday 10 August 2026 it was recorded. */
const threatened = (changes: Partial<Threat> = {}): FactsBuilder =>
  household('2026-08-15', ANNA, BRAM)
    .records()
    .add('threats', 'gemeente', threat('d1', { recordedOn: '2026-08-10', ...changes }));

const owes = (
  facts: FactsBuilder,
  source: string,
  id: string,
  status: ClaimStatus,
  changes: Partial<Claim> = {},
): FactsBuilder =>
  facts.add(
    'claims',
    source,
    claim(id, ANNA, { status, creditor: agencyOf(source), handler: agencyOf(source), ...changes }),
  );

const talked = (facts: FactsBuilder, intakeOn: string | null, changes: Partial<DebtCounselling> = {}) =>
  facts.add('debtCounselling', 'gemeente', {
    id: `s-${intakeOn}`,
    status: 'INTAKE',
    requestedOn: '2026-08-01',
    intakeOn,
    planOn: null,
    ...changes,
  });

const pausedForAnna = timeOut('t1', [ANNA], { claims: [{ agency: agencyOf('uwv'), claimId: 'u1' }] });

/** The UWV attached, and the gemeente sets off. */
const eviction = (): FactsBuilder =>
  owes(owes(threatened(), 'gemeente', 'g1', 'SET_OFF', { outstanding: 900000 }), 'uwv', 'u1', 'ATTACHED', {
    kind: 'FINE',
    outstanding: 50000,
    collectionActs: [
      collectionAct('h1', 'ATTACHMENT', '2026-03-01'),
      collectionAct('h2', 'WRIT', '2026-02-01'),
    ],
  });

const withheld = (changes: Partial<Deduction> = {}): FactsBuilder =>
  threatened().add(
    'deductions',
    'gemeente',
    deduction('h1', BRAM, { beneficiary: agencyOf('cjib'), method: 'ATTACHMENT', ...changes }),
  );

const reportedBy = (facts: FactsBuilder, government: boolean): FactsBuilder =>
  facts.add('reportedDebts', 'gemeente', {
    id: 'o1',
    person: { bsn: BRAM },
    creditor: agencyOf('cjib'),
    government,
    kind: 'FINE',
    title: 'Boete',
    amount: null,
    amountPerMonth: null,
    reportedOn: '2026-08-01',
  });

describe('CR-26 examples', () => {
  provesItsExamples(rule, {
    'Anna wordt op 1 september uit huis gezet. UWV heeft beslag gelegd, en de gemeente verrekent.':
      eviction().build(),
    'De energie is op 16 juli afgesloten en er zijn kinderen. Op het inkomen ligt beslag van het CJIB.':
      reportedBy(
        household('2026-08-15', ANNA, BRAM)
          .records()
          .add(
            'threats',
            'gemeente',
            threat('d1', { kind: 'SHUT_OFF', on: '2026-07-16', recordedOn: '2026-07-16', children: true }),
          )
          .add(
            'deductions',
            'gemeente',
            deduction('h1', BRAM, { beneficiary: agencyOf('cjib'), method: 'ATTACHMENT' }),
          ),
        true,
      ).build(),
    'De zorgverzekering eindigt op 1 oktober. Het gesprek is op tijd gehouden, en UWV heeft een dwangbevel.':
      talked(
        owes(threatened({ kind: 'HEALTH_INSURANCE', on: '2026-10-01' }), 'uwv', 'u1', 'WRIT'),
        '2026-08-12',
      ).build(),
    'Anna wordt op 1 september uit huis gezet. Het beslag van UWV staat al in een time-out. SVB heeft een dwangbevel.':
      talked(owes(owes(threatened(), 'uwv', 'u1', 'ATTACHED'), 'svb', 's1', 'WRIT'), '2026-08-12')
        .add('timeOuts', 'gemeente', pausedForAnna)
        .build(),
    'Anna wordt op 1 september uit huis gezet. Voor haar loopt een breed moratorium. UWV heeft beslag gelegd.':
      talked(owes(threatened(), 'uwv', 'u1', 'ATTACHED'), '2026-08-12')
        .add('moratoria', 'gemeente', moratorium('m1', [ANNA]))
        .build(),
    'Anna wordt op 1 september uit huis gezet. Bij de overheid lopen alleen betalingsregelingen.': owes(
      threatened(),
      'uwv',
      'u1',
      'IN_ARRANGEMENT',
    ).build(),
  });
});

describe('CR-26 threat and collection', () => {
  it('shows the threat, what is collected and what may be paused, with all that it rests on', () => {
    expect(findingOf(rule, eviction().build())).toEqual({
      key: 'CR-26||claims/gemeente:g1|claims/uwv:u1|threats/gemeente:d1',
      severity: 'RED',
      explained: false,
      explanations: [],
      message: rule.examples[0]?.says,
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      evidence: [
        { source: 'gemeente', kind: 'threats', id: 'd1', says: 'ontruiming', on: '2026-09-01' },
        {
          source: 'uwv',
          kind: 'claims',
          id: 'u1',
          says: 'boete van UWV (€ 500,00, beslag)',
          on: '2026-03-01',
        },
        {
          source: 'gemeente',
          kind: 'claims',
          id: 'g1',
          says: 'terugvordering van Gemeente (€ 9.000,00, verrekening)',
          on: null,
        },
      ],
      amountPerMonth: null,
    });
  });

  const enforced: readonly ClaimStatus[] = ['WRIT', 'ATTACHED', 'SET_OFF'];
  it.each(
    (Object.keys(claimStatus.meanings) as ClaimStatus[]).map(
      (status) => [status, enforced.includes(status)] as const,
    ),
  )('a claim that is %s counts: %s', (status, counts) => {
    const says = saysOf(rule, owes(threatened(), 'uwv', 'u1', status).build());
    expect(says.outcome).toBe(counts ? 'CONFLICT' : 'NONE');
  });

  it.each([
    ['2026-07-15', 0],
    ['2026-07-16', 1],
    ['2026-08-14', 1],
    ['2026-08-15', 1],
    ['2027-08-15', 1],
  ])('a threat of %s: %i', (on, number) => {
    const facts = owes(threatened({ on }), 'uwv', 'u1', 'WRIT').build();
    expect(findingsOf(rule, facts)).toHaveLength(number);
    if (number === 0) expect(saysOf(rule, facts)).toEqual({ outcome: 'NONE' });
  });

  it('says of a day that has passed that it was so', () => {
    const first = (on: string) =>
      findingOf(rule, owes(threatened({ on }), 'uwv', 'u1', 'WRIT').build()).message.split('. ')[0];
    expect(first('2026-08-14')).toBe('Ontruiming op 14 augustus 2026');
    expect(first('2026-08-15')).toBe('Dreiging: ontruiming op 15 augustus 2026');
  });

  it('has one finding for each threat', () => {
    const facts = eviction().add('threats', 'gemeente', threat('d2', { kind: 'SHUT_OFF' }));
    expect(findingsOf(rule, facts.build()).map(({ evidence }) => evidence[0]?.says)).toEqual([
      'ontruiming',
      'afsluiting van gas, elektriciteit, warmte of water',
    ]);
  });

  it.each([
    ['of a private creditor', { regime: 'CIVIL' }],
    ['of which nothing is left', { outstanding: 0 }],
  ] as [string, Partial<Claim>][])('says none of a claim %s', (_, changes) => {
    expect(saysOf(rule, owes(threatened(), 'uwv', 'u1', 'WRIT', changes).build())).toEqual({
      outcome: 'NONE',
    });
  });

  it('says none without a threat, whatever else is missing', () => {
    const facts = owes(household('2026-08-15', ANNA), 'uwv', 'u1', 'WRIT').missing(
      'svb',
      'claims',
      'deductions',
      'timeOuts',
      'moratoria',
    );
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });
});

describe('CR-26 what is withheld', () => {
  it('counts when the debt itself is not told, for a body that is known as one of the government', () => {
    const found = findingOf(rule, reportedBy(withheld({ amountPerMonth: 4500 }), true).build());
    expect(found).toMatchObject({ persons: [BRAM], agencies: ['gemeente'] });
    expect(found.evidence[1]).toEqual({
      source: 'gemeente',
      kind: 'deductions',
      id: 'h1',
      says: 'inhouding van € 45,00 per maand voor Cjib',
      on: '2026-01-01',
    });
    expect(found.message).toContain('De overheid vordert in: één vordering met beslag,');
    expect(found.message).toContain('Een vordering die zich leent voor een time-out, is niet bekend.');
  });

  it('counts once when the body that withholds and the body that receives tell it, each as evidence', () => {
    const toldTwice = (claimId: string | null) =>
      withheld({ method: 'SET_OFF', amountPerMonth: 4500 }).add(
        'deductions',
        'cjib',
        deduction('c9', BRAM, {
          ...{ beneficiary: agencyOf('cjib'), method: 'SET_OFF' },
          ...{ amountPerMonth: 4600, claimId },
        }),
      );
    const loose = findingOf(rule, toldTwice(null).build());
    expect(loose.message).toContain('De overheid vordert in: één vordering met beslag,');
    expect(loose.persons).toEqual([BRAM]);
    expect(loose.evidence.map(({ source, id, says }) => [source, id, says])).toEqual([
      ['gemeente', 'd1', 'ontruiming'],
      ['cjib', 'c9', 'inhouding van € 46,00 per maand voor Cjib'],
      ['gemeente', 'h1', 'inhouding van € 45,00 per maand voor Cjib'],
    ]);
    const known = owes(toldTwice('c1'), 'cjib', 'c1', 'OPEN', { debtors: [{ bsn: BRAM }] });
    const found = findingOf(rule, known.build());
    expect(found.message).toContain('De overheid vordert in: één vordering met beslag,');
    expect(found.evidence.map(({ id }) => id)).toEqual(['d1', 'c1']);
  });

  it('says that it is not known whether a body that attached is of the government', () => {
    const unknown = [
      'Of Cjib, waarvoor Gemeente € 70,97 per maand inhoudt, een overheidsorgaan is, is niet bekend.',
    ];
    expect(saysOf(rule, withheld().build())).toEqual({ outcome: 'UNKNOWN', missing: [], unknown });
    expect(saysOf(rule, reportedBy(withheld(), false).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown,
    });
  });
});

describe('CR-26 the talk', () => {
  const talk = (facts: FactsBuilder) =>
    /(Het gesprek|Houd het).*(?= Kandidaat)/.exec(findingOf(rule, facts.build()).message)?.[0];
  const writ = (changes: Partial<Threat> = {}) => owes(threatened(changes), 'uwv', 'u1', 'WRIT');
  const holidays = 'Feestdagen zijn niet bekend; valt er een in die tijd, dan schuift de dag op.';
  const late =
    'Het gesprek moest uiterlijk op 13 augustus 2026 zijn gehouden, binnen 3 werkdagen na de melding (Wgs 4 lid 2)';

  it('was held in time on the third working day, or on the day itself', () => {
    expect(talk(talked(writ(), '2026-08-13'))).toBe('Het gesprek was op 13 augustus 2026, op tijd.');
    expect(talk(talked(writ(), '2026-08-10'))).toBe('Het gesprek was op 10 augustus 2026, op tijd.');
  });

  it('was held before the threat was known', () => {
    expect(findingOf(rule, talked(writ(), '2026-08-09').build()).message).toContain(
      'bronheffing. Er was al een gesprek op 9 augustus 2026, voor deze melding. Bespreek ook deze dreiging. Kandidaat',
    );
  });

  it('was late on the fourth', () => {
    expect(talk(talked(writ(), '2026-08-14'))).toBe(`${late}, en was op 14 augustus 2026. ${holidays}`);
  });

  it('is still to be held, or should have been', () => {
    expect(talk(writ())).toBe(`${late}, en daarvan is niets bekend. Houd het vandaag. ${holidays}`);
    expect(talk(writ({ recordedOn: '2026-08-14' }))).toBe(
      'Houd het eerste gesprek uiterlijk op 19 augustus 2026, binnen 3 werkdagen na de melding (Wgs 4 lid 2). ' +
        holidays,
    );
    const onTheDay = household('2026-08-13', ANNA)
      .records()
      .add('threats', 'gemeente', threat('d1', { recordedOn: '2026-08-10' }));
    expect(talk(owes(onTheDay, 'uwv', 'u1', 'WRIT'))).toMatch(
      /^Houd het eerste gesprek uiterlijk op 13 augustus 2026/,
    );
  });

  it.each([
    ['that has yet to come', '2026-08-16', {}],
    ['of counselling that has ended', '2026-08-12', { status: 'ENDED' }],
    ['that is not held', null, {}],
  ] as [string, string | null, Partial<DebtCounselling>][])(
    'does not count one %s',
    (_, intakeOn, changes) => {
      expect(talk(talked(writ(), intakeOn, changes))).toMatch(/daarvan is niets bekend/);
    },
  );

  it('is the last one that was held', () => {
    expect(talk(talked(talked(writ(), '2026-08-14'), '2026-08-11'))).toMatch(/en was op 14 augustus/);
  });
});

describe('CR-26 what is not known', () => {
  it('names who should have told of claims, deductions or what pauses them, or of the talk', () => {
    for (const kind of ['claims', 'deductions', 'timeOuts', 'moratoria'] as const)
      expect(saysOf(rule, threatened().missing('svb', kind).build())).toEqual({
        outcome: 'UNKNOWN',
        missing: ['svb'],
        unknown: [],
      });
    expect(saysOf(rule, threatened().missing('gemeente', 'debtCounselling').build())).toEqual({
      outcome: 'NONE',
    });
    expect(saysOf(rule, eviction().missing('gemeente', 'debtCounselling').build())).toMatchObject({
      outcome: 'CONFLICT',
      missing: ['gemeente'],
    });
    expect(
      saysOf(rule, talked(eviction(), '2026-08-11').missing('gemeente', 'debtCounselling').build()),
    ).toMatchObject({ outcome: 'CONFLICT', missing: [] });
    expect(saysOf(rule, threatened().withoutComposition().build()).outcome).toBe('UNKNOWN');
    expect(saysOf(rule, eviction().withoutComposition().build())).toMatchObject({
      unknown: ['Wie er in dit huishouden wonen, is niet bekend. Alleen de persoon zelf is bekeken.'],
    });
  });

  it('leaves out a debtor outside the household', () => {
    const facts = owes(threatened(), 'uwv', 'u1', 'WRIT', { debtors: [{ bsn: CARLA }, { bsn: BRAM }] });
    expect(findingOf(rule, facts.build()).persons).toEqual([BRAM]);
  });

  it('holds for every rule', () => {
    const needs = ['threats', 'claims', 'deductions', 'timeOuts', 'moratoria'] as const;
    holdsForEveryRule(rule, eviction().build(), needs);
    holdsForEveryRule(rule, reportedBy(withheld(), true).build(), needs);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['threats']);
  });

  it('has a threshold that is shown', () => {
    expect(rule.thresholds).toEqual([
      {
        name: 'past-threat',
        value: 30,
        unit: 'DAYS',
        text: 'Zo lang na de datum telt een dreiging nog mee. Dit is een keuze van dit project.',
      },
    ]);
  });
});
