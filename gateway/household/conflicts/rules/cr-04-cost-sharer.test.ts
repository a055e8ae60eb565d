import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import { lawOf } from '../../law/law';
import { benefit, livingSituation } from '../testing/fact-defaults';
import {
  addressRecord,
  ANNA,
  BRAM,
  CARLA,
  DIRK,
  type FactsBuilder,
  household,
} from '../testing/facts-builder';
import {
  explanationsOf,
  findingOf,
  findingsOf,
  holdsForEveryRule,
  LAW,
  NO_LAW,
  saysOf,
} from '../testing/looking';
import { cr04CostSharer as rule } from './cr-04-cost-sharer';

const SHARER: Partial<LivingSituation> = { code: 'COST_SHARER', countedPersons: [{ bsn: BRAM }] };
const OTHER_ADDRESS = '0363010000000002';
const ELSEWHERE = [addressRecord('2000-01-01', { addressId: OTHER_ADDRESS })];

/** The gemeente counts Bram as cost sharer of Anna since July; nothing is wrong with it yet. */
function counted(
  changes: Partial<LivingSituation> = {},
  persons: readonly string[] = [ANNA, BRAM],
): FactsBuilder {
  const period = { from: '2026-07-01', to: null };
  return household('2026-08-15', ...persons)
    .record(ANNA)
    .add('livingSituations', 'gemeente', livingSituation('g1', ANNA, { ...SHARER, period, ...changes }));
}

const grant = (from: string, to: string | null = null) =>
  benefit('d1', BRAM, { kind: 'STUDENT_FINANCE', scheme: 'Wsf 2000', period: { from, to } });

describe('CR-04 a cost sharer who may not be counted', () => {
  it('shows a student, and what it does to the norm', () => {
    const facts = counted().record(BRAM).add('benefits', 'duo', grant('2026-07-01'));
    const found = findingOf(rule, facts.build());
    expect(found).toMatchObject({
      agencies: ['duo', 'gemeente'],
      persons: [ANNA, BRAM],
      amountPerMonth: 40556,
    });
    expect(found.message).toBe(
      'Gemeente telt Bram Testpersoon mee als kostendeler van Anna Testpersoon in juli 2026 tot en met augustus 2026. ' +
        'Volgens DUO is Bram Testpersoon student. De norm is nu € 1.013,90 (niet geverifieerd) per maand. ' +
        'Zonder deze persoon is dat € 1.419,46. Mogelijke verklaring: geen gevonden.',
    );
  });

  it.each([
    ['turns 27 on the last day that is looked at', '1999-08-15', ['juli 2026']],
    ['turns 27 a day later', '1999-08-16', ['juli 2026 tot en met augustus 2026']],
  ])('counts the age on the last day of the month: %s', (_, birthDate, words) => {
    const found = findingOf(rule, counted().record(BRAM, { birthDate }).build());
    for (const word of words) expect(found.message).toContain(`in ${word}. `);
    expect(found.message).toContain('jonger dan 27 jaar');
    expect(found.evidence.map(({ id }) => id)).toEqual(['g1', 'persoonslijst-2']);
  });

  it('says none of somebody who is 27 from the first day', () => {
    expect(saysOf(rule, counted().record(BRAM, { birthDate: '1999-07-01' }).build())).toEqual({
      outcome: 'NONE',
    });
  });

  it.each([
    ['the whole month', '2026-07-01', '2026-07-31', 1],
    ['a day less', '2026-07-02', '2026-07-31', 0],
    ['a day less at the end', '2026-07-01', '2026-07-30', 0],
  ])('takes a student of %s', (_, from, to, number) => {
    const facts = counted().record(BRAM).add('benefits', 'duo', grant(from, to));
    expect(findingsOf(rule, facts.build())).toHaveLength(number);
  });

  it('names months that are not one stretch', () => {
    const facts = counted({ period: { from: '2026-05-01', to: null } })
      .record(BRAM)
      .add('benefits', 'duo', { ...grant('2026-05-01', '2026-05-31'), id: 'd2' })
      .add('benefits', 'duo', grant('2026-07-01'));
    expect(findingOf(rule, facts.build()).message).toContain(
      'in mei 2026 en juli 2026 tot en met augustus 2026. Volgens DUO is Bram Testpersoon student. ',
    );
  });

  it('shows a commercial tenant', () => {
    const addresses = [addressRecord('2000-01-01', { lease: 'COMMERCIAL' })];
    expect(findingOf(rule, counted().record(BRAM, { addresses }).build()).message).toContain(
      'commercieel huurder',
    );
  });

  it('says none of a tenant who is not commercial, and of a period that has yet to begin', () => {
    const addresses = [addressRecord('2000-01-01', { lease: 'TENANT' })];
    expect(saysOf(rule, counted().record(BRAM, { addresses }).build())).toEqual({ outcome: 'NONE' });
    const future = counted({ period: { from: '2026-08-16', to: null } }).record(BRAM, {
      birthDate: '2005-01-01',
    });
    expect(saysOf(rule, future.build())).toEqual({ outcome: 'NONE' });
  });
});

