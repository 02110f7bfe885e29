/** The whole programme by clicks and typing, on the built files: what organiser and participants see and get. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Serving, serve } from '../../src/local/index.js';
import { openBrowser } from '../browser.js';
import { openProgramme, type Programme } from '../programme.js';
import { addressBehind, cellAt, choose, openPanel, openTab, type Panel, typeInto } from './organiser.js';
import { type Answers, fillIn, openMailbox, question, submit, thanks } from './participant.js';
import { DESKTOP, PHONE, type Visitor, visit } from './visitor.js';

const assets = fileURLToPath(new URL('../../node_modules/.cache/pairwright/pages', import.meta.url));
const wait = { timeout: 15_000 };

const ADA = 'ada@example.org';
const BEN = 'ben@example.org';
const CLEO = 'cleo@example.org';
const DORA = 'dora@example.org';
const ERIK = 'erik@example.org';

let programme: Programme;
let serving: Serving;
let browser: Browser;
let sheet: Visitor;
let panel: Panel;
let formUrl: string;
const visitors: Visitor[] = [];

beforeAll(async () => {
  programme = openProgramme();
  [serving, browser] = await Promise.all([serve(programme.host, { port: 0, assets }), openBrowser()]);
  sheet = await newVisitor();
});
afterAll(async () => {
  await browser?.close();
  await serving?.close();
  programme?.close();
});

// Each step stands on the one before: after a failure the others would only wait in vain.
let broken = false;
beforeEach(({ skip }) => skip(broken, 'an earlier step failed'));
afterEach(async ({ task }) => {
  broken ||= task.result?.state === 'fail';
  // Every open page asks the server each second.
  for (const visitor of visitors) if (visitor !== sheet) await visitor.context.close();
});

async function newVisitor(viewport = DESKTOP): Promise<Visitor> {
  const visitor = await visit(browser, viewport);
  visitors.push(visitor);
  return visitor;
}

/** Fills in the sign-up form in a browser of one's own and sends it. */
async function signUp(answers: Answers, viewport = DESKTOP): Promise<Visitor> {
  const visitor = await newVisitor(viewport);
  await visitor.page.goto(formUrl);
  await fillIn(visitor.page, answers);
  await submit(visitor.page);
  return visitor;
}

async function mailboxOf(address: string) {
  const visitor = await newVisitor();
  return { ...visitor, mailbox: await openMailbox(visitor.page, serving.url, address) };
}

const common = {
  'What it asks of you': ['I accept this.'],
  'Languages you could meet in': ['English'],
  'Time zone': 'London, Edinburgh, Manchester, Belfast (Europe/London)',
  'When could you usually meet?': ['Tuesday: Morning', 'Thursday: Afternoon'],
  'Your consent': [
    'I agree that the organisers use my answers to find me a match and to run the programme (version 1).',
  ],
};

