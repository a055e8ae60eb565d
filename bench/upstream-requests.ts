import type { BenchAgencies } from './agencies';
import { type ContestantName, NAMES, startContestant } from './contestants';
import { openCountingProxy } from './counting-proxy';
import { MEASURED } from './households';
import { ask, questionFor } from './question';
import { requireSameAnswer } from './same-answer';

/** Upstream requests of one view: per agency, by root field. */
export type UpstreamCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What was found outside the timed part. */
export interface Compared {
  readonly requests: ReadonlyMap<ContestantName, UpstreamCounts>;
  /** Bytes of the answer. */
  readonly answerBytes: number;
}

/**
 * Asks every contestant the same question through counting proxies. Throws when the answers differ: a faster
 * answer that says something else is no measurement.
 */
export async function compareAnswers(agencies: BenchAgencies): Promise<Compared> {
  const proxies = await Promise.all(
    [...agencies].map(async ([code, { url }]) => [code, await openCountingProxy(url)] as const),
  );
  const urls = new Map(proxies.map(([code, { url }]) => [code, url]));
  const body = questionFor(MEASURED);
  const requests = new Map<ContestantName, UpstreamCounts>();
  const answers = new Map<ContestantName, unknown>();
  try {
    for (const name of NAMES) {
      const contestant = await startContestant(name, urls);
      try {
        answers.set(name, await ask(contestant.url, body));
        requests.set(name, Object.fromEntries(proxies.map(([code, proxy]) => [code, proxy.take()])));
      } finally {
        await contestant.stop();
      }
    }
  } finally {
    await Promise.all(proxies.map(([, proxy]) => proxy.close()));
  }
  const [ours] = NAMES;
  for (const [name, answer] of answers) requireSameAnswer([name, answer], [ours, answers.get(ours)]);
  return { requests, answerBytes: JSON.stringify(answers.get(ours)).length };
}

/** The most requests to one agency in one wave. */
export function mostPerWave(counts: UpstreamCounts): number {
  return Math.max(...Object.values(counts).flatMap((byField) => Object.values(byField)));
}

/** All requests of one view to the agencies. */
export function totalRequests(counts: UpstreamCounts): number {
  return Object.values(counts)
    .flatMap((byField) => Object.values(byField))
    .reduce((sum, count) => sum + count, 0);
}
