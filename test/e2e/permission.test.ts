/** A permission that is missing, by clicks: the panel's link, Google's page, and the panel again. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Serving, serve } from '../../src/local/index.js';
import { openBrowser, openPage } from '../browser.js';
import { openProgramme, type Programme } from '../programme.js';
import { openPanel } from './organiser.js';

const assets = fileURLToPath(new URL('../../node_modules/.cache/pairwright/pages', import.meta.url));
let programme: Programme;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  programme = openProgramme();
  const scopes = programme.host.project.manifest.oauthScopes!;
  const granted = scopes.filter((scope) => !/send_mail|calendar/.test(scope));
  programme.host.arrange({ accounts: { [programme.host.owner]: { granted } } });
  [serving, browser] = await Promise.all([serve(programme.host, { port: 0, assets }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  programme?.close();
});

it('is given one by one or all at once, and then Set up works', async () => {
  const { page, complaints } = await openPage(browser);
  const panel = await openPanel(page, serving.url);
  await panel.hook('notice-permission').waitFor();
  const follow = async () => {
    const [google] = await Promise.all([page.context().waitForEvent('page'), panel.hook('permission').click()]);
    await google.getByRole('heading', { name: /wants access/ }).waitFor();
    return google;
  };

  const first = await follow();
  expect(await first.locator('main').innerText()).toContain(programme.host.owner);
  expect(await first.getByLabel('script.send_mail').isChecked()).toBe(false);
  await first.getByLabel('script.send_mail').check();
  await first.getByRole('button', { name: 'Continue' }).click();
  await first.getByText('Given. Close this page').waitFor();
  await first.close();
  await panel.hook('refresh').click();
  await panel.hook('notice-permission').waitFor();

  const second = await follow();
  expect(await second.getByLabel('script.send_mail').isChecked()).toBe(true);
  expect(await second.getByLabel('calendar.events.owned').isChecked()).toBe(false);
  await second.getByRole('button', { name: 'Select all' }).click();
  await second.getByRole('button', { name: 'Continue' }).click();
  await second.getByText('Given. Close this page').waitFor();
  if (process.env.SHOT) await second.screenshot({ path: process.env.SHOT });
  await second.close();
  await panel.hook('refresh').click();
  await expect.poll(() => panel.frame.locator('[data-test="notice-permission"]').count(), { timeout: 15_000 }).toBe(0);

  await panel.preview('run-setup');
  expect(await panel.confirm()).toContain('Your programme is set up.');
  expect(complaints).toEqual([]);
}, 120_000);

it('a page without an address says so', async () => {
  const { page } = await openPage(browser);
  await page.goto(`${serving.url}/authorize`);
  expect(await page.getByRole('alert').innerText()).toContain('names nobody');
});
