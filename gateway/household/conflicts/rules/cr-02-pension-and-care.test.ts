import type { ReportedDecision } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import type { LivingSituationCode } from '../../../../subgraphs/kit/vocabulary';
import { checkRules } from '../check-rules';
import { provesItsExamples } from '../testing/examples';
import { decision, livingSituation, reportedDecision } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, DIRK, type FactsBuilder, household, relation } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, LAW, saysOf } from '../testing/looking';
import { cr02PensionAndCare as rule } from './cr-02-pension-and-care';

const NONE = { outcome: 'NONE' };
const DAY = '2026-06-01';
const SINGLE = { period: { from: '2026-03-01', to: '2026-05-31' } };
const MARRIED = { code: 'COUPLE', period: { from: DAY, to: null }, recordedOn: DAY } as const;

interface Setting {
  readonly before?: Partial<LivingSituation>;
  readonly now?: Partial<LivingSituation>;
  readonly report?: Partial<ReportedDecision> | null;
  readonly married?: boolean;
}

const pension = (id: string, bsn: string, changes: Partial<LivingSituation>): LivingSituation =>
  livingSituation(id, bsn, { scheme: 'AOW', source: 'BRP', ...changes });

/**
 * The SVB counted Anna as single from March on and as a couple since June. Her husband Bram is in a nursing home, and the
 * household reports in July that the CAK still counts him as single.
 */
function reverted({ before, now, report, married = true }: Setting = {}): FactsBuilder {
  const spouse = (bsn: string) => ({ relations: married ? [relation('SPOUSE', bsn)] : [] });
  const facts = household('2026-08-15', ANNA, BRAM, CARLA)
    .record(ANNA, spouse(BRAM))
    .record(BRAM, spouse(ANNA))
    .record(CARLA)
    .add('livingSituations', 'svb', pension('a1', ANNA, { ...SINGLE, ...before }))
    .add('livingSituations', 'svb', pension('a2', ANNA, { ...MARRIED, ...now }));
  if (report === null) return facts;
  return facts.add('reportedDecisions', 'gemeente', contribution('r1', BRAM, report));
}

const contribution = (id: string, bsn: string, changes: Partial<ReportedDecision> = {}): ReportedDecision =>
  reportedDecision(id, bsn, {
    livingSituation: 'SINGLE',
    decidedOn: '2026-03-15',
    effect: { from: '2026-03-01', to: null },
    reportedOn: '2026-07-01',
    amountPerMonth: 90620,
    revisionAnnounced: false,
    ...changes,
  });

/** The CAK itself tells how it counts Bram. */
const toldByBody = (
  facts: FactsBuilder,
  changes: Partial<LivingSituation> = {},
  bsn: string = BRAM,
): FactsBuilder =>
  facts.add(
    'livingSituations',
    'cak',
    livingSituation('c1', bsn, { scheme: 'Wlz', recordedOn: '2026-03-15', ...changes }),
  );

/** The SVB's decision that Anna counts as a couple from June on. */
const decided = (facts: FactsBuilder, changes: Partial<Decision> = {}): FactsBuilder => {
  const since = { scheme: 'AOW', decidedOn: '2026-06-10', effect: MARRIED.period } as const;
  return facts.add('decisions', 'svb', decision('s1', [ANNA], { ...since, ...changes }));
};

/** The other way: from married to unmarried. */
const UNMARRIED = { before: { code: 'COUPLE' }, now: { code: 'SINGLE' } } as const;
const LATE = { recordedOn: '2026-06-20' };

const situation = (place: number): string => rule.examples[place]?.situation ?? '';

describe('CR-02 examples', () => {
  provesItsExamples(rule, {
    [situation(0)]: reverted().build(),
    [situation(1)]: reverted({ report: { revisionAnnounced: true } }).build(),
    [situation(2)]: reverted({ now: LATE }).build(),
    [situation(3)]: reverted({ report: { decidedOn: '2026-06-02' } }).build(),
  });
});

