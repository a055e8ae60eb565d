import type { Benefit } from '../../../../subgraphs/kit/graph/benefit';
import type { Claim } from '../../../../subgraphs/kit/graph/claim';
import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { LegalBasis } from '../../../../subgraphs/kit/graph/values';
import { checkRules } from '../check-rules';
import { provesItsExamples } from '../testing/examples';
import { benefit, claim, decision } from '../testing/fact-defaults';
import { ANNA, BRAM, CARLA, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, LAW, saysOf } from '../testing/looking';
import { cr06AddressSuspension as rule } from './cr-06-address-suspension';

const basis = (law: string, article: string, paragraph: string | null = null): LegalBasis => ({
  law,
  article,
  paragraph,
});

const SUSPENSION: Partial<Decision> = {
  kind: 'SUSPENSION',
  title: 'Opschorting',
  decidedOn: '2026-06-20',
  effect: { from: '2026-07-01', to: null },
  basis: [basis('Participatiewet', '40', '2')],
  monthlyEffect: -141946,
};

/** The gemeente holds payment of Anna's social assistance from July on. */
function suspended(changes: Partial<Decision> = {}): FactsBuilder {
  return household('2026-08-15', ANNA, BRAM)
    .records()
    .add('decisions', 'gemeente', decision('o1', [ANNA], { ...SUSPENSION, ...changes }));
}

/** The gemeente found that Anna did not report her address, and recovers. */
function recovered(
  facts: FactsBuilder,
  intentOrGrossFault: boolean | null,
  changes: Partial<Decision> = {},
  source = 'gemeente',
  id = 't1',
): FactsBuilder {
  const effect = { from: '2026-01-01', to: '2026-07-01' };
  const breach = { kind: 'RECOVERY', breach: 'ADDRESS', decidedOn: '2026-07-20', effect } as const;
  return facts
    .add('decisions', source, decision(id, [ANNA], { ...breach, ...changes }))
    .add('claims', source, claim(`v-${id}`, ANNA, { decisionId: id, intentOrGrossFault }));
}

const unknownLoss = (benefits: readonly Partial<Benefit>[], changes: Partial<Decision> = {}) =>
  benefits.reduce<FactsBuilder>(
    (facts, one, place) => facts.add('benefits', 'gemeente', benefit(`u${place + 1}`, ANNA, one)),
    suspended({ monthlyEffect: null, ...changes }),
  );

const situations = rule.examples.map(({ situation }) => situation);
const situation = (place: number): string => situations[place] ?? '';

describe('CR-06 examples', () => {
  provesItsExamples(rule, {
    [situation(0)]: suspended().build(),
    [situation(1)]: recovered(suspended({ exceptionWeighed: 'NO' }), true).build(),
    [situation(2)]: suspended({ exceptionWeighed: 'YES' }).build(),
    [situation(3)]: suspended({ effect: { from: '2026-07-01', to: '2026-08-14' } }).build(),
  });
});

