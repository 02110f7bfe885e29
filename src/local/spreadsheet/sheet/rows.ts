/** Inserting and deleting rows and columns of a sheet. */
import { ServiceError } from '../../errors.js';
import type { Members } from '../../script-object.js';
import type { Tab } from '../book/book.js';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../book/shape.js';
import type { TabAccess } from '../tab-access.js';

export function rowMembers(tab: TabAccess): Members {
  const change = (work: (one: Tab) => void): void => tab.change((_, one) => work(one));
  const rowsAfter = (after: number, howMany: number): void =>
    change((one) => insertRows(one, checked(after, one.look.maxRows), howMany, 'above'));
  const rowsBefore = (before: number, howMany: number): void =>
    change((one) => insertRows(one, checked(before, one.look.maxRows) - 1, howMany, 'below'));
  const columnsAfter = (after: number, howMany: number): void =>
    change((one) => insertColumns(one, checked(after, one.look.maxColumns) + 1, howMany));
  const columnsBefore = (before: number, howMany: number): void =>
    change((one) => insertColumns(one, checked(before, one.look.maxColumns), howMany));
  const withoutRows = (first: number, howMany: number): void => change((one) => takeRows(one, first, howMany));
  const withoutColumns = (first: number, howMany: number): void => change((one) => takeColumns(one, first, howMany));
  return {
    insertRowsAfter(afterPosition: number, howMany: number) {
      rowsAfter(afterPosition, howMany);
      return this;
    },
    insertRowAfter(afterPosition: number) {
      rowsAfter(afterPosition, 1);
      return this;
    },
    insertRowsBefore(beforePosition: number, howMany: number) {
      rowsBefore(beforePosition, howMany);
      return this;
    },
    insertRowBefore(beforePosition: number) {
      rowsBefore(beforePosition, 1);
      return this;
    },
    insertColumnsAfter(afterPosition: number, howMany: number) {
      columnsAfter(afterPosition, howMany);
      return this;
    },
    insertColumnAfter(afterPosition: number) {
      columnsAfter(afterPosition, 1);
      return this;
    },
    insertColumnsBefore(beforePosition: number, howMany: number) {
      columnsBefore(beforePosition, howMany);
      return this;
    },
    insertColumnBefore(beforePosition: number) {
      columnsBefore(beforePosition, 1);
      return this;
    },
    deleteRows: withoutRows,
    deleteRow(rowPosition: number) {
      withoutRows(rowPosition, 1);
      return this;
    },
    deleteColumns: withoutColumns,
    deleteColumn(columnPosition: number) {
      withoutColumns(columnPosition, 1);
      return this;
    },
  };
}

function takeRows(tab: Tab, first: number, howMany: number): void {
  const { maxRows, frozenRows } = tab.look;
  checked(first + howMany - 1, maxRows);
  if (howMany >= maxRows) throw new ServiceError("You can't delete all the rows on the sheet.");
  if (frozenRows > 0 && first <= frozenRows + 1 && howMany >= maxRows - frozenRows)
    throw new ServiceError('Sorry, it is not possible to delete all non-frozen rows.');
  deleteRows(tab, first, howMany);
}

function takeColumns(tab: Tab, first: number, howMany: number): void {
  const { maxColumns } = tab.look;
  checked(first + howMany - 1, maxColumns);
  if (howMany >= maxColumns) throw new ServiceError("You can't delete all the columns on the sheet.");
  deleteColumns(tab, first, howMany);
}

function checked(position: number, size: number): number {
  if (!(position >= 1 && position <= size)) throw new ServiceError('Those rows are out of bounds.');
  return position;
}
