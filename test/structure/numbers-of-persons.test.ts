import { readFileSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../demo/project';
import { isBsn, isTestBsn } from '../../subgraphs/kit/identifiers';
import { projectFiles } from './source-files';

const NINE_DIGITS = /(?<![0-9])[0-9]{9}(?![0-9])/g;
/** Digests of packages, in a file that npm writes. */
const WRITTEN_BY_NPM = 'package-lock.json';

/** The sha256 of a text, in which any nine digits can stand side by side. */
const SHA_256 = /(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g;

/** Numbers in a text that can be of a person outside the range for tests. */
const strangersIn = (text: string): string[] =>
  (text.replaceAll(SHA_256, '').match(NINE_DIGITS) ?? []).filter(
    (digits) => isBsn(digits) && !isTestBsn(digits),
  );

describe('every file of the project', () => {
  it('has numbers of persons from the range for tests only', () => {
    const files = projectFiles().filter((file) => file !== WRITTEN_BY_NPM);
    expect(files).toEqual(expect.arrayContaining(['README.md', '.ci/run', 'demo/start/welcome.ts']));
    const found = files.flatMap((file) =>
      readFileSync(path.join(projectRoot(), file), 'utf8')
        .split('\n')
        .flatMap((line, index) => (strangersIn(line).length > 0 ? [`${file}:${index + 1}`] : [])),
    );
    expect(found).toEqual([]);
  });

  it('would be found out', () => {
    const other = ['1112', '22333'].join('');
    expect(strangersIn(`bsn: ${other}, 999990019, 999990018`)).toEqual([other]);
  });

  it('has no number of a person in its name', () => {
    expect(projectFiles().filter((file) => (file.match(NINE_DIGITS) ?? []).some(isBsn))).toEqual([]);
  });
});
