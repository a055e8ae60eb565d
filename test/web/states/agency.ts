import { ALL_PAIRS } from '../look';
import type { Stage } from '../stage';
import { behave } from '../tasks';
import { openAll } from './open-household';
import { type PageState, SLOW_MS } from './page-state';

const AGENCY = 'uwv';
const WHO = `maatwerk-${AGENCY}`;
const PAGE = 'agency';

async function toAgency(stage: Stage): Promise<void> {
  await stage.goTo('/organisatie');
  await stage.sees('#contact dl');
  await stage.settled();
}

/** The page of an agency: its contact, signals about its own data, and what it shares. */
export const AGENCY_PAGE: readonly PageState[] = [
  {
    page: PAGE,
    state: 'full',
    who: WHO,
    looks: ALL_PAIRS,
    show: toAgency,
    sign: '.signals',
  },
  {
    page: PAGE,
    state: 'full, everything open',
    who: WHO,
    async show(stage) {
      await toAgency(stage);
      await openAll(stage);
    },
    sign: '.sharing details[open]',
  },
  {
    page: PAGE,
    state: 'empty: signals are not for this role',
    who: `beheerder-${AGENCY}`,
    show: toAgency,
    sign: '#signals:not(:has(.signals))',
  },
  {
    page: PAGE,
    state: 'the contact with everything forgotten',
    who: WHO,
    async show(stage) {
      await toAgency(stage);
      await stage.page.locator('#contact .contact__buttons button').last().click();
      for (const field of await stage.page.locator('.contact__step input, .contact__step textarea').all())
        await field.fill('');
      await stage.page.locator('.contact__step button[type=submit]').click();
    },
    sign: '.contact__mistake >> nth=2',
  },
  {
    page: PAGE,
    state: 'the contact before it is recorded',
    who: WHO,
    async show(stage) {
      await toAgency(stage);
      await stage.page.locator('#contact .contact__buttons button').first().click();
    },
    sign: '.contact__step dl',
  },
  {
    page: PAGE,
    state: 'loading: the agency is slow',
    who: WHO,
    async show(stage, { consoleUrl }) {
      await behave(consoleUrl, AGENCY, 'SLOW', SLOW_MS);
      await stage.comeAnew('/organisatie');
      await stage.sees('#sharing dl');
    },
    sign: '#contact output.loading',
  },
  {
    page: PAGE,
    state: 'partial: the agency is down, and the hub is not',
    who: WHO,
    async show(stage, { consoleUrl }) {
      await behave(consoleUrl, AGENCY, 'DOWN');
      await stage.comeAnew('/organisatie');
      await stage.sees('#sharing dl');
    },
    sign: '#contact [role=alert]',
  },
  {
    page: PAGE,
    state: 'error: the hub cannot be reached',
    who: WHO,
    async show(stage) {
      await stage.page.route('**/graphql', (route) => route.abort());
      await stage.comeAnew('/organisatie');
    },
    sign: '#sharing [role=alert]',
  },
];
