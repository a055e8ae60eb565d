import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where a browser is looked for when CHROMIUM does not say. */
const PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** A Chromium on this machine; undefined when there is none. */
export function findBrowser(): string | undefined {
  const places = process.env['CHROMIUM'] ? [process.env['CHROMIUM']] : PLACES;
  return places.find((place) => existsSync(place));
}

/** The suite in a real browser, or one line that says why it is skipped. */
export function describeInBrowser(name: string, suite: () => void): void {
  if (findBrowser() !== undefined) return describe(name, suite);
  process.stderr.write(
    `No browser: "${name}" is skipped. Install Chromium, or name one in CHROMIUM, to have it tested.\n`,
  );
  return describe.skip(name, suite);
}

/** A browser that talks to nobody but the page it is given. */
export function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('There is no browser.');
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
