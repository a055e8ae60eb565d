import type { Benefit } from '../../../../subgraphs/kit/graph/benefit';
import type { ReportedDecision } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { Income } from '../../../../subgraphs/kit/graph/income';
import { checkRules } from '../check-rules';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, benefit, decision, income, reportedDecision } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, LAW, saysOf } from '../testing/looking';
import { cr10SentInACircle as rule } from './cr-10-sent-in-a-circle';

const NONE = { outcome: 'NONE' };

const SENT: Partial<Decision> = {
  kind: 'REFUSAL',
  decidedOn: '2026-06-01',
  effect: { from: '2026-06-01', to: null },
  referredTo: agencyOf('uwv'),
  referredScheme: 'WW',
};

const REFUSED: Partial<Decision> = {
  kind: 'REFUSAL',
  scheme: 'WW',
  decidedOn: '2026-06-20',
  effect: { from: '2026-06-20', to: null },
  basis: [{ law: 'WW', article: '17', paragraph: null }],
};

/** The gemeente sends Anna to the UWV for the WW. */
const sent = (changes: Partial<Decision> = {}, persons: readonly string[] = [ANNA]): FactsBuilder =>
  household('2026-08-15', ANNA, BRAM)
    .records()
    .add('decisions', 'gemeente', decision('g1', persons, { ...SENT, ...changes }));

/** The UWV refuses it. */
const refused = (facts: FactsBuilder, changes: Partial<Decision> = {}, persons: readonly string[] = [ANNA]) =>
  facts.add('decisions', 'uwv', decision('u1', persons, { ...REFUSED, ...changes }));

/** The household reports that the UWV refuses it. */
const reported = (facts: FactsBuilder, changes: Partial<ReportedDecision> = {}) =>
  facts.add(
    'reportedDecisions',
    'gemeente',
    reportedDecision('r1', ANNA, {
      body: agencyOf('uwv'),
      kind: 'REFUSAL',
      scheme: 'WW',
      decidedOn: '2026-06-20',
      effect: { from: '2026-06-20', to: null },
      ...changes,
    }),
  );

const back = { referredTo: agencyOf('gemeente'), referredScheme: 'Participatiewet' } as const;

const paid = (changes: Partial<Income> = {}, bsn: string = ANNA): FactsBuilder =>
  refused(sent()).add('incomes', 'gemeente', income('i1', bsn, { kind: 'WAGE', ...changes }));

const granted = (changes: Partial<Benefit> = {}, bsn: string = ANNA): FactsBuilder =>
  refused(sent()).add('benefits', 'svb', benefit('b1', bsn, changes));

const situation = (place: number): string => rule.examples[place]?.situation ?? '';

describe('CR-10 examples', () => {
  provesItsExamples(rule, {
    [situation(0)]: refused(sent()).build(),
    [situation(1)]: refused(sent(), { kind: 'NOT_CONSIDERED' }).build(),
    [situation(2)]: paid().build(),
    [situation(3)]: refused(sent(), { scheme: 'Toeslagenwet' }).build(),
  });
});

