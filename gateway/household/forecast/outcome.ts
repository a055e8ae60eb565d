import { sumCents } from '../debts/cents';
import { type CalendarMonth, HORIZON } from './calendar-months';
import type { Debt } from './debts';
import { placeOf, type Run } from './run';

/** All claims together in one month. Cents. */
export interface ForecastMonth {
  /** First day of the month. */
  readonly month: string;
  /** What is left at the end of the month. */
  readonly outstanding: number;
  readonly paid: number;
  readonly interest: number;
  readonly writtenOff: number;
}

/** What becomes of one claim. Cents. What was there and the interest = what was paid, written off and is left. */
export interface ClaimForecast {
  readonly claimKey: string;
  readonly outstandingNow: number;
  /** What is paid on it in the first month of the forecast. */
  readonly paidInFirstMonth: number;
  /** First day of the month in which nothing is left, by payment; null when that does not happen. */
  readonly paidOffIn: string | null;
  /** The day on which the rest lapses by law, with something left; null when that does not happen. */
  readonly writtenOffOn: string | null;
  readonly writtenOff: number;
  readonly totalPaid: number;
  readonly totalInterest: number;
  /** After twenty years. */
  readonly outstandingAtEnd: number;
  /** At the end of each month from the month of the view, up to the month after which it does not change. */
  readonly balances: readonly number[];
}

/** What becomes of all claims together. Cents. */
export interface Outcome {
  readonly outstandingNow: number;
  readonly totalPaid: number;
  readonly totalInterest: number;
  readonly writtenOff: number;
  readonly outstandingAtEnd: number;
  /** First day of the month in which nothing is left; null when that does not happen within twenty years. */
  readonly nothingLeftIn: string | null;
  /** The number of that month; 0 when nothing was owed. */
  readonly monthsUntilNothingLeft: number | null;
  /** From the month of the view, which has only a balance, up to the month after which nothing changes. */
  readonly months: readonly ForecastMonth[];
  /** In the order of the keys. */
  readonly perClaim: readonly ClaimForecast[];
}

/** The last month in which anything happened to a debt. */
function lastChange(number: number, { balances, paid, interest, lapsed }: Run): number {
  const end = lapsed[number]?.month ?? 0;
  for (let month = HORIZON; month > end; month -= 1) {
    const place = placeOf(number, month);
    if ((paid[place] ?? 0) !== 0 || (interest[place] ?? 0) !== 0 || balances[place] !== balances[place - 1])
      return month;
  }
  return end;
}

/** The sum of a debt over the months up to and with the last. Amounts are not negative, so a sum that is held is exact. */
function sumOver(amounts: Float64Array, number: number, last: number): number {
  let sum = 0;
  for (let month = 1; month <= last; month += 1) sum += amounts[placeOf(number, month)] ?? 0;
  return sumCents([sum]);
}

function claimForecast(
  debt: Debt,
  number: number,
  result: Run,
  last: number,
  months: readonly CalendarMonth[],
): ClaimForecast {
  const from = placeOf(number, 0);
  const balances: number[] = [];
  for (let month = 0; month <= last; month += 1) balances.push(result.balances[from + month] ?? 0);
  const end = balances[last] ?? 0;
  const lapsed = result.lapsed[number];
  const isLapsed = lapsed !== undefined && lapsed.month > 0;
  return {
    claimKey: debt.key,
    outstandingNow: balances[0] ?? 0,
    paidInFirstMonth: result.paid[from + 1] ?? 0,
    paidOffIn: end === 0 && !isLapsed ? (months[last]?.first ?? null) : null,
    writtenOffOn: isLapsed ? lapsed.on : null,
    writtenOff: lapsed?.amount ?? 0,
    totalPaid: sumOver(result.paid, number, last),
    totalInterest: sumOver(result.interest, number, last),
    outstandingAtEnd: end,
    balances,
  };
}

/** The sums of a run: per claim, per month and in all. */
export function outcomeOf(debts: readonly Debt[], result: Run, months: readonly CalendarMonth[]): Outcome {
  const lasts = debts.map((_, number) => lastChange(number, result));
  const perClaim = debts.map((debt, number) =>
    claimForecast(debt, number, result, lasts[number] ?? 0, months),
  );
  const length = Math.max(0, ...lasts) + 1;
  const all = { outstanding: 0, paid: 0, interest: 0, writtenOff: 0 };
  const perMonth = months.slice(0, length).map(({ first }) => ({ month: first, ...all }));
  perClaim.forEach(({ balances, outstandingAtEnd }, number) => {
    perMonth.forEach((sums, month) => {
      const place = placeOf(number, month);
      sums.outstanding += balances[month] ?? outstandingAtEnd;
      sums.paid += result.paid[place] ?? 0;
      sums.interest += result.interest[place] ?? 0;
    });
    const lapsed = result.lapsed[number];
    const sums = perMonth[lapsed?.month ?? 0];
    if (lapsed !== undefined && sums !== undefined) sums.writtenOff += lapsed.amount;
  });
  const total = (
    column: 'outstandingNow' | 'totalPaid' | 'totalInterest' | 'writtenOff' | 'outstandingAtEnd',
  ) => sumCents(perClaim.map((claim) => claim[column]));
  const outstandingAtEnd = total('outstandingAtEnd');
  const free = outstandingAtEnd === 0;
  return {
    outstandingNow: total('outstandingNow'),
    totalPaid: total('totalPaid'),
    totalInterest: total('totalInterest'),
    writtenOff: total('writtenOff'),
    outstandingAtEnd,
    nothingLeftIn: free ? (months[length - 1]?.first ?? null) : null,
    monthsUntilNothingLeft: free ? length - 1 : null,
    months: perMonth,
    perClaim,
  };
}
