import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { allFigureNames } from './figure-names';
import { articlesOf, figuresOf, loadLaw, projectRoot, readLaw } from './load-law';

const DAY = '2026-08-15';

function file(changes: object = {}, figure: object = {}): string {
  const basis = { law: 'Participatiewet', article: '21', paragraph: 'a' };
  const entry = { name: 'norm.single', value: 141946, basis, certainty: 'VERIFIED', ...figure };
  return JSON.stringify({
    source: 'test',
    from: '2026-07-01',
    to: '2026-12-31',
    figures: [entry],
    ...changes,
  });
}

describe('the law of the project', () => {
  const law = loadLaw();

  it('has every figure that code may ask for', () => {
    for (const name of allFigureNames) expect(law.figure(name, DAY)).toMatchObject({ name });
  });

  it.each([
    ['norm.single', 141946, 'VERIFIED'],
    ['norm.couple', 202779, 'VERIFIED'],
    ['norm.cost-sharer.2', 101390, 'UNVERIFIED'],
    ['beslagvrije-voet.maximum.couple-with-child', 317968, 'VERIFIED'],
    ['beslagvrije-voet.attachable-at-least', 500, 'VERIFIED'],
    ['norm.institution.health-cost.couple', 10600, 'VERIFIED'],
    ['rent-allowance.minimum-income.several', 3150000, 'UNVERIFIED'],
  ])('%s is %i (%s)', (name, value, certainty) => {
    expect(law.figure(name, DAY)).toMatchObject({ value, certainty });
  });

  it.each([
    ['2025-07-01', 136906],
    ['2025-12-31', 136906],
    ['2026-01-01', 140150],
    ['2026-06-30', 140150],
    ['2026-07-01', 141946],
    ['2026-12-31', 141946],
  ])('knows the norm of the half year: %s', (day, value) => {
    expect(law.figure('norm.single', day)).toMatchObject({ value, certainty: 'VERIFIED' });
  });

  it('knows no norm before the first or after the last half year that was read', () => {
    expect(law.figure('norm.single', '2025-06-30')).toBeNull();
    expect(law.figure('norm.single', '2027-01-01')).toBeNull();
  });

  it('knows every figure on the first day of the newest period, so that none is forgotten in a new half year', () => {
    const newest = readLaw()
      .figures.map(({ from }) => from)
      .sort()
      .at(-1);
    const forgotten = allFigureNames.filter((name) => law.figure(name, newest ?? '') === null);
    expect(forgotten).toEqual([]);
  });

  it.each([DAY, '2026-03-15', '2025-10-15'])(
    'takes each kostendelersnorm from the norm for couples: (40 %% + n × 30 %%) / n, within a cent: %s',
    (day) => {
      const couple = law.figure('norm.couple', day)?.value ?? NaN;
      for (const persons of [2, 3, 4, 5]) {
        const norm = law.figure(`norm.cost-sharer.${persons}`, day)?.value ?? NaN;
        expect(Math.abs(norm - (couple * (0.4 + 0.3 * persons)) / persons)).toBeLessThanOrEqual(1);
      }
    },
  );
});

describe('a wrong data file', () => {
  it.each([
    ['an unknown name', file({}, { name: 'norm.singel' }), 'figures.0.name'],
    ['euros with a fraction', file({}, { value: 1419.46 }), 'figures.0.value'],
    ['an unknown property', file({}, { values: 1 }), 'figures.0'],
    ['a day that does not exist', file({ from: '2026-02-30' }), 'from'],
    ['a period that ends before it begins', file({ to: '2026-06-30' }), 'to'],
    ['no figures', file({ figures: [] }), 'figures'],
    ['no object', '7', '(whole file)'],
  ])('is refused: %s', (_, text, entry) => {
    expect(() => figuresOf('norms.json', text)).toThrow(`law: norms.json: entry ${entry}`);
  });

  it('is refused when it is not JSON', () => {
    expect(() => figuresOf('norms.json', '{')).toThrow('law: norms.json: is not JSON');
  });
});

describe('a wrong file of articles', () => {
  it('is refused, with the entry that is wrong', () => {
    const text = JSON.stringify({
      law: 'Awb',
      source: 'test',
      articles: [{ article: '4:94', paragraph: null }],
    });
    expect(() => articlesOf('awb.json', text)).toThrow('law: awb.json: entry articles.0.says');
  });
});

/** A folder with these files of figures, and the article that they rest on. */
function folderOf(figures: Readonly<Record<string, string>>, paragraph = 'a'): string {
  const folder = mkdtempSync(join(tmpdir(), 'law-'));
  mkdirSync(join(folder, 'figures'));
  mkdirSync(join(folder, 'articles'));
  for (const [name, text] of Object.entries(figures)) writeFileSync(join(folder, 'figures', name), text);
  const article = { article: '21', paragraph, says: 'Normen.', certainty: 'VERIFIED' };
  const articles = { law: 'Participatiewet', source: 'test', articles: [article] };
  writeFileSync(join(folder, 'articles', 'pw.json'), JSON.stringify(articles));
  return folder;
}

describe('the folder', () => {
  it('is read whole, in any number of files, other files left alone', () => {
    const couple = file({}, { name: 'norm.couple', value: 2 });
    const law = loadLaw(folderOf({ 'a.json': file(), 'b.json': couple, 'note.txt': 'not a figure' }));
    expect(law.figure('norm.single', DAY)?.value).toBe(141946);
    expect(law.figure('norm.couple', DAY)?.value).toBe(2);
    expect(law.article({ law: 'Participatiewet', article: '21', paragraph: 'a' })?.says).toBe('Normen.');
  });

  it('takes a new half year from one more file, and from nothing else', () => {
    const next = file({ from: '2027-01-01', to: '2027-06-30' }, { value: 150000 });
    const law = loadLaw(folderOf({ 'a.json': file(), 'b.json': next }));
    expect(law.figure('norm.single', '2026-12-31')?.value).toBe(141946);
    expect(law.figure('norm.single', '2027-01-01')?.value).toBe(150000);
  });

  it('is refused when two files hold one figure on one day', () => {
    const next = file({ from: '2026-12-31', to: '2027-06-30' });
    expect(() => loadLaw(folderOf({ 'a.json': file(), 'b.json': next }))).toThrow(/norm\.single.*overlap/);
  });

  it('is refused when a figure is known before and after some days, but not on them', () => {
    const next = file({ from: '2027-01-02', to: '2027-06-30' });
    expect(() => loadLaw(folderOf({ 'a.json': file(), 'b.json': next }))).toThrow(
      'law figure norm.single: not known from 2027-01-01 to 2027-01-01, while it is before and after',
    );
  });

  it('is refused when a figure rests on an article that is not among the articles', () => {
    expect(() => loadLaw(folderOf({ 'a.json': file() }, 'b'))).toThrow(
      'law figure norm.single of 2026-07-01: Participatiewet 21 a is not among the articles',
    );
  });

  it('is refused when it has no figures, so that nothing runs without the law', () => {
    expect(() => loadLaw(folderOf({}))).toThrow('no data files');
  });

  it('is found from the nearest package.json upwards', () => {
    expect(projectRoot(__dirname)).toBe(process.cwd());
    expect(projectRoot(join(process.cwd(), 'dist', 'gateway'))).toBe(process.cwd());
    expect(() => projectRoot(parse(tmpdir()).root)).toThrow('no package.json');
  });
});
