import type { ReportedDecision } from '../../../../subgraphs/kit/graph/counselling-file';
import type { Income } from '../../../../subgraphs/kit/graph/income';
import { agencyOf, income, reportedDecision } from '../testing/fact-defaults';
import { ANNA, BRAM } from '../testing/facts-builder';
import { earns, estimated, NONE, refers, stale, studyDebt, YEAR_2024 } from '../testing/incomes-of-times';
import { explanationsOf, findingOf, findingsOf, saysOf } from '../testing/looking';
import { cr23IncomeOfOtherTimes as rule } from './cr-23-income-of-other-times';

describe('CR-23 estimate for allowances', () => {
  it('names persons, agencies and what it rests on, in the measure of the tax', () => {
    const found = findingOf(rule, estimated().build());
    expect(found).toMatchObject({
      key: 'CR-23|jaar|incomes/uwv:nu-zw|reportedDecisions/gemeente:zorg',
      severity: 'ORANGE',
      explained: false,
      persons: [ANNA],
      agencies: ['gemeente', 'toeslagen', 'uwv'],
      evidence: [
        {
          source: 'gemeente',
          kind: 'reportedDecisions',
          id: 'zorg',
          says: 'geschat jaarinkomen € 30.000,00',
          on: '2026-01-01',
        },
        { id: 'nu-zw', says: 'Ziektewet: € 2.000,00 belastbaar per maand', on: '2026-01-01' },
      ],
      amountPerMonth: null,
    });
  });

  it.each([
    [2823529, 'NONE'],
    [2823530, 'CONFLICT'],
    [2086957, 'NONE'],
    [2086956, 'CONFLICT'],
    [0, 'CONFLICT'],
  ])('an estimate of %i cents against € 24.000,00: %s', (incomePerYear, outcome) => {
    expect(saysOf(rule, estimated({ incomePerYear }).build()).outcome).toBe(outcome);
  });

  it.each([
    ['of another law', { scheme: 'Wlz' }],
    ['that ended', { effect: { from: '2026-01-01', to: '2026-08-14' } }],
    ['to come', { effect: { from: '2026-08-16', to: null } }],
  ] as const)('says none of a report %s', (_, changes) => {
    expect(saysOf(rule, estimated(changes).build())).toEqual(NONE);
    expect(saysOf(rule, estimated({ ...changes, incomePerYear: null }).build())).toEqual(NONE);
  });

  it.each([
    [{ taxablePerMonth: null }, 'UNKNOWN'],
    [{ taxablePerMonth: null, grossNet: 'GROSS' }, 'CONFLICT'],
    [{ taxablePerMonth: 250000, grossNet: 'GROSS' }, 'NONE'],
  ] as const)('with an income of now %j: %s', (now, outcome) => {
    expect(saysOf(rule, estimated({}, now).build()).outcome).toBe(outcome);
  });

  it('adds the income of the partner whom it counts', () => {
    const facts = estimated({ partner: { bsn: BRAM }, incomePerYear: 6000000 }).add(
      'incomes',
      'uwv',
      income('b', BRAM, { taxablePerMonth: 100000 }),
    );
    const found = findingOf(rule, facts.build());
    expect(found.persons).toEqual([ANNA, BRAM]);
    expect(found.message).toContain(
      'volgens opgave voor Anna Testpersoon en Bram Testpersoon met een geschat',
    );
    expect(found.message).toContain('€ 36.000,00: 40% lager');
    expect(found.evidence.map(({ id }) => id)).toEqual(['zorg', 'nu-zw', 'b']);
  });

  it('shows one estimate once, and two estimates apart', () => {
    const second = (incomePerYear: number | null, changes: Partial<ReportedDecision> = {}) =>
      estimated()
        .add(
          'reportedDecisions',
          'gemeente',
          reportedDecision('huur', ANNA, {
            body: agencyOf('toeslagen'),
            scheme: 'Awir',
            incomePerYear,
            ...changes,
          }),
        )
        .build();
    expect(findingOf(rule, second(3000000)).evidence.map(({ id }) => id)).toEqual(['huur', 'zorg', 'nu-zw']);
    expect(findingsOf(rule, second(4000000))).toHaveLength(2);
    expect(saysOf(rule, second(null))).toMatchObject({ outcome: 'CONFLICT', unknown: [] });
    expect(saysOf(rule, second(null, { body: agencyOf('dienst') }))).toMatchObject({
      outcome: 'CONFLICT',
      unknown: ['Met welk jaarinkomen Dienst rekent voor Anna Testpersoon, is niet bekend.'],
    });
  });

  it('takes what the body itself tells over what is reported of it', () => {
    const told = (source: string, changes: Partial<Income> = {}) =>
      refers(
        estimated(),
        { payer: 'Schatting', grossNet: 'NET', amountPerMonth: 180000, ...changes },
        source,
      );
    expect(saysOf(rule, told('toeslagen').build())).toEqual(NONE);
    expect(saysOf(rule, told('svb').build()).outcome).toBe('CONFLICT');
    expect(saysOf(rule, earns(estimated(), { payer: 'X' }, 'toeslagen').build()).outcome).not.toBe('NONE');
    const ofBram = estimated().add('incomes', 'toeslagen', income('b', BRAM, YEAR_2024));
    expect(findingsOf(rule, ofBram.build()).length).toBe(1);
  });
});

