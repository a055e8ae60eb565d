import { readFileSync } from 'node:fs';
import { isBsn, isTestBsn } from '../subgraphs/kit/identifiers';
import { holdsWrittenNumber } from '../subgraphs/kit/logbook/written-numbers';

const USAGE = `Usage: node dist/scripts/leak-search.js FILE…
  Searches text for burgerservicenummers, written out, grouped or encoded. Says where, never which.
`;

/** How a number was written: as digits, in groups, or decoded from this form. */
export type LeakForm = 'digits' | 'groups' | 'percent' | 'escape' | 'base64' | 'hex';

/** Where a number was found. Not which: a report of a leak is no leak itself. */
export interface Leak {
  /** The file, or another name of what was searched. */
  readonly source: string;
  /** Counts from 1. */
  readonly line: number;
  readonly form: LeakForm;
  /** A piece of the line with every digit masked, to recognise the place by; around the number where it is not encoded. */
  readonly near: string;
}

const FIRST_TEST_NUMBER = 999_990_000;
const LAST_TEST_NUMBER = 999_999_999;
const NEAR_LENGTH = 120;
/** Characters that are shown before the number. */
const NEAR_BEFORE = 60;

/** Every number of the range for tests: those of the demo, and whatever a test takes for its own. */
export const TEST_NUMBERS: ReadonlySet<string> = new Set(
  Array.from({ length: LAST_TEST_NUMBER - FIRST_TEST_NUMBER + 1 }, (_, index) =>
    String(FIRST_TEST_NUMBER + index),
  ).filter(isTestBsn),
);

/** Traces, spans, digests: random, so that one in two hundred holds nine digits that pass the check by chance. */
const HEX_IDENTIFIER =
  /(?<![0-9a-wyz])(?:[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}|(?=\d*[a-f])[0-9a-f]{12,})(?![0-9a-z])/gi;
const TEST_NUMBER = /(?=(99999\d{4}))/g;
const NINE_DIGITS = /(?<!\d)\d{9}(?!\d)/g;
const LONG_RUN = /\p{Nd}{9,}/gu;

/** Whether digits stand there: a test number wherever it is, another number when it stands by itself. */
function holdsDigits(text: string): boolean {
  for (const [, number = ''] of text.matchAll(TEST_NUMBER)) if (TEST_NUMBERS.has(number)) return true;
  return (text.replace(HEX_IDENTIFIER, ' ').match(NINE_DIGITS) ?? []).some((number) => isBsn(number));
}

const character = (code: string, radix: number): string => {
  const point = Number.parseInt(code, radix);
  return point <= 0x10ffff ? String.fromCodePoint(point) : '';
};

const withoutPercents = (text: string): string =>
  text.replace(/%([0-9a-f]{2})/gi, (_, code: string) => character(code, 16));

const withoutEscapes = (text: string): string =>
  text
    .replace(/\\+u\{?([0-9a-f]{4,6})\}?/gi, (_, code: string) => character(code, 16))
    .replace(/\\+x([0-9a-f]{2})/gi, (_, code: string) => character(code, 16))
    .replace(/&#x([0-9a-f]{1,6});/gi, (_, code: string) => character(code, 16))
    .replace(/&#(\d{1,7});/g, (_, code: string) => character(code, 10));

/** What each word can mean when it is read as base64 or base64url, from any of its first four characters. */
function base64Readings(text: string): string {
  const words = text.match(/[A-Za-z0-9+/_-]{12,}/g) ?? [];
  return words
    .flatMap((word) =>
      [0, 1, 2, 3].map((start) => Buffer.from(word.slice(start), 'base64url').toString('latin1')),
    )
    .join('\n');
}

const hexReadings = (text: string): string =>
  (text.match(/(?:3\d){9,}/g) ?? []).map((word) => Buffer.from(word, 'hex').toString('latin1')).join('\n');

/** In which form a line holds a number; undefined when it holds none. */
function formIn(line: string): LeakForm | undefined {
  const plain = line.normalize('NFKC');
  if (holdsDigits(plain)) return 'digits';
  if (holdsWrittenNumber(plain.replace(HEX_IDENTIFIER, ' ').replace(LONG_RUN, ' '))) return 'groups';
  const percents = plain.includes('%') ? withoutPercents(plain) : plain;
  if (percents !== plain && formIn(percents)) return 'percent';
  // PostgreSQL writes a digest as \x and all of it: not an escape of its first two digits.
  const escapes = /\\|&#/.test(plain) ? withoutEscapes(plain.replace(HEX_IDENTIFIER, ' ')) : plain;
  if (escapes !== plain && formIn(escapes)) return 'escape';
  if (holdsDigits(base64Readings(plain))) return 'base64';
  return holdsDigits(hexReadings(plain)) ? 'hex' : undefined;
}

/** Where in a line the number stands, or 0 when only what is decoded from the line has it. */
function placeIn(line: string): number {
  const numbers = [...line.matchAll(TEST_NUMBER), ...line.matchAll(NINE_DIGITS)];
  return numbers.find(({ 0: digits, 1: tested = digits }) => isBsn(tested))?.index ?? 0;
}

/**
 * Every line that holds a number that can be a burgerservicenummer.
 * @param source name of what is searched, for the report
 */
export function leaksIn(source: string, text: string): Leak[] {
  return text.split('\n').flatMap((line, index) => {
    const form = formIn(line);
    if (form === undefined) return [];
    const start = Math.max(0, placeIn(line) - NEAR_BEFORE);
    const near = line
      .slice(start, start + NEAR_LENGTH)
      .replace(/\p{Nd}/gu, '*')
      .trim();
    return [{ source, line: index + 1, form, near }];
  });
}

/** One line for a report. */
export const describeLeak = ({ source, line, form, near }: Leak): string =>
  `${source}:${line}: a number that can be a burgerservicenummer (${form}), near: ${near}`;

/** What a run of the command ended with. */
export interface SearchOutcome {
  /** 0 nothing found, 1 found, 2 not searched. */
  readonly exitCode: number;
  readonly text: string;
}

/** Reports are written on one line, of which only the first place would be told: laid out, each value is a line. */
function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), null, 1);
  } catch {
    return text;
  }
}

/** Runs the command: searches the files. */
export function searchFiles(files: readonly string[]): SearchOutcome {
  if (files.length === 0) return { exitCode: 2, text: USAGE };
  const texts = files.map((file) => [file, readFileSync(file, 'utf8')] as const);
  const empty = texts.filter(([, text]) => text.trim() === '').map(([file]) => file);
  // A search through nothing proves nothing: what should have written there did not.
  if (empty.length > 0) return { exitCode: 2, text: `Nothing to search in ${empty.join(', ')}.\n` };
  const leaks = texts.flatMap(([file, text]) =>
    leaksIn(file, file.endsWith('.json') || file.endsWith('.json.alone') ? laidOut(text) : text),
  );
  if (leaks.length > 0) return { exitCode: 1, text: `${leaks.map(describeLeak).join('\n')}\n` };
  const lines = texts.reduce((sum, [, text]) => sum + text.split('\n').length, 0);
  return { exitCode: 0, text: `No burgerservicenummer in ${lines} lines.\n` };
}

if (require.main === module) {
  try {
    const { exitCode, text } = searchFiles(process.argv.slice(2));
    (exitCode === 0 ? process.stdout : process.stderr).write(text);
    process.exitCode = exitCode;
  } catch (error) {
    process.stderr.write(`The search failed: ${(error as Error).message}\n`);
    process.exitCode = 2;
  }
}
