import type { BenchDatabases } from './agencies';
import { compiled, startChild } from './child';
import { startContestant } from './contestants';
import { type HouseholdSize, SIZES } from './households';
import { ask, questionFor } from './question';

/** SQL statements of one view, transaction control included: per agency, a number for each household size. */
export type StatementCounts = ReadonlyMap<string, readonly number[]>;

/** Counts at the database driver of each agency, each in a process of its own, while our hub asks for views. */
export async function countStatementsPerView({
  codes,
  settingsOf,
}: BenchDatabases): Promise<StatementCounts> {
  const agencies = await Promise.all(
    codes.map(async (code) => {
      const settings = { ...settingsOf(code), BENCH_AGENCY: code };
      return [code, await startChild(code, compiled('bench', 'counted-agency.js'), settings)] as const;
    }),
  );
  const hub = await startContestant('huishoudbeeld', new Map(agencies.map(([code, { url }]) => [code, url])));
  const counts = new Map<string, number[]>(codes.map((code) => [code, []]));
  const countOne = async (size: HouseholdSize): Promise<void> => {
    await ask(hub.url, questionFor(size));
    for (const [code, child] of agencies) counts.get(code)?.push(await child.ask<number>({}));
  };
  try {
    // The first view also opens connections, which is no part of any later one.
    await ask(hub.url, questionFor(SIZES[0] as HouseholdSize));
    for (const [, child] of agencies) await child.ask<number>({});
    for (const size of SIZES) await countOne(size);
  } finally {
    await hub.stop();
    await Promise.all(agencies.map(([, child]) => child.stop()));
  }
  return counts;
}
