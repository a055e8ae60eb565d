import type { Demo } from '../../test/web/demo';
import type { Camera } from './camera';
import { settled } from './household-pages';

/** Milliseconds that the first refresh of the demo's caseload may take. */
const FIRST_REFRESH_MS = 120_000;

/** What a debt director sees of the caseload. */
export async function debtDirectorPictures(demo: Demo, { take }: Camera): Promise<void> {
  const page = await demo.logIn('schuldenregisseur');
  await page.getByText('Er wacht niets').waitFor({ timeout: FIRST_REFRESH_MS });
  await page.locator('#trends').waitFor();
  await settled(page);
  await take('caseload', page.locator('.figures__hint'), { until: page.locator('.figures') });
  await take('caseload-werklijst', page.locator('#list-title'), {
    until: page.locator('#list tbody tr').nth(3),
  });
  await take('caseload-oplossen', page.locator('#clears'));
  await take('caseload-uitsplitsing', page.locator('#breakdown'));
  await page.context().close();
}
