import { ALL_PAIRS } from '../look';
import type { Stage } from '../stage';
import { openAll } from './open-household';
import type { PageState } from './page-state';

const WHO = 'schuldenregisseur';
const PAGE = 'caseload';

async function toCaseload(stage: Stage): Promise<void> {
  await stage.goTo('/caseload');
  await stage.sees('#trends');
  await stage.settled();
}

/**
 * The caseload of a gemeente. Its figures come from a database of the hub: a slow or missing agency changes nothing on
 * it, and what does is the way to the hub.
 */
export const CASELOAD: readonly PageState[] = [
  {
    page: PAGE,
    state: 'full, everything open',
    who: WHO,
    looks: ALL_PAIRS,
    async show(stage) {
      await toCaseload(stage);
      await openAll(stage);
      await stage.page.locator('.saved-views button').last().click();
    },
    sign: '.saved-views__form',
  },
  {
    page: PAGE,
    state: 'empty: no case fits',
    who: WHO,
    async show(stage) {
      await toCaseload(stage);
      await stage.page.locator('.list-filter input').first().fill('Z-1999-00');
      await stage.page.keyboard.press('Enter');
    },
    sign: '#list:not(:has(.list-table)) .list-pages',
  },
  {
    page: PAGE,
    state: 'a filter that cannot be, a view without a name',
    who: WHO,
    async show(stage) {
      await toCaseload(stage);
      await stage.page.locator('.list-filter input').first().fill('999990019');
      await stage.page.locator('.saved-views button').last().click();
      await stage.page.locator('.saved-views__form button[type=submit]').click();
    },
    sign: '.saved-views__form .caseload__mistake',
  },
  {
    page: PAGE,
    state: 'one household of it, live and without names',
    who: WHO,
    async show(stage) {
      await toCaseload(stage);
      await stage.page.locator('.list-table__case').first().click();
      await stage.sees('#debts');
      await stage.settled();
    },
    sign: '.household__head',
  },
  {
    page: PAGE,
    state: 'loading: the hub takes its time',
    who: WHO,
    async show(stage) {
      // Never answered, as when the way to the hub is blocked.
      await stage.page.route('**/graphql', () => undefined);
      await stage.comeAnew('/caseload');
    },
    sign: 'output.loading',
  },
  {
    page: PAGE,
    state: 'error: the hub cannot be reached',
    who: WHO,
    async show(stage) {
      await stage.page.route('**/graphql', (route) => route.abort());
      await stage.comeAnew('/caseload');
    },
    sign: '[role=alert]',
  },
];
