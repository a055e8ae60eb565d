import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { DEMO_PASSWORD } from '../../demo/identity/users';
import { agencyCodes } from '../../demo/project';
import { freePorts, startProcess } from '../start/hub-process';
import { launchBrowser } from './browser';

/** Milliseconds that a demo may take to start on a machine that has more to do. */
export const STARTING_MS = 180_000;

/** How a page is looked at. */
export interface Looks {
  readonly language?: 'nl' | 'en';
  readonly appearance?: 'light' | 'dark';
  /** Width of the window in CSS pixels; 320 is also 1280 at 400 %. Default 1280. */
  readonly width?: number;
}

/** What `npm start` starts, in a browser. */
export interface Demo {
  /** Address of the hub, where the page is. */
  readonly url: string;
  readonly consoleUrl: string;
  readonly browser: Browser;
  /** A new window of its own in which somebody has logged in, at the page where they begin. */
  readonly logIn: (username: string, looks?: Looks) => Promise<Page>;
  /** What went wrong in any window: errors of scripts, and what the security policy stopped. */
  readonly faults: readonly string[];
  readonly stop: () => Promise<void>;
}

const PORTS = [
  ...['HUB_PORT', 'IDENTITY_PORT', 'CONSOLE_PORT'],
  ...agencyCodes().map((code) => `${code.toUpperCase()}_PORT`),
];

async function fillIn(page: Page, username: string): Promise<void> {
  await page.locator('[name=username]').selectOption(username);
  await page.locator('[name=password]').fill(DEMO_PASSWORD);
  await page.locator('button[type=submit]').click();
  await page.locator('main#content').waitFor();
}

/**
 * Starts the demo as a newcomer does, on free ports and a database of its own, and a browser beside it.
 * @param settings of the environment that differ from what a newcomer has
 */
export async function startDemo(settings: Readonly<Record<string, string>> = {}): Promise<Demo> {
  const data = mkdtempSync(path.join(tmpdir(), 'huishoudbeeld-web-'));
  // As root, the database runs under an account that must be able to reach the folder.
  chmodSync(data, 0o755);
  const ports = await freePorts(PORTS);
  const hub = startProcess({ HUB_DATA: data, LOG_LEVEL: 'silent', ...settings, ...ports });
  await hub.said('Stop with Ctrl-C');
  const browser = await launchBrowser();
  const url = `http://127.0.0.1:${ports['HUB_PORT']}`;
  const faults: string[] = [];

  return {
    url,
    consoleUrl: `http://127.0.0.1:${ports['CONSOLE_PORT']}`,
    browser,
    faults,
    async logIn(username, { language = 'nl', appearance = 'light', width = 1280 } = {}) {
      const options: BrowserContextOptions = { viewport: { width, height: 900 }, locale: 'nl-NL' };
      const context = await browser.newContext(options);
      const kept = { 'huishoudbeeld.language': language, 'huishoudbeeld.appearance': appearance };
      await context.addInitScript(`Object.assign(window.localStorage, ${JSON.stringify(kept)})`);
      const page = await context.newPage();
      page.setDefaultTimeout(15_000);
      page.on('pageerror', ({ message }) => faults.push(message));
      page.on('console', (line) => {
        if (line.type() === 'error') faults.push(line.text());
      });
      await page.goto(url);
      await fillIn(page, username);
      return page;
    },
    async stop() {
      await browser.close();
      hub.child.kill('SIGINT');
      await hub.ended;
      rmSync(data, { recursive: true, force: true });
    },
  };
}
