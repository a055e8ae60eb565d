import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isCalendarDate } from '../../../subgraphs/kit/calendar';
import {
  bindingDegree,
  type ClaimKind,
  claimKind,
  type DecisionKind,
  decisionKind,
  legalRegime,
} from '../../../subgraphs/kit/vocabulary';
import {
  type GroundCondition,
  type GroundData,
  groundKind,
  groundsOf,
  type LegalGrounds,
  type SchemeReading,
} from './grounds';
import type { Law } from './law';
import { projectRoot } from './load-law';

/** One of the words of a closed list; the error has the word that is not. */
function wordOf<K extends string>({ values }: { readonly values: { readonly [V in K]: V } }) {
  const known = Object.keys(values) as [K, ...K[]];
  return z.enum(known, { error: ({ input }) => `${String(input)} is not one of ${known.join(', ')}` });
}

/** A list of words, or "ALL". */
function wordsOf<K extends string>(list: { readonly values: { readonly [V in K]: V } }) {
  const all = z.literal('ALL').transform(() => Object.keys(list.values) as K[]);
  return z.union([all, z.array(wordOf(list))]);
}

const date = z.string().refine(isCalendarDate, 'is not an existing day written YYYY-MM-DD');
const text = z.string().min(1);
const years = z.int().positive();
const share = z.int().positive().max(10_000);
const basis = z.strictObject({ law: text, article: text, paragraph: text.nullable() });
const bases = z.array(basis);

/** What the law fills in for each condition that code implements. */
const PARAMETERS = {
  YEARS_SINCE_IMPOSED: { years },
  PAID: { years },
  PAID_OR_HOPELESS: { years },
  LUMP_SUM: { share },
  INCOME_AT_MOST_PROTECTED: { years },
  INCOME_DROP: { share },
  BREACH: { breach: bases, noBreach: bases },
  NO_BREACH: { breach: bases, noBreach: bases },
  NO_INTENT: {},
  NO_FINE_FOR_INTENT: {},
  NO_REPEAT: { years },
  SETTLEMENT_PROPOSED: {},
  PAYABLE: {},
  NOT_POSTPONED: {},
  PAUSE_LEFT: { years },
  AMOUNT_AT_MOST: { cents: z.int().nonnegative() },
  LAPSED: {},
  RESTS_ON: { basis: bases.min(1) },
  COSTS_OLDER_THAN: { years },
  POLICY_RULE: {},
  CAUSED_BY_BRP: {},
  ADDRESS_UNDER_INVESTIGATION: {},
  OBJECTION_OPEN: {},
  NOT_IN_DATA: { text, question: text },
} satisfies { readonly [C in GroundCondition['code']]: z.core.$ZodLooseShape };

const condition = z.looseObject({ code: z.string() }).transform((entry, context): GroundCondition => {
  const code = entry.code as GroundCondition['code'];
  const parameters: z.core.$ZodLooseShape | undefined = Object.hasOwn(PARAMETERS, code)
    ? PARAMETERS[code]
    : undefined;
  if (parameters === undefined) {
    context.addIssue({ code: 'custom', path: ['code'], message: `no condition ${entry.code}` });
    return z.NEVER;
  }
  const read = z.strictObject({ code: z.literal(code), ...parameters }).safeParse(entry);
  if (read.success) return read.data as GroundCondition;
  for (const { path, message } of read.error.issues)
    context.addIssue({ code: 'custom', path: [...path], message });
  return z.NEVER;
});

const ground = z.strictObject({
  id: text,
  article: text,
  paragraph: text.nullable(),
  exceptionTo: basis.nullable(),
  kind: wordOf(groundKind),
  degree: wordOf(bindingDegree),
  title: text,
  appliesTo: z.strictObject({
    schemes: z.array(text).min(1).nullable(),
    regimes: z.array(wordOf(legalRegime)).min(1).nullable(),
    claimKinds: wordsOf<ClaimKind>(claimKind),
    decisionKinds: wordsOf<DecisionKind>(decisionKind),
  }),
  excludes: z.array(z.strictObject({ regime: wordOf(legalRegime), basis })),
  conditions: z.array(condition).min(1),
  ask: text.includes('{orgaan}', 'does not say whom to ask: {orgaan}'),
});

/** A data file: grounds of one law that hold over one period. */
const groundFile = z
  .strictObject({ law: text, from: date, to: date.nullable(), grounds: z.array(ground).min(1) })
  .refine((file) => file.to === null || file.from <= file.to, { path: ['to'], message: 'lies before from' });

const schemeFile = z.strictObject({
  schemes: z.array(
    z.strictObject({
      scheme: text,
      notRead: z.array(
        z.strictObject({
          what: text,
          claimKinds: wordsOf<ClaimKind>(claimKind),
          decisionKinds: wordsOf<DecisionKind>(decisionKind),
        }),
      ),
    }),
  ),
});

/**
 * Reads the legal grounds from their data files: all *.json of the folder `grounds`, and `schemes.json`. Throws when one
 * is wrong, and names the file and the entry.
 */
export function loadGrounds(law: Pick<Law, 'article'>, folder = lawFolder()): LegalGrounds {
  const grounds = join(folder, 'grounds');
  const names = readdirSync(grounds)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (names.length === 0) throw new Error(`law: no data files in ${grounds}`);
  const data = names.flatMap((name) => groundsIn(name, readFileSync(join(grounds, name), 'utf8')));
  return groundsOf(data, schemesIn('schemes.json', readFileSync(join(folder, 'schemes.json'), 'utf8')), law);
}

/** The grounds of one data file. The file's name is for the error only. */
export function groundsIn(fileName: string, content: string): GroundData[] {
  const { law, from, to, grounds } = parsed(groundFile, fileName, content);
  return grounds.map(({ article, paragraph, ...rest }) => ({
    ...rest,
    basis: { law, article, paragraph },
    from,
    to,
  }));
}

/** The schemes of the data file. The file's name is for the error only. */
export function schemesIn(fileName: string, content: string): SchemeReading[] {
  return parsed(schemeFile, fileName, content).schemes;
}

function parsed<T extends z.ZodType>(shape: T, fileName: string, content: string): z.output<T> {
  const read = shape.safeParse(json(fileName, content));
  if (read.success) return read.data;
  const sentences = read.error.issues
    .flatMap(inner)
    .map(({ path, message }) => `entry ${path.join('.') || '(whole file)'}: ${message}`);
  throw new Error(`law: ${fileName}: ${sentences.join('; ')}`);
}

/** What is wrong within a choice between shapes says more than that none of them fits. */
function inner(issue: z.core.$ZodIssue): Pick<z.core.$ZodIssue, 'path' | 'message'>[] {
  const tried = issue.code === 'invalid_union' ? issue.errors.at(-1) : undefined;
  if (tried === undefined) return [issue];
  return tried.map(({ path, message }) => ({ path: [...issue.path, ...path], message }));
}

function json(fileName: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new Error(`law: ${fileName}: is not JSON`, { cause });
  }
}

function lawFolder(): string {
  return join(projectRoot(__dirname), 'gateway', 'household', 'law');
}
