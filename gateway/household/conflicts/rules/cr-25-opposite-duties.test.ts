import type { Obligation } from '../../../../subgraphs/kit/graph/decision';
import { obligationKind, type ObligationKind } from '../../../../subgraphs/kit/vocabulary';
import { oppositeDuties } from '../opposite-duties';
import { ALWAYS, anna, both, duty, repay, three, workAndPlan } from '../testing/duties';
import { provesItsExamples } from '../testing/examples';
import { decision, obligation } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr25OppositeDuties as rule } from './cr-25-opposite-duties';

describe('CR-25 examples', () => {
  provesItsExamples(rule, {
    'De gemeente verplicht Anna tot 32 uur werk per week, en een ander besluit tot 9 uur thuis zijn voor een opvoedplan.':
      workAndPlan(32, 9).build(),
    'Anna moet van drie besluiten samen 41 uur per week werken, zorgen en naar een behandeling.':
      three().build(),
    'De gemeente laat Anna geen schuld betalen buiten de schuldregeling. UWV laat haar aflossen.':
      repay().build(),
    'Anna moet werken en naar een behandeling. Van de arbeidsplicht heeft zij ontheffing.': both(
      duty('g1', 'WORK', { exemption: { from: '2026-01-01', to: null } }),
      duty('u1', 'TREATMENT'),
    ).build(),
    'De gemeente verplicht Anna tot 32 uur werk en 8 uur opvoedplan per week: samen precies 40 uur.':
      workAndPlan(32, 8).build(),
  });
});

describe('CR-25 opposite duties', () => {
  it('shows two duties that cannot both be met, with all that it rests on', () => {
    expect(findingOf(rule, repay({ period: { from: '2026-07-01', to: '2026-12-31' } }).build())).toEqual({
      key: 'CR-25|uwv:u1/REPAY-1+gemeente:g1/NO_PAYMENT_OUTSIDE_SETTLEMENT-1|decisions/gemeente:g1|decisions/uwv:u1',
      severity: 'RED',
      explained: false,
      explanations: [{ code: 'E1', text: 'er is al ontheffing verleend', applies: 'NO' }],
      message:
        'UWV verplicht Anna Testpersoon tot aflossen, en Gemeente tot niet betalen buiten de schuldregeling, in ' +
        'dezelfde tijd (van 15 augustus 2026 tot en met 31 december 2026). Beide nakomen kan mogelijk niet. ' +
        'Vraag ontheffing of afstemming, en wijs één regisseur aan. Mogelijke verklaring: geen gevonden.',
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      evidence: [
        { source: 'uwv', kind: 'decisions', id: 'u1', says: 'verplicht tot aflossen', on: '2020-01-01' },
        {
          source: 'gemeente',
          kind: 'decisions',
          id: 'g1',
          says: 'verplicht tot niet betalen buiten de schuldregeling',
          on: '2026-07-01',
        },
      ],
      amountPerMonth: null,
    });
  });

  const kinds = Object.keys(obligationKind.meanings) as ObligationKind[];
  const opposite = (one: ObligationKind, other: ObligationKind): boolean =>
    [
      ['WORK', 'CARE'],
      ['WORK', 'PARENTING_PLAN'],
      ['WORK', 'TREATMENT'],
      ['MOVE_HOUSE', 'STAY_AT_ADDRESS'],
      ['REPAY', 'NO_PAYMENT_OUTSIDE_SETTLEMENT'],
    ].some((pair) => pair.includes(one) && pair.includes(other) && one !== other);

  it.each(kinds.flatMap((one) => kinds.map((other) => [one, other, opposite(one, other) ? 1 : 0] as const)))(
    'judges %s and %s: %i',
    (one, other, number) => {
      expect(findingsOf(rule, both(duty('g1', one), duty('u1', other)).build())).toHaveLength(number);
    },
  );

  it('has each pair once', () => {
    const pairs = oppositeDuties.map(({ one, other }) => [one, other].sort().join());
    expect(new Set(pairs).size).toBe(pairs.length);
  });

  it.each([
    ['ends the day before the view', { period: { from: '2026-01-01', to: '2026-08-14' } }, 0],
    ['ends on the day of the view', { period: { from: '2026-01-01', to: '2026-08-15' } }, 1],
    ['has yet to begin', { period: { from: '2027-01-01', to: null } }, 1],
  ])('a duty that %s: %i', (_, changes, number) => {
    expect(findingsOf(rule, repay(changes).build())).toHaveLength(number);
    if (number === 0) expect(saysOf(rule, repay(changes).build())).toEqual({ outcome: 'NONE' });
  });

  it.each([
    ['one day together', '2026-09-10', 1],
    ['no day together', '2026-09-09', 0],
  ])('%s', (_, to, number) => {
    const facts = repay({ period: { from: '2026-09-10', to: null } }, { period: { from: '2026-01-01', to } });
    expect(findingsOf(rule, facts.build())).toHaveLength(number);
  });

  it('looks at the days on which the decision has effect, not only at those of the duty', () => {
    const ended = duty(
      'g1',
      'NO_PAYMENT_OUTSIDE_SETTLEMENT',
      {},
      { effect: { from: '2026-01-01', to: '2026-08-14' } },
    );
    expect(saysOf(rule, both(ended, duty('u1', 'REPAY')).build())).toEqual({ outcome: 'NONE' });
    const never = duty(
      'g1',
      'NO_PAYMENT_OUTSIDE_SETTLEMENT',
      { period: { from: '2026-01-01', to: '2026-06-30' } },
      { effect: { from: '2026-07-01', to: null } },
    );
    expect(saysOf(rule, both(never, duty('u1', 'REPAY')).build())).toEqual({ outcome: 'NONE' });
  });

  it('does not mix persons, and names all whom both decisions are about', () => {
    const about = (...bsns: string[]) => ({ persons: bsns.map((bsn) => ({ bsn })) });
    const facts = (ofGemeente: string[], ofUwv: string[]) =>
      both(
        duty('g1', 'STAY_AT_ADDRESS', {}, about(...ofGemeente)),
        duty('u1', 'MOVE_HOUSE', {}, about(...ofUwv)),
      ).build();
    expect(saysOf(rule, facts([BRAM], [ANNA]))).toEqual({ outcome: 'NONE' });
    const found = findingOf(rule, facts([CARLA, BRAM, ANNA], [ANNA, BRAM]));
    expect(found.persons).toEqual([ANNA, BRAM]);
    expect(found.message).toContain(
      'UWV verplicht Anna Testpersoon en Bram Testpersoon tot verhuizen, en Gemeente tot verblijf op het adres,',
    );
  });

  it('leaves to one decision the duties that it weighs together', () => {
    const plan = decision('g1', [ANNA], {
      effect: ALWAYS,
      obligations: [
        obligation('REPAY', { period: ALWAYS }),
        obligation('NO_PAYMENT_OUTSIDE_SETTLEMENT', { period: ALWAYS }),
      ],
    });
    expect(saysOf(rule, anna().add('decisions', 'gemeente', plan).build())).toEqual({ outcome: 'NONE' });
    const same = both(plan, { ...plan, id: 'u1' });
    expect(findingsOf(rule, same.build()).map(({ key }) => key.split('|')[1])).toEqual([
      'gemeente:g1/REPAY-1+uwv:u1/NO_PAYMENT_OUTSIDE_SETTLEMENT-2',
      'uwv:u1/REPAY-1+gemeente:g1/NO_PAYMENT_OUTSIDE_SETTLEMENT-2',
    ]);
  });

  it('shows each of two clashes with one decision', () => {
    const facts = repay().add('decisions', 'svb', duty('s1', 'REPAY'));
    expect(findingsOf(rule, facts.build()).map(({ agencies }) => agencies)).toEqual([
      ['gemeente', 'svb'],
      ['gemeente', 'uwv'],
    ]);
  });
});