describe('CR-23 beslagvrije voet', () => {
  it('names person, agencies and what it rests on', () => {
    expect(findingOf(rule, stale().build())).toMatchObject({
      key: 'CR-23|beslagvrije voet|deductions/gemeente:h1|incomes/uwv:nu-Bakkerij',
      severity: 'ORANGE',
      persons: [ANNA],
      agencies: ['gemeente', 'uwv'],
      evidence: [
        {
          source: 'gemeente',
          kind: 'deductions',
          id: 'h1',
          says: 'beslagvrije voet van 10 maart 2026',
          on: '2026-03-10',
        },
        {
          source: 'uwv',
          kind: 'incomes',
          id: 'nu-Bakkerij',
          says: 'inkomen van Bakkerij',
          on: '2026-06-01',
        },
      ],
      amountPerMonth: null,
    });
  });

  it.each([
    ['2026-05-31', '2026-06-01', 1],
    ['2026-06-01', '2026-06-01', 0],
    ['2026-06-01', '2026-06-30', 0],
    ['2026-06-30', '2026-07-01', 1],
    ['2026-07-01', '2026-06-01', 0],
    ['2026-05-31', '2026-08-15', 1],
    ['2026-05-31', '2026-08-16', 0],
  ])('calculated on %s, income from %s: %i', (calculatedOn, from, number) => {
    const facts = stale({}, calculatedOn, { period: { from, to: null } });
    expect(findingsOf(rule, facts.build())).toHaveLength(number);
  });

  it.each([
    ['without a beslagvrije voet', { protectedAmount: null }, {}],
    ['that ended', { period: { from: '2026-01-01', to: '2026-08-14' } }, {}],
    ['from another person', { person: { bsn: BRAM } }, {}],
    ['while only a yearly reference is newer', {}, { referenceYear: 2026 }],
  ] as const)('says none of a deduction %s', (_, changes, now) => {
    expect(findingsOf(rule, stale(changes, '2026-03-10', now).build()).map(({ key }) => key)).toEqual([]);
  });

  it.each([
    ['goes on as it was', {}, 0],
    ['has another amount', { amountPerMonth: 149999 }, 1],
    ['left days between', { period: { from: '2026-01-01', to: '2026-05-30' } }, 1],
    ['is of another payer', { payer: 'Slager' }, 1],
    ['is of another kind', { kind: 'WAGE' }, 1],
    ['is of another person', { person: { bsn: BRAM } }, 1],
  ] as const)('an income that %s: %i', (_, changes, number) => {
    const before = income('toen', ANNA, {
      payer: 'Bakkerij',
      amountPerMonth: 150000,
      period: { from: '2026-01-01', to: '2026-05-31' },
      ...changes,
    });
    const found = findingsOf(rule, stale().add('incomes', 'uwv', before).build());
    expect(found).toHaveLength(number);
  });

  it('names the newest change', () => {
    const facts = earns(stale(), { payer: 'Slager', period: { from: '2026-07-01', to: null } });
    expect(findingOf(rule, facts.build()).message).toContain(
      'Sinds 1 juli 2026 is het inkomen van Slager anders',
    );
  });
});

