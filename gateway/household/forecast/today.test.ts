import {
  AS_OF,
  ANNA,
  agency,
  arrangement,
  BRAM,
  by,
  claim,
  deduction,
  factsOf,
  personOf,
} from '../debts/testing/claims-builder';
import type { FactTypes, Sourced } from '../facts/types';
import { claimIn, outlook, todayOf } from './testing/outlook';

interface Told {
  readonly claims?: Partial<FactTypes['claims']>[];
  readonly deductions?: Partial<FactTypes['deductions']>[];
  readonly arrangements?: Partial<FactTypes['arrangements']>[];
}

/** Facts that one source tells. */
const told = ({ claims = [{}], deductions = [], arrangements = [] }: Told, asOf = AS_OF) => {
  const facts = factsOf({
    claims: claims.map((change) => by('uwv', claim(change))),
    deductions: deductions.map((change, i) =>
      by('uwv', deduction({ id: `D${i}`, claimId: 'C1', beneficiary: agency('uwv'), ...change })),
    ),
    arrangements: arrangements.map((change, i) => by('uwv', arrangement({ id: `A${i}`, ...change }))),
  });
  return { ...facts, asOf };
};

const C1 = (told_: Told, asOf?: string) => claimIn(todayOf(told(told_, asOf)), 'uwv:C1');

describe('a claim that is paid', () => {
  test('is paid from the month after the day asked for, and the last instalment is what is left', () => {
    const outcome = todayOf(told({ deductions: [{ amountPerMonth: 3_000 }] }));
    expect(outcome.months.map(({ month, outstanding, paid }) => [month, outstanding, paid])).toEqual([
      ['2026-07-01', 10_000, 0],
      ['2026-08-01', 7_000, 3_000],
      ['2026-09-01', 4_000, 3_000],
      ['2026-10-01', 1_000, 3_000],
      ['2026-11-01', 0, 1_000],
    ]);
    expect(outcome).toMatchObject({
      nothingLeftIn: '2026-11-01',
      monthsUntilNothingLeft: 4,
      totalPaid: 10_000,
    });
  });

  test('exactly takes no month more; one cent more does', () => {
    expect(C1({ deductions: [{ amountPerMonth: 2_500 }] }).paidOffIn).toBe('2026-11-01');
    expect(C1({ deductions: [{ amountPerMonth: 2_499 }] }).paidOffIn).toBe('2026-12-01');
    expect(C1({ deductions: [{ amountPerMonth: 10_000 }] }).balances).toEqual([10_000, 0]);
  });

  test('has interest before the payment of each month', () => {
    const paid = C1({
      claims: [{ principal: 120_000, interestRate: 1_000 }],
      deductions: [{ amountPerMonth: 61_000 }],
    });
    expect(paid.balances).toEqual([120_000, 60_000, 0]);
    expect(paid).toMatchObject({ totalInterest: 1_500, totalPaid: 121_500 });
  });
});

describe('a period ends as it says', () => {
  const paidUntil = (from: string, to: string, asOf?: string) =>
    C1(
      {
        claims: [{ principal: 1_000_000 }],
        deductions: [{ amountPerMonth: 100, period: { from, to } }],
      },
      asOf,
    ).totalPaid;

  test('when it ends on the day of the month on which it began it pays that month; a day earlier it does not', () => {
    expect(paidUntil('2020-01-10', '2026-09-10')).toBe(200);
    expect(paidUntil('2020-01-10', '2026-09-09')).toBe(100);
    expect(paidUntil('2020-01-01', '2026-09-30')).toBe(200);
    expect(paidUntil('2020-01-01', '2026-10-01')).toBe(300);
  });

  test('what began on the 31st pays on the last day of a shorter month, in a leap year on 29 February', () => {
    expect(paidUntil('2024-01-31', '2028-02-28', '2028-01-15')).toBe(0);
    expect(paidUntil('2024-01-31', '2028-02-29', '2028-01-15')).toBe(100);
    expect(paidUntil('2024-01-31', '2027-02-28', '2027-01-15')).toBe(100);
  });

  test('a period that ends before its second pay day pays once', () => {
    expect(paidUntil('2026-08-20', '2026-09-19')).toBe(100);
    expect(paidUntil('2026-08-20', '2026-08-20')).toBe(100);
  });

  test('what begins later pays from then on', () => {
    const late = (from: string) =>
      C1({ deductions: [{ amountPerMonth: 100, period: { from, to: '2026-10-31' } }] }).totalPaid;
    expect(late('2026-09-30')).toBe(200);
    expect(late('2026-10-01')).toBe(100);
  });

  test('a plan that is withdrawn on its pay day does not pay that month', () => {
    const paid = (withdrawnOn: string) =>
      C1({
        claims: [{ principal: 100_000 }],
        arrangements: [{ withdrawnOn, period: { from: '2026-01-10', to: null } }],
      }).totalPaid;
    expect(paid('2026-09-10')).toBe(5_000);
    expect(paid('2026-09-11')).toBe(10_000);
    expect(paid('2026-01-10')).toBe(0);
  });

  test('after a postponement its plan pays again', () => {
    const { balances } = C1({
      claims: [{ principal: 20_000 }],
      arrangements: [
        {},
        { kind: 'POSTPONEMENT', amountPerMonth: null, period: { from: '2026-07-01', to: '2026-09-30' } },
      ],
    });
    expect(balances).toEqual([20_000, 20_000, 20_000, 15_000, 10_000, 5_000, 0]);
  });
});

