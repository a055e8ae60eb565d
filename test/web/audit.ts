import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const AXE = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');
const SNIFFER = readFileSync(require.resolve('html_codesniffer/build/HTMLCS.js'), 'utf8');

/** What axe looks at: every rule of WCAG 2.2, levels A and AA. */
const LEVELS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What HTML_CodeSniffer calls an error and is none, for exactly these elements. Each with its proof. */
const NOT_FAULTS: readonly { readonly code: string; readonly why: string; readonly when: string }[] = [
  {
    code: 'Principle2.Guideline2_4.2_4_1.G1,G123,G124.NoSuchID',
    why: 'It compares the fragment as it is written. A browser decodes it first (HTML, "find a potential indicated element"), and finds the element: the link works, and 2.4.1 asks for no more.',
    when: '(link) => document.getElementById(decodeURIComponent(link.hash.slice(1))) !== null',
  },
];

// As text: they run in the page, and nothing else here knows of one.
// Without the style sheets and a selector for every element, which only its report would need, axe takes half the time.
const RUN_AXE = `axe.run(document, {
  runOnly: ${JSON.stringify(LEVELS)}, resultTypes: ['violations'], preload: false, selectors: false,
}).then(({ violations }) => violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => \`axe \${id} at \${html.slice(0, 160)}: \${failureSummary}\`)))`;
const RUN_SNIFFER = `new Promise((resolve, reject) => HTMLCS.process('WCAG2AA', document, resolve, reject)).then(() => {
  const notFaults = { ${NOT_FAULTS.map(({ code, when }) => `${JSON.stringify(code)}: ${when}`).join(', ')} };
  return HTMLCS.getMessages()
    .filter(({ type, code, element }) => type === HTMLCS.ERROR && !notFaults[code.replace('WCAG2AA.', '')]?.(element))
    .map(({ code, msg, element }) => \`HTML_CodeSniffer \${code} at \${element.outerHTML.slice(0, 160)}: \${msg}\`);
})`;

/** What two programs find wrong with a page as it is now (WCAG 2.2 AA), each as a line; empty when nothing. */
export async function accessibilityFaults(page: Page): Promise<readonly string[]> {
  // By the debugger and not as a script of the page: its security policy takes none from elsewhere.
  if (!(await page.evaluate('"axe" in window'))) await page.evaluate(`${AXE};${SNIFFER};undefined`);
  const byAxe: string[] = await page.evaluate(RUN_AXE);
  const bySniffer: string[] = await page.evaluate(RUN_SNIFFER);
  return [...byAxe, ...bySniffer];
}
