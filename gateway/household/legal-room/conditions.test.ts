import type { PaymentArrangement } from '../../../subgraphs/kit/graph/arrangement';
import type { Decision } from '../../../subgraphs/kit/graph/decision';
import type { Income } from '../../../subgraphs/kit/graph/income';
import type { LegalBasis } from '../../../subgraphs/kit/graph/values';
import {
  agencyOf,
  arrangement,
  claim,
  decision,
  income,
  settlement,
} from '../conflicts/testing/fact-defaults';
import { addressRecord, ANNA, BRAM, type FactsBuilder, household } from '../conflicts/testing/facts-builder';
import { claimAnswer, DAY, decisionAnswer } from './testing/asking';

const owed = (changes = {}): FactsBuilder =>
  household(DAY, ANNA).add('claims', 'gemeente', claim('v1', ANNA, { decisionId: 'b1', ...changes }));
const decided = (changes: Partial<Decision> = {}): FactsBuilder =>
  household(DAY, ANNA).add('decisions', 'gemeente', decision('b1', [ANNA], changes));

describe('PAYABLE and NOT_POSTPONED', () => {
  const withPlan = (changes: Partial<PaymentArrangement>) =>
    claimAnswer(
      { code: 'NOT_POSTPONED' },
      owed()
        .add('arrangements', 'gemeente', arrangement('r1', ANNA, changes))
        .build(),
    ).status;

  it('look at whether something is due', () => {
    expect(claimAnswer({ code: 'PAYABLE' }, owed().build()).status).toBe('MET');
    expect(claimAnswer({ code: 'PAYABLE' }, owed({ payable: false }).build()).status).toBe('NOT_MET');
  });

  it.each([
    [{ from: '2026-01-01', to: DAY }, 'NOT_MET'],
    [{ from: '2026-01-01', to: '2026-11-21' }, 'MET'],
    [{ from: DAY, to: null }, 'NOT_MET'],
    [{ from: '2026-11-23', to: null }, 'MET'],
  ])('postponement during %o: %s', (period, status) => {
    expect(withPlan({ period })).toBe(status);
  });

  it('leave out what was withdrawn, is for another claim, or postpones nothing', () => {
    const period = { from: '2026-01-01', to: null };
    expect(withPlan({ period, withdrawnOn: DAY })).toBe('MET');
    expect(withPlan({ period, withdrawnOn: '2026-11-23' })).toBe('NOT_MET');
    expect(withPlan({ period, claimIds: ['v2'] })).toBe('MET');
    expect(withPlan({ period, kind: 'DEBT_SETTLEMENT' })).toBe('MET');
  });

  it('are unknown when it is not known for which claim, or not all is told', () => {
    expect(withPlan({ claimIds: [] })).toBe('UNKNOWN');
    const missing = owed().missing('gemeente', 'arrangements').build();
    expect(claimAnswer({ code: 'NOT_POSTPONED' }, missing).status).toBe('UNKNOWN');
  });
});

describe('PAUSE_LEFT', () => {
  const paused = (...periods: PaymentArrangement['period'][]) => {
    const builder = owed();
    periods.forEach((period, place) =>
      builder.add(
        'arrangements',
        'gemeente',
        arrangement(`r${place}`, ANNA, { kind: 'REPAYMENT_PAUSE', period }),
      ),
    );
    return claimAnswer({ code: 'PAUSE_LEFT', years: 5 }, builder.build());
  };

  it('is unknown as long as the pauses that are told are not full: earlier ones may not be told', () => {
    expect(paused().status).toBe('UNKNOWN');
    expect(paused({ from: '2026-10-01', to: null }).because).toContain('samen 1 hele maand stil');
  });

  it.each([
    [{ from: '2020-01-01', to: '2024-12-30' }, 'UNKNOWN'],
    [{ from: '2020-01-01', to: '2024-12-31' }, 'NOT_MET'],
  ])('%o: %s', (period, status) => {
    expect(paused(period).status).toBe(status);
  });

  it('adds up what it is told', () => {
    const one = { from: '2018-01-01', to: '2020-12-31' };
    expect(paused(one, { from: '2022-01-01', to: '2024-12-31' }).status).toBe('NOT_MET');
  });
});

