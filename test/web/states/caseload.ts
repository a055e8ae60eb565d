import { ALL_PAIRS, OPPOSITES } from '../look';
import type { Stage } from '../stage';
import { openAll } from './open-household';
import type { PageState } from './page-state';

const WHO = 'schuldenregisseur';
const PAGE = 'caseload';

async function toCaseload(stage: Stage, search = ''): Promise<void> {
  await stage.goTo(`/caseload${search}`);
  await stage.sees('#trends');
  await stage.settled();
}

/** Has every question of the page go unanswered, or nowhere. */
async function withoutAnswers(stage: Stage, how: 'held' | 'broken', then: () => Promise<void>): Promise<void> {
  const { page } = stage;
  await page.route('**/graphql', (route) => (how === 'held' ? undefined : route.abort()));
  await then();
}

/** The caseload of a gemeente. Its figures come from its own database: a slow or missing agency changes nothing. */
export const CASELOAD: readonly PageState[] = [
  {
    page: PAGE,
    state: 'full, everything open',
    who: WHO,
    looks: ALL_PAIRS,
    async show(stage) {
      await toCaseload(stage);
      await openAll(stage);
    },
    sign: '.work-list__found',
  },
  {
    page: PAGE,
    state: 'empty: no case fits',
    who: WHO,
    looks: OPPOSITES,
    async show(stage) {
      await toCaseload(stage);
      await stage.page.locator('#list form input').first().fill('Z-1999-00');
      await stage.page.keyboard.press('Enter');
    },
    sign: '#list:not(:has(table))',
  },
];
