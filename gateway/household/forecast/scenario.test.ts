import {
  agency,
  ANNA,
  arrangement,
  BRAM,
  by,
  CARO,
  claim,
  deduction,
  factsOf,
  income,
  marriedRecords,
  personOf,
  record,
} from '../debts/testing/claims-builder';
import { ScenarioError } from './forecast';
import type { Scenario } from './scenario';
import { claimIn, outlook, supposedOf, todayOf } from './testing/outlook';

/** Anna lives alone on social assistance, so that at most € 70,97 may be withheld. */
const anna = (known: Parameters<typeof factsOf>[0] = {}) =>
  factsOf({
    personRecord: [by('gemeente', record(ANNA))],
    incomes: [by('gemeente', income())],
    ...known,
  });

const claims = [
  by('uwv', claim({ principal: 300_000 })),
  by('svb', claim({ id: 'S1', principal: 100_000 })),
  by('gemeente', claim({ id: 'G1', principal: 50_000, criminal: true })),
];

describe('a pause', () => {
  const pause = (months: number, ...claimKeys: string[]): Partial<Scenario> => ({
    pause: { months, claimKeys },
  });
  const withheld = anna({
    claims: [by('uwv', claim({ interestRate: 600 }))],
    deductions: [by('uwv', deduction({ claimId: 'C1', amountPerMonth: 5_000 }))],
  });

  test('stops payment, lets interest run, and tells with what the claim revives', () => {
    const forecast = outlook(withheld, pause(4, 'uwv:C1'));
    expect(forecast.scenario?.perClaim[0]?.balances.slice(0, 6)).toEqual([
      10_000, 10_050, 10_100, 10_150, 10_200, 5_250,
    ]);
    expect(forecast.revivals).toEqual([
      { claimKey: 'uwv:C1', month: '2026-12-01', balance: 10_200, amountPerMonth: 5_000 },
    ]);
    expect(forecast.difference?.months).toBe(4);
  });

  test('revives with nothing to pay when no deduction or plan is there any more', () => {
    const until = anna({
      claims: [by('uwv', claim())],
      deductions: [
        by(
          'uwv',
          deduction({ claimId: 'C1', amountPerMonth: 100, period: { from: '2020-01-01', to: '2026-09-30' } }),
        ),
      ],
    });
    expect(outlook(until, pause(2, 'uwv:C1')).revivals).toMatchObject([
      { balance: 10_000, amountPerMonth: 0 },
    ]);
  });

  test('does not send the money to another claim of the plan', () => {
    const facts = anna({
      claims: [by('uwv', claim()), by('uwv', claim({ id: 'C2', dueOn: '2026-09-01' }))],
      arrangements: [by('uwv', arrangement({ claimIds: ['C1', 'C2'] }))],
    });
    const supposed = supposedOf(facts, pause(3, 'uwv:C1'));
    expect(supposed.months.slice(0, 5).map(({ paid }) => paid)).toEqual([0, 0, 0, 0, 5_000]);
    expect(claimIn(supposed, 'uwv:C2').paidOffIn).toBe('2027-02-01');
  });

  test('makes a term that ends by law longer (Wsf 2000 6.7)', () => {
    const facts = anna({ claims: [by('duo', claim({ lapsesOn: '2027-01-01' }))] });
    expect(claimIn(supposedOf(facts, pause(6, 'duo:C1')), 'duo:C1').writtenOffOn).toBe('2027-07-01');
  });

  test('of the longest kind has its revival within the forecast', () => {
    expect(outlook(withheld, pause(60, 'uwv:C1')).revivals).toMatchObject([{ month: '2031-08-01' }]);
  });
});

