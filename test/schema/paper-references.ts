import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A path in backticks, or a test by its title in curly quotes. */
const REFERENCE = /`([^`\n]+)`|“([^”\n]+)”/g;
const LINK = /\]\(([^)#\s]*)(?:#([^)\s]+))?\)/g;
/** A path within the project: a folder and a file, or a folder that ends in a slash. */
const IN_PROJECT = /^[\w.-]+\/[\w./-]*(\.[a-z]+|\/)$/;
/** A test, or promises that several tests make by the same words. */
const TEST_FILE = /\.test\.ts$|\/describe-[\w-]+\.ts$/;

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Whether a test file has a test, or a group of tests, under a title. */
function hasTest(content: string, title: string): boolean {
  return new RegExp(`\\(\\s*(['"\`])${escaped(title)}\\1\\s*,`).test(content);
}

/** The names under which a page's headings can be linked to. */
const headingsOf = (text: string): string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

/** Whether a text names a test by its file. */
export const namesTest = (text: string): boolean =>
  [...text.matchAll(REFERENCE)].some(([, named]) => named !== undefined && TEST_FILE.test(named));

/**
 * What a paper names that is not there: a path, a link, or a test. A title stands in curly quotes on the line of its file,
 * after it.
 * @param root folder of the project
 * @param paper path of the paper within it
 */
export function brokenReferences(root: string, paper: string, text: string): string[] {
  const broken: string[] = [];
  const files = new Map<string, string>();
  text.split('\n').forEach((line, index) => {
    const at = `${paper}:${index + 1}`;
    let testFile: string | undefined;
    for (const [, named, title] of line.matchAll(REFERENCE)) {
      if (title !== undefined) {
        if (testFile === undefined) broken.push(`${at}: “${title}” names no test file before it`);
        else if (!hasTest(files.get(testFile) ?? '', title))
          broken.push(`${at}: ${testFile} has no test “${title}”`);
      } else if (named !== undefined && IN_PROJECT.test(named)) {
        testFile = TEST_FILE.test(named) ? named : undefined;
        const file = path.join(root, named);
        if (!existsSync(file)) broken.push(`${at}: there is no ${named}`);
        else if (testFile !== undefined) files.set(named, readFileSync(file, 'utf8'));
      }
    }
    for (const [, target = '', heading] of line.matchAll(LINK)) {
      if (/^[a-z]+:/.test(target)) continue;
      const file = target === '' ? path.join(root, paper) : path.join(root, path.dirname(paper), target);
      if (target !== '' && !existsSync(file)) broken.push(`${at}: there is no ${target}`);
      else if (heading !== undefined) {
        const content = target === '' ? text : readFileSync(file, 'utf8');
        if (!headingsOf(content).includes(heading)) broken.push(`${at}: there is no heading #${heading}`);
      }
    }
  });
  return broken;
}
