/** The built panel in a real browser: the walk of preview and confirm, keyboard and focus, hostile names. */
import { readdirSync, readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSidebar } from '../../scripts/sidebar.mjs';
import type { CardName, Notice, Reply, Request, WholeView } from '../../src/api/types.js';
import { openBrowser } from '../browser.js';
import { type Answer, openPanel, type Panel } from './panel.js';
import {
  ANSWER,
  DOUBTS,
  DRAFTS,
  EMPTY,
  NOTHING,
  NOW,
  only,
  PUBLISH,
  PUBLISHED,
  SETUP,
  SIGNUPS,
  STALE,
  SURVEYS,
  withCards,
} from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const answers =
  (view: WholeView, preview = PUBLISH): Answer =>
  (request): Reply =>
    request.call === 'view'
      ? { ok: true, view: only(view, request.cards) }
      : request.call === 'preview'
        ? { ok: true, preview }
        : request.call === 'ask'
          ? { ok: true, answer: ANSWER }
          : { ok: true, result: PUBLISHED };
const hook = ({ page }: Panel, test: string) => page.locator(`[data-test="${test}"]:visible`).first();
const focused = ({ page }: Panel) => page.evaluate(() => document.activeElement?.getAttribute('data-button'));
const close = (panel: Panel) => panel.close();
/** Each request in a few words: `view pairing`, `view` for all, `run publish`. */
const told = ({ requests }: Panel) =>
  requests.map((request) =>
    request.call === 'view'
      ? ['view', ...(request.cards ? [`[${request.cards.join(' ')}]`] : [])].join(' ')
      : request.call === 'ask'
        ? `ask ${request.question.about}`
        : `${request.call} ${'job' in request && request.job}`,
  );

describe('a job that sends', () => {
  test('shows a preview, runs on confirm, tells the result and moves on to the next step', async () => {
    const panel = await openPanel(browser, answers(DOUBTS));
    await hook(panel, 'run-publish').click();
    await expect.poll(() => panel.page.evaluate(() => document.activeElement?.id)).toBe('preview-title');
    expect(await hook(panel, 'confirm').textContent()).toBe('Confirm: send 100 mails and 57 invitations');
    panel.answer(answers(SURVEYS));
    await hook(panel, 'confirm').click();
    expect(await hook(panel, 'status').textContent()).toBe(PUBLISHED.summary);
    await expect.poll(() => focused(panel)).toBe('step-surveys');
    await expect.poll(() => hook(panel, 'run-publish').isVisible()).toBe(false);
    expect(told(panel)).toEqual(['view []', 'preview publish', 'run publish', 'view [introductions]']);
    await close(panel);
  });

  test('Escape goes back, the focus returns to the button, nothing has run', async () => {
    const panel = await openPanel(browser, answers(DOUBTS, NOTHING));
    await hook(panel, 'run-publish').press('Enter');
    await hook(panel, 'back').waitFor();
    expect(await hook(panel, 'confirm').count()).toBe(0);
    await expect.poll(() => panel.page.evaluate(() => document.activeElement?.id)).toBe('preview-title');
    await panel.page.keyboard.press('Escape');
    await hook(panel, 'run-publish').waitFor();
    await expect.poll(() => focused(panel)).toBe('run-publish');
    expect(panel.requests.filter(({ call }) => call === 'run')).toEqual([]);
    await close(panel);
  });

  test('while it runs every button is off, the seconds count, and a second click sends nothing', async () => {
    const panel = await openPanel(browser, answers(DOUBTS));
    await hook(panel, 'run-publish').click();
    let finish: (reply: Reply) => void = () => {};
    panel.answer(() => new Promise<Reply>((resolve) => (finish = resolve)));
    await hook(panel, 'confirm').click();
    await hook(panel, 'confirm').click({ force: true });
    await panel.page.keyboard.press('Escape');
    await expect.poll(() => hook(panel, 'elapsed').textContent()).toBe('1 s');
    expect(await hook(panel, 'busy').textContent()).toMatch(/you may close this panel, nothing is lost/);
    expect(await hook(panel, 'back').getAttribute('aria-disabled')).toBe('true');
    expect(panel.requests.filter(({ call }) => call === 'run')).toHaveLength(1);
    panel.answer(answers(SURVEYS));
    finish({ ok: true, result: PUBLISHED });
    await hook(panel, 'status').waitFor();
    await close(panel);
  });

  test('a failure offers a fresh look, not a second confirm of old counts', async () => {
    const panel = await openPanel(browser, answers(DOUBTS));
    await hook(panel, 'run-publish').click();
    panel.answer(() => new Error('Exceeded maximum execution time'));
    await hook(panel, 'confirm').click();
    expect(await hook(panel, 'error').textContent()).toMatch(/six minutes/);
    await expect.poll(() => hook(panel, 'confirm').count()).toBe(0);
    panel.answer(answers(DOUBTS, { ...PUBLISH, mails: PUBLISH.mails.slice(0, 3), events: [] }));
    await hook(panel, 'retry').click();
    await expect.poll(() => hook(panel, 'confirm').textContent()).toBe('Confirm: send 3 mails');
    await close(panel);
  });
});

