/** The field in which a cell is typed into, or its list chosen from. */
import type { CellShape } from '../../server/shapes.js';

export interface Editing {
  readonly cell: CellShape;
  readonly options: readonly string[] | undefined;
  /** The key that began the editing replaces the cell's text; undefined keeps it. */
  readonly typed: string | undefined;
  /** Called once, with the way to go on from here. */
  readonly done: (text: string, move: 'stay' | 'down' | 'up' | 'right' | 'left') => void;
  readonly cancel: () => void;
}

type Field = HTMLTextAreaElement | HTMLSelectElement;

export function editorFor(editing: Editing): { readonly element: HTMLElement; readonly focus: () => void } {
  const { cell, options, typed } = editing;
  const field =
    options && typed === undefined ? listField(cell.text, options) : textField(typed ?? cell.edit ?? cell.text);
  let ended = false;
  const end = (how: () => void) => {
    if (ended) return;
    ended = true;
    how();
  };
  field.className = 'cell-editor';
  field.setAttribute('aria-label', 'Cell');
  field.addEventListener('blur', () => end(() => editing.done(field.value, 'stay')));
  field.addEventListener('change', () => {
    if (field instanceof HTMLSelectElement) end(() => editing.done(field.value, 'stay'));
  });
  (field as HTMLElement).addEventListener('keydown', (event) => {
    event.stopPropagation();
    const move = moveFor(event);
    if (event.key === 'Escape') end(editing.cancel);
    else if (move) end(() => editing.done(field.value, move));
    else if (event.key === 'Enter') breakLine(field);
    else return;
    event.preventDefault();
  });
  for (const kind of ['mousedown', 'click', 'dblclick', 'paste', 'copy', 'cut']) {
    field.addEventListener(kind, (event) => event.stopPropagation());
  }
  return { element: field, focus: () => focusOn(field) };
}

function moveFor(event: KeyboardEvent): 'down' | 'up' | 'right' | 'left' | undefined {
  if (event.key === 'Enter' && !event.altKey && !event.ctrlKey) return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return undefined;
}

function textField(text: string): Field {
  const field = document.createElement('textarea');
  field.value = text;
  field.rows = 1;
  field.spellcheck = false;
  const grow = () => {
    field.style.height = '0';
    field.style.height = `${Math.min(240, field.scrollHeight + 2)}px`;
  };
  field.addEventListener('input', grow);
  field.addEventListener('focus', grow);
  return field;
}

function listField(text: string, options: readonly string[]): Field {
  const field = document.createElement('select');
  const all = ['', ...options.filter((option) => option !== '')];
  for (const option of all.includes(text) ? all : [text, ...all]) field.add(new Option(option, option));
  field.value = text;
  return field;
}

function focusOn(field: Field): void {
  field.focus({ preventScroll: true });
  if (field instanceof HTMLTextAreaElement) {
    field.setSelectionRange(field.value.length, field.value.length);
    return;
  }
  try {
    field.showPicker();
  } catch {
    // Not every browser opens a list for a script; the arrow keys choose all the same.
  }
}

function breakLine(field: Field): void {
  if (field instanceof HTMLTextAreaElement) {
    field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
    field.dispatchEvent(new Event('input'));
  }
}
