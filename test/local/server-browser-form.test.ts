/** A form whose answers lead from page to page, walked through in a real browser by mouse and by keyboard. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openBrowser, openPage } from '../browser.js';
import { type Demo, demoValue, openDemo } from './server-demo.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let demo: Demo;
let browser: Browser;
let page: Page;
let complaints: string[];
let form: { readonly url: string; readonly filled: string };
beforeAll(async () => {
  [demo, browser] = await Promise.all([openDemo({ pages: true }), openBrowser()]);
});
beforeEach(async () => {
  ({ page, complaints } = await openPage(browser));
  form = demoValue(demo, 'makePaths');
  return async () => {
    await page.close();
    expect(complaints).toEqual([]);
  };
});
afterAll(async () => {
  await browser?.close();
  await demo?.end();
});

const wait = { timeout: 5000 };
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const stands = (text: string) => page.getByText(text, { exact: true }).waitFor();
const sent = () => page.getByText('Your response has been recorded.').waitFor();
const focused = () => page.evaluate(() => document.activeElement?.closest('[data-question]')?.textContent ?? '');
const rows = () => demoValue<string[][]>(demo, 'answered');

test('the answer leads, what is missing is told on its page, going back keeps what was typed, only the path is sent', async () => {
  await page.goto(form.url);
  await press('Next');
  await stands('This is a required question');
  await expect.poll(focused, wait).toContain('I come as');
  await page.getByLabel('Mentor').check();
  await press('Next');
  await stands('For mentors');
  await stands('Page 2 of 4');
  await page.getByLabel('How many mentees can you take?').fill('2');
  await press('Back');
  expect(await page.getByLabel('Mentor').isChecked()).toBe(true);
  await page.getByLabel('Mentee').check();
  await press('Next');
  await stands('Page 3 of 4');
  await press('Next');
  await stands('This is a required question');
  await expect.poll(focused, wait).toContain('What do you hope for?');
  await page.getByLabel('What do you hope for?').fill('Courage');
  await press('Next');
  await stands('Page 4 of 4');
  await press('Back');
  expect(await page.getByLabel('What do you hope for?').inputValue()).toBe('Courage');
  await press('Next');
  await page.getByLabel('Hours a month').selectOption('4');
  await press('Submit');
  await sent();
  expect(rows()).toEqual([['Mentee', '', '', 'Courage', '4']]);
});

test('a choice that leads back to the beginning keeps what was answered, and what is left again is not sent', async () => {
  await page.goto(form.url);
  await page.getByLabel('Mentor').check();
  await press('Next');
  await page.getByLabel('How many mentees can you take?').fill('2');
  await page.getByLabel('No, from the beginning').check();
  await press('Next');
  await stands('Page 1 of 4');
  expect(await page.getByRole('button', { name: 'Back' }).count()).toBe(0);
  expect(await page.getByLabel('Mentor').isChecked()).toBe(true);
  await press('Next');
  expect(await page.getByLabel('How many mentees can you take?').inputValue()).toBe('2');
  await page.getByLabel('Yes').check();
  await press('Next');
  await stands('Page 4 of 4');
  await press('Back');
  await stands('Page 2 of 4');
  await press('Back');
  await page.getByLabel('Just looking').check();
  await press('Submit');
  await sent();
  expect(rows()).toEqual([['Just looking', '', '', '', '']]);
});

test('by keyboard alone on a telephone, past the page that is not for mentors', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(form.url);
  await page.getByLabel('Mentor').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Enter');
  await stands('For mentors');
  await page.keyboard.press('Tab');
  await page.keyboard.type('3');
  await page.keyboard.press('Enter');
  await stands('Page 4 of 4');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await sent();
  expect(rows()).toEqual([['Mentor', '3', '', '', '2']]);
});

test('a choice that ends the form lets it be submitted from the first page', async () => {
  await page.goto(form.url);
  await page.getByLabel('Just looking').check();
  await press('Submit');
  await sent();
  expect(rows()).toEqual([['Just looking', '', '', '', '']]);
});

test('a prefilled answer leads as one that was given', async () => {
  await page.goto(form.filled);
  await press('Next');
  await page.getByLabel('What do you hope for?').fill('Courage');
  await press('Next');
  expect(await page.getByLabel('Hours a month').inputValue()).toBe('4');
  await press('Submit');
  await sent();
  expect(rows()).toEqual([['Mentee', '', '', 'Courage', '4']]);
});