describe('CR-04 somebody who does not live there', () => {
  it('shows a home elsewhere', () => {
    const found = findingOf(rule, counted().record(BRAM, { addresses: ELSEWHERE }).build());
    expect(found.message).toContain('staat Bram Testpersoon niet op dit woonadres ingeschreven');
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'NO' });
  });

  it('says none in the month of a move', () => {
    const addresses = [
      addressRecord('2000-01-01', {
        addressId: OTHER_ADDRESS,
        period: { from: '2000-01-01', to: '2026-07-30' },
      }),
      addressRecord('2026-07-31'),
    ];
    expect(saysOf(rule, counted().record(BRAM, { addresses }).build())).toEqual({ outcome: 'NONE' });
  });

  it.each([
    ['a postal address here', [addressRecord('2000-01-01', { kind: 'POSTAL' })]],
    ['an actual stay here', [...ELSEWHERE, addressRecord('2026-07-15', { kind: 'ACTUAL', id: 'a2' })]],
    [
      'an address elsewhere under investigation',
      ELSEWHERE.map((record) => ({ ...record, underInvestigation: { from: '2026-08-01', to: null } })),
    ],
  ])('E1 explains: %s', (_, addresses) => {
    const found = findingOf(rule, counted().record(BRAM, { addresses }).build());
    expect(explanationsOf(found).E1).toBe('YES');
    expect(found.explained).toBe(true);
  });

  it('E1 explains somebody who perhaps lives here, but not another reason', () => {
    const facts = () => counted().possibly(BRAM);
    expect(explanationsOf(findingOf(rule, facts().record(BRAM, { addresses: ELSEWHERE }).build())).E1).toBe(
      'YES',
    );
    const young = facts().record(BRAM, { addresses: ELSEWHERE, birthDate: '2005-01-01' });
    expect(explanationsOf(findingOf(rule, young.build())).E1).toBe('NO');
  });

  it('E2 explains that housing benefit counts everybody', () => {
    const rent = counted({ scheme: 'Wet op de huurtoeslag' }).record(BRAM, { birthDate: '2005-01-01' });
    expect(explanationsOf(findingOf(rule, rent.build())).E2).toBe('YES');
  });

  it('uses the address of the finding, else the home of the person, else that of the household', () => {
    const named = counted({ addressId: OTHER_ADDRESS }).record(BRAM);
    expect(findingsOf(rule, named.build())).toHaveLength(1);
    const ofHousehold = counted().record(ANNA, { addresses: [] }).record(BRAM, { addresses: ELSEWHERE });
    expect(findingOf(rule, ofHousehold.build()).message).toContain('in augustus 2026. ');
    expect(saysOf(rule, ofHousehold.build())).toMatchObject({
      unknown: ['Waar Bram Testpersoon woonde in juli 2026, is niet met zekerheid bekend.'],
    });
    expect(saysOf(rule, ofHousehold.withoutAddress().build()).outcome).toBe('UNKNOWN');
    expect(findingsOf(rule, ofHousehold.withoutComposition().build())).toEqual([]);
    const secret = counted().record(ANNA, { addresses: [addressRecord('2000-01-01', { addressId: null })] });
    expect(findingsOf(rule, secret.record(BRAM, { addresses: ELSEWHERE }).build())).toHaveLength(1);
  });

  it('does not know the address of a holder whose record is not known, other than today', () => {
    const facts = household('2026-08-15', ANNA, BRAM)
      .record(BRAM)
      .add(
        'livingSituations',
        'gemeente',
        livingSituation('g1', ANNA, { ...SHARER, period: { from: '2026-07-01', to: null } }),
      );
    expect(saysOf(rule, facts.build())).toMatchObject({
      outcome: 'UNKNOWN',
      unknown: ['Waar Bram Testpersoon woonde in juli 2026, is niet met zekerheid bekend.'],
    });
  });

  it('does not know where somebody lives whose address is not known', () => {
    const addresses = [addressRecord('2000-01-01', { addressId: null })];
    const says = saysOf(rule, counted().record(BRAM, { addresses }).build());
    expect(says).toMatchObject({ outcome: 'UNKNOWN' });
    expect(saysOf(rule, counted().record(BRAM, { addresses: [] }).build())).toMatchObject({
      outcome: 'UNKNOWN',
    });
  });
});

