import { ALL_PAIRS } from '../look';
import type { Stage } from '../stage';
import { behave, openCase } from '../tasks';
import { openEverything, openWhole } from './open-household';
import { SLOW_MS, type PageState } from './page-state';

const WHO = 'hulpverlener';
const PAGE = 'household';

/** The richest first; these six have among them every part that a household can have. */
const FAMILIES = ['Z-2026-06', 'Z-2026-04', 'Z-2026-05', 'Z-2026-09', 'Z-2026-13', 'Z-2026-01'];
const [RICHEST = '', FIRST = ''] = [FAMILIES[0], FAMILIES.at(-1)];

/** States a purpose for a person or household that is not of an own case. */
async function stateTerms({ page }: Stage): Promise<void> {
  await page.locator('[data-field=trigger]').first().check();
  await page.locator('.terms-form input[id$=caseReference]').fill('Z-2026-01');
  await page.locator('.terms-form textarea').fill('Vraag van het gezin, buiten een eigen casus om.');
  await page.locator('.terms-form button[type=submit]').click();
}

/** The first household, opened again only when another page is shown. */
async function toFirst(stage: Stage): Promise<void> {
  await stage.page.keyboard.press('Escape');
  const terms = stage.page.locator('.terms-bar', { hasText: FIRST });
  if ((await terms.count()) === 0) await openWhole(stage, FIRST);
}

async function askExport(stage: Stage, place: number): Promise<void> {
  await toFirst(stage);
  await stage.page.locator('.dossier__actions button').nth(place).click();
}

/** The page of one household. */
export const HOUSEHOLD: readonly PageState[] = [
  ...FAMILIES.map((reference, place): PageState => ({
    page: PAGE,
    state: `full, everything open, ${reference}`,
    who: WHO,
    // Each in another: together they are all pairs.
    looks: ALL_PAIRS.slice(place, place + 1),
    async show(stage) {
      await openWhole(stage, reference);
      await openEverything(stage);
    },
    sign: '#contacts',
  })),
  {
    page: PAGE,
    state: 'full, everything closed',
    who: WHO,
    show: (stage) => openWhole(stage, RICHEST),
    sign: '#conflicts [aria-expanded=false]',
  },
  {
    page: PAGE,
    state: 'the dialog before printing',
    who: WHO,
    show: (stage) => askExport(stage, 0),
    sign: 'dialog[open]',
  },
  {
    page: PAGE,
    state: 'the dialog before a CSV',
    who: WHO,
    show: (stage) => askExport(stage, 1),
    sign: 'dialog[open]',
  },
  {
    page: PAGE,
    state: 'a mark without its reason',
    who: WHO,
    async show(stage) {
      await toFirst(stage);
      const card = stage.page.locator('#conflicts article').first();
      if (!(await card.locator('.conflict__form').isVisible())) await card.locator('[aria-expanded]').click();
      await card.locator('.conflict__form input[type=radio]').last().check();
      await card.locator('.conflict__form button[type=submit]').click();
    },
    sign: '.conflict__form .conflict__mistake',
  },
  {
    page: PAGE,
    state: 'empty: a family without problems',
    who: WHO,
    async show(stage) {
      await stage.goTo('/zoeken');
      await stage.page.locator('[data-search]').fill('999990482');
      await stage.page.locator('.search-box button[type=submit]').click();
      await stateTerms(stage);
      await stage.sees('#contacts');
      await stage.settled();
    },
    sign: '.conflicts__nothing',
  },
  {
    page: PAGE,
    state: 'error: no household has this number',
    who: WHO,
    async show(stage) {
      await stage.goTo('/huishouden/0123456789abcdef');
      await stateTerms(stage);
    },
    sign: '[role=alert]',
  },
  {
    page: PAGE,
    state: 'error: the hub cannot be reached',
    who: WHO,
    async show(stage) {
      await stage.goTo('/zoeken');
      await stage.page.getByRole('button', { name: 'Z-2026-03' }).click();
      await stage.page.context().setOffline(true);
      await stage.page.locator('.terms-form button[type=submit]').click();
    },
    sign: '[role=alert]',
  },
  {
    page: PAGE,
    state: 'error: the hub falls away while the household is shown',
    who: WHO,
    async show(stage) {
      await openWhole(stage, 'Z-2026-03');
      await stage.page.context().setOffline(true);
      await stage.page.locator('.sources__actions button').last().click();
    },
    sign: '.household [role=alert]',
  },
  {
    page: PAGE,
    state: 'loading: nobody has answered',
    who: WHO,
    async show(stage, { consoleUrl }) {
      await behave(consoleUrl, 'gemeente', 'SLOW', SLOW_MS);
      await stage.goTo('/zoeken');
      await stage.page.getByRole('button', { name: 'Z-2026-02' }).click();
      await stage.page.locator('.terms-form button[type=submit]').click();
    },
    sign: '.household__waiting output',
  },
  {
    page: PAGE,
    state: 'loading: one agency is still asked',
    who: WHO,
    async show(stage, { consoleUrl }) {
      await behave(consoleUrl, 'uwv', 'SLOW', SLOW_MS);
      await stage.goTo('/zoeken');
      await openCase(stage.page, RICHEST);
    },
    sign: '.sources--notYet',
  },
  {
    page: PAGE,
    state: 'partial: one agency is down, one has no ground',
    who: WHO,
    async show(stage, { consoleUrl }) {
      await behave(consoleUrl, 'uwv', 'DOWN');
      await behave(consoleUrl, 'svb', 'NO_GROUND');
      await openWhole(stage, 'Z-2026-01');
      await openEverything(stage);
    },
    sign: '.sources__gaps',
  },
  {
    page: PAGE,
    state: 'partial: nobody can tell who lives there',
    who: WHO,
    async show(stage, { consoleUrl }) {
      await behave(consoleUrl, 'gemeente', 'DOWN');
      await stage.goTo('/zoeken');
      await stage.page.locator('[data-search]').fill('999990019');
      await stage.page.locator('.search-box button[type=submit]').click();
      await stateTerms(stage);
      await stage.sees('#contacts');
      await stage.settled();
    },
    sign: '.sources__summary',
  },
];
