const DAY = 86_400_000;
const noonOf = (day: string): number => Date.parse(`${day}T12:00:00Z`);

/** Whether a text is a day that exists, as "2026-12-06". */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = noonOf(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** The day on the calendar of the Netherlands at a moment in milliseconds. */
export function dayInNetherlands(at: number): string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: 'Europe/Amsterdam',
    ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
  });
  return format.format(at);
}

/** A day some days later; fewer than none is earlier. */
export const addDays = (day: string, days: number): string =>
  new Date(noonOf(day) + days * DAY).toISOString().slice(0, 10);

/** Days from one day to another; fewer than none when the other is earlier. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((noonOf(to) - noonOf(from)) / DAY);
