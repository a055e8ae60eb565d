import type { Part } from './access-parts';
import { machine, median, medianOf, met, roundsOf, table } from './figures';
import type { LoadPlan, Round, Rounds } from './load';
import type { LogLines } from './log-lines';

/** What is set side by side. */
export const ON = 'with access';
export const OFF = 'without access';

/** What the whole of access may add to the p50 of the household view (issue 4). */
const MOST_ADDED = 0.25;

/** Everything that one run found. */
export interface AccessFindings {
  /** Mean number of processes that ran or waited to, in the minute before the run. */
  readonly loadBefore: number;
  readonly plan: LoadPlan;
  readonly rounds: Rounds;
  readonly parts: readonly Part[];
  /** What one view with access adds to the logs. */
  readonly logLines: LogLines;
}

/** A column with access over that without, within each round: what slows the machine for a while slows both. */
function ratios(rounds: Rounds, connections: number, column: keyof Round): readonly number[] {
  const without = rounds.get(OFF)?.get(connections) ?? [];
  const own = rounds.get(ON)?.get(connections) ?? [];
  return own.map((round, index) => round[column] / (without[index]?.[column] ?? NaN));
}

function sideBySide({ plan, rounds }: AccessFindings): string[] {
  const head = [
    'connections',
    'hub and agencies',
    'p50 ms',
    'p99 ms',
    'views/s',
    'CPU ms/view, PostgreSQL included',
  ];
  const body = plan.connections.flatMap((connections) =>
    [OFF, ON].map((name) => [
      connections,
      name,
      medianOf(rounds, name, connections, 'p50').toFixed(0),
      medianOf(rounds, name, connections, 'p99').toFixed(0),
      medianOf(rounds, name, connections, 'perSecond').toFixed(1),
      medianOf(rounds, name, connections, 'ownCpuMs').toFixed(1),
    ]),
  );
  return table(head, body);
}

function verdict({ rounds }: AccessFindings, connections: number): string {
  const each = [...ratios(rounds, connections, 'p50')].sort((a, b) => a - b);
  const ratio = median(each);
  const [low, high] = [0.25, 0.75].map((part) =>
    (each[Math.floor(part * (each.length - 1))] ?? NaN).toFixed(2),
  );
  const target = 1 + MOST_ADDED;
  return (
    `- at ${connections} connection(s): the p50 with access is ${ratio.toFixed(2)} × that without ` +
    `(half of the rounds between ${low} and ${high}; target ${target}: ${met(ratio <= target)}); ` +
    `processor time ${median(ratios(rounds, connections, 'ownCpuMs')).toFixed(2)} ×`
  );
}

function partsTable(parts: readonly Part[]): string[] {
  const body = parts.map(({ name, perView, waitedFor, ms }) => [
    name,
    ms.toFixed(2),
    perView,
    waitedFor === 0 ? '' : (ms * waitedFor).toFixed(2),
  ]);
  const sum = parts.reduce((total, { ms, waitedFor }) => total + ms * waitedFor, 0);
  return [
    ...table(['part', 'ms', 'times per view', 'ms that a view waits for it'], body),
    '',
    `- together a view waits ${sum.toFixed(1)} ms for them when nothing else runs`,
  ];
}

/** What a run found, as Markdown. */
export function accessReport(findings: AccessFindings): string {
  const { plan, parts, logLines } = findings;
  const records = [...logLines.records].map(([code, count]) => `${code} ${count}`).join(', ');
  return [
    `${machine()}; ${roundsOf(plan)}; load of the machine before the run ${findings.loadBefore.toFixed(1)}.`,
    '',
    ...sideBySide(findings),
    '',
    ...plan.connections.map((connections) => verdict(findings, connections)),
    `- one view with access adds ${logLines.audit} line to the audit log and to the processing logs: ${records}; one without adds none`,
    '',
    'Each part by itself, in one process with nothing beside it:',
    '',
    ...partsTable(parts),
    '',
  ].join('\n');
}
