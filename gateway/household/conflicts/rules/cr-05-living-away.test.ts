import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import type { AddressRecord } from '../../../../subgraphs/kit/graph/person-record-file';
import { provesItsExamples } from '../testing/examples';
import { livingSituation } from '../testing/fact-defaults';
import {
  addressRecord,
  ANNA,
  BRAM,
  CARLA,
  DIRK,
  type FactsBuilder,
  HOME_ADDRESS,
  household,
  relation,
} from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr05LivingAway as rule } from './cr-05-living-away';

const ROOM = '0363010000000002';
const SINCE_APRIL = { period: { from: '2026-04-01', to: null } };
const inRoom = addressRecord('2020-01-01', { addressId: ROOM });
const ofAnna = [relation('PARENT', ANNA)];

/** Anna's child Bram, whom the DUO counts as living away since April. */
function student(changes: Partial<LivingSituation> = {}): FactsBuilder {
  const fact = {
    code: 'AWAY_FROM_HOME',
    scheme: 'Wsf 2000',
    addressId: ROOM,
    ...SINCE_APRIL,
    ...changes,
  } as const;
  return household('2026-08-15', ANNA, BRAM)
    .record(ANNA)
    .add('livingSituations', 'duo', livingSituation('d1', BRAM, fact));
}

const bram = (facts: FactsBuilder, addresses: AddressRecord[], relations = ofAnna) =>
  facts.record(BRAM, { addresses, relations });

const movedHome = [
  { ...inRoom, period: { from: '2020-01-01', to: '2026-03-31' } },
  addressRecord('2026-04-01', { recordedOn: '2026-08-02' }),
];

/** The gemeente counts the student, who lives in a room, as living in with Anna. */
const counts = (
  changes: Partial<LivingSituation> = {},
  away: Partial<LivingSituation> = {},
  relations = ofAnna,
) =>
  bram(student(away), [inRoom], relations).add(
    'livingSituations',
    'gemeente',
    livingSituation('g1', ANNA, { countedPersons: [{ bsn: BRAM }], ...SINCE_APRIL, ...changes }),
  );

describe('CR-05 examples', () => {
  provesItsExamples(rule, {
    'DUO telt Bram als uitwonend. In de BRP staat hij op het adres van zijn moeder Anna.': bram(student(), [
      addressRecord('2020-01-01'),
    ]).build(),
    'DUO telt Bram als thuiswonend. In de BRP woont hij op een adres waar geen ouder woont.': bram(
      student({ code: 'AT_HOME', addressId: null }),
      [inRoom],
    ).build(),
    'DUO telt Bram als uitwonend. De gemeente telt hem mee bij zijn moeder Anna.': counts().build(),
    'DUO telt Bram als uitwonend. Hij trok in april bij Anna in, maar de BRP registreerde dat pas in augustus.':
      bram(student(), movedHome).build(),
    'DUO telt Bram als uitwonend op het adres dat ook in de BRP staat, en Anna woont elders.': bram(
      student(),
      [inRoom],
    ).build(),
  });
});

