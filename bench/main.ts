import 'reflect-metadata';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../demo/project';
import { type BenchDatabases, openBenchDatabases, startBenchAgencies } from './agencies';
import { type Child, compiled, startChild } from './child';
import { type Contestant, NAMES, startContestant } from './contestants';
import { MEASURED } from './households';
import { FULL, type LoadPlan, QUICK, runRounds } from './load';
import { peakMemory } from './processes';
import { questionFor } from './question';
import { type Findings, type Measured, report } from './report';
import { countStatementsPerView } from './statements';
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
async function measure(databases: BenchDatabases, plan: LoadPlan): Promise<Findings> {
  say('Counting SQL statements…');
  const statements = await countStatementsPerView(databases);
  const agencies = await startBenchAgencies(databases);
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

/** Puts the figures between the marks in bench/README.md. */
function writeReadme(figures: string): void {
  const file = path.join(projectRoot(), 'bench', 'README.md');
  const marks = /(<!-- figures -->\n)[\s\S]*(<!-- end of figures -->)/;
  writeFileSync(
    file,
    readFileSync(file, 'utf8').replace(marks, (_all, begin, end) => `${begin}\n${figures}\n${end}`),
  );
}

async function main(options: readonly string[]): Promise<void> {
  say('Starting PostgreSQL and loading the bench households…');
  const databases = await openBenchDatabases();
  try {
    const figures = report(await measure(databases, options.includes('--quick') ? QUICK : FULL));
    process.stdout.write(`${figures}\n`);
    if (options.includes('--write')) writeReadme(figures);
  } finally {
    await databases.close();
  }
}

main(process.argv.slice(2)).then(
  () => process.exit(0),
  (error: Error) => {
    say(`The measurement could not be made: ${error.stack ?? error.message}`);
    process.exit(1);
  },
);
