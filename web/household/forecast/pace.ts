/** A question that was asked, with the look-ups that the hub counted for it. */
export interface Asked {
  /** Milliseconds, of one clock. */
  readonly at: number;
  readonly lookUps: number;
}

/** How long is waited after the last move of a slider. Milliseconds. */
const AT_REST = 150;
const WINDOW = 60_000;
/** Look-ups a minute after which is waited longer: the hub takes 60 of one person, for all screens together. */
const MANY = 20;
/** Look-ups a minute that are never gone over. */
const MOST = 40;

/** What of the past still counts. */
export const lately = (asked: readonly Asked[], now: number): readonly Asked[] =>
  asked.filter(({ at }) => now - at < WINDOW);

/**
 * How long to wait before the next question, in milliseconds.
 * @param asked oldest first
 * @param lookUps what the next question costs
 */
export function waitBefore(asked: readonly Asked[], lookUps: number, now: number): number {
  const counting = lately(asked, now);
  let sum = counting.reduce((total, one) => total + one.lookUps, 0);
  if (sum < MANY) return AT_REST;
  let wait = AT_REST * 10;
  for (const one of counting) {
    if (sum + lookUps <= MOST) break;
    sum -= one.lookUps;
    wait = Math.max(wait, one.at + WINDOW - now);
  }
  return wait;
}
