import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { definitionsOf } from './definitions';
import { definitionOf, loadDefinitions } from './load-definitions';
import { lawOf } from './law';
import { loadLaw } from './load-law';

const LAW = loadLaw();
const DEFINITIONS = loadDefinitions(LAW);
const FOLDER = join(__dirname, 'definitions');
const fileOf = (name: string): string => readFileSync(join(FOLDER, `${name}.json`), 'utf8');
const changed = (change: object): string => JSON.stringify({ ...JSON.parse(fileOf('aow')), ...change });

const groups = (scheme: string, subject: string): string[] =>
  (DEFINITIONS.definition(scheme, '2026-11-22')?.excluded ?? [])
    .filter((one) => one.subject === subject)
    .map(({ group }) => group);

describe('the definitions of the project', () => {
  it.each(['Participatiewet', 'AIO', 'Toeslagenwet', 'AOW', 'Anw', 'Awir', 'Huurtoeslag', 'Wsf 2000', 'Rv'])(
    'have %s',
    (scheme) => {
      const definition = DEFINITIONS.definition(scheme, '2026-11-22');
      expect(definition?.schemes).toContain(scheme);
      expect(definition?.basis.map((basis) => LAW.article(basis))).not.toContain(null);
    },
  );

  it('do not guess the definition of another scheme', () => {
    expect(DEFINITIONS.definition('Wlz', '2026-11-22')).toBeNull();
  });

  it('say that the Participatiewet leaves out relatives by marriage, and the AOW only relatives by blood', () => {
    expect(groups('Participatiewet', 'PARTNER')).toContain('IN_LAW_FIRST_DEGREE');
    expect(groups('AOW', 'PARTNER')).toContain('PARENT_OR_CHILD');
    expect(groups('AOW', 'PARTNER')).not.toContain('IN_LAW_FIRST_DEGREE');
    expect(groups('Toeslagenwet', 'PARTNER')).not.toContain('IN_LAW_FIRST_DEGREE');
  });

  it.each(['Participatiewet', 'Toeslagenwet'])('say that %s counts no student as a sharer', (scheme) => {
    expect(groups(scheme, 'COUNTED_PERSONS')).toContain('STUDENT');
  });

  it('are unverified on a day before the text that was read', () => {
    expect(DEFINITIONS.definition('AOW', '2026-06-30')?.certainty).toBe('UNVERIFIED');
    expect(DEFINITIONS.definition('AOW', '2026-07-01')?.certainty).toBe('VERIFIED');
  });

  it('name a group or subject only when the law defines that subject', () => {
    for (const name of readdirSync(FOLDER)) {
      const { partner, countedPersons, counting, excluded } = definitionOf(
        name,
        fileOf(name.slice(0, -5)),
        LAW,
      );
      expect(counting === 'NONE').toBe(countedPersons === null);
      const subjects = new Set(excluded.map(({ subject }) => subject));
      expect(subjects.has('PARTNER') && partner === null).toBe(false);
      expect(subjects.has('COUNTED_PERSONS') && countedPersons === null).toBe(false);
    }
  });
});

describe('a wrong definition', () => {
  it.each([
    [
      'an unknown group',
      changed({ excluded: [{ subject: 'PARTNER', group: 'COUSIN', says: 'x' }] }),
      'excluded.0.group',
    ],
    ['an unknown property', changed({ partners: 'x' }), 'entry'],
    ['no scheme', changed({ schemes: [] }), 'schemes'],
    ['a day that does not exist', changed({ from: '2026-02-30' }), 'from'],
    ['no JSON', '{', 'is not JSON'],
  ])('is refused: %s', (_, content, says) => {
    expect(() => definitionOf('aow.json', content, LAW)).toThrow(/^law: aow\.json: /);
    expect(() => definitionOf('aow.json', content, LAW)).toThrow(says);
  });

  it('is refused when the law data do not have an article of it', () => {
    expect(() => definitionOf('aow.json', fileOf('aow'), lawOf({}))).toThrow('do not have AOW 1 3');
  });

  it('is refused when it is VERIFIED on an article that is not', () => {
    const article = {
      law: 'AOW',
      article: '1',
      paragraph: '3',
      says: 'x',
      source: 'x',
      certainty: 'UNVERIFIED' as const,
    };
    const content = changed({ basis: [{ law: 'AOW', article: '1', paragraph: '3' }] });
    expect(() => definitionOf('aow.json', content, lawOf({ articles: [article] }))).toThrow('AOW 1 3 is not');
  });

  it('is refused when a scheme has two', () => {
    const definition = definitionOf('aow.json', fileOf('aow'), LAW);
    expect(() => definitionsOf([definition, definition])).toThrow('two definitions for the scheme AOW');
  });

  it('is not taken for none: an empty folder is refused', () => {
    expect(() => loadDefinitions(LAW, mkdtempSync(join(tmpdir(), 'definitions-')))).toThrow('no definitions');
  });
});
