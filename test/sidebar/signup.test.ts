/** The card Sign-ups in a real browser: bringing a list, the link to the form, teaching answers, taking back. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Reply, WholeView } from '../../src/api/types.js';
import { openBrowser } from '../browser.js';
import { encoded } from '../files/encoded.js';
import { cell, workbookOf, zip } from '../files/xlsx.js';
import { newFolder } from '../programme.js';
import { type Answer, openPanel, type Panel } from './panel.js';
import { NOTHING, only, PUBLISHED, QUESTIONS, SIGNUPS, withCards } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const answers =
  (view: WholeView): Answer =>
  (request): Reply =>
    request.call === 'view'
      ? { ok: true, view: only(view, request.cards) }
      : request.call === 'preview'
        ? { ok: true, preview: NOTHING }
        : { ok: true, result: { ...PUBLISHED, summary: 'Saved. 3 people changed from mentor to mentee.' } };
const hook = ({ page }: Panel, name: string) => page.locator(`[data-test="${name}"]:visible`).first();
const sent = ({ requests }: Panel) => requests.filter(({ call }) => call !== 'view');

const rows = [
  cell('A1', 'Programme 2027'),
  cell('A2', 'Name') + cell('B2', 'E-mail'),
  ...['Ann', 'Ben', 'Cat', 'Dan'].map(
    (name, at) => cell(`A${at + 3}`, name) + cell(`B${at + 3}`, `${name}@x.example.org`),
  ),
];
const several = workbookOf([
  { name: 'Read me', rows: [cell('A1', 'Hello')] },
  { name: 'People', rows },
]);
const polish = encoded('Name,City\nPaweł Żak,Łódź\n', 'windows-1250');

async function openBring(view = SIGNUPS): Promise<Panel> {
  const panel = await openPanel(browser, answers(view));
  await hook(panel, 'bring').click();
  return panel;
}

/** From the disk: 10 MB through the browser's protocol take half a minute. */
const choose = (panel: Panel, name: string, bytes: Uint8Array) => {
  const file = join(newFolder(), name);
  writeFileSync(file, bytes);
  return panel.page.locator('[data-test="bring-file"]').setInputFiles(file);
};
const sample = (panel: Panel) =>
  hook(panel, 'bring-sample')
    .locator('tr')
    .evaluateAll((all) => all.map((row) => [...row.children].map((one) => one.textContent).join(' | ')));