describe('the cards', () => {
  const groups = ({ page }: Panel) =>
    page.locator('section.phase').evaluateAll((all) =>
      all.map((one) => {
        const cards = [...one.querySelectorAll('.card')].map((card) => card.getAttribute('data-test'));
        return `${one.querySelector('h2')?.textContent}: ${cards.join(' ')}`;
      }),
    );

  test('stand under the phases of the programme', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'steps').waitFor();
    expect(await groups(panel)).toEqual([
      'Prepare: card-setup card-signup',
      'Match: card-pairing',
      'Run: card-introductions card-surveys',
    ]);
    await close(panel);
  });

  test('are read when they are opened; a skeleton stands for them meanwhile, and they are read once', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'run-pair').waitFor();
    let finish: (reply: Reply) => void = () => {};
    panel.answer(() => new Promise<Reply>((resolve) => (finish = resolve)));
    await hook(panel, 'step-surveys').click();
    await hook(panel, 'card-skeleton').waitFor();
    await expect.poll(() => hook(panel, 'run-pair').getAttribute('aria-disabled')).toBe('true');
    panel.answer(answers(DRAFTS));
    finish({ ok: true, view: only(DRAFTS, ['surveys']) });
    await hook(panel, 'run-answers').or(panel.page.locator('#body-surveys .empty')).first().waitFor();
    expect(await hook(panel, 'card-skeleton').count()).toBe(0);
    await hook(panel, 'step-surveys').click();
    await hook(panel, 'step-surveys').click();
    expect(told(panel)).toEqual(['view []', 'view [surveys]']);
    await close(panel);
  });

  test('that are opened while something runs are read after it; several at once', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'ask').click();
    let finish: (reply: Reply) => void = () => {};
    panel.answer(() => new Promise<Reply>((resolve) => (finish = resolve)));
    await hook(panel, 'ask-weights').click();
    await hook(panel, 'step-signup').click();
    await hook(panel, 'step-setup').click();
    expect(await hook(panel, 'card-skeleton').count()).toBe(1);
    panel.answer(answers(DRAFTS));
    finish({ ok: true, answer: ANSWER });
    await hook(panel, 'run-intake').waitFor();
    await hook(panel, 'run-setup').waitFor();
    expect(told(panel)).toEqual(['view []', 'ask weights', 'view [signup setup]']);
    expect(await hook(panel, 'ask-weights-answer').count(), 'what was answered stays').toBe(1);
    await close(panel);
  });

  test('that were read before a run are read again when they are opened, and keep what was typed', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'step-setup').click();
    await hook(panel, 'setup-settings').click();
    await hook(panel, 'setting').fill('New name');
    await hook(panel, 'step-setup').click();
    await hook(panel, 'pin').click();
    await hook(panel, 'status').waitFor();
    await hook(panel, 'step-setup').click();
    await expect.poll(() => told(panel).length).toBe(5);
    expect(told(panel)).toEqual(['view []', 'view [setup]', 'run pin', 'view [pairing]', 'view [setup]']);
    expect(await hook(panel, 'setting').inputValue()).toBe('New name');
    expect(await hook(panel, 'status').textContent(), 'what came of the run stays').toBe(PUBLISHED.summary);
    await close(panel);
  });

  test('are all read on Refresh', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'run-pair').waitFor();
    await hook(panel, 'refresh').click();
    await expect.poll(() => told(panel)).toEqual(['view []', 'view']);
    await hook(panel, 'step-surveys').click();
    expect(await hook(panel, 'card-skeleton').count()).toBe(0);
    expect(told(panel)).toHaveLength(2);
    await close(panel);
  });

  test('that cannot be read say so, and are read on retry', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'run-pair').waitFor();
    panel.answer(() => new Error('NetworkError: Connection failure due to HTTP 0'));
    await hook(panel, 'step-surveys').click();
    await hook(panel, 'error').waitFor();
    await hook(panel, 'dismiss').click();
    await panel.page.waitForTimeout(100);
    expect(told(panel), 'nobody asks again and again').toEqual(['view []', 'view [surveys]']);
    await hook(panel, 'step-surveys').click();
    await hook(panel, 'step-surveys').click();
    await hook(panel, 'retry').waitFor();
    panel.answer(answers(DRAFTS));
    await hook(panel, 'retry').click();
    await expect.poll(() => hook(panel, 'card-skeleton').count()).toBe(0);
    await close(panel);
  });

  test('are read again after a run that failed, once one is back from it', async () => {
    const panel = await openPanel(browser, answers(DOUBTS));
    await hook(panel, 'run-publish').click();
    panel.answer((request) =>
      request.call === 'run' ? new Error('Exceeded maximum execution time') : answers(SURVEYS)(request),
    );
    await hook(panel, 'confirm').click();
    await hook(panel, 'error').waitFor();
    await hook(panel, 'back').click();
    await hook(panel, 'run-answers').waitFor();
    expect(told(panel)).toEqual(['view []', 'preview publish', 'run publish', 'view [introductions]']);
    await close(panel);
  });

  test('say as of when they stand so, if that is not now', async () => {
    const { steps } = DRAFTS;
    const earlier = steps.map((step) => (step.id === 'setup' ? { ...step, asOf: '2027-02-28T14:05:00Z' } : step));
    const panel = await openPanel(browser, answers({ ...DRAFTS, steps: earlier }));
    expect(await hook(panel, 'as-of-setup').textContent()).toBe('As of Sun 28 Feb 2027, 14:05');
    expect(await panel.page.locator('.as-of').count()).toBe(1);
    expect(NOW).toBe(steps[0]!.asOf);
    await close(panel);
  });

  test.each([
    ['setup', [DRAFTS, 'Settings']],
    ['signup', [SIGNUPS, 'Problems']],
    ['pairing', [DRAFTS, 'How pairs are made']],
    ['introductions', [DRAFTS, 'How they first meet']],
    ['surveys', [SURVEYS, 'Problems']],
  ] as const)('%s shows what is wrong in it, and its settings if it has any', async (name, [view, title]) => {
    const problems = SIGNUPS.cards.signup.problems.map((problem, i) => ({ ...problem, reason: `Wrong ${name} ${i}.` }));
    const panel = await openPanel(browser, answers(withCards(view, { [name]: { problems } })));
    await hook(panel, 'refresh').click();
    await hook(panel, `step-${name}`).waitFor();
    if ((await hook(panel, `step-${name}`).getAttribute('aria-expanded')) === 'false')
      await hook(panel, `step-${name}`).click();
    const body = panel.page.locator(`#body-${name}`);
    await body.locator('[data-test="problem"]').first().waitFor();
    expect(await body.locator('[data-test="problem"]').allInnerTexts()).toEqual(
      [0, 1, 2].map((i) => expect.stringContaining(`Wrong ${name} ${i}.`)),
    );
    expect(await body.locator('.fold-head').allInnerTexts()).toContainEqual(expect.stringContaining(title));
    const { settings } = view.cards[name];
    const fold = body.locator(`[data-test="${name}-settings"]`);
    expect(await fold.count()).toBe(settings.length > 0 ? 1 : 0);
    if (settings.length > 0 && (await fold.getAttribute('aria-expanded')) === 'false') await fold.click();
    expect(await body.locator('[data-test="setting"]').count()).toBe(settings.length);
    await close(panel);
  });

  test('that this panel does not know yet ask for a newer panel', async () => {
    const step = { ...SURVEYS.steps[0]!, id: 'goals' as CardName, phase: 'close' as const, title: 'Goals' };
    const panel = await openPanel(browser, answers({ ...SURVEYS, steps: [...SURVEYS.steps, step] }));
    await hook(panel, 'step-goals').click();
    expect((await groups(panel)).pop()).toBe('Close: card-goals');
    expect(await panel.page.locator('#body-goals').innerText()).toMatch(/older than the add-on: reload the Sheet/);
    await close(panel);
  });
});

