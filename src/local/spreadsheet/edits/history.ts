/** Undo and redo: what a person did at the Sheet since the workspace was opened, the latest last. */
import { ServiceError } from '../../errors.js';
import type { Host } from '../../kernel.js';
import type { Rect } from '../book/a1.js';
import { type Book, emptyRow, type Row, type Tab, type TabLook, tabOf } from '../book/book.js';
import { rowForWriting } from '../book/cells.js';

/** A tab as it stood at a moment. */
export interface TabState {
  readonly look: TabLook;
  readonly rows: readonly Row[];
  readonly position: number;
}

/** Without `before` the tab was made, without `after` it was deleted. */
export interface Act {
  readonly id: number;
  readonly before: TabState | undefined;
  readonly after: TabState | undefined;
}

interface History {
  readonly done: Act[];
  readonly undone: Act[];
}

const MOST = 100;
const histories = new WeakMap<Host, History>();

export function historyOf(host: Host): History {
  const known = histories.get(host) ?? { done: [], undone: [] };
  histories.set(host, known);
  return known;
}

export function stateOf(book: Book, tab: Tab): TabState {
  const { look, rows } = tab;
  return { look: structuredClone(look), rows: structuredClone(rows), position: book.tabs.indexOf(tab) };
}

export function remember(host: Host, act: Act): void {
  const history = historyOf(host);
  history.done.push(act);
  if (history.done.length > MOST) history.done.shift();
  history.undone.length = 0;
}

/** Brings a tab from one state to another; the cells whose contents came back by themselves, if only cells did. */
export function restore(
  book: Book,
  id: number,
  from: TabState | undefined,
  to: TabState | undefined,
): Rect | undefined {
  const tab = book.tabs.find((one) => one.id === id);
  if (!to) {
    if (tab && book.tabs.length > 1) dropTab(book, tab);
    return undefined;
  }
  if (!from) {
    const made = tabOf(id, structuredClone(to.look), structuredClone([...to.rows]));
    Object.assign(made, { dirtyFrom: 0, dirtyLook: true });
    book.removed.delete(id);
    book.tabs.splice(Math.min(to.position, book.tabs.length), 0, made);
    return undefined;
  }
  if (!tab) throw new ServiceError('The tab on which this was done is no longer there.');
  if (from.position !== to.position) move(book, tab, to.position);
  const sameCells = from.look.maxRows === to.look.maxRows && from.look.maxColumns === to.look.maxColumns;
  if (!sameCells && JSON.stringify(from.rows) !== JSON.stringify(tab.rows))
    throw new ServiceError('The tab has changed since, so this cannot be undone or done again.');
  restoreLook(tab, from.look, to.look);
  if (sameCells) return restoreCells(tab, from.rows, to.rows);
  tab.rows = structuredClone([...to.rows]);
  tab.dirtyFrom = 0;
  return undefined;
}

function dropTab(book: Book, tab: Tab): void {
  book.tabs = book.tabs.filter((one) => one !== tab);
  book.removed.add(tab.id);
  if (book.activeId === tab.id) book.activeId = book.tabs[0]!.id;
}

function move(book: Book, tab: Tab, position: number): void {
  book.tabs = book.tabs.filter((one) => one !== tab);
  book.tabs.splice(position, 0, tab);
  tab.dirtyLook = true;
}

function restoreLook(tab: Tab, from: TabLook, to: TabLook): void {
  for (const key of Object.keys({ ...from, ...to }) as (keyof TabLook)[]) {
    if (key === 'version' || JSON.stringify(from[key]) === JSON.stringify(to[key])) continue;
    Object.assign(tab.look, { [key]: structuredClone(to[key]) });
    tab.dirtyLook = true;
  }
}

/** Only the cells that were changed: what has been written elsewhere in the meantime stays. */
function restoreCells(tab: Tab, from: readonly Row[], to: readonly Row[]): Rect | undefined {
  let [top, left, bottom, right] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, 0, 0];
  for (let index = 0; index < Math.max(from.length, to.length); index++) {
    const [old, next] = [from[index] ?? emptyRow(), to[index] ?? emptyRow()];
    if (JSON.stringify(old) === JSON.stringify(next)) continue;
    const line = rowForWriting(tab, index + 1);
    const { hidden, height } = next;
    if (hidden !== old.hidden) line.hidden = hidden === true;
    if (height !== old.height) {
      delete line.height;
      if (height !== undefined) line.height = height;
    }
    const width = Math.max(...[old.values, next.values, old.styles, next.styles].map((list) => list.length));
    for (let column = 0; column < width; column++) {
      if (cellText(old, column) === cellText(next, column)) continue;
      putBack(line, next, column);
      if ((old.values[column] ?? null) === (next.values[column] ?? null)) continue;
      top = Math.min(top, index + 1);
      bottom = Math.max(bottom, index + 1);
      left = Math.min(left, column + 1);
      right = Math.max(right, column + 1);
    }
  }
  return bottom === 0 ? undefined : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
}

function cellText({ values, styles, formulas, notes, rich }: Row, column: number): string {
  const formula = formulas?.[column];
  return JSON.stringify([
    ...[values[column] ?? null, styles[column] ?? -1, formula],
    ...[notes?.[column], rich?.[column]],
  ]);
}

function putBack(line: Row, from: Row, column: number): void {
  while (line.values.length <= column) line.values.push(null);
  while (line.styles.length <= column) line.styles.push(-1);
  line.values[column] = from.values[column] ?? null;
  line.styles[column] = from.styles[column] ?? -1;
  for (const key of ['formulas', 'notes', 'rich'] as const) {
    const { [column]: _, ...others } = (line[key] ?? {}) as Record<number, string>;
    const back = from[key]?.[column];
    Object.assign(line, { [key]: back === undefined ? others : { ...others, [column]: back } });
  }
}
