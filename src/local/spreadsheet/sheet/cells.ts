/** The cells of a tab: ranges, how far they reach, adding a row, clearing, sorting. */
import { ServiceError, signatureError } from '../../errors.js';
import { parseA1, type Rect } from '../book/a1.js';
import type { Tab } from '../book/book.js';
import { clearRect, type Input, lastColumn, lastRow, writeInputs } from '../book/cells.js';
import { insertColumns, insertRows, sortRect } from '../book/shape.js';
import type { Range } from '../range/validations.js';
import { tabById } from '../write-buffer.js';
import { SheetBase } from './tab.js';

export class SheetCells extends SheetBase {
  getRange(row: unknown, column: unknown = null, numRows: unknown = null, numColumns: unknown = null): Range {
    const given = [row, column, numRows, numColumns].filter((value) => value !== null);
    if (typeof row === 'string' && given.length === 1) return this._byAddress(row);
    if (given.length < 2 || !given.every((value) => typeof value === 'number' && Number.isFinite(value)))
      throw signatureError('SpreadsheetApp.Sheet.getRange', given);
    const [r, c, n, m] = [row, column, numRows ?? 1, numColumns ?? 1].map((value) => Math.trunc(value as number));
    return this._range({ row: r!, column: c!, rows: n!, columns: m! });
  }
  getDataRange(): Range {
    const rect = this._read((tab) => ({
      row: 1,
      column: 1,
      rows: Math.max(1, lastRow(tab)),
      columns: Math.max(1, lastColumn(tab)),
    }));
    return this._range(rect);
  }
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }
  getLastRow(): number {
    return this._read(lastRow);
  }
  getLastColumn(): number {
    return this._read(lastColumn);
  }
  getMaxRows(): number {
    return this._read((tab) => tab.look.maxRows);
  }
  getMaxColumns(): number {
    return this._read((tab) => tab.look.maxColumns);
  }
  /** Writes below the last row with content and makes room for it. */
  appendRow(rowContents: unknown): this {
    if (!Array.isArray(rowContents)) throw signatureError('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    const bad = rowContents.find((value) => typeof value === 'object' && value !== null && !(value instanceof Date));
    if (bad !== undefined) throw signatureError('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    return this._write((book, tab) => {
      const row = lastRow(tab) + 1;
      if (row > tab.look.maxRows) insertRows(tab, tab.look.maxRows, row - tab.look.maxRows);
      if (rowContents.length > tab.look.maxColumns)
        insertColumns(tab, tab.look.maxColumns + 1, rowContents.length - tab.look.maxColumns);
      const at: Rect = { row, column: 1, rows: 1, columns: rowContents.length };
      writeInputs(book, tab, at, [rowContents as Input[]]);
    });
  }
  clear(): this {
    return this._write((book, tab) => clearRect(book, tab, whole(tab), { contents: true, looks: true }));
  }
  clearContents(): this {
    return this._write((book, tab) => clearRect(book, tab, whole(tab), { contents: true, looks: false }));
  }
  clearFormats(): this {
    return this._write((book, tab) => clearRect(book, tab, whole(tab), { contents: false, looks: true }));
  }
  /** Sorts all rows below the frozen ones. */
  sort(columnPosition: number, ascending: boolean | null = null): this {
    return this._write((_, tab) => {
      const row = tab.look.frozenRows + 1;
      const rect = { row, column: 1, rows: tab.look.maxRows - row + 1, columns: tab.look.maxColumns };
      sortRect(tab, rect, [{ column: columnPosition, ascending: ascending !== false }]);
    });
  }
  protected _byAddress(address: string): Range {
    const { look } = tabById(this._desk.book, this._tabId);
    const rect = parseA1(address, { rows: look.maxRows, columns: look.maxColumns });
    if (!rect) throw new ServiceError('Range not found');
    return this._range(rect);
  }
}

function whole(tab: Tab): Rect {
  return { row: 1, column: 1, rows: tab.look.maxRows, columns: tab.look.maxColumns };
}