describe('a list of their own', () => {
  test('an Excel file with several sheets: which is asked, how it begins is shown, and it is sent as it is', async () => {
    const panel = await openBring();
    await choose(panel, 'Mentees 2027.xlsx', several);
    expect(await hook(panel, 'run-bring').getAttribute('aria-disabled')).toBe('true');
    await hook(panel, 'bring-sheet').selectOption('People');
    expect(await hook(panel, 'bring-seen').textContent()).toBe('4 rows with 2 columns. It begins like this:');
    expect(await sample(panel)).toEqual([
      'Name | E-mail',
      'Ann | Ann@x.example.org',
      'Ben | Ben@x.example.org',
      'Cat | Cat@x.example.org',
    ]);
    await hook(panel, 'run-bring').click();
    await hook(panel, 'back').waitFor();
    const [request] = sent(panel) as unknown as [{ args: { tab: string; rows: string[][] } }];
    expect([request.args.tab, request.args.rows.length, request.args.rows[0]]).toEqual([
      'Mentees 2027',
      6,
      ['Programme 2027', ''],
    ]);
    await panel.close();
  });

  test('letters that were guessed: other ones can be chosen, and are shown at once', async () => {
    const panel = await openBring();
    await choose(panel, 'x.csv', polish);
    expect((await sample(panel))[1]).not.toContain('Paweł');
    await hook(panel, 'bring-encoding').selectOption('Central Europe');
    await expect.poll(() => sample(panel)).toEqual(['Name | City', 'Paweł Żak | Łódź']);
    await panel.close();
  });

  test('a file is dropped', async () => {
    const panel = await openBring();
    const data = await panel.page.evaluateHandle(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['Name;Seats\nAnn;2\n'], 'dropped.csv'));
      return transfer;
    });
    await hook(panel, 'bring-drop').dispatchEvent('drop', { dataTransfer: data });
    await expect.poll(() => sample(panel)).toEqual(['Name | Seats', 'Ann | 2']);
    expect(await hook(panel, 'bring-name').textContent()).toBe('dropped.csv');
    await panel.close();
  });

  test('by keys alone', async () => {
    const panel = await openBring();
    await hook(panel, 'bring').focus();
    const chooser = panel.page.waitForEvent('filechooser');
    await panel.page.keyboard.press('Tab');
    await panel.page.keyboard.press('Space');
    await (await chooser).setFiles({ name: 'x.csv', mimeType: '', buffer: Buffer.from('a,b\n1,2\n') });
    await expect.poll(() => sample(panel)).toEqual(['a | b', '1 | 2']);
    await hook(panel, 'bring-remove').press('Enter');
    await hook(panel, 'bring-text').waitFor();
    expect(await panel.page.evaluate(() => document.activeElement?.getAttribute('data-test'))).toBe('bring-file');
    await panel.close();
  });

  test.each([
    ['x.xls', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0]), /old kind of Excel file/],
    ['x.ods', zip({ mimetype: '', 'content.xml': '' }), /LibreOffice files \(\.ods\) are not read here/],
    ['x.xlsx', new Uint8Array(workbookOf(rows)).subarray(0, 700), /damaged or not complete/],
    ['empty.xlsx', workbookOf(['']), /nothing in this list/],
    ['big.csv', new Uint8Array(10_000_001).fill(65), /up to 10 MB/],
    ['long.csv', Buffer.from('a,b\n'.repeat(60_000)), /up to 20,000 rows/],
    ['x.pdf', Buffer.from('%PDF-1.7 ...'), /no table in this file/],
    ['x.csv', Buffer.from('a,b\n"1,2\n'), /opens and does not close/],
  ])('%s is refused with a sentence, and what was pasted stays', async (name, bytes, sentence) => {
    const panel = await openBring();
    await hook(panel, 'bring-text').fill('Name\tSeats\nAnn\t2');
    await choose(panel, name, bytes);
    expect(await hook(panel, 'bring-fault').textContent()).toMatch(sentence);
    expect(await hook(panel, 'bring-text').inputValue()).toBe('Name\tSeats\nAnn\t2');
    expect(panel.trespasses).toEqual([]);
    await panel.close();
  });

  test('once it is in the Sheet the fields are empty, and it is said what comes next', async () => {
    const panel = await openBring();
    await hook(panel, 'bring-text').fill('Name\tSeats\nAnn\t2');
    await hook(panel, 'run-bring').click();
    await hook(panel, 'back').click();
    const { data } = SIGNUPS.cards.signup;
    panel.answer(
      answers(
        withCards(SIGNUPS, { signup: { data: { ...data, tabs: [...data.tabs, { name: 'Our list', responses: 1 }] } } }),
      ),
    );
    await hook(panel, 'refresh').click();
    await expect.poll(() => hook(panel, 'bring-text').inputValue()).toBe('');
    expect(await panel.page.locator('.notice.calm:visible').first().textContent()).toMatch(
      /^"Our list" is in the Sheet/,
    );
    await panel.close();
  });
});

describe('the link to the form', () => {
  const url = SIGNUPS.cards.signup.data.formUrl;
  /** With something else in the clipboard. */
  const opened = async () => {
    const panel = await openBring();
    await hook(panel, 'bring-text').fill('before');
    await hook(panel, 'bring-text').press('Control+A');
    await panel.page.keyboard.press('Control+X');
    return panel;
  };
  const pasted = async (panel: Panel) => {
    await hook(panel, 'bring-text').focus();
    await panel.page.keyboard.press('Control+V');
    return hook(panel, 'bring-text').inputValue();
  };

  test.each([
    ['by the clipboard', ''],
    ['where the frame may not use it', 'navigator.clipboard.writeText = () => Promise.reject(new Error("no"))'],
    ['where the browser has none', 'Object.defineProperty(navigator, "clipboard", { value: undefined })'],
  ])('is copied %s', async (_name, before) => {
    const panel = await opened();
    await panel.page.evaluate(before);
    await hook(panel, 'copy-link').click();
    await expect.poll(() => hook(panel, 'copy-link').innerText()).toBe('Copied');
    expect(await pasted(panel)).toBe(url);
    await panel.close();
  });

  test('stays selected where nothing else works, so that Ctrl+C copies it', async () => {
    const panel = await opened();
    await panel.page.evaluate(
      'navigator.clipboard.writeText = () => Promise.reject(); document.execCommand = () => false',
    );
    await hook(panel, 'copy-link').click();
    expect(await hook(panel, 'copy-by-hand').textContent()).toMatch(/selected: press Ctrl\+C/);
    await panel.page.keyboard.press('Control+C');
    expect(await pasted(panel)).toBe(url);
    await panel.close();
  });
});

