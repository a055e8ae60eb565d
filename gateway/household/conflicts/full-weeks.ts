import { addDays, type CalendarDate, holdsOn, type Period } from '../../../subgraphs/kit/calendar';
import { type Duty, isExempt } from './duties';

/** Duties of two decisions or more that together ask more hours a week than there are. */
export interface FullWeek {
  readonly persons: readonly string[];
  readonly duties: readonly Duty[];
  /** The days on which all of them hold. */
  readonly days: Period;
  readonly hours: number;
  /** Whether it is no longer too much without the duties that need not be met on those days. */
  readonly exempt: boolean;
}

/** The weeks of more than `limit` hours. The duties of one decision alone were weighed together, and are not one. */
export function fullWeeks(duties: readonly Duty[], limit: number): FullWeek[] {
  const byPerson = new Map<string, Duty[]>();
  for (const duty of duties.filter(({ obligation }) => obligation.hoursPerWeek !== null))
    for (const { bsn } of duty.told.fact.persons) byPerson.set(bsn, [...(byPerson.get(bsn) ?? []), duty]);
  const weeks = new Map<string, FullWeek>();
  for (const [bsn, all] of byPerson) {
    for (const week of largestOf(fullOf(bsn, all, limit))) {
      const key = JSON.stringify(week.duties.map((duty) => duties.indexOf(duty)));
      weeks.set(key, { ...week, persons: [...(weeks.get(key)?.persons ?? []), bsn] });
    }
  }
  return [...weeks.values()];
}

/** Which duties of one person run together changes only when one begins or has ended. */
function fullOf(bsn: string, duties: readonly Duty[], limit: number): FullWeek[] {
  const turns = new Set<CalendarDate>(
    duties.flatMap(({ days }) => [days.from, ...(days.to === null ? [] : [addDays(days.to, 1)])]),
  );
  return [...turns].sort().flatMap((turn) => {
    const running = duties.filter(({ days }) => holdsOn(days, turn));
    if (!isTooMuch(running, limit)) return [];
    const days = daysOfAll(running);
    const left = running.filter((duty) => !isExempt(duty, days));
    return [
      { persons: [bsn], duties: running, days, hours: hoursOf(running), exempt: !isTooMuch(left, limit) },
    ];
  });
}

/** The days of duties of which it is known that they run together. */
function daysOfAll(duties: readonly Duty[]): Period {
  const last = duties.flatMap(({ days: { to } }) => (to === null ? [] : [to])).sort();
  const from = duties.reduce((latest, { days }) => (days.from > latest ? days.from : latest), '');
  return { from, to: last[0] ?? null };
}

function hoursOf(duties: readonly Duty[]): number {
  return duties.reduce((sum, { obligation }) => sum + Number(obligation.hoursPerWeek), 0);
}

function isTooMuch(duties: readonly Duty[], limit: number): boolean {
  return new Set(duties.map(({ told }) => told)).size > 1 && hoursOf(duties) > limit;
}

/**
 * The weeks that are not a part of another, each once. A part stays when an exemption explains the whole but not the
 * part: else it would hide a clash.
 */
function largestOf(weeks: readonly FullWeek[]): FullWeek[] {
  return weeks.filter(
    (week, place) =>
      !weeks.some((other, at) => {
        if (at === place || !week.duties.every((duty) => other.duties.includes(duty))) return false;
        return other.duties.length === week.duties.length ? at < place : week.exempt || !other.exempt;
      }),
  );
}