describe('CR-04 the effect on the norm', () => {
  const young = { birthDate: '2005-01-01' };

  it('is that of one person less', () => {
    const three = counted({ countedPersons: [{ bsn: BRAM }, { bsn: CARLA }] }, [ANNA, BRAM, CARLA]);
    const found = findingOf(rule, three.record(BRAM, young).record(CARLA).build());
    expect(found.amountPerMonth).toBe(101390 - 87871);
  });

  it('is not known when the figure is not: names figure and day', () => {
    const past = { period: { from: '2026-06-01', to: '2026-06-30' } };
    expect(saysOf(rule, counted(past).record(BRAM, young).build())).toMatchObject({
      outcome: 'CONFLICT',
      findings: [{ amountPerMonth: null }],
      unknown: [
        'Niet bekend voor 30 juni 2026: de kostendelersnorm bij twee kostendelers.',
        'Niet bekend voor 30 juni 2026: de bijstandsnorm voor een alleenstaande.',
      ],
    });
    const six = { countedPersons: [BRAM, CARLA, DIRK, '999990056', '999990068'].map((bsn) => ({ bsn })) };
    expect(saysOf(rule, counted(six).record(BRAM, young).build())).toMatchObject({
      unknown: expect.arrayContaining(['De kostendelersnorm bij 6 kostendelers is niet bekend.']),
    });
  });

  it.each([
    ['under 21', '2005-08-16', null],
    ['21', '2005-07-31', 40556],
    ['65', '1960-09-01', 40556],
    ['66', '1960-08-15', null],
  ])('is for a holder from 21 to 66 years: %s', (_, birthDate, amount) => {
    const facts = household('2026-08-15', ANNA, BRAM)
      .record(ANNA, { birthDate })
      .add(
        'livingSituations',
        'gemeente',
        livingSituation('g1', ANNA, { ...SHARER, period: { from: '2026-08-01', to: null } }),
      )
      .record(BRAM, young);
    expect(findingOf(rule, facts.build()).amountPerMonth).toBe(amount);
  });

  it('is not known of a holder whose record is not known, or with a partner', () => {
    const facts = household('2026-08-15', ANNA, BRAM)
      .add(
        'livingSituations',
        'gemeente',
        livingSituation('g1', ANNA, { ...SHARER, period: { from: '2026-08-01', to: null } }),
      )
      .record(BRAM, young);
    expect(findingOf(rule, facts.build()).message).toContain('Het effect op de norm is niet bekend.');
    const couple = counted({ partner: { bsn: CARLA } }).record(BRAM, young);
    expect(findingOf(rule, couple.build()).amountPerMonth).toBeNull();
  });

  it('is left out under another law, or for a home sharer', () => {
    const home = counted({ code: 'HOME_SHARER', scheme: 'Toeslagenwet' }).record(BRAM, young);
    const found = findingOf(rule, home.build());
    expect(found.message).toContain('mee als woningdeler');
    expect(found.message).not.toContain('norm');
    expect(
      findingOf(rule, counted({ scheme: 'Toeslagenwet' }).record(BRAM, young).build()).message,
    ).not.toContain('norm');
  });

  it('goes by the law on which the finding rests when the scheme has another name', () => {
    const basis = (law: string) => [{ law, article: '22a', paragraph: null }];
    const assistance = counted({ scheme: 'Bijstand', basis: basis('Participatiewet') }).record(BRAM, young);
    expect(findingOf(rule, assistance.build()).amountPerMonth).toBe(40556);
    const rent = counted({ scheme: 'Toeslag', basis: basis('Awir') }).record(BRAM, young);
    expect(explanationsOf(findingOf(rule, rent.build())).E2).toBe('YES');
  });

  it('shows both figures as they are when both are verified', () => {
    const figures = ['norm.single', 'norm.cost-sharer.2', 'cost-sharer.minimum-age'].flatMap((name) => {
      const figure = LAW.figure(name, '2026-08-15');
      return figure === null ? [] : [{ ...figure, certainty: 'VERIFIED' as const }];
    });
    const found = findingOf(rule, counted().record(BRAM, young).build(), lawOf(figures));
    expect(found.message).not.toContain('niet geverifieerd');
  });
});

