import { announced, listen } from './announced';
import type { Demo } from './demo';
import { noteSentences, unmarked } from './foreign-texts';
import { AT_FIRST } from './look';
import type { Stage } from './stage';
import { openEverything, openWhole } from './states/open-household';
import { behave, behaveNormally, openCase, whenComplete } from './tasks';
import { type Told, toldOf } from './tree';

const CASE = 'Z-2026-06';

// As text: it runs in the page. What is drawn and not read: its place, and whether a table stands beside it.
const PICTURES = `[...document.querySelectorAll('main [aria-hidden=true]')]
  .filter((one) => one.checkVisibility() && one.offsetWidth > 150 && one.offsetHeight > 30)
  .map((one) => [one.className, one.closest('figure, .stack, section[id]').querySelector('table') !== null])`;

/** What a screen reader is told on the way through the main task. */
export function testsReadAloud(demoOf: () => Demo, stageOf: (username: string) => Promise<Stage>): void {
  let stage: Stage;
  let sentences: ReadonlySet<string>;
  let told: readonly Told[];

  beforeAll(async () => {
    stage = await stageOf('procesregisseur');
    await stage.leaveFor(AT_FIRST);
    await stage.goTo('/zoeken');
    sentences = noteSentences(stage.page);
  });

  test('it hears which sources are still asked, and when they have answered', async () => {
    await behave(demoOf().consoleUrl, 'uwv', 'SLOW', 1500);
    await listen(stage.page);
    await openCase(stage.page, CASE);
    await whenComplete(stage.page);
    expect(await announced(stage.page)).toContain('Klaar. Alle bronnen gaven antwoord.');
    await behaveNormally(demoOf().consoleUrl);
  });

  test('it hears that all have answered when the first answer is the last', async () => {
    // Whoever does not ask for an answer that grows gets it once, whole.
    await stage.page.route('**/graphql', async (route) => {
      const headers = { ...route.request().headers(), accept: 'application/json' };
      await route.continue({ headers });
    });
    await stage.goTo('/zoeken');
    await listen(stage.page);
    await openCase(stage.page, CASE);
    await whenComplete(stage.page);
    expect(await announced(stage.page)).toContain('Klaar. Alle bronnen gaven antwoord.');
    expect(await announced(stage.page)).not.toContain('Nog bezig: niet alle bronnen gaven antwoord.');
  });

  test('it hears how many cases have what one types, and what is made of a number', async () => {
    await stage.goTo('/zoeken');
    await stage.sees('.find-list__item');
    await listen(stage.page);
    await stage.page.locator('[data-search]').fill('99999001');
    await stage.page.locator('[data-search]').fill('Z-2026-06');
    expect(await announced(stage.page)).toEqual([
      'Nog 1 cijfer van het burgerservicenummer.',
      'Hieronder staan uw casussen met deze tekst.',
    ]);
  });

  test('it hears the result of a what-if', async () => {
    await openWhole(stage, CASE);
    await listen(stage.page);
    await openEverything(stage);
    await stage.page.locator('.forecast__change output').filter({ hasText: /./ }).waitFor();
    expect(await announced(stage.page)).toContainEqual(
      await stage.page.locator('.forecast__change output').textContent(),
    );
    told = await toldOf(stage);
  });

  test('it finds landmarks: one banner, one main part, and each navigation by its own name', () => {
    const named = (role: string): string[] => told.filter((one) => one.role === role).map(({ name }) => name);
    expect(named('banner')).toHaveLength(1);
    expect(named('main')).toHaveLength(1);
    expect(named('navigation')).toEqual(['Menu', 'Onderdelen van deze pagina']);
    expect(named('region')).not.toContain('');
    expect(named('region')).toEqual(expect.arrayContaining(['Bronnen', 'Schulden', 'Vooruitblik']));
  });

  test('it goes by headings without a jump', () => {
    const levels = told.filter(({ role }) => role === 'heading').map(({ level }) => level);
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => level > (levels[place - 1] ?? 0) + 1)).toEqual([]);
    expect(told.filter(({ role, name }) => role === 'heading' && name === '')).toEqual([]);
  });

  test('it has a name for everything that can be used', () => {
    const usable = told.filter(
      ({ role, isFocusable }) => isFocusable && !['RootWebArea', 'main'].includes(role),
    );
    expect(usable.length).toBeGreaterThan(50);
    expect(usable.filter(({ name }) => name === '')).toEqual([]);
  });

  test('it reads tables with a caption, and with heads for rows and columns', () => {
    const tables = told.filter(({ role }) => role === 'table');
    expect(tables.length).toBeGreaterThan(5);
    const isWhole = ({ name, inside }: Told): boolean =>
      name !== '' && inside.has('columnheader') && inside.has('rowheader');
    expect(tables.filter((table) => !isWhole(table)).map(({ name }) => name)).toEqual([]);
  });

  test('it is told of every picture in a table', async () => {
    const pictures: [string, boolean][] = await stage.page.evaluate(PICTURES);
    expect(pictures.length).toBeGreaterThanOrEqual(3);
    expect(pictures.filter(([, hasTable]) => !hasTable)).toEqual([]);
  });

  test('it reads the Dutch of the hub as Dutch on an English page', async () => {
    await stage.wear({ ...AT_FIRST, language: 'en' });
    expect(await stage.page.evaluate('document.documentElement.lang')).toBe('en');
    const places = await unmarked(stage.page, sentences);
    expect(places.found).toBeGreaterThan(20);
    expect(places.unmarked).toEqual([]);
  });
}
