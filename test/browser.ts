// Finds a Chromium on this machine and opens it without a window, for tests that click and type.
import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';

const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The browser's program, or undefined: the one named by PAIRWRIGHT_CHROMIUM, a usual place, or Playwright's download. */
export function findBrowser(): string | undefined {
  const named = process.env.PAIRWRIGHT_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  return [...USUAL, ...downloads()].find((path) => existsSync(path));
}

/** Throws a sentence that says how to get a browser when there is none. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) {
    throw new Error(
      'No Chromium was found. Install one (Debian: apt-get install chromium; anywhere: npx playwright-core install ' +
        'chromium), or set PAIRWRIGHT_CHROMIUM to the program of one that you have.',
    );
  }
  const args = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking'];
  return chromium.launch({ executablePath, args, headless: true });
}

/** A page that fails the test on anything the browser complains of: script errors, blocked resources, 404s. */
export async function openPage(browser: Browser): Promise<{ readonly page: Page; readonly complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1360, height: 820 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.setDefaultTimeout(10_000);
  return { page, complaints };
}

function downloads(): string[] {
  const set = process.env.PLAYWRIGHT_BROWSERS_PATH;
  const caches = [set, join(homedir(), '.cache/ms-playwright'), join(homedir(), 'Library/Caches/ms-playwright')];
  return caches.flatMap((cache) => {
    if (!cache || !existsSync(cache)) return [];
    return readdirSync(cache)
      .filter((name) => name.startsWith('chromium'))
      .sort()
      .reverse()
      .flatMap((name) =>
        ['chrome-linux', 'chrome-linux64']
          .map((folder) => join(cache, name, folder, 'chrome'))
          .concat([
            join(cache, name, 'chrome-headless-shell-linux64', 'chrome-headless-shell'),
            join(cache, name, 'chrome-mac', 'Chromium.app/Contents/MacOS/Chromium'),
          ]),
      );
  });
}