test('one button sets up with what was typed; what few change waits in a fold', async () => {
  const settings = EMPTY.cards.setup.settings.map((one, at) => (at === 0 ? { ...one, first: true } : one));
  const panel = await openPanel(browser, answers(withCards(EMPTY, { setup: { settings } }), SETUP));
  await hook(panel, 'setting').waitFor();
  expect(await panel.page.locator('[data-test="setting"]:visible').count()).toBe(1);
  const buttons = panel.page.locator('#body-setup .button:visible');
  expect(await buttons.allInnerTexts()).toEqual(['Set up']);
  await hook(panel, 'setting').fill('York');
  await hook(panel, 'more-settings').click();
  await panel.page.locator('[data-id="form"]').selectOption('own');
  await hook(panel, 'run-setup').click();
  await hook(panel, 'confirm').click();
  await hook(panel, 'status').waitFor();
  const typed = [
    { id: 'programme', value: 'York' },
    { id: 'form', value: 'own' },
  ];
  expect(panel.requests.slice(1, 3)).toEqual([
    { call: 'preview', job: 'setup', args: { settings: typed } },
    { call: 'run', job: 'setup', args: { settings: typed } },
  ]);
  await close(panel);
});

test('what is typed is there again when the panel is opened anew, until it is saved, and in this Sheet alone', async () => {
  const panel = await openPanel(browser, answers(SIGNUPS));
  const open = async (view = SIGNUPS) => {
    panel.answer(answers(view));
    await panel.page.reload();
    await hook(panel, 'step-setup').click();
    await hook(panel, 'setup-settings').click();
    return hook(panel, 'setting').inputValue();
  };
  const { value } = SIGNUPS.cards.setup.settings[0]!;
  expect(await open()).toBe(value);
  await hook(panel, 'setting').fill('New name');
  expect(await open({ ...SIGNUPS, sheet: 'another' })).toBe(value);
  expect(await open()).toBe('New name');
  await hook(panel, 'save-setup-settings').click();
  await hook(panel, 'status').waitFor();
  expect(await open()).toBe(value);
  await close(panel);
});

test('what is typed survives an error and is sent on retry', async () => {
  const panel = await openPanel(browser, answers(SIGNUPS));
  await hook(panel, 'step-setup').click();
  await hook(panel, 'setup-settings').click();
  await hook(panel, 'setting').fill('New name');
  panel.answer(() => ({ ok: false, sentence: 'The Sheet is protected.' }));
  await hook(panel, 'setting').press('Enter');
  await hook(panel, 'error').waitFor();
  expect(await hook(panel, 'setting').inputValue()).toBe('New name');
  panel.answer(answers(SIGNUPS));
  await hook(panel, 'retry').click();
  await hook(panel, 'status').waitFor();
  const settings = [{ id: 'programme', value: 'New name' }];
  expect(panel.requests.filter(({ call }) => call === 'run')).toEqual(
    Array(2).fill({ call: 'run', job: 'settings', args: { settings } }),
  );
  await close(panel);
});

