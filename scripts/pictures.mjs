/** `node scripts/pictures.mjs`: takes the README's pictures anew (docs/pictures/) from the sample programme, in Chromium. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildAll } from './build.mjs';
import { installPackages } from './install.mjs';
import { cache, root } from './root.mjs';

/** @typedef {import('playwright-core').Page} Page */
/** @typedef {import('playwright-core').FrameLocator} FrameLocator */
/** @typedef {import('playwright-core').Locator} Locator */

installPackages();
await buildAll();
const { openBrowser, openHost, playSample, serve } = await load();
const data = mkdtempSync(join(tmpdir(), 'pairwright-pictures-'));
const pictures = join(root, 'docs/pictures');
mkdirSync(pictures, { recursive: true });

const host = openHost({ folder: data, project: join(root, 'appsscript'), now: '2027-01-11T09:00:00Z' });
const serving = await serve(host, { port: 0, assets: join(cache, 'pages') });
const browser = await openBrowser();
try {
  playSample(host, () => {}, 'match');
  const page = await newPage(1360, 760);
  const panel = await openPanel(page);
  await suggestedPairs(page, panel);
  await questions();
  await preview(page, panel);
  await panel.getByRole('button', { name: /^Confirm/ }).click();
  await panel.locator('[data-test="status"]').waitFor();
  await mailAndCalendar();
} finally {
  await browser.close();
  await serving.close();
  host.close();
  rmSync(data, { recursive: true, force: true });
}

/** @param {Page} page */
async function openPanel(page) {
  await page.goto(`${serving.url}/sheet`);
  await page.getByRole('menuitem', { name: 'Pairwright' }).click();
  await page.getByRole('menuitem', { name: 'Open panel' }).click();
  await page.getByRole('tab', { name: 'Pairings' }).click();
  return page.frameLocator('.sidebar iframe');
}

/**
 * The Pairings tab and the Match card: some pairs approved, one pinned, the others drafts.
 * @param {Page} page
 * @param {FrameLocator} panel
 */
async function suggestedPairs(page, panel) {
  await open(panel, 'step-pairing');
  await press(panel, panel.locator('[data-test="approve-none"]'));
  for (const at of [0, 1, 2]) await press(panel, panel.locator('[data-test="approve"]').nth(at));
  await press(panel, panel.locator('[data-test="pin"]').nth(1));
  await panel.locator('[data-test="dismiss"]').click();
  await panel.locator('[data-test="why"]').first().click();
  await scrollTo(panel, '[data-test="round"]');
  await shoot(page, 'sheet-and-panel');
}

/** Beside each other: why one pair was made, why not another, and what hangs on the weights. */
async function questions() {
  // High enough for each answer to be seen whole.
  const page = await newPage(1360, 2400);
  const panel = await openPanel(page);
  await open(panel, 'step-pairing');
  await panel.locator('[data-test="why"]').first().click();
  const pair = panel.locator('[data-test="pairing"]').first();
  await pair.locator('[data-test="explain"]').click();
  await pair.locator('[data-test="explanation"]').waitFor();
  await open(panel, 'ask');
  const names = await panel
    .locator('[data-test="pairing"] .pair-head')
    .evaluateAll((/** @type {HTMLElement[]} */ heads) => heads.map((head) => head.title.split(' \u2192 ')));
  await panel.locator('[data-test="why-not-mentee"]').fill(names[7]?.[0] ?? '');
  await panel.locator('[data-test="why-not-mentor"]').fill(names[5]?.[1] ?? '');
  await panel.locator('[data-test="why-not"]').click();
  await panel.locator('[data-test="why-not-answer"]').waitFor();
  await panel.locator('[data-test="ask-mentors"]').click();
  await panel.locator('[data-test="ask-mentors-answer"]').waitFor();
  const shots = [];
  for (const part of [
    pair,
    panel.locator('form:has([data-test="why-not"])'),
    panel.locator('[data-test="ask-mentors-answer"]'),
  ]) {
    shots.push(await part.screenshot());
  }
  const images = shots.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  const board = await newPage(900, 640);
  await board.setContent(
    `<body style="margin:0;padding:20px;display:flex;gap:32px;align-items:flex-start;background:#fff">${images.join('')}`,
  );
  await shoot(board, 'questions');
  await page.close();
}

