/** Whatever a person reads in the panel comes from a catalogue or from the add-on: shown in a language that marks it. */
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Preview, Reply, WholeView } from '../../src/api/types.js';
import { openBrowser } from '../browser.js';
import { type Answer, openPanel, type Panel } from './panel.js';
import {
  ANSWER,
  DOUBTS,
  DRAFTS,
  EMPTY,
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
let panel: Panel;
beforeAll(async () => {
  browser = await openBrowser();
  panel = await openPanel(browser, answers(EMPTY, SETUP), { entry });
  await hook('steps').waitFor();
});
afterAll(() => browser.close());

const entry = fileURLToPath(new URL('pseudo.ts', import.meta.url));

/** What the panel decides by, and instants, which it words itself. */
const CODES = [
  'id',
  'phase',
  'state',
  'status',
  'job',
  'use',
  'side',
  'weight',
  'now',
  'at',
  'asOf',
  'remindFrom',
  'due',
  'start',
  'of',
];
const KINDS = ['mail', 'event', 'form'];

/** The same with marks around every text of the add-on. */
function marked<T>(value: T, key = ''): T {
  if (typeof value === 'string') {
    const kept = value === '' || CODES.includes(key) || (key === 'kind' && KINDS.includes(value));
    return (kept ? value : `\u27e6${value}\u27e7`) as T;
  }
  if (Array.isArray(value)) return value.map((one) => marked(one, key)) as T;
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, marked(one, name)])) as T;
}

const answers =
  (view: WholeView, preview: Preview): Answer =>
  (request): Reply => {
    const { call } = request;
    if (request.call === 'view')
      return { ok: true, view: { ...marked(only(view, request.cards)), language: 'pseudo' } };
    if (call === 'preview') return { ok: true, preview: marked(preview) };
    return call === 'ask' ? { ok: true, answer: marked(ANSWER) } : { ok: true, result: marked(PUBLISHED) };
  };

/** Texts and labels in which a letter stands outside of marks. */
async function unmarked(): Promise<readonly string[]> {
  const texts = await panel.page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode;
      if (!parentElement?.closest('script, style')) found.push(textContent ?? '');
    }
    for (const one of document.querySelectorAll('*')) {
      for (const name of ['aria-label', 'title', 'placeholder', 'alt']) found.push(one.getAttribute(name) ?? '');
    }
    return found;
  });
  return [...new Set(texts)].filter((text) => /\p{L}/u.test(withoutMarked(text)));
}

function withoutMarked(text: string): string {
  const less = text.replace(/\u27e6[^\u27e6\u27e7]*\u27e7/g, '');
  return less === text ? text : withoutMarked(less);
}

async function openAll() {
  for (let depth = 0; depth < 3; depth++) {
    await panel.page.evaluate(() => {
      for (const one of document.querySelectorAll<HTMLElement>('[aria-expanded="false"]')) one.click();
    });
    await panel.page.waitForTimeout(50);
  }
}

const hook = (name: string) => panel.page.locator(`[data-test="${name}"]:visible`).first();

async function show(view: WholeView, preview: Preview) {
  panel.answer(answers(view, preview));
  await hook('refresh').click();
  await expect.poll(() => hook('programme').textContent()).toContain(view.programme);
}

const FORM_IN_DOUBT: WholeView = {
  ...DOUBTS,
  outbox: { ...DOUBTS.outbox, doubts: [{ ...DOUBTS.outbox.doubts[0]!, kind: 'form' }] },
};
const { problems } = SIGNUPS.cards.signup;
const WRONG_EVERYWHERE: WholeView = withCards(
  DRAFTS,
  {
    setup: { problems },
    pairing: { problems },
    introductions: { problems },
    surveys: {
      problems,
      data: [{ ...SURVEYS.cards.surveys.data[0]!, remindFrom: '2027-03-03T08:00:00.000Z' }],
    },
  },
  { steps: DRAFTS.steps.map((step) => ({ ...step, asOf: '2027-02-28T08:00:00Z' })) },
);
const CASES: readonly (readonly [WholeView, Preview, string])[] = [
  [EMPTY, SETUP, 'a new programme'],
  [SIGNUPS, SETUP, 'sign-ups with problems'],
  [STALE, PUBLISH, 'drafts that are out of date'],
  [DOUBTS, PUBLISH, 'doubts and failures'],
  [FORM_IN_DOUBT, PUBLISH, 'a form in doubt'],
  [WRONG_EVERYWHERE, PUBLISH, 'problems on every card, read earlier'],
  [SURVEYS, PUBLISH, 'surveys'],
];
test.each(CASES.map(([view, preview, name]) => ({ view, preview, name })))(
  'every sentence comes from a catalogue: $name',
  async ({ view, preview, name }) => {
    await show({ ...view, programme: name }, preview);
    await openAll();
    expect(await unmarked()).toEqual([]);
    await hook('run-setup').click();
    await hook('preview').waitFor();
    await openAll();
    expect(await unmarked()).toEqual([]);
    await hook('back').click();
  },
);

test('so does what appears on the way: answers, what is not found, what runs, what came of it, what went wrong', async () => {
  await show({ ...SURVEYS, programme: 'On the way' }, PUBLISH);
  await openAll();
  for (const ask of ['ask-weights', 'ask-mentors', 'ask-others', 'ask-touching', 'ask-round', 'explain']) {
    await hook(ask).click();
  }
  await hook('explanation').waitFor();
  await hook('why-not-mentee').fill('Nobody');
  await hook('why-not-mentor').fill('Ann');
  await hook('search').fill('Nobody');
  await hook('setting').fill('Another name');
  expect(await unmarked()).toEqual([]);
  await hook('run-publish').click();
  let finish: (reply: Reply) => void = () => {};
  panel.answer(() => new Promise<Reply>((resolve) => (finish = resolve)));
  await hook('confirm').click();
  await hook('busy').waitFor();
  expect(await unmarked()).toEqual([]);
  panel.answer(answers(SURVEYS, PUBLISH));
  finish({ ok: true, result: marked(PUBLISHED) });
  await hook('status').waitFor();
  expect(await unmarked()).toEqual([]);
  await hook('run-publish').click();
  panel.answer(() => new Error('Exceeded maximum execution time'));
  await hook('confirm').click();
  await hook('retry').waitFor();
  expect(await unmarked()).toEqual([]);
});

test('the page says its language', async () => {
  expect(await panel.page.evaluate(() => document.documentElement.lang)).toBe('pseudo');
});
