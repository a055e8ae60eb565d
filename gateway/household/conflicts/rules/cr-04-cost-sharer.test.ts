import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import { lawOf } from '../../law/law';
import { provesItsExamples } from '../testing/examples';
import { benefit, livingSituation } from '../testing/fact-defaults';
import {
  addressRecord,
  ANNA,
  BRAM,
  CARLA,
  type FactsBuilder,
  household,
  relation,
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
import { counted, INVESTIGATED, SHARER } from '../testing/cost-sharing';
import { cr04CostSharer as rule } from './cr-04-cost-sharer';

const grant = (from: string, to: string | null = null) =>
  benefit('d1', BRAM, { kind: 'STUDENT_FINANCE', scheme: 'Wsf 2000', period: { from, to } });

/** Anna and Carla are counted as a couple that shares with Bram. */
const couple = (changes: Partial<LivingSituation> = {}): FactsBuilder =>
  counted({ code: 'COUPLE', partner: { bsn: CARLA }, ...changes }, [ANNA, BRAM, CARLA]).record(CARLA);

const student = (): FactsBuilder => counted().record(BRAM).add('benefits', 'duo', grant('2026-07-01'));

/** The UWV has a finding about Anna too, and counts nobody with her. */
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

describe('CR-04 examples', () => {
  provesItsExamples(rule, {
    'Bram is student. De gemeente telt hem mee als kostendeler van Anna.': student().build(),
    'Bram is 21 jaar. De gemeente telt hem mee als kostendeler van het paar Anna en Carla.': couple()
      .record(BRAM, { birthDate: '2005-01-01' })
      .build(),
    'De gemeente telt Bram mee bij Anna, UWV telt in dezelfde tijd niemand mee.': against({}).build(),
    'Volgens de BRP woont Bram op een ander adres, maar dat adres is in onderzoek. De gemeente telt hem mee.':
      counted().record(BRAM, { addresses: INVESTIGATED }).build(),
    'De gemeente telt bij Anna iemand mee die nu niet op haar adres woont.': counted({}, [ANNA]).build(),
    'Bram is 27 jaar en woont bij Anna. De gemeente telt hem mee als kostendeler.': counted()
      .record(BRAM, { birthDate: '1999-07-01' })
      .build(),
  });
});

describe('CR-04 a cost sharer who may not be counted', () => {
  it('shows a student, and what it does to the norm', () => {
    const facts = counted().record(BRAM).add('benefits', 'duo', grant('2026-07-01'));
    const found = findingOf(rule, facts.build());
    expect(found).toMatchObject({
      key: 'CR-04|persoon-2|benefits/duo:d1|livingSituations/gemeente:g1',
      severity: 'ORANGE',
      explained: false,
      agencies: ['duo', 'gemeente'],
      persons: [ANNA, BRAM],
      explanations: [
        { code: 'E1', applies: 'NO', text: 'het is niet zeker wie er op het adres wonen' },
        { code: 'E2', applies: 'NO', text: 'de huurtoeslag telt alle bewoners mee (Awir 2)' },
        {
          code: 'E3',
          applies: 'NO',
          text: 'zij zijn familie; dan telt een commerciële huur niet (Participatiewet 19a lid 1 b)',
        },
      ],
      evidence: [
        {
          source: 'gemeente',
          kind: 'livingSituations',
          id: 'g1',
          says: 'Participatiewet: telt Bram Testpersoon mee als kostendeler',
          on: '2026-07-01',
        },
        {
          source: 'duo',
          kind: 'benefits',
          id: 'd1',
          says: 'Bram Testpersoon krijgt studiefinanciering',
          on: '2026-07-01',
        },
      ],
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

  it.each([
    ['a child', [relation('CHILD', BRAM)], [], 'YES'],
    ['a parent', [], [relation('CHILD', ANNA)], 'YES'],
    ['a brother', [relation('PARENT', CARLA)], [relation('PARENT', CARLA)], 'YES'],
    ['a child of the spouse', [relation('SPOUSE', CARLA)], [relation('PARENT', CARLA)], 'YES'],
    ['nobody of the family', [], [], 'NO'],
  ])('E3: a commercial tenant who is %s: %4$s', (_, ofAnna, ofBram, applies) => {
    const addresses = [addressRecord('2000-01-01', { lease: 'COMMERCIAL' })];
    const facts = household('2026-08-15', ANNA, BRAM)
      .record(ANNA, { relations: ofAnna })
      .record(BRAM, { addresses, relations: ofBram })
      .add(
        'livingSituations',
        'gemeente',
        livingSituation('g1', ANNA, { ...SHARER, period: { from: '2026-07-01', to: null } }),
      );
    const found = findingOf(rule, facts.build());
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'NO', E3: applies });
    expect(found.explained).toBe(applies === 'YES');
  });

  it('E3: the family explains only the commercial rent, not another reason', () => {
    const addresses = [addressRecord('2000-01-01', { lease: 'COMMERCIAL' })];
    const young = counted().record(BRAM, {
      addresses,
      relations: [relation('PARENT', ANNA)],
      birthDate: '2005-01-01',
    });
    expect(explanationsOf(findingOf(rule, young.build())).E3).toBe('NO');
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

describe('CR-04 the effect on the norm', () => {
  const young = { birthDate: '2005-01-01' };

  it('is told, or why it is not known', () => {
    const [adult] = [LAW.figure('cost-sharer.minimum-age', '2026-08-15')];
    const onlyAge = lawOf({ figures: adult === null ? [] : [{ ...adult }] });
    expect(saysOf(rule, counted().record(BRAM, young).build(), onlyAge)).toMatchObject({
      outcome: 'CONFLICT',
      findings: [
        { amountPerMonth: null, message: expect.stringContaining('Het effect op de norm is niet bekend.') },
      ],
      unknown: [
        'Niet bekend voor 15 augustus 2026: de kostendelersnorm bij twee kostendelers.',
        'Niet bekend voor 15 augustus 2026: de bijstandsnorm voor een alleenstaande.',
      ],
    });
  });

  it('is left out for a home sharer', () => {
    const home = counted({ code: 'HOME_SHARER', scheme: 'Toeslagenwet' }).record(BRAM, young);
    const { message } = findingOf(rule, home.build());
    expect(message).toContain('mee als woningdeler');
    expect(message).not.toContain('norm');
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
  it('shows that two agencies count another number', () => {
    const found = findingOf(rule, against({}).build());
    expect(found.message).toBe(
      'Gemeente telt bij Anna Testpersoon één persoon mee, UWV telt er 0, in dezelfde periode ' +
        '(van 1 juli 2026 tot en met 15 augustus 2026). Het verschil gaat over Bram Testpersoon. ' +
        'Mogelijke verklaring: geen gevonden.',
    );
    expect(found).toMatchObject({
      key: 'CR-04|aantal|livingSituations/gemeente:g1|livingSituations/uwv:u1',
      severity: 'ORANGE',
      explained: false,
      persons: [ANNA, BRAM],
      agencies: ['gemeente', 'uwv'],
      evidence: [
        { source: 'gemeente', id: 'g1', says: 'Participatiewet: telt één persoon mee', on: '2026-07-01' },
        { source: 'uwv', id: 'u1', says: 'Toeslagenwet: telt 0 personen mee', on: '2026-07-01' },
      ],
      amountPerMonth: null,
    });
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

  it('compares a way of living under another name that rests on a law that counts', () => {
    const under = (law: string) =>
      against({ scheme: 'AIO-aanvulling', basis: [{ law, article: '47a', paragraph: null }] }).build();
    expect(findingOf(rule, under('Participatiewet')).message).toContain('UWV telt er 0');
    expect(saysOf(rule, under('AOW'))).toEqual({ outcome: 'NONE' });
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
      E3: 'NO',
    });
    const rent = against({ scheme: 'Huurtoeslag', code: 'HOME_SHARER' });
    expect(explanationsOf(findingOf(rule, rent.build()))).toEqual({ E1: 'NO', E2: 'YES', E3: 'NO' });
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