describe('CR-02 pension and care', () => {
  it('rests on both findings of the pension and on the contribution', () => {
    expect(findingOf(rule, reverted().build())).toMatchObject({
      key: 'CR-02||livingSituations/svb:a1|livingSituations/svb:a2|reportedDecisions/gemeente:r1',
      severity: 'ORANGE',
      explained: false,
      persons: [ANNA, BRAM],
      agencies: ['gemeente', 'svb'],
      amountPerMonth: null,
      evidence: [
        { source: 'svb', kind: 'livingSituations', id: 'a2', says: 'AOW: gehuwd', on: DAY },
        { source: 'svb', kind: 'livingSituations', id: 'a1', says: 'AOW: ongehuwd', on: '2026-03-01' },
        {
          source: 'gemeente',
          kind: 'reportedDecisions',
          id: 'r1',
          says: 'eigen bijdrage (Wlz): ongehuwd, bekend op 15 maart 2026',
          on: '2026-03-15',
        },
      ],
    });
  });

  it('goes both ways', () => {
    const found = findingOf(rule, reverted({ ...UNMARRIED, report: { livingSituation: 'COUPLE' } }).build());
    expect(found.message).toContain('vanaf 1 juni 2026 als ongehuwd (eerst als gehuwd;');
    expect(found.message).toContain('rust volgens opgave nog op gehuwd, ');
  });

  it.each(['SEPARATED', 'PARTNER_IN_INSTITUTION'] as const)(
    'a contribution on %s is not that of a couple',
    (code) => {
      expect(findingsOf(rule, reverted({ report: { livingSituation: code } }).build())).toHaveLength(1);
      const same = { ...UNMARRIED, report: { livingSituation: code } };
      expect(saysOf(rule, reverted(same).build())).toEqual(NONE);
    },
  );

  it.each([
    ['the contribution rests on the same', { report: { livingSituation: 'COUPLE' } }],
    ['the pension did not change', { before: { code: 'COUPLE' } }],
    ['the contribution ended yesterday', { report: { effect: { from: '2026-03-01', to: '2026-08-14' } } }],
    ['it is of somebody else', { report: { person: { bsn: CARLA } } }],
    ['there is none', { report: null }],
    ['they are not married', { married: false }],
  ] as [string, Setting][])('says none: %s', (_, setting) => {
    expect(saysOf(rule, reverted(setting).build())).toEqual(NONE);
  });

  it.each([
    ['the contribution is of the person itself', { report: { person: { bsn: ANNA } } }],
    ['only the agency names the partner', { now: { partner: { bsn: BRAM } }, married: false }],
    ['the agency named the partner before', { before: { partner: { bsn: BRAM } }, married: false }],
  ] as [string, Setting][])('shows it: %s', (_, setting) => {
    expect(findingsOf(rule, reverted(setting).build())).toHaveLength(1);
  });

  it('leaves the amount out when it is not known, and names a person once', () => {
    const found = findingOf(
      rule,
      reverted({ report: { amountPerMonth: null, person: { bsn: ANNA } } }).build(),
    );
    expect(found.message).toContain('rust volgens opgave nog op ongehuwd. Vraag CAK via');
    expect(found.persons).toEqual([ANNA]);
  });
});

describe('CR-02 the days', () => {
  it.each([
    ['2026-06-19', 1],
    ['2026-06-20', 0],
  ])('recorded on %s, 57 or 56 days ago: %i', (recordedOn, number) => {
    expect(findingsOf(rule, reverted({ now: { recordedOn } }).build())).toHaveLength(number);
    expect(rule.thresholds).toEqual([
      {
        name: 'time-to-follow',
        value: 56,
        unit: 'DAYS',
        text:
          'Zo lang krijgt het orgaan van de eigen bijdrage om een wijziging van de AOW te volgen. ' +
          'Deze termijn is een keuze van dit project.',
      },
    ]);
  });

  it('goes by the decision of that day, if it is known', () => {
    const found = findingOf(rule, decided(reverted({ now: LATE })).build());
    expect(found.message).toContain('(eerst als ongehuwd; besluit van 10 juni 2026)');
    expect(found.evidence[2]).toEqual({
      source: 'svb',
      kind: 'decisions',
      id: 's1',
      says: 'AOW: herziening',
      on: '2026-06-10',
    });
  });

  it.each([
    ['2026-05-31', 1],
    ['2026-06-01', 0],
  ])('the contribution was decided on %s: %i', (decidedOn, number) => {
    expect(findingsOf(rule, reverted({ report: { decidedOn } }).build())).toHaveLength(number);
    const own = toldByBody(reverted({ report: null }), { recordedOn: decidedOn });
    expect(findingsOf(rule, own.build())).toHaveLength(number);
  });

  it('does not know the day of a contribution that was reported since the change', () => {
    const found = findingsOf(
      rule,
      reverted({ report: { decidedOn: null, reportedOn: '2026-05-31' } }).build(),
    );
    expect(found[0]?.evidence[2]).toMatchObject({
      says: 'eigen bijdrage (Wlz): ongehuwd, bekend op 31 mei 2026',
      on: null,
    });
    expect(saysOf(rule, reverted({ report: { decidedOn: null, reportedOn: DAY } }).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: ['Van welke dag de eigen bijdrage (Wlz) van Bram Testpersoon bij CAK is, is niet bekend.'],
    });
  });
});