describe('a claim whose rest lapses by law', () => {
  const lapsing = (lapsesOn: string) =>
    C1({ claims: [{ lapsesOn }], deductions: [{ amountPerMonth: 1_000 }] });

  test('lapses in its month, which is not paid any more', () => {
    expect(lapsing('2026-10-30')).toMatchObject({
      writtenOffOn: '2026-10-30',
      writtenOff: 8_000,
      totalPaid: 2_000,
      paidOffIn: null,
      balances: [10_000, 9_000, 8_000, 0],
    });
  });

  test('on the last day of a month lapses after the payment of that day', () => {
    expect(lapsing('2026-10-31')).toMatchObject({ writtenOff: 7_000, totalPaid: 3_000 });
  });

  test('is paid, not lapsed, when the last payment comes first', () => {
    expect(lapsing('2027-05-31')).toMatchObject({
      writtenOffOn: null,
      writtenOff: 0,
      paidOffIn: '2027-05-01',
    });
    expect(lapsing('2027-05-30')).toMatchObject({ writtenOffOn: '2027-05-30', writtenOff: 1_000 });
  });

  test('in the month of the day asked for, or with a day that is past', () => {
    expect(lapsing('2026-07-31')).toMatchObject({ writtenOff: 10_000, totalPaid: 0 });
    expect(lapsing('2026-07-14')).toMatchObject({ writtenOffOn: null, totalPaid: 10_000 });
  });
});

describe('interest', () => {
  test('bears interest after a year from the due date', () => {
    const { balances } = C1({ claims: [{ principal: 100_000, interestRate: 600, dueOn: '2026-07-01' }] });
    expect([balances[12], balances[24]]).toEqual([106_000, 112_360]);
  });

  test('bears no interest before a year is full, and only from the end of the month in which it is', () => {
    const rate = { principal: 100_000, interestRate: 1_200 };
    const { balances } = C1({ claims: [{ ...rate, dueOn: '2026-08-01' }] });
    expect(balances.slice(0, 3)).toEqual([100_000, 101_000, 102_000]);
    expect(balances.slice(12, 16)).toEqual([112_000, 113_000, 114_130, 115_260]);
    const due = C1({ claims: [{ ...rate, dueOn: '2024-12-31' }] });
    expect(due.balances.slice(4, 7)).toEqual([104_000, 105_000, 106_050]);
  });

  test('that is unknown is not counted, and named', () => {
    const forecast = outlook(told({ claims: [{ interestRate: null }] }));
    expect(forecast).toMatchObject({ interestUnknown: ['uwv:C1'], complete: false });
    expect(forecast.today?.totalInterest).toBe(0);
  });
});

describe('an instalment for several claims', () => {
  const two = [
    { id: 'C1', principal: 5_000, dueOn: '2026-08-01' },
    { id: 'C2', principal: 5_000, dueOn: '2026-07-31' },
    { id: 'C3', principal: 5_000, dueOn: null },
  ];
  const plan = { claimIds: ['C3', 'C1', 'C2'], amountPerMonth: 4_000 };

  test('goes to the oldest due date first, an unknown one last', () => {
    const outcome = todayOf(told({ claims: two, arrangements: [plan] }));
    expect(['uwv:C2', 'uwv:C1', 'uwv:C3'].map((key) => claimIn(outcome, key).paidOffIn)).toEqual([
      '2026-09-01',
      '2026-10-01',
      '2026-11-01',
    ]);
    expect(outcome.months.map(({ paid }) => paid)).toEqual([0, 4_000, 4_000, 4_000, 3_000]);
  });

  test('is not counted again when a voluntary deduction pays it', () => {
    const outcome = todayOf(
      told({
        claims: two,
        arrangements: [plan],
        deductions: [{ method: 'VOLUNTARY', claimId: 'C2', amountPerMonth: 4_000 }],
      }),
    );
    expect(outcome.months[1]?.paid).toBe(4_000);
  });

  test('does not go to a claim that is postponed', () => {
    const pause = { kind: 'POSTPONEMENT' as const, claimIds: ['C2'], amountPerMonth: null };
    const outcome = todayOf(told({ claims: two, arrangements: [plan, pause] }));
    expect(claimIn(outcome, 'uwv:C2').totalPaid).toBe(0);
    expect(outcome.months[1]?.paid).toBe(4_000);
  });

  test('of one plan that two bodies tell pays the claims of both, once', () => {
    const shared = arrangement({ kind: 'JOINT_STATE_PLAN', handler: agency('cjib'), amountPerMonth: 6_000 });
    const facts = factsOf({
      claims: [by('uwv', claim()), by('duo', claim({ id: 'E1', dueOn: '2026-09-01' }))],
      arrangements: [by('uwv', shared), by('duo', { ...shared, id: 'A9', claimIds: ['E1'] })],
    });
    expect(todayOf(facts).months.map(({ paid }) => paid)).toEqual([0, 6_000, 6_000, 6_000, 2_000]);
  });
});

