import type { Demo } from '../../test/web/demo';
import type { Camera } from './camera';
import { settled } from './household-pages';

/** What an agency's own people see: their contact, signals in their own data, and what they share. */
export async function agencyPictures(demo: Demo, { take }: Camera): Promise<void> {
  const page = await demo.logIn('maatwerk-uwv');
  await page.getByRole('heading', { name: 'Ons maatwerkcontact' }).waitFor();
  await settled(page);
  await take('organisatie-contact', page.locator('#contact'));
  await take('organisatie-signalen', page.locator('#signals-title'), {
    until: page.locator('.signal').first(),
  });
  await take('organisatie-delen', page.locator('#sharing'), { most: 540 });
  await page.context().close();
}

/** What a citizen gets to see when she asks who looked. */
export async function whoLookedPictures(demo: Demo, { take }: Camera): Promise<void> {
  const page = await demo.logIn('burger');
  await take('wie-keek', page.locator('.look').first(), { until: page.locator('.look').nth(1) });
  await page.context().close();
}

/** What an administrator of the demo sees: where people log in, and the console. */
export async function administratorPictures(
  { url, consoleUrl, browser }: Demo,
  { take }: Camera,
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    locale: 'nl-NL',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  await page.goto(url);
  await page.locator('[name=username]').waitFor();
  await take('inloggen', page.locator('main'), { most: 620 });
  await page.goto(consoleUrl);
  await take('demo-console', page.locator('main'), { most: 700 });
  await context.close();
}
