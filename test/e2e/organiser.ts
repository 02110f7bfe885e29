/** What an organiser does with the mouse and the keyboard: in the panel, and in the cells of the Sheet. */
import type { FrameLocator, Locator, Page } from 'playwright-core';

export interface Panel {
  readonly frame: FrameLocator;
  /** What is in sight under this hook; the first of several. */
  hook(test: string): Locator;
  /** Opens a card or a fold if it is closed. */
  open(test: string): Promise<void>;
  /** Clicks a button that shows a preview, and waits for it. */
  preview(test: string): Promise<string>;
  /** Confirms the preview and returns what the panel says came of it. */
  confirm(): Promise<string>;
  /** Clicks a button that works at once and returns what the panel says came of it. */
  press(button: Locator): Promise<string>;
}

/** Opens the Sheet and, from its menu, the panel. */
export async function openPanel(page: Page, url: string): Promise<Panel> {
  await page.goto(`${url}/sheet`);
  await page.getByRole('menuitem', { name: 'Pairwright', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Open panel' }).click();
  const panel = panelOf(page);
  await panel.hook('steps').waitFor();
  return panel;
}

export function panelOf(page: Page): Panel {
  const frame = page.frameLocator('.sidebar iframe');
  const hook = (test: string) => frame.locator(`[data-test="${test}"]:visible`).first();
  const outcome = async () => {
    await hook('status').or(hook('error')).first().waitFor();
    if (await hook('error').isVisible()) throw new Error(await hook('error').innerText());
    return (await hook('status').innerText()).trim();
  };
  return {
    frame,
    hook,
    async open(test) {
      if ((await hook(test).getAttribute('aria-expanded')) !== 'true') await hook(test).click();
    },
    async preview(test) {
      await hook(test).click();
      await hook('preview').or(hook('error')).first().waitFor();
      if (await hook('error').isVisible()) throw new Error(await hook('error').innerText());
      return hook('preview-told').innerText();
    },
    async confirm() {
      await hook('confirm').click();
      return outcome();
    },
    async press(button) {
      if (await hook('dismiss').isVisible()) await hook('dismiss').click();
      await button.click();
      return outcome();
    },
  };
}

/** Where a link of the panel leads: it is clicked, and the page that opens beside the Sheet has to show something. */
export async function addressBehind(page: Page, link: Locator): Promise<string> {
  const [beside] = await Promise.all([page.context().waitForEvent('page'), link.click()]);
  await beside.getByRole('heading', { level: 1 }).waitFor();
  const address = beside.url();
  await beside.close();
  return address;
}

export async function openTab(page: Page, name: string): Promise<void> {
  await page.getByRole('tab', { name, exact: true }).click();
  await page.getByRole('tab', { name, exact: true, selected: true }).waitFor();
}

/** The cell under a header, in the row that holds this text. */
export async function cellAt(page: Page, header: string, rowText: string): Promise<Locator> {
  const heads = page.locator('.cells .tabulator-col');
  await heads.locator('.head-cell', { hasText: header }).first().waitFor();
  const titles = await heads.evaluateAll((columns) =>
    columns.map((column) => column.querySelector('.head-cell')?.textContent ?? ''),
  );
  const at = titles.indexOf(header);
  if (at < 0) throw new Error(`No column "${header}" among ${titles.filter(Boolean).join(', ')}`);
  const row = page.locator('.cells .tabulator-row').filter({ has: page.getByText(rowText, { exact: true }) });
  return row.first().locator('.tabulator-cell').nth(at);
}

export async function typeInto(page: Page, cell: Locator, text: string): Promise<void> {
  await cell.click();
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await saved(page);
}

export async function choose(page: Page, cell: Locator, option: string): Promise<void> {
  await cell.dblclick();
  await page.locator('select.cell-editor').selectOption(option);
  await saved(page);
}

async function saved(page: Page): Promise<void> {
  await page.getByText('All changes saved').waitFor();
}
