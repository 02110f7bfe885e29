/** A wave that is told to go out later, by clicks in the real panel before the real add-on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allMails } from '../../src/local/index.js';
import { openBrowser } from '../browser.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';
import { openPanel } from './panel.js';

let browser: Browser;
let programme: Programme;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(3, 2, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  ({ page } = await openPanel(browser, (request) => programme.ask(request), { height: 1200 }));
});
afterAll(() => browser.close());

const hook = (name: string) => page.locator(`[data-test="${name}"]:visible`).first();
const mails = () => allMails(programme.host.store).length;
const HOUR = 3_600_000;

async function confirmFor(hour: string) {
  if (!(await hook('run-publish').isVisible())) await hook('step-introductions').click();
  await hook('run-publish').click();
  await hook('later-open').click();
  await hook('later-hour').fill(hour);
  await hook('later-set').click();
  await page.getByText('Nothing goes out before').waitFor();
  await hook('confirm').click();
  await hook('status').waitFor();
}

test('it is shown for that hour, confirmed, and stands on the card; then it is called off', async () => {
  await confirmFor('2027-01-13T09:30');
  expect(await hook('status').innerText()).toMatch(/to go out on Wednesday 13 January 2027, 09:30/);
  await hook('step-introductions').waitFor();
  if (!(await hook('sent-later').isVisible())) await hook('step-introductions').click();
  expect(await hook('sent-later').innerText()).toMatch(/^\d+ mails and invitations go out by themselves on Wednesday/);
  await hook('call-off').click();
  await page.getByText('Nothing of it goes out by itself now.').waitFor();
  programme.host.advance(50 * HOUR);
  expect(mails()).toBe(0);
});

test('confirmed again, the hourly run sends it at that hour and not before', async () => {
  await hook('refresh').click();
  await page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
  await confirmFor('2027-01-14T09:30');
  programme.host.advance(20 * HOUR);
  expect(mails()).toBe(0);
  programme.host.advance(4 * HOUR);
  expect(mails()).toBeGreaterThan(7);
});
