const CLOCK = new Intl.DateTimeFormat('nl-NL', {
  timeZone: 'Europe/Amsterdam',
  hourCycle: 'h23',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
});

/** A moment on the clock in the Netherlands, as ["2026-11-22", "14:05"]: the same wherever it is made. */
export function dutchTime(moment: Date): readonly [day: string, time: string] {
  const parts = Object.fromEntries(CLOCK.formatToParts(moment).map(({ type, value }) => [type, value]));
  const { year, month, day, hour, minute } = parts;
  return [`${year}-${month}-${day}`, `${hour}:${minute}`];
}
