/** What an answer leads to, by clicks in the real panel before the real add-on: shown first, done, and taken back. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openBrowser } from '../browser.js';
import { openProgramme, type Programme, signupRows } from '../programme.js';
import { openPanel, type Panel } from './panel.js';

let browser: Browser;
let programme: Programme;
let panel: Panel;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  programme = openProgramme();
  programme.importRows('Form Responses 1', signupRows(4, 3, 1));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  panel = await openPanel(browser, (request) => programme.ask(request), { height: 1400 });
  page = panel.page;
});
afterAll(() => browser.close());

const hook = (name: string) => page.locator(`[data-test="${name}"]:visible`).first();
const idle = () => page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });
const column = (tab: string, header: string) => {
  const [titles, ...rows] = programme.tab(tab);
  return rows.filter(([id]) => id !== '').map((row) => row[titles!.indexOf(header)]);
};

test('an unmatched mentee: one more seat is shown with what it changes, given, and taken back', async () => {
  if (!(await hook('filter-unmatched').isVisible())) await hook('step-pairing').click();
  await hook('filter-unmatched').click();
  await hook('explain').click();
  await hook('explanation').waitFor();
  expect(await hook('step-mail').getAttribute('href')).toMatch(/^mailto:mentor\d@example\.org\?subject=One%20more/);
  const before = column('Pairings', 'Mentor');
  expect(before.filter((mentor) => mentor === '')).toHaveLength(1);
  await page.getByRole('button', { name: /^Give Mentor Number\d one more seat$/ }).click();
  await hook('preview-told').waitFor();
  expect(await hook('preview-told').innerText()).toMatch(
    /^Mentor Number\d has 2 seats from now on, and pairs are suggested again\.\s+\d mentees? gets? another mentor.*\s+In all, 1 pair more and \d+ points more\./,
  );
  await hook('confirm').click();
  await hook('status').waitFor();
  expect(column('Pairings', 'Mentor').filter((mentor) => mentor === '')).toEqual([]);
  expect(column('People', 'Seats').filter((seats) => seats === '2')).toHaveLength(1);
  await idle();
  await hook('undo').click();
  await hook('preview-told').waitFor();
  await hook('confirm').click();
  await expect.poll(() => column('Pairings', 'Mentor')).toEqual(before);
});

test('why not these two: they are paired all the same, and the others follow', async () => {
  await idle();
  if (!(await hook('ask').isVisible())) await hook('step-pairing').click();
  await hook('ask').click();
  const [mentees, mentors] = [column('Pairings', 'Mentee'), column('Pairings', 'Mentor')];
  const at = mentors.findIndex((mentor) => mentor !== '');
  const other = mentors.find((mentor) => mentor !== '' && mentor !== mentors[at])!;
  await hook('why-not-mentee').fill(mentees[at]!);
  await hook('why-not-mentor').fill(other);
  await hook('why-not').click();
  await hook('why-not-answer').waitFor();
  await page.getByRole('button', { name: 'Pair these two all the same' }).click();
  await hook('preview-told').waitFor();
  expect(await hook('preview-told').innerText()).toMatch(/stay together.*\s+.*another mentor than now.*\s+In all, /);
  await hook('confirm').click();
  await hook('status').waitFor();
  expect(column('Pairings', 'Mentor')[at]).toBe(other);
  expect(column('Pairings', 'Pinned')[at]).toBe('TRUE');
});

test('two stand side by side: what they answered and what each criterion gives', async () => {
  await idle();
  await hook('filter-all').click();
  await hook('why').click();
  await hook('explain').click();
  await hook('beside').waitFor();
  const [mentee, mentor] = [column('Pairings', 'Mentee')[0], column('Pairings', 'Mentor')[0]];
  expect(await hook('explanation').innerText()).toMatch(new RegExp(`${mentee}\\s+${mentor}`));
  expect((await hook('beside').innerText()).split('\n').filter((line) => line.trim() !== '').length).toBeGreaterThan(1);
});

test('other weights are tried: how many pairs change is told while they are moved, and shown before they count', async () => {
  await idle();
  await hook('criteria').click();
  await hook('weights').click();
  const slider = hook('weight');
  const name = (await slider.getAttribute('data-id'))!;
  await slider.fill('1');
  await hook('weigh-answer').waitFor();
  expect(await hook('weigh-answer').innerText()).toMatch(/^(No pair would change|\d of \d pairs would be another)\.$/);
  await idle();
  await page.getByRole('button', { name: 'Look at these weights' }).click();
  await hook('preview-told').waitFor();
  expect(await hook('preview-told').innerText()).toContain(`${name} counts 1 from now on.`);
  await hook('confirm').click();
  await hook('status').waitFor();
  expect(column('Criteria', 'Weight')[0]).toBe('1');
  expect(panel.trespasses).toEqual([]);
});
