import { cpus, totalmem } from 'node:os';
import type { LoadPlan, Round, Rounds } from './load';

/** Whether a target was met, in words. */
export const met = (condition: boolean): string => (condition ? 'met' : 'NOT MET');

/** The middle of some numbers; NaN when there are none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[Math.ceil(sorted.length / 2) - 1] ?? NaN, sorted[middle] ?? NaN];
  return (low + high) / 2;
}

/** The median over the rounds of one column. */
export function medianOf(rounds: Rounds, name: string, connections: number, column: keyof Round): number {
  return median((rounds.get(name)?.get(connections) ?? []).map((round) => round[column]));
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
/** A table in Markdown. */
export const table = (head: readonly string[], body: readonly (readonly (string | number)[])[]): string[] => [
  row(head),
  row(head.map(() => '---')),
  ...body.map(row),
];

/** The machine and the day, because figures mean nothing without them. */
export function machine(): string {
  const [processor] = cpus();
  const day = new Date().toISOString().slice(0, 10);
  const memory = Math.round(totalmem() / 1e9);
  const model = processor?.model.trim() ?? 'unknown processor';
  return `${day}; ${cpus().length} × ${model}, ${memory} GB, ${process.platform}; Node ${process.versions.node}`;
}

/** How it was measured. */
export const roundsOf = ({ rounds, seconds }: LoadPlan): string =>
  `medians of ${rounds} alternating round(s) of ${seconds} s`;