describe('CR-05 living away', () => {
  it('shows that the BRP has the address of a parent', () => {
    const found = findingOf(rule, bram(student(), [addressRecord('2020-01-01')]).build());
    expect(found).toMatchObject({
      key: 'CR-05||livingSituations/duo:d1|personRecord/gemeente:adres-2020-01-01',
      severity: 'ORANGE',
      explained: false,
      explanations: [
        { code: 'E1', applies: 'NO', text: 'de verhuizing is pas later in de BRP geregistreerd' },
        { code: 'E2', applies: 'NO', text: 'de BRP kent geen ouder van deze student' },
      ],
      agencies: ['duo', 'gemeente'],
      persons: [BRAM],
      evidence: [
        { source: 'duo', kind: 'livingSituations', id: 'd1', says: 'uitwonend', on: '2026-04-01' },
        {
          source: 'gemeente',
          kind: 'personRecord',
          id: 'adres-2020-01-01',
          says: 'het woonadres van ouder Anna Testpersoon',
          on: '2020-01-01',
        },
      ],
      amountPerMonth: null,
    });
    expect(found.message).toBe(
      'DUO ging voor Bram Testpersoon in april 2026 tot en met augustus 2026 uit van uitwonend. ' +
        'De BRP toont het woonadres van ouder Anna Testpersoon. Mogelijke verklaring: geen gevonden. ' +
        'Er is risico op herziening en een boete tot 50 procent van de terugvordering (Wsf 2000 9.9). ' +
        'Laat de student het adres rechtzetten vóór een hercontrole.',
    );
  });

  it('shows that the BRP has another address than the agency used', () => {
    const found = findingOf(
      rule,
      bram(student(), [addressRecord('2020-01-01', { addressId: '0363010000000003' })]).build(),
    );
    expect(found.message).toContain('een ander adres dan DUO gebruikt');
  });

  it('says none when the BRP has the address that was used, and the parent lives elsewhere', () => {
    expect(saysOf(rule, bram(student(), [inRoom]).build())).toEqual({ outcome: 'NONE' });
    expect(saysOf(rule, bram(student({ addressId: null }), [inRoom]).build())).toEqual({ outcome: 'NONE' });
  });

  it('leaves out the month of a move', () => {
    const moved = [
      { ...inRoom, period: { from: '2020-01-01', to: '2026-08-01' } },
      addressRecord('2026-08-02'),
    ];
    expect(saysOf(rule, bram(student(), moved).build())).toEqual({ outcome: 'NONE' });
    const dayEarlier = [
      { ...inRoom, period: { from: '2020-01-01', to: '2026-07-31' } },
      addressRecord('2026-08-01'),
    ];
    expect(findingOf(rule, bram(student(), dayEarlier).build()).message).toContain('in augustus 2026 uit');
  });

  it('names each address once, and the months in which it shows', () => {
    const addresses = [
      { ...addressRecord('2020-01-01', { id: 'a1' }), period: { from: '2020-01-01', to: '2026-04-30' } },
      { ...inRoom, id: 'a2', period: { from: '2026-05-01', to: '2026-06-30' } },
      addressRecord('2026-07-01', { id: 'a3' }),
    ];
    const found = findingOf(rule, bram(student(), addresses).build());
    expect(found.message).toContain(
      'in april 2026 en juli 2026 tot en met augustus 2026 uit van uitwonend. De BRP toont het woonadres van ouder Anna Testpersoon. ',
    );
    expect(found.evidence.map(({ id }) => id)).toEqual(['d1', 'a1', 'a3']);
  });

  it('says none of a period that has yet to begin', () => {
    const future = student({ period: { from: '2026-08-16', to: null } });
    expect(saysOf(rule, bram(future, [addressRecord('2020-01-01')]).build())).toEqual({ outcome: 'NONE' });
  });

  it.each([
    ['in the last month of it', '2026-08-02', 'YES'],
    ['a month earlier', '2026-07-31', 'NO'],
    ['on the day itself', '2026-04-01', 'NO'],
  ])('E1: the move was registered late: %s', (_, recordedOn, applies) => {
    const moved = [
      { ...inRoom, period: { from: '2020-01-01', to: '2026-03-31' } },
      addressRecord('2026-04-01', { recordedOn }),
    ];
    const found = findingOf(rule, bram(student(), moved).build());
    expect(explanationsOf(found)).toEqual({ E1: applies, E2: 'NO' });
  });
});

describe('CR-05 living at home', () => {
  const atHome = () => student({ code: 'AT_HOME', addressId: null });

  it('shows that no parent lives at the home address', () => {
    const found = findingOf(rule, bram(atHome(), [inRoom]).build());
    expect(found.message).toContain('uit van thuiswonend. De BRP toont een adres waar geen ouder woont.');
    expect(found.message).toContain('Dan kan de beurs hoger zijn.');
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'NO' });
  });

  it('says none when one parent lives there', () => {
    const facts = bram(atHome(), [addressRecord('2020-01-01')], [...ofAnna, relation('PARENT', CARLA)]);
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('E2: the BRP knows no parent', () => {
    expect(explanationsOf(findingOf(rule, bram(atHome(), [inRoom], []).build())).E2).toBe('YES');
    expect(
      explanationsOf(findingOf(rule, bram(student(), [addressRecord('2020-01-01')], []).build())).E2,
    ).toBe('NO');
  });
});

