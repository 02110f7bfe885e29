/** Where a range lies, and ranges beside it. */
import type { ScriptObject } from '../../script-object.js';
import { a1 } from '../book/a1.js';
import { checkBounds } from '../checks.js';
import type { RangeMembers, RangeParts } from './parts.js';

export const placeMembers: RangeMembers = {
  getRow() {
    return this._block.rect.row;
  },
  getColumn() {
    return this._block.rect.column;
  },
  getNumRows() {
    return this._block.rect.rows;
  },
  getNumColumns() {
    return this._block.rect.columns;
  },
  getLastRow() {
    return this._block.lastRow;
  },
  getLastColumn() {
    return this._block.lastColumn;
  },
  getA1Notation() {
    return a1(this._block.rect);
  },
  getSheet() {
    return this._sheet;
  },
  getCell(row: number, column: number) {
    return beside(this, row - 1, column - 1, 1, 1);
  },
  offset(rowOffset: number, columnOffset: number, numRows: number | null, numColumns: number | null) {
    const { rows, columns } = this._block.rect;
    return beside(this, rowOffset, columnOffset, numRows ?? rows, numColumns ?? columns);
  },
  activate() {
    const { tab } = this._block;
    tab.buffer.change((book) => {
      book.activeId = tab.id;
    });
    return this;
  },
};

function beside(range: RangeParts, down: number, across: number, rows: number, columns: number): ScriptObject {
  const { tab, rect } = range._block;
  return range._sheet._rangeAt(checkBounds(tab, { row: rect.row + down, column: rect.column + across, rows, columns }));
}
