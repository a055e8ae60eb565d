import type { CalendarDate, Period } from '../../kit/calendar';

/**
 * A period as it was known on a day: the register does not know beforehand when a stay, a marriage or a case
 * will end, so that a later end was not known then.
 */
export function knownPeriod(
  period: Period,
  asOf: CalendarDate,
): { from: CalendarDate; to: CalendarDate | null } {
  return { from: period.from, to: period.to !== null && period.to <= asOf ? period.to : null };
}
