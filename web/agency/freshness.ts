import { daysBetween } from '../parts/days';

/** Days before the last one on which a contact asks to be checked. A choice of this screen. */
const SOON_DAYS = 30;

/** Whether a contact can still be relied on. */
export interface Freshness {
  readonly state: 'good' | 'soon' | 'stale';
  /** Days until the last one on which it is relied on; fewer than none when that has passed. */
  readonly days: number;
}

/** How fresh a contact is on a day. @param confirmBefore last day on which it is relied on */
export function freshness(today: string, confirmBefore: string): Freshness {
  const days = daysBetween(today, confirmBefore);
  if (days < 0) return { state: 'stale', days };
  return { state: days <= SOON_DAYS ? 'soon' : 'good', days };
}