describe('CR-23 seasons', () => {
  /** What UWV paid each time: [first day, last day, amount]; the last one is € 1.500,00 from 2026 on. */
  type Paid = readonly [string, string | null, number, Partial<Income>?];
  const paid = (...before: readonly Paid[]) =>
    before.reduce(
      (facts, [from, to, amountPerMonth, changes], place) =>
        facts.add(
          'incomes',
          'uwv',
          income(`toen-${place}`, ANNA, {
            payer: 'Ziektewet-uitkering',
            amountPerMonth,
            period: { from, to },
            ...changes,
          }),
        ),
      studyDebt(),
    );
  const e1 = (...before: readonly Paid[]) => explanationsOf(findingOf(rule, paid(...before).build())).E1;

  it.each([
    ['low between', 150000, 100000, 'YES'],
    ['high between', 150000, 200000, 'YES'],
    ['halfway', 160000, 155000, 'NO'],
    ['a cent past halfway', 160000, 139999, 'YES'],
    ['halfway back', 160000, 140000, 'NO'],
    ['ever lower', 200000, 175000, 'NO'],
    ['always the same', 150000, 150000, 'NO'],
  ])('%s, %i and then %i before € 1.500,00: %s', (_, first, second, applies) => {
    expect(e1(['2024-01-01', '2025-06-30', first], ['2025-07-01', '2025-12-31', second])).toBe(applies);
  });

  it('is seen though other amounts were between', () => {
    expect(
      e1(
        ['2024-01-01', '2025-03-31', 150000],
        ['2025-04-01', '2025-06-30', 90000],
        ['2025-07-01', '2025-12-31', 80000],
      ),
    ).toBe('YES');
    expect(
      e1(
        ['2024-01-01', '2025-03-31', 300000],
        ['2025-04-01', '2025-06-30', 150000],
        ['2025-07-01', '2025-12-31', 100000],
      ),
    ).toBe('YES');
  });

  it.each([
    ['2024-08-15', 'YES'],
    ['2024-08-14', 'UNKNOWN'],
  ])('looks back 24 months: the first amount up to %s: %s', (to, applies) => {
    expect(e1(['2024-01-01', to, 150000], ['2024-09-01', '2025-12-31', 100000])).toBe(applies);
  });

  it.each([
    ['known from the first day', ['2024-08-15', '2025-12-31', 200000], 'NO'],
    ['known from a day later', ['2024-08-16', '2025-12-31', 200000], 'UNKNOWN'],
    ['not known for a day', ['2024-01-01', '2025-12-30', 200000], 'UNKNOWN'],
  ] as const)('one lasting fall, %s: %s', (_, before, applies) => {
    expect(e1(before)).toBe(applies);
  });

  it('is unknown when a payer stopped, or began', () => {
    expect(e1()).toBe('UNKNOWN');
    const stopped = { payer: 'Bakker' };
    expect(e1(['2024-01-01', '2025-12-31', 200000], ['2024-01-01', '2026-08-14', 200000, stopped])).toBe(
      'UNKNOWN',
    );
    expect(e1(['2024-01-01', '2025-12-31', 200000], ['2024-01-01', '2024-08-14', 200000, stopped])).toBe(
      'NO',
    );
  });

  it('is unknown when a source did not tell its incomes', () => {
    const facts = () =>
      stale().add(
        'incomes',
        'uwv',
        income('a', ANNA, { payer: 'Bakkerij', period: { from: '2024-01-01', to: '2026-05-31' } }),
      );
    expect(explanationsOf(findingOf(rule, facts().build())).E1).toBe('NO');
    expect(explanationsOf(findingOf(rule, facts().missing('stil', 'incomes').build())).E1).toBe('UNKNOWN');
  });

  it.each([
    ['of another payer', { payer: 'Bakker' }],
    ['of another kind', { kind: 'WAGE' }],
    ['before tax', { grossNet: 'GROSS' }],
    ['of another person', { person: { bsn: BRAM } }],
    ['of a reference year before', { referenceYear: 2023 }],
  ] as const)('is not seen in an amount %s', (_, changes) => {
    expect(e1(['2024-01-01', '2025-06-30', 150000, changes], ['2025-07-01', '2025-12-31', 100000])).toBe(
      'UNKNOWN',
    );
  });

  it('is not seen in two sources that differ', () => {
    const facts = paid(['2025-07-01', '2025-12-31', 100000]).add(
      'incomes',
      'svb',
      income('s', ANNA, {
        payer: 'Ziektewet',
        amountPerMonth: 150000,
        period: { from: '2024-01-01', to: '2025-06-30' },
      }),
    );
    expect(explanationsOf(findingOf(rule, facts.build())).E1).toBe('UNKNOWN');
  });

  it('is not seen in what was paid side by side', () => {
    expect(e1(['2024-01-01', '2025-12-31', 150000], ['2024-01-01', '2025-12-31', 10000])).toBe('NO');
    expect(e1(['2024-01-01', '2025-07-01', 150000], ['2025-07-01', '2025-12-31', 100000])).toBe('NO');
    expect(e1(['2024-01-01', '2025-06-30', 150000], ['2025-07-01', '2026-01-01', 100000])).toBe('NO');
  });

  it('also explains a stale beslagvrije voet', () => {
    const before = (id: string, amountPerMonth: number, from: string, to: string) =>
      income(id, ANNA, { payer: 'Bakkerij', amountPerMonth, period: { from, to } });
    const facts = stale()
      .add('incomes', 'uwv', before('a', 1, '2026-01-01', '2026-05-31'))
      .add('incomes', 'uwv', before('b', 150000, '2025-06-01', '2025-12-31'));
    expect(findingOf(rule, facts.build()).explained).toBe(true);
  });
});
