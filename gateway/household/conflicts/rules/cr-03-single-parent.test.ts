import type { ReportedDecision } from '../../../../subgraphs/kit/graph/counselling-file';
import type { LivingSituation } from '../../../../subgraphs/kit/graph/living-situation';
import { checkRules } from '../check-rules';
import { provesItsExamples } from '../testing/examples';
import { agencyOf, livingSituation } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, DIRK, ELSA, household, relation } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, LAW, saysOf } from '../testing/looking';
import { allowance, MONTH_BEFORE, parent, type Setting, told } from '../testing/single-parent';
import { cr03SingleParent as rule } from './cr-03-single-parent';

const NONE = { outcome: 'NONE' };

const situation = (place: number): string => rule.examples[place]?.situation ?? '';

describe('CR-03 examples', () => {
  provesItsExamples(rule, {
    [situation(0)]: parent().build(),
    [situation(1)]: parent({ report: { singleParentSupplement: true } }).build(),
    [situation(2)]: parent({ report: { effect: { from: '2026-01-01', to: '2026-08-31' } } }).build(),
    [situation(3)]: parent({ birthDate: '2008-08-15' }).build(),
  });
});

describe('CR-03 single parent in assistance, partner for the allowances', () => {
  it('rests on both ways of counting and on the child', () => {
    expect(findingOf(rule, parent().build())).toMatchObject({
      key: 'CR-03||livingSituations/gemeente:g1|personRecord/gemeente:persoonslijst-2|reportedDecisions/gemeente:r1',
      severity: 'RED',
      explained: false,
      persons: [ANNA, BRAM],
      agencies: ['gemeente'],
      amountPerMonth: null,
      evidence: [
        {
          source: 'gemeente',
          kind: 'livingSituations',
          id: 'g1',
          says: 'Participatiewet: alleenstaande ouder',
          on: '2026-01-01',
        },
        {
          source: 'gemeente',
          kind: 'reportedDecisions',
          id: 'r1',
          says: 'Awir: Bram Testpersoon als partner',
          on: '2026-01-01',
        },
        {
          source: 'gemeente',
          kind: 'personRecord',
          id: 'persoonslijst-2',
          says: 'Carla Testpersoon is jonger dan 18 jaar',
          on: '2026-08-15',
        },
      ],
    });
  });

  it.each([
    ['SINGLE_PARENT', 1],
    ['SINGLE', 1],
    ['COST_SHARER', 0],
    ['COUPLE', 0],
  ] as const)('the gemeente counts %s: %i', (code, number) => {
    const facts = parent({ alone: { code } }).build();
    expect(findingsOf(rule, facts)).toHaveLength(number);
    if (number === 0) expect(saysOf(rule, facts)).toEqual(NONE);
    else
      expect(findingOf(rule, facts).message).toContain(code === 'SINGLE' ? 'met alleenstaand (' : 'ouder (');
  });

  it.each([
    ['under another law', { alone: { scheme: 'AOW' } }],
    ['until last month', { alone: { period: MONTH_BEFORE } }],
    ['from tomorrow', { alone: { period: { from: '2026-08-16', to: null } } }],
    ['another person', { alone: { person: { bsn: DIRK } } }],
    ['no report', { report: null }],
    ['no partner', { report: { partner: null } }],
    ['a report on another law', { report: { scheme: 'Wlz' } }],
    ['a refusal', { report: { kind: 'REFUSAL' } }],
    ['a partner until last month', { report: { effect: MONTH_BEFORE } }],
    ['a partner from tomorrow', { report: { effect: { from: '2026-08-16', to: null } } }],
    ['a partner of somebody else', { report: { person: { bsn: DIRK } } }],
    [
      'a partner after the other ended',
      {
        alone: { period: { from: '2026-01-01', to: '2026-08-04' } },
        report: { effect: { from: '2026-08-05', to: null } },
      },
    ],
    ['the child is of age today', { birthDate: '2008-08-15' }],
    ['the child does not live here', { persons: [ANNA] }],
  ] as [string, Setting][])('says none: %s', (_, setting) => {
    expect(saysOf(rule, parent(setting).build())).toEqual(NONE);
  });

  it.each([
    ['single on the first day of the month', { alone: { period: { from: '2026-01-01', to: '2026-08-01' } } }],
    ['single from today', { alone: { period: { from: '2026-08-15', to: null } } }],
    [
      'a partner on the first day of the month',
      { report: { effect: { from: '2026-01-01', to: '2026-08-01' } } },
    ],
    ['a partner from today', { report: { effect: { from: '2026-08-15', to: null } } }],
    [
      'a day together',
      {
        alone: { period: { from: '2026-01-01', to: '2026-08-05' } },
        report: { effect: { from: '2026-08-05', to: null } },
      },
    ],
    ['the child is of age tomorrow', { birthDate: '2008-08-16' }],
  ] as [string, Setting][])('shows it: %s', (_, setting) => {
    expect(findingsOf(rule, parent(setting).build())).toHaveLength(1);
  });

  it('is also about the partner who has a child', () => {
    const facts = household('2026-08-15', ANNA, CARLA)
      .record(ANNA)
      .record(BRAM)
      .record(CARLA, { birthDate: '2018-05-01', relations: [relation('PARENT', ANNA)] })
      .add('livingSituations', 'gemeente', livingSituation('g1', ANNA))
      .add('reportedDecisions', 'gemeente', allowance('r1', BRAM, { partner: { bsn: ANNA } }));
    const found = findingOf(rule, facts.build());
    expect(found.persons).toEqual([ANNA, BRAM]);
    expect(found.message).toContain('ziet volgens opgave Bram Testpersoon als partner');
    expect(found.message).toContain('Daardoor ontbreekt de alleenstaande-ouderkop;');
  });

  it('names all children under age, and no other person of the house', () => {
    const facts = household('2026-08-15', ANNA, CARLA, DIRK, ELSA)
      .record(ANNA, { relations: [relation('CHILD', CARLA), relation('CHILD', ELSA)] })
      .record(CARLA, { birthDate: '2018-05-01' })
      .record(DIRK, { birthDate: '2019-05-01' })
      .record(ELSA, { birthDate: '2020-05-01' })
      .add('livingSituations', 'gemeente', livingSituation('g1', ANNA))
      .add('reportedDecisions', 'gemeente', allowance('r1', ANNA));
    const found = findingOf(rule, facts.build());
    expect(found.message).toContain(
      'In huis wonen kinderen onder de 18: Carla Testpersoon en Elsa Testpersoon. ',
    );
    expect(found.evidence.map(({ id }) => id)).toEqual(['g1', 'r1', 'persoonslijst-2', 'persoonslijst-4']);
  });

  it('is shown once for each body', () => {
    const facts = parent()
      .add('reportedDecisions', 'gemeente', allowance('r0', ANNA, { title: 'Zorgtoeslag' }))
      .add('reportedDecisions', 'gemeente', allowance('r2', BRAM, { partner: { bsn: ANNA } }))
      .add(
        'reportedDecisions',
        'gemeente',
        allowance('r3', ANNA, { effect: { from: '2026-02-01', to: null } }),
      )
      .add('reportedDecisions', 'gemeente', allowance('r4', ANNA, { body: agencyOf('belastingdienst') }));
    const ids = findingsOf(rule, facts.build()).map(({ evidence }) => evidence[1]?.id);
    expect(ids).toEqual(['r3', 'r4']);
  });
});