describe('CR-06 suspension because of an address', () => {
  it('rests on the decision, and says what it costs', () => {
    expect(findingOf(rule, suspended().build())).toMatchObject({
      key: 'CR-06||decisions/gemeente:o1',
      severity: 'RED',
      explained: false,
      persons: [ANNA],
      agencies: ['gemeente'],
      amountPerMonth: 141946,
      evidence: [
        {
          source: 'gemeente',
          kind: 'decisions',
          id: 'o1',
          says: 'opschorting op grond van Participatiewet 40 lid 2',
          on: '2026-06-20',
        },
      ],
    });
  });

  const EXCEPTIONS = {
    pw: 'De wet kent uitzonderingen: geen gevolgen voor recht of hoogte, geen verwijt, dringende redenen, of tijdelijk',
    aow: 'De wet kent uitzonderingen: geen gevolgen voor recht of hoogte, of geen verwijt (AOW 19b lid 2).',
    awir: 'Opschorten is hier niet verplicht: het orgaan weegt de belangen af (Awir 13b).',
  };
  const [DIFFERS, DOUBT] = [
    'De reden is dat het opgegeven adres afwijkt van de BRP.',
    'De reden is twijfel over het adres.',
  ];

  it.each([
    ['Participatiewet', '40', null, 'Participatiewet 40', DIFFERS, EXCEPTIONS.pw],
    ['Participatiewet', '40', '5', 'Participatiewet 40 lid 5', DIFFERS, EXCEPTIONS.pw],
    ['AOW', '19b', null, 'AOW 19b', DIFFERS, EXCEPTIONS.aow],
    ['AOW', '19b', '1', 'AOW 19b lid 1', DIFFERS, EXCEPTIONS.aow],
    ['Awir', '23', '1 b', 'Awir 23 lid 1 onderdeel b', DOUBT, EXCEPTIONS.awir],
    ['Awir', '24a', null, 'Awir 24a', DOUBT, EXCEPTIONS.awir],
    ['Awir', '24a', 'a', 'Awir 24a onderdeel a', DOUBT, EXCEPTIONS.awir],
  ])('%s %s lid %s', (law, number, paragraph, named, reason, exceptions) => {
    const found = findingOf(rule, suspended({ basis: [basis(law, number, paragraph)] }).build());
    expect(found.evidence[0]?.says).toBe(`opschorting op grond van ${named}`);
    expect(found.message).toContain(`${reason} Dat scheelt`);
    expect(found.message).toContain(`${exceptions}`);
  });

  it.each([
    ['another kind', { kind: 'REVISION' }],
    ['another article', { basis: [basis('Participatiewet', '54', '1')] }],
    ['an article of the same number in another law', { basis: [basis('WW', '40')] }],
    ['another paragraph', { basis: [basis('Participatiewet', '40', '1')] }],
    ['another part of Awir 23', { basis: [basis('Awir', '23', '1 a')] }],
    ['another part of Awir 24a', { basis: [basis('Awir', '24a', 'c')] }],
    ['no article', { basis: [] }],
    ['nothing lost', { monthlyEffect: 0 }],
    ['something gained', { monthlyEffect: 1 }],
    ['decided tomorrow', { decidedOn: '2026-08-16' }],
    ['ended yesterday', { effect: { from: '2026-07-01', to: '2026-08-14' } }],
  ] as [string, Partial<Decision>][])('says none: %s', (_, changes) => {
    expect(saysOf(rule, suspended(changes).build())).toEqual({ outcome: 'NONE' });
  });

  it.each([
    ['one cent', { monthlyEffect: -1 }],
    ['decided today', { decidedOn: '2026-08-15' }],
    ['ends today', { effect: { from: '2026-07-01', to: '2026-08-15' } }],
    ['begins tomorrow', { effect: { from: '2026-08-16', to: null } }],
    ['on a second article', { basis: [basis('Participatiewet', '17'), basis('Participatiewet', '40', '2')] }],
    ['on two articles, of which one is sure', { basis: [basis('Awir', '23'), basis('Awir', '24a')] }],
  ] as [string, Partial<Decision>][])('shows: %s', (_, changes) => {
    expect(findingsOf(rule, suspended(changes).build())).toHaveLength(1);
  });

  it.each([null, '1'])('says that Awir 23 lid %s has other grounds too', (paragraph) => {
    const changes = { basis: [basis('Awir', '23', paragraph)] };
    expect(saysOf(rule, suspended(changes).build())).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: ['Of de opschorting door Gemeente (20 juni 2026) over het adres gaat, is niet vastgelegd.'],
    });
    expect(saysOf(rule, suspended({ ...changes, monthlyEffect: 0 }).build())).toEqual({ outcome: 'NONE' });
  });

  it('shows each suspension, of all its persons', () => {
    const facts = suspended().add(
      'decisions',
      'svb',
      decision('o1', [BRAM, CARLA], { ...SUSPENSION, scheme: 'AOW', basis: [basis('AOW', '19b')] }),
    );
    const [gemeente, svb] = findingsOf(rule, facts.build());
    expect(gemeente).toMatchObject({ persons: [ANNA], agencies: ['gemeente'] });
    expect(svb).toMatchObject({ persons: [BRAM, CARLA], agencies: ['svb'] });
    expect(svb?.message).toContain(
      'SVB heeft de betaling (AOW) aan Bram Testpersoon en een persoon buiten dit huishouden opgeschort',
    );
  });
});

describe('CR-06 when the decision does not say what it costs', () => {
  it('goes by a benefit whose payment is held, and does not guess how much', () => {
    const found = findingOf(rule, unknownLoss([{ status: 'RUNNING' }, { status: 'SUSPENDED' }]).build());
    expect(found).toMatchObject({ amountPerMonth: null, agencies: ['gemeente'] });
    expect(found.message).toContain(
      'afwijkt van de BRP. Hoeveel dat per maand scheelt, is niet bekend. De wet',
    );
    expect(found.evidence.slice(1)).toEqual([
      {
        source: 'gemeente',
        kind: 'benefits',
        id: 'u2',
        says: 'Participatiewet: opgeschort',
        on: '2026-07-01',
      },
    ]);
  });

  it('says none when all benefits are paid', () => {
    const paid = [{ status: 'RUNNING' }, { status: 'RUNNING' }] as const;
    const today = { effect: { from: '2026-08-15', to: null } };
    expect(saysOf(rule, unknownLoss(paid).build())).toEqual({ outcome: 'NONE' });
    expect(saysOf(rule, unknownLoss(paid, today).build())).toEqual({ outcome: 'NONE' });
  });

  it.each([
    ['no benefit is known', [], {}],
    ['not all are paid', [{ status: 'RUNNING' }, { status: 'ENDED' }], {}],
    ['it has yet to begin', [{ status: 'RUNNING' }], { effect: { from: '2026-08-16', to: null } }],
    ['the benefit is of somebody else', [{ person: { bsn: BRAM }, status: 'SUSPENDED' }], {}],
    ['the benefit is of another law', [{ scheme: 'IOAW', status: 'SUSPENDED' }], {}],
  ] as [string, Partial<Benefit>[], Partial<Decision>][])('does not know: %s', (_, benefits, changes) => {
    const facts = unknownLoss(benefits, changes).build();
    expect(saysOf(rule, facts)).toEqual({
      outcome: 'UNKNOWN',
      missing: [],
      unknown: ['Of de opschorting door Gemeente (20 juni 2026) geld kost, is niet bekend.'],
    });
    expect(rule.look(facts, LAW).alsoNeeded).toEqual(['benefits']);
  });

  it('does not take the benefit of another agency for it', () => {
    const facts = unknownLoss([]).add('benefits', 'svb', benefit('u1', ANNA, { status: 'SUSPENDED' }));
    expect(saysOf(rule, facts.build()).outcome).toBe('UNKNOWN');
  });
});

