import fc from 'fast-check';
import { both, duty, repay, three, workAndPlan } from '../testing/duties';
import { decision, obligation } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, reversed, saysOf } from '../testing/looking';
import { cr25OppositeDuties as rule } from './cr-25-opposite-duties';

/** Which duties each finding names. */
const dutiesOf = (facts: FactsBuilder): string[] =>
  findingsOf(rule, facts.build()).map(({ key }) => String(key.split('|')[1]));

const ALL_THREE = 'uren+gemeente:g1/WORK-1+svb:s1/CARE-1+uwv:u1/TREATMENT-1';

describe('CR-25 hours', () => {
  it('clash from the first hour above forty, for any split', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 0, max: 60 }), (work, plan) => {
        const facts = workAndPlan(work, plan).build();
        expect(saysOf(rule, facts).outcome).toBe(work + plan > 40 ? 'CONFLICT' : 'NONE');
        expect(saysOf(rule, reversed(facts))).toEqual(saysOf(rule, facts));
      }),
    );
  });

  it('are named when they are known', () => {
    const opposite = both(
      duty('g1', 'MOVE_HOUSE', { hoursPerWeek: 2 }),
      duty('u1', 'STAY_AT_ADDRESS', { hoursPerWeek: 3 }),
    );
    expect(findingOf(rule, opposite.build()).message).toContain(
      'tot verhuizen (2 uur per week), en UWV tot verblijf op het adres (3 uur per week),',
    );
    expect(findingOf(rule, workAndPlan(40, 1).build()).evidence.map(({ says }) => says)).toEqual([
      'verplicht tot werk of een traject naar werk (40 uur per week)',
      'verplicht tot een opvoedplan (één uur per week)',
    ]);
  });

  it('are a signal when neither duty is measured in them', () => {
    expect(findingOf(rule, workAndPlan(null, null).build()).severity).toBe('RED');
  });

  it.each([
    [32, null],
    [null, 32],
  ])('leave it unknown when only one duty is measured in them: %s and %s', (work, plan) => {
    expect(saysOf(rule, workAndPlan(work, plan).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'Of werk of een traject naar werk (Gemeente) en een opvoedplan (Gemeente) voor Anna Testpersoon samen kunnen, ' +
          'is niet bekend: van één van beide staan de uren niet vast.',
      ],
    });
  });

  it('do not matter to duties that never go together', () => {
    const facts = repay({ hoursPerWeek: 1 }, { hoursPerWeek: null });
    expect(findingsOf(rule, facts.build())).toHaveLength(1);
  });

  it('have a threshold that is shown', () => {
    expect(rule.thresholds).toEqual([
      {
        name: 'hours-a-week',
        value: 40,
        unit: 'HOURS',
        text: 'Meer dan dit aantal uren per week kunnen plichten van meer dan één besluit samen niet vragen. Dit is een keuze van dit project.',
      },
    ]);
  });
});

