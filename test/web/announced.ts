import type { Page } from 'playwright-core';

// As text: it runs in the page. What is inserted together with its place is not announced: the place has to be there.
const LISTEN = `(() => {
  const PLACES = 'output, [aria-live], [role=status], [role=alert], [role=log]';
  window.announced = [];
  new MutationObserver((changes) => {
    for (const { target, addedNodes } of changes) {
      const element = target.nodeType === Node.ELEMENT_NODE ? target : target.parentElement;
      const place = element?.closest(PLACES);
      const alerts = [...addedNodes].filter((node) => node.nodeType === Node.ELEMENT_NODE && node.matches('[role=alert]'));
      for (const one of place ? [place] : alerts) {
        const text = one.textContent.trim();
        if (text !== '' && window.announced.at(-1) !== text) window.announced.push(text);
      }
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
})()`;

/** Begins to note what a screen reader announces by itself. */
export async function listen(page: Page): Promise<void> {
  await page.evaluate(LISTEN);
}

/** What was announced since, in order. */
export function announced(page: Page): Promise<readonly string[]> {
  return page.evaluate('window.announced');
}
