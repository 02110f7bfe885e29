/** Opens the built panel in headless Chromium before an add-on that answers what the test tells it to. */
import type { Browser, Page } from 'playwright-core';
import { buildSidebar } from '../../scripts/sidebar.mjs';
import type { Reply, Request } from '../../src/api/types.js';

/** What the add-on does with a request: a reply, or an Error as Google would hand to the failure handler. */
export type Answer = (request: Request) => Reply | Error | Promise<Reply | Error>;

export interface Panel {
  readonly page: Page;
  /** Every request that came, in order. */
  readonly requests: readonly Request[];
  /** Addresses asked for, and dialogs opened: both stay empty. */
  readonly trespasses: readonly string[];
  answer(next: Answer): void;
}

/** Runs in the page, as Google's own client does: handlers first, then the function. */
const CLIENT = `
  const runner = (good, bad) => ({
    withSuccessHandler: (handler) => runner(handler, bad),
    withFailureHandler: (handler) => runner(good, handler),
    pairwright: (request) => { window.ask(request).then((r) => r.error ? bad(new Error(r.error)) : good(r.reply)); },
  });
  window.google = { script: { run: runner() } };
`;

/** Each built once for all tests of a file. */
const built: Record<string, Promise<string>> = {};

interface Options {
  readonly height?: number;
  /** The script that starts, instead of the panel's own. */
  readonly entry?: string;
}

export async function openPanel(
  browser: Browser,
  answer: Answer,
  { height = 800, entry }: Options = {},
): Promise<Panel> {
  const context = await browser.newContext({ viewport: { width: 300, height }, timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const requests: Request[] = [];
  const trespasses: string[] = [];
  let current = answer;
  page.on('dialog', (dialog) => {
    trespasses.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => trespasses.push(`error ${error.message}`));
  await page.exposeFunction('ask', async (text: string) => {
    const request = JSON.parse(text) as Request;
    requests.push(request);
    const reply = await current(request);
    return reply instanceof Error ? { error: reply.message } : { reply: JSON.stringify(reply) };
  });
  await page.addInitScript(CLIENT);
  await context.route('**/*', (route) => {
    if (route.request().url() === 'https://panel.test/') {
      const ready: Promise<string> = built[entry ?? ''] ?? buildSidebar(entry === undefined ? {} : { entry });
      built[entry ?? ''] = ready;
      return ready.then((body) => route.fulfill({ contentType: 'text/html', body }));
    }
    trespasses.push(route.request().url());
    return route.abort();
  });
  await page.goto('https://panel.test/');
  const change = (next: Answer) => {
    current = next;
  };
  return { page, requests, trespasses, answer: change };
}
