import type { BackPayment } from '../../../../subgraphs/kit/graph/back-payment';
import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, backPayment, claim, claimEvent } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, LAW, saysOf } from '../testing/looking';
import {
  anna,
  HALF_YEAR,
  LATER_MEANS,
  NET,
  NONE,
  NOT_KNOWN,
  paysOn,
  received,
  recovers,
  two,
} from '../testing/recoveries';
import { cr21RecoveredTwice as rule } from './cr-21-recovered-twice';

/** The back payment of WIA went to the gemeente. */
const passedOn = (first: Partial<Claim> = {}, changes: Partial<BackPayment> = {}, source = 'uwv') =>
  paysOn(two({ basis: LATER_MEANS, ...first }), changes, source);

/** The same, while no other body recovers. */
const recoversAlone = (first: Partial<Claim> = {}, changes: Partial<BackPayment> = {}) =>
  paysOn(recovers(anna(), 'gemeente', { imposed: 800000, basis: LATER_MEANS, ...first }), changes);

/** UWV recovers before tax what was repaid in part this year, so that a pair shows as soon as there is one. */
const pair = (first: Partial<Claim> = {}, second: Partial<Claim> = {}) =>
  two(first, { grossNet: 'GROSS', events: [claimEvent('e1', 'PAID', '2026-07-01')], ...second });

describe('CR-21 recovered twice', () => {
  provesItsExamples(rule, {
    'UWV betaalde de nabetaling WIA aan de gemeente. Die vordert de bijstand over die maanden toch terug.':
      recoversAlone().build(),
    'Twee organen vorderen over dezelfde maanden samen meer terug dan Anna kreeg.': received().build(),
    'De gemeente vordert bruto terug, hoewel Anna dit jaar al betaalde. UWV vordert vakantiegeld terug.':
      recovers(
        recovers(anna(), 'gemeente', {
          imposed: 800000,
          grossNet: 'GROSS',
          events: [claimEvent('e1', 'PAID', '2026-07-01')],
        }),
        'uwv',
        { title: 'Terugvordering vakantiegeld' },
      ).build(),
    'Twee organen vorderen over dezelfde maanden terug, samen niet meer dan Anna kreeg.': received(
      {},
      { imposed: 100000 },
    ).build(),
  });

  it('rests on articles that the law data have', () => {
    for (const basis of rule.hook) expect(LAW.article(basis)).not.toBeNull();
    expect(rule.thresholds).toEqual([]);
  });

  it.each([
    ['a passed on payment', passedOn()],
    ['a passed on payment and one claim', recoversAlone()],
    ['a pair', pair()],
    ['too much', received()],
    ['nothing', anna()],
  ])('holds for every rule: %s', (_, facts) => {
    holdsForEveryRule(rule, facts.build(), ['claims', 'backPayments']);
  });

  it('names persons, agencies and what it rests on', () => {
    expect(findingOf(rule, passedOn().build())).toEqual({
      key: 'CR-21|nabetaling|backPayments/uwv:n1|claims/gemeente:gemeente-v',
      severity: 'RED',
      explained: false,
      explanations: [
        {
          code: 'E1',
          applies: 'UNKNOWN',
          text: 'de vordering en de nabetaling gaan over verschillende onderdelen, zoals vakantiegeld',
        },
      ],
      message: rule.examples[0]?.says,
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      evidence: [
        {
          source: 'gemeente',
          kind: 'claims',
          id: 'gemeente-v',
          says: 'terugvordering van € 8.000,00, van 1 januari 2026 tot en met 30 juni 2026',
          on: '2026-01-01',
        },
        {
          source: 'uwv',
          kind: 'backPayments',
          id: 'n1',
          says: 'nabetaling WIA van € 6.000,00',
          on: '2026-07-10',
        },
      ],
      amountPerMonth: null,
    });
  });
});