describe('one plan', () => {
  test('is paid at the room above the beslagvrije voet, in proportion, and leaves a debt', () => {
    const { jointPlan, scenario } = outlook(anna({ claims }), { jointPlan: { months: 36 } });
    expect(jointPlan).toEqual({
      months: 36,
      atMost: [{ month: '2026-08-01', amountPerMonth: 7_097 }],
      parts: [
        { claimKey: 'svb:S1', firstInstalment: 1_774, leftAtEnd: expect.any(Number) },
        { claimKey: 'uwv:C1', firstInstalment: 5_323, leftAtEnd: expect.any(Number) },
      ],
      leftAtEnd: 400_000 - 36 * 7_097,
    });
    expect(scenario).toMatchObject({ totalPaid: 36 * 7_097, writtenOff: 0, nothingLeftIn: null });
  });

  test('leaves criminal claims as they are, and is smaller by what is withheld for them', () => {
    const facts = anna({
      claims,
      deductions: [by('gemeente', deduction({ claimId: 'G1', amountPerMonth: 1_000 }))],
    });
    const { jointPlan, scenario } = outlook(facts, { jointPlan: { months: 18 } });
    expect(jointPlan?.atMost).toEqual([{ month: '2026-08-01', amountPerMonth: 6_097 }]);
    expect(scenario?.months[1]?.paid).toBe(7_097);
  });

  test('is smaller by what is withheld for a body outside the view, down to nothing', () => {
    const plan = (amountPerMonth: number) =>
      outlook(anna({ claims, deductions: [by('gemeente', deduction({ amountPerMonth }))] }), {
        jointPlan: { months: 18 },
      }).jointPlan?.atMost[0]?.amountPerMonth;
    expect([plan(7_000), plan(7_097), plan(8_000)]).toEqual([97, 0, 0]);
  });

  test('takes the place of what is withheld now, and that comes back after it', () => {
    const facts = anna({
      claims: [by('uwv', claim({ principal: 300_000 }))],
      deductions: [by('uwv', deduction({ claimId: 'C1', amountPerMonth: 9_000 }))],
    });
    const { months } = supposedOf(facts, { jointPlan: { months: 18 } });
    expect([months[1]?.paid, months[18]?.paid, months[19]?.paid]).toEqual([7_097, 7_097, 9_000]);
  });

  test('leaves out claims that are outside collection', () => {
    const facts = anna({ claims: [by('uwv', claim({ status: 'OUTSIDE_COLLECTION' })), by('svb', claim())] });
    expect(outlook(facts, { jointPlan: { months: 1 } }).jointPlan?.parts).toMatchObject([
      { claimKey: 'svb:C1' },
    ]);
  });

  test('pays nothing on a claim that is paused, and no more on the others', () => {
    const change = { jointPlan: { months: 18 }, pause: { claimKeys: ['uwv:C1'], months: 2 } };
    const { months } = supposedOf(anna({ claims }), change);
    expect(months.slice(1, 4).map(({ paid }) => paid)).toEqual([1_774, 1_751, 7_097]);
  });

  test('is not computed when the room is unknown, and says why: unknown is not zero', () => {
    const facts = factsOf({ claims }, { missing: { incomes: ['svb'] } });
    const forecast = outlook(facts, { jointPlan: { months: 18 } });
    expect(forecast).toMatchObject({ scenario: null, jointPlan: null, difference: null });
    expect(forecast.unknown[0]).toContain('SVB');
    expect(forecast.today).toEqual(todayOf(facts));
  });
});

describe('another income', () => {
  const change = (amountPerMonth: number, fromMonth = 1): Partial<Scenario> => ({
    incomeChange: { person: ANNA, amountPerMonth, fromMonth },
  });
  const facts = anna({
    claims: [by('uwv', claim({ principal: 300_000 })), by('uwv', claim({ id: 'C2', principal: 300_000 }))],
    deductions: [
      by('uwv', deduction({ claimId: 'C1', amountPerMonth: 4_000 })),
      by('uwv', deduction({ id: 'D2', claimId: 'C2', amountPerMonth: 3_000 })),
    ],
  });

  test('that is lower lowers what is withheld without consent, in proportion', () => {
    const forecast = outlook(facts, change(-41_946, 2));
    expect(forecast.rooms).toEqual([
      { person: ANNA, label: 'Anna de Vries', month: '2026-09-01', todayAtMost: 7_097, thenAtMost: 5_000 },
    ]);
    expect(forecast.scenario?.months.slice(1, 3).map(({ paid }) => paid)).toEqual([7_000, 5_000]);
    expect(forecast.scenario?.perClaim.map(({ balances }) => balances[2])).toEqual([293_143, 294_857]);
  });

  test('that is higher leaves what is withheld, and makes a plan larger', () => {
    expect(supposedOf(facts, change(10_000)).months).toEqual(todayOf(facts).months);
    const plan = outlook(facts, { ...change(10_000, 3), jointPlan: { months: 18 } }).jointPlan;
    expect(plan?.atMost).toEqual([
      { month: '2026-08-01', amountPerMonth: 7_097 },
      { month: '2026-10-01', amountPerMonth: 17_097 },
    ]);
  });
});