/**
 * What would go out, with one mail opened.
 * @param {Page} page
 * @param {FrameLocator} panel
 */
async function preview(page, panel) {
  await press(panel, panel.locator('[data-test="approve-all"]'));
  await panel.locator('[data-test="dismiss"]').click();
  await open(panel, 'step-introductions');
  await panel.locator('[data-test="run-publish"]').click();
  await panel.locator('[data-test="preview-mail-open"]').first().click();
  await shoot(page, 'preview');
}

/** Beside each other: the introduction that a mentor of several people got, and the week of the first meetings. */
async function mailAndCalendar() {
  const address = encodeURIComponent(await busyMentor());
  const [mail, calendar, both] = await Promise.all([newPage(1060, 804), newPage(680, 804), newPage(1360, 760)]);
  await mail.goto(`${serving.url}/mail/${address}`);
  await mail.locator('.inbox strong', { hasText: 'Your mentees in' }).click();
  await mail.locator('.mail-head h2', { hasText: 'Your mentees in' }).waitFor();
  await calendar.goto(`${serving.url}/calendar/${address}`);
  await calendar.locator('.slot').first().waitFor();
  await mail.waitForTimeout(1000);
  // Without the bar on top, and of the mailbox without its list.
  const shots = await Promise.all([
    mail.screenshot({ clip: { x: 380, y: 44, width: 680, height: 760 } }),
    calendar.screenshot({ clip: { x: 0, y: 44, width: 680, height: 760 } }),
  ]);
  const images = shots.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`);
  await both.setContent(`<body style="margin:0;display:flex">${images.join('')}`);
  await shoot(both, 'mail-and-calendar');
}

async function busyMentor() {
  let busiest = { address: '', invitations: 0 };
  for (const { address } of await (await fetch(`${serving.url}/data/mailboxes`)).json()) {
    /** @type {{ invitation?: unknown }[]} */
    const mails = await (await fetch(`${serving.url}/data/mail/${encodeURIComponent(address)}`)).json();
    const invitations = mails.filter(({ invitation }) => invitation).length;
    if (mails.length === invitations + 1 && invitations > busiest.invitations) busiest = { address, invitations };
  }
  return busiest.address;
}

/**
 * @param {number} width
 * @param {number} height
 */
async function newPage(width, height) {
  const page = await browser.newPage({ viewport: { width, height }, locale: 'en-GB', timezoneId: 'Europe/London' });
  page.setDefaultTimeout(20_000);
  return page;
}

/**
 * @param {FrameLocator} panel
 * @param {string} test
 */
async function open(panel, test) {
  const head = panel.locator(`[data-test="${test}"]`);
  await head.waitFor();
  if ((await head.getAttribute('aria-expanded')) !== 'true') await head.click();
}

/**
 * Clicks and waits until it is done.
 * @param {FrameLocator} panel
 * @param {Locator} button
 */
async function press(panel, button) {
  if (await panel.locator('[data-test="dismiss"]').count()) await panel.locator('[data-test="dismiss"]').click();
  await button.click();
  await panel.locator('[data-test="status"]').waitFor();
}

/**
 * @param {FrameLocator} panel
 * @param {string} selector
 */
function scrollTo(panel, selector) {
  return panel.locator(selector).evaluate((element) => element.scrollIntoView({ block: 'start' }));
}

/**
 * @param {Page} page
 * @param {string} name
 */
async function shoot(page, name) {
  await page.evaluate(() => /** @type {HTMLElement | null} */ (document.activeElement)?.blur());
  // Longer than any transition, and than the page's own second between two looks at the Sheet.
  await page.waitForTimeout(1500);
  await page.screenshot({ path: join(pictures, `${name}.png`) });
  console.log(`docs/pictures/${name}.png`);
}

/** The host, the server and the sample, bundled as the command line is. */
async function load() {
  const { build } = await import('esbuild');
  const file = join(cache, 'pictures-parts.mjs');
  await build({
    entryPoints: [join(root, 'scripts/pictures-parts.ts')],
    outfile: file,
    bundle: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
    target: 'node20',
    tsconfigRaw: {},
  });
  return import(pathToFileURL(file).href);
}
