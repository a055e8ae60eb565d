import type { CDPSession, Page } from 'playwright-core';
import { type Look, WINDOWS } from './look';

const MOST_WAITED_MS = 20_000;

/** A page of which language, appearance and size change in place, without another login. */
export class Stage {
  private constructor(
    readonly page: Page,
    /** The debugger of the browser: it alone can zoom. */
    readonly debug: CDPSession,
  ) {}

  static async on(page: Page): Promise<Stage> {
    // Before the test itself gives up, so that it is said what was waited for.
    page.setDefaultTimeout(MOST_WAITED_MS);
    return new Stage(page, await page.context().newCDPSession(page));
  }

  /** Looks at the page in another way, by its own choices where it has them, else by those of the device. */
  async wear({ language, appearance, size }: Look): Promise<void> {
    await this.debug.send('Emulation.setDeviceMetricsOverride', { ...WINDOWS[size], mobile: false });
    await this.page.emulateMedia({ colorScheme: appearance });
    const worn: string[] = await this.page.evaluate(
      `[...document.querySelectorAll('header select')].map(({ value }) => value)`,
    );
    const choices = this.page.locator('header select');
    if (worn.length > 0 && worn[0] !== language) await choices.first().selectOption(language);
    if (worn.length > 0 && worn[1] !== appearance) await choices.last().selectOption(appearance);
    // English comes in a file of its own, and until then the page stays as it is.
    if (worn.length > 0)
      await this.until(
        `[...document.querySelectorAll('header select')].some((one) => one.value === '${language}' && one.checkVisibility())`,
      );
  }

  /** Goes to a path as a link of the page does. What it remembers of households stays. */
  async goTo(path: string): Promise<void> {
    await this.page.evaluate(
      `history.pushState({ key: crypto.randomUUID() }, '', ${JSON.stringify(path)}); dispatchEvent(new PopStateEvent('popstate'))`,
    );
  }

  /** Leaves for a page with little on it, and looks at that: a large page takes long to be drawn in another way. */
  async leaveFor(look: Look): Promise<void> {
    if ((await this.page.locator('header select').count()) > 0) await this.goTo('/bestaat-niet');
    await this.wear(look);
  }

  /** Comes to a path as from a bookmark: the page forgets all that it knew, and nobody has to log in again. */
  async comeAnew(path: string): Promise<void> {
    await this.page.goto(new URL(path, this.page.url()).href);
    await this.sees('main#content');
  }

  /** Waits until something is there to be seen. */
  async sees(selector: string): Promise<void> {
    await this.page.locator(selector).first().waitFor();
  }

  /** Waits until something is true in the page. As text by the debugger: the security policy takes no other. */
  async until(condition: string): Promise<void> {
    await this.page.evaluate(`new Promise((resolve, reject) => {
      const end = performance.now() + ${MOST_WAITED_MS};
      const look = () => {
        if (${condition}) resolve();
        else if (performance.now() > end) reject(new Error(${JSON.stringify(`It never came: ${condition}`)}));
        else requestAnimationFrame(look);
      };
      look();
    })`);
  }

  /** Waits until nothing is on its way any more. */
  settled(): Promise<void> {
    return this.until(`document.querySelector('output.loading, [aria-busy=true]') === null`);
  }
}