describe('CR-21 the same months', () => {
  const over = (from: string, to: string | null) => pair({ period: { from, to } });

  it.each([
    ['2026-06-01', '2026-12-31', 'CONFLICT'],
    ['2026-06-02', '2026-12-31', 'NONE'],
    ['2025-01-01', '2026-01-31', 'CONFLICT'],
    ['2025-01-01', '2026-01-30', 'NONE'],
    ['2026-02-01', '2026-02-28', 'CONFLICT'],
    ['2026-02-02', '2026-03-01', 'CONFLICT'],
    ['2026-02-02', '2026-02-28', 'NONE'],
    ['2026-03-15', '2026-04-14', 'CONFLICT'],
    ['2026-03-15', '2026-04-13', 'NONE'],
    ['2026-05-31', '2026-06-29', 'CONFLICT'],
    ['2026-05-31', '2026-06-28', 'NONE'],
    ['2026-01-31', '2026-02-27', 'CONFLICT'],
    ['2026-03-15', '2026-05-15', 'CONFLICT'],
    ['2026-06-01', null, 'CONFLICT'],
  ])('January to June against %s to %s: %s', (from, to, outcome) => {
    expect(saysOf(rule, over(from, to).build()).outcome).toBe(outcome);
  });

  it('counts up to the day of the view', () => {
    const open = (from: string) => pair({ period: { from, to: null } }).build();
    const both = (from: string) =>
      pair({ period: { from, to: null } }, { period: { from, to: null } }).build();
    expect(findingOf(rule, both('2026-07-01')).message).toMatch(/^Over juli 2026 vorderen/);
    expect(findingOf(rule, both('2026-07-16')).message).toMatch(
      /^Over 16 juli 2026 tot en met 15 augustus 2026 vorderen/,
    );
    expect(saysOf(rule, both('2026-07-17'))).toEqual(NONE);
    expect(saysOf(rule, both('2026-08-01'))).toEqual(NONE);
    expect(saysOf(rule, open('2026-09-01'))).toEqual(NONE);
  });

  it.each([
    ['of one creditor', { creditor: agencyOf('gemeente') }],
    ['that is a fine', { kind: 'FINE' }],
    ['that was withdrawn', { status: 'WITHDRAWN' }],
    ['that was waived', { status: 'WAIVED' }],
    ['of another debtor', { debtors: [{ bsn: BRAM }] }],
  ] satisfies [string, Partial<Claim>][])('says none of a claim %s', (_, changes) => {
    expect(saysOf(rule, pair({}, changes).build())).toEqual(NONE);
  });

  it('also counts what was paid already', () => {
    expect(findingsOf(rule, pair({ status: 'PAID' }).build())).toHaveLength(1);
  });

  it('takes a claim that was handed over as one claim, and calls who collects it', () => {
    const handed = { handler: agencyOf('cjib'), handlerReference: 'c1' };
    const facts = pair(handed).add(
      'claims',
      'cjib',
      claim('c1', ANNA, {
        kind: 'OTHER',
        creditor: agencyOf('gemeente'),
        handler: agencyOf('cjib'),
        period: HALF_YEAR,
      }),
    );
    const found = findingOf(rule, facts.build());
    expect(found.agencies).toEqual(['cjib', 'gemeente', 'uwv']);
    expect(found.evidence.map(({ id }) => id)).toEqual(['gemeente-v', 'uwv-v']);
    const onlyTold = anna().add(
      'claims',
      'cjib',
      claim('c1', ANNA, {
        creditor: agencyOf('gemeente'),
        handler: agencyOf('cjib'),
        period: HALF_YEAR,
        basis: LATER_MEANS,
      }),
    );
    expect(findingOf(rule, paysOn(onlyTold).build()).agencies).toEqual(['cjib', 'gemeente', 'uwv']);
  });

  it('names the debtors of both, and no others', () => {
    const debtors = (...bsns: readonly string[]) => ({ debtors: bsns.map((bsn) => ({ bsn })) });
    const found = findingOf(rule, pair(debtors(BRAM, CARLA, ANNA), debtors(ANNA, BRAM)).build());
    expect(found.persons).toEqual([ANNA, BRAM]);
    expect(found.message).toContain('terug van Anna Testpersoon en Bram Testpersoon; dat');
  });

  it('keeps two households within one apart', () => {
    const facts = recovers(recovers(pair(), 'svb', {}, BRAM), 'duo', {}, BRAM);
    expect(saysOf(rule, facts.build())).toMatchObject({
      outcome: 'CONFLICT',
      findings: [{ persons: [ANNA] }],
      unknown: [expect.stringContaining('Of DUO en SVB over')],
    });
  });

  it('does not know the months of a claim without a period', () => {
    const unknown = (creditor: string) => [
      `Over welke maanden ${creditor} terugvordert van Anna Testpersoon (Terugvordering), is niet bekend.`,
    ];
    expect(saysOf(rule, two({ period: null }).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: unknown('Gemeente'),
    });
    expect(saysOf(rule, recovers(anna(), 'uwv', { period: null }).build())).toEqual(NONE);
    expect(saysOf(rule, two({ period: null }, { debtors: [{ bsn: BRAM }] }).build())).toEqual(NONE);
    expect(saysOf(rule, two({ period: null }, { kind: 'FINE' }).build())).toEqual(NONE);
    const shared = { debtors: [{ bsn: CARLA }, { bsn: ANNA }], period: null };
    expect(saysOf(rule, two({}, shared).build())).toMatchObject({
      unknown: [expect.stringContaining('van Anna Testpersoon en Carla Testpersoon (')],
    });
  });
});

