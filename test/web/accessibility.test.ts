import { describeInBrowser } from './browser';
import { testsByKeyboard } from './by-keyboard';
import { type Demo, startDemo } from './demo';
import { AT_FIRST, inWords } from './look';
import { testsOfOtherSettings } from './other-settings';
import { pageFaults } from './page-faults';
import { testsReadAloud } from './read-aloud';
import { Stage } from './stage';
import { STATES } from './states';
import { HUB_WAITS_MS } from './states/page-state';
import { behaveNormally } from './tasks';

/** Errors that a browser itself tells of a hub that is out of reach. */
const OUT_OF_REACH = /net::ERR_|Failed to load resource/;

/** The databases of all parts, the parts themselves, and a browser. */
const START_MS = 120_000;

describeInBrowser('accessibility (WCAG 2.2 AA)', () => {
  let demo: Demo;
  const stages = new Map<string | null, Stage>();

  /** The window of somebody, in which they have logged in already when they were seen before. */
  const stageOf = async (who: string | null): Promise<Stage> => {
    const known = stages.get(who);
    if (known) return known;
    const page = who === null ? await (await demo.browser.newContext()).newPage() : await demo.logIn(who);
    const stage = await Stage.on(page);
    // Its English is fetched once, and is there when the network is not.
    if (who !== null) await stage.wear({ ...AT_FIRST, language: 'en' });
    stages.set(who, stage);
    return stage;
  };

  beforeAll(async () => {
    // Nobody waits in a test for as long as it takes to examine a page that loads, or asks as much in a minute.
    demo = await startDemo({ HUB_BUDGET_MS: String(HUB_WAITS_MS), HUB_LOOKUPS_PER_MINUTE: '10000' });
  }, START_MS);
  afterEach(async () => {
    await behaveNormally(demo.consoleUrl);
    for (const { page } of stages.values()) {
      await page.context().setOffline(false);
      await page.unrouteAll({ behavior: 'ignoreErrors' });
    }
  });
  afterAll(() => demo.stop());

  describe('with a keyboard alone, a caseworker', () => {
    testsByKeyboard(() => demo);
  });
  describe('a screen reader', () => {
    testsReadAloud(() => demo, stageOf);
  });
  describe('with other settings of the device', () => {
    testsOfOtherSettings(stageOf);
  });

  describe.each([...new Set(STATES.map(({ page }) => page))])('the page: %s', (name) => {
    test.each(STATES.filter(({ page }) => page === name))('$state', async ({ who, looks, show, sign }) => {
      const stage = await stageOf(who);
      await stage.leaveFor(looks[0] ?? AT_FIRST);
      await show(stage, demo);
      const found: string[] = [];
      for (const look of looks) {
        await stage.wear(look);
        await stage.sees(sign);
        for (const fault of await pageFaults(stage.page)) found.push(`[${inWords(look)}] ${fault}`);
        expect(await stage.page.locator(sign).first().isVisible()).toBe(true);
      }
      expect(found).toEqual([]);
    });
  });

  test('the examination itself finds what is wrong', async () => {
    const stage = await stageOf('hulpverlener');
    await stage.leaveFor(AT_FIRST);
    await stage.page.evaluate(`(() => {
      const main = document.querySelector('main');
      main.innerHTML = '<h1>Kop</h1><h3>Sprong</h3><button></button><img src="/icon.svg"><a href="#nergens">Hier</a>'
        + '<p id="faint">Nauwelijks te lezen</p><p id="wide">Breed</p><p id="cut">Afgesneden tekst</p>';
      Object.assign(main.querySelector('#faint').style, { color: '#eee', background: '#fff' });
      Object.assign(main.querySelector('#wide').style, { inlineSize: '3000px' });
      Object.assign(main.querySelector('#cut').style, { inlineSize: '2em', overflow: 'hidden', whiteSpace: 'nowrap' });
    })()`);
    const found = (await pageFaults(stage.page)).join('\n');
    for (const fault of [
      /axe button-name/,
      /axe image-alt/,
      /axe color-contrast/,
      /HTML_CodeSniffer .*1_1_1/,
    ])
      expect(found).toMatch(fault);
    for (const fault of [/NoSuchID/, /jumps from level 1 to 3/, /scrolls two ways/, /cut off/])
      expect(found).toMatch(fault);
  });

  test('no script of a page failed meanwhile, and its security policy stopped nothing', () => {
    expect(demo.faults.filter((fault) => !OUT_OF_REACH.test(fault))).toEqual([]);
  });
});