describe('another household', () => {
  const couple = factsOf(
    {
      personRecord: marriedRecords(),
      incomes: [
        by('gemeente', income({ amountPerMonth: 180_000 })),
        by('uwv', income({ id: 'I2', person: personOf(BRAM), payer: 'WAO', amountPerMonth: 20_000 })),
      ],
      claims: [by('uwv', claim({ principal: 500_000 }))],
    },
    { persons: [ANNA, BRAM] },
  );

  test('after a partner left is one person, whose room is that of a single', () => {
    const forecast = outlook(couple, {
      householdChange: { leaves: BRAM, joinsPartnerOf: null, joinerIncomePerMonth: null, fromMonth: 1 },
      jointPlan: { months: 12 },
    });
    // As a couple the bound is 95% of the income (Rv 475dc); alone it is 95% of € 1.419,46.
    expect(forecast.rooms).toEqual([
      {
        person: ANNA,
        label: 'Anna de Vries',
        month: '2026-08-01',
        todayAtMost: 9_000,
        thenAtMost: 45_151,
      },
    ]);
    expect(forecast.jointPlan?.atMost).toEqual([{ month: '2026-08-01', amountPerMonth: 45_151 }]);
  });

  test('with a partner who comes counts the income of that partner', () => {
    const forecast = outlook(
      anna({ claims, incomes: [by('gemeente', income({ amountPerMonth: 200_000 }))] }),
      {
        householdChange: { leaves: null, joinsPartnerOf: ANNA, joinerIncomePerMonth: 0, fromMonth: 5 },
        jointPlan: { months: 12 },
      },
    );
    expect(forecast.rooms).toMatchObject([
      { person: ANNA, month: '2026-12-01', todayAtMost: 65_151, thenAtMost: 10_000 },
    ]);
    expect(forecast.jointPlan?.atMost.map(({ amountPerMonth }) => amountPerMonth)).toEqual([65_151, 10_000]);
  });

  test('keeps the debts of who leaves, and what is paid on them', () => {
    const facts = {
      ...couple,
      known: {
        ...couple.known,
        deductions: [by('uwv', deduction({ person: personOf(BRAM), claimId: 'C1', amountPerMonth: 1_000 }))],
      },
    };
    const leaves = { leaves: BRAM, joinsPartnerOf: null, joinerIncomePerMonth: null, fromMonth: 1 };
    expect(supposedOf(facts, { householdChange: leaves }).months).toEqual(todayOf(facts).months);
  });
});

