/** The page of texts, tests to oneself and mails sent again, by clicks in the real panel before the real add-on. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allMails } from '../../src/local/index.js';
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
  programme.importRows('Form Responses 1', signupRows(3, 2, 2));
  for (const job of ['setup', 'intake', 'pair'] as const) programme.run(job);
  programme.run('approve', { ids: 'all', approve: true });
  panel = await openPanel(browser, (request) => programme.ask(request), { height: 1400 });
  page = panel.page;
});
afterAll(() => browser.close());

const hook = (name: string) => page.locator(`[data-test="${name}"]:visible`).first();
const mails = () =>
  allMails(programme.host.store)
    .filter(({ kind }) => kind === 'mail')
    .map(({ to, subject }) => `${to[0]!.address}: ${subject}`);
const shown = () => page.frameLocator('[data-test="mail-html"]').locator('body').innerText();
const idle = () => page.locator('[aria-busy="true"]').waitFor({ state: 'detached' });

test('a text is chosen, words are put in by buttons, and the preview follows what is typed', async () => {
  await page.getByRole('button', { name: 'Texts of mails' }).click();
  await hook('text-choose').selectOption({ label: 'Introduction, mentee' });
  await hook('text-body').waitFor();
  await expect.poll(shown).toContain('is your mentor in');
  await hook('text-body').fill('Dear ');
  expect(await hook('text-warnings').innerText()).toBe('Without {mentor card} or {mentor email} it cannot be saved.');
  await page.getByRole('button', { name: '{first name}', exact: true }).click();
  await hook('text-body').press('End');
  await hook('text-body').pressSequentially(',\n\n');
  await page.getByRole('button', { name: '{mentor card}' }).click();
  expect(await hook('text-body').inputValue()).toBe('Dear {first name},\n\n{mentor card}');
  await expect.poll(shown).toMatch(/Dear Mentee,\s+MN\s+Mentor Number/);
  await page.getByRole('button', { name: 'Plain text' }).click();
  expect(await hook('mail-text').innerText()).toContain('Dear Mentee,');
});

test('a word that it does not know is told at once and cannot be saved', async () => {
  await hook('text-body').fill('Dear {nmae},\n\n{mentor card}');
  expect(await hook('text-warnings').innerText()).toMatch(/^\{nmae\}: no such word/);
  expect(await hook('text-save').getAttribute('aria-disabled')).toBe('true');
});

test('what is typed and not saved is there again after Back, says so, and can be dropped', async () => {
  const typed = 'Dear {first name}, here is {mentor card}';
  const saved = 'Introduction, mentee (not saved)';
  await hook('text-body').fill(typed);
  await page.getByRole('button', { name: 'Back to the programme' }).click();
  await idle();
  await page.getByRole('button', { name: 'Texts of mails' }).click();
  await hook('text-choose').selectOption({ label: saved });
  await expect.poll(() => hook('text-body').inputValue()).toBe(typed);
  await expect.poll(shown).toContain('Dear Mentee, here is');
  expect(await hook('text-warnings').innerText()).toMatch(/^Not saved yet/);
  await page.getByRole('button', { name: 'Drop what I typed' }).click();
  await expect.poll(() => hook('text-body').inputValue()).toContain('# {first name}, meet {mentor}');
  await expect.poll(() => hook('text-choose').innerText()).not.toContain('(not saved)');
});

test('saved, it stands in the Sheet; ours can be had again', async () => {
  await hook('text-body').fill('Dear {first name},\n\n{mentor card}');
  await expect.poll(shown, { timeout: 20_000 }).toContain('Dear Mentee');
  await idle();
  await hook('text-save').click();
  await expect
    .poll(() => hook('text-choose').innerText(), { timeout: 20_000 })
    .toContain('Introduction, mentee (yours)');
  const row = programme.tab('Templates').find(([name]) => name === 'Introduction, mentee')!;
  expect(row[2]).toBe('Dear {first name},\n\n{mentor card}');
  await idle();
  await hook('text-reset').click();
  await expect.poll(() => hook('text-choose').innerText(), { timeout: 20_000 }).not.toContain('(yours)');
  expect(await hook('text-body').inputValue()).toContain('# {first name}, meet {mentor}');
});

test('a test goes to the organiser alone, from the text and from the preview of a wave, which stays', async () => {
  await idle();
  await hook('text-test').click();
  await hook('status').waitFor();
  expect(mails()).toEqual([expect.stringMatching(`^${programme.host.owner}: \\[Test\\] Your mentor in `)]);
  await page.getByRole('button', { name: 'Back to the programme' }).click();
  await idle();
  if (!(await hook('run-publish').isVisible())) await hook('step-introductions').click();
  await hook('run-publish').click();
  await hook('preview-mail-open').click();
  await hook('test-mail').click();
  await hook('status').waitFor();
  expect(mails()).toHaveLength(2);
  await hook('preview').waitFor();
  await hook('confirm').click();
  await hook('steps').waitFor();
  expect(mails().filter((mail) => !mail.includes('[Test]')).length).toBeGreaterThan(3);
});

test('somebody gets a mail again, after a preview that says so', async () => {
  await idle();
  await hook('texts-open').click();
  await hook('texts-again').click();
  await hook('again-person').fill('Mentee Number0');
  await hook('again-find').click();
  await hook('again-send').click();
  await hook('preview-told').waitFor();
  expect(await hook('preview-told').innerText()).toMatch(/^They got it already, on /);
  const before = mails();
  await hook('confirm').click();
  await hook('texts').waitFor();
  await idle();
  expect(mails().slice(before.length)).toEqual([expect.stringMatching(/^mentee0@example\.org: Your mentor in /)]);
  expect(panel.trespasses).toEqual([]);
});

test('before a text is saved it is said whose yes that takes back, and the schedule can be looked at', async () => {
  const schedule = { call: 'run', job: 'schedule', args: { occasion: 'ask:check-in-1', mode: 'automatic' } } as const;
  expect(programme.ask(schedule).ok).toBe(true);
  await hook('text-choose').selectOption({ label: 'Survey' });
  await expect.poll(() => hook('text-subject').inputValue()).toContain('{survey}');
  await hook('text-subject').fill('{survey}: a word from you?');
  expect(await hook('text-warnings').innerText()).toContain(
    'Once this is saved, “First check-in” waits for your yes again.',
  );
  await expect.poll(() => hook('text-save').getAttribute('aria-disabled')).toBe('false');
  await hook('text-save').click();
  await hook('status').waitFor();
  expect(await hook('status').innerText()).toContain('“First check-in” waits for your yes again');
  await page.getByRole('button', { name: 'Look at what goes out by itself' }).click();
  await page.locator('[data-test="card-schedule"] [data-test="occasion-waits"]:visible').first().waitFor();
});
