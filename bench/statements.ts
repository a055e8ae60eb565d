import { HUB_DATABASE } from '../demo/start/databases';
import { startAgencies } from './agencies';
import { compiled } from './child';
import { type HouseholdSize, SIZES } from './households';
import { type HubSurroundings, startHubWithAccess } from './hub-with-access';
import { ask, questionFor } from './question';

/** SQL statements of one view, transaction control included: per agency and of the hub, a number for each household size. */
export type StatementCounts = ReadonlyMap<string, readonly number[]>;

const COUNTED = ['--require', compiled('bench', 'count-statements.js')];

/** Counts at the database driver of each agency and of the hub, all as in production, while views are asked for. */
export async function countStatementsPerView(surroundings: HubSurroundings): Promise<StatementCounts> {
  const { databases, caseworker, keys } = surroundings;
  const agencies = await startAgencies(databases, keys, COUNTED);
  const hub = await startHubWithAccess(agencies, surroundings, COUNTED);
  const counted = [...agencies, [HUB_DATABASE, hub] as const];
  const counts = new Map<string, number[]>(counted.map(([code]) => [code, []]));
  const headers = await caseworker.headers();
  const countOne = async (size: HouseholdSize): Promise<void> => {
    await ask(hub.url, questionFor(size), headers);
    for (const [code, child] of counted) counts.get(code)?.push(await child.ask<number>({}));
  };
  try {
    // The first view also opens connections, which is no part of any later one.
    await ask(hub.url, questionFor(SIZES[0] as HouseholdSize), headers);
    for (const [, child] of counted) await child.ask<number>({});
    for (const size of SIZES) await countOne(size);
  } finally {
    await Promise.all(counted.map(([, child]) => child.stop()));
  }
  return counts;
}
