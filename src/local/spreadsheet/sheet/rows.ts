/** Inserting and deleting rows and columns of a sheet. */
import { ServiceError } from '../../errors.js';
import type { Book, Tab } from '../book/book.js';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../book/shape.js';
import { checkRoom } from '../book/tabs.js';
import { followShape } from '../formulas/follow.js';
import type { SheetMembers, SheetParts } from './parts.js';

export const rowMembers: SheetMembers = {
  insertRowsAfter(afterPosition: number, howMany: number) {
    addRows(this, afterPosition, howMany, 'above');
    return this;
  },
  insertRowAfter(afterPosition: number) {
    addRows(this, afterPosition, 1, 'above');
    return this;
  },
  insertRowsBefore(beforePosition: number, howMany: number) {
    addRows(this, beforePosition, howMany, 'below');
    return this;
  },
  insertRowBefore(beforePosition: number) {
    addRows(this, beforePosition, 1, 'below');
    return this;
  },
  insertColumnsAfter(afterPosition: number, howMany: number) {
    addColumns(this, afterPosition, howMany, 1);
    return this;
  },
  insertColumnAfter(afterPosition: number) {
    addColumns(this, afterPosition, 1, 1);
    return this;
  },
  insertColumnsBefore(beforePosition: number, howMany: number) {
    addColumns(this, beforePosition, howMany, 0);
    return this;
  },
  insertColumnBefore(beforePosition: number) {
    addColumns(this, beforePosition, 1, 0);
    return this;
  },
  deleteRows(rowPosition: number, howMany: number) {
    this._tab.change((book, tab) => takeRows(book, tab, rowPosition, howMany));
  },
  deleteRow(rowPosition: number) {
    this._tab.change((book, tab) => takeRows(book, tab, rowPosition, 1));
    return this;
  },
  deleteColumns(columnPosition: number, howMany: number) {
    this._tab.change((book, tab) => takeColumns(book, tab, columnPosition, howMany));
  },
  deleteColumn(columnPosition: number) {
    this._tab.change((book, tab) => takeColumns(book, tab, columnPosition, 1));
    return this;
  },
};

/** Beside the row at a position: below it, looking like the one above, or the other way round. */
function addRows({ _tab }: SheetParts, position: number, howMany: number, like: 'above' | 'below'): void {
  _tab.change((book, tab) => {
    const at = checked(position, tab.look.maxRows);
    checkRoom(book, tab, tab.look.maxRows + howMany, tab.look.maxColumns);
    insertRows(tab, like === 'above' ? at : at - 1, howMany, like);
    followShape(book, tab, { axis: 'row', at: like === 'above' ? at + 1 : at, count: howMany });
  });
}

function addColumns({ _tab }: SheetParts, position: number, howMany: number, after: 0 | 1): void {
  _tab.change((book, tab) => {
    const at = checked(position, tab.look.maxColumns);
    checkRoom(book, tab, tab.look.maxRows, tab.look.maxColumns + howMany);
    insertColumns(tab, at + after, howMany);
    followShape(book, tab, { axis: 'column', at: at + after, count: howMany });
  });
}

function takeRows(book: Book, tab: Tab, first: number, howMany: number): void {
  const { maxRows, frozenRows } = tab.look;
  checked(first + howMany - 1, maxRows);
  if (howMany >= maxRows) throw new ServiceError("You can't delete all the rows on the sheet.");
  if (frozenRows > 0 && first <= frozenRows + 1 && howMany >= maxRows - frozenRows)
    throw new ServiceError('Sorry, it is not possible to delete all non-frozen rows.');
  deleteRows(tab, first, howMany);
  followShape(book, tab, { axis: 'row', at: first, count: -howMany });
}

function takeColumns(book: Book, tab: Tab, first: number, howMany: number): void {
  const { maxColumns } = tab.look;
  checked(first + howMany - 1, maxColumns);
  if (howMany >= maxColumns) throw new ServiceError("You can't delete all the columns on the sheet.");
  deleteColumns(tab, first, howMany);
  followShape(book, tab, { axis: 'column', at: first, count: -howMany });
}

function checked(position: number, size: number): number {
  if (!(position >= 1 && position <= size)) throw new ServiceError('Those rows are out of bounds.');
  return position;
}