describe('CR-06 explanations', () => {
  it.each([
    ['UNKNOWN', 'UNKNOWN'],
    ['NO', 'NO'],
  ] as const)('E1: weighed is %s: %s', (exceptionWeighed, applies) => {
    const found = findingOf(rule, suspended({ exceptionWeighed }).build());
    expect(explanationsOf(found)).toEqual({ E1: applies, E2: 'UNKNOWN' });
  });

  it.each([
    [true, 'YES'],
    [false, 'NO'],
    [null, 'UNKNOWN'],
  ] as const)('E2: intent is %s: %s', (intent, applies) => {
    const found = findingOf(rule, recovered(suspended(), intent).build());
    expect(explanationsOf(found)).toEqual({ E1: 'UNKNOWN', E2: applies });
    expect(found).toMatchObject({ severity: 'RED', explained: applies === 'YES' });
  });

  it('E2: of several claims one with intent is enough, and one unknown leaves it open', () => {
    const both = (second: boolean | null) =>
      recovered(recovered(suspended(), false), second, {}, 'gemeente', 't2').build();
    expect(explanationsOf(findingOf(rule, both(true))).E2).toBe('YES');
    expect(explanationsOf(findingOf(rule, both(null))).E2).toBe('UNKNOWN');
    expect(explanationsOf(findingOf(rule, both(false))).E2).toBe('NO');
  });

  it.each([
    ['another duty', { breach: 'INCOME' }, 'gemeente'],
    ['no duty', { breach: null }, 'gemeente'],
    ['another person', { persons: [{ bsn: BRAM }] }, 'gemeente'],
    ['other days', { effect: { from: '2026-01-01', to: '2026-06-30' } }, 'gemeente'],
    ['decided tomorrow', { decidedOn: '2026-08-16' }, 'gemeente'],
    ['another agency', {}, 'svb'],
  ] as [string, Partial<Decision>, string][])('E2: nothing is told by %s', (_, changes, source) => {
    const found = findingOf(rule, recovered(suspended(), true, changes, source).build());
    expect(explanationsOf(found).E2).toBe('UNKNOWN');
  });

  it('E2: takes only the claim of that decision, and no claim of another agency', () => {
    const loose: Partial<Claim> = { intentOrGrossFault: false };
    const facts = recovered(suspended(), true)
      .add('claims', 'gemeente', claim('v2', ANNA, { ...loose, decisionId: null }))
      .add('claims', 'gemeente', claim('v3', ANNA, { ...loose, decisionId: 't9' }));
    expect(explanationsOf(findingOf(rule, facts.build())).E2).toBe('YES');
    const elsewhere = recovered(suspended(), null).add(
      'claims',
      'svb',
      claim('v2', ANNA, { intentOrGrossFault: true, decisionId: 't1' }),
    );
    expect(explanationsOf(findingOf(rule, elsewhere.build())).E2).toBe('UNKNOWN');
    const today = recovered(suspended(), true, { decidedOn: '2026-08-15' });
    expect(explanationsOf(findingOf(rule, today.build())).E2).toBe('YES');
  });
});

describe('CR-06', () => {
  it('holds for every rule', () => {
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['decisions']);
    holdsForEveryRule(rule, recovered(suspended(), true).build(), ['decisions']);
    holdsForEveryRule(rule, unknownLoss([{ status: 'SUSPENDED' }, { status: 'SUSPENDED' }]).build(), [
      'decisions',
    ]);
    holdsForEveryRule(rule, unknownLoss([]).build(), ['decisions', 'benefits']);
  });

  it('rests on articles that the law data have', () => {
    expect(() => checkRules([rule], LAW)).not.toThrow();
    expect(rule.thresholds).toEqual([]);
  });
});
