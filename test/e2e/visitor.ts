/** A person at a browser of their own: what a page complains of is kept for the end of the test. */
import type { Browser, BrowserContext, Page } from 'playwright-core';

export interface Visitor {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Script errors, blocked resources, failed requests, of every page that this person opens. */
  readonly complaints: string[];
}

export const DESKTOP = { width: 1360, height: 820 };
export const PHONE = { width: 390, height: 844 };

export async function visit(browser: Browser, viewport = DESKTOP): Promise<Visitor> {
  const context = await browser.newContext({ viewport, timezoneId: 'Europe/London', locale: 'en-GB' });
  context.setDefaultTimeout(20_000);
  const complaints: string[] = [];
  context.on('weberror', (error) => complaints.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  context.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.status()} ${response.url()}`);
  });
  return { context, page: await context.newPage(), complaints };
}
