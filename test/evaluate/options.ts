import { parseArgs } from 'node:util';

export interface EvaluateOptions {
  readonly households: number;
  readonly seed: number;
  /** Of one household in this many, every source is silenced in turn. */
  readonly silenceEvery: number;
  /** Only plantings of this rule; null for all. */
  readonly rule: string | null;
  /** Show this household and what the hub says of it, in the place of a proof; null for the proof. */
  readonly show: number | null;
}

const USAGE =
  'Usage: npm run evaluate -- [--households 10000] [--seed 1] [--silence-every 10] [--rule CR-12] [--show 8]';

function wholeFrom(name: string, text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 1)
    throw new Error(`--${name} is ${text}: it must be a whole number of 1 or more.\n${USAGE}`);
  return value;
}

/** Reads the command line. Throws an error that names the option, its value and what is allowed. */
export function optionsOf(words: readonly string[]): EvaluateOptions {
  const { values } = parseArgs({
    args: [...words],
    options: {
      households: { type: 'string', default: '10000' },
      seed: { type: 'string', default: '1' },
      'silence-every': { type: 'string', default: '10' },
      rule: { type: 'string' },
      show: { type: 'string' },
    },
  });
  return {
    households: wholeFrom('households', values.households),
    seed: wholeFrom('seed', values.seed),
    silenceEvery: wholeFrom('silence-every', values['silence-every']),
    rule: values.rule ?? null,
    show: values.show === undefined ? null : wholeFrom('show', values.show),
  };
}