describe('CR-05 counted by another agency', () => {
  it('shows that another agency counts the student as living in', () => {
    const found = findingOf(rule, counts().build());
    expect(found.message).toContain('Gemeente telt Bram Testpersoon in die tijd mee bij Anna Testpersoon.');
    expect(found).toMatchObject({
      key: 'CR-05||livingSituations/duo:d1|livingSituations/gemeente:g1',
      severity: 'ORANGE',
      explained: false,
      persons: [BRAM, ANNA],
      agencies: ['duo', 'gemeente'],
      evidence: [
        { source: 'duo', id: 'd1', says: 'uitwonend', on: '2026-04-01' },
        {
          source: 'gemeente',
          id: 'g1',
          says: 'telt Bram Testpersoon mee bij Anna Testpersoon',
          on: '2026-04-01',
        },
      ],
      amountPerMonth: null,
    });
  });

  it('says none of somebody who lives away with another than a parent, at one address', () => {
    expect(findingsOf(rule, counts({ addressId: ROOM }, {}, []).build())).toEqual([]);
    expect(findingsOf(rule, counts({ addressId: ROOM }).build())).toHaveLength(1);
    expect(findingsOf(rule, counts({}, { addressId: null }, []).build())).toHaveLength(1);
  });

  it.each([
    ['others are counted', { countedPersons: [{ bsn: CARLA }] }],
    ['less than a month', { period: { from: '2026-04-01', to: '2026-04-29' } }],
    ['no day together', { period: { from: '2026-01-01', to: '2026-03-31' } }],
    ['it has yet to begin', { period: { from: '2026-09-01', to: null } }],
  ])('says none: %s', (_, changes) => {
    expect(findingsOf(rule, counts(changes).build())).toEqual([]);
  });

  it('says none of two findings of one agency', () => {
    const facts = bram(student(), [inRoom]).add(
      'livingSituations',
      'duo',
      livingSituation('d2', ANNA, { countedPersons: [{ bsn: BRAM }], ...SINCE_APRIL }),
    );
    expect(findingsOf(rule, facts.build())).toEqual([]);
  });
});

describe('CR-05 what is not known', () => {
  it('names the student whose record is not known', () => {
    expect(saysOf(rule, student().build())).toMatchObject({
      outcome: 'UNKNOWN',
      unknown: ['De persoonslijst van persoon 2 is niet bekend.'],
    });
  });

  it.each([
    ['no home address', []],
    ['a home address that is not known', [addressRecord('2020-01-01', { addressId: null })]],
    ['only a postal address', [addressRecord('2020-01-01', { kind: 'POSTAL' })]],
  ])('says that the home is not known: %s', (_, addresses) => {
    expect(saysOf(rule, bram(student(), addresses).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: ['Het woonadres van Bram Testpersoon is niet in alle maanden bekend.'],
    });
  });

  it('says that the home of a parent is not known', () => {
    const unknown = ['Het woonadres van een ouder van Bram Testpersoon is niet bekend.'];
    const outside = bram(student(), [inRoom], [relation('PARENT', DIRK)]);
    expect(saysOf(rule, outside.build())).toMatchObject({ outcome: 'UNKNOWN', unknown });
    expect(
      saysOf(rule, bram(student({ code: 'AT_HOME' }), [inRoom], [relation('PARENT', DIRK)]).build()),
    ).toMatchObject({
      unknown,
    });
    const moving = household('2026-08-15', ANNA, BRAM)
      .record(ANNA, { addresses: [addressRecord('2026-08-05', { addressId: ROOM })] })
      .add(
        'livingSituations',
        'duo',
        livingSituation('d1', BRAM, { code: 'AWAY_FROM_HOME', addressId: ROOM }),
      );
    expect(saysOf(rule, bram(moving, [inRoom]).build())).toMatchObject({ outcome: 'UNKNOWN', unknown });
  });

  it('knows of a parent outside the household that they do not live here today', () => {
    const today = { addressId: HOME_ADDRESS, period: { from: '2026-08-01', to: null } };
    const facts = () => bram(student(today), [addressRecord('2020-01-01')], [relation('PARENT', DIRK)]);
    expect(saysOf(rule, facts().build())).toEqual({ outcome: 'NONE' });
    expect(saysOf(rule, facts().withoutAddress().build()).outcome).toBe('UNKNOWN');
    expect(saysOf(rule, facts().withoutComposition().build()).outcome).toBe('UNKNOWN');
    const memberUnknown = household('2026-08-15', BRAM, DIRK).add(
      'livingSituations',
      'duo',
      livingSituation('d1', BRAM, { code: 'AWAY_FROM_HOME', ...today }),
    );
    const says = saysOf(
      rule,
      bram(memberUnknown, [addressRecord('2020-01-01')], [relation('PARENT', DIRK)]).build(),
    );
    expect(says.outcome).toBe('UNKNOWN');
  });

  it('holds for every rule', () => {
    const needs = ['livingSituations', 'personRecord'] as const;
    holdsForEveryRule(rule, bram(student(), [addressRecord('2020-01-01')]).build(), needs);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), needs);
  });
});
