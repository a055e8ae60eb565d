import { writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { smallPng } from './small-png';

/** How much of a page is on a picture. */
export interface Crop {
  /** The last part that is on it. Default: the part itself, whole. */
  readonly until?: Locator;
  /** CSS pixels that the picture is high at most. */
  readonly most?: number;
}

/** Makes pictures of parts of a page. */
export interface Camera {
  /**
   * Writes a picture of a part of a page. Throws when the part is not there, or a number of a person is on the page.
   * @param name of the file, without its ending
   */
  readonly take: (name: string, part: Locator, crop?: Crop) => Promise<void>;
  /** What was made: bytes by the name of the file. */
  readonly taken: ReadonlyMap<string, number>;
}

/** White space around what is on a picture, in CSS pixels. */
const AROUND = 8;
const NUMBER_OF_A_PERSON = /\d{9}/;

// As text: it runs in the page. A stylesheet of this kind is not one that the page's security policy refuses.
const HOLD_STILL = `(async () => {
  const sheet = new CSSStyleSheet();
  // An empty date is written in the language of the browser, which is not always there in Dutch.
  sheet.replaceSync('.page-menu { position: static !important } ::-webkit-datetime-edit { visibility: hidden }');
  document.adoptedStyleSheets = [sheet];
  // The hour is another one each time; the day is that of the demo.
  for (const time of document.querySelectorAll('time')) {
    const text = time.textContent.replace(/\\b\\d{1,2}:\\d{2}\\b/g, '10:00');
    if (text !== time.textContent) time.textContent = text;
  }
  document.activeElement?.blur?.();
  window.scrollTo({ top: 0, behavior: 'instant' });
  await document.fonts.ready;
})()`;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

async function boxOf(part: Locator): Promise<Box> {
  await part.waitFor();
  const box = await part.boundingBox();
  if (box === null) throw new Error(`Not on the screen: ${part.toString()}`);
  return box;
}

/** The smallest box around both, with white space, within the page. */
function around(first: Box, last: Box, page: Box, most: number): Box {
  const left = Math.max(0, Math.min(first.x, last.x) - AROUND);
  const top = Math.max(0, Math.min(first.y, last.y) - AROUND);
  const right = Math.min(page.width, Math.max(first.x + first.width, last.x + last.width) + AROUND);
  const bottom = Math.max(first.y + first.height, last.y + last.height) + AROUND;
  return { x: left, y: top, width: right - left, height: Math.min(bottom - top, most) };
}

async function picture(page: Page, part: Locator, { until, most }: Crop): Promise<Buffer> {
  const animations = 'disabled';
  if (until === undefined && most === undefined) return part.screenshot({ animations });
  const whole = await boxOf(page.locator('html'));
  const clip = around(await boxOf(part), await boxOf(until ?? part), whole, most ?? Number.POSITIVE_INFINITY);
  return page.screenshot({ animations, fullPage: true, clip });
}

/** A camera that writes its pictures to a folder. */
export function openCamera(folder: string): Camera {
  const taken = new Map<string, number>();
  return {
    taken,
    async take(name, part, crop = {}) {
      const page = part.page();
      await part.waitFor();
      await page.evaluate(HOLD_STILL);
      if (NUMBER_OF_A_PERSON.test(await page.locator('body').innerText()))
        throw new Error(`A number of a person is on the page of ${name}.png; no picture may have one.`);
      const png = smallPng(await picture(page, part, crop));
      writeFileSync(path.join(folder, `${name}.png`), png);
      taken.set(`${name}.png`, png.length);
    },
  };
}
