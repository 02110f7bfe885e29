/** How a cell looks: text clipped to one line, check boxes, drop-down arrows, colours, notes. */
import type { CellShape } from '../../server/shapes.js';

export function cellOf(value: unknown): CellShape {
  if (typeof value === 'object' && value !== null) return value as CellShape;
  return { text: typeof value === 'string' ? value : '' };
}

/** Fills the cell's element; rows are reused while scrolling, so what is not set must be cleared. */
export function dress(element: HTMLElement, cell: CellShape, onTick: () => void): Node | string {
  const { style } = element;
  style.background = cell.back ?? '';
  style.color = cell.ink ?? '';
  style.fontWeight = cell.bold ? '600' : '';
  style.fontStyle = cell.italic ? 'italic' : '';
  style.textDecoration = cell.strike ? 'line-through' : '';
  style.textAlign = cell.align ?? (cell.tick === undefined ? '' : 'center');
  element.classList.toggle('has-note', Boolean(cell.note));
  element.classList.toggle('has-list', cell.list !== undefined && cell.tick === undefined);
  element.title = cell.note ?? (cell.text.length > 24 ? cell.text : '');
  if (cell.tick !== undefined) return tickBox(cell.tick, onTick);
  if (cell.link && /^https?:\/\//i.test(cell.link)) return linkTo(cell.link, cell.text);
  return document.createTextNode(cell.text);
}

function tickBox(ticked: boolean, onTick: () => void): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = ticked;
  box.tabIndex = -1;
  box.addEventListener('click', (event) => {
    event.preventDefault();
    onTick();
  });
  return box;
}

function linkTo(href: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.target = '_blank';
  link.rel = 'noreferrer';
  link.tabIndex = -1;
  link.textContent = text;
  return link;
}
