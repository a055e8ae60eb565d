import type { Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../demo/identity/users';
import type { Demo } from './demo';
import { focusOf } from './focus';
import { Keyboard } from './keyboard';
import { Stage } from './stage';
import { whenComplete } from './tasks';

const CASE = 'Z-2026-01';
/** As long as a reason may be, less a few characters. */
const LONG_REASON = 'Het gezin belde over de ontruiming en vroeg hulp. '.repeat(9);
const TABBABLE = `[...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(
  (element) => !element.disabled && element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0
    && (element.type !== 'radio' || element.checked || !document.querySelector(\`[name="\${element.name}"]:checked\`))).length`;

/** The main task of a caseworker with a keyboard alone, from the login page on. */
export function testsByKeyboard(demoOf: () => Demo): void {
  let page: Page;
  let keys: Keyboard;

  const heading = (name: string | RegExp): Promise<void> =>
    page.getByRole('heading', { name }).first().waitFor();

  beforeAll(async () => {
    const context = await demoOf().browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'nl-NL',
    });
    page = await context.newPage();
    await Stage.on(page);
    keys = new Keyboard(page);
    await page.goto(demoOf().url);
    await page.locator('[name=username]').waitFor();
  });
  afterAll(() => page.context().close());

  test('logs in', async () => {
    await keys.to(/Als wie wilt u inloggen/);
    await keys.type('Noor');
    await keys.to(/^Wachtwoord/);
    await keys.type(DEMO_PASSWORD);
    await keys.press('Enter');
    await page.locator('main#content').waitFor();
  });

  test('finds a case: the search box has the focus at once', async () => {
    await page.locator('.find-list__item').first().waitFor();
    expect(await keys.at()).toMatchObject({ tag: 'INPUT', name: 'Burgerservicenummer, naam of casus' });
    await keys.type(CASE);
    await keys.press('Enter');
    await heading('Waarvoor kijkt u?');
  });

  test('states a purpose: the focus is at the question, and not at the top of the page', async () => {
    expect((await focusOf(page)).name).toBe('Waarvoor kijkt u?');
    await keys.to(/^Reden/);
    await keys.type(LONG_REASON);
    await keys.to(/^Bekijk het huishouden$/);
    await keys.press('Enter');
    await page.locator('.household__head').waitFor();
    await whenComplete(page);
    expect((await focusOf(page)).tag).toBe('MAIN');
  });

  test('passes the menu by its first link', async () => {
    expect(await keys.to(/^Naar de inhoud$/, 'Shift+Tab')).toMatchObject({ tag: 'A', isInSight: true });
    await keys.press('Enter');
    expect((await focusOf(page)).tag).toBe('MAIN');
    await keys.press('Tab');
    expect(await page.evaluate(`document.activeElement.closest('main') !== null`)).toBe(true);
  });

  test('reads a long reason whole, and never comes to anything that is behind it', async () => {
    const turn = await keys.to(/^Hele reden$/);
    const seen = (): Promise<number> => page.evaluate(`document.querySelector('.terms-bar').offsetHeight`);
    const before = await seen();
    await keys.press('Enter');
    expect(await seen()).toBeGreaterThan(before * 2);
    expect((await keys.at()).name).toBe(turn.name);
    // It stays open: what follows is done below it.
  });

  test('reads the evidence of the first conflict', async () => {
    await keys.to(/^Samen wordt meer ingehouden/);
    await keys.press('Enter');
    await heading('Wat iedere organisatie zegt');
    expect(await keys.at()).toMatchObject({ tag: 'BUTTON' });
  });

  test('marks it: the choice with arrows, and the focus stays where one was', async () => {
    await keys.to(/^Gezien/);
    await keys.press('ArrowDown');
    await keys.to(/^Reden/);
    await keys.type('Wij belden met de organisatie die inhoudt.');
    const { name } = await keys.to(/^Leg vast$/);
    await keys.press('Enter');
    await page.locator('.conflict__buttons output').filter({ hasText: /./ }).first().waitFor();
    expect((await keys.at()).name).toBe(name);
  });

  test('opens a claim and closes it', async () => {
    await page.locator('#debts table button[aria-expanded=false]').first().waitFor();
    await keys.to(/^Te veel ontvangen toeslag/);
    await keys.press('Enter');
    await page.locator('#debts .claim-detail').waitFor();
    await keys.press('Enter');
    await page.locator('#debts .claim-detail').waitFor({ state: 'detached' });
  });

  test('moves a slider of the forecast with arrows', async () => {
    await keys.to(/^Reken met één plan/);
    await keys.press('Space');
    const slider = await keys.to(/^Looptijd/);
    expect(slider.tag).toBe('INPUT');
    const before: string = await page.evaluate('document.activeElement.value');
    await keys.press('ArrowRight', 'ArrowRight');
    expect(Number(await page.evaluate('document.activeElement.value'))).toBeGreaterThan(Number(before));
    await page.locator('.forecast__change output').filter({ hasText: /./ }).waitFor();
    expect((await keys.at()).name).toBe(slider.name);
  });

  test('opens the dialog before printing, leaves it with Escape, and is back at the button', async () => {
    await keys.to(/^Afdrukken$/, 'Shift+Tab');
    await keys.press('Enter');
    await page.locator('dialog[open]').waitFor();
    expect((await focusOf(page)).name).toBe('Dossier afdrukken?');
    await keys.to(/^Leg vast en druk af$/);
    await keys.to(/^Annuleer$/);
    await keys.press('Escape');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect((await keys.at()).name).toBe('Afdrukken');
  });

  test('is back at the button as well when the dialog is cancelled', async () => {
    await keys.press('Enter');
    await keys.to(/^Annuleer$/);
    await keys.press('Space');
    await page.locator('dialog[open]').waitFor({ state: 'detached' });
    expect((await keys.at()).name).toBe('Afdrukken');
  });

  test('reaches everything on the page in the dark too, forwards and back, and is trapped nowhere', async () => {
    await page.emulateMedia({ colorScheme: 'dark' });
    await keys.to(/^Naar de inhoud$/, 'Shift+Tab');
    const there = await keys.round('Tab');
    const back = await keys.round('Shift+Tab');
    expect(there.length + 1).toBe(await page.evaluate(TABBABLE));
    expect(back.map(({ html }) => html)).toEqual(there.map(({ html }) => html).reverse());
  });

  test('goes to the search box with one key, from a page without one', async () => {
    await keys.press('/');
    await page.locator('[data-search]').waitFor();
    expect((await keys.at()).name).toBe('Burgerservicenummer, naam of casus');
    await keys.type('a/b');
    expect(await page.locator('[data-search]').inputValue()).toBe('a/b');
  });

  test('turns that key off, and it does nothing any more', async () => {
    await keys.to(/^De toets \//);
    await keys.press('Space', '/');
    expect((await keys.at()).name).toMatch(/^De toets/);
    await keys.press('Space', '/');
    expect((await keys.at()).name).toBe('Burgerservicenummer, naam of casus');
  });
}
