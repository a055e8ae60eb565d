import type { Decision } from '../../../../subgraphs/kit/graph/decision';
import type { BrpMutation, CorrectionRequest } from '../../../../subgraphs/kit/graph/person-record-file';
import { provesItsExamples } from '../testing/examples';
import { decision, income, mutation } from '../testing/fact-defaults';
import { ANNA, BRAM, type FactsBuilder, household } from '../testing/facts-builder';
import { explanationsOf, findingOf, findingsOf, holdsForEveryRule, saysOf } from '../testing/looking';
import { cr07ChainOfDecisions as rule } from './cr-07-chain-of-decisions';

const CAUSED: Partial<Decision> = { causeKind: 'BRP_MUTATION', causeId: 'm1', decidedOn: '2017-11-14' };

/** The registration of 2014 on which agencies acted in 2017. Anna has an income of € 1.000 a month. */
function registered(
  corrections: readonly Partial<CorrectionRequest>[] = [],
  mutations: BrpMutation[] = [mutation('m1')],
): FactsBuilder {
  const correctionRequests = corrections.map((changes): CorrectionRequest => ({
    id: 'c1',
    mutationId: 'm1',
    status: 'OPEN',
    requestedOn: '2017-12-01',
    decidedOn: null,
    ...changes,
  }));
  return household('2018-02-01', ANNA)
    .record(ANNA, { mutations, correctionRequests })
    .add(
      'incomes',
      'uwv',
      income('i1', ANNA, { amountPerMonth: 100000, period: { from: '2014-01-01', to: null } }),
    );
}

const told = (facts: FactsBuilder, source: string, id: string, changes: Partial<Decision>) =>
  facts.add('decisions', source, decision(id, [ANNA], { monthlyEffect: 0, ...changes }));

/** A recovery of the UWV and a revision of the gemeente, both of the one mutation. */
function chain(facts = registered(), changes: Partial<Decision> = {}): FactsBuilder {
  told(facts, 'uwv', 'u1', { ...CAUSED, kind: 'RECOVERY', ...changes });
  return told(facts, 'gemeente', 'g1', { ...CAUSED, decidedOn: '2017-12-20' });
}

/** Decisions of two agencies in the month of the move that name no cause. */
const byDate = (changes: Partial<Decision>, facts: FactsBuilder = registered()): FactsBuilder => {
  const base: Partial<Decision> = { decidedOn: '2014-11-14', effect: { from: '2014-11-01', to: null } };
  return told(told(facts, 'uwv', 'u1', base), 'gemeente', 'g1', { ...base, ...changes });
};

const chainOfOne = () => told(registered(), 'uwv', 'u1', { ...CAUSED, kind: 'RECOVERY' });

describe('CR-07 examples', () => {
  provesItsExamples(rule, {
    'UWV vordert terug en de gemeente herziet na één adreswijziging in de BRP.': chain().build(),
    'UWV en de gemeente herzien in dezelfde maand als de verhuizing. De aanleiding is niet vastgelegd, en het correctieverzoek loopt.':
      byDate({ monthlyEffect: -5000 }, registered([{ status: 'OPEN' }])).build(),
    'UWV en de gemeente herzien in dezelfde maand als de verhuizing. De gemeente deed dat om het inkomen.':
      byDate({ causeKind: 'INCOME_DATA' }).build(),
    'Na de adreswijziging neemt alleen UWV iets terug, met een terugvordering en een boete.': told(
      chainOfOne(),
      'uwv',
      'u2',
      { ...CAUSED, kind: 'FINE' },
    ).build(),
  });
});

