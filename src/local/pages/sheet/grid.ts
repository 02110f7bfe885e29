/** The cells of one tab in a Tabulator table: looking, selecting, typing, ticking, choosing, copying and pasting. */
import type { CellComponent, ColumnDefinition } from 'tabulator-tables';
import type { TabShape } from '../../server/shapes.js';
import { editorFor } from './cell-editor.js';
import { cellOf, dress } from './cell-look.js';
import { listenTo, type Place } from './grid-input.js';
import { columnCount, columnsOf, fieldOf, headerRows, type Line, linesOf } from './lines.js';
import { newTable } from './tabulator.js';

/** What was typed or pasted, from this cell on. */
export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly texts: readonly (readonly string[])[];
}

export interface GridEvents {
  /** Resolves with whether it was taken. */
  readonly onEdit: (typed: Typed) => Promise<boolean>;
  readonly onSelect: (place: Place) => void;
  readonly onEditHeader: (column: number) => void;
  /** Pixels. */
  readonly onResize: (column: number, width: number) => void;
}

export interface Grid {
  /** Shows newer contents of the same tab; waits while a cell is being typed into. */
  refresh(tab: TabShape): void;
  /** Gives the keyboard to the cells. */
  focus(): void;
  destroy(): void;
}

export function makeGrid(host: HTMLElement, first: TabShape, events: GridEvents): Grid {
  let tab = first;
  let waiting: TabShape | undefined;
  let typed: string | undefined;
  let editing = false;
  let ready = false;
  /** Rows that may show what was typed rather than what the sheet holds. */
  const touched = new Set<number>();
  const element = document.createElement('div');
  host.replaceChildren(element);

  const columnDefinition = (index: number): ColumnDefinition => ({
    ...columnsOf(tab, index),
    formatter: (cell) => dress(cell.getElement(), cellOf(cell.getValue()), () => tick(cell)) as HTMLElement,
    editable: (cell) => cellOf(cell.getValue()).tick === undefined,
    editor: (cell, onRendered, success, cancel) => {
      const shape = cellOf(cell.getValue());
      const begun = typed;
      typed = undefined;
      editing = true;
      const options = shape.list === undefined ? undefined : tab.lists[shape.list];
      const editor = editorFor({
        cell: shape,
        options,
        typed: begun,
        done: (text, move) => {
          editing = false;
          const changed = text !== (shape.edit ?? shape.text);
          if (changed) success({ ...shape, text, edit: undefined });
          else cancel(undefined);
          if (changed) send({ ...placeOf(cell), texts: [[text]] });
          moveFrom(cell, move);
          settle();
        },
        cancel: () => {
          editing = false;
          cancel(undefined);
          settle();
        },
      });
      onRendered(editor.focus);
      return editor.element;
    },
    headerDblClick: () => events.onEditHeader(index + 1),
  });
  const definitions = () => Array.from({ length: columnCount(tab) }, (_, index) => columnDefinition(index));

  const table = newTable(element, linesOf(tab), definitions());
  table.on('tableBuilt', () => {
    ready = true;
    describe(element);
    settle();
  });
  table.on('rangeChanged', report);
  table.on('columnResized', (column) =>
    events.onResize(Number(column.getField().slice(1)), Math.round(column.getWidth())),
  );
  const release = listenTo(element, {
    isEditing: () => editing,
    selected,
    activeCell,
    textAt: (row, column) => cellOf(tab.rows[row - 1]?.[column - 1]).text,
    tick,
    write: (place, texts) => send({ row: place.row, column: place.column, texts }),
    type(cell, text) {
      typed = text;
      cell.edit(true);
    },
  });

  function placeOf(cell: CellComponent): { row: number; column: number } {
    return { row: (cell.getData() as Line).n, column: Number(cell.getField().slice(1)) };
  }

  function selected(): Place | undefined {
    const range = table.getRanges()[0];
    if (!ready || !range) return undefined;
    // Edges count from 0; the row numbers are column 0.
    const [top, bottom, left, right] = [
      range.getTopEdge(),
      range.getBottomEdge(),
      range.getLeftEdge(),
      range.getRightEdge(),
    ];
    const column = Math.max(1, left);
    const row = top + 1 + headerRows(tab);
    return { row, column, rows: bottom - top + 1, columns: Math.max(1, right - column + 1) };
  }

  /** The cell where typing goes: the selection's first. */
  function activeCell(): CellComponent | undefined {
    const place = selected();
    const line = place && table.getRow(place.row);
    return line ? line.getCell(fieldOf(place.column)) : undefined;
  }

  function report(): void {
    const place = selected();
    if (place) events.onSelect(place);
  }

  function moveFrom(cell: CellComponent, move: 'stay' | 'down' | 'up' | 'right' | 'left'): void {
    const { row, column } = placeOf(cell);
    const lines = { stay: 0, left: 0, right: 0, up: -1, down: 1 }[move];
    const steps = { stay: 0, up: 0, down: 0, left: -1, right: 1 }[move];
    select(row + lines, column + steps);
    if (move !== 'stay') focus();
  }

  function select(row: number, column: number): void {
    const line = table.getRow(row);
    const cell = line ? line.getCell(fieldOf(column)) : undefined;
    const range = table.getRanges()[0];
    if (!cell || !range) return;
    range.setBounds(cell, cell);
    cell.getElement().scrollIntoView({ block: 'nearest', inline: 'nearest' });
    report();
  }

  function tick(cell: CellComponent): void {
    const shape = cellOf(cell.getValue());
    cell.setValue({ ...shape, tick: !shape.tick });
    send({ ...placeOf(cell), texts: [[shape.tick ? 'FALSE' : 'TRUE']] });
  }

  /** What was typed shows at once; when it is refused the cell shows again what the sheet holds. */
  function send(typing: Typed): void {
    for (let row = typing.row; row < typing.row + typing.texts.length; row++) touched.add(row);
    void events.onEdit(typing).then((taken) => {
      if (taken) return;
      waiting ??= tab;
      settle();
    });
  }

  function focus(): void {
    element.querySelector<HTMLElement>('.tabulator-tableholder')?.focus({ preventScroll: true });
  }

  /** Takes over contents that came while something else was going on. */
  function settle(): void {
    if (!ready || editing || !waiting) return;
    const next = waiting;
    waiting = undefined;
    const before = tab;
    tab = next;
    const place = selected();
    if (columnCount(before) !== columnCount(next) || headersOf(before) !== headersOf(next)) {
      const widths = new Map(table.getColumns().map((column) => [column.getField(), column.getWidth()]));
      table.setColumns(
        definitions().map((one) => ({ ...one, width: widths.get(one.field ?? '') ?? one.width ?? 100 })),
      );
    }
    const old = linesOf(before);
    const lines = linesOf(next);
    if (old.length !== lines.length) {
      void table.replaceData(lines).then(() => place && select(place.row, place.column));
      return;
    }
    table.blockRedraw();
    lines.forEach((line, index) => {
      const same = !touched.has(line.n) && JSON.stringify(line) === JSON.stringify(old[index]);
      if (!same) void table.getRow(line.n).update(line);
    });
    touched.clear();
    table.restoreRedraw();
    report();
  }

  return {
    refresh(next) {
      waiting = next;
      settle();
    },
    focus,
    destroy() {
      release();
      table.destroy();
    },
  };
}

/** Tabulator leaves these two without a word for screen readers. */
function describe(element: HTMLElement): void {
  element.querySelector('.tabulator-tableholder')?.setAttribute('role', 'rowgroup');
  element.querySelector('.tabulator-table')?.setAttribute('role', 'none');
}

function headersOf(tab: TabShape): string {
  return JSON.stringify([headerRows(tab), tab.rows.slice(0, headerRows(tab))]);
}
