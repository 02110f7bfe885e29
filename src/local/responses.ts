/** The tab that a form fills: its header, its rows, and the submit triggers of the spreadsheet. */
import type { RunOptions, RunResult } from './execution.js';
import { activeSpreadsheet, type Host } from './host.js';
import { type Book, bookOf, save, type Tab } from './sheets/book.js';
import { coming, displayAt, lastRow, put, setStyle, styleAt, valueAt } from './sheets/cells.js';
import { insertColumns, insertRows } from './sheets/shape.js';
import { addTab, freeName } from './sheets/tabs.js';
import { rangeOf } from './sheets.js';

/** A Date is an instant; text is read as a form writes it: numbers and days are recognised, formulas never made. */
export type Answer = string | number | boolean | Date | null;

/** Adds `Form Responses N` in front with the header in row 1 and links it to the form's address. */
export function addResponseTab(
  host: Host,
  form: { readonly formUrl: string; readonly header: readonly string[] },
): { readonly sheetId: number; readonly name: string } {
  return change(host, (book) => {
    const active = book.activeId;
    const tab = addTab(
      book,
      freeName(book, (n) => `Form Responses ${n}`),
      0,
    );
    book.activeId = active;
    tab.look.formUrl = form.formUrl;
    tab.look.frozenRows = 1;
    tab.dirtyLook = true;
    writeHeader(book, tab, form.header);
    return { sheetId: tab.id, name: tab.look.name };
  });
}

/** Writes row 1 again after questions were added or renamed; null leaves a column as it is. */
export function setResponseHeader(host: Host, sheetId: number, header: readonly (string | null)[]): void {
  change(host, (book) => writeHeader(book, tabOfForm(book, sheetId), header));
}

/** Takes the link to the form away; the tab stays. */
export function unlinkResponseTab(host: Host, sheetId: number): void {
  change(host, (book) => {
    const tab = tabOfForm(book, sheetId);
    tab.look.formUrl = null;
    tab.dirtyLook = true;
  });
}

/** The tab's header as it stands; undefined if somebody deleted the tab. */
export function responseHeader(host: Host, sheetId: number): string[] | undefined {
  return host.hold(() => {
    const book = bookOf(host);
    const tab = book.tabs.find((one) => one.id === sheetId);
    return tab?.rows[0]?.values.map((_, index) => displayAt(book, tab, 1, index + 1)) ?? (tab ? [] : undefined);
  });
}

/** Writes one response below the last row, or over the given row. Undefined leaves a cell as it is. Answers with the row. */
export function writeResponse(
  host: Host,
  sheetId: number,
  answers: readonly (Answer | undefined)[],
  row: number | null = null,
): number {
  return change(host, (book) => {
    const tab = tabOfForm(book, sheetId);
    const at = row ?? lastRow(tab) + 1;
    if (at > tab.look.maxRows) insertRows(tab, tab.look.maxRows, at - tab.look.maxRows);
    answers.forEach((answer, index) => {
      if (answer !== undefined) putAnswer(book, tab, at, index + 1, answer);
    });
    return at;
  });
}

/** The row in which column A shows exactly this instant, or null: how a form finds the response it wrote. */
export function rowOfTimestamp(host: Host, sheetId: number, ms: number): number | null {
  return host.hold(() => {
    const book = bookOf(host);
    const tab = tabOfForm(book, sheetId);
    const wanted = coming(book, {}, new Date(ms)).value;
    const index = tab.rows.findIndex((_, i) => valueAt(tab, i + 1, 1) === wanted);
    return index < 0 ? null : index + 1;
  });
}

/**
 * Runs the spreadsheet's form submit triggers for a row. `values` are the texts in the order of the columns;
 * titles that occur twice share one entry of `namedValues`.
 */
export function fireSheetSubmit(
  host: Host,
  submitted: { readonly sheetId: number; readonly row: number; readonly values: readonly string[] },
  faults?: RunOptions['faults'],
): RunResult[] {
  const header = responseHeader(host, submitted.sheetId) ?? [];
  const namedValues: Record<string, string[]> = {};
  submitted.values.forEach((value, index) => {
    const title = header[index] ?? '';
    namedValues[title] = [...(namedValues[title] ?? []), value];
  });
  const rect = { row: submitted.row, column: 1, rows: 1, columns: Math.max(1, submitted.values.length) };
  return host.fireTriggers(
    {
      on: 'ON_FORM_SUBMIT',
      source: host.spreadsheetId,
      args: (execution) => [
        {
          range: rangeOf(execution, submitted.sheetId, rect),
          values: submitted.values,
          namedValues,
          source: activeSpreadsheet(execution),
        },
      ],
    },
    faults,
  );
}

function putAnswer(book: Book, tab: Tab, row: number, column: number, answer: Answer): void {
  const next = coming(book, styleAt(book, tab, row, column), answer);
  put(book, tab, row, column, next.formula === undefined ? next : { value: answer as string });
}

function writeHeader(book: Book, tab: Tab, header: readonly (string | null)[]): void {
  const missing = header.length - tab.look.maxColumns;
  if (missing > 0) insertColumns(tab, tab.look.maxColumns + 1, missing);
  header.forEach((title, index) => {
    if (title !== null) put(book, tab, 1, index + 1, { value: title });
  });
  if (header.length > 0)
    setStyle(book, tab, { row: 1, column: 1, rows: 1, columns: header.length }, { weight: 'bold' });
}

function tabOfForm(book: Book, sheetId: number): Tab {
  const tab = book.tabs.find((one) => one.id === sheetId);
  if (!tab) throw new Error('The tab that this form fills was deleted.');
  return tab;
}

function change<T>(host: Host, work: (book: Book) => T): T {
  return host.hold(() => {
    const book = bookOf(host);
    try {
      return work(book);
    } finally {
      save(book);
    }
  });
}