describe('CR-25 E1 exemption', () => {
  const days = { from: '2026-09-01', to: '2026-12-31' };
  const exempt = (exemption: Obligation['exemption'], period: Obligation['period'] = days) =>
    repay({ period, exemption });

  it.each([
    ['of exactly those days', days, 'YES'],
    ['without an end', { from: '2026-01-01', to: null }, 'YES'],
    ['from a day too late', { from: '2026-09-02', to: null }, 'NO'],
    ['to a day too early', { from: '2026-01-01', to: '2026-12-30' }, 'NO'],
    ['that is not there', null, 'NO'],
  ] as const)('an exemption %s', (_, exemption, applies) => {
    const found = findingOf(rule, exempt(exemption).build());
    expect(explanationsOf(found)).toEqual({ E1: applies });
    expect(found.explained).toBe(applies === 'YES');
  });

  it('of a duty without an end must have no end', () => {
    const open = { from: '2026-09-01', to: null };
    expect(explanationsOf(findingOf(rule, exempt({ ...open, to: '2099-12-31' }, open).build())).E1).toBe(
      'NO',
    );
    expect(explanationsOf(findingOf(rule, exempt(open, open).build())).E1).toBe('YES');
  });

  it('need only cover the days that are left, and may be of either duty', () => {
    const since = { from: '2026-08-15', to: null };
    expect(explanationsOf(findingOf(rule, repay({ exemption: since }).build())).E1).toBe('YES');
    expect(explanationsOf(findingOf(rule, repay({}, { exemption: since }).build())).E1).toBe('YES');
    const tomorrow = { from: '2026-08-16', to: null };
    expect(explanationsOf(findingOf(rule, repay({}, { exemption: tomorrow }).build())).E1).toBe('NO');
  });
});

describe('CR-25 for every rule', () => {
  it('holds', () => {
    holdsForEveryRule(rule, repay().build(), ['decisions']);
    holdsForEveryRule(rule, three().build(), ['decisions']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['decisions']);
  });

  it('says none of decisions without duties', () => {
    expect(saysOf(rule, both(decision('g1', [ANNA]), decision('u1', [ANNA])).build())).toEqual({
      outcome: 'NONE',
    });
  });
});
