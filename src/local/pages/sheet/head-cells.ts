/** The cells of frozen rows, which stand in the head of the columns: choosing one, typing into it, going on from it. */
import type { TabShape } from '../../server/shapes.js';
import { editorFor } from './cell-editor.js';
import { cellOf } from './cell-look.js';
import type { Place } from './grid-input.js';

export interface HeadCells {
  /** The cell of the head that has the keyboard. */
  focused(): Place | undefined;
  /** Brings a cell of the head into sight and marks it as found. */
  show(row: number, column: number): void;
  /** Gives the keyboard to a cell of the head, if it is shown. */
  focus(row: number, column: number): boolean;
}

export interface HeadEvents {
  readonly tab: () => TabShape;
  readonly onSelect: (place: Place) => void;
  readonly onEditing: (editing: boolean) => void;
  readonly write: (row: number, column: number, text: string) => void;
  /** Goes down into the cells below the head. */
  readonly leave: (column: number) => void;
}

const ARROWS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};

export function headCells(element: HTMLElement, events: HeadEvents): HeadCells {
  const at = (target: EventTarget | null) =>
    target instanceof Element ? (target.closest<HTMLElement>('.head-cell') ?? undefined) : undefined;
  let escaped = false;
  const find = (row: number, column: number) =>
    element.querySelector<HTMLElement>(`.head-cell[data-row="${row}"][data-column="${column}"]`);

  function focus(row: number, column: number): boolean {
    const cell = find(row, column);
    if (!cell) return false;
    cell.focus();
    cell.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    return true;
  }

  function edit(cell: HTMLElement, typed: string | undefined): void {
    const { row, column } = placeOf(cell);
    const tab = events.tab();
    const shape = cellOf(tab.rows[row - 1]?.[column - 1]);
    const before = [...cell.childNodes];
    const end = (change: () => void) => {
      events.onEditing(false);
      cell.replaceChildren(...before);
      change();
    };
    const editor = editorFor({
      cell: shape,
      options: shape.list === undefined ? undefined : tab.lists[shape.list],
      typed,
      done: (text, move) =>
        end(() => {
          if (text !== (shape.edit ?? shape.text)) events.write(row, column, text);
          const [down, right] = { stay: [0, 0], down: [1, 0], up: [-1, 0], right: [0, 1], left: [0, -1] }[move] as [
            number,
            number,
          ];
          if (move !== 'stay' && !focus(row + down, column + right)) go(cell, down, right);
        }),
      cancel: () => end(() => focus(row, column)),
    });
    events.onEditing(true);
    cell.replaceChildren(editor.element);
    editor.focus();
  }

  function go(cell: HTMLElement, down: number, right: number): void {
    const { row, column } = placeOf(cell);
    if (focus(row + down, column + right)) return;
    if (down > 0) events.leave(column);
    else focus(row, column);
  }

  element.addEventListener(
    'mousedown',
    (event) => {
      const cell = at(event.target);
      if (!cell || event.target instanceof HTMLTextAreaElement || event.target instanceof HTMLSelectElement) return;
      event.stopPropagation();
      event.preventDefault();
      cell.focus();
    },
    true,
  );
  element.addEventListener('focusin', (event) => {
    const cell = at(event.target);
    if (cell && event.target === cell) events.onSelect(placeOf(cell));
  });
  element.addEventListener('dblclick', (event) => {
    const cell = at(event.target);
    if (cell && !(event.target instanceof HTMLTextAreaElement)) edit(cell, undefined);
  });
  element.addEventListener(
    'keydown',
    (event) => {
      const cell = at(event.target);
      if (!cell || event.target !== cell) return;
      const { row, column } = placeOf(cell);
      const arrow = ARROWS[event.key];
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey;
      const leaves = event.key === 'Tab' && escaped;
      escaped = event.key === 'Escape';
      if (arrow) go(cell, ...arrow);
      else if (event.key === 'Tab') {
        if (leaves || !focus(row, column + (event.shiftKey ? -1 : 1))) {
          event.stopImmediatePropagation();
          return;
        }
      } else if (event.key === 'Enter' || event.key === 'F2') edit(cell, undefined);
      else if (event.key === 'Delete' || event.key === 'Backspace') events.write(row, column, '');
      else if (event.key.length === 1 && isPlain) edit(cell, event.key);
      else return;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    true,
  );
  return {
    show(row, column) {
      find(row, column)?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      events.onSelect({ row, column, rows: 1, columns: 1 });
    },
    focus,
    focused() {
      const cell = at(document.activeElement);
      return cell && element.contains(cell) ? placeOf(cell) : undefined;
    },
  };
}

function placeOf(cell: HTMLElement): Place {
  return { row: Number(cell.dataset.row), column: Number(cell.dataset.column), rows: 1, columns: 1 };
}
