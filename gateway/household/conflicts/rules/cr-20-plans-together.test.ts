import type { PaymentArrangement } from '../../../../subgraphs/kit/graph/arrangement';
import type { Deduction } from '../../../../subgraphs/kit/graph/deduction';
import { provesItsExamples } from '../testing/examples';
import {
  agencyOf,
  arrangement,
  claim,
  claimEvent,
  deduction,
  income,
  livingSituation,
} from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household, relation } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, NO_LAW, saysOf } from '../testing/looking';
import { cr20PlansTogether as rule } from './cr-20-plans-together';

/** A single person with social assistance: there is room for € 70,97 a month. */
const anna = (): FactsBuilder =>
  household('2026-08-15', ANNA).record(ANNA).add('incomes', 'gemeente', income('i1', ANNA));

/** A plan of a source of an amount a month for a claim of its own. */
const plan = (
  facts: FactsBuilder,
  source: string,
  amountPerMonth: number | null,
  changes: Partial<PaymentArrangement> = {},
) =>
  facts.add(
    'arrangements',
    source,
    arrangement(`${source}-r`, ANNA, {
      kind: 'INSTALMENT_PLAN',
      claimIds: [`${source}-v`],
      handler: agencyOf(source),
      amountPerMonth,
      ...changes,
    }),
  );

const withhold = (
  facts: FactsBuilder,
  source: string,
  amountPerMonth: number,
  changes: Partial<Deduction> = {},
) => facts.add('deductions', source, deduction(`${source}-h`, ANNA, { amountPerMonth, ...changes }));

const catalogue = () => plan(plan(plan(anna(), 'duo', 8500), 'cjib', 6000), 'toeslagen', 7500);

const small = (source: string, changes: Partial<PaymentArrangement>, facts = anna()) =>
  plan(facts, source, 1000, changes);

const joint = () => small('uwv', { kind: 'JOINT_STATE_PLAN' });

/** A plan of the DUO that runs on after the debt went to another body. */
const handed = (on: string, handler = 'cjib', kind: 'HANDED_OVER' | 'PAID' = 'HANDED_OVER') =>
  small('duo', {}).add(
    'claims',
    'duo',
    claim('duo-v', ANNA, { handler: agencyOf(handler), events: [claimEvent('e1', kind, on)] }),
  );

describe('CR-20 examples', () => {
  provesItsExamples(rule, {
    'Anna betaalt DUO € 85, het CJIB € 60 en Toeslagen € 75 per maand. Er is ruimte voor € 70,97.':
      catalogue().build(),
    'Een vordering zit in de Betalingsregeling Rijk, en UWV houdt er ook voor in.': withhold(
      joint(),
      'uwv',
      500,
      { claimId: 'uwv-v' },
    ).build(),
    'DUO draagt een vordering over aan het CJIB, maar de regeling bij DUO loopt door.':
      handed('2026-05-01').build(),
    'Dezelfde vordering staat in twee regelingen.': small('duo', { id: 'r2' }, small('duo', {})).build(),
    'Anna heeft één regeling van € 70 per maand, en er is ruimte voor € 70,97.': plan(
      anna(),
      'duo',
      7000,
    ).build(),
  });
});

