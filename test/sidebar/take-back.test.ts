/** Ways back by clicks in the panel, over the built add-on: what was published, and what was just done. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { copyOf } from '../google/recovery.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';
import { openPanel } from './panel.js';

let browser: Browser;
let programme: Programme;
let paired: string;
beforeAll(async () => {
  browser = await openBrowser();
  programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(3, 2, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  paired = copyOf(programme);
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
  await page.locator('[data-test="preview-offer"]').click();
  await page.getByText('2 people who were introduced get no mail about it.').waitFor();
  expect(await hook('confirm').innerText()).toBe('Confirm: withdraw 1 invitation');
  await page.locator('[data-test="preview-offer"]').click();
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

test('what was just approved or suggested is undone: one pair at once, more after a look', async () => {
  const own = openProgramme(paired);
  const { page, close } = await openPanel(browser, (request) => own.ask(request));
  const hook = (name: string) => page.locator(`[data-test="${name}"]:visible`).first();
  const statuses = () => own.view().cards.pairing.data.pairings.map(({ status }) => status);
  await page.setViewportSize({ width: 320, height: 900 });
  await hook('steps').waitFor();
  const card = hook('step-pairing');
  if ((await card.getAttribute('aria-expanded')) !== 'true') await card.click();
  await hook('approve').click();
  await hook('undo').waitFor();
  expect(statuses()).toContain('approved');
  await hook('undo').click();
  await page.getByText('What nobody has changed since is as it was before.').waitFor();
  expect(statuses()).toEqual(['draft', 'draft', 'draft']);
  await hook('approve-all').click();
  await page.getByText('3 pairs').and(page.locator('[data-test="status"] *')).first().waitFor();
  if (picture) await page.screenshot({ path: `${picture}/undo.png` });
  await hook('undo').click();
  await hook('preview').waitFor();
  if (picture) await page.screenshot({ path: `${picture}/undo-preview.png` });
  expect(await hook('preview-told').innerText()).toContain('3 pairings go back to what they were before.');
  await hook('confirm').click();
  await page.getByText('What nobody has changed since is as it was before.').waitFor();
  expect(statuses()).toEqual(['draft', 'draft', 'draft']);
  await close();
  own.close();
});
