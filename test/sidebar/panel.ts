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
  /** Leaves the page to the next panel. */
  close(): Promise<void>;
}

/** Runs in the page, as Google's own client does: handlers first, then the function. */
const CLIENT = `
  const runner = (good, bad) => ({
    withSuccessHandler: (handler) => runner(handler, bad),
    withFailureHandler: (handler) => runner(good, handler),
    pairwright: (request) => { window.ask(request).then((r) => r.error ? bad(new Error(r.error)) : good(r.reply)); },
    showPanel: () => {},
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

/** A page that one panel after the other stands in: making it takes longer than most tests. */
interface Stage {
  readonly page: Page;
  panel: { answer: Answer; requests: Request[]; trespasses: string[]; entry: string };
}

/** Stages that no test uses now. */
const free = new WeakMap<Browser, Stage[]>();

export async function openPanel(
  browser: Browser,
  answer: Answer,
  { height = 800, entry = '' }: Options = {},
): Promise<Panel> {
  const panel: Stage['panel'] = { answer, requests: [], trespasses: [], entry };
  const stages = free.get(browser) ?? [];
  free.set(browser, stages);
  const stage = stages.pop() ?? (await newStage(browser, panel));
  stage.panel = panel;
  const { page } = stage;
  await page.setViewportSize({ width: 300, height });
  await page.goto('https://panel.test/');
  return {
    page,
    requests: panel.requests,
    trespasses: panel.trespasses,
    answer(next) {
      panel.answer = next;
    },
    async close() {
      // What was typed outlives the panel.
      await page.evaluate(() => sessionStorage.clear());
      await page.goto('about:blank');
      stages.push(stage);
    },
  };
}

async function newStage(browser: Browser, panel: Stage['panel']): Promise<Stage> {
  const context = await browser.newContext({ timezoneId: 'Europe/London' });
  const page = await context.newPage();
  const stage: Stage = { page, panel };
  page.on('dialog', (dialog) => {
    stage.panel.trespasses.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('pageerror', (error) => stage.panel.trespasses.push(`error ${error.message}`));
  await page.exposeFunction('ask', async (text: string) => {
    const { requests, answer } = stage.panel;
    const request = JSON.parse(text) as Request;
    requests.push(request);
    const reply = await answer(request);
    return reply instanceof Error ? { error: reply.message } : { reply: JSON.stringify(reply) };
  });
  await page.addInitScript(CLIENT);
  await context.route('**/*', (route) => {
    const { trespasses, entry } = stage.panel;
    if (route.request().url() === 'https://panel.test/') {
      const ready: Promise<string> = built[entry] ?? buildSidebar(entry === '' ? {} : { entry });
      built[entry] = ready;
      return ready.then((body) => route.fulfill({ contentType: 'text/html', body }));
    }
    trespasses.push(route.request().url());
    return route.abort();
  });
  return stage;
}
