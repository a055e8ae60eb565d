import 'reflect-metadata';
import { loadavg } from 'node:os';
import { type BenchAgencies, startAgencies, startAgenciesWithoutAccess } from './agencies';
import { accessParts } from './access-parts';
import { type AccessFindings, accessReport, OFF, ON } from './access-report';
import { type Child, compiled, startChild } from './child';
import { type Contestant, startContestant } from './contestants';
import { MEASURED } from './households';
import { type HubSurroundings, startHubWithAccess } from './hub-with-access';
import { type LoadPlan, runRounds } from './load';
import { linesAddedBy, type LogLines } from './log-lines';
import { cpuMs, databaseCpuMs } from './processes';
import { ask, questionFor } from './question';
import { writeFigures } from './readme';
import { requireSameAnswer } from './same-answer';
import { withSurroundings } from './surroundings';

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

interface AccessPlan extends LoadPlan {
  /** How often each part is timed by itself. */
  readonly timesPerPart: number;
}

const FULL: AccessPlan = {
  rounds: 12,
  warmUpSeconds: 1,
  seconds: 3,
  connections: [1, 10],
  timesPerPart: 500,
};
const QUICK: AccessPlan = {
  rounds: 2,
  warmUpSeconds: 2,
  seconds: 3,
  connections: [1, 10],
  timesPerPart: 100,
};

async function startOn(surroundings: HubSurroundings): Promise<Contestant> {
  const agencies = await startAgencies(surroundings.databases, surroundings.keys);
  const hub = await startHubWithAccess(agencies, surroundings);
  return contestant(ON, hub, agencies, await surroundings.caseworker.headers());
}

async function startOff({ databases, keys }: HubSurroundings): Promise<Contestant> {
  const agencies = await startAgenciesWithoutAccess(databases, keys);
  const urls = new Map([...agencies].map(([code, { url }]) => [code, url]));
  const { processes } = await startContestant('huishoudbeeld', urls);
  return contestant(OFF, processes[0] as Child, agencies, {});
}

function contestant(
  name: string,
  hub: Child,
  agencies: BenchAgencies,
  headers: Readonly<Record<string, string>>,
): Contestant {
  const processes = [hub, ...agencies.values()];
  const stop = async (): Promise<void> => {
    for (const child of processes) await child.stop();
  };
  // The database is shared, but only one of the two is asked at a time.
  const ownMs = (): number => cpuMs(processes.map(({ pid }) => pid)) + databaseCpuMs();
  return { name, url: hub.url, headers, processes, cpuMs: ownMs, stop };
}

/** Throws unless both give the same answer, and one writes all logs and the other none. */
async function requireFairness(
  { databases }: HubSurroundings,
  on: Contestant,
  off: Contestant,
): Promise<LogLines> {
  const body = questionFor(MEASURED);
  const answers = new Map<string, unknown>();
  const askOf = async ({ name, url, headers }: Contestant): Promise<LogLines> =>
    linesAddedBy(databases, async () => answers.set(name, await ask(url, body, headers)));
  const [written, unwanted] = [await askOf(on), await askOf(off)];
  requireSameAnswer([OFF, answers.get(OFF)], [ON, answers.get(ON)]);
  if (written.audit !== 1 || [...written.records.values()].some((lines) => lines === 0))
    throw new Error('a view with access does not stand in every log');
  if (unwanted.audit !== 0 || [...unwanted.records.values()].some((lines) => lines !== 0))
    throw new Error('a view without access stands in a log');
  return written;
}

/** Everything that one run measures. */
async function measure(
  surroundings: HubSurroundings,
  plan: AccessPlan,
): Promise<Omit<AccessFindings, 'loadBefore'>> {
  say('Starting the hub and the agencies twice: with access, and without…');
  const contestants = [await startOff(surroundings), await startOn(surroundings)] as const;
  const [off, on] = contestants;
  const logLines = await requireFairness(surroundings, on, off);
  const load = await startChild('load', compiled('bench', 'load-process.js'));
  say(`Measuring ${plan.rounds} round(s)…`);
  const rounds = await runRounds(contestants, plan, questionFor(MEASURED), load);
  await Promise.all([load, off, on].map((one) => one.stop()));
  say('Timing the parts by themselves…');
  return { plan, rounds, logLines, parts: await accessParts(surroundings, plan.timesPerPart) };
}

async function main(options: readonly string[]): Promise<void> {
  say('Starting PostgreSQL and loading the bench households…');
  const plan = options.includes('--quick') ? QUICK : FULL;
  const [loadBefore = NaN] = loadavg();
  const found = await withSurroundings(true, (surroundings) => measure(surroundings, plan));
  const figures = accessReport({ ...found, loadBefore });
  process.stdout.write(`${figures}\n`);
  if (options.includes('--write')) writeFigures('figures of access', figures);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: Error) => {
    say(`The measurement could not be made: ${error.stack ?? error.message}`);
    process.exit(1);
  },
);
