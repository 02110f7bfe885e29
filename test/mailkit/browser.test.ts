/** Mails as a browser draws them: on narrow screens, in the light and in the dark, with names that nobody expects. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openPage } from '../browser.js';
import { elena, introductionsIn, maya, surveyMailsIn, worldOf } from '../programme/mails/world.js';

const long = 'W'.repeat(500);
const awkward = introductionsIn(
  worldOf({
    settings: { Programme: long, Organiser: long },
    people: [
      { ...maya, name: `${long} ${long}` },
      {
        ...elena,
        name: long,
        'Topics offered': `Leadership, ${long}`,
        email: `${'w'.repeat(60)}@${'w'.repeat(60)}.example`,
      },
    ],
    pairs: [['p-maya', 'p-elena']],
  }),
);
const mails = {
  mentee: introductionsIn(worldOf())['maya@example.org']!,
  mentor: introductionsIn(worldOf())['elena@example.org']!,
  survey: surveyMailsIn(worldOf())['maya@example.org']!,
  'long names': awkward['maya@example.org']!,
};

let browser: Browser;
let page: Page;
let complaints: string[];

beforeAll(async () => {
  browser = await openBrowser();
  ({ page, complaints } = await openPage(browser));
});

afterAll(async () => {
  await browser?.close();
});

describe.each(Object.entries(mails))('%s', (_name, { html }) => {
  it.each([320, 360, 600, 1200])('needs no sideways scrolling at %i pixels', async (width) => {
    await page.setViewportSize({ width, height: 600 });
    await page.setContent(html);
    const widths = await page.evaluate(() => [
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll('td')].map((cell) => cell.getBoundingClientRect().right),
    ]);
    expect(Math.max(...widths)).toBeLessThanOrEqual(width);
    expect(complaints).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'can be read in the %s: every text has a contrast of 4.5',
    async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      await page.setContent(html);
      const texts = await page.evaluate(() => {
        const channels = (colour: string) => (colour.match(/[\d.]+/g) ?? []).map(Number);
        const groundOf = (element: Element): number[] => {
          for (let at: Element | null = element; at; at = at.parentElement) {
            const ground = channels(getComputedStyle(at).backgroundColor);
            if (ground.length === 3 || ground[3] === 1) return ground;
          }
          return [255, 255, 255];
        };
        const luminance = (colour: number[]) => {
          const [r, g, b] = colour.map((value) => {
            const share = value / 255;
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
          });
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
        };
        const found: { text: string; contrast: number; dark: boolean }[] = [];
        const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const element = node.parentElement!;
          if (!node.textContent!.trim() || element.getClientRects().length === 0) continue;
          const [text, ground] = [luminance(channels(getComputedStyle(element).color)), luminance(groundOf(element))];
          const contrast = (Math.max(text, ground) + 0.05) / (Math.min(text, ground) + 0.05);
          found.push({ text: node.textContent!, contrast, dark: ground < 0.2 });
        }
        return found;
      });
      expect(texts.length).toBeGreaterThan(8);
      expect(texts.filter(({ contrast }) => contrast < 4.5)).toEqual([]);
      // Only the button and the circle are dark in the light, and everything is in the dark.
      expect(texts.filter(({ dark }) => dark).length > 3).toBe(colorScheme === 'dark');
    },
  );
});

describe('a mail', () => {
  it('has a language, one title, and what it needs of itself', async () => {
    const asked: string[] = [];
    page.on('request', (request) => asked.push(request.url()));
    await page.setContent(mails.mentee.html);
    const facts = await page.evaluate(() => ({
      language: document.documentElement.lang,
      titles: [...document.querySelectorAll('h1')].map((one) => one.textContent),
      size: getComputedStyle(document.querySelector('.s p + h1 + p')!).fontSize,
      width: document.querySelector('.s')!.getBoundingClientRect().width,
      preheader: document.body.firstElementChild!.getClientRects().length,
    }));
    expect(facts).toEqual({
      language: 'en',
      titles: ['Maya, meet Elena Meyer'],
      size: '16px',
      width: 560,
      preheader: 0,
    });
    expect(asked).toEqual([]);
  });

  it('can be read when a mail program drops its style sheets', async () => {
    await page.setContent(mails.mentee.html.replace(/<style>.*?<\/style>/g, ''));
    const [ground, text] = await page.evaluate(() => {
      const { backgroundColor, color } = getComputedStyle(document.querySelector('.s')!);
      return [backgroundColor, color];
    });
    expect([ground, text]).toEqual(['rgb(255, 255, 255)', 'rgb(29, 35, 32)']);
  });
});
