import { daysBetween } from '../parts/days';

/** Days within which a day that comes asks attention. A choice of this screen, not of a law; the texts say it. */
export const NEAR_DAYS = 14;

/** How near a day is. */
export interface Nearness {
  /** Days from today; fewer than none when it has passed. */
  readonly days: number;
  readonly near: boolean;
}

/** How near a day is on a day. */
export function nearness(today: string, on: string): Nearness {
  const days = daysBetween(today, on);
  return { days, near: days <= NEAR_DAYS };
}
