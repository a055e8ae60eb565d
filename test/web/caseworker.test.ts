import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { dateInNetherlands } from '../../subgraphs/kit/calendar';
import { describeInBrowser } from './browser';
import { type Demo, STARTING_MS, startDemo } from './demo';
import { askUntilComplete, behave, behaveNormally, keptByBrowser, openCase, whenComplete } from './tasks';

/** The mother of the first seed case: an eviction threatens, and too much is held back. */
const MOTHER = '999990019';
/** The demo's people do not age: her birth date is relative to the day of loading. */
const yearsAgo = (years: number): string => {
  const [year = '', rest = ''] = dateInNetherlands(Date.now()).split(/-(.*)/);
  return `${Number(year) - years}-${rest}`;
};
/** A number of anybody in the demo. Not any nine digits: the number of a household can hold those. */
const NUMBER = /99999\d{4}/;

describeInBrowser('a caseworker with a family in front of her', () => {
  let demo: Demo;
  let page: Page;

  beforeAll(async () => {
    demo = await startDemo();
    page = await demo.logIn('hulpverlener');
  }, STARTING_MS);
  afterAll(() => demo.stop());

  const goToFind = async (): Promise<void> => {
    await page.getByRole('link', { name: 'Zoeken' }).click();
    await page.getByRole('heading', { name: 'Zoek een huishouden', level: 1 }).waitFor();
  };

  test('sees her own cases with the names of the families', async () => {
    const cases = page.getByRole('region', { name: 'Mijn casussen' }).getByRole('button');
    await cases.first().waitFor();
    expect(await cases.count()).toBe(14);
    expect(await cases.first().textContent()).toMatch(/Oefenaar.*Z-2026-01/);
  });

  test('is told of a number that cannot be one, while she types', async () => {
    const box = page.getByLabel('Burgerservicenummer, naam of casus');
    await box.fill('99999001');
    await page.getByText('Nog 1 cijfer van het burgerservicenummer.').waitFor();
    await box.fill('999990018');
    await page.getByText('Dit is geen burgerservicenummer.').waitFor();
  });

  test('opens a household by number, for a purpose that she states once and sees all the time', async () => {
    await page.getByLabel('Burgerservicenummer, naam of casus').fill(MOTHER);
    await page.getByRole('button', { name: 'Ga verder' }).click();
    await page.getByRole('button', { name: 'Bekijk het huishouden' }).click();
    await page.getByText('Kies een aanleiding.').waitFor();
    await page.getByLabel('Het gezin vroeg zelf om hulp').check();
    await page.getByLabel('Casus', { exact: true }).fill('Z-2026-01');
    await page.getByRole('button', { name: 'Bekijk het huishouden' }).click();
    await page.getByRole('heading', { name: /^Huishouden Oefenaar/, level: 1 }).waitFor();
    await whenComplete(page);
    expect(await page.locator('.terms-bar').textContent()).toContain('Schuldhulpverlening');
    expect(await page.locator('.terms-bar').textContent()).toContain('Z-2026-01');
  });

  test('leaves no number of a person in an address, a title or a store', async () => {
    expect(page.url()).toMatch(/\/huishouden\/[0-9a-f]+$/);
    expect(await keptByBrowser(page)).not.toMatch(NUMBER);
  });

  test('sees at once what is owed, what is taken too much, and what threatens', async () => {
    const summary = page.getByRole('list', { name: 'In het kort' });
    expect(await summary.textContent()).toMatch(/€\s4\.359,40/);
    expect(await summary.textContent()).toMatch(/€\s45,00 per maand te veel/);
    expect(await summary.textContent()).toMatch(/Dreiging op .* \(over \d+ dagen\)/);
  });

  test('opens a conflict to its evidence and articles, and copies a text that takes no position', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const card = page.locator('#conflicts article').first();
    await card.getByRole('button', { name: /Samen wordt meer ingehouden/ }).click();
    await card.getByRole('heading', { name: 'Wat iedere organisatie zegt' }).waitFor();
    expect(await card.textContent()).toMatch(/475/);
    await card.getByText('Tekst om te sturen').first().click();
    await card
      .getByRole('button', { name: /Kopieer/ })
      .first()
      .click();
    const copied: string = await page.evaluate('navigator.clipboard.readText()');
    expect(copied.length).toBeGreaterThan(100);
    expect(copied).not.toMatch(NUMBER);
  });

  test('marks a conflict, and finds the mark when she opens the household again', async () => {
    const card = page.locator('#conflicts article').first();
    await card.getByLabel('Aangekaart').check();
    await card.getByLabel(/Reden|Toelichting|Waarom/).fill('Gebeld met de maatwerkmedewerker.');
    await card.getByRole('button', { name: /Leg vast|Bewaar/ }).click();
    await card
      .getByText(/Aangekaart op/)
      .first()
      .waitFor();
    await goToFind();
    await openCase(page, 'Z-2026-01');
    await whenComplete(page);
    await page
      .locator('#conflicts article')
      .first()
      .getByText(/Aangekaart op/)
      .first()
      .waitFor();
  });

  test('opens a claim to its history, its ground and the room that the law leaves', async () => {
    const claims = page.locator('#debts');
    await claims.locator('table button[aria-expanded=false]').first().click();
    await claims
      .getByText(/Geschiedenis/)
      .first()
      .waitFor();
    expect(await claims.textContent()).toMatch(/artikel|art\./i);
  });

  test('moves a slider, and hears what a plan would change', async () => {
    const forecast = page.locator('#forecast');
    await forecast.scrollIntoViewIfNeeded();
    await forecast.getByLabel('Reken met één plan').check();
    await forecast.getByText('Met uw wijzigingen').first().waitFor();
    const slider = forecast.getByRole('slider', { name: /Looptijd/ });
    await slider.press('End');
    await forecast.getByText('72 maanden').first().waitFor();
  });

  test('saves the claims as CSV after she confirmed it, and the log has that she did', async () => {
    await page.getByRole('button', { name: /^CSV/ }).click();
    const dialog = page.getByRole('dialog');
    expect(await dialog.textContent()).toContain('Schuldhulpverlening');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      dialog.getByRole('button', { name: 'Leg vast en sla op' }).click(),
    ]);
    const csv = readFileSync(await download.path(), 'utf8');
    expect(download.suggestedFilename()).toMatch(/^huishoudbeeld_[a-z-]+_\d{4}-\d\d-\d\d_\d+.*\.csv$/);
    expect(csv.startsWith('\uFEFF')).toBe(true);
    expect(csv).toContain(';');
    expect(csv).not.toMatch(NUMBER);
    await page.getByText(/vastgelegd onder nummer/).waitFor();
    await page.keyboard.press('Escape');
  });

  test('is told which agency does not answer, and that every sum is at least; live, also when it is back', async () => {
    await behave(demo.consoleUrl, 'uwv', 'DOWN');
    await page
      .getByText(/U ziet misschien niet alles: .*UWV.*niet bereikbaar/)
      .first()
      .waitFor();
    expect(await page.getByRole('list', { name: 'In het kort' }).textContent()).toMatch(/minstens|onbekend/);
    await behaveNormally(demo.consoleUrl);
    await askUntilComplete(page);
    expect(await page.getByRole('list', { name: 'In het kort' }).textContent()).toMatch(/€\s4\.359,40/);
  });

  test('sees the household while one agency is still asked, and nothing jumps when it answers', async () => {
    await page.evaluate(
      'window.shift = 0; new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; }).observe({ type: "layout-shift", buffered: false })',
    );
    await behave(demo.consoleUrl, 'duo', 'SLOW', 3000);
    await page.getByText(/Wij vragen nog: .*DUO/i).waitFor();
    await page.getByText('Alle 4 bronnen gaven antwoord.').waitFor();
    expect(await page.evaluate('window.shift')).toBeLessThan(0.1);
    await behaveNormally(demo.consoleUrl);
  });

  test('finds somebody by name and birth date, without learning where they live', async () => {
    await goToFind();
    await page.getByLabel('Burgerservicenummer, naam of casus').fill('oefenaar');
    await page.getByLabel('Geboortedatum').fill(yearsAgo(32));
    await page.getByLabel('Een professional gaf een signaal').check();
    await page.getByLabel('Reden').fill('Melding van school over dit gezin.');
    await page.getByRole('button', { name: 'Zoek op naam' }).click();
    await page.getByRole('button', { name: /Marit Oefenaar/ }).waitFor();
    expect(await page.locator('main').textContent()).not.toContain('Kaarslaan');
  });

  test('comes back to the same household after a reload, and states her purpose again', async () => {
    await page.getByLabel('Burgerservicenummer, naam of casus').fill('');
    await openCase(page, 'Z-2026-03');
    const { pathname } = new URL(page.url());
    await page.reload();
    await page.getByRole('heading', { name: 'Waarvoor kijkt u?' }).waitFor();
    expect(new URL(page.url()).pathname).toBe(pathname);
  });

  test('met no error of a script, and nothing that the security policy stopped', () => {
    expect(demo.faults).toEqual([]);
  });
});
