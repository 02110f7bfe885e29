/** Check this Sheet, by clicks in the real panel before the real add-on. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { openProgramme } from '../programme.js';
import { openPanel } from './panel.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

test('all steps are tried in sight, questions are answered, and the form goes', async () => {
  const programme = openProgramme();
  programme.run('setup');
  const { page, close, trespasses } = await openPanel(browser, (request) => programme.ask(request));
  const step = (id: string) => page.locator(`[data-test="check-${id}"]`);
  await page.getByRole('button', { name: 'Check this Sheet' }).click();
  await page.getByText('Not tried').first().waitFor();
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByText('11 things in order.').waitFor();
  expect(await step('form').getByRole('link').getAttribute('href')).toMatch(/^https?:/);

  await page.getByRole('button', { name: 'It asks to sign in, or says no' }).click();
  await page.getByText('The form asks people to sign in, or turns them away.').waitFor();
  expect(await step('form').innerText()).toContain('Anyone with the link');

  await page.getByRole('button', { name: 'See whether it came' }).click();
  expect(await step('clock').innerText()).toContain('Comes later');
  programme.host.advance(3 * 60_000);
  await page.getByRole('button', { name: 'See whether it came' }).click();
  await step('clock').getByText('In order').waitFor();

  await page.getByRole('button', { name: 'I have looked: take the form away' }).click();
  await page.getByText('Throw it away in Drive').waitFor();
  await page.getByRole('button', { name: 'Report to pass on' }).click();
  expect(JSON.parse(await page.getByLabel('Report to pass on').last().inputValue()).steps).toHaveLength(15);

  await page.getByRole('button', { name: 'Back to the programme' }).click();
  await page.getByRole('button', { name: 'Check this Sheet' }).waitFor();
  expect(trespasses).toEqual([]);
  await close();
});
