/** What the keyboard, the mouse and the clipboard do to the selected cells. */
import type { CellComponent } from 'tabulator-tables';
import { cellOf } from './cell-look.js';
import { fromTsv, toTsv } from './tsv.js';

/** A cell or a rectangle of cells, counted from 1 as the sheet does. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

export interface GridInput {
  readonly isEditing: () => boolean;
  readonly selected: () => Place | undefined;
  /** The cell where typing goes. */
  readonly activeCell: () => CellComponent | undefined;
  readonly textAt: (row: number, column: number) => string;
  readonly tick: (cell: CellComponent) => void;
  readonly write: (place: Place, texts: readonly (readonly string[])[]) => void;
  /** Begins to edit the cell with this text instead of its own. */
  readonly type: (cell: CellComponent, text: string) => void;
}

/** Listens until the function that it returns is called. */
export function listenTo(element: HTMLElement, input: GridInput): () => void {
  const { isEditing, selected, activeCell, write } = input;

  function onKey(event: KeyboardEvent): void {
    const cell = activeCell();
    const { target, key } = event;
    if (isEditing() || !cell || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return;
    const isTick = cellOf(cell.getValue()).tick !== undefined;
    const isText = key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (isTick && (key === ' ' || key === 'Enter')) input.tick(cell);
    else if (key === 'F2') cell.edit(true);
    else if (key === 'Delete' || key === 'Backspace') fill('');
    else if (isText && !isTick) input.type(cell, key);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** A press on a drop-down's arrow, at the cell's right edge, opens the list at once. */
  function onArrow(event: MouseEvent): void {
    const target = event.target instanceof HTMLElement ? event.target.closest<HTMLElement>('.has-list') : null;
    if (!target || isEditing() || event.button !== 0) return;
    if (target.getBoundingClientRect().right - event.clientX <= 22) setTimeout(() => activeCell()?.edit(true));
  }

  function fill(text: string): void {
    const place = selected();
    if (place)
      write(
        place,
        block(place, () => text),
      );
  }

  /** Copying and pasting elsewhere on the page is not ours. */
  function hasKeyboard(): boolean {
    return !isEditing() && element.contains(document.activeElement);
  }

  function onCopy(event: ClipboardEvent): void {
    const place = selected();
    if (!place || !hasKeyboard()) return;
    event.clipboardData?.setData('text/plain', toTsv(block(place, input.textAt)));
    event.preventDefault();
  }

  function onPaste(event: ClipboardEvent): void {
    const place = selected();
    if (!place || !hasKeyboard()) return;
    event.preventDefault();
    const texts = fromTsv(event.clipboardData?.getData('text/plain') ?? '');
    const one = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
    // One cell pasted over many fills them all.
    if (one === undefined) write(place, texts);
    else fill(one);
  }

  element.addEventListener('keydown', onKey, true);
  element.addEventListener('mousedown', onArrow);
  document.addEventListener('copy', onCopy);
  document.addEventListener('paste', onPaste);
  return () => {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('paste', onPaste);
  };
}

function block({ row, column, rows, columns }: Place, textAt: (row: number, column: number) => string): string[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => textAt(row + down, column + right)),
  );
}
