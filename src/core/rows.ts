/** Reading a tab by the names of its columns, wherever the organiser has moved them. */
import type { Cell, Row } from './cell.js';
import { dict } from './dict.js';
import type { Column, Table } from './table.js';
import type { Tab } from './world.js';

/** Position in the tab of each column of the table, by key; a column that the tab lacks is absent. */
export function columnPositions(table: Table, header: readonly string[]): Record<string, number> {
  const positions = dict<number>();
  const byName = dict<number>();
  header.forEach((title, index) => {
    const name = plain(title);
    if (name && byName[name] === undefined) byName[name] = index;
  });
  for (const column of table.columns) {
    const found = names(column).find((name) => byName[name] !== undefined);
    if (found !== undefined) positions[column.key] = byName[found]!;
  }
  return positions;
}

/** The rows of a tab that have an id, known columns under their key, others under their header. */
export function readRows(table: Table, tab: Tab | undefined): Row[] {
  if (!tab) return [];
  const keyOf = keys(table, tab.header);
  const id = table.columns[0]!.key;
  return tab.rows.map((cells) => readRow(keyOf, cells)).filter((row) => row[id] !== undefined && row[id] !== '');
}

/** Headers that the table needs and the tab lacks. */
export function missingColumns(table: Table, header: readonly string[]): string[] {
  const positions = columnPositions(table, header);
  return table.columns.filter((column) => positions[column.key] === undefined).map((column) => column.header);
}

/** Name in `Row` of each column of the tab. */
export function keys(table: Table, header: readonly string[]): string[] {
  const positions = columnPositions(table, header);
  const result = header.map((title) => title);
  for (const key of Object.keys(positions)) result[positions[key]!] = key;
  return result;
}

function readRow(keyOf: readonly string[], cells: readonly Cell[]): Row {
  const row = dict<Cell>();
  keyOf.forEach((key, index) => {
    if (key !== '') row[key] = cells[index] === undefined ? '' : cells[index]!;
  });
  return row;
}

function names(column: Column): string[] {
  return [column.header, ...(column.aliases || [])].map(plain);
}

function plain(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ');
}