describe('SETTLEMENT_PROPOSED', () => {
  const proposed = (source: string, endedOn: string | null) =>
    owed().add(
      'settlements',
      'gemeente',
      settlement('s1', [ANNA], { claims: [{ agency: agencyOf(source), claimId: 'v1' }], endedOn }),
    );
  const answer = (facts: FactsBuilder) => claimAnswer({ code: 'SETTLEMENT_PROPOSED' }, facts.build()).status;

  it('looks whether the claim is in a proposal that runs', () => {
    expect(answer(proposed('gemeente', null))).toBe('MET');
    expect(answer(proposed('gemeente', '2026-11-23'))).toBe('MET');
    expect(answer(proposed('gemeente', DAY))).toBe('NOT_MET');
    expect(answer(proposed('uwv', null))).toBe('NOT_MET');
    expect(answer(owed())).toBe('NOT_MET');
    expect(answer(owed().missing('gemeente', 'settlements'))).toBe('UNKNOWN');
  });
});

describe('INCOME_DROP', () => {
  const reference = (amountPerMonth: number, changes: Partial<Income> = {}) =>
    income('i1', ANNA, { referenceYear: 2024, amountPerMonth, grossNet: 'GROSS', ...changes });
  const current = (taxablePerMonth: number | null) =>
    income('i2', ANNA, { taxablePerMonth, amountPerMonth: 99, period: { from: '2026-01-01', to: null } });
  const answer = (facts: FactsBuilder) => claimAnswer({ code: 'INCOME_DROP', share: 1500 }, facts.build());
  const fell = (then: number, now: number) =>
    owed().add('incomes', 'gemeente', reference(then)).add('incomes', 'gemeente', current(now));

  it.each([
    [200000, 170000, 'MET'],
    [200000, 170001, 'NOT_MET'],
    [200001, 170001, 'NOT_MET'],
    [200001, 170000, 'MET'],
    [200000, 300000, 'NOT_MET'],
  ])('from %i to %i cents: %s', (then, now, status) => {
    expect(answer(fell(then, now)).status).toBe(status);
  });

  it('is unknown when one of the two is not known', () => {
    expect(answer(owed().add('incomes', 'gemeente', current(1))).status).toBe('UNKNOWN');
    expect(answer(owed().add('incomes', 'gemeente', reference(200000))).status).toBe('UNKNOWN');
    const net = owed().add('incomes', 'gemeente', reference(200000, { grossNet: 'NET' }));
    expect(answer(net.add('incomes', 'gemeente', current(1))).status).toBe('UNKNOWN');
    const noTaxable = owed()
      .add('incomes', 'gemeente', reference(200000))
      .add('incomes', 'gemeente', current(null));
    expect(answer(noTaxable).status).toBe('UNKNOWN');
    expect(answer(fell(200000, 1).missing('uwv', 'incomes')).status).toBe('UNKNOWN');
    const other = owed().add('incomes', 'gemeente', reference(200000, { referenceYear: 2023 }));
    expect(answer(other.add('incomes', 'gemeente', current(1))).status).toBe('UNKNOWN');
  });

  it('is unknown when the debt is of two persons, or two sources tell the income of now', () => {
    expect(answer(fell(200000, 1).add('incomes', 'uwv', current(1))).status).toBe('UNKNOWN');
    const joint = owed({ debtors: [{ bsn: ANNA }, { bsn: BRAM }] });
    expect(answer(joint.add('incomes', 'gemeente', reference(200000))).status).toBe('UNKNOWN');
  });
});

describe('INCOME_AT_MOST_PROTECTED', () => {
  it('stays unknown, and tells the income and the bound of today', () => {
    const facts = owed().record(ANNA).add('incomes', 'gemeente', income('i1', ANNA)).build();
    const says = claimAnswer({ code: 'INCOME_AT_MOST_PROTECTED', years: 3 }, facts);
    expect(says.status).toBe('UNKNOWN');
    expect(says.because).toContain('Het inkomen is nu € 1.419,46 netto per maand.');
    expect(says.because).toContain('ten minste € 1.348,49');
    expect(says.because).toContain('gemiddelde over 3 jaar');
  });
});

