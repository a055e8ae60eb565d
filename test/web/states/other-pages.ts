import { ALL_PAIRS } from '../look';
import type { Stage } from '../stage';
import { behave } from '../tasks';
import { SLOW_MS, type PageState } from './page-state';

/** A number that nobody has, and so nobody looked at. */
const NOT_LOOKED_AT = '999999904';

async function askWhoLooked(stage: Stage, number: string): Promise<void> {
  await stage.goTo('/wie-keek');
  await stage.page.locator('.terms-form input').fill(number);
  await stage.page.locator('.terms-form textarea').fill('Vraag van de burger zelf, per brief.');
  await stage.page.locator('.terms-form button[type=submit]').click();
}

/** Who looked at somebody's data, as the citizen and oversight see it. */
export const WHO_LOOKED: readonly PageState[] = [
  {
    page: 'who looked',
    state: 'full: of oneself, steps open',
    who: 'burger',
    looks: ALL_PAIRS,
    async show(stage) {
      await stage.goTo('/wie-keek');
      await stage.sees('.look-list details');
      await stage.page.locator('.look-list summary').first().click();
    },
    sign: '.look-list details[open]',
  },
  {
    page: 'who looked',
    state: 'not asked, of anybody, with a number that is wrong',
    who: 'leidinggevende',
    async show(stage) {
      await stage.goTo('/wie-keek');
      await stage.page.locator('.terms-form input').fill('999990018');
      await stage.page.locator('.terms-form button[type=submit]').click();
    },
    sign: '.terms-form__mistake',
  },
  {
    page: 'who looked',
    state: 'empty: nobody did',
    who: 'leidinggevende',
    show: (stage) => askWhoLooked(stage, NOT_LOOKED_AT),
    sign: 'section:has(> .look-list:empty)',
  },
  {
    page: 'who looked',
    state: 'error: the hub cannot be reached',
    who: 'leidinggevende',
    async show(stage) {
      await stage.page.context().setOffline(true);
      await askWhoLooked(stage, '999990147');
    },
    sign: '[role=alert]',
  },
  {
    page: 'who looked',
    state: 'loading: one log is slow',
    who: 'leidinggevende',
    async show(stage, { consoleUrl }) {
      await behave(consoleUrl, 'duo', 'SLOW', SLOW_MS);
      await askWhoLooked(stage, '999990159');
    },
    sign: 'output.loading',
  },
  {
    page: 'who looked',
    state: 'partial: one log cannot be read',
    who: 'leidinggevende',
    async show(stage, { consoleUrl }) {
      await behave(consoleUrl, 'duo', 'DOWN');
      await askWhoLooked(stage, '999990019');
    },
    sign: '.look-list li',
  },
];

/** Pages that say that there is nothing here. */
export const NOTHING_HERE: readonly PageState[] = [
  {
    page: 'not found',
    state: 'full',
    who: 'hulpverlener',
    looks: ALL_PAIRS,
    show: (stage) => stage.goTo('/bestaat-niet'),
    sign: 'main h1',
  },
  {
    page: 'not for this role',
    state: 'full',
    who: 'hulpverlener',
    show: (stage) => stage.goTo('/caseload'),
    sign: 'main h1',
  },
];
