/** The tab that a form fills: made at the front of the spreadsheet, its header following the questions. */
import type { Host } from '../kernel.js';
import { type Book, bookOf, newLook, type Tab, tabOf } from '../spreadsheet/book/book.js';
import { lastRow, put, styleAt, valueAt } from '../spreadsheet/book/cells.js';
import { keep } from '../spreadsheet/book/keep.js';
import { linkedPath } from './addresses.js';
import { responsesOf, saveForm, saveResponse } from './form-store.js';
import { type Destination, type DestinationColumn, type Form, isGrid, isQuestion, type Response } from './model.js';
import { type Cell, cellOf } from './response-cell.js';

/** Adds the tab "Form Responses N" with a header and the responses that there are already. */
export function linkTab(host: Host, form: Form): void {
  const book = bookOf(host);
  const old = form.destination && book.tabs.find((tab) => tab.id === form.destination!.sheetId);
  if (old) {
    old.look.formUrl = null;
    old.dirtyLook = true;
  }
  const names = new Set(book.tabs.map((tab) => tab.look.name.toLowerCase()));
  let n = 1;
  while (names.has(`form responses ${n}`)) n += 1;
  const { tabAfterMs, tabAfterFlush } = host.circumstances.forms;
  const look = {
    ...newLook(`Form Responses ${n}`),
    frozenRows: 1,
    formUrl: linkedPath(form),
    ...(tabAfterMs > 0 ? { from: host.clock.now() + tabAfterMs } : {}),
    ...(tabAfterFlush ? { waitsForFlush: true } : {}),
  };
  const tab = tabOf(newSheetId(book), look, []);
  tab.dirtyLook = true;
  book.tabs.unshift(tab);
  form.destination = { spreadsheetId: host.spreadsheetId, sheetId: tab.id, columns: [] };
  followQuestions(host, form);
  saveForm(host.store, form);
  for (const response of responsesOf(host.store, form)) saveResponse(host.store, writeRow(host, form, response));
  keep(book);
}

/** The form no longer writes to its tab; what stands there stays. */
export function unlinkTab(host: Host, form: Form): void {
  const found = destinationTab(host, form);
  form.destination = null;
  if (!found) return;
  found.tab.look.formUrl = null;
  found.tab.dirtyLook = true;
  keep(found.book);
}

/** Renames the headers of renamed questions and appends columns for new ones; deleted ones keep their column. */
export function followQuestions(host: Host, form: Form, answered: readonly string[] = []): void {
  const found = destinationTab(host, form);
  if (!found) {
    form.destination = null;
    return;
  }
  const { book, tab, destination } = found;
  const columns = relocate(tab, destination.columns);
  const width = (tab.rows[0]?.values ?? []).findLastIndex((value) => value !== null) + 1;
  let end = Math.max(width, ...columns.map((column) => column.at));
  for (const wanted of wantedColumns(form)) {
    const column = columns.find((one) => one.of === wanted.of && one.row === wanted.row);
    if (column && column.header === wanted.header) continue;
    if (column) column.header = wanted.header;
    else if (wanted.header === '' && !answered.includes(String(wanted.of))) continue;
    else {
      end += 1;
      columns.push({ ...wanted, at: end });
    }
    write(book, tab, 1, column ? column.at : end, { value: wanted.header || null });
  }
  destination.columns = columns;
  keep(book);
}

/** Writes the response to its row, or to a new one below the last; returns it with the place and the cells. */
export function writeRow(host: Host, form: Form, response: Response): Response {
  followQuestions(host, form, Object.keys(response.answers));
  const found = destinationTab(host, form);
  if (!found) return response;
  const { book, tab, destination } = found;
  const row = findRow(tab, destination, response) ?? lastRow(tab) + 1;
  const cells = destination.columns.map((column) => {
    const { format } = styleAt(book, tab, row, column.at);
    const cell = cellOf(form, response, column, { format, zone: book.zone });
    if (!cell) return valueAt(tab, row, column.at);
    write(book, tab, row, column.at, cell);
    return cell.value;
  });
  keep(book);
  return { ...response, row, cells };
}

/** The form's tab, unless somebody deleted it. */
export function destinationTab(host: Host, form: Form) {
  const { destination } = form;
  if (!destination) return undefined;
  const book = bookOf(host);
  const tab = book.tabs.find((one) => one.id === destination.sheetId);
  return tab && { book, tab, destination };
}

function wantedColumns(form: Form): Omit<DestinationColumn, 'at'>[] {
  const questions = form.items.filter(isQuestion).flatMap((item) =>
    isGrid(item)
      ? item.rows.map((row, at) => ({
          of: item.id,
          row: at,
          header: item.title === '' ? '' : `${item.title} [${row}]`,
        }))
      : [{ of: item.id, header: item.title }],
  );
  return [
    { of: 'timestamp', header: 'Timestamp' },
    ...(form.collectEmail ? [{ of: 'email' as const, header: 'Email Address' }] : []),
    ...questions,
  ];
}

/** Columns where they are now: known by header if somebody moved them, else where they were. */
function relocate(tab: Tab, columns: readonly DestinationColumn[]): DestinationColumn[] {
  const header = (tab.rows[0]?.values ?? []).map((value) => String(value ?? ''));
  const taken = new Set(columns.filter((one) => header[one.at - 1] === one.header).map((one) => one.at));
  return columns.map((column) => {
    if (header[column.at - 1] === column.header) return { ...column };
    const at = header.findIndex((text, index) => text === column.header && !taken.has(index + 1)) + 1;
    if (at > 0) taken.add(at);
    return { ...column, at: at > 0 ? at : column.at };
  });
}

/** Row of an edited response: where it was, else where its cells are now, else where its time and address are. */
function findRow(tab: Tab, { columns }: Destination, response: Response): number | undefined {
  if (response.row === 0) return undefined;
  const known = columns.slice(0, response.cells.length);
  const fits = (row: number, which: readonly DestinationColumn[]) =>
    which.every((column) => valueAt(tab, row, column.at) === response.cells[columns.indexOf(column)]);
  if (fits(response.row, known)) return response.row;
  const added = known.filter((column) => typeof column.of === 'string');
  const rows = tab.rows.map((_, index) => index + 1).slice(1);
  return rows.find((row) => fits(row, known)) ?? rows.find((row) => fits(row, added));
}

/** Writes a cell; the tab grows if it must. */
function write(book: Book, tab: Tab, row: number, column: number, cell: Cell): void {
  const { look } = tab;
  if (row > look.maxRows || column > look.maxColumns) {
    look.maxRows = Math.max(look.maxRows, row);
    look.maxColumns = Math.max(look.maxColumns, column);
    tab.dirtyLook = true;
  }
  put(book, tab, row, column, cell);
}

function newSheetId(book: Book): number {
  let id = 1_000_000_007;
  while (book.tabs.some((tab) => tab.id === id) || book.removed.has(id)) id = (id * 48_271) % 2_147_483_647;
  return id;
}
