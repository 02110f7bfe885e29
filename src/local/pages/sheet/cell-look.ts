/** How a cell looks: text, check boxes, drop-down arrows, colours, fonts, links, notes. */
import type { CellShape, TextPartShape } from '../../server/shapes.js';

export function cellOf(value: unknown): CellShape {
  if (typeof value === 'object' && value !== null) return value as CellShape;
  return { text: typeof value === 'string' ? value : '' };
}

/** Fills the cell's element; rows are reused while scrolling, so what is not set must be cleared. */
export function dress(element: HTMLElement, cell: CellShape, name: string, onTick: () => void): Node {
  paint(element, cell);
  element.classList.toggle('has-list', cell.list !== undefined && cell.tick === undefined);
  return cell.tick === undefined ? contents(cell) : tickBox(cell.tick, name, onTick);
}

/** Colours, fonts and alignment, also of a cell in the head of the columns. */
export function paint(element: HTMLElement, cell: CellShape): void {
  const { style, classList } = element;
  style.background = cell.back ?? '';
  style.textAlign = cell.align ?? (cell.tick === undefined ? '' : 'center');
  font(element, cell);
  classList.toggle('wraps', cell.wrap === true);
  classList.toggle('at-top', cell.vertical === 'top');
  classList.toggle('in-middle', cell.vertical === 'middle');
  classList.toggle('has-note', Boolean(cell.note));
  element.title = cell.note ?? (cell.text.length > 24 ? cell.text : '');
}

export function contents(cell: CellShape): Node {
  if (cell.parts) {
    const all = document.createDocumentFragment();
    for (const part of cell.parts) {
      const piece = part.link ? linkTo(part.link, part.text) : document.createElement('span');
      piece.textContent = part.text;
      font(piece, part);
      all.append(piece);
    }
    return all;
  }
  return cell.link ? linkTo(cell.link, cell.text) : document.createTextNode(cell.text);
}

/** A Sheet's usual 10 points are 13 pixels here. */
function font({ style }: HTMLElement, look: Omit<TextPartShape, 'text' | 'link'>): void {
  style.color = look.ink ?? '';
  style.fontWeight = look.bold === undefined ? '' : look.bold ? '600' : '400';
  style.fontStyle = look.italic ? 'italic' : '';
  const lines = [look.strike && 'line-through', look.underline && 'underline'].filter(Boolean).join(' ');
  style.textDecoration = lines || (look.underline === false ? 'none' : '');
  style.fontSize = look.size ? `${(look.size * 1.3).toFixed(1)}px` : '';
  style.fontFamily = look.family ?? '';
}

function tickBox(ticked: boolean, name: string, onTick: () => void): HTMLElement {
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = ticked;
  box.tabIndex = -1;
  box.setAttribute('aria-label', name);
  box.addEventListener('click', (event) => {
    event.preventDefault();
    onTick();
  });
  return box;
}

/** A place in this Sheet is gone to on this page, all else opens beside it. */
function linkTo(href: string, text: string): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  if (!href.startsWith('#')) {
    link.target = '_blank';
    link.rel = 'noreferrer';
  }
  link.tabIndex = -1;
  link.textContent = text;
  return link;
}
