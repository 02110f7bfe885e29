/** File > Make a copy: a workspace of its own with what Google takes along, and without what it leaves. */
import { linkedPath } from './forms/addresses.js';
import { allForms, copyForm } from './forms/form-store.js';
import { openHost } from './host.js';
import type { Host } from './kernel.js';
import { bookOf } from './spreadsheet/book/book.js';
import { keep } from './spreadsheet/book/keep.js';

/**
 * The copy's tabs, looks, notes and rules are those of the Sheet, and so is its script
 * (https://developers.google.com/apps-script/guides/bound). Triggers, properties, mails and events stay behind. Forms
 * that answer into it are copied too, without their responses; the copies answer into the copy and are not published.
 */
export function copyFile(host: Host, folder: string, by: { readonly as?: string; readonly name?: string } = {}): Host {
  const owner = by.as ?? host.user;
  // Another instant gives another id.
  const now = new Date(host.clock.now() + 1000).toISOString();
  const copy = openHost({ folder, project: host.project.folder, owner, now, circumstances: host.circumstances });
  copy.hold(() => {
    for (const table of ['sheets', 'sheet_rows', 'sheet_styles'])
      for (const row of host.store.all<Record<string, string | number>>(`SELECT * FROM ${table}`))
        copy.store.run(
          `INSERT INTO ${table} VALUES (${Object.keys(row)
            .map(() => '?')
            .join()})`,
          ...Object.values(row),
        );
    for (const key of ['spreadsheet.zone', 'spreadsheet.active', 'spreadsheet.made']) {
      const kept = host.store.meta(key);
      if (kept !== undefined) copy.store.setMeta(key, kept);
    }
    copy.store.setMeta('spreadsheet.name', by.name ?? `Copy of ${bookOf(host).name}`);
    copyForms(host, copy);
  });
  return copy;
}

function copyForms(host: Host, copy: Host): void {
  const book = bookOf(copy);
  const { copies } = host.circumstances;
  for (const form of allForms(host.store)) {
    const tab = book.tabs.find((one) => one.id === form.destination?.sheetId);
    if (!tab) continue;
    const made = copies.forms ? copyForm(copy.store, form, copy.owner, copy.clock.now(), copy.spreadsheetId) : null;
    tab.look.formUrl = made && linkedPath(made);
    tab.dirtyLook = true;
  }
  keep(book);
}