test('a setting that is refused says so where it was typed, opens, gets the focus, and is not sent again', async () => {
  const panel = await openPanel(browser, answers(SIGNUPS));
  await hook(panel, 'step-setup').click();
  await hook(panel, 'setup-settings').click();
  const zone = panel.page.locator('[data-test="setting"][data-id="zone"]');
  await zone.fill('Mars/Olympus');
  panel.answer(() => ({ ok: false, sentence: 'Time zone: needs a zone.', field: 'zone' }));
  await hook(panel, 'save-setup-settings').click();
  await hook(panel, 'setting-fault').waitFor();
  expect(await hook(panel, 'setting-fault').innerText()).toBe('Time zone: needs a zone.');
  await expect.poll(() => panel.page.evaluate(() => (document.activeElement as HTMLElement).dataset.id)).toBe('zone');
  expect(await zone.getAttribute('aria-invalid')).toBe('true');
  expect(await panel.page.locator('[data-test="retry"]').count()).toBe(0);
  await zone.fill('Europe/Paris');
  await expect.poll(() => panel.page.locator('[data-test="setting-fault"]').count()).toBe(0);
  await close(panel);
});

const EDITS: readonly [WholeView, string, object, string][] = [
  [DRAFTS, 'pin', { job: 'pin', args: { id: 'p1', pinned: true } }, 'pin'],
  [DRAFTS, 'approve', { job: 'approve', args: { ids: ['p1'], approve: true } }, 'approve one'],
  [DRAFTS, 'approve-all', { job: 'approve', args: { ids: 'all', approve: true } }, 'approve all'],
  [DRAFTS, 'approve-none', { job: 'approve', args: { ids: 'all', approve: false } }, 'approve none'],
  [
    DOUBTS,
    'settle-done',
    { job: 'settle', args: { key: 'mail:introduction:ann', as: 'done', attempts: { 'mail:introduction:ann': 1 } } },
    'it arrived',
  ],
  [
    DOUBTS,
    'settle-again',
    { job: 'settle', args: { key: 'mail:introduction:ann', as: 'again', attempts: { 'mail:introduction:ann': 1 } } },
    'send again',
  ],
];
test.each(EDITS.map(([view, button, request, name]) => ({ view, button, request, name })))(
  '$name: runs at once',
  async ({ view, button, request }) => {
    const panel = await openPanel(browser, answers(view));
    await hook(panel, button).click();
    await hook(panel, 'status').waitFor();
    expect(panel.requests[1]).toEqual({ call: 'run', ...request });
    await close(panel);
  },
);

test('a question given to a criterion is saved with it', async () => {
  const panel = await openPanel(browser, answers(SIGNUPS));
  // It stands open while something is to be looked at.
  const last = panel.page.locator('[data-test="question"][data-id="q5"]');
  await last.locator('[data-test="question-use"]').selectOption('criterion');
  await last.locator('[data-test="question-criterion"]').selectOption('Department');
  await hook(panel, 'save-questions').click();
  await hook(panel, 'status').waitFor();
  const questions = [{ id: 'q5', use: 'criterion', criterion: 'Department', side: 'both' }];
  expect(panel.requests[1]).toEqual({ call: 'run', job: 'questions', args: { questions } });
  await close(panel);
});

test('whether people who are named are wanted, only the organiser says', async () => {
  const { data } = SIGNUPS.cards.signup;
  const questions = data.questions.map((one) =>
    one.id === 'q3' ? { ...one, use: 'avoid', between: ['wishes' as const, 'avoid' as const] } : one,
  );
  const cards = { ...SIGNUPS.cards, signup: { ...SIGNUPS.cards.signup, data: { ...data, questions } } };
  const panel = await openPanel(browser, answers({ ...SIGNUPS, cards }));
  const asked = panel.page.locator('[data-test="question"][data-id="q3"]');
  expect(await asked.locator('[data-test="question-right"]').count()).toBe(0);
  await asked.locator('[data-test="question-wishes"]').click();
  await expect
    .poll(() => panel.requests.filter(({ call }) => call === 'run'))
    .toEqual([
      {
        call: 'run',
        job: 'questions',
        args: { questions: [{ id: 'q3', use: 'wishes', criterion: '', side: 'both' }] },
      },
    ]);
  await close(panel);
});

