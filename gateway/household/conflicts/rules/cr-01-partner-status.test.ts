import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import { livingSituation } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, DIRK, type FactsBuilder, household, relation } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr01PartnerStatus as rule } from './cr-01-partner-status';

const COUPLE: Partial<LivingSituation> = { scheme: 'AOW', code: 'COUPLE', partner: { bsn: BRAM } };
const PERIOD = { from: '2026-03-01', to: '2026-03-31' };

/**
 * The SVB counts Anna with Bram as a couple from March on; the gemeente counts Anna as single since January.
 */
function clash(couple: Partial<LivingSituation> = {}, single: Partial<LivingSituation> = {}): FactsBuilder {
  const from = { period: { from: '2026-03-01', to: null } };
  return household('2026-08-15', ANNA, BRAM)
    .add('livingSituations', 'svb', livingSituation('s1', ANNA, { ...COUPLE, ...from, ...couple }))
    .add('livingSituations', 'gemeente', livingSituation('g1', ANNA, single));
}

const explained = (facts: FactsBuilder) => explanationsOf(findingOf(rule, facts.build()));

describe('CR-01 partner status', () => {
  it('shows that one agency counts a couple and another counts single', () => {
    const found = findingOf(rule, clash().records().build());
    expect(found).toMatchObject({
      severity: 'ORANGE',
      agencies: ['gemeente', 'svb'],
      persons: [ANNA, BRAM],
      amountPerMonth: null,
    });
    expect(found.message).toBe(
      'SVB gaat voor Anna Testpersoon uit van samenwonen met Bram Testpersoon vanaf 1 maart 2026. ' +
        'Gemeente gaat in dezelfde periode (vanaf 1 maart 2026) uit van alleenstaand. ' +
        'Mogelijke verklaring: geen gevonden. Niet uit te sluiten: het partnerschap rust alleen op een ' +
        'samengesteld gezin (Awir 3, AWR 5a) en het partnerschap rust alleen op het voorgaande jaar (Awir 3). ' +
        'Vraag bij beide organen naar de feitelijke grondslag. Geef geen standpunt over welke juist is.',
    );
  });

  it.each(['SINGLE', 'SINGLE_PARENT', 'COST_SHARER', 'HOME_SHARER'] as const)(
    'counts %s as single',
    (code) => {
      expect(findingOf(rule, clash({}, { code }).build()).explained).toBe(false);
    },
  );

  it('sees that the other half of the couple is counted as single', () => {
    const found = findingOf(
      rule,
      clash({}, { person: { bsn: BRAM } })
        .records()
        .build(),
    );
    expect(found.persons).toEqual([BRAM, ANNA]);
    expect(found.message).toContain('voor Bram Testpersoon uit van samenwonen met Anna Testpersoon');
  });

  it('shows one clash when an agency has a finding about each of the couple', () => {
    const both = clash().add(
      'livingSituations',
      'svb',
      livingSituation('s2', BRAM, {
        ...COUPLE,
        partner: { bsn: ANNA },
        period: { from: '2026-03-01', to: null },
      }),
    );
    expect(findingOf(rule, both.build()).evidence.map(({ id }) => id)).toEqual(['s1', 'g1']);
  });

  it.each([
    ['with another', { partner: { bsn: CARLA } }, 2],
    ['with nobody named', { partner: null }, 2],
    ['later than the clash', { partner: { bsn: ANNA }, period: { from: '2026-03-02', to: null } }, 2],
    [
      'ended before the clash',
      { partner: { bsn: ANNA }, period: { from: '2026-01-01', to: '2026-06-30' } },
      2,
    ],
    ['since before the clash', { partner: { bsn: ANNA }, period: { from: '2026-01-01', to: null } }, 1],
  ])('does not lose a clash to a finding about the other half: a couple %s', (_, changes, number) => {
    const facts = clash({}, { person: { bsn: BRAM } }).add(
      'livingSituations',
      'svb',
      livingSituation('s2', BRAM, { ...COUPLE, ...changes }),
    );
    expect(findingsOf(rule, facts.build())).toHaveLength(number);
  });

  it('does not show twice a clash of days with an end', () => {
    const closed = { period: { from: '2026-01-01', to: '2026-05-31' } };
    const facts = (to: string) =>
      clash({}, { person: { bsn: BRAM }, ...closed }).add(
        'livingSituations',
        'svb',
        livingSituation('s2', BRAM, {
          ...COUPLE,
          partner: { bsn: ANNA },
          period: { from: '2026-01-01', to },
        }),
      );
    expect(findingsOf(rule, facts('2026-05-31').build())).toHaveLength(1);
    expect(findingsOf(rule, facts('2026-05-30').build())).toHaveLength(2);
  });

  it('shows a couple of which the partner is not named, and can then not judge the family', () => {
    const found = findingOf(rule, clash({ partner: null }, { code: 'SEPARATED' }).records().build());
    expect(found.message).toContain('samenwonen met een niet genoemde partner');
    expect(found.persons).toEqual([ANNA]);
    expect(explanationsOf(found)).toMatchObject({ E1: 'UNKNOWN', E2: 'UNKNOWN', E3: 'UNKNOWN' });
  });

  it('takes an overlap of exactly a month, and not of a day less', () => {
    expect(findingsOf(rule, clash({ period: PERIOD }).build())).toHaveLength(1);
    expect(findingsOf(rule, clash({ period: { ...PERIOD, to: '2026-03-30' } }).build())).toEqual([]);
  });

  it.each([
    ['other persons', clash({}, { person: { bsn: CARLA } })],
    ['no overlap', clash({}, { period: { from: '2026-01-01', to: '2026-02-28' } })],
    ['both a couple', clash({}, { code: 'COUPLE', partner: { bsn: BRAM } })],
    ['both single', clash({ code: 'SINGLE' })],
    ['no code about partners', clash({}, { code: 'AWAY_FROM_HOME' })],
  ])('says none: %s', (_, facts) => {
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('says none of two findings of one agency', () => {
    const facts = household('2026-08-15', ANNA, BRAM)
      .add('livingSituations', 'svb', livingSituation('s1', ANNA, COUPLE))
      .add('livingSituations', 'svb', livingSituation('s2', ANNA, { scheme: 'AKW' }));
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, clash().build(), ['livingSituations']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['livingSituations']);
    expect(saysOf(rule, household('2026-08-15', ANNA).withoutComposition().build()).outcome).toBe('UNKNOWN');
  });
});

describe('E1 relatives', () => {
  const married = relation('SPOUSE', CARLA, '2000-01-01', '2020-01-01');

  it.each([
    ['the partner is the parent of a former spouse', [married], [relation('CHILD', CARLA)]],
    ['the partner is the child of a former spouse', [married], [relation('PARENT', CARLA)]],
    ['seen from the other', [relation('PARENT', CARLA)], [married]],
    ['a (former) foster child', [relation('FOSTER_CHILD', BRAM)], []],
    ['a (former) foster child, seen from the other', [], [relation('FOSTER_CHILD', ANNA)]],
  ])('explains: %s', (_, ofAnna, ofBram) => {
    const facts = clash().record(ANNA, { relations: ofAnna }).record(BRAM, { relations: ofBram });
    expect(explained(facts).E1).toBe('YES');
    expect(findingOf(rule, facts.build()).explained).toBe(true);
  });

  it.each([
    [true, 'YES'],
    [null, 'UNKNOWN'],
    [false, 'NO'],
  ])('a brother with care need %s: %s', (careNeed, applies) => {
    const relations = [relation('PARENT', CARLA)];
    const facts = clash({}, { careNeed }).record(ANNA, { relations }).record(BRAM, { relations });
    expect(explained(facts).E1).toBe(applies);
  });

  it('a grandparent with care need', () => {
    const facts = clash({ careNeed: true })
      .record(ANNA, { relations: [relation('PARENT', CARLA)] })
      .record(BRAM, { relations: [relation('CHILD', CARLA)] });
    expect(explained(facts).E1).toBe('YES');
  });

  it('does not explain a marriage that began after the days at issue', () => {
    const days = { period: PERIOD };
    const later = relation('SPOUSE', CARLA, '2026-04-01');
    const facts = clash(days)
      .record(ANNA, { relations: [later] })
      .record(BRAM, { relations: [relation('CHILD', CARLA)] });
    expect(explained(facts).E1).toBe('NO');
  });

  it('does not explain when the Participatiewet is the one that counts a couple, or neither', () => {
    const family = (facts: FactsBuilder) =>
      facts.record(ANNA, { relations: [married] }).record(BRAM, { relations: [relation('CHILD', CARLA)] });
    expect(explained(family(clash({ scheme: 'Participatiewet' }))).E1).toBe('NO');
    expect(explained(family(clash({}, { scheme: 'Toeslagenwet' }))).E1).toBe('NO');
    const aio = {
      scheme: 'AIO-aanvulling',
      basis: [{ law: 'Participatiewet', article: '47a', paragraph: null }],
    };
    expect(explained(family(clash({}, aio))).E1).toBe('YES');
  });

  it('is unknown without the personal records, and for a relative whose care need is known but whose family is not', () => {
    expect(explained(clash()).E1).toBe('UNKNOWN');
    expect(explained(clash({ careNeed: true }).record(ANNA)).E1).toBe('UNKNOWN');
    expect(explained(clash().record(ANNA, { relations: [married] })).E1).toBe('UNKNOWN');
  });
});

describe('E2 to E7', () => {
  it('E2: one of them was married to a third person then', () => {
    const spouse = (from: string, to: string | null) => [relation('SPOUSE', CARLA, from, to)];
    expect(
      explained(
        clash()
          .record(ANNA)
          .record(BRAM, { relations: spouse('2000-01-01', null) }),
      ).E2,
    ).toBe('YES');
    expect(explained(clash().record(ANNA, { relations: spouse('2000-01-01', '2026-03-01') })).E2).toBe('YES');
    const before = clash()
      .record(ANNA, { relations: spouse('2000-01-01', '2026-02-28') })
      .record(BRAM);
    expect(explained(before).E2).toBe('NO');
    expect(explained(clash().record(ANNA)).E2).toBe('UNKNOWN');
    const each = clash()
      .record(ANNA, { relations: [relation('SPOUSE', BRAM)] })
      .record(BRAM, { relations: [relation('SPOUSE', ANNA)] });
    expect(explained(each).E2).toBe('NO');
  });

  it('E3: separated from each other', () => {
    const facts = () => clash({}, { code: 'SEPARATED' });
    const married = facts().record(ANNA, { relations: [relation('SPOUSE', BRAM)] });
    expect(explained(married).E3).toBe('YES');
    expect(explained(facts().record(BRAM, { relations: [relation('SPOUSE', ANNA)] })).E3).toBe('YES');
    expect(explained(facts().record(ANNA, { relations: [relation('SPOUSE', DIRK)] })).E3).toBe('NO');
    expect(explained(facts()).E3).toBe('UNKNOWN');
    expect(explained(clash()).E3).toBe('NO');
    expect(explained(clash().missing('uwv', 'livingSituations')).E3).toBe('UNKNOWN');
  });

  it.each([
    ['BLENDED_FAMILY', 'YES', 'NO'],
    ['PREVIOUS_YEAR', 'NO', 'YES'],
    ['JOINT_HOUSEHOLD', 'NO', 'NO'],
    [null, 'UNKNOWN', 'UNKNOWN'],
  ] as const)('E4 and E5: ground %s', (partnerGround, E4, E5) => {
    expect(explained(clash({ partnerGround }))).toMatchObject({ E4, E5 });
  });

  it('E6: one of them in an institution, by whatever agency, on those days', () => {
    const third = (from: string) =>
      clash({ period: PERIOD }).add(
        'livingSituations',
        'uwv',
        livingSituation('u1', BRAM, { code: 'PARTNER_IN_INSTITUTION', period: { from, to: null } }),
      );
    // The third finding clashes with that of the couple too.
    const ofGemeente = (facts: FactsBuilder) =>
      findingsOf(rule, facts.build()).filter(({ agencies }) => agencies.includes('gemeente'));
    expect(ofGemeente(third('2026-03-31')).map(explanationsOf)).toMatchObject([{ E6: 'YES' }]);
    expect(ofGemeente(third('2026-04-01')).map(explanationsOf)).toMatchObject([{ E6: 'NO' }]);
    expect(explained(clash().missing('uwv', 'livingSituations')).E6).toBe('UNKNOWN');
  });

  it.each([
    ['a year and a day, within the year', 'YEAR', { from: '2026-03-01', to: '2026-12-31' }, 'YES'],
    ['a year and a day, over new year', 'YEAR', { from: '2026-03-01', to: '2027-01-01' }, 'NO'],
    ['running, within the year of the view', 'YEAR', { from: '2026-03-01', to: null }, 'YES'],
    ['running since last year', 'YEAR', { from: '2025-12-31', to: null }, 'NO'],
    ['that begins after the view', 'YEAR', { from: '2027-02-01', to: null }, 'YES'],
    ['a month and a day, within the month', 'MONTH', PERIOD, 'YES'],
    ['a month and a day, over two months', 'MONTH', { from: '2026-03-02', to: '2026-04-01' }, 'NO'],
    ['the same reference', 'DAY', PERIOD, 'NO'],
  ] as const)('E7: %s', (_, referenceDate, period, applies) => {
    const since = { period: { from: '2025-01-01', to: null } };
    expect(explained(clash({ referenceDate, period }, since)).E7).toBe(applies);
  });
});