describe('each debt is followed once', () => {
  const owner = by('uwv', claim({ id: 'U1', handler: agency('gemeente'), handlerReference: 'G9' }));
  const collector = by('gemeente', claim({ id: 'G9', handler: agency('gemeente'), principal: 8_000 }));

  test('at its collector, also when a deduction names the record of the owner', () => {
    const facts = factsOf({
      claims: [owner, collector],
      deductions: [by('uwv', deduction({ claimId: 'U1', amountPerMonth: 8_000 }))],
    });
    expect(todayOf(facts).perClaim).toMatchObject([
      { claimKey: 'gemeente:G9', outstandingNow: 8_000, paidOffIn: '2026-08-01' },
    ]);
  });

  test('a joint claim once, paid by what is withheld from both', () => {
    const facts = factsOf(
      {
        claims: [by('uwv', claim({ debtors: [personOf(ANNA), personOf(BRAM)] }))],
        deductions: [ANNA, BRAM].map((bsn, i) =>
          by('uwv', deduction({ id: `D${i}`, person: personOf(bsn), claimId: 'C1', amountPerMonth: 5_000 })),
        ),
      },
      { persons: [ANNA, BRAM] },
    );
    expect(todayOf(facts).months.map(({ outstanding }) => outstanding)).toEqual([10_000, 0]);
  });

  test('a study debt of which nothing is due is beside it', () => {
    const forecast = outlook(told({ claims: [{}, { id: 'C2', status: 'NOT_PAYABLE', payable: false }] }));
    expect(forecast.notPayable).toEqual(['uwv:C2']);
    expect(forecast.today?.perClaim.map(({ claimKey }) => claimKey)).toEqual(['uwv:C1']);
  });
});

describe('what is not known is said', () => {
  test('a claim that nobody pays is named', () => {
    const forecast = outlook(told({}));
    expect(forecast.neverPaid).toEqual(['uwv:C1']);
    expect(forecast.today).toMatchObject({
      outstandingAtEnd: 10_000,
      nothingLeftIn: null,
      monthsUntilNothingLeft: null,
    });
    expect(forecast.today?.months).toHaveLength(1);
  });

  test('a deduction without its claim is no payment, and its claim is then not called never paid', () => {
    const forecast = outlook(told({ deductions: [{ claimId: null, amountPerMonth: 700 }] }));
    expect(forecast.unassigned).toEqual([
      { key: 'uwv:D0', beneficiary: 'uwv', amountPerMonth: 700, perhapsFor: ['uwv:C1'] },
    ]);
    expect(forecast.neverPaid).toEqual([]);
    expect(forecast.today?.totalPaid).toBe(0);
  });

  test('a deduction for a body outside the view is no payment either', () => {
    const forecast = outlook(told({ deductions: [{ claimId: null, beneficiary: agency('cak') }] }));
    expect(forecast.unassigned).toMatchObject([{ beneficiary: 'cak', perhapsFor: [] }]);
    expect(forecast.neverPaid).toEqual(['uwv:C1']);
  });

  test('a plan without its instalment, and a plan for what is not here, are named', () => {
    const forecast = outlook(told({ arrangements: [{ amountPerMonth: null }, { claimIds: ['X'] }] }));
    expect(forecast).toMatchObject({
      instalmentUnknown: ['uwv:A0'],
      unassignedArrangements: ['uwv:A1'],
      complete: false,
    });
  });

  test('with a source missing the forecast is "at least"', () => {
    const facts = factsOf(
      { claims: [by('uwv', claim())] },
      { missing: { deductions: ['svb'], claims: ['duo'] } },
    );
    expect(outlook(facts)).toMatchObject({ complete: false, missing: ['duo', 'svb'] });
    expect(outlook(factsOf({}, { composition: null })).complete).toBe(false);
  });

  test('when nobody told the claims, or what is paid, nothing is forecast', () => {
    const all = ['uwv', 'svb', 'duo', 'gemeente'];
    expect(outlook(factsOf({}, { missing: { claims: all } })).today).toBeNull();
    const claims: Sourced<FactTypes['claims']>[] = [by('uwv', claim())];
    const unpaid = outlook(factsOf({ claims }, { missing: { deductions: all, arrangements: all } }));
    expect(unpaid).toMatchObject({ today: null, neverPaid: [] });
    expect(outlook(factsOf({ claims }, { missing: { deductions: all } })).today).not.toBeNull();
  });

  test('without debts there is nothing to wait for', () => {
    expect(outlook(factsOf())).toMatchObject({
      complete: true,
      today: { monthsUntilNothingLeft: 0, outstandingNow: 0, perClaim: [] },
      scenario: null,
    });
  });
});
