import { householdBarOf, incomeBarOf, type Month } from './income-bar';
import { toneOf, verdictOf } from './verdict';

const bar = (least: number, most: number | null, taken: Partial<NonNullable<Month['taken']>>) =>
  incomeBarOf({
    income: 1000_00,
    protectedAtLeast: least,
    protectedAtMost: most,
    taken: { forced: 0, voluntary: 0, arrangements: 0, ...taken },
  });

describe('what a bar comes to', () => {
  const tooMuch = bar(950_00, 950_00, { forced: 95_00 });

  it('is exact only where the beslagvrije voet is, and all that is taken is known', () => {
    expect(verdictOf(tooMuch, true)).toEqual({ says: 'tooMuch', amount: 45_00 });
    expect(verdictOf(tooMuch, false)).toEqual({ says: 'tooMuchAtLeast', amount: 45_00 });
    expect(verdictOf(bar(900_00, 950_00, { forced: 120_00 }), true)).toEqual({
      says: 'tooMuchBetween',
      least: 20_00,
      most: 70_00,
    });
    expect(verdictOf(bar(900_00, null, { forced: 120_00 }), true)).toEqual({
      says: 'tooMuchAtLeast',
      amount: 20_00,
    });
  });

  it('is exact for a household where a bound is unknown of somebody from whom nothing is taken', () => {
    const household = householdBarOf([tooMuch, bar(900_00, null, {})]);
    expect(verdictOf(household, true)).toEqual({ says: 'tooMuch', amount: 45_00 });
  });

  it('warns where it may be too much', () => {
    expect(verdictOf(bar(900_00, 950_00, { forced: 60_00 }), true)).toEqual({
      says: 'tooMuchPerhaps',
      amount: 10_00,
    });
  });

  it('tells what is paid by choice from the protected part', () => {
    expect(verdictOf(bar(950_00, 950_00, { arrangements: 70_00 }), true)).toEqual({
      says: 'chosen',
      amount: 20_00,
    });
  });

  it('never says that all is well while something is unknown', () => {
    expect(verdictOf(null, true)).toEqual({ says: 'unknown' });
    expect(verdictOf(bar(900_00, null, { forced: 60_00 }), true)).toEqual({ says: 'withinSoFar' });
    expect(verdictOf(bar(900_00, 900_00, { forced: 60_00 }), false)).toEqual({ says: 'withinSoFar' });
    expect(verdictOf(bar(900_00, 900_00, {}), false)).toEqual({ says: 'nothingSoFar' });
    for (const verdict of [verdictOf(null, true), verdictOf(bar(900_00, null, { forced: 1 }), true)])
      expect(toneOf(verdict)).not.toBe('good');
  });

  it('says so when all is well', () => {
    expect(verdictOf(bar(900_00, 900_00, { forced: 60_00 }), true)).toEqual({ says: 'within' });
    expect(verdictOf(bar(900_00, 900_00, {}), true)).toEqual({ says: 'nothing' });
  });
});
