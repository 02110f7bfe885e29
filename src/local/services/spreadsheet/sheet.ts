/** A tab as scripts see it. */
import { ServiceError, signatureError } from '../../errors.js';
import { SERVICE } from '../../expose.js';
import { absoluteUrl } from '../../forms/addresses.js';
import { parseA1, type Rect } from '../../sheets/a1.js';
import type { Book, Tab } from '../../sheets/book.js';
import { clearRect, displayAt, type Input, lastColumn, lastRow, writeInputs } from '../../sheets/cells.js';
import { deleteColumns, deleteRows, insertColumns, insertRows, sortRect } from '../../sheets/shape.js';
import { checkTabName } from '../../sheets/tabs.js';
import { checkBounds } from './checks.js';
import { ConditionalFormatRule } from './conditional.js';
import { type Desk, tabById } from './desk.js';
import { Range } from './range.js';
import { Spreadsheet } from './spreadsheet.js';

export class Sheet {
  readonly [SERVICE] = 'SpreadsheetApp.Sheet';
  readonly _tabId: number;
  readonly #desk: Desk;
  constructor(desk: Desk, tabId: number) {
    this.#desk = desk;
    this._tabId = tabId;
  }

  // What it is.
  getName(): string {
    return this.#read((tab) => tab.look.name);
  }
  setName(name: string): this {
    return this.#change((book, tab) => {
      checkTabName(book, name, tab.id);
      tab.look.name = name;
    });
  }
  getSheetId(): number {
    return this._tabId;
  }
  getIndex(): number {
    return this.#desk.read((book) => book.tabs.indexOf(tabById(book, this._tabId)) + 1);
  }
  getParent(): Spreadsheet {
    return new Spreadsheet(this.#desk);
  }
  getFormUrl(): string | null {
    return absoluteUrl(
      this.#desk.execution.host.store,
      this.#read((tab) => tab.look.formUrl),
    );
  }
  activate(): this {
    return this.#change((book) => {
      book.activeId = this._tabId;
    });
  }

  // Its cells.
  getRange(row: unknown, column: unknown = null, numRows: unknown = null, numColumns: unknown = null): Range {
    const given = [row, column, numRows, numColumns].filter((value) => value !== null);
    if (typeof row === 'string' && given.length === 1) return this.#byAddress(row);
    if (given.length < 2 || !given.every((value) => typeof value === 'number' && Number.isFinite(value)))
      throw signatureError('SpreadsheetApp.Sheet.getRange', given);
    const [r, c, n, m] = [row, column, numRows ?? 1, numColumns ?? 1].map((value) => Math.trunc(value as number));
    return this.#range({ row: r!, column: c!, rows: n!, columns: m! });
  }
  getDataRange(): Range {
    const rect = this.#read((tab) => ({
      row: 1,
      column: 1,
      rows: Math.max(1, lastRow(tab)),
      columns: Math.max(1, lastColumn(tab)),
    }));
    return this.#range(rect);
  }
  getSheetValues(startRow: number, startColumn: number, numRows: number, numColumns: number): unknown[][] {
    return this.getRange(startRow, startColumn, numRows, numColumns).getValues();
  }
  getLastRow(): number {
    return this.#read(lastRow);
  }
  getLastColumn(): number {
    return this.#read(lastColumn);
  }
  getMaxRows(): number {
    return this.#read((tab) => tab.look.maxRows);
  }
  getMaxColumns(): number {
    return this.#read((tab) => tab.look.maxColumns);
  }
  /** Writes below the last row with content and makes room for it. */
  appendRow(rowContents: unknown): this {
    if (!Array.isArray(rowContents)) throw signatureError('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    const bad = rowContents.find((value) => typeof value === 'object' && value !== null && !(value instanceof Date));
    if (bad !== undefined) throw signatureError('SpreadsheetApp.Sheet.appendRow', [rowContents]);
    return this.#write((book, tab) => {
      const row = lastRow(tab) + 1;
      if (row > tab.look.maxRows) insertRows(tab, tab.look.maxRows, row - tab.look.maxRows);
      if (rowContents.length > tab.look.maxColumns)
        insertColumns(tab, tab.look.maxColumns + 1, rowContents.length - tab.look.maxColumns);
      const at: Rect = { row, column: 1, rows: 1, columns: rowContents.length };
      writeInputs(book, tab, at, [rowContents as Input[]]);
    });
  }
  clear(): this {
    return this.#write((book, tab) => clearRect(book, tab, whole(tab), { contents: true, looks: true }));
  }
  clearContents(): this {
    return this.#write((book, tab) => clearRect(book, tab, whole(tab), { contents: true, looks: false }));
  }
  clearFormats(): this {
    return this.#write((book, tab) => clearRect(book, tab, whole(tab), { contents: false, looks: true }));
  }
  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }
  /** Sorts all rows below the frozen ones. */
  sort(columnPosition: number, ascending: boolean | null = null): this {
    return this.#write((_, tab) => {
      const row = tab.look.frozenRows + 1;
      const rect = { row, column: 1, rows: tab.look.maxRows - row + 1, columns: tab.look.maxColumns };
      sortRect(tab, rect, [{ column: columnPosition, ascending: ascending !== false }]);
    });
  }

  // Its rows and columns.
  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this.#change((_, tab) => {
      insertRows(tab, this.#position(afterPosition, tab.look.maxRows), howMany, 'above');
    });
  }
  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1);
  }
  insertRowsBefore(beforePosition: number, howMany: number): this {
    return this.#change((_, tab) => {
      insertRows(tab, this.#position(beforePosition, tab.look.maxRows) - 1, howMany, 'below');
    });
  }
  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this.#change((_, tab) => {
      insertColumns(tab, this.#position(afterPosition, tab.look.maxColumns) + 1, howMany);
    });
  }
  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return this.#change((_, tab) => {
      insertColumns(tab, this.#position(beforePosition, tab.look.maxColumns), howMany);
    });
  }
  insertColumnBefore(beforePosition: number): this {
    return this.insertColumnsBefore(beforePosition, 1);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this.#change((_, tab) => {
      this.#position(rowPosition + howMany - 1, tab.look.maxRows);
      if (howMany >= tab.look.maxRows) throw new ServiceError("You can't delete all the rows on the sheet.");
      if (
        tab.look.frozenRows > 0 &&
        rowPosition <= tab.look.frozenRows + 1 &&
        howMany >= tab.look.maxRows - tab.look.frozenRows
      )
        throw new ServiceError('Sorry, it is not possible to delete all non-frozen rows.');
      deleteRows(tab, rowPosition, howMany);
    });
  }
  deleteRow(rowPosition: number): this {
    this.deleteRows(rowPosition, 1);
    return this;
  }
  deleteColumns(columnPosition: number, howMany: number): void {
    this.#change((_, tab) => {
      this.#position(columnPosition + howMany - 1, tab.look.maxColumns);
      if (howMany >= tab.look.maxColumns) throw new ServiceError("You can't delete all the columns on the sheet.");
      deleteColumns(tab, columnPosition, howMany);
    });
  }
  deleteColumn(columnPosition: number): this {
    this.deleteColumns(columnPosition, 1);
    return this;
  }
  setFrozenRows(rows: number): void {
    this.#look((tab) => {
      tab.look.frozenRows = rows;
    });
  }
  getFrozenRows(): number {
    return this.#read((tab) => tab.look.frozenRows);
  }
  setFrozenColumns(columns: number): void {
    this.#look((tab) => {
      tab.look.frozenColumns = columns;
    });
  }
  getFrozenColumns(): number {
    return this.#read((tab) => tab.look.frozenColumns);
  }
  setColumnWidth(columnPosition: number, width: number): this {
    return this.setColumnWidths(columnPosition, 1, width);
  }
  setColumnWidths(startColumn: number, numColumns: number, width: number): this {
    return this.#look((tab) => {
      for (let column = startColumn; column < startColumn + numColumns; column++) tab.look.widths[column] = width;
    });
  }
  getColumnWidth(columnPosition: number): number {
    return this.#read((tab) => tab.look.widths[columnPosition] ?? 100);
  }
  autoResizeColumns(startColumn: number, numColumns: number): this {
    return this.#look((tab, book) => {
      for (let column = startColumn; column < startColumn + numColumns; column++) {
        const longest = tab.rows.reduce((most, _, i) => Math.max(most, displayAt(book, tab, i + 1, column).length), 0);
        tab.look.widths[column] = Math.max(21, longest * 7 + 10);
      }
    });
  }
  autoResizeColumn(columnPosition: number): this {
    return this.autoResizeColumns(columnPosition, 1);
  }
  hideColumns(columnIndex: number, numColumns: number | null = null): void {
    this.#look((tab) => {
      const columns = Array.from({ length: numColumns ?? 1 }, (_, i) => columnIndex + i);
      tab.look.hiddenColumns = [...new Set([...tab.look.hiddenColumns, ...columns])];
    });
  }
  showColumns(columnIndex: number, numColumns: number | null = null): void {
    this.#look((tab) => {
      tab.look.hiddenColumns = tab.look.hiddenColumns.filter(
        (column) => column < columnIndex || column >= columnIndex + (numColumns ?? 1),
      );
    });
  }
  isColumnHiddenByUser(columnPosition: number): boolean {
    return this.#read((tab) => tab.look.hiddenColumns.includes(columnPosition));
  }

  // How it looks.
  hideSheet(): this {
    return this.#change((book, tab) => {
      if (book.tabs.every((one) => one === tab || one.look.hidden))
        throw new ServiceError("You can't hide all the sheets in a document.");
      tab.look.hidden = true;
    });
  }
  showSheet(): this {
    return this.#change((_, tab) => {
      tab.look.hidden = false;
    });
  }
  isSheetHidden(): boolean {
    return this.#read((tab) => tab.look.hidden);
  }
  setTabColor(color: string | null): this {
    return this.#look((tab) => {
      tab.look.tabColor = color;
    });
  }
  getTabColor(): string | null {
    return this.#read((tab) => tab.look.tabColor);
  }
  setConditionalFormatRules(rules: unknown): void {
    if (!Array.isArray(rules) || !rules.every((rule) => rule instanceof ConditionalFormatRule))
      throw signatureError('SpreadsheetApp.Sheet.setConditionalFormatRules', [rules]);
    if (rules.some((rule: ConditionalFormatRule) => rule._ranges.some((range) => range._tabId !== this._tabId)))
      throw new ServiceError('Conditional format rule ranges must be on the same sheet.');
    this.#look((tab) => {
      tab.look.rules = rules.map((rule: ConditionalFormatRule) => ({
        ...rule._rule,
        ranges: rule._ranges.map((range) => range._rect),
      }));
    });
  }
  getConditionalFormatRules(): ConditionalFormatRule[] {
    return this.#read((tab) =>
      tab.look.rules.map(
        ({ ranges, ...rule }) =>
          new ConditionalFormatRule(
            rule,
            ranges.map((rect) => new Range(this.#desk, this._tabId, rect)),
          ),
      ),
    );
  }

  #byAddress(address: string): Range {
    const { look } = tabById(this.#desk.book, this._tabId);
    const rect = parseA1(address, { rows: look.maxRows, columns: look.maxColumns });
    if (!rect) throw new ServiceError('Range not found');
    return this.#range(rect);
  }
  #range(rect: Rect): Range {
    return new Range(this.#desk, this._tabId, checkBounds(this.#desk, this._tabId, rect));
  }
  #position(position: number, size: number): number {
    if (!(position >= 1 && position <= size)) throw new ServiceError('Those rows are out of bounds.');
    return position;
  }
  #read<T>(work: (tab: Tab) => T): T {
    return this.#desk.read((book) => work(tabById(book, this._tabId)));
  }
  #write(work: (book: Book, tab: Tab) => void): this {
    this.#desk.write((book) => work(book, tabById(book, this._tabId)));
    return this;
  }
  #look(work: (tab: Tab, book: Book) => void): this {
    return this.#write((book, tab) => {
      work(tab, book);
      tab.dirtyLook = true;
    });
  }
  #change(work: (book: Book, tab: Tab) => void): this {
    this.#desk.change((book) => {
      const tab = tabById(book, this._tabId);
      work(book, tab);
      tab.dirtyLook = true;
    });
    return this;
  }
}

function whole(tab: Tab): Rect {
  return { row: 1, column: 1, rows: tab.look.maxRows, columns: tab.look.maxColumns };
}