describe('a scenario that is not allowed', () => {
  const facts = factsOf(
    {
      claims: [...claims, by('uwv', claim({ id: 'P1', principal: 0, status: 'PAID' }))],
      personRecord: [by('gemeente', record(ANNA))],
      incomes: [by('gemeente', income())],
    },
    { persons: [ANNA, BRAM] },
  );
  const pause = (months: number, ...claimKeys: string[]) => ({ pause: { months, claimKeys } });
  const incomeChange = (change: object) => ({
    incomeChange: { person: ANNA, amountPerMonth: 0, fromMonth: 1, ...change },
  });
  const householdChange = (change: object) => ({
    householdChange: {
      leaves: null,
      joinsPartnerOf: null,
      joinerIncomePerMonth: null,
      fromMonth: 1,
      ...change,
    },
  });
  const faultOf = (change: Partial<Scenario>): string => {
    try {
      outlook(facts, change);
    } catch (error) {
      if (error instanceof ScenarioError) return error.message;
      throw error;
    }
    return 'allowed';
  };

  // Told apart by number: what is refused can hold the number of a person, and the name of a test is printed.
  test.each<[Partial<Scenario>, string, string]>([
    [pause(-1, 'uwv:C1'), 'scenario.pause.months is -1', 'from 1 up to and including 60'],
    [pause(0, 'uwv:C1'), 'scenario.pause.months is 0', '60'],
    [pause(61, 'uwv:C1'), 'scenario.pause.months is 61', '60'],
    [pause(1.5, 'uwv:C1'), 'scenario.pause.months is 1.5', '60'],
    [pause(1), 'scenario.pause.claimKeys is empty', 'one claim or more'],
    [pause(1, 'uwv:C1', 'uwv:C1'), 'scenario.pause.claimKeys[1] is uwv:C1 again', 'each claim once'],
    [pause(1, 'uwv:C1', CARO), 'scenario.pause.claimKeys[1] is not the key of a claim', 'in this view'],
    [pause(1, 'uwv:P1'), 'scenario.pause.claimKeys[0] is uwv:P1, which is not in the total', 'counts'],
    [pause(1, 'gemeente:G1'), 'scenario.pause.claimKeys[0] is gemeente:G1, a criminal measure', 'time-out'],
    [{ jointPlan: { months: 0 } }, 'scenario.jointPlan.months is 0', 'from 1 up to and including 72'],
    [{ jointPlan: { months: 73 } }, 'scenario.jointPlan.months is 73', '72'],
    [incomeChange({ person: CARO }), 'scenario.incomeChange.person is nobody in this view', 'of this view'],
    [incomeChange({ fromMonth: 0 }), 'scenario.incomeChange.fromMonth is 0', '240'],
    [incomeChange({ fromMonth: 241 }), 'scenario.incomeChange.fromMonth is 241', '240'],
    [
      incomeChange({ amountPerMonth: -141_947 }),
      'scenario.incomeChange.amountPerMonth is more',
      'known income',
    ],
    [incomeChange({ amountPerMonth: 0.5 }), 'scenario.incomeChange.amountPerMonth is no whole', 'eurocents'],
    [householdChange({}), 'scenario.householdChange is empty', 'joinsPartnerOf'],
    [householdChange({ leaves: CARO }), 'scenario.householdChange.leaves is nobody', 'of this view'],
    [
      householdChange({ joinsPartnerOf: CARO, joinerIncomePerMonth: 0 }),
      'joinsPartnerOf is nobody',
      'this view',
    ],
    [householdChange({ joinsPartnerOf: ANNA }), 'joinerIncomePerMonth is missing', 'unknown is not zero'],
    [
      householdChange({ joinsPartnerOf: ANNA, joinerIncomePerMonth: -1 }),
      'joinerIncomePerMonth is -1',
      '0 or more',
    ],
    [householdChange({ leaves: BRAM, joinerIncomePerMonth: 1 }), 'joinerIncomePerMonth is given', 'left out'],
    [
      householdChange({ leaves: BRAM, joinsPartnerOf: BRAM, joinerIncomePerMonth: 0 }),
      'joinsPartnerOf is the person who leaves',
      'stays',
    ],
    [
      { ...incomeChange({ person: BRAM }), ...householdChange({ leaves: BRAM }) },
      'scenario.incomeChange.person is the person who leaves',
      'stays',
    ],
  ])('is refused with the field, what it holds and what is allowed, case %#', (change, is, allowed) => {
    const message = faultOf(change);
    expect(message).toContain(is);
    expect(message).toContain(allowed);
    expect(message).not.toMatch(/\d{9}/);
  });

  test('the bounds themselves are allowed', () => {
    for (const change of [
      pause(1, 'uwv:C1'),
      pause(60, 'uwv:C1', 'svb:S1'),
      { jointPlan: { months: 1 } },
      { jointPlan: { months: 72 } },
      incomeChange({ fromMonth: 240, amountPerMonth: -141_946 }),
      householdChange({ leaves: BRAM, fromMonth: 240 }),
    ])
      expect(faultOf(change)).toBe('allowed');
  });

  test('the only person cannot leave', () => {
    const alone = () =>
      outlook(anna(), {
        householdChange: { leaves: ANNA, joinsPartnerOf: null, joinerIncomePerMonth: null, fromMonth: 1 },
      });
    expect(alone).toThrow(ScenarioError);
  });
});

test('nothing supposed is today, and nothing differs', () => {
  const facts = anna({
    claims,
    deductions: [by('svb', deduction({ claimId: 'S1', beneficiary: agency('svb') }))],
  });
  const { today, scenario, difference } = outlook(facts, {});
  expect(scenario).toEqual(today);
  expect(difference).toEqual({
    totalPaid: 0,
    totalInterest: 0,
    writtenOff: 0,
    outstandingAtEnd: 0,
    months: null,
  });
});
