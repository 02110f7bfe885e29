/** Adding, removing and ordering the tabs of the spreadsheet. */
import { ServiceError } from '../../errors.js';
import { type Book, newLook, type Tab, tabOf } from './book.js';
import { insertColumns, insertRows } from './shape.js';

/** Throws Google's sentence if another tab has the name. */
export function checkTabName(book: Book, name: string, ownId: number | null): void {
  if (typeof name !== 'string' || name === '') throw new ServiceError('Invalid argument: name');
  if (book.tabs.some((tab) => tab.id !== ownId && tab.look.name.toLowerCase() === name.toLowerCase()))
    throw new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}

const maxCells = 10_000_000;

/** Throws Google's sentence if the file would have more cells than it may; before anything is made. */
export function checkRoom(book: Book, tab: Tab | null, rows: number, columns: number): void {
  const others = book.tabs
    .filter((one) => one !== tab)
    .reduce((sum, { look }) => sum + look.maxRows * look.maxColumns, 0);
  if (others + rows * columns > maxCells)
    throw new ServiceError(
      'This action would increase the number of cells in the workbook above the limit of 10000000 cells.',
    );
}

/** Makes the tab at least so large. */
export function growTo(book: Book, tab: Tab, rows: number, columns: number): void {
  const { maxRows, maxColumns } = tab.look;
  if (rows <= maxRows && columns <= maxColumns) return;
  checkRoom(book, tab, Math.max(rows, maxRows), Math.max(columns, maxColumns));
  if (rows > maxRows) insertRows(tab, maxRows, rows - maxRows);
  if (columns > maxColumns) insertColumns(tab, maxColumns + 1, columns - maxColumns);
}

/** The tabs that there are to see: a form's comes when Google has made it. */
export function tabsToSee(book: Book): Tab[] {
  const now = book.host.clock.now();
  return book.tabs.filter(({ look }) => !look.waitsForFlush && (look.from ?? 0) <= now);
}

/** The script has flushed, or is over: Google begins to make the tabs that waited for it. */
export function beginLateTabs(book: Book): void {
  for (const tab of book.tabs)
    if (tab.look.waitsForFlush) {
      tab.look.waitsForFlush = false;
      tab.dirtyLook = true;
    }
}

/** `name` null: the next free `SheetN`. `index` counts from 0; null: at the end. The new tab becomes the active one. */
export function addTab(book: Book, name: string | null, index: number | null = null): Tab {
  const given = name ?? freeName(book, (n) => `Sheet${n}`);
  checkTabName(book, given, null);
  const look = newLook(given);
  checkRoom(book, null, look.maxRows, look.maxColumns);
  const tab = tabOf(freeId(book), look, []);
  tab.dirtyLook = true;
  book.tabs.splice(index ?? book.tabs.length, 0, tab);
  book.activeId = tab.id;
  return tab;
}

/** A copy beside the tab, with its looks; answers of a form do not come to it. */
export function duplicateTab(book: Book, id: number): Tab {
  const from = tabById(book, id);
  const name = freeName(book, (n) => `Copy of ${from.look.name}${n === 1 ? '' : ` ${n}`}`);
  checkRoom(book, null, from.look.maxRows, from.look.maxColumns);
  const made = addTab(book, name, book.tabs.indexOf(from) + 1);
  const { version } = made.look;
  Object.assign(made.look, structuredClone(from.look), { name, version, formUrl: null, hidden: false });
  made.rows.push(...structuredClone(from.rows));
  made.dirtyFrom = 0;
  return made;
}

export function hideTab(book: Book, tab: Tab, hidden: boolean): void {
  if (hidden && book.tabs.every((other) => other === tab || other.look.hidden))
    throw new ServiceError("You can't hide all the sheets in a document.");
  tab.look.hidden = hidden;
  tab.dirtyLook = true;
}

/** `position` counts from 0. */
export function moveTab(book: Book, tab: Tab, position: number): void {
  book.tabs = book.tabs.filter((one) => one !== tab);
  book.tabs.splice(position, 0, tab);
  tab.dirtyLook = true;
}

export function removeTab(book: Book, id: number): void {
  if (book.tabs.length === 1) throw new ServiceError("You can't remove all the sheets in a document.");
  const index = book.tabs.findIndex((tab) => tab.id === id);
  if (index < 0) throw new ServiceError('The sheet was deleted already.');
  book.tabs.splice(index, 1);
  book.removed.add(id);
  if (book.activeId === id) book.activeId = book.tabs[Math.max(0, index - 1)]!.id;
}

/** The tab with the number, which a script may hold longer than the tab exists. */
export function tabById(book: Book, id: number): Tab {
  const tab = book.tabs.find((one) => one.id === id);
  if (!tab) throw new ServiceError('The sheet was deleted while the script was using it.');
  return tab;
}

export function tabByName(book: Book, name: string): Tab | undefined {
  return tabsToSee(book).find((tab) => tab.look.name === name);
}

export function freeName(book: Book, nameOf: (n: number) => string): string {
  for (let n = 1; ; n++)
    if (!book.tabs.some((tab) => tab.look.name.toLowerCase() === nameOf(n).toLowerCase())) return nameOf(n);
}

/** Ids look like Google's: large and in no order, and are never used twice. */
function freeId(book: Book): number {
  const made = Number(book.store.meta('spreadsheet.made') ?? 0) + 1;
  book.store.setMeta('spreadsheet.made', String(made));
  return (Math.imul(made, 0x5bd1e995) >>> 1) % 2_000_000_011;
}
