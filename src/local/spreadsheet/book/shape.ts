/** Inserting and deleting rows and columns of a tab. Rows and columns count from 1. */
import type { Rect } from './a1.js';
import type { ConditionalRule, Row, Tab } from './book.js';

/** New rows stand after `after` (0: at the top) and look like the row above, or at the top like the one below. */
export function insertRows(tab: Tab, after: number, count: number, like: 'above' | 'below' = 'above'): void {
  if (after < tab.rows.length) {
    const model = tab.rows[(like === 'above' && after > 0 ? after : after + 1) - 1];
    const made = Array.from({ length: count }, (): Row => ({ values: [], styles: [...(model?.styles ?? [])] }));
    tab.rows.splice(after, 0, ...made);
    tab.dirtyFrom = Math.min(tab.dirtyFrom, after);
  }
  tab.look.maxRows += count;
  tab.look.rules = moveRules(tab.look.rules, 'row', 'rows', after + 1, count);
  tab.dirtyLook = true;
}

export function deleteRows(tab: Tab, row: number, count: number): void {
  if (row <= tab.rows.length) {
    tab.rows.splice(row - 1, count);
    tab.dirtyFrom = Math.min(tab.dirtyFrom, row - 1);
  }
  tab.look.maxRows -= count;
  tab.look.frozenRows = Math.min(tab.look.frozenRows, Math.max(0, tab.look.maxRows - 1));
  tab.look.rules = moveRules(tab.look.rules, 'row', 'rows', row, -count);
  tab.dirtyLook = true;
}

/** `count` columns come in at `column`; those that stood there move right. */
export function insertColumns(tab: Tab, column: number, count: number): void {
  shiftColumns(tab, (list, filler) => {
    if (list.length >= column) list.splice(column - 1, 0, ...Array.from({ length: count }, () => filler));
  });
  tab.look.maxColumns += count;
  renumber(tab, (at) => (at >= column ? at + count : at));
  tab.look.rules = moveRules(tab.look.rules, 'column', 'columns', column, count);
}

export function deleteColumns(tab: Tab, column: number, count: number): void {
  shiftColumns(tab, (list) => list.splice(column - 1, count));
  tab.look.maxColumns -= count;
  renumber(tab, (at) => (at < column ? at : at < column + count ? null : at - count));
  tab.look.rules = moveRules(tab.look.rules, 'column', 'columns', column, -count);
}

function shiftColumns(tab: Tab, shift: (list: unknown[], filler: unknown) => void): void {
  for (const row of tab.rows) {
    shift(row.values, null);
    shift(row.styles, -1);
  }
  shift(tab.look.columnStyles, 0);
  tab.dirtyFrom = 0;
  tab.dirtyLook = true;
}

/** Moves what is kept by column number: widths, hidden columns, formulas, notes. */
function renumber(tab: Tab, to: (column: number) => number | null): void {
  const moved = <T>(record: Record<number, T>, base: number): Record<number, T> => {
    const made: Record<number, T> = {};
    for (const [key, value] of Object.entries(record)) {
      const next = to(Number(key) + base);
      if (next !== null) made[next - base] = value;
    }
    return made;
  };
  tab.look.widths = moved(tab.look.widths, 0);
  tab.look.hiddenColumns = tab.look.hiddenColumns.map(to).filter((column) => column !== null);
  for (const row of tab.rows) {
    if (row.formulas) row.formulas = moved(row.formulas, 1);
    if (row.notes) row.notes = moved(row.notes, 1);
    if (row.rich) row.rich = moved(row.rich, 1);
  }
}

/** Ranges of rules stretch, shrink and move with the cells they cover. */
function moveRules(
  rules: readonly ConditionalRule[],
  start: 'row' | 'column',
  length: 'rows' | 'columns',
  at: number,
  count: number,
): ConditionalRule[] {
  const move = (rect: Rect): Rect => {
    const first = rect[start];
    const last = first + rect[length] - 1;
    const shift = (position: number, isLast: boolean): number => {
      if (count > 0) return position >= at ? position + count : position;
      return position < at ? position : Math.max(at - (isLast ? 1 : 0), position + count);
    };
    const from = shift(first, false);
    return { ...rect, [start]: from, [length]: shift(last, true) - from + 1 };
  };
  return rules
    .map((rule) => ({ ...rule, ranges: rule.ranges.map(move).filter((rect) => rect.rows > 0 && rect.columns > 0) }))
    .filter((rule) => rule.ranges.length > 0);
}
