/** Where a range lies, and ranges beside it. */
import type { Members, ScriptObject } from '../../script-object.js';
import { a1, type Rect } from '../book/a1.js';
import { checkBounds } from '../checks.js';
import type { Block } from './block.js';

export function placeMembers(
  { tab, rect, lastRow, lastColumn }: Block,
  rangeAt: (rect: Rect) => ScriptObject,
): Members {
  const beside = (down: number, across: number, rows: number, columns: number): ScriptObject =>
    rangeAt(checkBounds(tab, { row: rect.row + down, column: rect.column + across, rows, columns }));
  return {
    getRow: () => rect.row,
    getColumn: () => rect.column,
    getNumRows: () => rect.rows,
    getNumColumns: () => rect.columns,
    getLastRow: () => lastRow,
    getLastColumn: () => lastColumn,
    getA1Notation: () => a1(rect),
    getCell: (row: number, column: number) => beside(row - 1, column - 1, 1, 1),
    offset: (rowOffset: number, columnOffset: number, numRows: number | null, numColumns: number | null) =>
      beside(rowOffset, columnOffset, numRows ?? rect.rows, numColumns ?? rect.columns),
    activate() {
      tab.buffer.change((book) => {
        book.activeId = tab.id;
      });
      return this;
    },
  };
}