describe('CR-25 hours of all duties', () => {
  it('are one finding that names each duty, and no pair of them besides', () => {
    expect(findingOf(rule, three().build())).toEqual({
      key: `CR-25|${ALL_THREE}|decisions/gemeente:g1|decisions/svb:s1|decisions/uwv:u1`,
      severity: 'RED',
      explained: false,
      explanations: [{ code: 'E1', text: 'er is al ontheffing verleend', applies: 'NO' }],
      message: rule.examples[1]?.says,
      persons: [ANNA],
      agencies: ['gemeente', 'svb', 'uwv'],
      evidence: [
        {
          source: 'gemeente',
          kind: 'decisions',
          id: 'g1',
          says: 'verplicht tot werk of een traject naar werk (20 uur per week)',
          on: '2020-01-01',
        },
        {
          source: 'svb',
          kind: 'decisions',
          id: 's1',
          says: 'verplicht tot mantelzorg (20 uur per week)',
          on: '2020-01-01',
        },
        {
          source: 'uwv',
          kind: 'decisions',
          id: 'u1',
          says: 'verplicht tot een behandeling (één uur per week)',
          on: '2020-01-01',
        },
      ],
      amountPerMonth: null,
    });
  });

  it('are of any kind', () => {
    const facts = (hoursPerWeek: number) =>
      both(duty('g1', 'CARE', { hoursPerWeek: 20 }), duty('u1', 'TREATMENT', { hoursPerWeek })).build();
    expect(saysOf(rule, facts(20))).toEqual({ outcome: 'NONE' });
    expect(findingsOf(rule, facts(21))).toHaveLength(1);
  });

  it('are not counted when one decision asks all of them, but are with another decision', () => {
    const plan = decision('g1', [ANNA], {
      effect: { from: '2020-01-01', to: null },
      obligations: [
        obligation('WORK', { hoursPerWeek: 30, period: { from: '2020-01-01', to: null } }),
        obligation('CARE', { hoursPerWeek: 20, period: { from: '2020-01-01', to: null } }),
      ],
    });
    const unmeasured = both(plan, duty('u1', 'REPAY'));
    expect(saysOf(rule, unmeasured.build())).toEqual({ outcome: 'NONE' });
    expect(dutiesOf(both(plan, duty('u1', 'REPAY', { hoursPerWeek: 1 })))).toEqual([
      'uren+gemeente:g1/WORK-1+gemeente:g1/CARE-2+uwv:u1/REPAY-1',
    ]);
  });

  it('are of one person, and are said once of persons with the same duties', () => {
    const of = (...bsns: readonly string[]) => ({ persons: bsns.map((bsn) => ({ bsn })) });
    const facts = (one: readonly string[], other: readonly string[]) =>
      both(
        duty('g1', 'WORK', { hoursPerWeek: 30 }, of(...one)),
        duty('u1', 'CARE', { hoursPerWeek: 20 }, of(...other)),
      ).build();
    expect(saysOf(rule, facts([ANNA], [BRAM]))).toEqual({ outcome: 'NONE' });
    const found = findingOf(rule, facts([ANNA, BRAM], [BRAM, CARLA, ANNA]));
    expect(found.persons).toEqual([ANNA, BRAM]);
    expect(found.message).toMatch(
      /^Besluiten verplichten Anna Testpersoon en Bram Testpersoon in dezelfde tijd/,
    );
  });

  it.each([
    ['one day together', '2026-09-10', 1],
    ['no day together', '2026-09-09', 0],
  ])('count on the days that all share: %s', (_, to, number) => {
    const facts = three({ period: { from: '2026-09-10', to: null } }, { period: { from: '2020-01-01', to } });
    const found = findingsOf(rule, facts.build());
    expect(found).toHaveLength(number);
    for (const { message } of found)
      expect(message).toContain('(van 10 september 2026 tot en met 10 september 2026)');
  });

  it('are two findings when two duties come one after the other', () => {
    const facts = three(
      { hoursPerWeek: 21, period: { from: '2026-01-01', to: '2026-09-30' } },
      { hoursPerWeek: 22, period: { from: '2026-10-01', to: '2026-12-31' } },
    );
    expect(
      findingsOf(rule, facts.build()).map(({ key, message }) => [key.split('|')[1], message.slice(43, 120)]),
    ).toEqual([
      [
        'uren+gemeente:g1/WORK-1+svb:s1/CARE-1',
        expect.stringContaining('tot en met 30 september 2026) tot 41 uur'),
      ],
      [
        'uren+gemeente:g1/WORK-1+uwv:u1/TREATMENT-1',
        expect.stringContaining('van 1 oktober 2026 tot en met 31'),
      ],
    ]);
  });

  it('are one finding when a duty comes and goes among duties that ask too much already', () => {
    const facts = three({ hoursPerWeek: 30 }, { period: { from: '2026-10-01', to: '2026-10-31' } });
    expect(dutiesOf(facts)).toEqual([ALL_THREE]);
    expect(saysOf(rule, reversed(facts.build()))).toEqual(saysOf(rule, facts.build()));
  });
});

describe('CR-25 hours and exemption', () => {
  const since = { from: '2026-01-01', to: null };
  const e1 = (facts: FactsBuilder) => explanationsOf(findingOf(rule, facts.build())).E1;

  it.each([
    ['to 40 hours', three({}, { exemption: since }), 'YES'],
    ['to one decision', three({ exemption: since }, { exemption: since }, { hoursPerWeek: 50 }), 'YES'],
    ['not enough', three({ hoursPerWeek: 21 }, { exemption: since }), 'NO'],
    ['not on all days', three({}, { exemption: { from: '2026-01-01', to: '2026-12-31' } }), 'NO'],
    ['from a day too late', three({}, { exemption: { from: '2026-08-16', to: null } }), 'NO'],
    ['not', three(), 'NO'],
  ])('brings them down %s: %s', (_, facts, applies) => {
    expect(e1(facts)).toBe(applies);
  });

  it('does not hide days on which it no longer holds', () => {
    const october = { from: '2026-10-01', to: '2026-10-31' };
    const facts = three({ hoursPerWeek: 30, exemption: october }, { period: october });
    expect(
      findingsOf(rule, facts.build()).map(({ key, explained }) => [key.split('|')[1], explained]),
    ).toEqual([
      ['uren+gemeente:g1/WORK-1+svb:s1/CARE-1', false],
      [ALL_THREE, true],
    ]);
  });

  it('does not say twice what it explains', () => {
    const facts = three(
      { hoursPerWeek: 30, exemption: since },
      { period: { from: '2026-10-01', to: '2026-10-31' } },
    );
    expect(
      findingsOf(rule, facts.build()).map(({ key, explained }) => [key.split('|')[1], explained]),
    ).toEqual([[ALL_THREE, true]]);
  });
});
