import type { Page } from 'playwright-core';
import { type Focus, focusOf, isSeen } from './focus';

/** More stops than any page has: who needs more is trapped. */
const MOST_STOPS = 250;
const MOST_PICTURES = 30;

/** Hands on a keyboard, and no mouse. Every stop on the way has to be seen. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  /** What has the focus. Throws when that cannot be seen. */
  async at(): Promise<Focus> {
    let focus = await focusOf(this.page);
    // The page may still be on its way there: it scrolls with the next pictures that the browser draws.
    for (let picture = 0; picture < MOST_PICTURES && !isSeen(focus); picture += 1) {
      if (focus.tag === 'BODY') break;
      await this.page.evaluate('new Promise(requestAnimationFrame)');
      focus = await focusOf(this.page);
    }
    if (focus.tag !== 'BODY' && !isSeen(focus))
      throw new Error(`The focus cannot be seen: ${JSON.stringify(focus)}`);
    return focus;
  }

  /** Presses Tab, or Shift+Tab, until something with this name has the focus. */
  async to(name: RegExp, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<Focus> {
    const passed: string[] = [];
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await this.press(key);
      const focus = await this.at();
      if (name.test(focus.name)) return focus;
      passed.push(focus.name.slice(0, 30));
    }
    throw new Error(`${key} never reaches ${name}; it passed ${passed.join(' | ')}`);
  }

  /** Every stop from here until the focus is back where it began. Throws when it never is. */
  async round(key: 'Tab' | 'Shift+Tab'): Promise<readonly Focus[]> {
    const { place } = await this.at();
    const stops: Focus[] = [];
    while (stops.length < MOST_STOPS) {
      await this.press(key);
      const focus = await this.at();
      if (focus.place === place) return stops;
      // Between the last and the first there may be a stop outside the page.
      if (focus.tag !== 'BODY') stops.push(focus);
    }
    throw new Error(`${key} is trapped; the last stops were ${stops.slice(-3).map(({ html }) => html)}`);
  }
}
