import { addDays, type CalendarDate, daysBetween } from '../../../subgraphs/kit/calendar';
import { CodedError } from '../../../subgraphs/kit/errors';
import type { OversightPeriod } from '../store/oversight-queries';
import type { OversightThresholds } from './thresholds';

/**
 * The days that a question of oversight is about; the last ones when it names none.
 * @throws BAD_INPUT when they are in the wrong order, or more than one question may be about
 */
export function oversightPeriod(
  asked: { readonly from?: CalendarDate | null; readonly to?: CalendarDate | null },
  today: CalendarDate,
  { daysAsked, mostDays }: Pick<OversightThresholds, 'daysAsked' | 'mostDays'>,
): OversightPeriod {
  const to = asked.to ?? today;
  const from = asked.from ?? addDays(to, 1 - daysAsked);
  if (from > to) throw new CodedError('BAD_INPUT', '"from" comes after "to".');
  if (daysBetween(from, to) >= mostDays)
    throw new CodedError('BAD_INPUT', `A question is about ${mostDays} days at most.`, { allowed: mostDays });
  return { from, to };
}
