import type { Locator, Page } from 'playwright-core';

/** Waits until nothing on the page is being asked for any more. */
export async function settled(page: Page): Promise<void> {
  await page.getByText('Bezig met laden').first().waitFor({ state: 'detached' });
}

/** Waits until every source has told what it tells, and each part of the page is there. */
async function wholeHousehold(page: Page): Promise<void> {
  await page.locator('.source-news', { hasText: 'Klaar' }).waitFor({ state: 'attached' });
  await page.locator('#contacts').waitFor();
  await page.locator('#timeline').waitFor();
  await page.locator('#forecast').waitFor();
  await settled(page);
}

/** Chooses one of the own cases, up to the question what it is opened for. */
export async function chooseCase(page: Page, reference: string): Promise<Locator> {
  await page.getByRole('navigation', { name: 'Menu' }).getByRole('link', { name: 'Zoeken' }).click();
  await page.getByRole('button', { name: reference }).click();
  const form = page.locator('form.terms-form');
  await form.waitFor();
  return form;
}

/** Opens the household that was chosen, for what the form says. */
export async function openChosen(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Bekijk het huishouden' }).click();
  await wholeHousehold(page);
}

/** Opens the household of one of the own cases, as a caseworker does. */
export async function openCase(page: Page, reference: string): Promise<void> {
  await chooseCase(page, reference);
  await openChosen(page);
}

/** Times that all sources are asked again, a second apart, before it is taken for a fault. */
const MOST_TRIES = 30;
const BETWEEN_MS = 1000;

/** Asks all sources again. */
export async function askAgain(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Vraag opnieuw' }).click();
  await wholeHousehold(page);
}

/** Asks again until every source answers: the hub lets one that failed alone for some seconds. */
export async function askUntilWhole(page: Page): Promise<void> {
  const whole = page.locator('.source-news', { hasText: 'Alle bronnen gaven antwoord' });
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    await askAgain(page);
    if ((await whole.count()) > 0) return;
    await page.waitForTimeout(BETWEEN_MS);
  }
  throw new Error('A source that was made normal again still does not answer.');
}
