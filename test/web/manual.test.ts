import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { projectRoot } from '../../demo/project';

const MANUAL = path.join(projectRoot(), 'docs', 'handleiding');
const PICTURES = path.join(MANUAL, 'beelden');

interface ManualPage {
  readonly name: string;
  readonly text: string;
}

interface ManualLink {
  readonly from: string;
  readonly to: string;
  readonly isPicture: boolean;
  readonly words: string;
}

const pagesIn = (folder: string): readonly ManualPage[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map(({ name }) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));

const pages = pagesIn(MANUAL);

const LINK = /(!?)\[([^\]]*)\]\(([^)\s]+)\)/g;

/** The links of a page, those to pictures too, and not what only looks like one in code. */
const linksOf = ({ name, text }: ManualPage): readonly ManualLink[] =>
  [...text.replaceAll(/```[\s\S]*?```|`[^`\n]*`/g, '').matchAll(LINK)].map(
    ([, sign, words = '', to = '']) => ({
      ...{ from: name, to, words },
      isPicture: sign === '!',
    }),
  );

const links = pages.flatMap(linksOf);
const pictures = links.filter(({ isPicture }) => isPicture);

/** The names by which the headings of a page are linked to, as GitHub and GitLab make them. */
const anchorsOf = (text: string): readonly string[] =>
  [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );

function isThere(to: string): boolean {
  const [file = '', anchor] = to.split('#', 2);
  const target = path.join(MANUAL, file);
  if (!existsSync(target)) return false;
  return anchor === undefined || anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
}

describe('the manual', () => {
  it('has a page for each reader, all in the index', () => {
    const inIndex = new Set(
      links.filter(({ from }) => from === 'README.md').map(({ to }) => to.split('#')[0]),
    );
    const others = pages.map(({ name }) => name).filter((name) => name !== 'README.md');
    expect(others).toEqual(
      expect.arrayContaining([
        'hulpverlener.md',
        'schuldenregisseur.md',
        'organisatie.md',
        'beheerder.md',
        'wie-keek-er.md',
      ]),
    );
    expect(others.filter((name) => !inIndex.has(name))).toEqual([]);
  });

  it('has no link to nowhere', () => {
    const within = links.filter(({ to }) => !/^[a-z]+:/.test(to));
    expect(within.length).toBeGreaterThan(30);
    const lost = within.filter(({ from, to }) => !isThere(to.startsWith('#') ? `${from}${to}` : to));
    expect(lost.map(({ from, to }) => `${from}: ${to}`)).toEqual([]);
  });

  it('shows every picture, and no other, each with words for who does not see it', () => {
    const made = readdirSync(PICTURES).map((name) => `beelden/${name}`);
    expect([...new Set(pictures.map(({ to }) => to))].sort()).toEqual(made.sort());
    expect(pictures.filter(({ words }) => words.length < 15).map(({ to }) => to)).toEqual([]);
  });

  it('has pictures that are PNG, and small enough to keep in every version', () => {
    const files = readdirSync(PICTURES).map((name) => path.join(PICTURES, name));
    for (const file of files) expect(readFileSync(file).toString('latin1', 1, 4)).toBe('PNG');
    expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThan(2_500_000);
  });

  it('has no number of a person on any page', () => {
    expect(pages.filter(({ text }) => /\d{9}/.test(text)).map(({ name }) => name)).toEqual([]);
  });
});
