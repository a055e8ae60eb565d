import 'reflect-metadata';
import { startAgenciesWithoutAccess } from './agencies';
import { type Child, compiled, startChild } from './child';
import { type Contestant, NAMES, startContestant } from './contestants';
import { MEASURED } from './households';
import type { HubSurroundings } from './hub-with-access';
import { FULL, type LoadPlan, QUICK, runRounds } from './load';
import { peakMemory } from './processes';
import { questionFor } from './question';
import { writeFigures } from './readme';
import { type Findings, type Measured, report } from './report';
import { countStatementsPerView } from './statements';
import { withSurroundings } from './surroundings';
import { compareAnswers } from './upstream-requests';

const say = (line: string): boolean => process.stderr.write(`${line}\n`);

/** All rounds before agencies at these addresses, with contestants that are started for it. */
async function measureBefore(
  urls: ReadonlyMap<string, string>,
  plan: LoadPlan,
  load: Child,
): Promise<Measured> {
  const contestants: Contestant[] = [];
  for (const name of NAMES) contestants.push(await startContestant(name, urls));
  const rounds = await runRounds(contestants, plan, questionFor(MEASURED), load);
  const peaks = contestants.map(({ name, processes }) => {
    return [name, peakMemory(processes.map(({ pid }) => pid))] as const;
  });
  await Promise.all(contestants.map((contestant) => contestant.stop()));
  return { rounds, peakMemory: new Map(peaks) };
}

/** Everything that one run measures, on databases that stand ready. */
async function measure(surroundings: HubSurroundings, plan: LoadPlan): Promise<Findings> {
  say('Counting SQL statements…');
  const statements = await countStatementsPerView(surroundings);
  const agencies = await startAgenciesWithoutAccess(surroundings.databases, surroundings.keys);
  say('Comparing the answers and counting upstream requests…');
  const compared = await compareAnswers(agencies);
  const urls = new Map([...agencies].map(([code, { url }]) => [code, url]));
  const load = await startChild('load', compiled('bench', 'load-process.js'));
  say(`Measuring ${plan.rounds} round(s) before the agencies…`);
  const whole = await measureBefore(urls, plan, load);
  const replay = await startChild('replay', compiled('bench', 'replay-process.js'), {
    BENCH_AGENCIES: JSON.stringify(Object.fromEntries(urls)),
  });
  say(`Measuring ${plan.rounds} round(s) before agencies whose answers are replayed…`);
  const replayed = new Map([...urls.keys()].map((code) => [code, `${replay.url}/${code}`]));
  const alone = await measureBefore(replayed, plan, load);
  await Promise.all([load, replay, ...agencies.values()].map((child) => child.stop()));
  return { compared, statements, plan, whole, alone };
}

async function main(options: readonly string[]): Promise<void> {
  say('Starting PostgreSQL and loading the bench households…');
  const plan = options.includes('--quick') ? QUICK : FULL;
  const figures = report(await withSurroundings(false, (surroundings) => measure(surroundings, plan)));
  process.stdout.write(`${figures}\n`);
  if (options.includes('--write')) writeFigures('figures', figures);
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: Error) => {
    say(`The measurement could not be made: ${error.stack ?? error.message}`);
    process.exit(1);
  },
);
