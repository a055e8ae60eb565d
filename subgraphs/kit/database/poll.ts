const INTERVAL_MS = 10;

/**
 * Asks again and again until there is an answer.
 * @param ask gives the answer, or undefined while there is none yet
 * @param deadlineMs how long to ask, in milliseconds
 * @returns the answer, or undefined when the deadline passed without one
 */
export async function poll<T>(
  ask: () => T | undefined | Promise<T | undefined>,
  deadlineMs: number,
): Promise<T | undefined> {
  const end = Date.now() + deadlineMs;
  for (;;) {
    const answer = await ask();
    if (answer !== undefined || Date.now() >= end) return answer;
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
}