test('a question in doubt is confirmed as it is, or its answers are taught', async () => {
  const panel = await openPanel(browser, answers(SIGNUPS));
  const asked = panel.page.locator('[data-test="question"][data-id="q3"]');
  expect(await asked.locator('[data-test="question-doubt"]').innerText()).toBe('Please look');
  expect(await asked.locator('[data-test="question-follows"]').innerText()).toMatch(/^So there are 8 mentees/);
  await asked.getByRole('combobox', { name: /^Both, please/ }).selectOption('Both');
  await hook(panel, 'save-questions').click();
  await hook(panel, 'status').waitFor();
  await asked.locator('[data-test="question-right"]').click();
  await expect.poll(() => panel.requests.filter(({ call }) => call === 'run').length).toBe(2);
  const saved = { id: 'q3', use: 'role', criterion: '', side: 'both' };
  expect(panel.requests.filter(({ call }) => call === 'run')).toEqual([
    {
      call: 'run',
      job: 'questions',
      args: { questions: [{ ...saved, answers: [{ answer: 'Both, please', means: 'both' }] }] },
    },
    { call: 'run', job: 'questions', args: { questions: [saved] } },
  ]);
  expect(panel.trespasses).toEqual([]);
  await close(panel);
});

test('a question becomes a criterion of its own name', async () => {
  const panel = await openPanel(browser, answers(SIGNUPS));
  const last = panel.page.locator('[data-test="question"][data-id="q5"]');
  await last.locator('[data-test="question-use"]').selectOption('criterion');
  await last.locator('[data-test="question-criterion"]').selectOption({ label: 'A new one ...' });
  await last.locator('[data-test="question-new-criterion"]').fill('Home town');
  await hook(panel, 'save-questions').click();
  await expect.poll(() => panel.requests.some(({ call }) => call === 'run')).toBe(true);
  const questions = [{ id: 'q5', use: 'criterion', criterion: 'Home town', side: 'both' }];
  expect(panel.requests.find(({ call }) => call === 'run')).toEqual({
    call: 'run',
    job: 'questions',
    args: { questions },
  });
  await close(panel);
});

describe('what goes out', () => {
  const progress = { done: 23, all: 79, seconds: 38 };

  test('is followed while it goes out, beside the run that sends it', async () => {
    const panel = await openPanel(browser, answers(DOUBTS));
    await hook(panel, 'run-publish').click();
    let finish: (reply: Reply) => void = () => {};
    panel.answer((request) =>
      request.call === 'progress' ? { ok: true, progress } : new Promise<Reply>((resolve) => (finish = resolve)),
    );
    await hook(panel, 'confirm').click();
    const told = hook(panel, 'progress-sending');
    await told.waitFor();
    expect(await told.innerText()).toBe('23 of 79 sent, about 40 seconds left.');
    panel.answer(answers(SURVEYS));
    finish({ ok: true, result: PUBLISHED });
    await hook(panel, 'status').waitFor();
    await expect.poll(() => told.count()).toBe(0);
    await close(panel);
  });

  test('in a run of somebody else, or by itself, is followed too, and all is read again when that is over', async () => {
    const panel = await openPanel(browser, answers({ ...DOUBTS, progress }));
    const sending = hook(panel, 'progress-sending');
    await sending.waitFor();
    expect(await sending.innerText()).toMatch(/^23 of 79 sent, about 40 seconds left\. This goes on by itself/);
    panel.answer((request) => (request.call === 'progress' ? { ok: true, progress: null } : answers(SURVEYS)(request)));
    await expect
      .poll(() => hook(panel, 'sentence-introductions').innerText(), { timeout: 9000 })
      .toBe('All 57 pairs are published.');
    expect(await sending.count()).toBe(0);
    await close(panel);
  });
});

test('what has changed meanwhile shows when the panel gets the focus; nothing opens, closes or is off by it', async () => {
  const panel = await openPanel(browser, answers(DOUBTS));
  await hook(panel, 'run-publish').waitFor();
  const look = (later: number) =>
    panel.page.evaluate((ms) => {
      const now = Date.now;
      Date.now = () => now() + ms;
      window.dispatchEvent(new Event('focus'));
    }, later);
  await look(0);
  expect(told(panel)).toEqual(['view []']);
  panel.answer(answers(SURVEYS));
  await look(60_000);
  await expect.poll(() => hook(panel, 'sentence-introductions').innerText()).toBe('All 57 pairs are published.');
  expect(told(panel)).toEqual(['view []', 'view [introductions]']);
  expect(await hook(panel, 'step-surveys').getAttribute('aria-expanded')).toBe('false');
  expect(await hook(panel, 'run-publish').isVisible()).toBe(true);
  await close(panel);
});

describe('weak pairs', () => {
  test('are pointed at before all are approved, and shown alone', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    expect(await hook(panel, 'weak').innerText()).toMatch(/^1 draft has next to nothing in common\./);
    await hook(panel, 'show-weak').click();
    const shown = panel.page.locator('[data-test="pairing"]:visible');
    expect(await shown.evaluateAll((all) => all.map((one) => one.getAttribute('data-id')))).toEqual(['p6']);
    await close(panel);
  });

  test('what is approved stays where it is until something else is looked for: a double click hits nobody else', async () => {
    const approved: string[] = [];
    const now = () => {
      const pairings = DRAFTS.cards.pairing.data.pairings.map((one) =>
        approved.includes(one.id) ? { ...one, status: 'approved' as const } : one,
      );
      return withCards(DRAFTS, { pairing: { data: { ...DRAFTS.cards.pairing.data, pairings } } });
    };
    const panel = await openPanel(browser, (request) => {
      if (request.call === 'run' && request.job === 'approve') approved.push(...(request.args!.ids as string[]));
      return answers(now())(request);
    });
    await hook(panel, 'filter-draft').click();
    const first = panel.page.locator('[data-test="pairing"]:visible').first();
    const id = await first.getAttribute('data-id');
    await first.locator('[data-test="approve"]').dblclick();
    await hook(panel, 'status').waitFor();
    expect([approved, await first.getAttribute('data-id')]).toEqual([[id], id]);
    await hook(panel, 'filter-draft').click();
    expect(await first.getAttribute('data-id')).not.toBe(id);
    await close(panel);
  });
});

