import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { allFigureNames } from './figure-names';
import { figuresOf, loadLaw, projectRoot } from './load-law';

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
  ])('%s is %i (%s)', (name, value, certainty) => {
    expect(law.figure(name, DAY)).toMatchObject({ value, certainty });
  });

  it('knows the norms only in the half year they were read for', () => {
    expect(law.figure('norm.single', '2026-06-30')).toBeNull();
    expect(law.figure('norm.single', '2026-07-01')).not.toBeNull();
    expect(law.figure('norm.single', '2026-12-31')).not.toBeNull();
    expect(law.figure('norm.single', '2027-01-01')).toBeNull();
  });

  it('takes each kostendelersnorm from the norm for couples: (40 % + n × 30 %) / n, within a cent', () => {
    const couple = law.figure('norm.couple', DAY)?.value ?? NaN;
    for (const persons of [2, 3, 4, 5]) {
      const norm = law.figure(`norm.cost-sharer.${persons}`, DAY)?.value ?? NaN;
      expect(Math.abs(norm - (couple * (0.4 + 0.3 * persons)) / persons)).toBeLessThanOrEqual(1);
    }
  });
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

describe('the folder', () => {
  it('is read whole, in any number of files, other files left alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'law-'));
    writeFileSync(join(folder, 'a.json'), file());
    writeFileSync(join(folder, 'b.json'), file({}, { name: 'norm.couple', value: 2 }));
    writeFileSync(join(folder, 'note.txt'), 'not a figure');
    const law = loadLaw(folder);
    expect(law.figure('norm.single', DAY)?.value).toBe(141946);
    expect(law.figure('norm.couple', DAY)?.value).toBe(2);
  });

  it('is refused when it has no figures, so that nothing runs without the law', () => {
    expect(() => loadLaw(mkdtempSync(join(tmpdir(), 'law-')))).toThrow('no figure files');
  });

  it('is found from the nearest package.json upwards', () => {
    expect(projectRoot(__dirname)).toBe(process.cwd());
    expect(projectRoot(join(process.cwd(), 'dist', 'gateway'))).toBe(process.cwd());
    expect(() => projectRoot(parse(tmpdir()).root)).toThrow('no package.json');
  });
});
