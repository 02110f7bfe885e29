/** What a preview says to somebody without training, for every job: sentences, people and pairs; never how the Sheet keeps them. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answer } from '../../src/api/index.js';
import type { Args, JobName, Preview } from '../../src/api/types.js';
import type { World } from '../../src/core/world.js';
import { jobs } from '../../src/programme/index.js';
import { openBrowser } from '../browser.js';
import { args } from '../programme/args.js';
import { stages } from '../programme/sample.js';
import { after, rowsOf } from '../worlds.js';
import { openPanel } from './panel.js';
import { EMPTY, only } from './views.js';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

interface Case {
  readonly stage: string;
  readonly preview: Preview;
  readonly world: World;
  readonly given: Args;
}

/** Of each stage what the job would do there. */
function cases(job: JobName): Case[] {
  return Object.entries(stages).flatMap(([stage, world]) =>
    args[job](world).flatMap((given): Case[] => {
      try {
        const reply = answer({ call: 'preview', job, args: given }, world);
        return reply.ok && reply.preview && !reply.preview.nothing
          ? [{ stage, world, given, preview: reply.preview }]
          : [];
      } catch (error) {
        if ((error as Error).name === 'Refusal') return [];
        throw error;
      }
    }),
  );
}

/** Ids and keys as they stand in the Sheet, before and after. */
function keysIn(job: JobName, { world, given }: Case): string[] {
  const then = after(world, jobs.find(({ name }) => name === job)!, given);
  const columns = { People: 'id', Pairings: 'id', Questions: 'id', Rounds: 'id', Meetings: 'id', Outbox: 'key' };
  return [world, then].flatMap((one) =>
    Object.entries(columns).flatMap(([tab, key]) =>
      one.tabs[tab] ? rowsOf(one, tab).map((row) => String(row[key])) : [],
    ),
  );
}

const NOT_SAID = /\b(rows?|cells?|columns?|ids?|keys?|headers?|undefined|NaN)\b|\[object/i;

function faultsIn(said: string, keys: readonly string[]): string[] {
  const found = keys.filter((key) => key.length > 2 && said.includes(key));
  return NOT_SAID.test(said) ? [...found, NOT_SAID.exec(said)![0]] : found;
}

test.each(jobs.map(({ name }) => name))('%s is told in sentences', async (job) => {
  const found = cases(job);
  expect(found.length, 'it has nothing to do anywhere').toBeGreaterThan(0);
  for (const one of found) {
    const { title, told, shown, warnings } = one.preview;
    expect(told.length, one.stage).toBeGreaterThan(0);
    for (const sentence of told) expect(sentence, one.stage).toMatch(/^["\u201c\p{Lu}\d].*[.:!]$/u);
    const said = [title, ...told, ...warnings, ...shown.flatMap(({ name, says }) => [name, says])].join('\n');
    expect(faultsIn(said, keysIn(job, one)), one.stage).toEqual([]);
  }
  const [one] = found;
  const { preview } = one!;
  const panel = await openPanel(browser, (request) =>
    request.call === 'view' ? { ok: true, view: only(EMPTY, request.cards) } : { ok: true, preview },
  );
  const { page } = panel;
  await page.locator('[data-test="run-setup"]').click();
  await page.locator('[data-test="preview"]').waitFor();
  expect(await page.locator('[data-test="preview-told"] p').allInnerTexts()).toEqual(preview.told);
  expect(await page.locator('[data-test="preview-details"]').getAttribute('aria-expanded')).toBe('false');
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll<HTMLElement>('.preview [aria-expanded="false"]'))
      if (fold.dataset.test !== 'preview-details') fold.click();
  });
  const visible = [page.locator('[data-test="preview"]'), page.locator('footer')].map((part) => part.innerText());
  expect(faultsIn((await Promise.all(visible)).join('\n'), keysIn(job, one!))).toEqual([]);
  await page.locator('[data-test="preview-details"]').click();
  expect(await page.locator('[data-test="preview-summary"]').innerText()).toBe(preview.summary);
  await panel.close();
});