describe('CR-03 explanations', () => {
  it.each([
    ['2026-08-01', 'YES'],
    ['2026-08-31', 'YES'],
    ['2026-09-01', 'NO'],
    [null, 'NO'],
  ])('E1: the partnership ends on %s: %s', (to, applies) => {
    const found = findingOf(rule, parent({ report: { effect: { from: '2026-01-01', to } } }).build());
    expect(explanationsOf(found).E1).toBe(applies);
    expect(found).toMatchObject({ severity: 'RED', explained: applies === 'YES' });
  });

  it('E2: a partner who certainly lives here is not away; elsewhere nobody knows', () => {
    const here = parent({ persons: [ANNA, BRAM, CARLA] });
    expect(explanationsOf(findingOf(rule, here.build())).E2).toBe('NO');
    expect(explanationsOf(findingOf(rule, here.possibly(BRAM).build())).E2).toBe('UNKNOWN');
    expect(explanationsOf(findingOf(rule, parent().build())).E2).toBe('UNKNOWN');
    expect(explanationsOf(findingOf(rule, parent().withoutComposition().build())).E2).toBe('UNKNOWN');
  });

  it.each([
    ['of the parent', ANNA, {}, 'YES'],
    ['of the partner', BRAM, {}, 'YES'],
    ['of somebody else', DIRK, {}, 'NO'],
    ['of another code', ANNA, { code: 'SEPARATED' }, 'NO'],
    ['of last month', ANNA, { period: MONTH_BEFORE }, 'NO'],
    ['on the first day of this month', ANNA, { period: { from: '2026-01-01', to: '2026-08-01' } }, 'YES'],
  ] as [string, string, Partial<LivingSituation>, string][])(
    'E2: a body counts a partner in an institution: %s',
    (_, bsn, changes, applies) => {
      const stay = { scheme: 'AOW', code: 'PARTNER_IN_INSTITUTION', ...changes } as const;
      const facts = parent({ persons: [ANNA, BRAM, CARLA] }).add(
        'livingSituations',
        'svb',
        livingSituation('s1', bsn, stay),
      );
      expect(explanationsOf(findingOf(rule, facts.build())).E2).toBe(applies);
    },
  );
});

