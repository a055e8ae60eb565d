import type { Page } from 'playwright-core';

/** What has the focus of the keyboard, and whether that is to be seen. */
export interface Focus {
  /** Name of its element, in capitals; BODY when nothing has the focus. */
  readonly tag: string;
  readonly name: string;
  /** A number of its own, the same each time that it has the focus. */
  readonly place: number;
  /** The beginning of its HTML, for whoever reads that a test failed. */
  readonly html: string;
  /** Width in pixels of the line around it that was not there before. */
  readonly ring: number;
  /** Contrast of that line with what is behind it. */
  readonly contrast: number;
  /** Whether some of it is in the window and under nothing else. */
  readonly isInSight: boolean;
}

// As text: it runs in the page.
const FOCUS = `(() => {
  const element = document.activeElement;
  const luminance = (color) => {
    const parts = color.match(/[\\d.]+/g).slice(0, 3).map((part) => Number(part) / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
  };
  const contrast = (one, other) => {
    const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const isSeeThrough = (color) => /^rgba\\(.*, 0\\)$/.test(color);
  const behind = (from) => {
    for (let one = from.parentElement; one; one = one.parentElement) {
      const { backgroundColor } = getComputedStyle(one);
      if (!isSeeThrough(backgroundColor)) return backgroundColor;
    }
    return 'rgb(255, 255, 255)';
  };
  // A box that is drawn by what stands beside it shows the focus there.
  const box = element.getBoundingClientRect();
  const shows = box.width <= 2 || getComputedStyle(element).opacity === '0' ? element.nextElementSibling ?? element : element;
  const style = getComputedStyle(shows);
  const isOutlined = style.outlineStyle !== 'none' && !isSeeThrough(style.outlineColor);
  const rect = shows.getBoundingClientRect();
  const [left, right] = [Math.max(rect.left, 0), Math.min(rect.right, innerWidth)];
  const [top, bottom] = [Math.max(rect.top, 0), Math.min(rect.bottom, innerHeight)];
  const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [left + (right - left) * x, top + (bottom - top) * y]));
  const label = element.getAttribute('aria-labelledby');
  const known = (window.focusPlaces ??= new Map());
  if (!known.has(element)) known.set(element, known.size);
  return {
    place: known.get(element),
    tag: element.tagName,
    name: (element.getAttribute('aria-label') ?? (label && document.getElementById(label)?.textContent)
      ?? element.labels?.[0]?.innerText ?? element.innerText ?? '').trim().replace(/\\s+/g, ' '),
    html: element.outerHTML.slice(0, 140),
    ring: isOutlined ? parseFloat(style.outlineWidth) : 0,
    contrast: isOutlined ? contrast(style.outlineColor, behind(shows)) : 0,
    isInSight: right > left && bottom > top && places.some(([x, y]) => {
      const there = document.elementFromPoint(x, y);
      return there !== null && (shows.contains(there) || there.contains(shows) && there.closest('label') !== null);
    }),
  };
})()`;

/** What has the focus now. */
export function focusOf(page: Page): Promise<Focus> {
  return page.evaluate(FOCUS);
}

/** Whether somebody who looks can tell where the focus is (WCAG 2.4.7, 2.4.11, 1.4.11). */
export const isSeen = ({ ring, contrast, isInSight }: Focus): boolean =>
  ring >= 2 && contrast >= 3 && isInSight;
