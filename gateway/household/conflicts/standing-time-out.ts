import { type CalendarDate, holdsOn } from '../../../subgraphs/kit/calendar';
import type { TimeOut } from '../../../subgraphs/kit/graph/counselling-file';

/** Whether a time-out stood on a day: up to the day before it was withdrawn. */
export function stood({ period, withdrawnOn }: TimeOut, on: CalendarDate): boolean {
  return holdsOn(period, on) && (withdrawnOn === null || on < withdrawnOn);
}
