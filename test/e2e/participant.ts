/** What a participant does with the mouse and the keyboard: fills in a form, reads mail, answers an invitation. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Titles and answers: text is typed or chosen from a list, lists are ticked one by one. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

export function question(page: Page, title: string): Locator {
  return page.locator('.question').filter({ has: page.locator('.question-title', { hasText: title }) });
}

/** Page after page, until everything is answered or a page does not let go. */
export async function fillIn(page: Page, answers: Answers): Promise<void> {
  const left = new Map(Object.entries(answers));
  await page.locator('.question').first().waitFor();
  for (;;) {
    for (const [title, answer] of left) {
      const box = question(page, title);
      if ((await box.count()) === 0) continue;
      for (const one of typeof answer === 'string' ? [answer] : answer) await give(page, box, one);
      left.delete(title);
    }
    if (left.size === 0) return;
    if (!(await hasNext(page))) throw new Error(`No page asks "${[...left.keys()].join('", "')}".`);
    if (!(await goOn(page))) return;
  }
}

function hasNext(page: Page): Promise<boolean> {
  return page.getByRole('button', { name: 'Next' }).isVisible();
}

/** Whether the page lets go: it stays when an answer is missing. */
async function goOn(page: Page): Promise<boolean> {
  const number = page.locator('.form-progress');
  const before = await number.innerText();
  await page.getByRole('button', { name: 'Next' }).click();
  await page.waitForFunction(
    (was) =>
      document.querySelector('.question-wrong') ||
      document.querySelector<HTMLElement>('.form-progress')?.innerText !== was,
    before,
  );
  return (await number.innerText()) !== before;
}

async function give(page: Page, box: Locator, answer: string): Promise<void> {
  const ticks = box.locator('input[type="radio"], input[type="checkbox"]');
  if (await box.locator('select').count()) await box.locator('select').selectOption(answer);
  else if ((await ticks.count()) === 0) await type(page, box.locator('input, textarea'), answer);
  else if (answer.startsWith('Other: ')) await type(page, box.getByLabel(/^Other answer/), answer.slice(7));
  else await box.getByLabel(answer, { exact: true }).click();
}

async function type(page: Page, field: Locator, text: string): Promise<void> {
  await field.click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

/** Over the pages that are left. */
export async function submit(page: Page): Promise<void> {
  while (await hasNext(page)) if (!(await goOn(page))) return;
  await page.getByRole('button', { name: 'Submit' }).click();
}

/** The words of a form's last page. */
export async function thanks(page: Page): Promise<string> {
  await page.locator('.form-title .after').waitFor();
  return page.locator('.form-title p').first().innerText();
}

export interface Mailbox {
  /** Subjects, the newest first. */
  subjects(): Promise<readonly string[]>;
  /** Opens a mail by a part of its subject. */
  read(subject: string): Promise<{ readonly html: FrameLocator }>;
  plainText(): Promise<string>;
}

export async function openMailbox(page: Page, url: string, address: string): Promise<Mailbox> {
  await page.goto(`${url}/mail/${encodeURIComponent(address)}`);
  await page.getByRole('heading', { name: address, exact: true }).waitFor();
  return {
    subjects: () => page.locator('.inbox .line strong').allInnerTexts(),
    async read(subject) {
      await page.locator('.inbox .line strong', { hasText: subject }).click();
      await page.locator('.mail-head h2', { hasText: subject }).waitFor();
      return { html: page.frameLocator('.mail-html') };
    },
    async plainText() {
      await page.getByRole('button', { name: 'Plain text' }).click();
      return page.locator('.mail-text').innerText();
    },
  };
}