test('a double click on one of several people is one click, though the next one slides below the mouse', async () => {
  const remarks = ['Ann', 'Bob', 'Cyd'].map((name) => ({ id: name, name, wrote: ['Not before March.'] }));
  const read: string[] = [];
  const now = () =>
    withCards(SIGNUPS, {
      signup: {
        data: { ...SIGNUPS.cards.signup.data, remarks: remarks.filter(({ id }) => !read.includes(id)) },
        problems: [],
      },
    });
  const panel = await openPanel(browser, (request) => {
    if (request.call === 'run' && request.job === 'remarks') read.push(...(request.args!.ids as string[]));
    return answers(now())(request);
  });
  const button = hook(panel, 'remark-read');
  await button.waitFor();
  const { x, y } = (await button.boundingBox())!;
  await panel.page.mouse.click(x + 9, y + 9);
  await expect.poll(() => panel.page.locator('[data-test="remark-read"]:visible').count()).toBe(2);
  await panel.page.mouse.down({ clickCount: 2 });
  await panel.page.mouse.up({ clickCount: 2 });
  await panel.page.waitForTimeout(200);
  expect(read).toEqual(['Ann']);
  for (const left of [1, 0]) {
    await button.press('Enter');
    await expect.poll(() => panel.page.locator('[data-test="remark-read"]:visible').count()).toBe(left);
  }
  await expect
    .poll(() => focused(panel), { message: 'the last one leaves the focus with its card' })
    .toBe('step-signup');
  await close(panel);
});

describe('questions about the pairs', () => {
  test('why not these two: by typing the beginning of two names and Enter', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'ask').click();
    await hook(panel, 'why-not-mentee').fill('lena');
    await hook(panel, 'why-not-mentor').fill('Ann Lee');
    await hook(panel, 'why-not').press('Enter');
    expect(
      panel.requests.filter(({ call }) => call === 'ask'),
      'two mentors are called so',
    ).toEqual([]);
    await hook(panel, 'why-not-mentor').fill('Ann Lee (lee@example.org)');
    await hook(panel, 'why-not-mentor').press('Enter');
    await hook(panel, 'why-not-answer').waitFor();
    expect(panel.requests[1]).toEqual({ call: 'ask', question: { about: 'two', mentee: 'm1', mentor: 'n2' } });
    expect(panel.requests).toHaveLength(2);
    expect(await hook(panel, 'why-not-answer').textContent()).toContain('would cost the whole 9.5 points');
    await close(panel);
  });

  test('a criterion tells what it gives points for', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'criteria').click();
    const first = panel.page.locator('.criterion').first();
    expect(await first.locator('p').isVisible()).toBe(false);
    await first.locator('summary').press('Enter');
    expect(await first.locator('p').innerText()).toBe(
      'Wanted and offered. Points for what the mentee wants and the mentor offers.',
    );
    await close(panel);
  });

  test('how pairs are made is chosen where they are made', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'pairing-settings').click();
    await panel.page.locator('[data-test="setting"][data-id="way"]:visible').selectOption({ label: 'by wishes' });
    await hook(panel, 'save-pairing-settings').click();
    await hook(panel, 'status').waitFor();
    const settings = [{ id: 'way', value: 'chosen' }];
    expect(panel.requests[1]).toEqual({ call: 'run', job: 'settings', args: { settings } });
    await close(panel);
  });

  test.each([
    ['ask-weights', { about: 'weights' }],
    ['ask-mentors', { about: 'mentors' }],
    ['ask-others', { about: 'others' }],
    ['ask-touching', { about: 'touching' }],
    ['ask-round', { about: 'round', round: 'r2' }],
  ])('%s shows its answer below and keeps it until the view is read again', async (button, question) => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'ask').click();
    await hook(panel, button).click();
    await hook(panel, `${button}-answer`).waitFor();
    expect(panel.requests[1]).toEqual({ call: 'ask', question });
    await hook(panel, 'refresh').click();
    await expect.poll(() => hook(panel, `${button}-answer`).count()).toBe(0);
    await close(panel);
  });

  test('a pair tells its points and alternatives when it is opened', async () => {
    const panel = await openPanel(browser, answers(DRAFTS));
    await hook(panel, 'why').click();
    await hook(panel, 'explain').click();
    await hook(panel, 'explanation').waitFor();
    expect(panel.requests[1]).toEqual({ call: 'ask', question: { about: 'pair', id: 'p1' } });
    await close(panel);
  });
});

const VIEWS = { SIGNUPS, STALE, DOUBTS, SURVEYS };

