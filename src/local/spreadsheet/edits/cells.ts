/** What a person does to cells: typing, pasting, filling down, formatting, sorting, widening. */
import { ServiceError } from '../../errors.js';
import type { Host } from '../../kernel.js';
import type { Rect } from '../book/a1.js';
import type { Style } from '../book/book.js';
import { copiedCell, putCopy, setStyle, valueAt, writeInputs } from '../book/cells.js';
import { checkProtected } from '../book/protect.js';
import { sortRect } from '../book/sort.js';
import { growTo } from '../book/tabs.js';
import { type Edited, person } from './person.js';

export interface Block {
  readonly sheetId: number;
  /** From 1. */
  readonly row: number;
  readonly column: number;
  /** As typed or pasted. */
  readonly texts: readonly (readonly string[])[];
}

export function editCell(
  host: Host,
  cell: { readonly sheetId: number; readonly row: number; readonly column: number; readonly text: string },
): Edited {
  return editCells(host, { ...cell, texts: [[cell.text]] });
}

/** Writes a block as if it were typed; one refused cell refuses the block. Sets off `onEdit` and its triggers. */
export function editCells(host: Host, block: Block): Edited {
  const width = Math.max(...block.texts.map((line) => line.length));
  const rect: Rect = { row: block.row, column: block.column, rows: block.texts.length, columns: width };
  return person(host, block.sheetId, 'EDIT', (book, tab) => {
    checkProtected(tab, host.user, host.owner, rect);
    growTo(book, tab, rect.row + rect.rows - 1, rect.column + width - 1);
    const oldValue = valueAt(tab, rect.row, rect.column);
    const inputs = block.texts.map((line) => Array.from({ length: width }, (_, i) => line[i] ?? ''));
    writeInputs(book, tab, rect, inputs);
    return rect.rows === 1 && width === 1 ? { rect, text: block.texts[0]![0]!, oldValue } : { rect };
  });
}

/** A rectangle of a tab that somebody has selected. */
export interface Selected extends Rect {
  readonly sheetId: number;
}

/** Ctrl+D and Ctrl+R: the first row, or column, of the selection into the others; one alone takes what is before it. */
export function fill(host: Host, { sheetId, way, ...area }: Selected & { readonly way: 'down' | 'right' }): Edited {
  const [down, right] = way === 'down' ? [1, 0] : [0, 1];
  const single = way === 'down' ? area.rows === 1 : area.columns === 1;
  const from = {
    row: area.row - (single ? down : 0),
    column: area.column - (single ? right : 0),
    rows: down ? 1 : area.rows,
    columns: right ? 1 : area.columns,
  };
  return copyCells(host, { sheetId, ...area, from: { sheetId, ...from } });
}

/** Pasting cells of this Sheet: they are repeated as often as the selection has room for them. */
export function copyCells(host: Host, { sheetId, from, ...to }: Selected & { readonly from: Selected }): Edited {
  const times = (room: number, size: number) => Math.max(1, Math.floor(room / size)) * size;
  const rect = { ...to, rows: times(to.rows, from.rows), columns: times(to.columns, from.columns) };
  return person(host, sheetId, 'EDIT', (book, tab) => {
    checkProtected(tab, host.user, host.owner, rect);
    const source = book.tabs.find((one) => one.id === from.sheetId);
    if (!source || from.row < 1 || from.column < 1) throw new ServiceError('What was copied is no longer there.');
    growTo(book, tab, rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    const copied = Array.from({ length: from.rows }, (_, down) =>
      Array.from({ length: from.columns }, (__, across) =>
        copiedCell({ tab: source, row: from.row + down, column: from.column + across }),
      ),
    );
    for (let down = 0; down < rect.rows; down++)
      for (let across = 0; across < rect.columns; across++) {
        const spot = { tab, row: rect.row + down, column: rect.column + across };
        putCopy(book, copied[down % from.rows]![across % from.columns]!, spot);
      }
    return { rect };
  });
}

/** Format menu: number formats, bold, wrapping, colours. An absent look is taken away. */
export function formatCells(host: Host, { sheetId, look, ...rect }: Selected & { readonly look: Style }): Edited {
  return person(host, sheetId, 'FORMAT', (book, tab) => {
    growTo(book, tab, rect.row + rect.rows - 1, rect.column + rect.columns - 1);
    setStyle(book, tab, rect, look);
  });
}

/** Sorts the rows below the frozen ones. */
export function sortSheet(
  host: Host,
  by: { readonly sheetId: number; readonly column: number; readonly ascending: boolean },
): Edited {
  return person(host, by.sheetId, 'OTHER', (_, tab) => {
    const row = tab.look.frozenRows + 1;
    sortRect(tab, { row, column: 1, rows: tab.look.maxRows - row + 1, columns: tab.look.maxColumns }, [by]);
  });
}

/** Sorts the selected rows alone. */
export function sortSelected(
  host: Host,
  { sheetId, ascending, ...rect }: Selected & { readonly ascending: boolean },
): Edited {
  return person(host, sheetId, 'OTHER', (_, tab) => sortRect(tab, rect, [{ column: rect.column, ascending }]));
}
