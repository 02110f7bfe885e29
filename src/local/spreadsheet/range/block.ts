/** A block of cells: where it lies, and how its cells are reached. */
import { ServiceError } from '../../errors.js';
import { SERVICE } from '../../script-object.js';
import { a1, type Rect } from '../book/a1.js';
import type { Book, Tab } from '../book/book.js';
import { noteAt, setNote } from '../book/cells.js';
import { checkBounds } from '../checks.js';
import { Sheet } from '../sheet/looks.js';
import { type Desk, tabById } from '../write-buffer.js';
import { Range } from './validations.js';

export class RangeBase {
  readonly [SERVICE] = 'SpreadsheetApp.Range';
  readonly _tabId: number;
  readonly _rect: Rect;
  readonly _desk: Desk;
  constructor(desk: Desk, tabId: number, rect: Rect) {
    this._desk = desk;
    this._tabId = tabId;
    this._rect = rect;
  }
  getRow(): number {
    return this._rect.row;
  }
  getColumn(): number {
    return this._rect.column;
  }
  getNumRows(): number {
    return this._rect.rows;
  }
  getNumColumns(): number {
    return this._rect.columns;
  }
  getLastRow(): number {
    return this._rect.row + this._rect.rows - 1;
  }
  getLastColumn(): number {
    return this._rect.column + this._rect.columns - 1;
  }
  getA1Notation(): string {
    return a1(this._rect);
  }
  getSheet(): Sheet {
    return new Sheet(this._desk, this._tabId);
  }
  getCell(row: number, column: number): Range {
    return this.offset(row - 1, column - 1, 1, 1);
  }
  offset(
    rowOffset: number,
    columnOffset: number,
    numRows: number | null = null,
    numColumns: number | null = null,
  ): Range {
    const rect: Rect = {
      row: this._rect.row + rowOffset,
      column: this._rect.column + columnOffset,
      rows: numRows ?? this._rect.rows,
      columns: numColumns ?? this._rect.columns,
    };
    return new Range(this._desk, this._tabId, checkBounds(this._desk, this._tabId, rect));
  }
  activate(): this {
    this._desk.change((book) => {
      book.activeId = this._tabId;
    });
    return this;
  }

  protected _write(work: (book: Book, tab: Tab) => void): this {
    this._desk.write((book) => {
      const tab = tabById(book, this._tabId);
      if (this.getLastRow() > tab.look.maxRows || this.getLastColumn() > tab.look.maxColumns)
        throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
      work(book, tab);
    });
    return this;
  }
  protected _notes(tab: Tab, note: string | null): void {
    this._cells((row, column) => {
      if (note || noteAt(tab, row, column)) setNote(tab, row, column, note);
    });
  }
  protected _cells(work: (row: number, column: number) => void): void {
    for (let row = this._rect.row; row <= this.getLastRow(); row++)
      for (let column = this._rect.column; column <= this.getLastColumn(); column++) work(row, column);
  }
  protected _first<T>(read: (book: Book, tab: Tab, row: number, column: number) => T): T {
    return this._desk.read((book) => read(book, tabById(book, this._tabId), this._rect.row, this._rect.column));
  }
  protected _grid<T>(read: (book: Book, tab: Tab, row: number, column: number) => T): T[][] {
    return this._desk.read((book) => {
      const tab = tabById(book, this._tabId);
      const { row, column, rows, columns } = this._rect;
      return Array.from({ length: rows }, (_, down) =>
        Array.from({ length: columns }, (__, across) => read(book, tab, row + down, column + across)),
      );
    });
  }
}
