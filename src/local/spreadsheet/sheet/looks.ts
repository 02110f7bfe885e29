/** How a sheet looks as a whole: what stays while scrolling, widths and heights, rows and columns that are hidden. */
import { ServiceError } from '../../errors.js';
import { displayAt, rowForWriting } from '../book/cells.js';
import { hideColumns, hideRows } from '../book/hide.js';
import { checkPositions } from '../checks.js';
import { isRange } from '../range.js';
import type { TabAccess } from '../tab-access.js';
import type { SheetMembers } from './parts.js';

export const lookMembers: SheetMembers = {
  setFrozenRows(rows: number) {
    if (rows !== 0) checkPositions(this._tab, 'rows', 1, rows + 1);
    this._tab.look(({ look }) => {
      look.frozenRows = rows;
    });
  },
  getFrozenRows() {
    return this._tab.read(({ look }) => look.frozenRows);
  },
  setFrozenColumns(columns: number) {
    if (columns !== 0) checkPositions(this._tab, 'columns', 1, columns + 1);
    this._tab.look(({ look }) => {
      look.frozenColumns = columns;
    });
  },
  getFrozenColumns() {
    return this._tab.read(({ look }) => look.frozenColumns);
  },
  setHiddenGridlines(hideGridlines: boolean) {
    this._tab.look(({ look }) => {
      look.noGridlines = hideGridlines;
    });
    return this;
  },
  hasHiddenGridlines() {
    return this._tab.read(({ look }) => look.noGridlines === true);
  },
  setColumnWidth(columnPosition: number, width: number) {
    widen(this._tab, columnPosition, 1, width);
    return this;
  },
  setColumnWidths(startColumn: number, numColumns: number, width: number) {
    widen(this._tab, startColumn, numColumns, width);
    return this;
  },
  getColumnWidth(columnPosition: number) {
    return this._tab.read(({ look }) => look.widths[columnPosition] ?? 100);
  },
  setRowHeight(rowPosition: number, height: number) {
    heighten(this._tab, rowPosition, 1, height);
    return this;
  },
  setRowHeights(startRow: number, numRows: number, height: number) {
    heighten(this._tab, startRow, numRows, height);
    return this;
  },
  getRowHeight(rowPosition: number) {
    return this._tab.read((one) => one.rows[rowPosition - 1]?.height ?? 21);
  },
  autoResizeColumns(startColumn: number, numColumns: number) {
    fitWidths(this._tab, startColumn, numColumns);
    return this;
  },
  autoResizeColumn(columnPosition: number) {
    fitWidths(this._tab, columnPosition, 1);
    return this;
  },
  hideColumns(columnIndex: number, numColumns: number | null) {
    hide(this._tab, 'columns', columnIndex, numColumns, true);
  },
  showColumns(columnIndex: number, numColumns: number | null) {
    hide(this._tab, 'columns', columnIndex, numColumns, false);
  },
  hideColumn(column: unknown) {
    hideRange('columns', column, true);
  },
  unhideColumn(column: unknown) {
    hideRange('columns', column, false);
  },
  isColumnHiddenByUser(columnPosition: number) {
    return this._tab.read(({ look }) => look.hiddenColumns.includes(columnPosition));
  },
  hideRows(rowIndex: number, numRows: number | null) {
    hide(this._tab, 'rows', rowIndex, numRows, true);
  },
  showRows(rowIndex: number, numRows: number | null) {
    hide(this._tab, 'rows', rowIndex, numRows, false);
  },
  hideRow(row: unknown) {
    hideRange('rows', row, true);
  },
  unhideRow(row: unknown) {
    hideRange('rows', row, false);
  },
  isRowHiddenByUser(rowPosition: number) {
    return this._tab.read((one) => one.rows[rowPosition - 1]?.hidden === true);
  },
};

function hide(tab: TabAccess, what: 'columns' | 'rows', first: number, count: number | null, hidden: boolean): void {
  checkPositions(tab, what, first, count ?? 1);
  const change = what === 'columns' ? hideColumns : hideRows;
  tab.look((one) => change(one, first, count ?? 1, hidden));
}

function hideRange(what: 'columns' | 'rows', range: unknown, hidden: boolean): void {
  if (!isRange(range)) throw new ServiceError(`Invalid argument: ${what === 'columns' ? 'column' : 'row'}`);
  const { tab, rect } = range._block;
  if (what === 'columns') hide(tab, what, rect.column, rect.columns, hidden);
  else hide(tab, what, rect.row, rect.rows, hidden);
}

function widen(tab: TabAccess, start: number, count: number, width: number): void {
  checkPositions(tab, 'columns', start, count);
  checkPixels('width', width);
  tab.look(({ look }) => {
    for (let column = start; column < start + count; column++) look.widths[column] = width;
  });
}

function heighten(tab: TabAccess, start: number, count: number, height: number): void {
  checkPositions(tab, 'rows', start, count);
  checkPixels('height', height);
  tab.look((one) => {
    for (let row = start; row < start + count; row++) rowForWriting(one, row).height = height;
  });
}

function checkPixels(what: string, pixels: number): void {
  if (!(Number.isFinite(pixels) && pixels >= 1)) throw new ServiceError(`Invalid argument: ${what}`);
}

function fitWidths(tab: TabAccess, start: number, count: number): void {
  tab.look((one, book) => {
    for (let column = start; column < start + count; column++) {
      const longest = one.rows.reduce((most, _, i) => Math.max(most, displayAt(book, one, i + 1, column).length), 0);
      one.look.widths[column] = Math.max(21, longest * 7 + 10);
    }
  });
}