describe('answers', () => {
  const many = Array.from({ length: 12 }, (_, at) => ({ answer: `Answer ${at + 1}`, people: 20 - at, means: '' }));
  const taught = withCards(SIGNUPS, {
    signup: {
      data: {
        ...SIGNUPS.cards.signup.data,
        questions: QUESTIONS.map((one) => (one.id === 'q3' ? { ...one, answers: many, moreAnswers: 4 } : one)),
      },
    },
  });

  test('many of them: the first are shown, then all, and any can be taught', async () => {
    const panel = await openPanel(browser, answers(taught));
    const asked = panel.page.locator('[data-test="question"][data-id="q3"]');
    await expect.poll(() => asked.locator('.answer-row').count()).toBe(8);
    await asked.locator('[data-test="all-answers"]').click();
    await expect.poll(() => asked.locator('.answer-row').count()).toBe(12);
    expect(await asked.locator('[data-test="question-answers"]').innerText()).toMatch(/4 more answers are rarer/);
    await asked.getByRole('combobox', { name: /^Answer 12/ }).selectOption('Mentor');
    await hook(panel, 'save-questions').click();
    await hook(panel, 'status').waitFor();
    expect(sent(panel)[0]).toMatchObject({
      args: { questions: [{ id: 'q3', answers: [{ answer: 'Answer 12', means: 'mentor' }] }] },
    });
    await panel.close();
  });

  test('what was saved is said in people, and taken back', async () => {
    const panel = await openPanel(browser, answers(taught));
    const asked = panel.page.locator('[data-test="question"][data-id="q3"]');
    await asked.getByRole('combobox', { name: /^Answer 1 / }).selectOption('Mentee');
    await hook(panel, 'save-questions').click();
    expect(await hook(panel, 'status').innerText()).toMatch(/^Saved\. 3 people changed from mentor to mentee\./);
    await hook(panel, 'undo').click();
    await expect.poll(() => sent(panel).length).toBe(2);
    const back = { id: 'q3', use: 'role', criterion: '', side: 'both', guessed: 'unsure' };
    expect(sent(panel)[1]).toMatchObject({
      args: { questions: [{ ...back, answers: [{ answer: 'Answer 1', means: '' }] }] },
    });
    await expect.poll(() => hook(panel, 'undo').count()).toBe(0);
    await panel.close();
  });
});

describe('somebody else’s name with an address', () => {
  const asked = {
    id: 'p-1',
    name: 'Dmitri Adeyemi',
    email: 'dmitri@x.example.org',
    other: 'Mallory <b>Fake</b>',
    before: 'before',
    keep: 'keep',
    instead: 'instead',
    one: 'one',
  };
  const view = withCards(SIGNUPS, {
    signup: { data: { ...SIGNUPS.cards.signup.data, whose: [asked] }, problems: [] },
  });

  test.each([
    ['keep', 'Keep Dmitri Adeyemi’s answers'],
    ['instead', 'Take Mallory <b>Fake</b>’s instead'],
    ['one', 'They are one person'],
  ])('%s: is said with one click, and taken back', async (as, text) => {
    const panel = await openPanel(browser, answers(view));
    expect(await hook(panel, 'whose').innerText()).toMatch(/“Mallory <b>Fake<\/b>” answered with Dmitri Adeyemi’s/);
    const button = hook(panel, `whose-${as}`);
    expect(await button.innerText()).toBe(text);
    await button.click();
    await hook(panel, 'undo').click();
    await expect.poll(() => sent(panel).length).toBe(2);
    const names = sent(panel).map((request) => 'args' in request && request.args!.names);
    expect(names).toEqual([as, 'before']);
    await panel.close();
  });
});
