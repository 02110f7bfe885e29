/** The spreadsheet in memory: tabs, cells and their looks, loaded from the store and saved row by row. */
import type { Host } from '../../kernel.js';
import type { Store } from '../../store.js';
import type { Book, Row, Style, Tab, TabLook } from './model.js';

export type * from './model.js';

export const sheetsSchema = `
  CREATE TABLE IF NOT EXISTS sheets (id INTEGER PRIMARY KEY, position INTEGER NOT NULL, look TEXT NOT NULL);
  CREATE TABLE IF NOT EXISTS sheet_rows (
    sheet INTEGER NOT NULL, row INTEGER NOT NULL, cells TEXT NOT NULL, PRIMARY KEY (sheet, row)) WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS sheet_styles (id INTEGER PRIMARY KEY, style TEXT NOT NULL)`;

const key = {};

/** The workspace's spreadsheet. */
export function bookOf(host: Host): Book {
  return host.cached(key, load);
}

function load(host: Host): Book {
  const { store } = host;
  const styles = store.all<{ style: string }>('SELECT style FROM sheet_styles ORDER BY id').map((row) => row.style);
  if (styles.length === 0) styles.push('{}');
  const rows = new Map<number, Row[]>();
  for (const { sheet, row, cells } of store.all<{ sheet: number; row: number; cells: string }>(
    'SELECT sheet, row, cells FROM sheet_rows ORDER BY sheet, row',
  )) {
    let of = rows.get(sheet);
    if (!of) {
      of = [];
      rows.set(sheet, of);
    }
    while (of.length < row) of.push(emptyRow());
    of.push(unpack(cells));
  }
  const book: Book = {
    host,
    store,
    tabs: store
      .all<{ id: number; look: string }>('SELECT id, look FROM sheets ORDER BY position')
      .map(({ id, look }) => tabOf(id, JSON.parse(look), rows.get(id) ?? [])),
    removed: new Set(),
    styles: styles.map((style) => JSON.parse(style)),
    styleIds: new Map(styles.map((style, id) => [style, id])),
    zone: store.meta('spreadsheet.zone') ?? host.circumstances.sheet.zone ?? host.zone,
    name: store.meta('spreadsheet.name') ?? 'Untitled spreadsheet',
    activeId: Number(store.meta('spreadsheet.active') ?? 0),
    hasFormulas: [...rows.values()].some((of) => of.some(({ formulas }) => formulas !== undefined)),
  };
  if (book.tabs.length === 0) {
    book.tabs.push(tabOf(0, newLook('Sheet1'), []));
    book.tabs[0]!.dirtyLook = true;
    save(book);
  }
  return book;
}

export function tabOf(id: number, look: TabLook, rows: Row[]): Tab {
  return { id, look, rows, dirtyFrom: Number.POSITIVE_INFINITY, dirtyRows: new Set(), dirtyLook: false };
}

export function newLook(name: string): TabLook {
  return {
    name,
    maxRows: 1000,
    maxColumns: 26,
    columnStyles: [],
    frozenRows: 0,
    frozenColumns: 0,
    hidden: false,
    tabColor: null,
    widths: {},
    hiddenColumns: [],
    formUrl: null,
    rules: [],
    version: 0,
  };
}

export function emptyRow(): Row {
  return { values: [], styles: [] };
}

/** Number of a style in the book; new ones are kept at once. */
export function styleId(book: Book, style: Style): number {
  const sorted = Object.fromEntries(
    Object.entries(style)
      .filter(([, value]) => value !== undefined && value !== null)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
  const text = JSON.stringify(sorted);
  const known = book.styleIds.get(text);
  if (known !== undefined) return known;
  const id = book.styles.push(sorted) - 1;
  book.styleIds.set(text, id);
  return id;
}

function pack(row: Row): string {
  const { values, styles, formulas, notes, ...more } = row;
  return JSON.stringify([values, styles, formulas ?? 0, notes ?? 0, ...(Object.keys(more).length > 0 ? [more] : [])]);
}

function unpack(text: string): Row {
  const [values, styles, formulas, notes, more] = JSON.parse(text);
  return { values, styles, ...(formulas ? { formulas } : {}), ...(notes ? { notes } : {}), ...more };
}

export function hasChanged({ tabs, removed }: Book): boolean {
  const isDirty = (tab: Tab) => tab.dirtyLook || tab.dirtyRows.size > 0 || tab.dirtyFrom < tab.rows.length + 1;
  return removed.size > 0 || tabs.some(isDirty);
}

/** Writes what changed, all or nothing. */
export function save(book: Book): void {
  if (!hasChanged(book)) return;
  const { store } = book;
  store.transaction(() => {
    const kept = store.get<{ n: number }>('SELECT count(*) AS n FROM sheet_styles')!.n;
    for (let id = kept; id < book.styles.length; id++)
      store.run('INSERT INTO sheet_styles VALUES (?, ?)', id, JSON.stringify(book.styles[id]));
    for (const id of book.removed) {
      store.run('DELETE FROM sheets WHERE id = ?', id);
      store.run('DELETE FROM sheet_rows WHERE sheet = ?', id);
    }
    for (const [position, tab] of book.tabs.entries()) saveTab(store, tab, position);
    store.setMeta('spreadsheet.active', String(book.activeId));
  });
  book.removed.clear();
  for (const tab of book.tabs) {
    tab.dirtyFrom = Number.POSITIVE_INFINITY;
    tab.dirtyRows.clear();
    tab.dirtyLook = false;
  }
}

function saveTab(store: Store, tab: Tab, position: number): void {
  const put = (index: number): void => {
    store.run('INSERT OR REPLACE INTO sheet_rows VALUES (?, ?, ?)', tab.id, index, pack(tab.rows[index]!));
  };
  const touched = tab.dirtyLook || tab.dirtyRows.size > 0 || Number.isFinite(tab.dirtyFrom);
  for (const index of tab.dirtyRows) if (index < Math.min(tab.dirtyFrom, tab.rows.length)) put(index);
  if (Number.isFinite(tab.dirtyFrom)) {
    store.run('DELETE FROM sheet_rows WHERE sheet = ? AND row >= ?', tab.id, tab.dirtyFrom);
    for (let index = tab.dirtyFrom; index < tab.rows.length; index++) put(index);
  }
  if (touched) {
    tab.look.version += 1;
    store.run('INSERT OR REPLACE INTO sheets VALUES (?, ?, ?)', tab.id, position, JSON.stringify(tab.look));
  } else store.run('UPDATE sheets SET position = ? WHERE id = ? AND position <> ?', position, tab.id, position);
}