describe('CR-20 the sum', () => {
  it('shows the example of the catalogue: € 85, € 60 and € 75 with room for € 70,97', () => {
    const found = findingOf(rule, catalogue().build());
    expect(found).toMatchObject({
      key: 'CR-20|samen|arrangements/cjib:cjib-r|arrangements/duo:duo-r|arrangements/toeslagen:toeslagen-r',
      severity: 'RED',
      explained: false,
      agencies: ['cjib', 'duo', 'toeslagen'],
      persons: [ANNA],
      evidence: [
        {
          source: 'cjib',
          kind: 'arrangements',
          id: 'cjib-r',
          says: 'betalingsregeling van € 60,00 per maand',
          on: '2026-03-01',
        },
        { id: 'duo-r', says: 'betalingsregeling van € 85,00 per maand' },
        { id: 'toeslagen-r', says: 'betalingsregeling van € 75,00 per maand' },
      ],
      amountPerMonth: 22000 - 7097,
    });
    expect(found.message).toBe(
      'Voor Anna Testpersoon lopen 3 regelingen van samen € 220,00 per maand. Draagbaar is circa € 70,97. ' +
        'De berekening is indicatief. Vraag één Betalingsregeling Rijk en afstemming door de gemeente. ' +
        'Mogelijke verklaring: geen gevonden. Niet uit te sluiten: de burger heeft hier bewust voor gekozen.',
    );
    expect(explanationsOf(found)).toEqual({ E1: 'UNKNOWN' });
  });

  it.each([
    [3097, 'NONE'],
    [3098, 'CONFLICT'],
  ])('adds deductions: %i cents in a plan and 4000 withheld: %s', (cents, outcome) => {
    expect(saysOf(rule, withhold(plan(anna(), 'duo', cents), 'gemeente', 4000).build()).outcome).toBe(
      outcome,
    );
  });

  it('names deductions beside plans', () => {
    const found = findingOf(rule, withhold(plan(anna(), 'duo', 8500), 'gemeente', 4000).build());
    expect(found.message).toContain('lopen één regeling en één inhouding van samen € 125,00');
    expect(found.evidence[1]).toEqual({
      source: 'gemeente',
      kind: 'deductions',
      id: 'gemeente-h',
      says: 'inhouding van € 40,00 per maand',
      on: '2026-01-01',
    });
  });

  it('counts once a plan that is paid by a voluntary deduction', () => {
    const paid = (claimId: string | null, source = 'duo') =>
      withhold(plan(anna(), 'duo', 7000), source, 7000, { method: 'VOLUNTARY', claimId });
    expect(saysOf(rule, paid('duo-v').build()).outcome).toBe('NONE');
    expect(saysOf(rule, paid('duo-w').build()).outcome).toBe('CONFLICT');
    expect(saysOf(rule, paid(null).build()).outcome).toBe('CONFLICT');
    expect(saysOf(rule, paid('duo-v', 'svb').build()).outcome).toBe('CONFLICT');
  });

  it('counts once a plan of which two sources tell', () => {
    const state = { kind: 'JOINT_STATE_PLAN', handler: agencyOf('cjib') } as const;
    expect(saysOf(rule, plan(plan(anna(), 'duo', 7000, state), 'uwv', 7000, state).build()).outcome).toBe(
      'NONE',
    );
    expect(saysOf(rule, plan(plan(anna(), 'duo', 7000, state), 'uwv', 7001, state).build()).outcome).toBe(
      'CONFLICT',
    );
  });

  it.each([
    ['no plan, only a deduction', withhold(anna(), 'gemeente', 9000)],
    [
      'a plan that has ended',
      plan(anna(), 'duo', 9000, { period: { from: '2026-01-01', to: '2026-08-14' } }),
    ],
    ['a plan withdrawn today', plan(anna(), 'duo', 9000, { withdrawnOn: '2026-08-15' })],
    ['a plan withdrawn before it began', plan(anna(), 'duo', 9000, { withdrawnOn: '2026-01-01' })],
    ['postponement', plan(anna(), 'duo', 9000, { kind: 'POSTPONEMENT' })],
    ['a plan of somebody outside the view', plan(anna(), 'duo', 9000, { person: { bsn: CARLA } })],
  ])('says none: %s', (_, facts) => {
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('says that the amount of a plan is not known, or that the sum is at least so much', () => {
    expect(saysOf(rule, plan(anna(), 'duo', null).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: ['Het maandbedrag van een regeling bij DUO is niet bekend.'],
    });
    const found = findingOf(rule, plan(plan(anna(), 'duo', null), 'cjib', 9000).build());
    expect(found.message).toContain('van samen ten minste € 90,00');
    expect(found.evidence.map(({ says }) => says)).toEqual([
      'betalingsregeling van € 90,00 per maand',
      'betalingsregeling',
    ]);
  });

  it('says what is not known of the room', () => {
    expect(saysOf(rule, plan(anna(), 'duo', 9000).missing('uwv', 'incomes').build())).toMatchObject({
      outcome: 'UNKNOWN',
      missing: ['uwv'],
      unknown: [expect.stringMatching(/^Anna Testpersoon: Niet alle inkomens/)],
    });
    expect(saysOf(rule, plan(anna(), 'duo', 9000).build(), NO_LAW)).toMatchObject({
      unknown: expect.arrayContaining([expect.stringContaining('bijstandsnorm')]),
    });
  });
});

describe('CR-20 partners', () => {
  const both = (): FactsBuilder =>
    household('2026-08-15', ANNA, BRAM)
      .add('incomes', 'gemeente', income('i1', ANNA))
      .add('incomes', 'gemeente', income('i2', BRAM));
  const plans = (facts: FactsBuilder) =>
    plan(plan(facts, 'duo', 60000), 'cjib', 60000, { person: { bsn: BRAM } });
  const personsOf = (facts: FactsBuilder) =>
    findingsOf(rule, plans(facts).build()).map(({ persons }) => persons);

  it('takes two who are married together', () => {
    const married = both()
      .record(ANNA, { relations: [relation('SPOUSE', BRAM)] })
      .record(BRAM, { relations: [relation('SPOUSE', ANNA)] });
    expect(personsOf(married)).toEqual([[ANNA, BRAM]]);
  });

  it('takes two whom an agency counts as a couple together', () => {
    const couple = (changes = {}) =>
      both()
        .records()
        .add(
          'livingSituations',
          'svb',
          livingSituation('s1', BRAM, { code: 'COUPLE', partner: { bsn: ANNA }, ...changes }),
        );
    expect(personsOf(couple())).toEqual([[ANNA, BRAM]]);
    expect(personsOf(couple({ partner: { bsn: CARLA } }))).toEqual([[ANNA], [BRAM]]);
    expect(personsOf(couple({ partner: null }))).toEqual([[ANNA], [BRAM]]);
    expect(personsOf(couple({ period: { from: '2026-01-01', to: '2026-08-14' } }))).toEqual([[ANNA], [BRAM]]);
    expect(personsOf(couple({ code: 'SINGLE', partner: null }))).toEqual([[ANNA], [BRAM]]);
  });

  it('does not take those together whose marriage has ended', () => {
    const former = both()
      .record(ANNA, { relations: [relation('SPOUSE', BRAM, '2000-01-01', '2026-08-14')] })
      .record(BRAM);
    expect(personsOf(former)).toEqual([[ANNA], [BRAM]]);
  });

  it('counts nobody in two couples', () => {
    const three = household('2026-08-15', ANNA, BRAM, CARLA)
      .record(ANNA, { relations: [relation('SPOUSE', BRAM)] })
      .record(CARLA, { relations: [relation('SPOUSE', BRAM)] });
    expect(findingsOf(rule, plans(three).build())).toHaveLength(1);
  });
});

describe('CR-20 double', () => {
  it('shows one debt in two plans, at one body or at two', () => {
    const twice = small('duo', { id: 'r2' }, small('duo', {}));
    expect(findingOf(rule, twice.build()).message).toContain(
      'Dezelfde vordering staat in twee regelingen: bij DUO en bij DUO. Vraag welke regeling geldt',
    );
    const passedOn = small('cjib', { claimIds: ['c1'] }, small('duo', { claimIds: ['d1'] })).add(
      'claims',
      'duo',
      claim('d1', ANNA, { handler: agencyOf('cjib'), handlerReference: 'c1' }),
    );
    expect(findingOf(rule, passedOn.build()).agencies).toEqual(['cjib', 'duo']);
    expect(saysOf(rule, small('svb', {}, small('duo', {})).build())).toEqual({ outcome: 'NONE' });
  });

  it('shows a debt in the joint plan of the state for which is withheld as well', () => {
    const found = findingOf(rule, withhold(joint(), 'uwv', 500, { claimId: 'uwv-v' }).build());
    expect(found).toMatchObject({ severity: 'RED', amountPerMonth: 500 });
    expect(found).toMatchObject({
      key: 'CR-20|naast|arrangements/uwv:uwv-r|deductions/uwv:uwv-h',
      persons: [ANNA],
      agencies: ['uwv'],
      evidence: [{ id: 'uwv-r' }, { id: 'uwv-h', says: 'inhouding van € 5,00 per maand' }],
    });
    expect(found.message).toContain('maar UWV houdt er ook € 5,00 per maand voor in.');
    for (const changes of [
      { claimId: 'uwv-v', method: 'VOLUNTARY' },
      { claimId: 'uwv-v', period: { from: '2026-01-01', to: '2026-08-14' } },
      { claimId: 'uwv-w' },
      { claimId: null },
    ] as const) {
      expect(saysOf(rule, withhold(joint(), 'uwv', 500, changes).build())).toEqual({ outcome: 'NONE' });
    }
    expect(saysOf(rule, withhold(small('uwv', {}), 'uwv', 500, { claimId: 'uwv-v' }).build())).toEqual({
      outcome: 'NONE',
    });
  });

  it('shows a plan that runs on after the debt went to another body', () => {
    const found = findingOf(rule, handed('2026-05-01').build());
    expect(found).toMatchObject({
      key: 'CR-20|overgedragen|arrangements/duo:duo-r|claims/duo:duo-v',
      severity: 'RED',
      persons: [ANNA],
      agencies: ['duo'],
      evidence: [
        { id: 'duo-r', says: 'betalingsregeling van € 10,00 per maand' },
        { kind: 'claims', id: 'duo-v', says: 'overgedragen aan Cjib', on: '2026-05-01' },
      ],
      amountPerMonth: null,
    });
    expect(found.message).toContain(
      'Een vordering is op 1 mei 2026 overgedragen aan Cjib, maar de regeling bij DUO loopt nog. ' +
        'Vraag Cjib de regeling over te nemen.',
    );
    expect(findingsOf(rule, handed('2026-03-01').build())).toHaveLength(1);
    expect(saysOf(rule, handed('2026-02-28').build())).toEqual({ outcome: 'NONE' });
    expect(saysOf(rule, handed('2026-05-01', 'duo').build())).toEqual({ outcome: 'NONE' });
    expect(saysOf(rule, handed('2026-05-01', 'cjib', 'PAID').build())).toEqual({ outcome: 'NONE' });
  });

  it('holds for every rule', () => {
    const needs = ['arrangements', 'deductions', 'claims'] as const;
    holdsForEveryRule(rule, plan(plan(anna(), 'duo', 8500), 'cjib', 6000).build(), needs);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), needs);
  });
});