describe('CR-07 named cause', () => {
  it('shows that two agencies took something away because of one mutation', () => {
    const found = findingOf(rule, chain().build());
    expect(found).toMatchObject({
      key: 'CR-07|m1|decisions/gemeente:g1|decisions/uwv:u1|personRecord/gemeente:m1',
      severity: 'ORANGE',
      explained: false,
      explanations: [
        {
          code: 'E1',
          applies: 'NO',
          text: 'een besluit heeft een eigen aanleiding, zoals inkomen, op dezelfde datum',
        },
      ],
      agencies: ['gemeente', 'uwv'],
      amountPerMonth: 0,
      persons: [ANNA],
      evidence: [
        {
          source: 'gemeente',
          kind: 'personRecord',
          id: 'm1',
          says: 'adreswijziging, 1 november 2014, geregistreerd 14 november 2014',
          on: '2014-11-01',
        },
        {
          source: 'gemeente',
          kind: 'decisions',
          id: 'g1',
          says: 'herziening door Gemeente (20 december 2017)',
          on: '2017-12-20',
        },
        {
          source: 'uwv',
          kind: 'decisions',
          id: 'u1',
          says: 'terugvordering door UWV (14 november 2017)',
          on: '2017-11-14',
        },
      ],
    });
    expect(found.message).toBe(
      'Deze 2 besluiten komen voort uit dezelfde BRP-wijziging (adreswijziging, 1 november 2014). ' +
        'Het gaat om herziening door Gemeente (20 december 2017) en terugvordering door UWV (14 november 2017). ' +
        'Als de wijziging niet klopt, moeten deze besluiten samen worden bekeken. ' +
        'Een orgaan mag van de BRP afwijken als een goede taakvervulling anders wordt belet. ' +
        'Mogelijke verklaring: geen gevonden.',
    );
    expect(found.evidence.map(({ id }) => id)).toEqual(['m1', 'g1', 'u1']);
  });

  it('follows a decision that caused a decision, of the own agency first', () => {
    const facts = registered();
    told(facts, 'uwv', 'x1', { ...CAUSED, kind: 'OTHER' });
    told(facts, 'uwv', 'u2', { causeKind: 'OTHER_DECISION', causeId: 'x1', kind: 'FINE' });
    told(facts, 'gemeente', 'x1', { causeKind: 'INCOME_DATA', kind: 'OTHER' });
    told(facts, 'svb', 's1', { ...CAUSED, kind: 'TERMINATION' });
    expect(findingOf(rule, facts.build()).evidence.map(({ id }) => id)).toEqual(['m1', 's1', 'u2']);
  });

  it('follows a decision of another agency when only one has that id', () => {
    const facts = told(chainOfOne(), 'gemeente', 'g1', { causeKind: 'OTHER_DECISION', causeId: 'u1' });
    expect(findingsOf(rule, facts.build())).toHaveLength(1);
    expect(findingsOf(rule, told(facts, 'svb', 'u1', { causeKind: 'APPLICATION' }).build())).toEqual([]);
  });

  it('is not led round in a circle, nor by a cause that nobody knows', () => {
    const facts = told(chainOfOne(), 'gemeente', 'g1', { causeId: 'g2' });
    told(facts, 'gemeente', 'g2', { causeId: 'g1' });
    told(facts, 'svb', 's1', { causeId: 'nowhere' });
    expect(saysOf(rule, facts.build())).toEqual({ outcome: 'NONE' });
  });

  it('says none of decisions of one agency, or that take nothing away', () => {
    expect(saysOf(rule, told(chainOfOne(), 'uwv', 'u2', { ...CAUSED, kind: 'FINE' }).build())).toEqual({
      outcome: 'NONE',
    });
    const granted = told(chainOfOne(), 'gemeente', 'g1', { ...CAUSED, kind: 'GRANT' });
    expect(saysOf(rule, granted.build())).toEqual({ outcome: 'NONE' });
  });

  it('sees a mutation that stands in the records of two people once, with the corrections of both', () => {
    const facts = household('2018-02-01', ANNA, BRAM)
      .record(ANNA, { mutations: [mutation('m1')] })
      .record(BRAM, {
        mutations: [mutation('m1')],
        correctionRequests: [
          {
            id: 'c1',
            mutationId: 'm1',
            status: 'REFUSED',
            requestedOn: '2017-12-01',
            decidedOn: '2018-01-10',
          },
        ],
      });
    expect(findingOf(rule, chain(facts).build()).message).toContain(
      'Het correctieverzoek van 1 december 2017 is afgewezen.',
    );
  });
});

