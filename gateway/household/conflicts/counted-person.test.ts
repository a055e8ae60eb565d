import { cr04CostSharer as rule } from './rules/cr-04-cost-sharer';
import { counted, ELSEWHERE, INVESTIGATED, OTHER_ADDRESS, SHARER } from './testing/cost-sharing';
import { livingSituation } from './testing/fact-defaults';
import { addressRecord, ANNA, BRAM, CARLA, household } from './testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, saysOf } from './testing/looking';

describe('somebody who does not live there', () => {
  it('shows a home elsewhere', () => {
    const found = findingOf(rule, counted().record(BRAM, { addresses: ELSEWHERE }).build());
    expect(found.message).toContain('staat Bram Testpersoon niet op dit woonadres ingeschreven');
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'NO', E3: 'NO' });
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
    ['an address elsewhere under investigation', INVESTIGATED],
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

describe('somebody who is no member of the household', () => {
  const outsider = () => counted({}, [ANNA]);
  const [NOBODY, RECORD] = [
    'een persoon buiten dit huishouden',
    'De persoonslijst van een persoon buiten dit huishouden is niet bekend. Leeftijd en adres zijn niet te controleren.',
  ];

  it('does not live there in the month of the view, also when no record tells it', () => {
    const says = saysOf(rule, outsider().build());
    expect(says).toEqual({
      outcome: 'CONFLICT',
      missing: [],
      unknown: [RECORD, `Of ${NOBODY} student is, is niet opgevraagd.`],
      findings: [
        {
          key: 'CR-04|meegeteld-1|livingSituations/gemeente:g1|personRecord/gemeente:persoonslijst-1',
          severity: 'ORANGE',
          explained: false,
          explanations: [
            { code: 'E1', applies: 'NO', text: 'het is niet zeker wie er op het adres wonen' },
            { code: 'E2', applies: 'NO', text: 'de huurtoeslag telt alle bewoners mee (Awir 2)' },
            {
              code: 'E3',
              applies: 'NO',
              text: 'zij zijn familie; dan telt een commerciële huur niet (Participatiewet 19a lid 1 b)',
            },
          ],
          message:
            `Gemeente telt ${NOBODY} mee als kostendeler van Anna Testpersoon in augustus 2026. Volgens de BRP woont ` +
            `${NOBODY} niet op dit adres. De norm is nu € 1.013,90 (niet geverifieerd) per maand. Zonder deze persoon ` +
            'is dat € 1.419,46. Mogelijke verklaring: geen gevonden.',
          persons: [ANNA, BRAM],
          agencies: ['gemeente'],
          evidence: [
            {
              source: 'gemeente',
              kind: 'livingSituations',
              id: 'g1',
              says: `Participatiewet: telt ${NOBODY} mee als kostendeler`,
              on: '2026-07-01',
            },
            {
              source: 'gemeente',
              kind: 'personRecord',
              id: 'persoonslijst-1',
              says: `woont op dit adres zonder ${NOBODY}`,
              on: '2026-08-15',
            },
          ],
          amountPerMonth: 40556,
        },
      ],
    });
  });

  it.each([
    ['a certain member', counted({}, [ANNA, BRAM])],
    ['a possible member', outsider().possibly(BRAM)],
    [
      'counted until the day before the view',
      counted({ period: { from: '2026-07-01', to: '2026-08-14' } }, [ANNA]),
    ],
    ['counted at another address', counted({ addressId: OTHER_ADDRESS }, [ANNA])],
    ['of a household with a secret address', outsider().withoutAddress()],
    ['of a household of which nobody could say who live there', outsider().withoutComposition()],
  ])('is not found: %s', (_, facts) => {
    const says = saysOf(rule, facts.build());
    expect(says).toMatchObject({ outcome: 'UNKNOWN' });
  });

  it('is found on the last day of the period too', () => {
    const facts = counted({ period: { from: '2026-07-01', to: '2026-08-15' } }, [ANNA]);
    expect(findingOf(rule, facts.build()).message).toContain('in augustus 2026. Volgens de BRP');
  });

  it('is found without the record of the holder, which then is no evidence', () => {
    const facts = household('2026-08-15', ANNA).add(
      'livingSituations',
      'uwv',
      livingSituation('u1', ANNA, { ...SHARER, period: { from: '2026-07-01', to: null } }),
    );
    expect(findingOf(rule, facts.build())).toMatchObject({
      key: 'CR-04|meegeteld-1|livingSituations/uwv:u1',
      agencies: ['uwv'],
    });
  });

  it('is found for each of several', () => {
    const both = counted({ countedPersons: [{ bsn: BRAM }, { bsn: CARLA }] }, [ANNA]);
    expect(findingsOf(rule, both.build()).map(({ key, persons }) => [key.split('|')[1], persons])).toEqual([
      ['meegeteld-1', [ANNA, BRAM]],
      ['meegeteld-2', [ANNA, CARLA]],
    ]);
  });

  it('is as the own record tells, and as the household where that is silent', () => {
    expect(saysOf(rule, outsider().record(BRAM).build()).outcome).toBe('UNKNOWN');
    expect(findingsOf(rule, outsider().record(BRAM).build())).toEqual([]);
    const elsewhere = outsider().record(BRAM, { addresses: ELSEWHERE });
    expect(findingOf(rule, elsewhere.build()).message).toContain(
      'in juli 2026 tot en met augustus 2026. Volgens Gemeente staat Bram Testpersoon niet op dit woonadres',
    );
    const silent = outsider().record(BRAM, { addresses: [] });
    expect(findingOf(rule, silent.build()).message).toContain(
      'in augustus 2026. Volgens de BRP woont Bram Testpersoon niet op dit adres. ',
    );
    expect(saysOf(rule, silent.build())).toMatchObject({
      unknown: [
        'Of Bram Testpersoon student is, is niet opgevraagd.',
        'Waar Bram Testpersoon woonde in juli 2026, is niet met zekerheid bekend.',
      ],
    });
    const perhaps = [addressRecord('2026-08-10', { kind: 'ACTUAL' })];
    expect(findingsOf(rule, outsider().record(BRAM, { addresses: perhaps }).build())).toEqual([]);
  });
});
