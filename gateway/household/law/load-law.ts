import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { isCalendarDate } from '../../../subgraphs/kit/calendar';
import { allFigureNames } from './figure-names';
import { gapsIn } from './gaps';
import { type Law, type LawData, type LawFigure, type LegalArticle, lawOf } from './law';

const date = z.string().refine(isCalendarDate, 'is not an existing day written YYYY-MM-DD');

const figureEntry = z.strictObject({
  name: z.enum(allFigureNames),
  value: z.int().nonnegative(),
  basis: z.strictObject({
    law: z.string().min(1),
    article: z.string().min(1),
    paragraph: z.string().min(1).nullable(),
  }),
  certainty: z.enum(['VERIFIED', 'UNVERIFIED']),
});

/** A data file: figures of one source that hold over one period. */
const figureFile = z
  .strictObject({
    source: z.string().min(1),
    from: date,
    to: date.nullable(),
    figures: z.array(figureEntry).min(1),
  })
  .refine((file) => file.to === null || file.from <= file.to, { path: ['to'], message: 'lies before from' });

/** A data file: the articles of one law that the project refers to, as read in one text of that law. */
const articleFile = z.strictObject({
  law: z.string().min(1),
  source: z.string().min(1),
  articles: z
    .array(
      z.strictObject({
        article: z.string().min(1),
        paragraph: z.string().min(1).nullable(),
        says: z.string().min(1),
        certainty: z.enum(['VERIFIED', 'UNVERIFIED']),
      }),
    )
    .min(1),
});

/**
 * Reads the law from its data files: all *.json of the folders `figures` and `articles`. Throws when one is wrong, and
 * names the entry; also when a figure rests on an article that is not among the articles, or has a gap in time.
 */
export function loadLaw(folder = lawFolder()): Law {
  const { figures, articles } = readLaw(folder);
  const law = lawOf({ figures, articles });
  const loose = figures.find(({ basis }) => law.article(basis) === null);
  if (loose !== undefined) {
    const { name, from, basis } = loose;
    const article = [basis.law, basis.article, basis.paragraph].filter(Boolean).join(' ');
    throw new Error(`law figure ${name} of ${from}: ${article} is not among the articles`);
  }
  const [gap] = gapsIn(figures);
  if (gap !== undefined)
    throw new Error(
      `law figure ${gap.name}: not known from ${gap.from} to ${gap.to}, while it is before and after`,
    );
  return law;
}

/** The data files of a folder as they are, each entry with its source. Throws when one is wrong. */
export function readLaw(folder = lawFolder()): Required<LawData> {
  return {
    figures: eachFile(join(folder, 'figures'), figuresOf),
    articles: eachFile(join(folder, 'articles'), articlesOf),
  };
}

function eachFile<T>(folder: string, read: (fileName: string, text: string) => readonly T[]): T[] {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (names.length === 0) throw new Error(`law: no data files in ${folder}`);
  return names.flatMap((name) => read(name, readFileSync(join(folder, name), 'utf8')));
}

/** The articles of one data file. The file's name is for the error only. */
export function articlesOf(fileName: string, text: string): LegalArticle[] {
  const read = articleFile.safeParse(parsed(fileName, text));
  if (!read.success) throw new Error(`law: ${fileName}: ${read.error.issues.map(sentence).join('; ')}`);
  const { law, source, articles } = read.data;
  return articles.map((article) => ({ ...article, law, source }));
}

/** The figures of one data file. The file's name is for the error only. */
export function figuresOf(fileName: string, text: string): LawFigure[] {
  const read = figureFile.safeParse(parsed(fileName, text));
  if (!read.success) throw new Error(`law: ${fileName}: ${read.error.issues.map(sentence).join('; ')}`);
  const { source, from, to, figures } = read.data;
  return figures.map((figure) => ({ ...figure, from, to, source }));
}

function parsed(fileName: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`law: ${fileName}: is not JSON`, { cause });
  }
}

function sentence(issue: z.core.$ZodIssue): string {
  return `entry ${issue.path.join('.') || '(whole file)'}: ${issue.message}`;
}

/**
 * The folder of the data files in the source tree. The compiler does not copy them, so the compiled code
 * finds them from the project's root: the nearest folder upwards with a package.json.
 */
function lawFolder(): string {
  return join(projectRoot(__dirname), 'gateway', 'household', 'law');
}

/** The nearest folder upwards that has a package.json. */
export function projectRoot(start: string): string {
  if (existsSync(join(start, 'package.json'))) return start;
  const parent = dirname(start);
  if (parent === start) throw new Error('law: no package.json in any folder above the code');
  return projectRoot(parent);
}
