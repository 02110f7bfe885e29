/** Taking back by clicks in the panel, over the built add-on: chosen, seen, ticked or not, done. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';
import { openPanel } from './panel.js';

let browser: Browser;
let programme: Programme;
beforeAll(async () => {
  browser = await openBrowser();
  programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(3, 2, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  programme.run('publish');
});
afterAll(async () => {
  programme.close();
  await browser.close();
});

const picture = process.env.PICTURES;

test('pairs are chosen one by one or all at once, and a tick in the preview says whether they are told', async () => {
  const { page, close } = await openPanel(browser, (request) => programme.ask(request));
  const hook = (name: string) => page.locator(`[data-test="${name}"]:visible`).first();
  const shot = async (name: string) => picture && (await page.screenshot({ path: `${picture}/${name}.png` }));
  await page.setViewportSize({ width: 320, height: 900 });
  await hook('steps').waitFor();
  const card = hook('step-introductions');
  if ((await card.getAttribute('aria-expanded')) !== 'true') await card.click();
  await hook('take-back').click();
  expect(await hook('run-unpublish').isDisabled()).toBe(true);
  await hook('back-wave').click();
  expect(await hook('run-unpublish').innerText()).toBe('Preview: take back 3 pairs');
  await hook('back-wave').click();
  await page.locator('[data-test="back-pair"]').first().check();
  await hook('run-unpublish').scrollIntoViewIfNeeded();
  await shot('take-back');
  await hook('run-unpublish').click();
  await hook('preview').waitFor();
  await shot('take-back-preview');
  expect(await hook('confirm').innerText()).toBe('Confirm: withdraw 1 invitation, send 2 mails');
  await page.locator('[data-test="preview-offer"]').uncheck({ force: true });
  await page.getByText('2 people who were introduced get no mail about it.').waitFor();
  expect(await hook('confirm').innerText()).toBe('Confirm: withdraw 1 invitation');
  await page.locator('[data-test="preview-offer"]').check({ force: true });
  await page.getByText('2 people get a mail that says it was a mistake.').waitFor();
  await hook('preview-withdrawals').click();
  await shot('take-back-preview-open');
  await hook('confirm').click();
  await hook('status').waitFor();
  expect(await hook('status').innerText()).toContain('1 pair taken back. 2 mails sent. 1 invitation withdrawn.');
  await shot('take-back-done');
  expect(programme.view().cards.introductions.data.back).toHaveLength(2);
  await close();
});
