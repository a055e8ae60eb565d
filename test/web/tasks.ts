import type { Page } from 'playwright-core';

/** How the demo's agencies behave, as its console takes it. */
export type Behaviour = 'NORMAL' | 'SLOW' | 'DOWN' | 'WRONG' | 'NO_GROUND' | 'FAULTY';

/** Has one agency of the demo behave so. */
export async function behave(
  consoleUrl: string,
  agency: string,
  behaviour: Behaviour,
  delayMs = 1000,
): Promise<void> {
  const response = await fetch(`${consoleUrl}/agencies/${agency}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ behaviour, delayMs }),
  });
  if (!response.ok)
    throw new Error(`The console refused ${behaviour} for ${agency}: ${await response.text()}`);
}

/** Has all agencies of the demo behave as they do. */
export async function behaveNormally(consoleUrl: string): Promise<void> {
  await fetch(`${consoleUrl}/normal`, { method: 'POST' });
}

/** Opens the household of one of the worker's own cases, from the page where she begins. */
export async function openCase(page: Page, reference: string): Promise<void> {
  await page.getByRole('button', { name: reference }).click();
  await page.locator('form.terms-form button[type=submit]').click();
  await page.locator('.household__head').waitFor();
}

/** Waits until all sources have answered, or were given up on. */
export async function whenComplete(page: Page): Promise<void> {
  await page.getByText(/^Klaar[.,]/).waitFor({ state: 'attached' });
}

/** Asks again until all agencies answer: the hub leaves one alone for ten seconds that failed often, whoever asked. */
export async function askUntilComplete(page: Page): Promise<void> {
  const complete = page.getByText('Alle 4 bronnen gaven antwoord.');
  for (let turn = 0; turn < 10; turn += 1) {
    const came = await complete.waitFor({ timeout: 2500 }).then(
      () => true,
      () => false,
    );
    if (came) return;
    await page.getByRole('button', { name: 'Vraag opnieuw' }).click();
  }
  await complete.waitFor();
}

/** Everything the browser keeps for the page and shows around it: addresses, titles, stores. */
export function keptByBrowser(page: Page): Promise<string> {
  return page.evaluate(
    'JSON.stringify([location.href, document.title, {...localStorage}, {...sessionStorage}, document.cookie, history.state])',
  );
}
