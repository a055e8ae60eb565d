/** How wide the page is: a desk, a small phone (also 1280 at 400 %), or 1280 at 200 %. */
export type Size = 'wide' | 'narrow' | 'zoomed';

/** How a page is looked at. */
export interface Look {
  readonly language: 'nl' | 'en';
  readonly appearance: 'light' | 'dark';
  readonly size: Size;
}

/** A window in CSS pixels. A browser at 200 % has half the pixels, each of four. */
export const WINDOWS: Readonly<
  Record<Size, { readonly width: number; readonly height: number; readonly deviceScaleFactor: number }>
> = {
  wide: { width: 1280, height: 900, deviceScaleFactor: 1 },
  narrow: { width: 320, height: 800, deviceScaleFactor: 1 },
  zoomed: { width: 640, height: 450, deviceScaleFactor: 2 },
};

const look = (language: Look['language'], appearance: Look['appearance'], size: Size): Look => ({
  language,
  appearance,
  size,
});

/** How each page begins. */
export const AT_FIRST = look('nl', 'light', 'wide');

/** Every pair of language, appearance and size, in as few looks as it takes; in an order that changes little at a time. */
export const ALL_PAIRS: readonly Look[] = [
  AT_FIRST,
  look('nl', 'light', 'zoomed'),
  look('en', 'light', 'narrow'),
  look('en', 'dark', 'wide'),
  look('en', 'dark', 'zoomed'),
  look('nl', 'dark', 'narrow'),
];

/** Two looks that differ in everything, for what stands on a page that is seen in all pairs already. */
export const OPPOSITES: readonly Look[] = [AT_FIRST, look('en', 'dark', 'narrow')];

/** A look in a few words. */
export const inWords = ({ language, appearance, size }: Look): string =>
  `${language}, ${appearance}, ${size}`;
