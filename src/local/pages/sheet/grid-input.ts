/** What the keyboard, the mouse and the clipboard do to the selected cells. */
import type { CellComponent } from 'tabulator-tables';
import { cellOf } from './cell-look.js';
import { fromTsv, toTsv } from './tsv.js';

/** Beside the text: where the cells stand that were copied, for pasting them with their formulas and looks. */
const OWN = 'application/x-local-workspace-cells';

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
  /** Gives the keyboard to the head above a column; false: nothing is frozen there. */
  readonly toHead: (column: number) => boolean;
  /** The cell where typing goes. */
  readonly activeCell: () => CellComponent | undefined;
  readonly textAt: (row: number, column: number) => string;
  readonly tick: (cell: CellComponent) => void;
  readonly sheetId: number;
  /** Pastes cells of this Sheet. */
  readonly copy: (place: Place, from: Place & { readonly sheetId: number }) => void;
  readonly write: (place: Place, texts: readonly (readonly string[])[]) => void;
  /** Begins to edit the cell with this text instead of its own. */
  readonly type: (cell: CellComponent, text: string) => void;
}

/** Listens until the function that it returns is called. */
export function listenTo(element: HTMLElement, input: GridInput): () => void {
  const { isEditing, selected, activeCell, write } = input;
  let escaped = false;

  function onKey(event: KeyboardEvent): void {
    const cell = activeCell();
    const { target, key } = event;
    if (isEditing() || !cell || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement) return;
    // After Escape, Tab leaves the cells instead of going through them.
    const leaves = key === 'Tab' && escaped;
    escaped = key === 'Escape' || (escaped && (key === 'Tab' || key === 'Shift'));
    if (leaves) {
      event.stopPropagation();
      return;
    }
    const isTick = cellOf(cell.getValue()).tick !== undefined;
    const isText = key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
    if (key === 'ArrowUp' && !event.shiftKey && !event.ctrlKey && isTop(cell) && input.toHead(columnOf(cell)))
      escaped = false;
    else if (isTick && (key === ' ' || key === 'Enter')) input.tick(cell);
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
    const text = toTsv(block(place, input.textAt));
    event.clipboardData?.setData('text/plain', text);
    event.clipboardData?.setData(OWN, JSON.stringify({ sheetId: input.sheetId, ...place }));
    event.preventDefault();
  }

  function onCut(event: ClipboardEvent): void {
    if (!selected() || !hasKeyboard()) return;
    onCopy(event);
    // What is cut is pasted as text: its place is empty by then.
    event.clipboardData?.clearData(OWN);
    fill('');
  }

  function onPaste(event: ClipboardEvent): void {
    const place = selected();
    if (!place || !hasKeyboard()) return;
    event.preventDefault();
    const own = event.clipboardData?.getData(OWN);
    if (own) {
      input.copy(place, JSON.parse(own));
      return;
    }
    const texts = fromTsv(event.clipboardData?.getData('text/plain') ?? '');
    const one = texts.length === 1 && texts[0]?.length === 1 ? texts[0][0] : undefined;
    // One cell pasted over many fills them all.
    if (one === undefined) write(place, texts);
    else fill(one);
  }

  element.addEventListener('keydown', onKey, true);
  element.addEventListener('mousedown', onArrow);
  document.addEventListener('copy', onCopy);
  document.addEventListener('cut', onCut);
  document.addEventListener('paste', onPaste);
  return () => {
    document.removeEventListener('copy', onCopy);
    document.removeEventListener('cut', onCut);
    document.removeEventListener('paste', onPaste);
  };
}

function isTop(cell: CellComponent): boolean {
  return !cell.getRow().getPrevRow();
}

function columnOf(cell: CellComponent): number {
  return Number(cell.getField().slice(1));
}

function block({ row, column, rows, columns }: Place, textAt: (row: number, column: number) => string): string[][] {
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => textAt(row + down, column + right)),
  );
}