describe('CR-10 sent in a circle', () => {
  it('rests on both decisions', () => {
    expect(findingOf(rule, refused(sent()).build())).toMatchObject({
      key: 'CR-10||decisions/gemeente:g1|decisions/uwv:u1',
      severity: 'RED',
      explained: false,
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      amountPerMonth: null,
      evidence: [
        {
          source: 'gemeente',
          kind: 'decisions',
          id: 'g1',
          says: 'afwijzing, Participatiewet, 1 juni 2026; verwijst naar UWV (WW)',
          on: '2026-06-01',
        },
        { source: 'uwv', kind: 'decisions', id: 'u1', says: 'afwijzing, WW, 20 juni 2026', on: '2026-06-20' },
      ],
    });
  });

  it.each([
    ['REFUSAL', 1],
    ['NOT_CONSIDERED', 1],
    ['TERMINATION', 1],
    ['REVISION', 0],
    ['GRANT', 0],
  ] as const)('%s: %i', (kind, number) => {
    expect(findingsOf(rule, refused(sent({ kind })).build())).toHaveLength(number);
    expect(findingsOf(rule, refused(sent(), { kind }).build())).toHaveLength(number);
  });

  it.each([
    ['to nobody', { referredTo: null }],
    ['to another body', { referredTo: agencyOf('svb') }],
    ['for another law', { referredScheme: 'WIA' }],
    ['tomorrow', { decidedOn: '2026-08-16' }],
    ['about another person', { persons: [{ bsn: BRAM }] }],
    ['until the day before the other', { effect: { from: '2026-06-01', to: '2026-06-19' } }],
    ['from tomorrow on', { effect: { from: '2026-08-16', to: null } }],
  ] as [string, Partial<Decision>][])('says none when it is sent %s', (_, changes) => {
    expect(saysOf(rule, refused(sent(changes)).build())).toEqual(NONE);
  });

  it.each([
    ['until the day of the other', { effect: { from: '2026-06-01', to: '2026-06-20' } }],
    ['from today on', { effect: { from: '2026-08-15', to: null } }],
    ['today', { decidedOn: '2026-08-15' }],
  ] as [string, Partial<Decision>][])('shows it when it is sent %s', (_, changes) => {
    expect(findingsOf(rule, refused(sent(changes)).build())).toHaveLength(1);
  });

  it('says none while the other has not decided, and of two decisions of one body', () => {
    expect(saysOf(rule, sent().build())).toEqual(NONE);
    const own = sent({ referredTo: agencyOf('gemeente'), referredScheme: null });
    const facts = own.add('decisions', 'gemeente', decision('g2', [ANNA], REFUSED));
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });

  it('is about the persons of both decisions', () => {
    const facts = refused(sent({}, [BRAM, ANNA]), {}, [ANNA]);
    expect(findingOf(rule, facts.build()).persons).toEqual([ANNA]);
    const couple = refused(sent({}, [ANNA, BRAM]), {}, [BRAM, ANNA]);
    const found = findingOf(rule, couple.build());
    expect(found.persons).toEqual([ANNA, BRAM]);
    expect(found.message).toContain('krijgt Anna Testpersoon en Bram Testpersoon van geen van beide iets');
  });

  it('tells two circles of two persons apart', () => {
    const facts = refused(sent(), {}, [ANNA, BRAM]).add(
      'decisions',
      'gemeente',
      decision('g2', [BRAM], SENT),
    );
    expect(findingsOf(rule, facts.build()).map(({ persons }) => persons)).toEqual([[ANNA], [BRAM]]);
  });

  it('takes the latest decisions of the same two bodies', () => {
    const facts = refused(sent())
      .add('decisions', 'gemeente', decision('g0', [ANNA], { ...SENT, decidedOn: '2026-07-01' }))
      .add('decisions', 'uwv', decision('u0', [ANNA], { ...REFUSED, decidedOn: '2026-07-10' }));
    expect(findingOf(rule, facts.build()).evidence.map(({ id }) => id)).toEqual(['g0', 'u0']);
    const otherLaw = refused(sent()).add(
      'decisions',
      'gemeente',
      decision('g0', [ANNA], { ...SENT, scheme: 'IOAW' }),
    );
    expect(findingsOf(rule, otherLaw.build())).toHaveLength(2);
  });
});