describe.sequential('a programme from the empty Sheet to the second round', () => {
  it('the organiser opens the panel, changes settings and sets up after a preview', async () => {
    const { page } = sheet;
    panel = await openPanel(page, serving.url);
    expect(await panel.hook('card-setup').getAttribute('data-state')).toBe('next');
    await panel.frame.getByLabel('Programme', { exact: true }).fill('Lighthouse Mentoring');
    await panel.frame.getByLabel('Topics', { exact: true }).fill('Leadership, Writing, Negotiation, Data skills');
    expect(await panel.preview('run-setup')).toContain('Programme: “Lighthouse Mentoring” from now on.');
    await panel.hook('preview-form-open').click();
    const asked = await panel.hook('preview-form').locator('li').allInnerTexts();
    expect(asked).toContain('Topics you would like help with');
    await panel.hook('back').click();
    expect(await page.getByRole('tab').allInnerTexts()).not.toContain('People');

    await panel.preview('run-setup');
    expect(await panel.confirm()).toMatch(/^Your programme is set up\. .* 1 form made\.$/);
    expect(await panel.hook('programme').innerText()).toBe('Lighthouse Mentoring');
    await expect
      .poll(() => page.getByRole('tab').allInnerTexts(), wait)
      .toEqual(expect.arrayContaining(['Form Responses 1', 'Settings', 'People', 'Pairings']));
    await panel.open('step-signup');
    formUrl = await addressBehind(sheet.page, panel.hook('form-link'));
    expect(formUrl).toContain('/viewform');
  });

  it('people sign up; a missing answer is told beside its question, and an answer is changed later', async () => {
    const { 'Your consent': agreed, ...others } = common;
    const first = { Email: ADA, 'Your name': 'Ada Marsh', 'I would like to take part as': ['Mentee'] };
    const ada = await signUp({ ...first, 'What it asks of you': others['What it asks of you'] }, PHONE);
    const missing = question(ada.page, 'Your consent');
    expect(await missing.getByRole('alert').innerText()).toMatch(/required/i);
    await expect.poll(() => ada.page.locator('.question-wrong').count()).toBe(1);
    expect(programme.tab('Form Responses 1')).toHaveLength(1);
    const { 'What it asks of you': _, ...later } = others;
    await fillIn(ada.page, {
      'Your consent': agreed,
      'Topics you would like help with': ['Leadership', 'Negotiation'],
      Department: 'Finance',
      'Years of experience': '3',
      "Your manager's e-mail": 'boss@example.org',
      'Is there anyone you would like to be paired with?': 'Ben Okoro',
      'A few words about you, for your partner': 'I paint.\nAnd I run.',
      ...later,
    });
    await submit(ada.page);
    expect(await thanks(ada.page)).toMatch(/^Thank you, you are signed up\. You will hear from us/);
    await ada.page.getByRole('button', { name: 'Edit your response' }).click();
    await ada.page.getByText('You are editing your earlier response.').waitFor();
    expect(await ada.page.getByLabel('Your name').inputValue()).toBe('Ada Marsh');
    await fillIn(ada.page, { 'Your name': 'Ada Marsh-Lindt', 'Years of experience': '4' });
    await submit(ada.page);
    await thanks(ada.page);

    const mentor = { ...common, 'I would like to take part as': ['Mentor'], 'Years of experience': '12' };
    await signUp({
      ...mentor,
      Email: BEN,
      'Your name': 'Ben Okoro',
      'Topics you could help others with': ['Leadership', 'Data skills'],
      'How many mentees could you take on?': ['1'],
    }).then(({ page }) => thanks(page));
    await signUp({
      ...mentor,
      Email: CLEO,
      'Your name': 'Cleo Duarte',
      'Topics you could help others with': ['Writing', 'Negotiation'],
      'How many mentees could you take on?': ['Other: a handful'],
    }).then(({ page }) => thanks(page));
    await signUp({
      ...common,
      Email: DORA,
      'Your name': 'Dora Finch',
      'I would like to take part as': ['Both'],
      'Years of experience': '2',
      'Topics you would like help with': ['Writing'],
      'Topics you could help others with': ['Data skills'],
    }).then(({ page }) => thanks(page));
  });

  it('the organiser sees people and problems, corrects cells and what a question is for', async () => {
    const { page } = sheet;
    await openTab(page, 'People');
    await expect.poll(async () => (await cellAt(page, 'Name', ADA)).innerText(), wait).toBe('Ada Marsh-Lindt');
    expect(await page.locator('.tabulator-cell', { hasText: /@example\.org$/ }).allInnerTexts()).toEqual(
      expect.arrayContaining([ADA, BEN, CLEO, DORA]),
    );
    await panel.hook('refresh').click();
    await expect.poll(() => panel.hook('sentence-signup').innerText(), wait).toMatch(/^2 mentees and 3 mentors/);
    await panel.open('signup-problems');
    expect(await panel.hook('problem').innerText()).toMatch(/a handful.*is not a number of mentees/);
    await openTab(page, 'Problems');
    expect(await (await cellAt(page, 'What is wrong', CLEO)).innerText()).toContain('a handful');

    await openTab(page, 'People');
    await choose(page, await cellAt(page, 'Role', DORA), 'mentee');
    await typeInto(page, await cellAt(page, 'Seats', CLEO), '2');
    await expect.poll(async () => (await cellAt(page, 'Seats', CLEO)).innerText(), wait).toBe('2');

    await panel.open('questions');
    const department = panel.frame
      .locator('[data-test="question"]')
      .filter({ has: panel.frame.locator('.strong', { hasText: /^Department$/ }) });
    await department.locator('[data-test="question-use"]').selectOption({ label: 'Nothing' });
    expect(await panel.hook('save-questions').innerText()).toBe('Save and read again');
    expect(await panel.press(panel.hook('save-questions'))).toMatch(/^Saved\. .* in the People tab\.\s+Undo$/);
    await openTab(page, 'Questions');
    await expect.poll(async () => (await cellAt(page, 'Use', 'Department')).innerText(), wait).toBe('nothing');

    // Saving has read them again.
    await panel.open('step-signup');
    expect(await panel.preview('run-intake')).toBe('Nothing to do: everything is already done.');
    await panel.hook('back').click();
    expect(await panel.hook('sentence-signup').innerText()).toBe(
      '2 mentees and 2 mentors with 3 seats: 1 seat to spare.',
    );
    await openTab(page, 'People');
    expect(await (await cellAt(page, 'Role', DORA)).innerText()).toBe('mentee');
    expect(await (await cellAt(page, 'Seats', CLEO)).innerText()).toBe('2');
  });

  it('pairs are suggested after a preview, pinned and approved', async () => {
    const { page } = sheet;
    await panel.open('step-pairing');
    expect(await panel.preview('run-pair')).toMatch(/^2 of 2 mentees get a mentor\.\s+The mean score is/);
    await panel.open('preview-details');
    expect(await panel.hook('preview-summary').innerText()).toBe('Writes 3 rows.');
    await panel.open('preview-tab-open');
    const rows = await panel.frame.locator('[data-test="preview-row"]:visible').allInnerTexts();
    expect(rows.map((row) => row.split('\n')[0]).sort()).toEqual([
      'Ada Marsh-Lindt \u2192 Ben Okoro',
      'Dora Finch \u2192 Cleo Duarte',
    ]);
    await panel.confirm();
    await panel.open('step-pairing');
    expect(await panel.hook('statement').innerText()).toMatch(/^Best possible: /);
    expect(await panel.hook('round-pairs').innerText()).toBe('2');
    const pairs = panel.frame.locator('[data-test="pairing"]');
    expect(await pairs.locator('.pair-head .strong').allInnerTexts()).toEqual(
      expect.arrayContaining(['Ada Marsh-Lindt', 'Dora Finch']),
    );
    const ada = pairs.filter({ hasText: 'Ada Marsh-Lindt' });
    expect(await ada.innerText()).toContain('Ben Okoro');
    await ada.locator('[data-test="why"]').click();
    expect(await ada.locator('.why').innerText()).toMatch(/Leadership.*Ada.* asked .*Ben/);
    await ada.locator('[data-test="explain"]').click();
    await expect
      .poll(() => ada.locator('.answer').innerText(), wait)
      .toMatch(/Points\s+\d+ of 100\.\s+Ada Marsh-Lindt\s+Ben Okoro\s+Topics\s/);
    await panel.open('ask');
    await panel.hook('why-not-mentee').fill('ada');
    await panel.hook('why-not-mentor').fill('cleo');
    await panel.hook('why-not-mentor').press('Enter');
    const answer = panel.hook('why-not-answer');
    await answer.waitFor();
    expect(await answer.innerText()).toMatch(/Ada Marsh-Lindt with Cleo Duarte would score [\d.]+ instead of [\d.]+/);
    await panel.press(ada.locator('[data-test="pin"]'));
    expect(await ada.locator('[data-test="pin"]').getAttribute('aria-pressed')).toBe('true');
    await panel.press(panel.hook('approve-all'));
    await openTab(page, 'Pairings');
    await expect.poll(async () => (await cellAt(page, 'Status', 'Dora Finch')).innerText(), wait).toBe('approved');
    const pinned = (await cellAt(page, 'Pinned', 'Ada Marsh-Lindt')).locator('input');
    expect(await pinned.isChecked()).toBe(true);
  });

  it('publishing shows exactly what goes out, then sends it', async () => {
    await panel.open('step-introductions');
    expect(await panel.preview('run-publish')).toMatch(/^2 mentees and 2 mentors get one mail each/);
    expect(await panel.hook('confirm').innerText()).toBe('Confirm: send 4 mails and 2 invitations');
    const mails = panel.frame.locator('[data-test="preview-mail"]');
    const heads = await mails.locator('.fold-head').allInnerTexts();
    expect(heads.map((head) => head.split('\n')[0]).sort()).toEqual([ADA, BEN, CLEO, DORA].sort());
    const toAda = mails.filter({ hasText: ADA });
    expect(await toAda.innerText()).toContain('Your mentor in Lighthouse Mentoring: Ben Okoro');
    await toAda.locator('.fold-head').click();
    const body = toAda.frameLocator('[data-test="mail-html"]').locator('body');
    expect(await body.innerText()).toMatch(
      /^Lighthouse Mentoring\s+Ada, meet Ben Okoro[\s\S]*ben@example\.org\s+Ben can help you with Leadership/,
    );
    await toAda.locator('[data-test="plain-text"]').click();
    expect(await toAda.locator('[data-test="mail-text"]').innerText()).toMatch(
      /^Lighthouse Mentoring\s+Ada, meet Ben Okoro\n=+\n/,
    );
    await panel.open('preview-events');
    const events = await panel.frame.locator('[data-test="preview-event"]').allInnerTexts();
    expect(events.sort()).toEqual([
      expect.stringMatching(
        /^Ada Marsh-Lindt and Ben Okoro meet: Lighthouse Mentoring\nTue 19 Jan 2027, 09:00\nEurope\/London$/,
      ),
      expect.stringMatching(/^Dora Finch and Cleo Duarte meet: Lighthouse Mentoring\n/),
    ]);
    expect(await panel.confirm()).toBe('2 pairs published. 4 mails and 2 invitations sent.');
    expect(await panel.hook('sentence-introductions').innerText()).toBe('2 pairs introduced and invited.');
  });

  it('each person finds the introduction and the invitation, and answers it', async () => {
    for (const [address, partner] of [
      [ADA, 'Ben Okoro'],
      [BEN, 'Ada Marsh-Lindt'],
      [CLEO, 'Dora Finch'],
      [DORA, 'Cleo Duarte'],
    ] as const) {
      const { page, mailbox } = await mailboxOf(address);
      expect(await mailbox.subjects()).toHaveLength(2);
      const { html } = await mailbox.read('in Lighthouse Mentoring:');
      expect(await html.locator('body').innerText()).toContain(partner);
      expect(await mailbox.plainText()).toContain(partner);
      await mailbox.read('Invitation: ');
      const invite = page.getByRole('region', { name: 'Invitation' });
      expect(await invite.innerText()).toMatch(/ meet: Lighthouse Mentoring/);
      if (address === ADA) {
        await invite.getByRole('button', { name: 'Yes' }).click();
        await invite.getByRole('button', { name: 'Yes', pressed: true }).waitFor();
      }
      await page.getByRole('link', { name: 'Calendar', exact: true }).click();
      await page.locator('.slot', { hasText: partner }).click();
      const event = page.getByRole('article');
      expect(await event.getByRole('list', { name: 'Guests' }).innerText()).toContain(address);
      if (address === BEN) expect(await event.innerText()).toMatch(/ada@example\.org\s*yes/);
      await page.context().close();
    }
  });

  it('two weeks later the survey is asked, answered from the mail, and counted', async () => {
    const { page } = sheet;
    for (let week = 0; week < 2; week++) {
      const before = await page.locator('.clock time').innerText();
      await page.getByRole('button', { name: '+1 week' }).click();
      await expect
        // A run each hour: 168 of them.
        .poll(() => page.locator('.clock time').innerText(), { timeout: 50_000 })
        .not.toMatch(new RegExp(`${before}|Moving|Working`));
    }
    expect(await page.locator('.clock time').innerText()).toContain('25 January 2027');
    await panel.open('step-surveys');
    expect(await panel.preview('run-survey')).toMatch(/^The form of the survey is made first\.\s+4 people are asked/);
    await panel.confirm();
    await panel.open('step-surveys');
    expect(await panel.hook('answered').innerText()).toMatch(/^0 of 4 answered/);

    const dora = await mailboxOf(DORA);
    const { html } = await dora.mailbox.read('First check-in');
    expect(await html.locator('body').innerText()).toContain('how is it going with Cleo Duarte?');
    const [survey] = await Promise.all([
      dora.context.waitForEvent('page'),
      // One press answers the first question.
      html.getByRole('link', { name: '2', exact: true }).click(),
    ]);
    await fillIn(survey, {
      'How useful have your meetings been?': ['4'],
      'How comfortable are you': ['5, Completely'],
      'How far have you come': ['3'],
      'Would you like to talk to the organiser?': ['Yes, please contact me'],
      'Anything you would like to add?': 'All good.',
    });
    expect(await survey.getByLabel('Your personal code').inputValue()).not.toBe('');
    await submit(survey);
    expect(await thanks(survey)).toBe('Thank you. Your answers have arrived.');

    await panel.hook('refresh').click();
    await expect.poll(() => panel.hook('answered').innerText(), wait).toBe('1 of 4 answered, mean 4.0 of 5');
    expect(await panel.hook('help-wanted').innerText()).toBe('Dora Finch');
    await panel.hook('run-answers').click();
    expect(await panel.hook('preview-told').innerText()).toBe('Nothing to do: everything is already done.');
    await panel.hook('back').click();
  }, 180_000);

  it('publishing again has nothing to do', async () => {
    await panel.open('step-introductions');
    expect(await panel.preview('run-publish')).toBe('Nothing to do: everything is already done.');
    await expect.poll(() => panel.hook('confirm').count()).toBe(0);
    await panel.hook('back').click();
  });

  it('a page that is closed while it publishes loses nothing and doubles nothing', async () => {
    const erik = await signUp({
      ...common,
      Email: ERIK,
      'Your name': 'Erik Sund',
      'I would like to take part as': ['Mentee'],
      'Years of experience': '5',
      'Topics you would like help with': ['Writing'],
    });
    await thanks(erik.page);
    await panel.open('step-pairing');
    await panel.preview('run-pair');
    await panel.confirm();
    await panel.open('step-pairing');
    await panel.press(panel.hook('approve-all'));
    await panel.open('step-introductions');
    expect(await panel.preview('run-publish')).toMatch(/^1 mentee and 1 mentor get one mail each/);
    const asked = sheet.page.waitForRequest(/\/script\/run$/);
    await panel.hook('confirm').click();
    await asked;
    await sheet.page.close();

    sheet = await newVisitor();
    panel = await openPanel(sheet.page, serving.url);
    await expect.poll(() => panel.hook('doubts').count()).toBe(0);
    expect(await panel.hook('sentence-introductions').innerText()).toBe('3 pairs introduced and invited.');
    await panel.open('step-introductions');
    expect(await panel.preview('run-publish')).toBe('Nothing to do: everything is already done.');
    const counts: Record<string, number> = {};
    for (const address of [ADA, BEN, CLEO, DORA, ERIK]) {
      const { context, mailbox } = await mailboxOf(address);
      counts[address] = (await mailbox.subjects()).filter((subject) => !subject.includes('check-in')).length;
      await context.close();
    }
    expect(counts).toEqual({ [ADA]: 2, [BEN]: 2, [CLEO]: 4, [DORA]: 2, [ERIK]: 2 });
  });

  it('the browser complained of nothing', () => {
    expect(visitors.flatMap(({ complaints }) => complaints)).toEqual([]);
  });
});