/** Opens every card and every fold, and the preview, and looks into each. */
async function everywhere(panel: Panel, look: () => Promise<void>) {
  await hook(panel, 'refresh').click();
  await expect.poll(() => hook(panel, 'refresh').getAttribute('aria-disabled')).toBe('false');
  await openAll(panel);
  await openAll(panel);
  await look();
  await hook(panel, 'run-setup').click();
  await hook(panel, 'preview').waitFor();
  await openAll(panel);
  await openAll(panel);
  await look();
}

async function openAll({ page }: Panel) {
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) one.click();
  });
  await page.waitForTimeout(50);
}

test.each(Object.entries(VIEWS))('nothing overflows sideways: %s', async (_, view) => {
  const panel = await openPanel(browser, answers(view), { height: 400 });
  await everywhere(panel, async () => {
    const wide = await panel.page.evaluate(() =>
      [...document.querySelectorAll('main, header, footer, main *')]
        .filter((one) => one.getBoundingClientRect().right > 300.5 && !one.closest('.line, .aside'))
        .map((one) => one.outerHTML.slice(0, 100)),
    );
    expect(wide).toEqual([]);
    expect(await panel.page.evaluate(() => document.documentElement.scrollWidth)).toBe(300);
  });
  await close(panel);
});

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=https://evil.test/x onerror=alert(1)>',
  '<svg onload=alert(1)>',
  "javascript:alert('1')",
  '</textarea></style></script><iframe src="javascript:alert(1)"></iframe>',
  '{{constructor.constructor("alert(1)")()}}',
].join(' ');

/** Words that the panel decides by, rather than shows. */
const CODES = new Set([
  'id',
  'state',
  'status',
  'job',
  'kind',
  'use',
  'side',
  'weight',
  'value',
  'phase',
  'language',
  'now',
  'asOf',
  'remindFrom',
  'due',
  'of',
]);

function withWords<T>(value: T, word: string, key = ''): T {
  if (typeof value === 'string') return (value === '' || CODES.has(key) ? value : word) as T;
  if (Array.isArray(value)) return value.map((one) => withWords(one, word, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withWords(one, word, name)])) as T;
}

async function elements(view: WholeView, word: string): Promise<readonly string[]> {
  const preview = {
    ...withWords(PUBLISH, word),
    mails: withWords(PUBLISH.mails.slice(0, 2), word),
    forms: SETUP.forms,
  };
  const panel = await openPanel(browser, answers(withWords(view, word), preview));
  const seen: string[] = [];
  await everywhere(panel, async () => {
    const page = await panel.page.evaluate(() =>
      [...document.querySelectorAll('*')].map((one) => {
        const names = one.getAttributeNames().filter((name) => name !== 'href');
        return `${one.tagName} ${names.sort().join(' ')}`;
      }),
    );
    seen.push(...page);
    expect(await panel.page.locator('a[href]:not([href^="http"])').count()).toBe(0);
  });
  await panel.page.waitForTimeout(100);
  expect(panel.trespasses).toEqual([]);
  await close(panel);
  return seen;
}

test.each(Object.entries(VIEWS))(
  'hostile words everywhere make no element, attribute, dialog or request: %s',
  async (_, view) => {
    expect(await elements(view, HOSTILE)).toEqual(await elements(view, 'a harmless word'));
  },
);

test('the mail is shown in a frame that may do nothing', async () => {
  const panel = await openPanel(browser, answers(DOUBTS));
  await hook(panel, 'run-publish').click();
  await hook(panel, 'preview-mail-open').click();
  const frame = panel.page.locator('iframe');
  expect(await frame.getAttribute('sandbox')).toBe('');
  expect(await frame.contentFrame().locator('h2').textContent()).toBe('Meet your mentor');
  await hook(panel, 'plain-text').click();
  expect(await hook(panel, 'mail-text').textContent()).toBe(PUBLISH.mails[0]?.text);
  await close(panel);
});

test('what shows in no list, such as a trigger, is confirmed as well', async () => {
  const panel = await openPanel(browser, answers(EMPTY, { ...NOTHING, nothing: false, summary: 'Turns on.' }));
  await hook(panel, 'run-setup').click();
  expect(await hook(panel, 'confirm').textContent()).toBe('Confirm');
  await close(panel);
});

describe('those who have not answered a survey', () => {
  const asked = SURVEYS.cards.surveys.data[0]!;
  const survey = (change: Partial<typeof asked>) =>
    withCards(SURVEYS, { surveys: { data: [{ ...asked, ...change }] } });

  test('are reminded after a preview', async () => {
    const panel = await openPanel(browser, answers(SURVEYS));
    await hook(panel, 'run-remind').click();
    await hook(panel, 'preview').waitFor();
    expect(panel.requests[1]).toEqual({ call: 'preview', job: 'remind', args: { survey: 'pulse-1' } });
    await panel.page.keyboard.press('Escape');
    await expect.poll(() => focused(panel)).toBe('run-remind:pulse-1');
    await close(panel);
  });

  test.each([
    [{ silent: 0 }, 0, 'nobody is silent'],
    [{ state: 'closed' }, 0, 'it is closed'],
    [{ silent: 1 }, 1, 'one is silent'],
  ] as [Partial<typeof asked>, number, string][])(
    'have a button only while there is something to remind of: %j, %i, %s',
    async (change, count) => {
      const panel = await openPanel(browser, answers(survey(change)));
      await hook(panel, 'survey').waitFor();
      expect(await hook(panel, 'run-remind').count()).toBe(count);
      await close(panel);
    },
  );

  test('are not reminded at once: the card says from when', async () => {
    const panel = await openPanel(browser, answers(survey({ remindFrom: '2027-03-03T08:00:00.000Z' })));
    expect(await hook(panel, 'run-remind').getAttribute('aria-disabled')).toBe('true');
    expect(await hook(panel, 'survey').innerText()).toContain(
      '59 people have not answered; they can be reminded from Wed 3 Mar 2027, 08:00.',
    );
    await close(panel);
  });
});

