import type { Page } from 'playwright-core';
import { accessibilityFaults } from './audit';

// As text: it runs in the page. Each part gives lines, one for each fault.
const OWN_CHECKS = `(() => {
  const named = (element) => {
    const label = element.getAttribute('aria-labelledby');
    return Boolean(element.getAttribute('aria-label') || (label && document.getElementById(label)?.textContent));
  };
  const shown = (element) => element.checkVisibility({ visibilityProperty: true });
  const begin = (element) => element.outerHTML.slice(0, 140);
  const root = document.documentElement;

  const tooWide = root.scrollWidth > root.clientWidth
    ? [\`The page scrolls two ways: \${root.scrollWidth} in \${root.clientWidth}. First that sticks out: \${begin(
        [...document.body.querySelectorAll('*')].filter(shown)
          .find((element) => element.getBoundingClientRect().right > root.clientWidth + 1) ?? document.body)}\`]
    : [];

  const scrolls = [], cutOff = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.scrollWidth <= element.clientWidth + 1 || element.clientWidth <= 1 || !shown(element)) continue;
    const { overflowX, textOverflow } = getComputedStyle(element);
    if (/auto|scroll/.test(overflowX) && (element.tabIndex < 0 || !named(element)))
      scrolls.push(\`Scrolls sideways, without a name or a place in the order of the keyboard: \${begin(element)}\`);
    if (/hidden|clip/.test(overflowX) && !element.closest('[aria-hidden=true], .only-read-aloud') && element.textContent.trim() !== '')
      cutOff.push(\`Text is cut off (\${textOverflow}): \${begin(element)}\`);
  }

  const levels = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')].filter(shown)
    .map((heading) => [Number(heading.tagName[1]), heading.textContent.trim().slice(0, 60)]);
  const outline = [];
  if (levels.filter(([level]) => level === 1).length !== 1)
    outline.push(\`One heading of level 1 is wanted: \${JSON.stringify(levels.slice(0, 4))}\`);
  levels.forEach(([level, text], place) => {
    const before = place === 0 ? 0 : levels[place - 1][0];
    if (level > before + 1) outline.push(\`Heading "\${text}" jumps from level \${before} to \${level}.\`);
    if (text === '') outline.push(\`A heading of level \${level} is empty.\`);
  });

  const titles = document.title.trim() === '' ? ['The page has no title.'] : [];
  return [...tooWide, ...scrolls, ...cutOff, ...outline, ...titles];
})()`;

/**
 * What the two programs do not look at, each fault as a line: scrolling in two directions (WCAG 1.4.10) but in a named
 * region that the keyboard reaches; text that is cut off (1.4.4); an outline of headings that jumps (1.3.1); no title
 * (2.4.2).
 */
export function ownFaults(page: Page): Promise<readonly string[]> {
  return page.evaluate(OWN_CHECKS);
}

/** Everything that is found wrong with a page as it is now, by axe, by HTML_CodeSniffer and by what they leave out. */
export async function pageFaults(page: Page): Promise<readonly string[]> {
  return [...(await ownFaults(page)), ...(await accessibilityFaults(page))];
}
