/** `npm run icons`: the icons that a listing needs, drawn from one SVG in Chromium, into release/icons/. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './browser.mjs';
import { installPackages } from './install.mjs';
import { root } from './root.mjs';

/** Two people, and the line between them. */
const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6b54"/>
<path d="M11 16h10" stroke="#fff" stroke-width="3"/><circle cx="9" cy="16" r="4.5" fill="#fff"/><circle cx="23" cy="16" r="4.5" fill="#9ad7b8"/></svg>`;
const SIZES = [32, 48, 96, 128];

installPackages();
await ensureBrowser();
const { chromium } = await import('playwright-core');
const { findBrowser } = await import('./browser.mjs');
const executablePath = findBrowser();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
const folder = join(root, 'release/icons');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'icon.svg'), ICON);
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px}</style>${ICON}`);
  await page.screenshot({ path: join(folder, `icon-${size}.png`), omitBackground: true });
  await page.close();
  console.log(`release/icons/icon-${size}.png`);
}
await browser.close();
