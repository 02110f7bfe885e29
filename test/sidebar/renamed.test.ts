/** A tab that the organiser has given another name, by clicks in the real panel before the real add-on. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { renameSheet, sheetModel } from '../../src/local/index.js';
import { openBrowser } from '../browser.js';
import { openProgramme, signupRows } from '../programme.js';
import { openPanel } from './panel.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('is asked about, taken back by one button, and never has a second, empty one beside it', async () => {
  const programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(3, 2));
  for (const job of ['setup', 'intake'] as const) programme.run(job);
  const names = () => sheetModel(programme.host).tabs.map(({ name }) => name);
  const [before, people] = [names(), programme.tab('People')];
  renameSheet(programme.host, { sheetId: programme.sheetId('People'), name: 'Teilnehmer' });
  expect(programme.ask({ call: 'run', job: 'setup' })).toMatchObject({
    ok: false,
    sentence: expect.stringMatching(/^The tab “People” is missing\. Is it “Teilnehmer”\?/),
  });
  expect(names()).not.toContain('People');
  const panel = await openPanel(browser, (request) => programme.ask(request));
  const hook = (name: string) => panel.page.locator(`[data-test="${name}"]:visible`).first();
  await hook('refresh').click();
  await expect.poll(() => hook('sentence-setup').innerText()).toMatch(/Is it “Teilnehmer”\?/);
  if (!(await hook('take-tab').isVisible())) await hook('step-setup').click();
  await panel.page.getByRole('button', { name: 'Yes, “Teilnehmer” is People' }).click();
  await hook('preview-told').waitFor();
  expect(await hook('preview-told').innerText()).toMatch(/^The tab “Teilnehmer” is called People again\./);
  await hook('confirm').click();
  await hook('status').waitFor();
  expect(names()).toEqual(before);
  expect(programme.tab('People')).toEqual(people);
  await expect.poll(() => hook('sentence-setup').innerText()).not.toContain('Teilnehmer');
  expect(panel.trespasses).toEqual([]);
  await panel.close();
}, 120_000);
