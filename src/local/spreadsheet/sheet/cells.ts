/** The cells of a sheet: ranges, how far they reach, adding a row, clearing, sorting. */
import { ServiceError, signatureError } from '../../errors.js';
import { reading } from '../../script-object.js';
import { parseA1, type Rect } from '../book/a1.js';
import type { Tab } from '../book/book.js';
import { clearRect, type Input, lastColumn, lastRow, readAt, writeInputs } from '../book/cells.js';
import { sortRect } from '../book/sort.js';
import { growTo } from '../book/tabs.js';
import { checkBounds } from '../checks.js';
import { blockOf } from '../range/block.js';
import { newRangeList } from '../range-list.js';
import type { TabAccess } from '../tab-access.js';
import type { SheetMembers, SheetParts } from './parts.js';

export const cellMembers: SheetMembers = {
  getRange(row: unknown, column: unknown, numRows: unknown, numColumns: unknown) {
    return this._rangeAt(checkBounds(this._tab, rectOf(this._tab, [row, column, numRows, numColumns])));
  },
  getRangeList(a1Notations: unknown) {
    if (!Array.isArray(a1Notations) || a1Notations.length === 0)
      throw signatureError('SpreadsheetApp.Sheet.getRangeList', [a1Notations]);
    return newRangeList(a1Notations.map((one) => this._rangeAt(checkBounds(this._tab, rectOf(this._tab, [one])))));
  },
  getDataRange() {
    return this._rangeAt(
      this._tab.read((one) => ({
        row: 1,
        column: 1,
        rows: Math.max(1, lastRow(one)),
        columns: Math.max(1, lastColumn(one)),
      })),
    );
  },
  getSheetValues(startRow: unknown, startColumn: unknown, numRows: unknown, numColumns: unknown) {
    return blockOf(
      this._tab,
      checkBounds(this._tab, rectOf(this._tab, [startRow, startColumn, numRows, numColumns])),
    ).grid(readAt);
  },
  getLastRow() {
    return this._tab.read(lastRow);
  },
  getLastColumn() {
    return this._tab.read(lastColumn);
  },
  getMaxRows() {
    return this._tab.read(({ look }) => look.maxRows);
  },
  getMaxColumns() {
    return this._tab.read(({ look }) => look.maxColumns);
  },
  /** Writes below the last row with content and makes room for it. */
  appendRow(rowContents: unknown) {
    if (!Array.isArray(rowContents) || !rowContents.every(isInput))
      throw signatureError('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    this._tab.write((book, one) => {
      const row = lastRow(one) + 1;
      growTo(book, one, row, rowContents.length);
      writeInputs(book, one, { row, column: 1, rows: 1, columns: rowContents.length }, [rowContents]);
    });
    return this;
  },
  clear: reading(
    { options: ['contentsOnly', 'formatOnly'] },
    function (this: SheetParts, options: Readonly<Record<string, unknown>> | null) {
      const { contentsOnly, formatOnly } = options ?? {};
      const some = contentsOnly === true || formatOnly === true;
      clearAll(this._tab, { contents: !some || contentsOnly === true, looks: !some || formatOnly === true });
      return this;
    },
  ),
  clearContents() {
    clearAll(this._tab, { contents: true, looks: false });
    return this;
  },
  clearFormats() {
    clearAll(this._tab, { contents: false, looks: true });
    return this;
  },
  /** Sorts all rows below the frozen ones. */
  sort(columnPosition: number, ascending: boolean | null) {
    this._tab.write((_, one) => {
      const row = one.look.frozenRows + 1;
      const rect = { row, column: 1, rows: one.look.maxRows - row + 1, columns: one.look.maxColumns };
      sortRect(one, rect, [{ column: columnPosition, ascending: ascending !== false }]);
    });
    return this;
  },
};

function clearAll(tab: TabAccess, what: { contents: boolean; looks: boolean }): void {
  tab.write((book, one) => clearRect(book, one, whole(one), what));
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
