import { ALL_PAIRS } from '../look';
import type { Stage } from '../stage';
import { behave } from '../tasks';
import { SLOW_MS, type PageState } from './page-state';

const WHO = 'hulpverlener';

async function toFind(stage: Stage): Promise<void> {
  await stage.goTo('/zoeken');
  await stage.sees('[data-search]');
}

async function search(stage: Stage, name: string): Promise<void> {
  await toFind(stage);
  await stage.page.locator('[data-search]').fill(name);
  await stage.page.locator('input[type=date]').fill('1994-11-22');
  await stage.page.locator('[data-field=trigger]').first().check();
  await stage.page.locator('.terms-form textarea').fill('Melding van school over dit gezin.');
  await stage.page.locator('.terms-form button[type=submit]').click();
}

/** The page that finds a household. */
export const FIND: readonly PageState[] = [
  {
    page: 'find',
    state: 'full: own cases, a number that is wrong',
    who: WHO,
    looks: ALL_PAIRS,
    async show(stage) {
      await toFind(stage);
      await stage.sees('.find-list__item');
      await stage.page.locator('[data-search]').fill('999990018');
    },
    sign: '.search-box__says--wrong',
  },
  {
    page: 'find',
    state: 'empty: no own case has the text',
    who: WHO,
    async show(stage) {
      await toFind(stage);
      await stage.page.locator('[data-search]').fill('Z-1999-00');
    },
    sign: 'section:has(> .find-list:empty)',
  },
  {
    page: 'find',
    state: 'search by name with everything forgotten',
    who: WHO,
    async show(stage) {
      await toFind(stage);
      await stage.page.locator('[data-search]').fill('oefenaar');
      await stage.page.locator('.terms-form button[type=submit]').click();
    },
    sign: '.terms-form__mistake >> nth=2',
  },
  {
    page: 'find',
    state: 'search by name: found',
    who: WHO,
    show: (stage) => search(stage, 'oefenaar'),
    sign: 'form + [aria-live] .find-list__item',
  },
  {
    page: 'find',
    state: 'search by name: nobody',
    who: WHO,
    show: (stage) => search(stage, 'niemandsnaam'),
    sign: 'form + [aria-live]:has(> .find-list:empty)',
  },
  {
    page: 'find',
    state: 'loading: the agency of the names is slow',
    who: 'procesregisseur',
    async show(stage, { consoleUrl }) {
      await behave(consoleUrl, 'gemeente', 'SLOW', SLOW_MS);
      await toFind(stage);
      await search(stage, 'oefenaar');
    },
    sign: 'output.loading',
  },
  {
    page: 'find',
    state: 'error: the hub cannot be reached',
    who: WHO,
    async show(stage) {
      await toFind(stage);
      await stage.page.context().setOffline(true);
      await search(stage, 'buiten bereik');
    },
    sign: '[role=alert]',
  },
];

/** The page that asks for what a household is opened. */
export const TERMS: readonly PageState[] = [
  {
    page: 'terms form',
    state: 'full: of an own case',
    who: WHO,
    looks: ALL_PAIRS,
    async show(stage) {
      await toFind(stage);
      await stage.page.getByRole('button', { name: 'Z-2026-01' }).click();
    },
    sign: '.terms-form h1',
  },
  {
    page: 'terms form',
    state: 'with everything forgotten',
    who: WHO,
    async show(stage) {
      await toFind(stage);
      await stage.page.locator('[data-search]').fill('999990019');
      await stage.page.locator('.search-box button[type=submit]').click();
      await stage.page.locator('.terms-form button[type=submit]').click();
    },
    sign: '.terms-form__mistake',
  },
  {
    page: 'terms form',
    state: 'error: the hub cannot be reached',
    who: WHO,
    async show(stage) {
      await toFind(stage);
      await stage.page.locator('[data-search]').fill('999990019');
      await stage.page.locator('.search-box button[type=submit]').click();
      await stage.page.locator('[data-field=trigger]').first().check();
      await stage.page
        .locator('.terms-form input[type=text], .terms-form input:not([type])')
        .fill('Z-2026-01');
      await stage.page.context().setOffline(true);
      await stage.page.locator('.terms-form button[type=submit]').click();
    },
    sign: '[role=alert]',
  },
];