describe('CR-02 which contribution', () => {
  it('takes what the body itself tells before what is reported of it', () => {
    const found = findingOf(rule, toldByBody(reverted()).build());
    expect(found.agencies).toEqual(['cak', 'svb']);
    expect(found.message).toContain(
      'De eigen bijdrage (Wlz) van Bram Testpersoon bij CAK rust nog op ongehuwd. Vraag CAK',
    );
    expect(found.evidence[2]).toEqual({
      source: 'cak',
      kind: 'livingSituations',
      id: 'c1',
      says: 'eigen bijdrage (Wlz): ongehuwd, bekend op 15 maart 2026',
      on: '2026-03-15',
    });
  });

  it('is shown once for two partners who both have a pension, by that of who pays', () => {
    const both = (code: LivingSituationCode) =>
      reverted()
        .add(
          'livingSituations',
          'svb',
          pension('b1', BRAM, { code, period: { from: '2026-01-01', to: '2026-05-31' } }),
        )
        .add('livingSituations', 'svb', pension('b2', BRAM, MARRIED));
    const found = findingOf(rule, both('SINGLE').build());
    expect(found.persons).toEqual([BRAM]);
    expect(found.evidence[0]?.id).toBe('b2');
    expect(findingOf(rule, both('COUPLE').build()).persons).toEqual([ANNA, BRAM]);
  });

  it('shows the contributions of both partners, and the pensions of two agencies', () => {
    const facts = reverted().add('reportedDecisions', 'gemeente', contribution('r2', ANNA));
    expect(findingsOf(rule, facts.build()).map(({ persons }) => persons)).toEqual([[ANNA, BRAM], [ANNA]]);
    const abroad = reverted()
      .add('livingSituations', 'rvp', pension('x1', ANNA, SINGLE))
      .add('livingSituations', 'rvp', pension('x2', ANNA, MARRIED));
    expect(findingsOf(rule, abroad.build()).map(({ agencies }) => agencies)).toEqual([
      ['gemeente', 'rvp'],
      ['gemeente', 'svb'],
    ]);
  });
});

describe('CR-02 explanations', () => {
  it.each([
    [true, '2026-07-01', 'YES'],
    [true, '2026-05-31', 'YES'],
    [false, '2026-06-01', 'NO'],
    [false, '2026-05-31', 'UNKNOWN'],
    [null, '2026-07-01', 'UNKNOWN'],
  ])('E1: revision announced is %s, reported on %s: %s', (revisionAnnounced, reportedOn, applies) => {
    const found = findingOf(rule, reverted({ report: { revisionAnnounced, reportedOn } }).build());
    expect(explanationsOf(found)).toEqual({ E1: applies, E2: 'NO' });
    expect(found.explained).toBe(applies === 'YES');
  });

  const revised = (changes: Partial<Decision>, source: string) =>
    toldByBody(reverted({ report: null })).add(
      'decisions',
      source,
      decision('c1', [BRAM], { scheme: 'Wlz', decidedOn: DAY, ...changes }),
    );

  it.each([
    ['since the change', {}, 'cak', 'YES'],
    ['today', { decidedOn: '2026-08-15' }, 'cak', 'YES'],
    ['tomorrow', { decidedOn: '2026-08-16' }, 'cak', 'NO'],
    ['before the change', { decidedOn: '2026-05-31' }, 'cak', 'NO'],
    ['of another kind', { kind: 'FINE' }, 'cak', 'NO'],
    ['of another law', { scheme: 'Wmo 2015' }, 'cak', 'NO'],
    ['about another person', { persons: [{ bsn: CARLA }] }, 'cak', 'NO'],
    ['by another agency', {}, 'svb', 'NO'],
  ] as [string, Partial<Decision>, string, string][])(
    'E1: the body itself decided to revise %s',
    (_, changes, source, applies) => {
      expect(explanationsOf(findingOf(rule, revised(changes, source).build())).E1).toBe(applies);
    },
  );

  it('E1: is unknown when that body does not tell its decisions', () => {
    const facts = toldByBody(reverted({ report: null }));
    expect(explanationsOf(findingOf(rule, facts.missing('cak', 'decisions').build())).E1).toBe('UNKNOWN');
    const other = toldByBody(reverted({ report: null })).missing('uwv', 'decisions');
    expect(explanationsOf(findingOf(rule, other.build())).E1).toBe('NO');
  });

  const chose = (now: Partial<LivingSituation>, cause?: Partial<Decision>): string | undefined => {
    const facts = reverted({
      before: { code: 'COUPLE' },
      now: { code: 'SINGLE', ...now },
      report: { livingSituation: 'COUPLE' },
    });
    return explanationsOf(findingOf(rule, (cause === undefined ? facts : decided(facts, cause)).build())).E2;
  };

  it('E2: the couple chose to count as unmarried', () => {
    expect(chose({ source: 'STATEMENT' })).toBe('YES');
    expect(chose({ code: 'PARTNER_IN_INSTITUTION' })).toBe('YES');
    expect(chose({}, { causeKind: 'APPLICATION' })).toBe('YES');
    expect(chose({}, { causeKind: 'CITIZEN_REPORT' })).toBe('YES');
    expect(chose({}, { causeKind: 'BRP_MUTATION' })).toBe('NO');
    expect(chose({}, { causeKind: null })).toBe('UNKNOWN');
    expect(chose({})).toBe('UNKNOWN');
    const asked = decided(reverted({ now: { source: 'STATEMENT' } }), { causeKind: 'APPLICATION' });
    expect(explanationsOf(findingOf(rule, asked.build())).E2).toBe('NO');
  });
});

