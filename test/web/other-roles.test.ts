import type { Locator, Page } from 'playwright-core';
import { describeInBrowser } from './browser';
import { type Demo, STARTING_MS, startDemo } from './demo';
import { keptByBrowser, openCase, whenComplete } from './tasks';

/** A number of anybody in the demo. Not any nine digits: the number of a household can hold those. */
const NUMBER = /99999\d{4}/;

/** Reloads until something is there: what another process is still counting does not come by itself. */
async function reloadUntil(page: Page, there: Locator): Promise<void> {
  for (let turn = 0; turn < 30; turn += 1) {
    const came = await there.waitFor({ timeout: 2000 }).then(
      () => true,
      () => false,
    );
    if (came) return;
    await page.reload();
  }
  throw new Error('It never came.');
}

describeInBrowser('the screens of the other roles', () => {
  let demo: Demo;

  beforeAll(async () => {
    demo = await startDemo();
  }, STARTING_MS);
  afterAll(() => demo.stop());

  test('a debt director sees figures by case and no names, and opens the live view with one click', async () => {
    const page = await demo.logIn('schuldenregisseur');
    const first = page.getByRole('link', { name: /casus Z-2026-01 / });
    await reloadUntil(page, first);
    expect(await page.locator('main').textContent()).not.toContain('Oefenaar');
    await first.click();
    await page.locator('.household__head').waitFor();
    await whenComplete(page);
    expect(await page.locator('.terms-bar').textContent()).toContain('Overzicht van casushuishoudens');
    expect(await keptByBrowser(page)).not.toMatch(NUMBER);
    await page.context().close();
  });

  test('an agency changes its contact, and a caseworker sees it at once', async () => {
    const officer = await demo.logIn('maatwerk-uwv');
    const contact = officer.locator('#contact');
    await contact.getByRole('button', { name: 'Wijzig' }).click();
    await contact.getByLabel('Telefoonnummer').fill('bel ons');
    await contact.getByRole('button', { name: 'Verder' }).click();
    await contact.getByRole('button', { name: 'Leg vast' }).click();
    await contact.getByText(/Dit is geen telefoonnummer/).waitFor();
    await contact.getByLabel('Telefoonnummer').fill('088 000 01 99');
    await contact.getByRole('button', { name: 'Verder' }).click();
    await contact.getByRole('button', { name: 'Leg vast' }).click();
    await contact.getByText('Vastgelegd. Hulpverleners zien dit contact vanaf nu.').waitFor();
    await officer.context().close();

    const caseworker = await demo.logIn('hulpverlener');
    await openCase(caseworker, 'Z-2026-01');
    await whenComplete(caseworker);
    await caseworker.locator('#contacts').getByText('088 000 01 99').waitFor();
    await caseworker.context().close();
  });

  test('an agency sees what it shares itself, with whom and why, and nothing of another', async () => {
    const page = await demo.logIn('maatwerk-svb');
    const sharing = page.locator('#sharing');
    await sharing.getByText('Schuldhulpverlening').first().waitFor();
    expect(await sharing.textContent()).toContain('Wgs 8');
    expect(await page.locator('main').textContent()).not.toMatch(/UWV|DUO/);
    await page.context().close();
  });

  test('a citizen sees who looked, as a role at an organisation and never a name', async () => {
    const page = await demo.logIn('burger');
    // Without writing a number: whose log it is the identity provider said.
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    expect(await page.getByRole('textbox').count()).toBe(0);
    expect(await page.locator('main').textContent()).not.toContain('hulpverlener-2');
    expect(await keptByBrowser(page)).not.toMatch(NUMBER);
    await page.context().close();
  });

  test('somebody who opens a page that is not for their role is told so', async () => {
    const page = await demo.logIn('fg');
    await page.goto(`${demo.url}/caseload`);
    await page.getByRole('heading', { name: 'Dit scherm hoort niet bij uw functie' }).waitFor();
    await page.context().close();
  });

  test('whoever logs out is asked to log in again', async () => {
    const page = await demo.logIn('hulpverlener');
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.getByRole('button', { name: 'Uitloggen' }).click();
    await page.locator('[name=username]').waitFor();
    await page.context().close();
  });

  test('met no error of a script, and nothing that the security policy stopped', () => {
    expect(demo.faults).toEqual([]);
  });
});
