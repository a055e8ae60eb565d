import type { Page } from 'playwright-core';
import type { Demo } from '../../test/web/demo';
import type { Camera } from './camera';
import { askAgain, askUntilWhole, chooseCase, openCase, openChosen, settled } from './household-pages';

/** The first seed case: an eviction threatens, and more is withheld than may be. */
const EVICTION = 'Z-2026-01';
/** Four decisions that follow from one change in the BRP. */
const CHAIN = 'Z-2026-03';
/** A couple for one agency, and not for another. */
const TOGETHER = 'Z-2026-06';
/** Debts to several creditors. */
const STACKED = 'Z-2026-17';

async function finding(page: Page, { take }: Camera): Promise<void> {
  const main = page.locator('main');
  await take('zoeken', main.getByRole('heading', { level: 1 }), {
    until: main.locator('.find-list__item').nth(3),
  });
  await page.locator('[data-search]').fill('Oefenaar');
  await take('zoeken-op-naam', page.getByRole('region', { name: 'Zoeken op naam' }));
  await page.locator('[data-search]').fill('');
  await take('waarvoor', await chooseCase(page, EVICTION));
}

async function conflicts(page: Page, { take }: Camera): Promise<void> {
  const section = page.locator('#conflicts');
  await take('tegenstrijdigheden', section);
  const first = section.getByRole('article').first();
  await first.getByRole('button').first().click();
  const heading = (name: string) => first.getByRole('heading', { name });
  await take('tegenstrijdigheid', first.locator('.conflict__badges'), {
    until: first.locator('.conflict__risk'),
  });
  await first.getByText('Tekst om te sturen').click();
  await take('tegenstrijdigheid-bellen', heading('Wat u kunt doen en wie u kunt bellen'), {
    until: first.locator('.conflict__draft'),
  });
  await take('tegenstrijdigheid-vastleggen', heading('Wat is ermee gedaan?'), {
    until: first.locator('.conflict__form'),
  });
}

async function income(page: Page, { take }: Camera): Promise<void> {
  const month = page.locator('#income').getByRole('article').first();
  await take('inkomen', month);
  await month.getByText('Hoe is dit berekend?').click();
  const steps = month.locator('.computation');
  await steps.waitFor();
  await settled(page);
  await take('inkomen-berekening', steps.getByRole('heading', { name: 'Stap voor stap' }), {
    until: steps.getByRole('table').nth(1),
  });
}

async function forecast(page: Page, { take }: Camera): Promise<void> {
  const section = page.locator('#forecast');
  await section.getByRole('checkbox').first().check();
  await section.locator('.outcome--scenario').waitFor();
  await section.getByText('Bezig met berekenen').first().waitFor({ state: 'detached' });
  await take('vooruitblik', section, { most: 900 });
}

async function eviction(page: Page, camera: Camera): Promise<void> {
  const { take } = camera;
  await openChosen(page);
  await take('huishouden', page.locator('.terms-bar'), { until: page.locator('.summary') });
  await conflicts(page, camera);
  await income(page, camera);
  await forecast(page, camera);
  await take('contacten', page.locator('#contacts'), { most: 572 });
  await page.getByRole('button', { name: 'Afdrukken' }).click();
  await take('afdrukken', page.getByRole('dialog'));
  await page.getByRole('dialog').getByRole('button', { name: 'Annuleer' }).click();
}

async function timeline(page: Page, { take }: Camera): Promise<void> {
  await openCase(page, CHAIN);
  const section = page.locator('#timeline');
  await section.getByRole('button', { name: 'Toon alleen deze keten' }).first().click();
  await take('tijdlijn', section, { most: 632 });
}

async function debts(page: Page, { take }: Camera): Promise<void> {
  await openCase(page, STACKED);
  const section = page.locator('#debts');
  await take('schulden', section.locator('.debts__top'), { until: section.locator('.beside') });
  await section.locator('.claims__open').first().click();
  const detail = section.locator('.claim-detail').first();
  await detail.waitFor();
  await settled(page);
  await take('vordering', detail.getByRole('heading').first(), { until: detail.locator('.ground').first() });
}

/** What is on the screen while an agency is out of reach; after it all is as it was. */
async function missingSource(page: Page, { take }: Camera, demo: Demo): Promise<void> {
  const behave = async (behaviour: string): Promise<void> => {
    const answer = await fetch(`${demo.consoleUrl}/agencies/uwv`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ behaviour }),
    });
    if (!answer.ok)
      throw new Error(`The demo console answered ${answer.status} when UWV had to be ${behaviour}.`);
  };
  await behave('DOWN');
  await askAgain(page);
  await page.getByRole('button', { name: 'Wat ontbreekt er?' }).click();
  await take('bron-ontbreekt', page.locator('.sources'), { until: page.locator('.summary') });
  await take('schulden-minstens', page.locator('#debts .one-number'), { most: 330 });
  await behave('NORMAL');
  await askUntilWhole(page);
}

/** What a caseworker does with one household, and what is on her screen. */
export async function caseworkerPictures(demo: Demo, camera: Camera): Promise<void> {
  const page = await demo.logIn('hulpverlener');
  await finding(page, camera);
  await eviction(page, camera);
  await openCase(page, TOGETHER);
  await camera.take('wie-woont-hier', page.locator('#people'));
  await timeline(page, camera);
  await page.context().close();

  const colleague = await demo.logIn('hulpverlener-2');
  await debts(colleague, camera);
  await missingSource(colleague, camera, demo);
  await colleague.context().close();

  const dark = await demo.logIn('hulpverlener', { appearance: 'dark' });
  await openCase(dark, EVICTION);
  await camera.take('donker', dark.locator('.terms-bar'), {
    until: dark.locator('.conflict').first(),
  });
  await dark.context().close();

  const phone = await demo.logIn('hulpverlener', { width: 390 });
  await openCase(phone, EVICTION);
  await camera.take('telefoon', phone.locator('.terms-bar'), { until: phone.locator('.summary') });
  await phone.context().close();
}