describe('CR-04 what is not known', () => {
  it('names the person whose record is not known, and the one about whom nothing was asked', () => {
    expect(saysOf(rule, counted().build())).toMatchObject({
      outcome: 'UNKNOWN',
      unknown: ['De persoonslijst van persoon 2 is niet bekend. Leeftijd en adres zijn niet te controleren.'],
    });
    expect(saysOf(rule, counted({}, [ANNA]).build())).toMatchObject({
      unknown: expect.arrayContaining([
        'Of een persoon buiten dit huishouden student is, is niet opgevraagd.',
      ]),
    });
  });

  it('names the age limit that is not known, other than for somebody old enough by the limit of today', () => {
    const old = { period: { from: '2022-12-01', to: null } };
    const text = 'Niet bekend voor 31 december 2022: de leeftijd waarop iemand als kostendeler telt.';
    const facts = counted(old).record(BRAM, { birthDate: '1996-01-01' });
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'UNKNOWN', missing: [], unknown: [text] });
    expect(saysOf(rule, counted(old).record(BRAM).build())).toEqual({ outcome: 'NONE' });
    expect(saysOf(rule, counted().record(BRAM).build(), NO_LAW).outcome).toBe('UNKNOWN');
  });

  it('holds for every rule', () => {
    const facts = counted().record(BRAM, { birthDate: '2005-01-01' });
    holdsForEveryRule(rule, facts.build(), ['livingSituations', 'personRecord', 'benefits']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), [
      'livingSituations',
      'personRecord',
      'benefits',
    ]);
    expect(saysOf(rule, household('2026-08-15', ANNA).withoutComposition().build()).outcome).toBe('UNKNOWN');
  });
});

describe('CR-04 another number', () => {
  /** The UWV has a finding about Anna too. */
  const against = (changes: Partial<LivingSituation>, ofGemeente: Partial<LivingSituation> = {}) =>
    counted(ofGemeente)
      .record(BRAM)
      .add(
        'livingSituations',
        'uwv',
        livingSituation('u1', ANNA, {
          scheme: 'Toeslagenwet',
          period: { from: '2026-07-01', to: null },
          ...changes,
        }),
      );

  it('shows that two agencies count another number', () => {
    const found = findingOf(rule, against({}).build());
    expect(found.message).toBe(
      'Gemeente telt bij Anna Testpersoon één persoon mee, UWV telt er 0, in dezelfde periode ' +
        '(van 1 juli 2026 tot en met 15 augustus 2026). Het verschil gaat over Bram Testpersoon. ' +
        'Mogelijke verklaring: geen gevonden.',
    );
    expect(found.agencies).toEqual(['gemeente', 'uwv']);
  });

  it.each([
    ['the same number', { code: 'HOME_SHARER', countedPersons: [{ bsn: BRAM }] }],
    ['another person', { person: { bsn: CARLA } }],
    ['a law that does not count who lives there', { scheme: 'AOW' }],
    ['a couple', { code: 'COUPLE' }],
    ['less than a month together', { period: { from: '2026-07-01', to: '2026-07-30' } }],
    ['no day together', { period: { from: '2026-01-01', to: '2026-06-30' } }],
    ['a day together that has yet to come', { period: { from: '2026-08-16', to: null } }],
  ] as [string, Partial<LivingSituation>][])('says none: %s', (_, changes) => {
    expect(saysOf(rule, against(changes).build())).toEqual({ outcome: 'NONE' });
  });

  it('says none of two findings of one agency', () => {
    const facts = counted()
      .record(BRAM)
      .add(
        'livingSituations',
        'gemeente',
        livingSituation('g2', ANNA, { period: { from: '2026-07-01', to: null } }),
      );
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('leaves out who may not be counted: then both count the same', () => {
    const facts = against({}).add('benefits', 'duo', grant('2026-07-01'));
    expect(findingOf(rule, facts.build()).message).toContain('student');
  });

  it('E1: perhaps lives here. E2: housing benefit', () => {
    expect(explanationsOf(findingOf(rule, against({}).possibly(BRAM).build()))).toEqual({
      E1: 'YES',
      E2: 'NO',
    });
    const rent = against({ scheme: 'Huurtoeslag', code: 'HOME_SHARER' });
    expect(explanationsOf(findingOf(rule, rent.build()))).toEqual({ E1: 'NO', E2: 'YES' });
  });

  it('names only those about whom they differ', () => {
    const both: Partial<LivingSituation> = {
      code: 'HOME_SHARER',
      countedPersons: [{ bsn: BRAM }, { bsn: CARLA }],
    };
    const found = findingOf(rule, against(both).record(CARLA).build());
    expect(found.message).toContain('Het verschil gaat over Carla Testpersoon.');
    expect(found.message).toContain('UWV telt er 2');
  });
});
