/** What a person does to whole rows and columns: inserting, deleting, hiding, widening, freezing. */
import { ServiceError } from '../../errors.js';
import type { Host } from '../../kernel.js';
import { hideColumns as hideSomeColumns, hideRows as hideSomeRows } from '../book/hide.js';
import {
  insertColumns as makeColumns,
  insertRows as makeRows,
  deleteColumns as takeColumns,
  deleteRows as takeRows,
} from '../book/shape.js';
import { checkRoom } from '../book/tabs.js';
import { followShape } from '../formulas/follow.js';
import { type Edited, person } from './person.js';

interface Before {
  readonly sheetId: number;
  readonly before: number;
  readonly count: number;
}

/** `count` empty rows above row `before`. */
export function insertRows(host: Host, at: Before): Edited {
  return person(host, at.sheetId, 'INSERT_ROW', (book, tab) => {
    checkRoom(book, tab, tab.look.maxRows + at.count, tab.look.maxColumns);
    makeRows(tab, at.before - 1, at.count, 'below');
    followShape(book, tab, { axis: 'row', at: at.before, count: at.count });
  });
}

/** `count` empty columns left of column `before`. */
export function insertColumns(host: Host, at: Before): Edited {
  return person(host, at.sheetId, 'INSERT_COLUMN', (book, tab) => {
    checkRoom(book, tab, tab.look.maxRows, tab.look.maxColumns + at.count);
    makeColumns(tab, at.before, at.count);
    followShape(book, tab, { axis: 'column', at: at.before, count: at.count });
  });
}

export function deleteRows(
  host: Host,
  at: { readonly sheetId: number; readonly row: number; readonly count: number },
): Edited {
  return person(host, at.sheetId, 'REMOVE_ROW', (book, tab) => {
    if (at.count >= tab.look.maxRows - tab.look.frozenRows)
      throw new ServiceError('A tab needs at least one row that is not frozen. Delete fewer rows.');
    takeRows(tab, at.row, at.count);
    followShape(book, tab, { axis: 'row', at: at.row, count: -at.count });
  });
}

export function deleteColumns(
  host: Host,
  at: { readonly sheetId: number; readonly column: number; readonly count: number },
): Edited {
  return person(host, at.sheetId, 'REMOVE_COLUMN', (book, tab) => {
    if (at.count >= tab.look.maxColumns) throw new ServiceError('A tab needs at least one column. Delete fewer.');
    takeColumns(tab, at.column, at.count);
    followShape(book, tab, { axis: 'column', at: at.column, count: -at.count });
  });
}

interface Some {
  readonly sheetId: number;
  readonly first: number;
  readonly count: number;
  readonly hidden: boolean;
}

export function hideRows(host: Host, { sheetId, first, count, hidden }: Some): Edited {
  return person(host, sheetId, 'OTHER', (_, tab) => hideSomeRows(tab, first, count, hidden));
}

export function hideColumns(host: Host, { sheetId, first, count, hidden }: Some): Edited {
  return person(host, sheetId, 'OTHER', (_, tab) => hideSomeColumns(tab, first, count, hidden));
}

/** How many rows and columns stay while scrolling. */
export function freeze(
  host: Host,
  { sheetId, rows, columns }: { readonly sheetId: number; readonly rows?: number; readonly columns?: number },
): Edited {
  return person(host, sheetId, 'OTHER', (_, tab) => {
    tab.look.frozenRows = rows ?? tab.look.frozenRows;
    tab.look.frozenColumns = columns ?? tab.look.frozenColumns;
    tab.dirtyLook = true;
  });
}

/** Drags a column to a width in pixels. No trigger hears of it. */
export function resizeColumn(
  host: Host,
  to: { readonly sheetId: number; readonly column: number; readonly width: number },
): Edited {
  return person(host, to.sheetId, null, (_, tab) => {
    if (to.column > tab.look.maxColumns)
      throw new ServiceError('This column does not exist any more. Load the page again.');
    tab.look.widths[to.column] = to.width;
    tab.dirtyLook = true;
  });
}
