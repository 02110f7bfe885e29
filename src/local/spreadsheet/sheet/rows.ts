/** Inserting and deleting rows and columns of a tab. */
import { ServiceError } from '../../errors.js';
import { deleteColumns, deleteRows, insertColumns, insertRows } from '../book/shape.js';
import { SheetCells } from './cells.js';

export class SheetRows extends SheetCells {
  insertRowsAfter(afterPosition: number, howMany: number): this {
    return this._change((_, tab) => {
      insertRows(tab, this._position(afterPosition, tab.look.maxRows), howMany, 'above');
    });
  }
  insertRowAfter(afterPosition: number): this {
    return this.insertRowsAfter(afterPosition, 1);
  }
  insertRowsBefore(beforePosition: number, howMany: number): this {
    return this._change((_, tab) => {
      insertRows(tab, this._position(beforePosition, tab.look.maxRows) - 1, howMany, 'below');
    });
  }
  insertRowBefore(beforePosition: number): this {
    return this.insertRowsBefore(beforePosition, 1);
  }
  insertColumnsAfter(afterPosition: number, howMany: number): this {
    return this._change((_, tab) => {
      insertColumns(tab, this._position(afterPosition, tab.look.maxColumns) + 1, howMany);
    });
  }
  insertColumnAfter(afterPosition: number): this {
    return this.insertColumnsAfter(afterPosition, 1);
  }
  insertColumnsBefore(beforePosition: number, howMany: number): this {
    return this._change((_, tab) => {
      insertColumns(tab, this._position(beforePosition, tab.look.maxColumns), howMany);
    });
  }
  insertColumnBefore(beforePosition: number): this {
    return this.insertColumnsBefore(beforePosition, 1);
  }
  deleteRows(rowPosition: number, howMany: number): void {
    this._change((_, tab) => {
      this._position(rowPosition + howMany - 1, tab.look.maxRows);
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
    this._change((_, tab) => {
      this._position(columnPosition + howMany - 1, tab.look.maxColumns);
      if (howMany >= tab.look.maxColumns) throw new ServiceError("You can't delete all the columns on the sheet.");
      deleteColumns(tab, columnPosition, howMany);
    });
  }
  deleteColumn(columnPosition: number): this {
    this.deleteColumns(columnPosition, 1);
    return this;
  }
  protected _position(position: number, size: number): number {
    if (!(position >= 1 && position <= size)) throw new ServiceError('Those rows are out of bounds.');
    return position;
  }
}
