/** How a sheet looks as a whole: what stays while scrolling, widths of columns, columns that are hidden. */
import { displayAt } from '../book/cells.js';
import type { TabAccess } from '../tab-access.js';
import type { SheetMembers } from './parts.js';

export const lookMembers: SheetMembers = {
  setFrozenRows(rows: number) {
    this._tab.look(({ look }) => {
      look.frozenRows = rows;
    });
  },
  getFrozenRows() {
    return this._tab.read(({ look }) => look.frozenRows);
  },
  setFrozenColumns(columns: number) {
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
  autoResizeColumns(startColumn: number, numColumns: number) {
    fitWidths(this._tab, startColumn, numColumns);
    return this;
  },
  autoResizeColumn(columnPosition: number) {
    fitWidths(this._tab, columnPosition, 1);
    return this;
  },
  hideColumns(columnIndex: number, numColumns: number | null) {
    this._tab.look(({ look }) => {
      const columns = Array.from({ length: numColumns ?? 1 }, (_, i) => columnIndex + i);
      look.hiddenColumns = [...new Set([...look.hiddenColumns, ...columns])];
    });
  },
  showColumns(columnIndex: number, numColumns: number | null) {
    this._tab.look(({ look }) => {
      look.hiddenColumns = look.hiddenColumns.filter(
        (column) => column < columnIndex || column >= columnIndex + (numColumns ?? 1),
      );
    });
  },
  isColumnHiddenByUser(columnPosition: number) {
    return this._tab.read(({ look }) => look.hiddenColumns.includes(columnPosition));
  },
};

function widen(tab: TabAccess, start: number, count: number, width: number): void {
  tab.look(({ look }) => {
    for (let column = start; column < start + count; column++) look.widths[column] = width;
  });
}

function fitWidths(tab: TabAccess, start: number, count: number): void {
  tab.look((one, book) => {
    for (let column = start; column < start + count; column++) {
      const longest = one.rows.reduce((most, _, i) => Math.max(most, displayAt(book, one, i + 1, column).length), 0);
      one.look.widths[column] = Math.max(21, longest * 7 + 10);
    }
  });
}
