import { ALL_PAIRS, type Look, OPPOSITES } from '../look';
import type { PageState } from './page-state';

/** For a page that has no choice of language. */
const inOnly = (language: Look['language'], looks: readonly Look[]): Look[] =>
  looks.map((look) => ({ ...look, language }));

/** The login page, and the page that is shown when the client cannot start. */
export const BEFORE_LOGIN: readonly PageState[] = [
  {
    page: 'login',
    state: 'full',
    who: null,
    looks: inOnly('nl', ALL_PAIRS),
    show: async ({ page }, { url }) => void (await page.goto(url)),
    sign: '[name=username]',
  },
  {
    page: 'login',
    state: 'refused',
    who: null,
    looks: inOnly('nl', OPPOSITES),
    async show({ page }, { url }) {
      await page.goto(url);
      await page.locator('[name=password]').fill('niet dit wachtwoord');
      await page.locator('button[type=submit]').click();
    },
    sign: '#fout',
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
];
