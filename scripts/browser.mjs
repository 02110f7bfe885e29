/** Sees to it that the browser tests have a browser: one on the machine, else Playwright's own, else Debian's package. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const KNOWN = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
];

export async function ensureBrowser() {
  if (await found()) return;
  console.error('No browser found; installing one for the tests ...');
  /** @type {import('node:child_process').SpawnSyncOptions} */
  const quiet = { stdio: ['ignore', 'ignore', 'ignore'], timeout: 300_000 };
  spawnSync(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'], quiet);
  if (await found()) return;
  if (process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    spawnSync('apt-get', ['update'], quiet);
    spawnSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], quiet);
  }
  if (await found()) return;
  console.error(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium) or name one in PAIRWRIGHT_CHROMIUM.',
  );
  process.exit(1);
}

/** A browser of the machine; none where Playwright has its own. */
export function findBrowser() {
  return process.env.PAIRWRIGHT_CHROMIUM || KNOWN.find((path) => existsSync(path));
}

async function found() {
  if (process.env.PAIRWRIGHT_CHROMIUM) return existsSync(process.env.PAIRWRIGHT_CHROMIUM);
  if (KNOWN.some((path) => existsSync(path))) return true;
  const { chromium } = await import('playwright-core');
  return existsSync(chromium.executablePath());
}
