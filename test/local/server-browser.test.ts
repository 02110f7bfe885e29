/** The pages in a real browser: the Sheet by keyboard and mouse, the sidebar, a form, a mail, the clock. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { editCell } from '../../src/local/spreadsheet/edits.js';
import { openBrowser, openPage } from '../browser.js';
import { type Demo, demoValue, openDemo } from './server-demo.js';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 60_000 });

let demo: Demo;
let browser: Browser;
let page: Page;
let complaints: string[];
beforeAll(async () => {
  [demo, browser] = await Promise.all([openDemo({ pages: true }), openBrowser()]);
});
beforeEach(async () => {
  ({ page, complaints } = await openPage(browser));
  return async () => {
    await page.close();
    // The browser says when it stops a mail's script: that is what should happen.
    expect(complaints.filter((one) => !/^Blocked script execution in '[^']*\/mail-html\//.test(one))).toEqual([]);
  };
});
afterAll(async () => {
  await browser?.close();
  await demo?.end();
});

const cell = (row: number, column: number) =>
  page.locator(`.tabulator-row:has(.row-number:text-is("${row}")) .tabulator-cell`).nth(column);
const openSheet = async () => {
  await page.goto(`${demo.url}/sheet`);
  await cell(2, 1).waitFor();
};
const wait = { timeout: 5000 };

test('cells are typed into, ticked, chosen from a list, and pasted over', async () => {
  await openSheet();
  await cell(2, 1).click();
  await page.keyboard.type('Ann Lee');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(2, 1).textContent(), wait).toBe('Ann Lee');
  await page.keyboard.type('Bob');
  await page.keyboard.press('Tab');
  await page.keyboard.press('x');
  await page.keyboard.press('Escape');
  await expect.poll(() => page.locator('.place').textContent(), wait).toBe('B3');
  await cell(2, 3).locator('input').click();
  await expect.poll(() => cell(2, 3).locator('input').isChecked(), wait).toBe(true);
  await cell(2, 2).dblclick();
  await page.locator('select.cell-editor').selectOption('Both');
  await expect.poll(() => cell(2, 2).textContent(), wait).toBe('Both');
  await cell(4, 1).click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Cy\tMentor\nDi\tMentee\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect.poll(() => cell(5, 1).textContent(), wait).toBe('Di');
  const tab = await (await fetch(`${demo.url}/data/tab/0`)).json();
  const texts = tab.rows
    .slice(1, 5)
    .map((row: (string | { text: string })[]) =>
      row.slice(0, 3).map((one) => (typeof one === 'string' ? one : one.text)),
    );
  expect(texts).toEqual([
    ['Ann Lee', 'Both', 'TRUE'],
    ['Bob', 'Mentee', 'FALSE'],
    ['Cy', 'Mentor', 'FALSE'],
    ['Di', 'Mentee', 'TRUE'],
  ]);
});

test('what a rule refuses is told and the cell shows again what it holds', async () => {
  await openSheet();
  await cell(6, 2).click();
  await page.keyboard.type('Boss');
  await page.keyboard.press('Enter');
  await page.locator('.toast', { hasText: 'B6' }).waitFor();
  await expect.poll(() => cell(6, 2).textContent(), wait).not.toBe('Boss');
});

test('the menu opens the sidebar, its button runs a function, the tab follows', async () => {
  await openSheet();
  await page.getByRole('menuitem', { name: 'Demo' }).click();
  await page.keyboard.press('Enter');
  const sidebar = page.frameLocator('.sidebar iframe');
  await sidebar.locator('#add').click();
  await expect.poll(() => sidebar.locator('#out').textContent(), wait).toBe('301 people');
  await page.locator('.toast', { hasText: 'Added Zoe' }).waitFor();
  expect(await page.locator('.sidebar iframe').evaluate((frame) => frame.getBoundingClientRect().width)).toBe(300);
  await page.locator('.tabulator-tableholder').evaluate((holder) => holder.scrollTo(0, 290 * 24));
  await expect.poll(() => cell(302, 1).textContent(), wait).toBe('Zoe');
  await sidebar.locator('#close').click();
  await page.locator('.sidebar').waitFor({ state: 'detached' });
  await page.getByRole('menuitem', { name: 'Demo' }).press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.locator('.toast', { hasText: 'fill in the tab People first' }).waitFor();
});

test('a change made elsewhere shows by itself, and not in a cell that is being typed into', async () => {
  await openSheet();
  await cell(8, 1).click();
  await page.keyboard.type('Half a na');
  editCell(demo.host, { sheetId: 0, row: 9, column: 1, text: 'From elsewhere' });
  await new Promise((resolve) => setTimeout(resolve, 1500));
  expect(await page.locator('.cell-editor').inputValue()).toBe('Half a na');
  await page.keyboard.type('me');
  await page.keyboard.press('Enter');
  await expect.poll(() => cell(9, 1).textContent(), wait).toBe('From elsewhere');
  await expect.poll(() => cell(8, 1).textContent(), wait).toBe('Half a name');
});

test('a column that was dragged keeps its width, a renamed file its name', async () => {
  await openSheet();
  const column = page.locator('.cells .tabulator-col').nth(1);
  const before = (await column.boundingBox())!;
  await page.mouse.move(before.x + before.width - 1, before.y + 8);
  await page.mouse.down();
  await page.mouse.move(before.x + before.width + 59, before.y + 8, { steps: 4 });
  await page.mouse.up();
  const title = page.getByLabel('Name of the Sheet');
  await title.fill('Harbour programme');
  await title.press('Enter');
  await page.getByText('All changes saved').waitFor();
  await openSheet();
  await expect.poll(async () => Math.round((await column.boundingBox())!.width), wait).toBe(before.width + 60);
  expect(await title.inputValue()).toBe('Harbour programme');
  expect(await page.title()).toBe('Harbour programme');
});

test('while a script keeps the server from answering, the page says that it works, and goes on afterwards', async () => {
  await openSheet();
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/data/**', async (route) => {
    await held;
    await route.continue();
  });
  const clock = page.locator('.clock time');
  await expect.poll(() => clock.textContent(), wait).toBe('Working...');
  expect(await page.locator('.working').textContent()).toBe('Working...');
  answer();
  await expect.poll(() => page.locator('.working').textContent(), wait).toBe('All changes saved');
  expect(await clock.textContent()).toMatch(/20\d\d/);
});

test('a tab is added, renamed and filled; rows come and go by menu', async () => {
  await openSheet();
  await page.getByRole('button', { name: 'Add a tab' }).click();
  await page.getByRole('tab', { selected: true, name: 'Sheet1' }).dblclick();
  await page.keyboard.type('Notes');
  await page.keyboard.press('Enter');
  await page.getByRole('tab', { selected: true, name: 'Notes' }).waitFor();
  await cell(1, 1).click();
  for (const [at, word] of ['one', 'two'].entries()) {
    await page.keyboard.type(word);
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(at + 1, 1).textContent(), wait).toBe(word);
  }
  await cell(1, 1).click();
  await page.getByRole('menuitem', { name: 'Edit' }).click();
  await page.getByRole('menuitem', { name: 'Delete row 1' }).click();
  await expect.poll(() => cell(1, 1).textContent(), wait).toBe('two');
});

test('a form tells what is missing, goes on by page, is sent and can be edited', async () => {
  const { url } = demoValue<{ url: string }>(demo, 'makeForm');
  await page.goto(url);
  await page.getByRole('button', { name: 'Next' }).click();
  await expect.poll(() => page.locator('.question-wrong').count()).toBe(3);
  await page.getByLabel('Email').fill('ann@example.com');
  await page.getByLabel('Your name').fill('Ann');
  await page.getByRole('radio', { name: 'Mentor' }).check();
  await page.getByLabel('Other answer to Topics').fill('Law');
  await page.getByRole('button', { name: 'Next' }).click();
  await page.getByRole('radio', { name: '5, Much' }).check();
  await page.getByLabel('Excel: Some').check();
  await page.getByLabel('Python: Much').check();
  await page.getByLabel('Mon: Evening').check();
  await page.getByLabel('Best time').fill('09:30');
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByRole('button', { name: 'Edit your response' }).click();
  await expect.poll(() => page.getByLabel('Your name').inputValue(), wait).toBe('Ann');
  expect(await page.getByLabel('Other answer to Topics').inputValue()).toBe('Law');
  await page.getByLabel('Your name').fill('Anna');
  await page.getByRole('button', { name: 'Next' }).click();
  expect(await page.getByLabel('Mon: Evening').isChecked()).toBe(true);
  await page.getByRole('button', { name: 'Submit' }).click();
  await page.getByText('Your response has been recorded.').waitFor();
});

test('mail is read without its scripts, an invitation is answered, the calendar shows it', async () => {
  demoValue(demo, 'invite');
  await page.goto(`${demo.url}/mail/ann%40example.com`);
  await page.getByRole('link', { name: 'Hello Ann' }).click();
  await page.frameLocator('.mail-html').locator('#rich').waitFor();
  await page.getByRole('button', { name: 'Plain text' }).click();
  expect(await page.getByRole('link', { name: 'https://example.com/a', exact: true }).getAttribute('href')).toBe(
    'https://example.com/a',
  );
  await page.getByRole('link', { name: 'First meeting' }).click();
  await page.getByRole('button', { name: 'Maybe' }).click();
  await page.getByRole('button', { name: 'Maybe', pressed: true }).waitFor();
  await page.goto(`${demo.url}/calendar/ann%40example.com`);
  await page.locator('.slot-tentative').click();
  await page.getByRole('button', { name: 'Maybe', pressed: true }).waitFor();
  await page.getByLabel('Times in').selectOption('America/New_York');
  await expect.poll(() => page.locator('.slot span').textContent(), wait).toBe('09:00');
});

test('an address with nothing behind it says so and leads home', async () => {
  const answer = await page.goto(`${demo.url}/sheets`);
  expect(answer?.status()).toBe(404);
  expect([await page.title(), await page.locator('html').getAttribute('lang')]).toEqual([
    'Nothing here - Local Workspace',
    'en',
  ]);
  await page.getByRole('link', { name: 'To the start page' }).click();
  await page.getByRole('heading', { name: 'Ways to begin' }).waitFor();
  complaints.length = 0;
});

test("a list of one's own becomes a tab, from the start page", async () => {
  await page.goto(demo.url);
  const [chooser] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.getByRole('button', { name: 'Choose a file' }).click(),
  ]);
  await chooser.setFiles({
    name: 'my people.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('Name,Role\nAnn,Mentor\n'),
  });
  await page.getByRole('tab', { name: 'my people', selected: true }).waitFor();
  await expect.poll(() => cell(2, 1).textContent(), wait).toBe('Ann');
});

test('the clock moves for every page', async () => {
  await page.goto(demo.url);
  const before = await page.locator('.clock time').textContent();
  await page.getByRole('button', { name: '+1 week' }).click();
  await page.locator('.toast', { hasText: 'ran.' }).waitFor();
  expect(await page.locator('.clock time').textContent()).not.toBe(before);
});
