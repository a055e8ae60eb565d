import { ALL_PAIRS, type Look, OPPOSITES } from '../look';
import type { Demo } from '../demo';
import type { Stage } from '../stage';
import { behave } from '../tasks';
import type { PageState } from './page-state';

/** For a page that has no choice of language. */
const inOnly = (language: Look['language'], looks: readonly Look[]): Look[] =>
  looks.map((look) => ({ ...look, language }));

/** The client sends there who has not logged in. */
async function toLogin(stage: Stage, { url }: Demo): Promise<void> {
  await stage.page.goto(url);
  await stage.sees('[name=username]');
}

/** The login page, the console of the demo, and the page that is shown when the client cannot start. */
export const BEFORE_LOGIN: readonly PageState[] = [
  {
    page: 'login',
    state: 'full',
    who: null,
    looks: inOnly('nl', ALL_PAIRS),
    show: toLogin,
    sign: '[name=username]',
  },
  {
    page: 'login',
    state: 'refused',
    who: null,
    looks: inOnly('nl', OPPOSITES),
    async show(stage, demo) {
      await toLogin(stage, demo);
      const { page } = stage;
      await page.locator('[name=password]').fill('niet dit wachtwoord');
      await page.locator('button[type=submit]').click();
    },
    sign: '#fout',
  },
  {
    page: 'demo console',
    state: 'full, one agency slow',
    who: null,
    looks: inOnly('nl', OPPOSITES),
    async show({ page }, { consoleUrl }) {
      await behave(consoleUrl, 'uwv', 'SLOW');
      await page.goto(consoleUrl);
    },
    sign: '.bronnen',
  },
  ...(['nl', 'en'] as const).map((language): PageState => ({
    page: 'the client',
    state: `cannot start, in ${language}`,
    who: null,
    looks: inOnly(language, OPPOSITES),
    async show({ page }, { url }) {
      await page.goto(`${url}/icon.svg`);
      await page.evaluate(`localStorage.setItem('huishoudbeeld.language', '${language}')`);
      await page.route('**/web-settings.json', (route) => route.abort());
      await page.goto(url);
    },
    sign: 'main.page [role=alert], main.page .utrecht-alert',
  })),
  {
    page: 'the client',
    state: 'cannot start, and its English texts do not come: it says so in Dutch',
    who: null,
    looks: inOnly('nl', OPPOSITES),
    async show({ page }, { url }) {
      await page.goto(`${url}/icon.svg`);
      await page.evaluate(`localStorage.setItem('huishoudbeeld.language', 'en')`);
      await page.route('**/assets/en-*.js', (route) => route.abort());
      await page.route('**/web-settings.json', (route) => route.abort());
      await page.goto(url);
    },
    sign: 'main.page h1:text-is("Het scherm werkt niet")',
  },
];
