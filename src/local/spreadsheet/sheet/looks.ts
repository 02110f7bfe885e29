/** How a sheet looks as a whole: what stays while scrolling, widths of columns, columns that are hidden. */
import type { Members } from '../../script-object.js';
import { displayAt } from '../book/cells.js';
import type { TabAccess } from '../tab-access.js';

export function lookMembers(tab: TabAccess): Members {
  const widen = (start: number, count: number, width: number): void =>
    tab.look(({ look }) => {
      for (let column = start; column < start + count; column++) look.widths[column] = width;
    });
  const fitWidths = (start: number, count: number): void =>
    tab.look((one, book) => {
      for (let column = start; column < start + count; column++) {
        const longest = one.rows.reduce((most, _, i) => Math.max(most, displayAt(book, one, i + 1, column).length), 0);
        one.look.widths[column] = Math.max(21, longest * 7 + 10);
      }
    });
  return {
    setFrozenRows(rows: number) {
      tab.look(({ look }) => {
        look.frozenRows = rows;
      });
    },
    getFrozenRows: () => tab.read(({ look }) => look.frozenRows),
    setFrozenColumns(columns: number) {
      tab.look(({ look }) => {
        look.frozenColumns = columns;
      });
    },
    getFrozenColumns: () => tab.read(({ look }) => look.frozenColumns),
    setColumnWidth(columnPosition: number, width: number) {
      widen(columnPosition, 1, width);
      return this;
    },
    setColumnWidths(startColumn: number, numColumns: number, width: number) {
      widen(startColumn, numColumns, width);
      return this;
    },
    getColumnWidth: (columnPosition: number) => tab.read(({ look }) => look.widths[columnPosition] ?? 100),
    autoResizeColumns(startColumn: number, numColumns: number) {
      fitWidths(startColumn, numColumns);
      return this;
    },
    autoResizeColumn(columnPosition: number) {
      fitWidths(columnPosition, 1);
      return this;
    },
    hideColumns(columnIndex: number, numColumns: number | null) {
      tab.look(({ look }) => {
        const columns = Array.from({ length: numColumns ?? 1 }, (_, i) => columnIndex + i);
        look.hiddenColumns = [...new Set([...look.hiddenColumns, ...columns])];
      });
    },
    showColumns(columnIndex: number, numColumns: number | null) {
      tab.look(({ look }) => {
        look.hiddenColumns = look.hiddenColumns.filter(
          (column) => column < columnIndex || column >= columnIndex + (numColumns ?? 1),
        );
      });
    },
    isColumnHiddenByUser: (columnPosition: number) =>
      tab.read(({ look }) => look.hiddenColumns.includes(columnPosition)),
  };
}
