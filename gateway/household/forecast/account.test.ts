import { type Account, addInterest, balanceOf, endYear, pay } from './account';

const account = (change: Partial<Account> = {}): Account => ({
  costs: 0,
  agedInterest: 0,
  freshInterest: 0,
  principal: 0,
  carried: 0,
  ...change,
});

const interestOf = (one: Account, rate: number, months: number): number => {
  let sum = 0;
  for (let month = 0; month < months; month += 1) sum += addInterest(one, rate);
  return sum;
};

test('twelve months are a whole year of interest, however the months round', () => {
  expect(interestOf(account({ principal: 10_000 }), 400, 12)).toBe(400);
  expect(interestOf(account({ principal: 10_001 }), 401, 12)).toBe(401);
  expect(interestOf(account({ principal: 7 }), 600, 12 * 100)).toBe(42);
});

test('within a year no interest runs over interest; after it, it does (BW 6:119 lid 2)', () => {
  const one = account({ principal: 100_000 });
  expect(interestOf(one, 600, 12)).toBe(6_000);
  endYear(one);
  expect(interestOf(one, 600, 12)).toBe(6_360);
});

test('no interest runs over costs', () => {
  expect(interestOf(account({ costs: 100_000 }), 600, 12)).toBe(0);
});

test('a payment goes to costs, then interest, then principal (Awb 4:92)', () => {
  const one = account({ costs: 10, agedInterest: 20, freshInterest: 30, principal: 40 });
  pay(one, 15);
  expect(one).toMatchObject({ costs: 0, agedInterest: 15, freshInterest: 30, principal: 40 });
  pay(one, 46);
  expect(one).toMatchObject({ costs: 0, agedInterest: 0, freshInterest: 0, principal: 39 });
  pay(one, 39);
  expect(balanceOf(one)).toBe(0);
});

test('an amount whose product no number holds exactly has its exact interest', () => {
  const principal = 9_000_000_000_000_001;
  expect(addInterest(account({ principal }), 10_000)).toBe(750_000_000_000_000);
  expect(interestOf(account({ principal: 1_200_000_000_001 }), 10_000, 12)).toBe(1_200_000_000_001);
});
