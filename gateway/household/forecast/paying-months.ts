import {
  addDays,
  addMonths,
  type CalendarDate,
  firstOfMonth,
  type Period,
} from '../../../subgraphs/kit/calendar';
import { isPause } from '../debts/arrangements';
import type { HouseholdFacts } from '../facts/types';

/** The day in the month of `day` on which is paid when the first payment was on `from`; the last day of a short month. */
function payDayIn(day: CalendarDate, from: CalendarDate): CalendarDate {
  const months = (Number(day.slice(0, 4)) - Number(from.slice(0, 4))) * 12;
  return addMonths(from, months + Number(day.slice(5, 7)) - Number(from.slice(5, 7)));
}

/** The whole months in which something is paid: those whose pay day lies in the period. Null when there is none. */
export function payingMonths({ from, to }: Period): Period | null {
  if (to === null) return { from: firstOfMonth(from), to: null };
  const lastMonth = payDayIn(to, from) <= to ? firstOfMonth(to) : addMonths(firstOfMonth(to), -1);
  if (lastMonth < firstOfMonth(from)) return null;
  return { from: firstOfMonth(from), to: addDays(addMonths(lastMonth, 1), -1) };
}

/**
 * The facts with each deduction and paying arrangement over the whole months in which it pays. Ours: no source tells the
 * day of payment, so it is taken to be that on which the first payment fell. A postponement keeps its days.
 */
export function overPayingMonths(facts: HouseholdFacts): HouseholdFacts {
  const { deductions, arrangements } = facts.known;
  const known = {
    ...facts.known,
    deductions: deductions.flatMap((told) => {
      const period = payingMonths(told.fact.period);
      return period === null ? [] : [{ ...told, fact: { ...told.fact, period } }];
    }),
    arrangements: arrangements.flatMap((told) => {
      if (isPause(told)) return [told];
      const { period, withdrawnOn } = told.fact;
      const stood = withdrawnOn === null ? period : until(period, addDays(withdrawnOn, -1));
      const paid = stood && payingMonths(stood);
      return paid === null ? [] : [{ ...told, fact: { ...told.fact, period: paid, withdrawnOn: null } }];
    }),
  };
  return { ...facts, known };
}

/** The period up to and with a day; null when nothing of it is left. */
function until(period: Period, last: CalendarDate): Period | null {
  if (last < period.from) return null;
  return { from: period.from, to: period.to !== null && period.to < last ? period.to : last };
}
