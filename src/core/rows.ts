/** Reading a tab by the names of its columns, wherever the organiser has moved them, and saying what to write there. */
import type { Offers, RowsAction } from './action.js';
import { type Cell, type Row, text } from './cell.js';
import { dict } from './dict.js';
import type { Column, RowOf, Table, WrittenOf } from './table.js';
import { inEveryLanguage } from './words.js';
import type { Tab, World } from './world.js';

/** The rows of the table's tab that have an id, each cell as its column's type; none when the tab is not there. */
export function read<T extends Table>(world: World, table: T): RowOf<T>[] {
  return rowsOf(table, world.tabs[table.name]);
}

/** The rows of a tab that have an id. */
export function rowsOf<T extends Table>(table: T, tab: Tab | undefined): RowOf<T>[] {
  if (!tab) return [];
  const byTable = known.get(tab) || new Map<Table, object[]>();
  const found = byTable.get(table) || readRows(table, tab).map((row) => typed(table, row));
  known.set(tab, byTable.set(table, found));
  return found.slice() as RowOf<T>[];
}

/** A tab is never changed, so that it is read once whoever asks. */
const known = new WeakMap<Tab, Map<Table, object[]>>();

/** The rows stand in the tab. `replace`: these and no others; `columns`: headers of text columns to add if they are missing. */
export function write<T extends Table>(
  table: T,
  rows: readonly WrittenOf<T>[],
  {
    replace,
    columns,
    offers,
  }: { readonly replace?: boolean; readonly columns?: readonly string[]; readonly offers?: Offers } = {},
): RowsAction {
  return {
    kind: 'rows',
    table,
    rows: rows.map(({ others, ...own }): Row => ({ ...(own as Row), ...others })),
    ...(replace ? { replace } : {}),
    ...(offers ? { offers } : {}),
    ...(columns ? { columns: columns.map((header) => ({ key: header, header, type: 'text' })) } : {}),
  };
}

/** Number in the Sheet of the row with this id (2 is the first below the header); 0 when there is none. */
export function rowNumber(world: World, table: Table, id: string): number {
  const tab = world.tabs[table.name];
  const column = tab && columnPositions(table, tab.header)[table.columns[0]!.key];
  return tab && column !== undefined ? tab.rows.findIndex((cells) => text(cells[column]) === id) + 2 : 0;
}

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

/** Headers of the table that the tab lacks. */
export function missingColumns(table: Table, header: readonly string[]): string[] {
  const positions = columnPositions(table, header);
  return table.columns.filter((column) => positions[column.key] === undefined).map((column) => column.header);
}

/** The rows as they stand, for a library that knows no tab: known columns under their key, others under their header. */
export function readRows(table: Table, tab: Tab | undefined): Row[] {
  if (!tab) return [];
  const positions = columnPositions(table, tab.header);
  const keyOf = tab.header.map((title) => title);
  for (const key of Object.keys(positions)) keyOf[positions[key]!] = key;
  const id = table.columns[0]!.key;
  return tab.rows.map((cells) => readRow(keyOf, cells)).filter((row) => row[id] !== undefined && row[id] !== '');
}

function readRow(keyOf: readonly string[], cells: readonly Cell[]): Row {
  const row = dict<Cell>();
  keyOf.forEach((key, index) => {
    if (key !== '') row[key] = cells[index] === undefined ? '' : cells[index]!;
  });
  return row;
}

function typed(table: Table, row: Row): object {
  const result = dict<unknown>();
  const others = dict<Cell>();
  for (const column of table.columns) result[column.key] = typedCell(column, row[column.key]);
  for (const key of Object.keys(row)) if (!(key in result)) others[key] = row[key]!;
  result.others = others;
  return result;
}

function typedCell(column: Column, cell: Cell | undefined): Cell | null {
  if (column.type === 'number') return text(cell) === '' ? null : Number(cell);
  if (column.type === 'tick') return cell === true;
  return column.type === 'choice' ? choiceOf(column, cell) : text(cell);
}

/** The choice that a cell names, by itself or by what it is called in any language; else what stands there, in small letters. */
export function choiceOf({ choices = [], labels }: Column, cell: Cell | undefined): string {
  const plain = text(cell).toLowerCase();
  if (!labels || plain === '' || choices.indexOf(plain) >= 0) return plain;
  const isNamed = (choice: string) =>
    inEveryLanguage(() => labels()[choice] || '').some((name) => name.toLowerCase() === plain);
  return choices.find(isNamed) || plain;
}

function names(column: Column): string[] {
  return [column.header, ...(column.aliases || [])].map(plain);
}

function plain(title: string): string {
  return title.trim().toLowerCase().replace(/\s+/g, ' ');
}