describe('CR-10 a mutual circle', () => {
  it('is shown once, in the order in which it was decided', () => {
    const found = findingOf(rule, refused(sent(), back).build());
    expect(found.message).toContain('UWV verwijst terug: afwijzing, WW, 20 juni 2026. Zolang');
    expect(found.evidence.map(({ says }) => says)).toEqual([
      'afwijzing, Participatiewet, 1 juni 2026; verwijst naar UWV (WW)',
      'afwijzing, WW, 20 juni 2026; verwijst naar Gemeente',
    ]);
    const other = findingOf(rule, refused(sent({ decidedOn: '2026-07-01' }), back).build());
    expect(other.evidence.map(({ id }) => id)).toEqual(['u1', 'g1']);
    expect(other.message).toContain(
      'UWV verwijst Anna Testpersoon naar Gemeente (Participatiewet): afwijzing, WW, 20 juni 2026. ' +
        'Gemeente verwijst terug: afwijzing, Participatiewet, 1 juli 2026.',
    );
    const oneDay = findingOf(rule, refused(sent({ decidedOn: '2026-06-20' }), back).build());
    expect(oneDay.evidence.map(({ id }) => id)).toEqual(['g1', 'u1']);
  });

  it('is no circle back when the other refers for another law', () => {
    const found = findingOf(rule, refused(sent(), { ...back, referredScheme: 'Bbz 2004' }).build());
    expect(found.message).toContain('UWV gaf zelf ook niets');
  });
});

describe('CR-10 what the household reports', () => {
  it('takes it for a body that told nothing of that law, and says so', () => {
    const found = findingOf(rule, reported(sent()).build());
    expect(found).toMatchObject({ agencies: ['gemeente'], persons: [ANNA] });
    expect(found.message).toContain(
      'UWV gaf zelf ook niets: afwijzing, WW, 20 juni 2026 (volgens opgave). Zolang',
    );
    expect(found.evidence[1]).toEqual({
      source: 'gemeente',
      kind: 'reportedDecisions',
      id: 'r1',
      says: 'afwijzing, WW, 20 juni 2026',
      on: '2026-06-20',
    });
    expect(explanationsOf(found)).toEqual({ E1: 'UNKNOWN', E2: 'NO' });
  });

  it('does not need to know its day', () => {
    const found = findingOf(rule, reported(sent(), { decidedOn: null }).build());
    expect(found.message).toContain('afwijzing, WW, datum niet bekend (volgens opgave)');
    const later = reported(sent(), { decidedOn: null, effect: { from: '2026-07-01', to: null } });
    const both = later.add(
      'reportedDecisions',
      'gemeente',
      reportedDecision('r2', ANNA, {
        ...later.build().known.reportedDecisions[0]?.fact,
        id: 'r2',
        decidedOn: '2026-06-30',
      }),
    );
    expect(findingOf(rule, both.build()).evidence[1]?.id).toBe('r1');
  });

  it.each([
    ['a grant', { kind: 'GRANT' }],
    ['tomorrow', { decidedOn: '2026-08-16' }],
    ['another person', { person: { bsn: BRAM } }],
    ['another law', { scheme: 'WIA' }],
    ['another body', { body: agencyOf('svb') }],
  ] as [string, Partial<ReportedDecision>][])('says none: %s', (_, changes) => {
    expect(saysOf(rule, reported(sent(), changes).build())).toEqual(NONE);
  });

  it('says that what was left aside can be repaired', () => {
    const found = findingOf(rule, reported(sent(), { kind: 'NOT_CONSIDERED' }).build());
    expect(explanationsOf(found).E1).toBe('YES');
  });

  it.each([
    ['of the same law', {}, [ANNA], 0],
    ['of another law', { scheme: 'WIA' }, [ANNA], 1],
    ['about another person', {}, [BRAM], 1],
  ] as const)('the own decision of the body wins: %s', (_, changes, persons, number) => {
    const facts = refused(reported(sent()), { kind: 'GRANT', ...changes }, persons);
    expect(findingsOf(rule, facts.build())).toHaveLength(number);
  });
});