describe('CR-02 what is not known', () => {
  it('asks on what the contribution rests, once it should have followed', () => {
    const says = {
      outcome: 'UNKNOWN',
      missing: [],
      unknown: [
        'Op welke leefvorm de eigen bijdrage (Wlz) van Bram Testpersoon bij CAK rust, is niet bekend.',
      ],
    };
    expect(saysOf(rule, reverted({ report: { livingSituation: null } }).build())).toEqual(says);
    expect(saysOf(rule, reverted({ report: { livingSituation: 'AT_HOME' } }).build())).toEqual(says);
    expect(saysOf(rule, reverted({ report: { livingSituation: null }, now: LATE }).build())).toEqual(NONE);
  });

  it('asks whether two are partners when no record tells it', () => {
    const facts = (code: LivingSituationCode) =>
      household('2026-08-15', ANNA, DIRK)
        .add('livingSituations', 'svb', pension('a1', ANNA, SINGLE))
        .add('livingSituations', 'svb', pension('a2', ANNA, MARRIED))
        .add('reportedDecisions', 'gemeente', contribution('r1', DIRK, { livingSituation: code }))
        .build();
    expect(saysOf(rule, facts('SINGLE'))).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: ['Of persoon 1 en persoon 2 partners zijn, is niet bekend.'],
    });
    expect(rule.look(facts('SINGLE'), LAW).alsoNeeded).toEqual(['personRecord']);
    expect(saysOf(rule, facts('COUPLE'))).toEqual(NONE);
  });

  it('does not prefer a perhaps to a partner', () => {
    const facts = household('2026-08-15', ANNA, DIRK, CARLA).add(
      'reportedDecisions',
      'gemeente',
      contribution('r1', DIRK),
    );
    for (const [id, bsn, partner] of [
      ['a', ANNA, null],
      ['z', CARLA, { bsn: DIRK }],
    ] as const) {
      facts
        .add('livingSituations', 'svb', pension(`${id}1`, bsn, { ...SINGLE, partner }))
        .add('livingSituations', 'svb', pension(`${id}2`, bsn, { ...MARRIED, partner }));
    }
    expect(findingOf(rule, facts.build()).persons).toEqual([CARLA, DIRK]);
  });

  it('a marriage that ended before the change is none', () => {
    const until = (to: string) =>
      reverted({ married: false })
        .record(ANNA, { relations: [relation('SPOUSE', BRAM, '1990-01-01', to)] }, 'agemeente')
        .build();
    expect(findingsOf(rule, until('2026-02-28'))).toEqual([]);
    expect(findingsOf(rule, until('2026-03-01'))).toHaveLength(1);
  });

  it('holds for every rule', () => {
    const needs = ['livingSituations', 'reportedDecisions'] as const;
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), needs);
    holdsForEveryRule(rule, decided(toldByBody(reverted())).build(), [...needs, 'decisions']);
  });

  it('rests on articles that the law data have', () => {
    expect(() => checkRules([rule], LAW)).not.toThrow();
  });
});
