import fc from 'fast-check';
import type { Income } from '../../../subgraphs/kit/graph/income';
import { loadLaw } from '../law/load-law';
import { roomByIncomeOf } from './room-by-income';
import { roomUseOf } from './room-use';
import { ANNA, benefit, by, deduction, factsOf, income, record } from './testing/claims-builder';

const assistance = by('gemeente', income({ id: 'I1', amountPerMonth: 50_000 }));
const wageOf = (payer: string, amountPerMonth = 80_000, change: Partial<Income> = {}) =>
  by('uwv', income({ id: payer, kind: 'WAGE', payer, amountPerMonth, ...change }));
const ww = (amountPerMonth = 60_000) => by('uwv', income({ id: 'I3', payer: 'WW', amountPerMonth }));

const incomesOf = (...incomes: readonly ReturnType<typeof by<Income>>[]) =>
  roomByIncomeOf(ANNA, factsOf({ incomes }), 7_000).incomes;

describe('the room per income', () => {
  test('stands in the order in which incomes are attached: assistance, social security, pay', () => {
    expect(incomesOf(wageOf('Bakker BV'), ww(), assistance)).toMatchObject([
      { payer: 'Participatiewet', letter: 'a', order: 1 },
      { payer: 'WW', letter: 'b', order: 2 },
      // Pay of a civil servant is d, other pay e; no source tells which.
      { payer: 'Bakker BV', letter: null, order: 3 },
    ]);
  });

  test('puts the highest of two benefits first; two that are equal have no place', () => {
    const zw = by('uwv', income({ id: 'I4', payer: 'ZW', amountPerMonth: 60_001 }));
    expect(incomesOf(ww(), zw).map(({ payer, order }) => [payer, order])).toEqual([
      ['ZW', 1],
      ['WW', 2],
    ]);
    const equal = by('uwv', income({ id: 'I4', payer: 'ZW', amountPerMonth: 60_000 }));
    expect(incomesOf(ww(), equal).map(({ order }) => order)).toEqual([null, null]);
  });

  test('leaves two pays without a place, and an income of another kind makes every place unknown', () => {
    expect(incomesOf(wageOf('A'), wageOf('B', 1), ww()).map(({ order }) => order)).toEqual([1, null, null]);
    const other = by('uwv', income({ id: 'I5', kind: 'OTHER', payer: 'Iets', amountPerMonth: 1 }));
    expect(incomesOf(ww(), other).map(({ order }) => order)).toEqual([null, null]);
  });

  test('has no places when an income is not known', () => {
    const facts = factsOf({ incomes: [ww()] }, { missing: { incomes: ['svb'] } });
    expect(roomByIncomeOf(ANNA, facts, null).incomes).toMatchObject([{ order: null, roomAtMost: null }]);
  });

  test('counts a state pension as social security', () => {
    const incomes = [by('svb', income({ kind: 'PENSION', payer: 'AOW' }))];
    const benefits = [by('svb', benefit({ kind: 'OLD_AGE', scheme: 'AOW', title: 'AOW-pensioen' }))];
    const facts = factsOf({ incomes, benefits });
    expect(roomByIncomeOf(ANNA, facts, 7_000).incomes).toMatchObject([{ letter: 'b' }]);
  });

  test('shows what is withheld from each, and which deductions cannot be placed', () => {
    const deductions = [
      by('gemeente', deduction({ id: 'D1' })),
      by('uwv', deduction({ id: 'D2', method: 'VOLUNTARY', onIncome: 'loon', amountPerMonth: 900 })),
      by('uwv', deduction({ id: 'D3', method: 'ATTACHMENT', onIncome: 'WAO', amountPerMonth: 100 })),
    ];
    const facts = factsOf({ incomes: [assistance, wageOf('Bakker BV')], deductions });
    const { incomes, unplaced } = roomByIncomeOf(ANNA, facts, 7_000);
    // The WAO is not among the incomes, so that they have no places and stand by name.
    expect(incomes).toMatchObject([
      { payer: 'Bakker BV', order: null, forced: 0, voluntary: 900, deductionKeys: ['uwv:D2'] },
      { payer: 'Participatiewet', order: null, forced: 7_097, voluntary: 0, deductionKeys: ['gemeente:D1'] },
    ]);
    expect(unplaced).toEqual(['uwv:D3']);
  });

  test('is never more than the income, nor than the one room of the person', () => {
    fc.assert(
      fc.property(fc.nat(200_000), fc.nat(200_000), fc.nat(200_000), (one, other, room) => {
        const facts = factsOf({ incomes: [ww(one), wageOf('Bakker BV', other)] });
        const found = roomByIncomeOf(ANNA, facts, room).incomes;
        for (const { amountPerMonth, roomAtMost } of found)
          expect(roomAtMost).toBe(Math.min(amountPerMonth, room));
      }),
    );
  });

  test('goes with the takers and the room of the person', () => {
    const deductions = [by('gemeente', deduction({ amountPerMonth: 8_000 }))];
    const incomes = [by('gemeente', income())];
    const facts = factsOf({ personRecord: [by('gemeente', record(ANNA))], incomes, deductions });
    expect(roomUseOf(ANNA, facts, loadLaw())).toMatchObject({
      protectedExactly: 134_849,
      roomAtMost: 7_097,
      incomes: [{ payer: 'Participatiewet', roomAtMost: 7_097, forced: 8_000 }],
      takers: [{ order: 1, tooMuchAtLeast: 903, tooMuchAtMost: 903 }],
    });
  });
});