test('a preview asks the server for nothing but what it shows', async () => {
  const panel = await openPanel(browser, answers(EMPTY, SETUP));
  await hook(panel, 'run-setup').click();
  await hook(panel, 'preview-form-open').waitFor();
  expect(panel.requests satisfies readonly Request[]).toEqual([
    { call: 'view', cards: [] },
    { call: 'preview', job: 'setup' },
  ]);
  await close(panel);
});

test.each([
  ['en', true, 150_000, 'minified'],
  ['de', true, 179_000, 'minified'],
  ['en', false, 258_000, 'readable'],
] as const)(
  'the page is one file that HtmlService can serve: %s, %s, %s, %s',
  async (language, minify, most, _look) => {
    const page: string = await buildSidebar({ minify, language });
    expect(page.length).toBeLessThan(most);
    expect(page.match(/<\/script/gi)).toHaveLength(1);
    expect(page).not.toMatch(/<!--|<\?|<link|@import|<script[^>]+src/);
    // Names of things in the language of the page, not places to go to.
    const addresses = [...new Set(page.match(/https?:\/\/[^"'\s]+/g))];
    expect(addresses.filter((address) => !address.startsWith('http://www.w3.org/'))).toEqual([]);
  },
);

test('no source of the panel makes HTML from data', () => {
  const folder = new URL('../../src/sidebar/', import.meta.url);
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name));
  expect(sources.length).toBeGreaterThan(20);
  const wrong = /innerHTML|outerHTML|insertAdjacentHTML|document\.write|\beval\b|new Function/i;
  expect(sources.filter((name) => wrong.test(readFileSync(new URL(name, folder), 'utf8')))).toEqual([]);
});

describe('the version', () => {
  test.each([
    [EMPTY.version, `Pairwright ${EMPTY.version}`],
    [
      '0.0.9',
      `This panel is Pairwright ${EMPTY.version} and the script is 0.0.9: put the files of one version into the script.`,
    ],
  ])('%s of the script stands below the cards', async (version, sentence) => {
    const panel = await openPanel(browser, answers({ ...EMPTY, version }));
    expect(await hook(panel, 'version').textContent()).toBe(sentence);
    await close(panel);
  });
});

const NOTICES: readonly (readonly [Notice, RegExp, string, string])[] = [
  [{ kind: 'copy', url: 'https://docs.test/1' }, /copy of another one/, 'mend-copy', 'preview restart'],
  [{ kind: 'outboxGone' }, /Outbox tab is gone/, 'mend-outboxGone', 'preview restart'],
  [{ kind: 'account', owner: 'ann@example.org' }, /from ann@example\.org alone/, 'mend-account', 'preview takeover'],
  [{ kind: 'off' }, /triggers of this Sheet are missing/, 'mend-off', 'preview setup'],
  [
    { kind: 'halted', since: '2027-01-11T05:00:00Z', sentence: 'The tab "People" is missing.' },
    /^Since Mon 11 Jan 2027, 05:00 it cannot go on.*"People" is missing\.$/,
    '',
    '',
  ],
  [{ kind: 'silent', since: '2027-01-11T05:00:00Z' }, /since Mon 11 Jan 2027, 05:00/, 'mend-silent', 'preview setup'],
  [{ kind: 'permission', url: 'https://auth.test/' }, /lacks a permission/, 'permission', ''],
  [{ kind: 'mute', message: 'Service unavailable' }, /Service unavailable/, '', ''],
];

test.each(NOTICES.map(([notice, said, mend, request]) => ({ kind: notice.kind, notice, said, mend, request })))(
  'what stands in the way is said with what mends it: $kind',
  async ({ kind, notice, said, mend, request }) => {
    const panel = await openPanel(browser, answers({ ...EMPTY, notices: [notice], lastRun: '2027-01-11T05:00:00Z' }));
    expect(await hook(panel, `notice-${kind}`).textContent()).toMatch(said);
    const lastRun = hook(panel, 'last-run');
    expect(await lastRun.textContent()).toContain('05:00');
    expect(await lastRun.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
    if (mend !== '') await hook(panel, mend).waitFor();
    if (request !== '') {
      await hook(panel, mend).click();
      await expect.poll(() => told(panel)).toContain(request);
    }
    await close(panel);
  },
);

test('an error for want of a permission has the link that gives it', async () => {
  const panel = await openPanel(browser, () => ({ ok: false, sentence: 'No.', permission: 'https://auth.test/' }));
  expect(await hook(panel, 'trouble-permission').getAttribute('href')).toBe('https://auth.test/');
  await close(panel);
});
