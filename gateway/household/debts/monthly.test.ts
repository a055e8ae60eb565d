import { monthlyOf } from './monthly';
import { reportedDebtsOf } from './reported';
import {
  agency,
  ANNA,
  arrangement,
  BRAM,
  by,
  deduction,
  factsOf,
  personOf,
  reportedDebt,
} from './testing/claims-builder';

describe('what goes to debts each month', () => {
  test('is added up per person and for all, forced and voluntary apart', () => {
    const facts = factsOf(
      {
        deductions: [
          by('gemeente', deduction()),
          by(
            'uwv',
            deduction({ id: 'D2', person: personOf(BRAM), method: 'VOLUNTARY', amountPerMonth: 1_500 }),
          ),
        ],
        arrangements: [by('duo', arrangement({ person: personOf(BRAM), amountPerMonth: 8_500 }))],
      },
      { persons: [ANNA, BRAM] },
    );
    const monthly = monthlyOf(facts);
    expect(monthly).toMatchObject({
      forced: 7_097,
      voluntary: 1_500,
      arrangements: 8_500,
      total: 17_097,
      complete: true,
    });
    expect(monthly.perPerson.map(({ total }) => total)).toEqual([7_097, 10_000]);
  });

  const arrangements = (...list: Parameters<typeof arrangement>[0][]) =>
    monthlyOf(
      factsOf({ arrangements: list.map((change, i) => by('uwv', arrangement({ id: `A${i}`, ...change }))) }),
    );

  test('counts nothing for a plan that ended, was withdrawn, or is not there yet', () => {
    const past = { period: { from: '2026-01-01', to: '2026-07-14' } };
    const future = { period: { from: '2026-07-16', to: null } };
    expect(arrangements(past, future, { withdrawnOn: '2026-07-01' }).arrangements).toBe(0);
  });

  test('counts nothing for a postponement, nor for a plan whose claims are all paused', () => {
    expect(arrangements({ kind: 'POSTPONEMENT', amountPerMonth: null })).toMatchObject({
      arrangements: 0,
      unknownAmounts: 0,
    });
    expect(arrangements({ claimIds: ['C1'] }, { kind: 'TIME_OUT', amountPerMonth: null }).arrangements).toBe(
      0,
    );
    expect(
      arrangements({ claimIds: ['C1', 'C2'] }, { kind: 'TIME_OUT', amountPerMonth: null }).arrangements,
    ).toBe(5_000);
  });

  test('says that an instalment is unknown instead of counting it as nothing', () => {
    expect(arrangements({ amountPerMonth: null })).toMatchObject({
      arrangements: 0,
      unknownAmounts: 1,
      complete: false,
    });
  });

  test('counts a plan once that is paid by a voluntary deduction', () => {
    const facts = factsOf({
      deductions: [by('uwv', deduction({ method: 'VOLUNTARY', claimId: 'C1', amountPerMonth: 3_000 }))],
      arrangements: [by('uwv', arrangement())],
    });
    expect(monthlyOf(facts)).toMatchObject({ voluntary: 3_000, arrangements: 2_000, total: 5_000 });
  });

  test('counts one plan of several bodies once', () => {
    const plan = arrangement({ kind: 'JOINT_STATE_PLAN', handler: agency('cjib') });
    const facts = factsOf({ arrangements: [by('uwv', plan), by('duo', { ...plan, id: 'A7' })] });
    expect(monthlyOf(facts).arrangements).toBe(5_000);
  });

  test('is "at least" when a source did not tell its deductions', () => {
    const facts = factsOf({}, { missing: { deductions: ['svb'], arrangements: ['duo'] } });
    expect(monthlyOf(facts)).toMatchObject({ complete: false, missing: ['duo', 'svb'] });
  });
});

describe('what the household reported', () => {
  test('stays apart from the stack, government and private apart, and unknown amounts are counted, not summed', () => {
    const reportedDebts = [
      by('gemeente', reportedDebt()),
      by('gemeente', reportedDebt({ id: 'R2', amount: null })),
      by('gemeente', reportedDebt({ id: 'R3', government: true, creditor: agency('cjib'), amount: 5_000 })),
    ];
    expect(reportedDebtsOf(factsOf({ reportedDebts }))).toMatchObject({
      private: { amount: 20_000, debts: 2, amountUnknown: 1 },
      government: { amount: 5_000, debts: 1, amountUnknown: 0, alsoSourceAmount: 0 },
    });
  });

  test('of a creditor that told its claims itself is marked, and of one that is silent is not', () => {
    const reportedDebts = [by('gemeente', reportedDebt({ government: true, creditor: agency('duo') }))];
    expect(reportedDebtsOf(factsOf({ reportedDebts })).government).toMatchObject({
      amount: 20_000,
      alsoSourceAmount: 20_000,
    });
    const silent = factsOf({ reportedDebts }, { missing: { claims: ['duo'] } });
    expect(reportedDebtsOf(silent).government.lines[0]?.alsoSource).toBe(false);
  });
});
