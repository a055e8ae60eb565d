import { isSeen } from './focus';
import { Keyboard } from './keyboard';
import { AT_FIRST, OPPOSITES } from './look';
import { ownFaults } from './page-faults';
import type { Stage } from './stage';
import { openEverything, openWhole } from './states/open-household';

const CASE = 'Z-2026-13';

// As text: they run in the page.
const MOVING = `[...document.querySelectorAll('*')]
  .filter((one) => [getComputedStyle(one).animationDuration, getComputedStyle(one).transitionDuration]
    .some((durations) => durations.split(', ').some((duration) => parseFloat(duration) > 0)))
  .map((one) => one.outerHTML.slice(0, 120))`;

const LOST_IN_FORCED_COLORS = `(() => {
  const visible = (one) => one.checkVisibility({ visibilityProperty: true }) && one.offsetWidth > 2;
  const behind = (from) => {
    for (let one = from; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!/^rgba\\(.*, 0\\)$/.test(backgroundColor)) return backgroundColor;
    }
    return getComputedStyle(document.documentElement).backgroundColor;
  };
  const lost = [];
  for (const one of [...document.querySelectorAll('a[href], button, summary, label, legend, select, textarea, input')].filter(visible)) {
    const style = getComputedStyle(one);
    const isOwnDrawn = /^(checkbox|radio|range)$/.test(one.type);
    if (!isOwnDrawn && style.color === behind(one)) lost.push(['no text', one.outerHTML.slice(0, 120)]);
    const isField = /^(SELECT|TEXTAREA|INPUT)$/.test(one.tagName) && !isOwnDrawn;
    if (isField && (style.borderBottomStyle === 'none' || style.borderBottomColor === behind(one.parentElement)))
      lost.push(['no border', one.outerHTML.slice(0, 120)]);
  }
  const same = (one, other) => ['fontWeight', 'textDecorationLine', 'borderBottomWidth', 'borderBottomColor', 'backgroundColor', 'outlineStyle']
    .every((property) => getComputedStyle(one)[property] === getComputedStyle(other)[property]);
  for (const [chosen, other] of [
    ['.stack__option input:checked + span', '.stack__option input:not(:checked) + span'],
    ['[aria-pressed=true]', '[aria-pressed=false]'],
  ]) {
    const [one, another] = [document.querySelector('main ' + chosen), document.querySelector('main ' + other)];
    if (one && another && same(one, another)) lost.push(['chosen looks as not chosen', one.outerHTML.slice(0, 120)]);
  }
  return lost;
})()`;

// As WCAG 1.4.12 has it. As a constructed sheet: the security policy takes no other.
const SPACED = `(() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
  document.adoptedStyleSheets = [sheet];
})()`;

/** A household as somebody sees it who has set the device to less movement, own colours, or more space. */
export function testsOfOtherSettings(stageOf: (username: string) => Promise<Stage>): void {
  let stage: Stage;

  beforeAll(async () => {
    stage = await stageOf('procesregisseur');
    await stage.leaveFor(AT_FIRST);
    await openWhole(stage, CASE);
    await openEverything(stage);
  });
  afterAll(async () => {
    await stage.page.emulateMedia({ reducedMotion: null, forcedColors: null });
    await stage.page.evaluate('document.adoptedStyleSheets = []');
  });

  test('nothing moves for who wants less movement', async () => {
    await stage.page.emulateMedia({ reducedMotion: 'reduce' });
    expect(await stage.page.evaluate(MOVING)).toEqual([]);
    expect(await stage.page.evaluate('document.getAnimations().length')).toBe(0);
  });

  test('controls keep their text, their edge and their focus in forced colours', async () => {
    await stage.page.emulateMedia({ forcedColors: 'active' });
    expect(await stage.page.evaluate(`matchMedia('(forced-colors: active)').matches`)).toBe(true);
    expect(await stage.page.evaluate(LOST_IN_FORCED_COLORS)).toEqual([]);
    const keys = new Keyboard(stage.page);
    await stage.page.locator('[data-search], main').first().focus();
    for (let stop = 0; stop < 20; stop += 1) {
      await keys.press('Tab');
      expect(isSeen(await keys.at())).toBe(true);
    }
    await stage.page.emulateMedia({ forcedColors: 'none' });
  });

  test.each([AT_FIRST, ...OPPOSITES.slice(-1)])('no text is lost when it is set wider: %j', async (look) => {
    await stage.wear(look);
    await stage.page.evaluate(SPACED);
    expect(await ownFaults(stage.page)).toEqual([]);
  });
}
