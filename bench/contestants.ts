import { createServer } from 'node:net';
import { type Child, compiled, startChild } from './child';
import { cpuMs } from './processes';

/** One way to answer the question of the caseworker: where to ask, and the processes it needs of its own. */
export interface Contestant {
  readonly name: string;
  readonly url: string;
  /** What every request to it says of who asks. */
  readonly headers: Readonly<Record<string, string>>;
  readonly processes: readonly Child[];
  /** Processor time that is counted as its own, so far. */
  readonly cpuMs: () => number;
  readonly stop: () => Promise<void>;
}

/** What is compared, in the order of the table: all of them before agencies without access. */
export const NAMES = ['huishoudbeeld', '@apollo/gateway', 'by hand'] as const;
export type ContestantName = (typeof NAMES)[number];

type Settings = Readonly<Record<string, string>>;

/** Under load on a small machine a view may take longer than the hub allows by itself. */
export const HUB_BUDGET_MS = '30000';

/** The settings that tell any of them where the agencies are. */
export const addressSettings = (agencyUrls: ReadonlyMap<string, string>): Settings =>
  Object.fromEntries([...agencyUrls].map(([code, url]) => [`${code.toUpperCase()}_URL`, url]));

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

async function startOurs(agencies: Settings): Promise<Child[]> {
  const settings = { ...agencies, HUB_BUDGET_MS };
  return [await startChild('huishoudbeeld', compiled('bench', 'hub-without-access.js'), settings)];
}

/** The household view is a process of its own here, as behind any router that is not ours. */
async function startApollo(agencies: Settings): Promise<Child[]> {
  const port = String(await freePort());
  const household = await startChild('household', compiled('gateway', 'household', 'main.js'), {
    ROUTER_URL: `http://127.0.0.1:${port}/graphql`,
    HOUSEHOLD_PORT: '0',
  });
  const settings = { ...agencies, HOUSEHOLD_URL: household.url, BENCH_PORT: port };
  return [await startChild('@apollo/gateway', compiled('bench', 'apollo-gateway.js'), settings), household];
}

async function startByHand(agencies: Settings): Promise<Child[]> {
  return [await startChild('by hand', compiled('bench', 'by-hand', 'main.js'), agencies)];
}

const START: Readonly<Record<ContestantName, (agencies: Settings) => Promise<Child[]>>> = {
  huishoudbeeld: startOurs,
  '@apollo/gateway': startApollo,
  'by hand': startByHand,
};

/** Starts a contestant before agencies without access that run elsewhere. The first of its processes is asked. */
export async function startContestant(
  name: ContestantName,
  agencyUrls: ReadonlyMap<string, string>,
): Promise<Contestant> {
  const processes = await START[name](addressSettings(agencyUrls));
  return {
    name,
    url: processes[0]?.url ?? '',
    headers: {},
    processes,
    cpuMs: () => cpuMs(processes.map(({ pid }) => pid)),
    stop: async () => {
      for (const child of processes) await child.stop();
    },
  };
}
