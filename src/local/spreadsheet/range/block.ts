/** The cells of a range under work by a script: where they lie, reading them, changing what stands in them and how they look. */
import { ServiceError } from '../../errors.js';
import type { Rect } from '../book/a1.js';
import type { Book, Style, Tab } from '../book/book.js';
import { setStyle } from '../book/cells.js';
import type { TabAccess } from '../tab-access.js';

export interface Block {
  readonly tab: TabAccess;
  readonly rect: Rect;
  readonly lastRow: number;
  readonly lastColumn: number;
  write(work: (book: Book, tab: Tab) => void): void;
  /** Gives every cell the same looks. */
  style(patch: Style): void;
  /** Gives each cell its own looks; cells of a column that are alike are done together. */
  styleEach<T>(values: readonly (readonly T[])[], patchOf: (value: T) => Style): void;
  /** Visits every cell, row by row. */
  each(work: (row: number, column: number) => void): void;
  first<T>(read: (book: Book, tab: Tab, row: number, column: number) => T): T;
  grid<T>(read: (book: Book, tab: Tab, row: number, column: number) => T): T[][];
}

/** A patch that takes a look away. */
export function noStyle(name: keyof Style): Style {
  return { [name]: undefined } as Style;
}

export function blockOf(tab: TabAccess, rect: Rect): Block {
  const lastRow = rect.row + rect.rows - 1;
  const lastColumn = rect.column + rect.columns - 1;
  const block: Block = {
    tab,
    rect,
    lastRow,
    lastColumn,
    write: (work) =>
      tab.write((book, one) => {
        if (lastRow > one.look.maxRows || lastColumn > one.look.maxColumns)
          throw new ServiceError('The coordinates of the range are outside the dimensions of the sheet.');
        work(book, one);
      }, rect),
    style: (patch) => block.write((book, one) => setStyle(book, one, rect, patch)),
    styleEach: (values, patchOf) =>
      block.write((book, one) => {
        for (let across = 0; across < rect.columns; across++)
          for (let from = 0, to = 1; from < rect.rows; from = to++) {
            while (to < rect.rows && values[to]![across] === values[from]![across]) to += 1;
            const part = { row: rect.row + from, column: rect.column + across, rows: to - from, columns: 1 };
            setStyle(book, one, part, patchOf(values[from]![across]!));
          }
      }),
    each(work) {
      for (let row = rect.row; row <= lastRow; row++)
        for (let column = rect.column; column <= lastColumn; column++) work(row, column);
    },
    first: (read) => tab.read((one, book) => read(book, one, rect.row, rect.column)),
    grid: (read) =>
      tab.read((one, book) =>
        Array.from({ length: rect.rows }, (_, down) =>
          Array.from({ length: rect.columns }, (__, across) => read(book, one, rect.row + down, rect.column + across)),
        ),
      ),
  };
  return block;
}
