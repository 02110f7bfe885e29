/** The cells of a sheet: ranges, how far they reach, adding a row, clearing, sorting. */
import { ServiceError, signatureError } from '../../errors.js';
import { type Members, reading, type ScriptObject } from '../../script-object.js';
import { parseA1, type Rect } from '../book/a1.js';
import type { Tab } from '../book/book.js';
import { clearRect, type Input, lastColumn, lastRow, readAt, writeInputs } from '../book/cells.js';
import { insertColumns, insertRows } from '../book/shape.js';
import { sortRect } from '../book/sort.js';
import { checkBounds } from '../checks.js';
import { blockOf } from '../range/block.js';
import type { TabAccess } from '../tab-access.js';

export function cellMembers(tab: TabAccess, rangeAt: (rect: Rect) => ScriptObject): Members {
  const clear = (what: { contents: boolean; looks: boolean }): void =>
    tab.write((book, one) => clearRect(book, one, whole(one), what));
  return {
    getRange: (row: unknown, column: unknown, numRows: unknown, numColumns: unknown) =>
      rangeAt(checkBounds(tab, rectOf(tab, [row, column, numRows, numColumns]))),
    getDataRange: () =>
      rangeAt(
        tab.read((one) => ({
          row: 1,
          column: 1,
          rows: Math.max(1, lastRow(one)),
          columns: Math.max(1, lastColumn(one)),
        })),
      ),
    getSheetValues: (startRow: unknown, startColumn: unknown, numRows: unknown, numColumns: unknown) =>
      blockOf(tab, checkBounds(tab, rectOf(tab, [startRow, startColumn, numRows, numColumns]))).grid(readAt),
    getLastRow: () => tab.read(lastRow),
    getLastColumn: () => tab.read(lastColumn),
    getMaxRows: () => tab.read(({ look }) => look.maxRows),
    getMaxColumns: () => tab.read(({ look }) => look.maxColumns),
    /** Writes below the last row with content and makes room for it. */
    appendRow(rowContents: unknown) {
      if (!Array.isArray(rowContents) || !rowContents.every(isInput))
        throw signatureError('SpreadsheetApp.Sheet.appendRow', [rowContents]);
      tab.write((book, one) => {
        const { maxRows, maxColumns } = one.look;
        const row = lastRow(one) + 1;
        if (row > maxRows) insertRows(one, maxRows, row - maxRows);
        if (rowContents.length > maxColumns) insertColumns(one, maxColumns + 1, rowContents.length - maxColumns);
        writeInputs(book, one, { row, column: 1, rows: 1, columns: rowContents.length }, [rowContents]);
      });
      return this;
    },
    clear: reading(
      { options: ['contentsOnly', 'formatOnly'] },
      function (this: Members, options: Readonly<Record<string, unknown>> | null) {
        const { contentsOnly, formatOnly } = options ?? {};
        const some = contentsOnly === true || formatOnly === true;
        clear({ contents: !some || contentsOnly === true, looks: !some || formatOnly === true });
        return this;
      },
    ),
    clearContents() {
      clear({ contents: true, looks: false });
      return this;
    },
    clearFormats() {
      clear({ contents: false, looks: true });
      return this;
    },
    /** Sorts all rows below the frozen ones. */
    sort(columnPosition: number, ascending: boolean | null) {
      tab.write((_, one) => {
        const row = one.look.frozenRows + 1;
        const rect = { row, column: 1, rows: one.look.maxRows - row + 1, columns: one.look.maxColumns };
        sortRect(one, rect, [{ column: columnPosition, ascending: ascending !== false }]);
      });
      return this;
    },
  };
}

/** `(row, column)`, with numbers of rows and columns or without, or one address such as `A1:B2`. */
function rectOf(tab: TabAccess, args: readonly unknown[]): Rect {
  const given = args.filter((value) => (value ?? null) !== null);
  const [first] = args;
  if (typeof first === 'string' && given.length === 1) {
    const { look } = tab.now();
    const rect = parseA1(first, { rows: look.maxRows, columns: look.maxColumns });
    if (!rect) throw new ServiceError('Range not found');
    return rect;
  }
  if (given.length < 2 || !given.every((value) => typeof value === 'number' && Number.isFinite(value)))
    throw signatureError('SpreadsheetApp.Sheet.getRange', given);
  const [row, column, rows, columns] = args.map((value) => Math.trunc(Number(value ?? 1)));
  return { row: row!, column: column!, rows: rows!, columns: columns! };
}

function whole(tab: Tab): Rect {
  return { row: 1, column: 1, rows: tab.look.maxRows, columns: tab.look.maxColumns };
}

function isInput(value: unknown): value is Input {
  return typeof value !== 'object' || value === null || value instanceof Date;
}
