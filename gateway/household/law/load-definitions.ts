import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { isCalendarDate } from '../../../subgraphs/kit/calendar';
import { referenceDate } from '../../../subgraphs/kit/vocabulary';
import {
  counting,
  type Definitions,
  definitionsOf,
  definitionSubject,
  excludedGroup,
  type HouseholdDefinition,
} from './definitions';
import type { Law } from './law';
import { projectRoot } from './load-law';

const text = z.string().min(1);

/** A data file: who forms a household under one law. */
const definitionFile = z.strictObject({
  schemes: z.array(text).min(1),
  partner: text.nullable(),
  countedPersons: text.nullable(),
  address: text.nullable(),
  counting: z.enum(counting.values),
  excluded: z.array(
    z.strictObject({
      subject: z.enum(definitionSubject.values),
      group: z.enum(excludedGroup.values),
      says: text,
    }),
  ),
  referenceDate: z.enum(referenceDate.values).nullable(),
  reference: text,
  basis: z.array(z.strictObject({ law: text, article: text, paragraph: text.nullable() })).min(1),
  source: text,
  from: z.string().refine(isCalendarDate, 'is not an existing day written YYYY-MM-DD'),
  certainty: z.enum(['VERIFIED', 'UNVERIFIED']),
});

/**
 * Reads the definitions from their data files: all *.json of the folder. Throws when one is wrong, rests on an article
 * that the law data do not have, or is VERIFIED on an article that is not.
 */
export function loadDefinitions(law: Law, folder = definitionsFolder()): Definitions {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort();
  if (names.length === 0) throw new Error(`law: no definitions in ${folder}`);
  return definitionsOf(
    names.map((name) => definitionOf(name, readFileSync(join(folder, name), 'utf8'), law)),
  );
}

/** The definition of one data file. The file's name is for the error only. */
export function definitionOf(fileName: string, content: string, law: Law): HouseholdDefinition {
  const read = definitionFile.safeParse(parsed(fileName, content));
  if (!read.success) {
    const wrong = read.error.issues.map(({ path, message }) => `entry ${path.join('.')}: ${message}`);
    throw new Error(`law: ${fileName}: ${wrong.join('; ')}`);
  }
  const definition = read.data;
  for (const basis of definition.basis) {
    const article = law.article(basis);
    const name = [basis.law, basis.article, basis.paragraph].filter(Boolean).join(' ');
    if (article === null) throw new Error(`law: ${fileName}: the law data do not have ${name}`);
    if (definition.certainty === 'VERIFIED' && article.certainty !== 'VERIFIED')
      throw new Error(`law: ${fileName}: is VERIFIED, but ${name} is not`);
  }
  return definition;
}

function parsed(fileName: string, content: string): unknown {
  try {
    return JSON.parse(content);
  } catch (cause) {
    throw new Error(`law: ${fileName}: is not JSON`, { cause });
  }
}

/** The compiler does not copy data files, so the compiled code finds them from the project's root. */
function definitionsFolder(): string {
  return join(projectRoot(__dirname), 'gateway', 'household', 'law', 'definitions');
}