describe('CR-10 something to live on', () => {
  it.each([
    ['an income', {}, 0],
    ['nothing a month', { amountPerMonth: 0 }, 1],
    ['a cent a month', { amountPerMonth: 1 }, 0],
    ['a yearly reference', { referenceYear: 2024 }, 1],
    ['an income from today', { period: { from: '2026-08-15', to: null } }, 0],
    ['an income from tomorrow', { period: { from: '2026-08-16', to: null } }, 1],
    ['an income of a month in between', { period: { from: '2026-06-01', to: '2026-06-30' } }, 0],
    ['an income of a day less', { period: { from: '2026-06-01', to: '2026-06-29' } }, 1],
    ['the last days of a job of before', { period: { from: '2020-01-01', to: '2026-06-29' } }, 1],
    ['a job that ended before', { period: { from: '2020-01-01', to: '2026-05-31' } }, 1],
  ] as [string, Partial<Income>, number][])('%s: %i', (_, changes, number) => {
    expect(findingsOf(rule, paid(changes).build())).toHaveLength(number);
    expect(findingsOf(rule, paid(changes, BRAM).build())).toHaveLength(1);
  });

  it.each([
    ['a benefit', {}, 0],
    ['a benefit of an unknown amount', { amountPerMonth: null }, 0],
    ['a benefit of nothing', { amountPerMonth: 0 }, 1],
    ['a benefit whose payment is held', { status: 'SUSPENDED' }, 1],
    [
      'a benefit that begins tomorrow',
      { status: 'NOT_STARTED', period: { from: '2026-08-16', to: null } },
      0,
    ],
    ['a benefit of a month', { status: 'ENDED', period: { from: '2026-06-20', to: '2026-07-19' } }, 0],
    ['a benefit that ended before', { status: 'ENDED', period: { from: '2020-01-01', to: '2026-05-31' } }, 1],
    ['child benefit', { kind: 'CHILD' }, 1],
    ['special assistance', { kind: 'SPECIAL_ASSISTANCE' }, 1],
    ['care', { kind: 'CARE_PROVISION', amountPerMonth: null }, 1],
    ['youth care', { kind: 'YOUTH_CARE' }, 1],
    ['unemployment', { kind: 'UNEMPLOYMENT' }, 0],
    ['disability', { kind: 'DISABILITY' }, 0],
    ['sickness', { kind: 'SICKNESS' }, 0],
    ['supplement', { kind: 'SUPPLEMENT' }, 0],
    ['old age', { kind: 'OLD_AGE' }, 0],
    ['survivor', { kind: 'SURVIVOR' }, 0],
    ['student finance', { kind: 'STUDENT_FINANCE' }, 0],
  ] as [string, Partial<Benefit>, number][])('%s: %i', (_, changes, number) => {
    expect(findingsOf(rule, granted(changes).build())).toHaveLength(number);
    expect(findingsOf(rule, granted(changes, BRAM).build())).toHaveLength(1);
  });

  it.each([
    ['an advance', { kind: 'ADVANCE' }, [ANNA], 0],
    ['an advance for another', { kind: 'ADVANCE' }, [BRAM], 1],
    [
      'an advance of before',
      { kind: 'ADVANCE', effect: { from: '2026-05-01', to: '2026-05-31' } },
      [ANNA],
      1,
    ],
    ['a decision that is no advance', { kind: 'WAIVER' }, [ANNA], 1],
  ] as [string, Partial<Decision>, string[], number][])('%s: %i', (_, changes, persons, number) => {
    const effect = { from: '2026-07-01', to: null };
    const facts = refused(sent()).add(
      'decisions',
      'gemeente',
      decision('v1', persons, { effect, ...changes }),
    );
    expect(findingsOf(rule, facts.build())).toHaveLength(number);
  });

  it('leaves out a refusal of long ago, after which there was work', () => {
    const old = { decidedOn: '2024-01-10', effect: { from: '2024-01-10', to: null } };
    const worked = (period: Income['period']) =>
      findingsOf(
        rule,
        refused(sent(), old)
          .add('incomes', 'uwv', income('i1', ANNA, { period }))
          .build(),
      );
    expect(worked({ from: '2024-02-01', to: '2026-05-31' })).toEqual([]);
    expect(worked({ from: '2020-02-01', to: '2024-01-31' })).toHaveLength(1);
  });

  it('looks at the days up to the end of the first of the two', () => {
    const until = { effect: { from: '2026-06-01', to: '2026-06-30' } };
    const later = income('i1', ANNA, { period: { from: '2026-07-01', to: null } });
    expect(findingsOf(rule, refused(sent(until)).add('incomes', 'uwv', later).build())).toHaveLength(1);
    const earlier = income('i1', ANNA, { period: { from: '2026-06-30', to: null } });
    expect(findingsOf(rule, refused(sent(until)).add('incomes', 'uwv', earlier).build())).toEqual([]);
  });

  it('does not say that there is none when a source did not tell', () => {
    const unknown = [
      'Gemeente verwijst Anna Testpersoon naar UWV, en die geeft ook niets. Of er ander inkomen is, is niet bekend.',
    ];
    for (const kind of ['incomes', 'benefits'] as const) {
      expect(saysOf(rule, refused(sent()).missing('stil', kind).build())).toEqual({
        outcome: 'UNKNOWN',
        missing: ['stil'],
        unknown,
      });
      expect(saysOf(rule, paid().missing('stil', kind).build())).toEqual(NONE);
      expect(saysOf(rule, sent().missing('stil', kind).build())).toEqual(NONE);
    }
  });
});

