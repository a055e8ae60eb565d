import type { Page } from 'playwright-core';

/** Terms of the law that an English sentence has as well: 3.1.2 leaves technical terms out. */
const TERMS = ['beslagvrije voet'];

/** Words in small letters make a sentence; names, numbers and addresses are the same in every language. */
const isSentence = (text: string): boolean =>
  (text.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= 2 && !text.includes('@') && !TERMS.includes(text);

/** Notes the sentences that the hub says, from now on; they are in Dutch. */
export function noteSentences(page: Page): ReadonlySet<string> {
  const sentences = new Set<string>();
  page.on('response', (response) => {
    if (!response.url().endsWith('/graphql')) return;
    response.text().then(
      (text) => {
        for (const [quoted] of text.matchAll(/"(?:[^"\\]|\\.)*"/g)) {
          const said = JSON.parse(quoted) as string;
          if (isSentence(said)) sentences.add(said);
        }
      },
      // An answer that broke off says nothing.
      () => undefined,
    );
  });
  return sentences;
}

/** Where these sentences stand in the page without being marked as Dutch (WCAG 3.1.2), and how many do in all. */
export function unmarked(
  page: Page,
  sentences: ReadonlySet<string>,
): Promise<{ readonly found: number; readonly unmarked: readonly string[] }> {
  return page.evaluate(`(() => {
    const sentences = ${JSON.stringify([...sentences])};
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const unmarked = [];
    let found = 0;
    while (texts.nextNode()) {
      const text = texts.currentNode.textContent;
      if (!sentences.some((sentence) => text.includes(sentence))) continue;
      found += 1;
      if (texts.currentNode.parentElement.closest('[lang]').lang !== 'nl')
        unmarked.push(texts.currentNode.parentElement.outerHTML.slice(0, 200));
    }
    return { found, unmarked };
  })()`);
}
