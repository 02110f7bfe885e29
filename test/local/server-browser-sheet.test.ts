/** The Sheet's page in a real browser, as somebody uses it all day: looks, tabs, keyboard, menus, undo, formulas. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { openBrowser, openPage } from '../browser.js';
import { type Demo, openDemo } from './server-demo.js';

vi.setConfig({ testTimeout: 40_000, hookTimeout: 90_000 });

let demo: Demo;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [demo, browser] = await Promise.all([openDemo({ pages: true }), openBrowser()]);
});
beforeEach(async () => {
  let complaints: string[];
  ({ page, complaints } = await openPage(browser));
  await page.goto(`${demo.url}/sheet`);
  await cell('Person 1').or(page.locator('.tabulator-row').first()).first().waitFor();
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
const cell = (text: string) => page.locator('.tabulator-cell', { hasText: text });
const at = (row: number, column: number) =>
  page.locator(`.tabulator-row:has(.row-number:text-is("${row}")) .tabulator-cell`).nth(column);
const openTab = async (name: string) => {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
};
const choose = async (menu: string, item: string, inner?: string) => {
  await page.getByRole('menuitem', { name: menu, exact: true }).click();
  await page.getByRole('menuitem', { name: item }).first().click();
  if (inner) await page.getByRole('menuitem', { name: inner }).click();
};
const saved = () => page.getByText('All changes saved').waitFor();
const type = async (row: number, column: number, text: string) => {
  await at(row, column).click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await saved();
};
const newTab = async () => {
  await page.getByRole('button', { name: 'Add a tab' }).click();
  await page.getByRole('tab', { selected: true, name: /^Sheet\d+$/ }).waitFor();
  await at(1, 1).waitFor();
};

test('a link in the panel opens beside the Sheet', async () => {
  await choose('Demo', 'Open sidebar');
  const [beside] = await Promise.all([
    page.context().waitForEvent('page'),
    page.frameLocator('.sidebar iframe').getByRole('link', { name: 'Open a page' }).click(),
  ]);
  await beside.getByRole('heading', { name: 'Mail' }).waitFor();
  await beside.close();
});

test('what scripts set is shown: colours, fonts, formats, links, hidden rows and columns, frozen rows, wrapping', async () => {
  await openTab('Looks');
  await cell('Ann').first().waitFor();
  expect(await page.getByRole('tab', { name: 'Looks' }).evaluate((tab) => tab.style.borderBottomColor)).toBe(
    'rgb(24, 128, 56)',
  );
  expect(await at(3, 2).innerText()).toBe('2.0');
  const look = await at(3, 2).evaluate((one) => {
    const { backgroundColor, textAlign, fontSize } = getComputedStyle(one);
    return [backgroundColor, textAlign, fontSize];
  });
  expect(look).toEqual(['rgb(252, 232, 230)', 'center', '18.2px']);
  expect(await page.locator('.row-number:text-is("4")').count()).toBe(0);
  expect(await page.locator('.cells .letter:visible').allInnerTexts()).not.toContain('C');
  expect(await page.locator('.head-cell[data-column="1"]').allInnerTexts()).toEqual([
    'Names of people',
    '(first name and surname)',
  ]);
  expect(await at(5, 1).getByRole('link').innerText()).toBe('Ann');
  expect(await at(6, 1).evaluate((one) => one.getBoundingClientRect().height)).toBeGreaterThan(40);
  await cell('To People').getByRole('link').click();
  await page.getByRole('tab', { name: 'People', selected: true }).waitFor();
});

test('a hidden tab stands in the list of all tabs, and is shown from there', async () => {
  expect(await page.getByRole('tab', { name: 'Machine' }).count()).toBe(0);
  await page.getByRole('button', { name: 'All tabs' }).click();
  await page.getByRole('menuitem', { name: 'Machine Hidden' }).click();
  await page.getByRole('tab', { name: 'Machine', selected: true }).waitFor();
  await page.getByRole('button', { name: 'What to do with the tab Machine' }).click();
  await page.getByRole('menuitem', { name: 'Hide' }).click();
  await page.getByRole('tab', { name: 'Machine' }).waitFor({ state: 'detached' });
});

test('tabs are duplicated, coloured, moved, deleted, and come back', async () => {
  await openTab('Looks');
  const act = async (...items: string[]) => {
    await page.getByRole('button', { name: /^What to do with the tab/ }).click();
    for (const name of items) await page.getByRole('menuitem', { name, exact: true }).click();
  };
  await act('Duplicate');
  await page.getByRole('tab', { name: 'Copy of Looks', selected: true }).waitFor();
  await act('Colour', 'Red');
  await act('Move left');
  const names = () => page.getByRole('tab').allInnerTexts();
  await expect.poll(names, wait).toEqual(['People', 'Copy of Looks', 'Looks']);
  await act('Delete');
  await expect.poll(names, wait).toEqual(['People', 'Looks']);
  await page.keyboard.press('Control+z');
  await expect.poll(names, wait).toEqual(['People', 'Copy of Looks', 'Looks']);
  await openTab('Copy of Looks');
  await act('Delete');
  await expect.poll(names, wait).toEqual(['People', 'Looks']);
});

test('the keyboard leaves the cells and goes from part to part', async () => {
  const within = () =>
    page.evaluate(() => {
      const here = document.activeElement;
      return ['.menu-bar', '.cells', '.tab-strip', '.sidebar'].find((one) => here?.closest(one)) ?? here?.tagName;
    });
  await at(2, 1).click();
  await page.keyboard.press('Tab');
  expect(await within()).toBe('.cells');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Tab');
  expect(await within()).toBe('.tab-strip');
  await choose('Demo', 'Open sidebar');
  await expect.poll(within, wait).toBe('.sidebar');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.frameLocator('.sidebar iframe').locator('#out').innerText(), wait).toMatch(/people$/);
  const places: unknown[] = [];
  for (let n = 0; n < 4; n++) {
    await page.keyboard.press('F6');
    await expect.poll(within, wait).not.toBe(places[places.length - 1] ?? '.sidebar');
    places.push(await within());
  }
  expect(places).toEqual(['.menu-bar', '.cells', '.tab-strip', '.sidebar']);
  await page.keyboard.press('Shift+F6');
  await expect.poll(within, wait).toBe('.tab-strip');
});

test('each tick box has a name', async () => {
  await expect.poll(() => page.getByRole('checkbox', { name: 'Approved, row 5', exact: true }).count(), wait).toBe(1);
});

test('a title in the frozen head is typed over, by mouse and by keyboard', async () => {
  const head = page.locator('.head-cell[data-column="5"]');
  await head.dblclick();
  await page.keyboard.type('Notes');
  await page.keyboard.press('Enter');
  await expect.poll(() => head.innerText(), wait).toBe('Notes');
  await at(2, 5).click();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.type('Remarks');
  await page.keyboard.press('Enter');
  await expect.poll(() => head.innerText(), wait).toBe('Remarks');
  await page.keyboard.press('Control+z');
  await expect.poll(() => head.innerText(), wait).toBe('Notes');
});

test('typing is undone and done again', async () => {
  await newTab();
  await type(1, 1, 'one');
  await type(1, 1, 'two');
  await page.keyboard.press('Control+z');
  await expect.poll(() => at(1, 1).innerText(), wait).toBe('one');
  await page.keyboard.press('Control+z');
  await expect.poll(() => at(1, 1).innerText(), wait).toBe('');
  await page.keyboard.press('Control+y');
  await page.keyboard.press('Control+Shift+z');
  await expect.poll(() => at(1, 1).innerText(), wait).toBe('two');
  await choose('Edit', 'Undo');
  await expect.poll(() => at(1, 1).innerText(), wait).toBe('one');
});

test('rows and columns come, go and are hidden; the rest moves along and comes back', async () => {
  await newTab();
  await type(1, 1, 'a');
  await type(2, 1, 'b');
  await at(1, 1).click();
  await choose('Insert', 'Row above');
  await expect.poll(() => at(2, 1).innerText(), wait).toBe('a');
  await choose('Insert', 'Column left');
  await expect.poll(() => at(2, 2).innerText(), wait).toBe('a');
  await at(2, 2).click();
  await choose('View', 'Hide row 2');
  await expect.poll(() => page.locator('.row-number:text-is("2")').count(), wait).toBe(0);
  await choose('View', 'Show hidden rows');
  await expect.poll(() => at(2, 2).innerText(), wait).toBe('a');
  await choose('Edit', 'Delete column A');
  await expect.poll(() => at(2, 1).innerText(), wait).toBe('a');
  await page.keyboard.press('Control+z');
  await expect.poll(() => at(2, 2).innerText(), wait).toBe('a');
});

test('formulas are computed, filled down and follow', async () => {
  await newTab();
  for (const [row, text] of ['1', '2', '3'].entries()) await type(row + 1, 1, text);
  await type(1, 2, '=A1*10');
  await expect.poll(() => at(1, 2).innerText(), wait).toBe('10');
  await at(1, 2).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect.poll(() => at(3, 2).innerText(), wait).toBe('30');
  await type(3, 1, '7');
  await expect.poll(() => at(3, 2).innerText(), wait).toBe('70');
  await at(3, 2).click();
  await expect.poll(() => page.getByLabel('Contents of the cell').inputValue(), wait).toBe('=A3*10');
});

test('cells are formatted from the menu and by keys', async () => {
  await newTab();
  await type(1, 1, '0.5');
  await at(1, 1).click();
  await choose('Format', 'Number', 'Percent');
  await expect.poll(() => at(1, 1).innerText(), wait).toBe('50.00%');
  await choose('Format', 'Number', 'Plain text');
  await type(1, 1, '007');
  await expect.poll(() => at(1, 1).innerText(), wait).toBe('007');
  await at(1, 1).click();
  await page.keyboard.press('Control+b');
  await expect.poll(() => at(1, 1).evaluate((one) => one.style.fontWeight), wait).toBe('600');
});

test('a text is found from place to place', async () => {
  await openTab('People');
  await cell('Person 1').first().waitFor();
  await page.keyboard.press('Control+f');
  await page.getByLabel('Find in this tab').fill('person 29');
  await page.getByText('1 of 11').waitFor();
  await page.keyboard.press('Enter');
  await page.getByText('2 of 11').waitFor();
  await expect.poll(() => page.locator('.place').innerText(), wait).toBe('A291');
  await page.keyboard.press('Escape');
  await page.getByLabel('Find in this tab').waitFor({ state: 'detached' });
});

test('copied cells keep formulas and looks; text of Excel comes as it was', async () => {
  await newTab();
  await type(1, 1, '4');
  await type(1, 2, '=A1+1');
  await type(2, 1, '8');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await at(1, 2).click();
  await page.keyboard.press('Control+c');
  await at(2, 2).click();
  await page.keyboard.press('Control+v');
  await expect.poll(() => at(2, 2).innerText(), wait).toBe('9');
  await at(4, 1).click();
  await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', 'Ann\t"two\r\nlines"\r\n"say ""hi"""\t12\r\n');
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  });
  await expect.poll(() => at(5, 1).innerText(), wait).toBe('say "hi"');
  await at(4, 2).click();
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain');
  });
  expect(copied).toBe('"two\nlines"');
});
