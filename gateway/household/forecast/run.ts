import { addMonths } from '../../../subgraphs/kit/calendar';
import { type Account, addInterest, balanceOf, close, endYear, pay } from './account';
import { type CalendarMonth, HORIZON, monthNumber } from './calendar-months';
import type { Debt } from './debts';
import type { Schedule } from './schedule';
import { shareOut } from './share-out';
import type { Terms } from './terms';

/** No payment on these debts in the first months. */
export interface PauseOf {
  readonly debts: ReadonlySet<number>;
  readonly months: number;
}

/** One instalment over several debts in the first months, in place of what is paid on them otherwise. */
export interface JointPlanOf {
  readonly debts: readonly number[];
  readonly months: number;
  /** Cents a month, by the number of the month. */
  readonly amounts: readonly number[];
}

/** What a course of events is made of. */
export interface Course {
  readonly debts: readonly Debt[];
  readonly months: readonly CalendarMonth[];
  readonly schedule: Schedule;
  readonly pause: PauseOf | null;
  readonly jointPlan: JointPlanOf | null;
}

/** What happened to each debt in each month. The value of a debt in a month stands at `placeOf(debt, month)`. Cents. */
export interface Run {
  readonly balances: Float64Array;
  readonly paid: Float64Array;
  readonly interest: Float64Array;
  /** By debt: what lapsed, and in which month; month 0 when nothing did. */
  readonly lapsed: readonly { readonly amount: number; readonly month: number; readonly on: string }[];
}

const WIDTH = HORIZON + 1;

export const placeOf = (debt: number, month: number): number => debt * WIDTH + month;

/** Where a debt stands and when its rest lapses. */
interface Line {
  readonly debt: Debt;
  readonly account: Account;
  readonly lapsesOn: string | null;
  readonly lapseMonth: number;
  /** The number of the month of the due date, after which default begins (Awb 4:97); that of the view when unknown. */
  readonly dueMonth: number;
  /** What is paid on it in the month that is being counted. */
  due: number;
  /** What the debt could still take of what is due to it in the month, paused or not. */
  takes: number;
}

function lineOf(debt: Debt, number: number, { pause, months }: Course): Line {
  const asOf = months[0]?.first ?? '';
  const paused = pause?.debts.has(number) === true ? pause.months : 0;
  // A repayment term is longer by the months in which nothing had to be repaid (Wsf 2000 6.7 lid 1).
  const lapsesOn = debt.lapsesOn === null || paused === 0 ? debt.lapsesOn : addMonths(debt.lapsesOn, paused);
  const { costs, interest, principal } = debt;
  return {
    debt,
    account: { costs, agedInterest: 0, freshInterest: interest, principal, carried: 0 },
    lapsesOn,
    lapseMonth: lapsesOn === null ? Infinity : Math.max(monthNumber(lapsesOn, asOf), 1),
    dueMonth: debt.dueOn === null ? 0 : monthNumber(debt.dueOn, asOf),
    due: 0,
    takes: 0,
  };
}

/**
 * Counts what the terms ask for. A debt that is held (paused, or paid by a joint plan) keeps its place: what would have
 * gone to it is not paid, and does not go to another. So a pause frees money and never speeds up another debt.
 */
function countTerms(
  { withholdings, plans }: Terms,
  lines: readonly Line[],
  held: (debt: number) => boolean,
): void {
  const take = (number: number, amount: number): number => {
    const line = lines[number];
    if (line === undefined) return 0;
    const taken = Math.min(amount, line.takes);
    line.takes -= taken;
    if (!held(number)) line.due += taken;
    return taken;
  };
  const withheld = withholdings.map(({ debt, amount }) => (debt === null ? 0 : take(debt, amount)));
  for (const { amount, debts, paidBy } of plans) {
    let left = (amount ?? 0) - paidBy.reduce((sum, place) => sum + (withheld[place] ?? 0), 0);
    for (const number of debts) {
      if (left <= 0) break;
      left -= take(number, left);
    }
  }
}

function countJointPlan(
  { debts, amounts }: JointPlanOf,
  month: number,
  lines: readonly Line[],
  isPaused: (debt: number) => boolean,
): void {
  const members = debts.flatMap((number) => lines[number] ?? []);
  const shares = shareOut(
    amounts[month] ?? 0,
    members.map(({ account }) => balanceOf(account)),
  );
  members.forEach((line, place) => {
    if (!isPaused(debts[place] ?? -1)) line.due += shares[place] ?? 0;
  });
}

/**
 * Runs a course month by month until all is paid or lapsed, or twenty years have passed. In a month: what lapses in it
 * goes, unless on its last day; then interest runs; then is paid; then, on its last day, lapses what lapses that day.
 */
export function run(course: Course): Run {
  const { debts, months, schedule, pause, jointPlan } = course;
  const lines = debts.map((debt, number) => lineOf(debt, number, course));
  const size = debts.length * WIDTH;
  const [balances, paid, interest] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const lapsed = debts.map(() => ({ amount: 0, month: 0, on: '' }));
  const planned = new Set(jointPlan?.debts);
  lines.forEach(({ account }, number) => (balances[placeOf(number, 0)] = balanceOf(account)));

  const lapse = (line: Line, number: number, month: number): void => {
    lapsed[number] = { amount: balanceOf(line.account), month, on: line.lapsesOn ?? '' };
    close(line.account);
  };

  let standing = lines.length;
  for (let month = 1; month <= HORIZON && standing > 0; month += 1) {
    const at = months[month];
    const terms = schedule[month];
    if (at === undefined || terms === undefined) break;
    lines.forEach((line, number) => {
      const { account, debt } = line;
      line.due = 0;
      line.takes = balanceOf(account);
      if (line.takes === 0) return;
      if (month >= line.lapseMonth && line.lapsesOn !== at.last) {
        lapse(line, number, month);
        line.takes = 0;
        return;
      }
      if (debt.rate === 0) return;
      const added = addInterest(account, debt.rate);
      interest[placeOf(number, month)] = added;
      line.takes += added;
      if (month > line.dueMonth && (month - line.dueMonth) % 12 === 0) endYear(account);
    });
    const isPaused = (debt: number): boolean =>
      pause !== null && month <= pause.months && pause.debts.has(debt);
    const inPlan = jointPlan !== null && month <= jointPlan.months;
    countTerms(terms, lines, (debt) => isPaused(debt) || (inPlan && planned.has(debt)));
    if (inPlan) countJointPlan(jointPlan, month, lines, isPaused);
    standing = 0;
    lines.forEach((line, number) => {
      const { account, due } = line;
      if (due > 0) pay(account, due);
      paid[placeOf(number, month)] = due;
      if (line.lapseMonth === month && line.lapsesOn === at.last && balanceOf(account) > 0) {
        lapse(line, number, month);
      }
      const balance = balanceOf(account);
      if (balance > 0) standing += 1;
      balances[placeOf(number, month)] = balance;
    });
  }
  return { balances, paid, interest, lapsed };
}
