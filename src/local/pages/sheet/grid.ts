/** The cells of one tab in a Tabulator table: looking, selecting, typing, ticking, choosing, copying and pasting. */
import type { CellComponent, ColumnDefinition, Tabulator } from 'tabulator-tables';
import type { TabShape } from '../../server/shapes.js';
import { editorFor } from './cell-editor.js';
import { cellOf, dress } from './cell-look.js';
import { listenTo, type Place } from './grid-input.js';
import { headCells } from './head-cells.js';
import { columnCount, columnsOf, fieldOf, hasTallRows, headerRows, type Line, linesOf, nameOfCell } from './lines.js';
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
  /** A change beside typing, of the open tab. */
  readonly onChange: (body: Readonly<Record<string, unknown>>) => void;
  /** Pixels. */
  readonly onResize: (column: number, width: number) => void;
}

export interface Grid {
  /** Shows newer contents of the same tab; waits while a cell is being typed into. */
  refresh(tab: TabShape): void;
  /** Gives the keyboard to the cells. */
  focus(): void;
  /** Selects a cell and brings it into sight. */
  select(row: number, column: number): void;
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
    formatter: (cell) => {
      const { row, column } = placeOf(cell);
      const element = cell.getElement();
      const height = tab.heights[row];
      // One stop for the keyboard, not one for each cell.
      element.tabIndex = -1;
      element.style.maxHeight = height === undefined ? '' : `${height}px`;
      return dress(element, cellOf(cell.getValue()), nameOfCell(tab, row, column), () => tick(cell)) as HTMLElement;
    },
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
  });
  const definitions = () => Array.from({ length: columnCount(tab) }, (_, index) => columnDefinition(index));

  const table = newTable(element, linesOf(tab), definitions(), hasTallRows(tab));
  table.on('tableBuilt', () => {
    ready = true;
    describe(element);
    settle();
  });
  table.on('rangeChanged', report);
  table.on('columnResized', (column) =>
    events.onResize(Number(column.getField().slice(1)), Math.round(column.getWidth())),
  );
  const head = headCells(element, {
    tab: () => tab,
    onSelect: (place) => events.onSelect(place),
    onEditing: (now) => {
      editing = now;
      if (!now) settle();
    },
    write: (row, column, text) => send({ row, column, texts: [[text]] }),
    leave: (column) => {
      const top = table.getRows()[0];
      if (top) select((top.getData() as Line).n, column);
      focus();
    },
  });
  const release = listenTo(element, {
    isEditing: () => editing,
    selected: () => head.focused() ?? selected(),
    toHead: (column) => head.focus(headerRows(tab), column),
    activeCell,
    textAt: (row, column) => cellOf(tab.rows[row - 1]?.[column - 1]).text,
    tick,
    sheetId: first.id,
    copy: (place, from) => events.onChange({ kind: 'copy', ...place, from }),
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
    // Of hidden rows and columns the table knows nothing: the numbers are those of the sheet.
    const rows = range.getRows().map((line) => (line.getData() as Line).n);
    const columns = range
      .getColumns()
      .map((one) => Number(one.getField()?.slice(1)))
      .filter((column) => column > 0);
    const [row = headerRows(tab) + 1, lastRow = row] = [rows[0], rows[rows.length - 1]];
    const [column = 1, lastColumn = column] = [columns[0], columns[columns.length - 1]];
    return { row, column, rows: lastRow - row + 1, columns: lastColumn - column + 1 };
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
    const next = beside(table, cell, move);
    if (next) select(next.row, next.column);
    else select(row, column);
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
    const inCells = element.contains(document.activeElement) && !head.focused();
    // New lines and columns take the selection and the keyboard away from where somebody is.
    const goBack = () => {
      if (place) select(place.row, place.column);
      if (inCells) focus();
    };
    if (columnCount(before) !== columnCount(next) || headersOf(before) !== headersOf(next)) {
      const inHead = head.focused();
      table.setColumns(definitions());
      if (inHead) head.focus(inHead.row, inHead.column);
      else goBack();
    }
    const old = linesOf(before);
    const lines = linesOf(next);
    // Lines that come at the end leave alone what is being typed above them.
    const isLonger = lines.length > old.length && old.every(({ n }, index) => n === lines[index]!.n);
    if (isLonger) void table.addData(lines.slice(old.length)).then(goBack);
    else if (old.length !== lines.length || old.some(({ n }, index) => n !== lines[index]?.n)) {
      void table.replaceData(lines).then(goBack);
      return;
    }
    table.blockRedraw();
    lines.slice(0, old.length).forEach((line, index) => {
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
    select: (row, column) => {
      if (row > headerRows(tab)) select(row, column);
      else head.show(row, column);
    },
    destroy() {
      release();
      table.destroy();
    },
  };
}

/** Where a key leads from a cell, past what is hidden. */
function beside(table: Tabulator, cell: CellComponent, move: string): { row: number; column: number } | undefined {
  const columns = table.getColumns().filter((one) => one.isVisible() && one.getField() !== 'n');
  const at = columns.findIndex((one) => one.getField() === cell.getField());
  const line =
    move === 'down' ? cell.getRow().getNextRow() : move === 'up' ? cell.getRow().getPrevRow() : cell.getRow();
  const column = columns[at + ({ left: -1, right: 1 }[move] ?? 0)];
  if (!line || !column) return undefined;
  return { row: (line.getData() as Line).n, column: Number(column.getField().slice(1)) };
}

/** Tabulator leaves these without a word for screen readers, and stops at the head for nothing. */
function describe(element: HTMLElement): void {
  element.setAttribute('aria-label', 'Cells');
  element.setAttribute('aria-describedby', 'cells-help');
  element.querySelector('.tabulator-header')?.setAttribute('tabindex', '-1');
  element.querySelector('.tabulator-tableholder')?.setAttribute('role', 'rowgroup');
  element.querySelector('.tabulator-table')?.setAttribute('role', 'none');
}

function headersOf(tab: TabShape): string {
  const { widths, hiddenColumns, frozenColumns, heights, hiddenRows } = tab;
  const rows = headerRows(tab);
  const ofHead = (row: number) => row <= rows;
  return JSON.stringify([
    ...[rows, tab.rows.slice(0, rows), tab.lists, widths, hiddenColumns, frozenColumns],
    ...[hiddenRows.filter(ofHead), Object.entries(heights).filter(([row]) => ofHead(Number(row)))],
  ]);
}
