import type { LivingSituation } from '../../../subgraphs/kit/graph/living-situation';
import { cr01PartnerStatus as rule } from './rules/cr-01-partner-status';
import { livingSituation } from './testing/fact-defaults';
import { ANNA, BRAM, CARLA, DIRK, type FactsBuilder, relation } from './testing/facts-builder';
import { explanationsOf, findingOf, findingsOf } from './testing/looking';
import { clash, MARCH } from './testing/partner-clash';

const explained = (facts: FactsBuilder) => explanationsOf(findingOf(rule, facts.build()));

/** The other way round: the gemeente would count the couple and the SVB the single person, under these laws. */
const seenByAssistance = (couple: Partial<LivingSituation> = {}, single: Partial<LivingSituation> = {}) =>
  clash({ scheme: 'Participatiewet', ...couple }, { scheme: 'AOW', ...single });

describe('E1 relatives', () => {
  const married = relation('SPOUSE', CARLA, '2000-01-01', '2020-01-01');

  it.each([
    ['the partner is the parent of a former spouse', [married], [relation('CHILD', CARLA)]],
    ['the partner is the child of a former spouse', [married], [relation('PARENT', CARLA)]],
    ['seen from the other', [relation('PARENT', CARLA)], [married]],
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

  it('care explains whatever the kinship, on the days of the law text that says so', () => {
    const cared = (period: { from: string; to: string | null }, relations = [relation('CHILD', CARLA)]) =>
      explained(clash({ careNeed: true, period }).record(ANNA, { relations }).record(BRAM)).E1;
    expect(cared({ from: '2026-03-01', to: '2026-07-01' })).toBe('YES');
    expect(cared({ from: '2026-03-01', to: '2026-06-30' })).toBe('UNKNOWN');
    const siblings = [relation('PARENT', CARLA)];
    const before = clash({ careNeed: true, period: MARCH })
      .record(ANNA, { relations: siblings })
      .record(BRAM, { relations: siblings });
    expect(explained(before).E1).toBe('YES');
  });

  it('does not explain a (former) foster child: the other laws leave that one out as well', () => {
    const facts = clash()
      .record(ANNA, { relations: [relation('FOSTER_CHILD', BRAM)] })
      .record(BRAM);
    expect(explained(facts).E1).toBe('NO');
  });

  it('a grandparent with care need', () => {
    const facts = clash({ careNeed: true })
      .record(ANNA, { relations: [relation('PARENT', CARLA)] })
      .record(BRAM, { relations: [relation('CHILD', CARLA)] });
    expect(explained(facts).E1).toBe('YES');
  });

  it('does not explain a marriage that began after the days at issue', () => {
    const days = { period: MARCH };
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

  it('is unknown without the personal records, unless it is about care', () => {
    expect(explained(clash()).E1).toBe('UNKNOWN');
    expect(explained(clash({ careNeed: true })).E1).toBe('YES');
    expect(explained(clash().record(ANNA, { relations: [married] })).E1).toBe('UNKNOWN');
  });
});

describe('E1 and E2 of two who are married to each other', () => {
  const toEachOther = (from: string, to: string | null = null) => [relation('SPOUSE', BRAM, from, to)];

  it('are no, also when only one record tells it', () => {
    const both = (records: (facts: FactsBuilder) => FactsBuilder) => [
      explained(records(clash())).E1,
      explained(records(seenByAssistance())).E2,
    ];
    expect(both((facts) => facts)).toEqual(['UNKNOWN', 'UNKNOWN']);
    expect(both((facts) => facts.record(ANNA, { relations: toEachOther('2000-01-01') }))).toEqual([
      'NO',
      'NO',
    ]);
    expect(both((facts) => facts.record(BRAM, { relations: [relation('SPOUSE', ANNA)] }))).toEqual([
      'NO',
      'NO',
    ]);
  });

  it('E1 is no whatever their kinship or care', () => {
    const inLaws = [relation('SPOUSE', CARLA, '1990-01-01', '1999-12-31'), ...toEachOther('2000-01-01')];
    const facts = (relations: typeof inLaws) =>
      clash({ careNeed: true })
        .record(ANNA, { relations })
        .record(BRAM, { relations: [relation('CHILD', CARLA)] });
    expect(explained(facts(inLaws)).E1).toBe('NO');
    expect(explained(facts(inLaws.slice(0, 1))).E1).toBe('YES');
  });

  it('asks for the days at issue', () => {
    const until = (to: string) =>
      [clash, seenByAssistance].map((facts) =>
        explained(facts({ period: MARCH }).record(ANNA, { relations: toEachOther('2000-01-01', to) })),
      );
    expect(until('2026-03-01')).toMatchObject([{ E1: 'NO' }, { E2: 'NO' }]);
    expect(until('2026-02-28')).toMatchObject([{ E1: 'UNKNOWN' }, { E2: 'UNKNOWN' }]);
  });

  it('E2 is yes when one of them married the other only after a third, within those days', () => {
    const relations = [relation('SPOUSE', CARLA, '2000-01-01', '2026-03-10'), ...toEachOther('2026-03-11')];
    expect(explained(seenByAssistance({ period: MARCH }).record(ANNA, { relations })).E2).toBe('YES');
  });

  it('is unknown while the partner is not named', () => {
    const relations = toEachOther('2000-01-01');
    expect(explained(clash({ partner: null }).record(ANNA, { relations })).E1).toBe('UNKNOWN');
    expect(explained(seenByAssistance({ partner: null }).record(ANNA, { relations })).E2).toBe('UNKNOWN');
  });
});

describe('E2 to E7', () => {
  it('E2: one of them was married to a third person then', () => {
    const spouse = (from: string, to: string | null) => [relation('SPOUSE', CARLA, from, to)];
    const ofBram = seenByAssistance()
      .record(ANNA)
      .record(BRAM, { relations: spouse('2000-01-01', null) });
    expect(explained(ofBram).E2).toBe('YES');
    expect(findingOf(rule, ofBram.build()).explained).toBe(true);
    const untilThen = seenByAssistance().record(ANNA, { relations: spouse('2000-01-01', '2026-03-01') });
    expect(explained(untilThen).E2).toBe('YES');
    const before = seenByAssistance()
      .record(ANNA, { relations: spouse('2000-01-01', '2026-02-28') })
      .record(BRAM);
    expect(explained(before).E2).toBe('NO');
    expect(explained(seenByAssistance().record(ANNA)).E2).toBe('UNKNOWN');
    const each = seenByAssistance()
      .record(ANNA, { relations: [relation('SPOUSE', BRAM)] })
      .record(BRAM, { relations: [relation('SPOUSE', ANNA)] });
    expect(explained(each).E2).toBe('NO');
  });

  it.each([
    ['Participatiewet', 'AOW', 'YES'],
    ['Participatiewet', 'Anw', 'YES'],
    ['Zorgtoeslag', 'Toeslagenwet', 'YES'],
    ['AOW', 'Participatiewet', 'NO'],
    ['Participatiewet', 'Zorgtoeslag', 'NO'],
    ['AOW', 'Toeslagenwet', 'NO'],
  ])(
    'E2: married to a third, a couple under the %s and single under the %s: %s',
    (couple, single, applies) => {
      const facts = clash({ scheme: couple }, { scheme: single })
        .record(ANNA)
        .record(BRAM, { relations: [relation('SPOUSE', CARLA)] });
      expect(explained(facts).E2).toBe(applies);
      expect(findingOf(rule, facts.build()).explained).toBe(applies === 'YES');
    },
  );

  it('E2: knows a law by that on which the counting rests too', () => {
    const basis = [{ law: 'AOW', article: '1', paragraph: '3' }];
    const facts = seenByAssistance({}, { scheme: 'AOW-toeslag', basis })
      .record(ANNA)
      .record(BRAM, { relations: [relation('SPOUSE', CARLA)] });
    expect(explained(facts).E2).toBe('YES');
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
      clash({ period: MARCH }).add(
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
    ['a month and a day, within the month', 'MONTH', MARCH, 'YES'],
    ['a month and a day, over two months', 'MONTH', { from: '2026-03-02', to: '2026-04-01' }, 'NO'],
    ['the same reference', 'DAY', MARCH, 'NO'],
  ] as const)('E7: %s', (_, referenceDate, period, applies) => {
    const since = { period: { from: '2025-01-01', to: null } };
    expect(explained(clash({ referenceDate, period }, since)).E7).toBe(applies);
  });
});
