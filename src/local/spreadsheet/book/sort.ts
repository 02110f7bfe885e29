/** Sorting rows of a tab. Rows and columns count from 1. */
import type { Rect } from './a1.js';
import { emptyRow, type Tab, type Value } from './book.js';
import { rowForWriting } from './cells.js';

export interface SortKey {
  /** Column of the tab, not of the range. */
  readonly column: number;
  readonly ascending: boolean;
}

/** Sorts the rows of a rectangle with their looks and notes; empty cells come last either way. */
export function sortRect(tab: Tab, rect: Rect, keys: readonly SortKey[]): void {
  const left = rect.column - 1;
  const right = left + rect.columns;
  const bottom = Math.min(tab.rows.length, rect.row + rect.rows - 1);
  if (bottom < rect.row) return;
  const lines = [];
  for (let row = rect.row; row <= bottom; row++) {
    const line = rowForWriting(tab, row);
    lines.push({
      keys: keys.map((key) => line.values[key.column - 1] ?? null),
      values: fill(line.values, left, right, null),
      styles: fill(line.styles, left, right, -1),
      formulas: within(line.formulas, left, right),
      notes: within(line.notes, left, right),
      rich: within(line.rich, left, right),
    });
  }
  lines.sort((a, b) => {
    for (let i = 0; i < keys.length; i++) {
      const order = compareValues(a.keys[i]!, b.keys[i]!, keys[i]!.ascending);
      if (order !== 0) return order;
    }
    return 0;
  });
  lines.forEach((line, index) => {
    const row = tab.rows[rect.row - 1 + index] ?? emptyRow();
    row.values = replace(row.values, left, right, line.values, null);
    row.styles = replace(row.styles, left, right, line.styles, -1);
    row.formulas = { ...outside(row.formulas, left, right), ...line.formulas };
    row.notes = { ...outside(row.notes, left, right), ...line.notes };
    row.rich = { ...outside(row.rich, left, right), ...line.rich };
  });
}

function fill<T>(list: readonly T[], left: number, right: number, filler: T): T[] {
  return Array.from({ length: right - left }, (_, i) => list[left + i] ?? filler);
}

function replace<T>(list: readonly T[], left: number, right: number, part: readonly T[], filler: T): T[] {
  return [...fill(list, 0, left, filler), ...part, ...list.slice(right)];
}

function within<T>(record: Record<number, T> | undefined, left: number, right: number): Record<number, T> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => Number(key) >= left && Number(key) < right));
}

function outside<T>(record: Record<number, T> | undefined, left: number, right: number): Record<number, T> {
  return Object.fromEntries(Object.entries(record ?? {}).filter(([key]) => Number(key) < left || Number(key) >= right));
}

const rank = (value: Value): number => (typeof value === 'number' ? 0 : typeof value === 'string' ? 1 : 2);

/** Numbers before text before ticks; text without regard to case. */
function compareValues(a: Value, b: Value, ascending: boolean): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? 1 : -1;
  const way = ascending ? 1 : -1;
  if (rank(a) !== rank(b)) return (rank(a) - rank(b)) * way;
  if (typeof a === 'string') return way * a.localeCompare(String(b), 'en', { sensitivity: 'accent' });
  return way * (Number(a) - Number(b));
}
