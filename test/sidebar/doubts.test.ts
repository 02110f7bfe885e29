/** What may or may not have gone out, in the panel: one by one, and many with one word. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { EffectView, Reply, Request, WholeView } from '../../src/api/types.js';
import { openBrowser } from '../browser.js';
import { openPanel, type Panel } from './panel.js';
import { DOUBTS, only, PUBLISHED } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

const [mail, event] = DOUBTS.outbox.doubts as [EffectView, EffectView];
const many = (effect: EffectView, number: number): readonly EffectView[] =>
  Array.from({ length: number }, (_, at) => ({ ...effect, key: `${effect.key}-${at}`, attempt: at + 1 }));
const mails = many(mail, 12);
const events = many(event, 2);

const withDoubts = (doubts: readonly EffectView[]): WholeView => ({
  ...DOUBTS,
  outbox: { ...DOUBTS.outbox, doubts: [...doubts], failures: [] },
});
const hook = ({ page }: Panel, name: string, id?: string) =>
  page.locator(`[data-test="${name}"]${id ? `[data-id="${id}"]` : ''}:visible`);
const button = (panel: Panel, name: string, id: string) => panel.page.locator(`[data-button="${name}:${id}"]:visible`);

/** What is decided is in doubt no more, as in the add-on. */
async function open(doubts: readonly EffectView[]): Promise<Panel> {
  let left: readonly EffectView[] = doubts;
  return openPanel(browser, (request): Reply => {
    if (request.call === 'view') return { ok: true, view: only(withDoubts(left), request.cards) };
    if (request.call === 'run') {
      const { key } = request.args as { key: string | string[] };
      left = left.filter((one) => !key.includes(one.key));
    }
    return { ok: true, result: PUBLISHED };
  });
}

const decided = ({ requests }: Panel) =>
  requests.filter((one): one is Extract<Request, { call: 'run' }> => one.call === 'run').map(({ args }) => args);
const attempts = (effects: readonly EffectView[]) => Object.fromEntries(effects.map((one) => [one.key, one.attempt]));

describe('many at once', () => {
  test.each([
    ['settle-all-done', 'mail', mails, 'done', 'All 12 mails arrived'],
    ['settle-all-again', 'mail', mails, 'again', 'None arrived: send 12 mails again'],
    ['settle-all-done', 'event', events, 'done', 'All 2 invitations arrived'],
    ['settle-all-again', 'event', events, 'again', 'None arrived: send 2 invitations again'],
  ] as const)(
    '%s %s: one request with all of that kind, each as it was seen',
    async (name, kind, effects, as, says) => {
      const panel = await open([...mails, ...events]);
      expect(await button(panel, name, kind).textContent()).toBe(says);
      await button(panel, name, kind).click();
      await hook(panel, 'status').waitFor();
      expect(decided(panel)).toEqual([{ key: effects.map(({ key }) => key), as, attempts: attempts(effects) }]);
      const rest = kind === 'mail' ? events : mails.slice(0, 10);
      await expect.poll(() => hook(panel, 'doubt').count()).toBe(rest.length);
      expect(panel.trespasses).toEqual([]);
      await panel.close();
    },
  );

  test('those that are not shown yet are decided too, and shown on demand', async () => {
    const panel = await open(mails);
    expect(await hook(panel, 'doubt').count()).toBe(10);
    await panel.page.getByRole('button', { name: 'Show 2 more of 2 left' }).click();
    expect(await hook(panel, 'doubt').count()).toBe(12);
    await panel.close();
  });

  test('by keyboard, and the focus goes on to what is left', async () => {
    const panel = await open([...mails, ...events]);
    await button(panel, 'settle-all-done', 'mail').focus();
    await panel.page.keyboard.press('Enter');
    await hook(panel, 'status').waitFor();
    expect(decided(panel)).toHaveLength(1);
    await expect
      .poll(() =>
        panel.page.evaluate(() => document.activeElement !== null && document.activeElement !== document.body),
      )
      .toBe(true);
    await panel.close();
  });

  test('of a single one there is no such button', async () => {
    const panel = await open([mail, event]);
    expect(await panel.page.locator('[data-button^="settle-all"]').count()).toBe(0);
    await button(panel, 'settle-done', mail.key).click();
    await hook(panel, 'status').waitFor();
    expect(decided(panel)).toEqual([{ key: mail.key, as: 'done', attempts: attempts([mail]) }]);
    await panel.close();
  });
});