describe('RESTS_ON and COSTS_OLDER_THAN', () => {
  const pw = (paragraph: string | null): LegalBasis => ({ law: 'Participatiewet', article: '58', paragraph });
  const on = (basis: LegalBasis[]) =>
    claimAnswer({ code: 'RESTS_ON', basis: [pw('2 e')] }, owed({ basis }).build()).status;

  it.each([
    [[pw('2 e')], 'MET'],
    [[pw('1')], 'NOT_MET'],
    [[pw('2 a')], 'NOT_MET'],
    [[pw('2')], 'UNKNOWN'],
    [[pw(null)], 'UNKNOWN'],
    [[], 'UNKNOWN'],
  ])('rests on %o: %s', (basis, status) => {
    expect(on(basis)).toBe(status);
  });

  const older = (from: string, decidedOn: string | null) => {
    const builder = owed({ period: { from, to: '2026-01-01' } });
    if (decidedOn !== null) builder.add('decisions', 'gemeente', decision('b1', [ANNA], { decidedOn }));
    return claimAnswer({ code: 'COSTS_OLDER_THAN', years: 2 }, builder.build()).status;
  };

  it.each([
    ['2024-05-31', 'MET'],
    ['2024-06-01', 'NOT_MET'],
  ])('costs from %s, decided on 1 June 2026: %s', (from, status) => {
    expect(older(from, '2026-06-01')).toBe(status);
  });

  it('are unknown without a decision or a period', () => {
    expect(older('2020-01-01', null)).toBe('UNKNOWN');
    expect(claimAnswer({ code: 'COSTS_OLDER_THAN', years: 2 }, owed().build()).status).toBe('UNKNOWN');
  });
});

describe('POLICY_RULE', () => {
  it.each([
    ['POLICY_RULE', 'MET'],
    ['BOUND', 'NOT_MET'],
    ['DISCRETIONARY', 'UNKNOWN'],
    ['NO_ROOM_KNOWN', 'UNKNOWN'],
  ] as const)('%s: %s', (bindingDegree, status) => {
    expect(decisionAnswer({ code: 'POLICY_RULE' }, decided({ bindingDegree }).build()).status).toBe(status);
  });
});

describe('CAUSED_BY_BRP and ADDRESS_UNDER_INVESTIGATION', () => {
  it('takes a change in the register as the cause; another cause does not exclude it', () => {
    const answer = (causeKind: Decision['causeKind']) =>
      decisionAnswer({ code: 'CAUSED_BY_BRP' }, decided({ causeKind }).build()).status;
    expect(answer('BRP_MUTATION')).toBe('MET');
    expect(answer('APPLICATION')).toBe('UNKNOWN');
    expect(answer(null)).toBe('UNKNOWN');
  });

  const investigated = (from: string, to: string | null) =>
    decided({ decidedOn: '2026-06-01' })
      .record(ANNA, { addresses: [addressRecord('2000-01-01', { underInvestigation: { from, to } })] })
      .build();

  it.each([
    ['2026-06-01', '2026-06-01', 'MET'],
    ['2026-06-02', '2026-11-21', 'NOT_MET'],
    ['2026-11-22', null, 'MET'],
    ['2026-01-01', '2026-05-31', 'NOT_MET'],
  ])('in investigation from %s to %s: %s', (from, to, status) => {
    expect(decisionAnswer({ code: 'ADDRESS_UNDER_INVESTIGATION' }, investigated(from, to)).status).toBe(
      status,
    );
  });

  it('is unknown without the record, and never shows a number of a person', () => {
    expect(decisionAnswer({ code: 'ADDRESS_UNDER_INVESTIGATION' }, decided().build()).status).toBe('UNKNOWN');
    const says = decisionAnswer({ code: 'ADDRESS_UNDER_INVESTIGATION' }, investigated('2026-01-01', null));
    expect(JSON.stringify(says)).not.toContain(ANNA);
  });
});

describe('OBJECTION_OPEN', () => {
  it.each([
    [DAY, 'MET'],
    ['2026-11-21', 'NOT_MET'],
    [null, 'UNKNOWN'],
  ])('until %s: %s', (objectionUntil, status) => {
    expect(decisionAnswer({ code: 'OBJECTION_OPEN' }, decided({ objectionUntil }).build()).status).toBe(
      status,
    );
  });
});

describe('NOT_IN_DATA', () => {
  it('is always unknown, with the question to ask', () => {
    const condition = {
      code: 'NOT_IN_DATA',
      text: 'Er zijn dringende redenen.',
      question: 'Welke?',
    } as const;
    const says = claimAnswer(condition, owed().build());
    expect(says).toMatchObject({ status: 'UNKNOWN', text: 'Er zijn dringende redenen.', evidence: [] });
    expect(says.because).toContain('Welke?');
  });
});