describe('CR-03 the supplement', () => {
  it.each([
    [false, 'Daardoor ontbreekt de alleenstaande-ouderkop; hoeveel dat scheelt, is niet bekend.'],
    [null, 'Daardoor ontbreekt mogelijk de alleenstaande-ouderkop; hoeveel dat scheelt, is niet bekend.'],
  ])('is %s: %s', (singleParentSupplement, words) => {
    const found = findingOf(rule, parent({ report: { singleParentSupplement } }).build());
    expect(explanationsOf(found)).toEqual({ E1: 'NO', E2: 'UNKNOWN' });
    expect(found.message).toContain(`In huis woont een kind onder de 18: Carla Testpersoon. ${words} Vraag`);
    expect(found.amountPerMonth).toBeNull();
  });

  it.each([
    ['on another allowance', {}, 0],
    ['under the law on the child budget', { scheme: 'Wet op het kindgebonden budget' }, 0],
    ['of the partner', { person: { bsn: BRAM }, partner: { bsn: ANNA } }, 0],
    ['from the first day of the month', { effect: { from: '2026-01-01', to: '2026-08-01' } }, 0],
    ['of somebody else', { person: { bsn: DIRK } }, 1],
    ['of another body', { body: agencyOf('belastingdienst'), partner: null }, 1],
    ['on another law', { scheme: 'Wlz' }, 1],
    ['of last month', { effect: MONTH_BEFORE }, 1],
  ] as [string, Partial<ReportedDecision>, number][])(
    'is granted, as a report %s tells: %i',
    (_, changes, number) => {
      const facts = told(parent({ report: null })).add(
        'reportedDecisions',
        'gemeente',
        allowance('r2', ANNA, { singleParentSupplement: true, ...changes }),
      );
      const found = findingsOf(rule, facts.build());
      expect(found).toHaveLength(number);
      for (const { message } of found) expect(message).toContain('Daardoor ontbreekt mogelijk de');
    },
  );

  it.each([
    ['a later decision granted it', false, '2026-02-01', true, 0],
    ['a later decision took it away', true, '2026-02-01', false, 1],
    ['a later decision does not tell', true, '2026-02-01', null, 0],
    ['one of the same day granted it', false, '2026-01-01', true, 0],
    ['one of the same day did not', true, '2026-01-01', false, 0],
  ])('is that of the latest decision: %s', (_, first, from, second, number) => {
    const facts = parent({ report: { singleParentSupplement: first } }).add(
      'reportedDecisions',
      'gemeente',
      allowance('r0', ANNA, { effect: { from, to: null }, singleParentSupplement: second }),
    );
    expect(findingsOf(rule, facts.build())).toHaveLength(number);
  });

  it('that is granted leaves nothing to know of others in the house', () => {
    const facts = household('2026-08-15', ANNA, CARLA)
      .add('livingSituations', 'gemeente', livingSituation('g1', ANNA))
      .add('reportedDecisions', 'gemeente', allowance('r1', ANNA, { singleParentSupplement: true }));
    expect(saysOf(rule, facts.build())).toEqual(NONE);
  });
});

describe('CR-03 what is not known', () => {
  it('names the person of whom it is not known whether it is a child under age', () => {
    const facts = (relations: readonly ReturnType<typeof relation>[], record = true) => {
      const house = household('2026-08-15', ANNA, CARLA)
        .add('livingSituations', 'gemeente', livingSituation('g1', ANNA))
        .add('reportedDecisions', 'gemeente', allowance('r1', ANNA));
      return (record ? house.record(ANNA, { relations: [...relations] }) : house).build();
    };
    expect(saysOf(rule, facts([relation('CHILD', CARLA)]))).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: ['Of persoon 2 een kind onder de 18 van Anna Testpersoon is, is niet bekend.'],
    });
    expect(saysOf(rule, facts([]))).toEqual(NONE);
    expect(saysOf(rule, facts([], false)).outcome).toBe('UNKNOWN');
  });

  it('does not know who live here when nobody could say', () => {
    const facts = parent({ persons: [ANNA] }).withoutComposition();
    expect(saysOf(rule, facts.build()).outcome).toBe('UNKNOWN');
  });

  it('holds for every rule', () => {
    const needs = ['livingSituations', 'reportedDecisions', 'personRecord'] as const;
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), needs);
    holdsForEveryRule(rule, told(parent()).build(), needs);
    expect(rule.needs).toEqual([...needs, 'composition']);
  });

  it('rests on articles that the law data have', () => {
    expect(() => checkRules([rule], LAW)).not.toThrow();
    expect(rule.thresholds).toEqual([]);
  });
});
