import type { Stage } from '../stage';
import { openCase } from '../tasks';

/** Opens the household of an own case, until its last part is there. */
export async function openWhole(stage: Stage, reference: string): Promise<void> {
  await stage.goTo('/zoeken');
  await openCase(stage.page, reference);
  await stage.until(`document.querySelector('.sources:not(.sources--notYet)') !== null`);
  await stage.settled();
}

// As text: it runs in the page.
const OPEN_EVERYTHING = `(() => {
  for (const details of document.querySelectorAll('main details:not([open])')) details.open = true;
  for (const button of document.querySelectorAll('main [aria-expanded=false], main .chains [aria-pressed=false]')) button.click();
  return document.querySelectorAll('main details:not([open]), main [aria-expanded=false]').length;
})()`;

/** Opens all that opens, also what stands inside something that was closed. */
export async function openAll(stage: Stage): Promise<void> {
  await stage.until(`${OPEN_EVERYTHING} === 0`);
  await stage.settled();
}

/** Opens all of a household, and supposes something in its forecast. */
export async function openEverything(stage: Stage): Promise<void> {
  const plan = stage.page.locator('#forecast input[type=checkbox]');
  if ((await plan.count()) > 0) await plan.first().check();
  await openAll(stage);
}
