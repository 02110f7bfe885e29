/** What a participant does with the mouse and the keyboard: fills in a form, reads mail, answers an invitation. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

/** Titles and answers: text is typed or chosen from a list, lists are ticked one by one. */
export type Answers = Readonly<Record<string, string | readonly string[]>>;

export function question(page: Page, title: string): Locator {
  return page.locator('.question').filter({ has: page.locator('.question-title', { hasText: title }) });
}

export async function fillIn(page: Page, answers: Answers): Promise<void> {
  for (const [title, answer] of Object.entries(answers)) {
    const box = question(page, title);
    await box.waitFor();
    for (const one of typeof answer === 'string' ? [answer] : answer) await give(page, box, one);
  }
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

export async function submit(page: Page): Promise<void> {
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
