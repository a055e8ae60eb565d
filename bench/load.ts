import type { Child } from './child';
import type { Contestant } from './contestants';

/** What a load process is asked to do. */
export interface LoadOrder {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** The HTTP body of every request. */
  readonly body: string;
}

/** What came of it. Times are in milliseconds. */
export interface LoadResult {
  readonly perSecond: number;
  readonly answered: number;
  readonly p50: number;
  readonly p99: number;
  readonly failed: number;
}

/** One round of one contestant, with the processor time per view that is counted as its own. */
export interface Round extends LoadResult {
  readonly ownCpuMs: number;
}

/** How long and how often. */
export interface LoadPlan {
  readonly rounds: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  readonly connections: readonly number[];
}

export const FULL: LoadPlan = { rounds: 3, warmUpSeconds: 2, seconds: 3, connections: [1, 10] };
export const QUICK: LoadPlan = { rounds: 1, warmUpSeconds: 2, seconds: 2, connections: [10] };

/** Rounds by contestant and number of connections. */
export type Rounds = ReadonlyMap<string, ReadonlyMap<number, readonly Round[]>>;

async function measure(load: Child, order: LoadOrder, cpuMs: () => number): Promise<Round> {
  const before = cpuMs();
  const result = await load.ask<LoadResult>(order);
  if (result.failed > 0) throw new Error(`${result.failed} requests failed under load`);
  return { ...result, ownCpuMs: (cpuMs() - before) / result.answered };
}

/**
 * Measures the contestants in turn, and all of them again in the next round, in the other order: what the
 * machine does beside it then hits all of them alike.
 */
export async function runRounds(
  contestants: readonly Contestant[],
  plan: LoadPlan,
  body: string,
  load: Child,
): Promise<Rounds> {
  const rounds = new Map(contestants.map(({ name }) => [name, new Map<number, Round[]>()]));
  for (let round = 0; round < plan.rounds; round += 1) {
    const inTurn = round % 2 === 0 ? contestants : [...contestants].reverse();
    for (const { name, url, headers, cpuMs } of inTurn) {
      await load.ask<LoadResult>({ url, headers, connections: 4, seconds: plan.warmUpSeconds, body });
      for (const connections of plan.connections) {
        const order = { url, headers, connections, seconds: plan.seconds, body };
        const result = await measure(load, order, cpuMs);
        const ofName = rounds.get(name);
        ofName?.set(connections, [...(ofName.get(connections) ?? []), result]);
      }
    }
  }
  return rounds;
}
