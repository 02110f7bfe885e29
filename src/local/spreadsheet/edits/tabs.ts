/** What a person does to whole tabs, and to the file's name. */
import { ServiceError } from '../../errors.js';
import type { Host } from '../../kernel.js';
import type { Rect } from '../book/a1.js';
import { bookOf } from '../book/book.js';
import { addTab, checkTabName, duplicateTab, hideTab, moveTab, removeTab } from '../book/tabs.js';
import { type Edited, person, personOnBook } from './person.js';

interface OneTab {
  readonly sheetId: number;
}

export function addSheet(host: Host, name: string | null): Edited {
  return personOnBook(host, 'INSERT_GRID', (book) => addTab(book, name));
}

export function duplicateSheet(host: Host, { sheetId }: OneTab): Edited {
  return personOnBook(host, 'INSERT_GRID', (book) => duplicateTab(book, sheetId));
}

export function deleteSheet(host: Host, { sheetId }: OneTab): Edited {
  return person(host, sheetId, 'REMOVE_GRID', (book, tab) => {
    if (tab.look.formUrl !== null)
      throw new ServiceError('A form writes its answers to this tab. A tab with a linked form cannot be deleted.');
    if (book.tabs.every((one) => one === tab || one.look.hidden))
      throw new ServiceError('A Sheet needs at least one tab that is shown.');
    removeTab(book, tab.id);
  });
}

export function renameSheet(host: Host, { sheetId, name }: OneTab & { readonly name: string }): Edited {
  return person(host, sheetId, 'OTHER', (book, tab) => {
    checkTabName(book, name, tab.id);
    tab.look.name = name;
    tab.dirtyLook = true;
  });
}

export function hideSheet(host: Host, { sheetId, hidden }: OneTab & { readonly hidden: boolean }): Edited {
  return person(host, sheetId, 'OTHER', (book, tab) => hideTab(book, tab, hidden));
}

/** One place to the left or right among the tabs that are shown. */
export function moveSheet(host: Host, { sheetId, by }: OneTab & { readonly by: -1 | 1 }): Edited {
  return person(host, sheetId, 'OTHER', (book, tab) => {
    const shown = book.tabs.filter((one) => one === tab || !one.look.hidden);
    const beside = shown[shown.indexOf(tab) + by];
    if (beside) moveTab(book, tab, book.tabs.indexOf(beside));
  });
}

export function colorSheet(host: Host, { sheetId, color }: OneTab & { readonly color: string | null }): Edited {
  return person(host, sheetId, 'OTHER', (_, tab) => {
    tab.look.tabColor = color;
    tab.dirtyLook = true;
  });
}

/** Data > Protect sheets and ranges: who besides the owner may write there; `null` takes it back. */
export function protectSheet(
  host: Host,
  {
    sheetId,
    range = null,
    editors,
  }: OneTab & { readonly range?: Rect | null; readonly editors: readonly string[] | null },
): Edited {
  return person(host, sheetId, 'OTHER', (_, tab) => {
    const others = (tab.look.protections || []).filter((one) => JSON.stringify(one.range) !== JSON.stringify(range));
    tab.look.protections = editors === null ? others : [...others, { range, editors }];
    tab.dirtyLook = true;
  });
}

/** The file's own name, in the title bar. */
export function renameFile(host: Host, name: string): void {
  host.hold(() => {
    bookOf(host).name = name;
    host.store.setMeta('spreadsheet.name', name);
  });
}
