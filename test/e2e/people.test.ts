/** Another person at the same Sheet, and a copy of it: all by clicks, in the pages of the Local Workspace. */
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import { type Serving, serve } from '../../src/local/index.js';
import { openBrowser, openPage } from '../browser.js';
import { openProgramme, type Programme } from '../programme.js';
import { openPanel, panelOf } from './organiser.js';

const assets = fileURLToPath(new URL('../../node_modules/.cache/pairwright/pages', import.meta.url));
const BEN = 'ben@example.org';
let programme: Programme;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  programme = openProgramme();
  programme.run('setup');
  [serving, browser] = await Promise.all([serve(programme.host, { port: 0, assets }), openBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  programme?.close();
  rmSync(`${programme?.folder}-copy`, { recursive: true, force: true });
});

async function newPage(): Promise<Page> {
  const { page, complaints } = await openPage(browser);
  onTestFinished(async () => {
    await page.close();
    expect(complaints).toEqual([]);
  });
  return page;
}

const picture = async (page: Page, name: string) => {
  if (process.env.SHOT) await page.screenshot({ path: `${process.env.SHOT}-${name}.png` });
};

async function becomes(page: Page, address: string): Promise<void> {
  await page.getByTitle('Who uses the Sheet').click();
  await page.getByRole('dialog').getByRole('button', { name: address }).click();
  await page.getByTitle('Who uses the Sheet').getByText(address).waitFor();
}

const chooseFromMenu = async (page: Page, menu: string, item: string) => {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
};

it('somebody else sits down at the Sheet, is asked for permission, and is told that another account sends', async () => {
  const page = await newPage();
  const owner = programme.host.owner;
  await page.goto(serving.url);
  await page.getByTitle('Who uses the Sheet').click();
  const box = page.getByRole('dialog');
  await box.getByLabel('Somebody else').fill('ben');
  await box.getByRole('button', { name: 'Switch' }).click();
  await box.getByText('Type a whole e-mail address').waitFor();
  await picture(page, 'who');
  await box.getByLabel('Somebody else').fill(BEN);
  await box.getByLabel('Somebody else').press('Enter');
  await page.getByTitle('Who uses the Sheet').getByText(BEN).waitFor();

  await page.goto(`${serving.url}/sheet`);
  await chooseFromMenu(page, 'Pairwright', 'Open panel');
  const asked = page.getByRole('dialog', { name: 'Authorisation required' });
  await asked.waitFor();
  await picture(page, 'authorise');
  const [google] = await Promise.all([
    page.context().waitForEvent('page'),
    asked.getByRole('link', { name: 'Continue' }).click(),
  ]);
  await google.getByText(`act as ${BEN}`).waitFor();
  await google.getByRole('button', { name: 'Select all' }).click();
  await google.getByRole('button', { name: 'Continue' }).click();
  await google.getByText('Given. Close this page').waitFor();
  await google.close();

  await chooseFromMenu(page, 'Pairwright', 'Open panel');
  const panel = panelOf(page);
  expect(await panel.hook('notice-account').innerText()).toContain(owner);
  await picture(page, 'other');

  await becomes(page, owner);
  await page.locator('.sidebar').waitFor({ state: 'detached' });
  const own = await openPanel(page, serving.url);
  expect(await own.frame.locator('[data-test="notice-account"]').count()).toBe(0);
}, 120_000);

it('a copy is made and opened, knows that it is one, and begins anew', async () => {
  const page = await newPage();
  await page.goto(`${serving.url}/sheet`);
  await chooseFromMenu(page, 'File', 'Make a copy');
  const box = page.getByRole('dialog', { name: 'Make a copy' });
  await box.getByLabel('Name').fill(' ');
  await box.getByRole('button', { name: 'Make a copy' }).click();
  await box.getByText('Type a name for the copy.').waitFor();
  await box.getByLabel('Name').fill('Mentoring 2028');
  await box.getByRole('button', { name: 'Make a copy' }).click();
  await box.getByText('is ready').waitFor();
  await picture(page, 'copied');
  const [copy] = await Promise.all([
    page.context().waitForEvent('page'),
    box.getByRole('link', { name: 'Open the copy' }).click(),
  ]);
  expect(await copy.getByLabel('Name of the Sheet').inputValue()).toBe('Mentoring 2028');
  await chooseFromMenu(copy, 'Pairwright', 'Open panel');
  const panel = panelOf(copy);
  await panel.hook('notice-copy').waitFor();
  await picture(copy, 'copy');
  const [original] = await Promise.all([copy.context().waitForEvent('page'), panel.hook('original').click()]);
  expect(await original.getByLabel('Name of the Sheet').inputValue()).not.toBe('Mentoring 2028');
  await original.close();
  await panel.preview('mend-copy');
  await panel.confirm();
  await expect.poll(() => panel.frame.locator('[data-test="notice-copy"]').count(), { timeout: 15_000 }).toBe(0);
  await copy.close();

  await page.goto(serving.url);
  await page.getByRole('button', { name: 'Mentoring 2028' }).click();
  await page.getByRole('heading', { level: 1, name: 'Mentoring 2028' }).waitFor();
  expect(new URL(page.url()).port).not.toBe(new URL(serving.url).port);
  await picture(page, 'start');
}, 120_000);
