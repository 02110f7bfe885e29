/** What a tab shows on a page: every cell with its text, looks, note and rule, as plain data. */
import type { Host } from '../kernel.js';
import { type Book, bookOf, type Tab, type Validation, type Value } from './book/book.js';
import { displayAt, formulaAt, lastColumn, lastRow, noteAt, styleAt, valueAt } from './book/cells.js';
import { painter } from './book/painter.js';
import { tabsToSee } from './book/tabs.js';

export interface SheetModel {
  readonly id: string;
  readonly name: string;
  readonly zone: string;
  readonly activeId: number;
  readonly tabs: readonly TabHead[];
}

export interface TabHead {
  readonly id: number;
  readonly name: string;
  /** Grows with every change of the tab. */
  readonly version: number;
  readonly hidden: boolean;
  readonly color: string | null;
  readonly formUrl: string | null;
}

export interface TabModel extends TabHead {
  readonly frozenRows: number;
  readonly frozenColumns: number;
  readonly maxRows: number;
  readonly maxColumns: number;
  /** Pixels by column number; 100 where absent. */
  readonly widths: Readonly<Record<number, number>>;
  readonly hiddenColumns: readonly number[];
  /** Down to the last row and across to the last column that holds or shows anything. */
  readonly rows: readonly (readonly (CellModel | null)[])[];
}

/** Null stands for a cell with nothing to show. */
export interface CellModel {
  readonly display: string;
  readonly value: Value;
  readonly formula?: string;
  readonly format?: string;
  readonly note?: string;
  readonly validation?: { readonly checkbox: true } | { readonly list: readonly string[] };
  /** After conditional format rules. */
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly wrap?: boolean;
  readonly align?: string;
  readonly link?: string;
}

export function sheetModel(host: Host): SheetModel {
  return host.hold(() => {
    const book = bookOf(host);
    const { name, zone, activeId } = book;
    return { id: host.spreadsheetId, name, zone, activeId, tabs: tabsToSee(book).map(headOf) };
  });
}

/** At most so many `spare` rows below the last one come along: those with a drop-down or a check box waiting. */
export function tabModel(host: Host, sheetId: number, { spare = 0 } = {}): TabModel | undefined {
  return host.hold(() => {
    const book = bookOf(host);
    const tab = book.tabs.find((one) => one.id === sheetId);
    if (!tab) return undefined;
    const { frozenRows, frozenColumns, maxRows, maxColumns, widths, hiddenColumns } = tab.look;
    const paint = painter(book, tab);
    const bottom = Math.min(lastRow(tab) + spare, maxRows);
    const right = Math.max(lastColumn(tab), 1);
    const rows = Array.from({ length: bottom }, (_, down) =>
      Array.from({ length: right }, (__, across) => cellOf(book, tab, paint, down + 1, across + 1)),
    );
    while (rows.length > lastRow(tab) && rows.at(-1)!.every((cell) => cell === null)) rows.pop();
    return { ...headOf(tab), frozenRows, frozenColumns, maxRows, maxColumns, widths, hiddenColumns, rows };
  });
}

function headOf(tab: Tab): TabHead {
  const { name, version, hidden, tabColor, formUrl } = tab.look;
  return { id: tab.id, name, version, hidden, color: tabColor, formUrl };
}

function cellOf(
  book: Book,
  tab: Tab,
  paint: ReturnType<typeof painter>,
  row: number,
  column: number,
): CellModel | null {
  const style = styleAt(book, tab, row, column);
  const rule = paint.at(row, column);
  const value = valueAt(tab, row, column);
  const formula = formulaAt(tab, row, column);
  const note = noteAt(tab, row, column);
  const background = rule?.background ?? style.background;
  const color = rule?.color ?? style.color;
  const validation = style.validation && shownRule(style.validation);
  if (value === null && !note && !background && !validation && !rule && style.weight === undefined) return null;
  return {
    display: displayAt(book, tab, row, column),
    value,
    ...(formula ? { formula } : {}),
    ...(style.format ? { format: style.format } : {}),
    ...(note ? { note } : {}),
    ...(validation ? { validation } : {}),
    ...(background ? { background } : {}),
    ...(color ? { color } : {}),
    ...((rule?.bold ?? style.weight === 'bold') ? { bold: true } : {}),
    ...(style.slant === 'italic' ? { italic: true } : {}),
    ...(style.line === 'line-through' ? { strike: true } : {}),
    ...(style.wrap === 'WRAP' ? { wrap: true } : {}),
    ...(style.horizontal ? { align: style.horizontal } : {}),
    ...(style.link ? { link: style.link } : {}),
  };
}

function shownRule(rule: Validation): CellModel['validation'] {
  if (rule.criteria === 'CHECKBOX') return { checkbox: true };
  return rule.criteria === 'VALUE_IN_LIST' ? { list: rule.args[0] as string[] } : undefined;
}
