// The cells of one tab in a Tabulator table: looking, selecting, typing, ticking, choosing, copying and pasting.
import {
  type CellComponent,
  type ColumnDefinition,
  EditModule,
  FormatModule,
  FrozenColumnsModule,
  InteractionModule,
  KeybindingsModule,
  type Options,
  ResizeColumnsModule,
  ResizeTableModule,
  SelectRangeModule,
  Tabulator,
} from 'tabulator-tables';
import type { TabShape } from '../../server/shapes.js';
import { editorFor } from './cell-editor.js';
import { cellOf, dress } from './cell-look.js';
import { columnsOf, fieldOf, headerRows, type Line, linesOf } from './lines.js';
import { fromTsv, toTsv } from './tsv.js';

Tabulator.registerModule([
  EditModule,
  FormatModule,
  FrozenColumnsModule,
  InteractionModule,
  KeybindingsModule,
  ResizeColumnsModule,
  ResizeTableModule,
  SelectRangeModule,
]);

/** The row numbers. Typed here because the declarations know only some of a column's options. */
const ROW_HEADER: ColumnDefinition = {
  title: '',
  field: 'n',
  width: 46,
  resizable: false,
  frozen: true,
  hozAlign: 'center',
  cssClass: 'row-number',
};

/** A cell or a rectangle of cells, counted from 1 as the sheet does. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface Typed {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

export interface GridEvents {
  readonly onEdit: (edits: readonly Typed[]) => void;
  readonly onSelect: (place: Place) => void;
  readonly onEditHeader: (column: number) => void;
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
          if (changed) events.onEdit([{ ...placeOf(cell), text }]);
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

  // The declarations do not know every option of selections yet.
  const selection: Options & { selectableRangeAutoFocus: boolean } = {
    selectableRange: 1,
    selectableRangeColumns: true,
    selectableRangeRows: true,
    selectableRangeClearCells: false,
    selectableRangeAutoFocus: false,
  };
  const table = new Tabulator(element, {
    data: linesOf(tab),
    index: 'n',
    columns: definitions(),
    columnDefaults: { resizable: 'header', minWidth: 24 },
    rowHeader: ROW_HEADER as Options['rowHeader'],
    height: '100%',
    layout: 'fitData',
    rowHeight: 24,
    editTriggerEvent: 'dblclick',
    ...selection,
  });
  table.on('tableBuilt', () => {
    ready = true;
    settle();
  });
  table.on('rangeChanged', report);
  element.addEventListener('keydown', onKey, true);
  element.addEventListener('mousedown', onArrow);
  document.addEventListener('copy', onCopy);
  document.addEventListener('paste', onPaste);

  function placeOf(cell: CellComponent): { row: number; column: number } {
    return { row: (cell.getData() as Line).n, column: Number(cell.getField().slice(1)) };
  }

  function selected(): Place | undefined {
    const range = table.getRanges()[0];
    if (!ready || !range) return undefined;
    // Edges count from 0; the row numbers are column 0.
    const [top, bottom, left, right] = [range.getTopEdge(), range.getBottomEdge(), range.getLeftEdge(), range.getRightEdge()];
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
    events.onEdit([{ ...placeOf(cell), text: shape.tick ? 'FALSE' : 'TRUE' }]);
  }

  function onKey(event: KeyboardEvent): void {
    const cell = activeCell();
    if (editing || !cell || event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement) return;
    const isTick = cellOf(cell.getValue()).tick !== undefined;
    if (isTick && (event.key === ' ' || event.key === 'Enter')) tick(cell);
    else if (event.key === 'F2') cell.edit(true);
    else if (event.key === 'Delete' || event.key === 'Backspace') clear();
    else if (event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey && !isTick) {
      typed = event.key;
      cell.edit(true);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A press on a drop-down's arrow, at the cell's right edge, opens the list at once. */
  function onArrow(event: MouseEvent): void {
    const target = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.has-list') : null;
    if (!target || editing || event.button !== 0 || target.getBoundingClientRect().right - event.clientX > 22) return;
    setTimeout(() => activeCell()?.edit(true));
  }

  function clear(): void {
    const place = selected();
    if (!place) return;
    const blank = Array.from({ length: place.rows }, () => Array.from({ length: place.columns }, () => ''));
    write(place, blank);
  }

  function write(place: Place, texts: readonly (readonly string[])[]): void {
    const edits = texts.flatMap((line, down) =>
      line.map((text, right) => ({ row: place.row + down, column: place.column + right, text })),
    );
    if (edits.length > 0) events.onEdit(edits);
  }

  function hasKeyboard(): boolean {
    return !editing && element.contains(document.activeElement);
  }

  function onCopy(event: ClipboardEvent): void {
    const place = selected();
    if (!place || !hasKeyboard()) return;
    const texts = Array.from({ length: place.rows }, (_, down) =>
      Array.from({ length: place.columns }, (_, right) => cellOf(tab.rows[place.row - 1 + down]?.[place.column - 1 + right]).text),
    );
    event.clipboardData?.setData('text/plain', toTsv(texts));
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent): void {
    const place = selected();
    if (!place || !hasKeyboard()) return;
    event.preventDefault();
    const texts = fromTsv(event.clipboardData?.getData('text/plain') ?? '');
    const one = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
    // One cell pasted over many fills them all.
    write(place, one === undefined ? texts : Array.from({ length: place.rows }, () => Array(place.columns).fill(one)));
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
      table.setColumns(definitions().map((one) => ({ ...one, width: widths.get(one.field ?? '') ?? one.width ?? 100 })));
    }
    const old = linesOf(before);
    const lines = linesOf(next);
    if (old.length !== lines.length) {
      void table.replaceData(lines).then(() => place && select(place.row, place.column));
      return;
    }
    table.blockRedraw();
    lines.forEach((line, index) => {
      if (JSON.stringify(line) !== JSON.stringify(old[index])) void table.getRow(line.n).update(line);
    });
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
      document.removeEventListener('copy', onCopy);
      document.removeEventListener('paste', onPaste);
      table.destroy();
    },
  };
}

/** A few empty columns stand ready at the right, as the sheet has them. */
function columnCount(tab: TabShape): number {
  return Math.max(tab.columns + 2, 14);
}

function headersOf(tab: TabShape): string {
  return JSON.stringify([headerRows(tab), tab.rows.slice(0, headerRows(tab))]);
}
