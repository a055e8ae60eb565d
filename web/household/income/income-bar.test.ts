import fc from 'fast-check';
import { householdBarOf, type IncomeBar, incomeBarOf, type Month, type Zone } from './income-bar';

const NOTHING = { forced: 0, voluntary: 0, arrangements: 0 };

function drawn(month: Month): IncomeBar {
  const bar = incomeBarOf(month);
  if (bar === null) throw new Error('this month has a bar');
  return bar;
}

const exactly = (income: number, amount: number, taken: Month['taken']): Month => ({
  income,
  protectedAtLeast: amount,
  protectedAtMost: amount,
  taken,
});

const cents = fc.integer({ min: 0, max: 5_000_00 });
const taken = fc.record({ forced: cents, voluntary: cents, arrangements: cents });
const months: fc.Arbitrary<Month> = fc.record({
  income: cents,
  protectedAtLeast: cents,
  protectedAtMost: fc.option(cents),
  taken,
});

const lengthOf = (bar: IncomeBar, zone?: Zone): number =>
  bar.pieces.reduce((sum, piece) => (zone === undefined || piece.zone === zone ? sum + piece.cents : sum), 0);

describe('the bar of one person', () => {
  it('shows to the cent what is taken too much', () => {
    const bar = drawn(exactly(1419_46, 1348_49, { forced: 115_97, voluntary: 0, arrangements: 0 }));
    expect(bar.tooMuchAtLeast).toBe(45_00);
    expect(bar.tooMuchAtMost).toBe(45_00);
    expect(bar.pieces).toEqual([
      { zone: 'below', use: 'left', cents: 1303_49 },
      { zone: 'below', use: 'forced', cents: 45_00 },
      { zone: 'above', use: 'forced', cents: 70_97 },
    ]);
  });

  it('shows the room that nobody takes', () => {
    const bar = drawn(exactly(1480_00, 1348_49, { forced: 90_00, voluntary: 0, arrangements: 0 }));
    expect(bar.tooMuchAtMost).toBe(0);
    expect(bar.pieces).toContainEqual({ zone: 'above', use: 'free', cents: 41_51 });
  });

  it('tells what is paid by choice below the beslagvrije voet apart from what is taken', () => {
    const bar = drawn(exactly(1495_00, 1348_49, { forced: 0, voluntary: 0, arrangements: 167_50 }));
    expect(bar.tooMuchAtLeast).toBe(0);
    expect(bar.chosenBelow).toBe(20_99);
  });

  it('lets what is taken without consent fill the room first', () => {
    const bar = drawn(exactly(1000_00, 900_00, { forced: 100_00, voluntary: 50_00, arrangements: 0 }));
    expect(bar.tooMuchAtLeast).toBe(0);
    expect(bar.chosenBelow).toBe(50_00);
  });

  it('gives bounds of what is too much where the beslagvrije voet has bounds', () => {
    const bar = drawn({
      income: 1000_00,
      protectedAtLeast: 900_00,
      protectedAtMost: 950_00,
      taken: { forced: 120_00, voluntary: 0, arrangements: 0 },
    });
    expect([bar.tooMuchAtLeast, bar.tooMuchAtMost, bar.exact]).toEqual([20_00, 70_00, false]);
  });

  it('is longer than the income where more is paid than comes in', () => {
    const bar = drawn(exactly(100_00, 95_00, { forced: 150_00, voluntary: 0, arrangements: 0 }));
    expect(bar.beyond).toBe(50_00);
    expect(bar.tooMuchAtLeast).toBe(145_00);
    expect(lengthOf(bar)).toBe(150_00);
  });

  it.each([
    ['the income', { ...exactly(0, 0, NOTHING), income: null }],
    ['the beslagvrije voet', { ...exactly(100, 0, NOTHING), protectedAtLeast: null }],
    ['what is taken', exactly(100, 95, null)],
  ])('does not exist when %s is unknown', (_, month) => {
    expect(incomeBarOf(month)).toBeNull();
  });

  it('adds up to the cent, has nothing negative, and never says less than what certainly is too much', () => {
    fc.assert(
      fc.property(months, (month) => {
        const bar = drawn(month);
        const { forced, voluntary, arrangements } = month.taken ?? NOTHING;
        const income = month.income ?? 0;
        expect(lengthOf(bar)).toBe(Math.max(income, forced + voluntary + arrangements));
        expect(lengthOf(bar, 'below')).toBe(bar.protectedAtLeast + bar.beyond);
        expect(lengthOf(bar, 'above')).toBe(income - bar.protectedAtMost);
        for (const piece of bar.pieces) expect(piece.cents).toBeGreaterThan(0);
        for (const [use, amount] of Object.entries({ forced, voluntary, arrangements })) {
          const drawnOf = bar.pieces.filter((piece) => piece.use === use);
          expect(drawnOf.reduce((sum, piece) => sum + piece.cents, 0)).toBe(amount);
        }
        expect(bar.tooMuchAtLeast).toBe(Math.max(0, forced - (income - bar.protectedAtLeast)));
        expect(bar.tooMuchAtMost).toBe(Math.max(0, forced - (income - bar.protectedAtMost)));
      }),
    );
  });
});

describe('the bar of a household', () => {
  it('never lets the room of one make up for what is taken too much from another', () => {
    const tooMuch = incomeBarOf(exactly(1000_00, 950_00, { ...NOTHING, forced: 80_00 }));
    const room = incomeBarOf(exactly(3000_00, 2000_00, NOTHING));
    expect(householdBarOf([tooMuch, room])?.tooMuchAtLeast).toBe(30_00);
  });

  it('does not exist when something of one person is unknown, or when there is nobody', () => {
    expect(householdBarOf([incomeBarOf(exactly(1, 1, NOTHING)), null])).toBeNull();
    expect(householdBarOf([])).toBeNull();
  });

  it('is the sum of the bars of its persons, to the cent', () => {
    fc.assert(
      fc.property(fc.array(months, { minLength: 1, maxLength: 5 }), (many) => {
        const bars = many.map(drawn);
        const all = householdBarOf(bars);
        const sum = (of: (bar: IncomeBar) => number): number =>
          bars.reduce((total, bar) => total + of(bar), 0);
        expect(all && lengthOf(all)).toBe(sum((bar) => lengthOf(bar)));
        expect(all?.income).toBe(sum(({ income }) => income));
        expect(all?.tooMuchAtLeast).toBe(sum((bar) => bar.tooMuchAtLeast));
        expect(all?.tooMuchAtMost).toBe(sum((bar) => bar.tooMuchAtMost));
        expect(all?.chosenBelow).toBe(sum((bar) => bar.chosenBelow));
      }),
    );
  });
});