describe('CR-21 a back payment that was passed on', () => {
  it.each([
    ['to the person', {}, { paidTo: null }],
    ['to another body', {}, { paidTo: agencyOf('svb') }],
    ['of another person', {}, { person: { bsn: BRAM } }],
    ['over other days', {}, { period: { from: '2026-07-01', to: '2026-07-31' } }],
    [
      'for a claim of another ground',
      { basis: [{ law: 'Participatiewet', article: '58', paragraph: '1' }] },
      {},
    ],
    [
      'for a claim of another article',
      { basis: [{ law: 'Participatiewet', article: '59', paragraph: '2 f' }] },
      {},
    ],
    ['for a claim under another law', { basis: [{ law: 'WW', article: '58', paragraph: '2 f' }] }, {}],
    ['for a claim without a ground', { basis: [] }, {}],
  ] as const)('is none %s', (_, first, changes) => {
    const facts = passedOn({ ...NET, ...first } as Partial<Claim>, changes);
    expect(findingsOf(rule, facts.build())).toEqual([]);
    expect(saysOf(rule, facts.build())).toMatchObject({ outcome: 'UNKNOWN', unknown: [NOT_KNOWN] });
  });

  it('is none when the creditor paid itself', () => {
    expect(findingsOf(rule, passedOn({}, {}, 'gemeente').build())).toEqual([]);
  });

  it.each(['2 f', '2 f 1°', '2 f, onder 1°'])('is one for a claim on paragraph %s', (paragraph) => {
    const basis = [{ law: 'Participatiewet', article: '58', paragraph }];
    expect(findingsOf(rule, passedOn({ basis }).build())).toHaveLength(1);
  });

  it.each(['2', null])('is perhaps one for a claim on paragraph %s', (paragraph) => {
    const basis = [{ law: 'Participatiewet', article: '58', paragraph }];
    const unclear =
      'Of de terugvordering van Gemeente gaat over middelen die later kwamen (Participatiewet 58 lid 2 f), is niet ' +
      'bekend. Er is wel een nabetaling aan dit orgaan.';
    expect(saysOf(rule, passedOn({ basis }).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [unclear, NOT_KNOWN],
    });
    expect(saysOf(rule, passedOn({ basis }, { paidTo: null }).build())).toMatchObject({
      unknown: [NOT_KNOWN],
    });
  });

  it.each([
    ['2025-01-01', '2026-01-01', 1],
    ['2025-01-01', '2025-12-31', 0],
    ['2026-06-30', null, 1],
    ['2026-07-01', null, 0],
  ])('over %s to %s: %i', (from, to, number) => {
    expect(findingsOf(rule, passedOn({}, { period: { from, to } }).build())).toHaveLength(number);
  });

  it('is one without any other recovery, of whoever owes it', () => {
    const found = findingOf(rule, recoversAlone({ debtors: [{ bsn: CARLA }, { bsn: ANNA }] }).build());
    expect(found.persons).toEqual([ANNA, CARLA]);
    expect(found.evidence.map(({ id }) => id)).toEqual(['gemeente-v', 'n1']);
    expect(saysOf(rule, recoversAlone({ status: 'WITHDRAWN' }).build())).toEqual(NONE);
    expect(saysOf(rule, recoversAlone({ basis: [] }).build())).toEqual(NONE);
    expect(saysOf(rule, recoversAlone({ period: { from: '2026-08-16', to: null } }).build())).toEqual(NONE);
  });

  it('is told over days when the recovery is not of whole months', () => {
    const facts = recoversAlone({ period: { from: '2026-01-01', to: '2026-06-29' } });
    expect(findingOf(rule, facts.build()).message).toMatch(
      /^Over 1 januari 2026 tot en met 29 juni 2026 vordert/,
    );
    const late = recoversAlone({ period: { from: '2026-01-02', to: '2026-06-30' } });
    expect(findingOf(rule, late.build()).message).toMatch(
      /^Over 2 januari 2026 tot en met 30 juni 2026 vordert/,
    );
  });

  it('may be one when the months of the recovery are not known', () => {
    const unknown = [
      'Over welke maanden Gemeente terugvordert van Anna Testpersoon (Terugvordering), is niet bekend.',
    ];
    expect(saysOf(rule, recoversAlone({ period: null }).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown,
    });
    expect(saysOf(rule, recoversAlone({ period: null }, { paidTo: null }).build())).toEqual(NONE);
    expect(saysOf(rule, recoversAlone({ period: null, basis: [] }).build())).toEqual(NONE);
  });

  it.each([
    ['Terugvordering', 'UNKNOWN'],
    ['Terugvordering Vakantiegeld', 'YES'],
  ])('of %s: separate parts %s', (title, applies) => {
    const found = findingOf(rule, recoversAlone({ title }).build());
    expect(explanationsOf(found)).toEqual({ E1: applies });
    expect(found.explained).toBe(applies === 'YES');
  });

  it('names each payment', () => {
    const facts = passedOn().add(
      'backPayments',
      'svb',
      backPayment('n2', ANNA, { scheme: 'Anw', amount: 100, paidTo: agencyOf('gemeente') }),
    );
    const { message } = findingOf(rule, facts.build());
    expect(message).toContain('De nabetaling Anw van SVB (€ 1,00)');
    expect(message).toContain('De nabetaling WIA van UWV (€ 6.000,00)');
  });
});

describe('CR-21 separate parts', () => {
  it.each([
    ['Terugvordering', 'Terugvordering', 'UNKNOWN'],
    ['Terugvordering vakantiegeld', 'Terugvordering', 'YES'],
    ['Terugvordering', 'Vakantietoeslag 2026', 'YES'],
    ['Vakantiebijslag', 'Vakantiegeld', 'NO'],
  ])('%s and %s: %s', (first, second, applies) => {
    const facts = pair({ title: first }, { title: second });
    const found = findingOf(rule, facts.build());
    expect(explanationsOf(found)).toEqual({ E1: applies });
    expect(found.explained).toBe(applies === 'YES');
  });
});