describe('CR-07 by date', () => {
  it.each([
    ['31 days before', { effect: { from: '2014-10-01', to: null } }, 1],
    ['32 days before', { effect: { from: '2014-09-30', to: null } }, 0],
    ['31 days after', { effect: { from: '2014-12-02', to: null } }, 1],
    ['32 days after', { effect: { from: '2014-12-03', to: null } }, 0],
    ['decided a day before the registration', { decidedOn: '2014-11-13' }, 0],
    ['decided 36 months after', { decidedOn: '2017-11-14' }, 1],
    ['decided a day later than that', { decidedOn: '2017-11-15' }, 0],
    ['with another cause', { causeId: 'x' }, 0],
  ])('%s', (_, changes, number) => {
    expect(findingsOf(rule, byDate(changes).build())).toHaveLength(number);
  });

  it('says that the cause is not recorded', () => {
    const found = findingOf(rule, byDate({ causeKind: 'BRP_MUTATION' }).build());
    expect(found.message).toContain(
      'Deze 2 besluiten vallen samen met dezelfde BRP-wijziging (adreswijziging, 1 november 2014). ' +
        'Van herziening door Gemeente (14 november 2014) en herziening door UWV (14 november 2014) ' +
        'is niet vastgelegd dat dit de aanleiding is.',
    );
  });

  it('shows two mutations of one day once, and a chain of which the cause is named first', () => {
    expect(
      findingsOf(rule, byDate({}, registered([], [mutation('m1'), mutation('m2')])).build()),
    ).toHaveLength(1);
    const named = chain(registered([], [mutation('m0'), mutation('m1')]));
    told(named, 'svb', 's1', { decidedOn: '2014-11-14', effect: { from: '2014-11-01', to: null } });
    expect(findingOf(rule, named.build()).evidence.map(({ id }) => id)).toEqual(['m1', 'g1', 'u1', 's1']);
  });

  it('E1: an independent cause on the same date', () => {
    const e1 = (facts: FactsBuilder) => explanationsOf(findingOf(rule, facts.build())).E1;
    expect(e1(byDate({ causeKind: 'INCOME_DATA' }))).toBe('YES');
    expect(e1(byDate({ causeKind: 'APPLICATION' }))).toBe('YES');
    expect(e1(byDate({ causeKind: 'CITIZEN_REPORT' }))).toBe('UNKNOWN');
    expect(e1(byDate({}))).toBe('UNKNOWN');
    expect(e1(chain())).toBe('NO');
  });
});

describe('CR-07 severity', () => {
  it.each([
    [-5000, 'ORANGE'],
    [-5001, 'RED'],
    [5001, 'ORANGE'],
  ])('a monthly effect of %i against an income of € 1.000: %s', (monthlyEffect, severity) => {
    const found = findingOf(rule, chain(registered(), { monthlyEffect }).build());
    expect(found).toMatchObject({ severity, amountPerMonth: Math.max(0, -monthlyEffect) });
  });

  it.each([
    ['OPEN', 'RED', 'loopt nog'],
    ['REFUSED', 'RED', 'is afgewezen'],
    ['GRANTED', 'ORANGE', ''],
  ] as const)('a correction request that is %s: %s', (status, severity, words) => {
    const found = findingOf(rule, chain(registered([{ status }])).build());
    expect(found.severity).toBe(severity);
    expect(found.message.includes('correctieverzoek')).toBe(words !== '');
    expect(found.message).toContain(words);
  });

  it('is not moved by a request about another mutation', () => {
    expect(findingOf(rule, chain(registered([{ mutationId: 'm9' }])).build()).severity).toBe('ORANGE');
  });

  it('says what is not known: an effect or an income', () => {
    const text =
      'Hoe zwaar de besluiten na de wijziging (adreswijziging, 1 november 2014) wegen, is niet bekend.';
    const noEffect = saysOf(rule, chain(registered(), { monthlyEffect: null }).build());
    expect(noEffect).toMatchObject({
      outcome: 'CONFLICT',
      findings: [{ amountPerMonth: null }],
      unknown: [text],
    });
    const noIncome = chain(registered(), { monthlyEffect: -9999 }).missing('svb', 'incomes');
    expect(saysOf(rule, noIncome.build())).toMatchObject({
      outcome: 'CONFLICT',
      findings: [{ severity: 'ORANGE' }],
      missing: ['svb'],
      unknown: [text],
    });
    const partly = chain(registered([{ status: 'OPEN' }]), { monthlyEffect: -300 });
    told(partly, 'svb', 's1', { ...CAUSED, kind: 'FINE', monthlyEffect: null });
    expect(saysOf(rule, partly.build())).toMatchObject({ unknown: [], findings: [{ severity: 'RED' }] });
    expect(findingOf(rule, partly.build()).message).toContain('ten minste € 3,00 per maand');
  });

  it('knows no income of the household when that of one of them is not known', () => {
    const facts = household('2018-02-01', ANNA, BRAM).record(ANNA, { mutations: [mutation('m1')] });
    const says = saysOf(rule, chain(facts.missing('svb', 'incomes')).build());
    expect(says).toMatchObject({ outcome: 'CONFLICT', missing: ['svb'] });
  });

  it('holds for every rule', () => {
    holdsForEveryRule(rule, chain().build(), ['decisions', 'personRecord']);
    holdsForEveryRule(rule, household('2026-08-15', ANNA).build(), ['decisions', 'personRecord']);
  });
});