describe('CR-10 explanations', () => {
  const incomplete = { law: 'Awb', article: '4:5', paragraph: null };

  it.each([
    ['left aside', { kind: 'NOT_CONSIDERED' }, 'YES'],
    ['refused as incomplete', { basis: [incomplete] }, 'YES'],
    ['refused on a ground in the law', {}, 'NO'],
    ['refused on article 4:5 of another law', { basis: [{ ...incomplete, law: 'WW' }] }, 'NO'],
    ['refused on another article of the Awb', { basis: [{ ...incomplete, article: '4:84' }] }, 'NO'],
    ['refused without a ground', { basis: [] }, 'UNKNOWN'],
    ['refused for a breach of duty', { breach: 'OTHER' }, 'UNKNOWN'],
  ] as [string, Partial<Decision>, string][])('E1: %s: %s', (_, changes, applies) => {
    const found = findingOf(rule, refused(sent(), changes).build());
    expect(explanationsOf(found)).toEqual({ E1: applies, E2: 'NO' });
    expect(found).toMatchObject({ severity: 'RED', explained: applies === 'YES' });
  });

  it('E2: is open when the law was not named, unless the other refers back', () => {
    const unnamed = sent({ referredScheme: null });
    const found = findingOf(rule, refused(unnamed).build());
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'UNKNOWN' });
    expect(found.message).toContain('Gemeente verwijst Anna Testpersoon naar UWV: afwijzing');
    expect(found.message).toContain(
      'Niet uit te sluiten: UWV wees iets anders af dan waarnaar Gemeente verwijst.',
    );
    expect(found.evidence[0]?.says).toBe('afwijzing, Participatiewet, 1 juni 2026; verwijst naar UWV');
    expect(explanationsOf(findingOf(rule, refused(sent({ referredScheme: null }), back).build())).E2).toBe(
      'NO',
    );
  });
});

describe('CR-10', () => {
  it('holds for every rule', () => {
    const needs = ['decisions', 'reportedDecisions'] as const;
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), needs);
    holdsForEveryRule(rule, refused(sent(), back).build(), [...needs, 'incomes', 'benefits']);
    holdsForEveryRule(rule, reported(sent()).build(), needs);
  });

  it('rests on articles that the law data have', () => {
    expect(() => checkRules([rule], LAW)).not.toThrow();
    expect(rule.thresholds).toEqual([]);
  });
});
