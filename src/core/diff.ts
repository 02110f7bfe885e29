/** What must be written so that wanted rows stand in a tab: nothing where they already do. */
import type { RowsAction } from './action.js';
import type { Cell, Row } from './cell.js';
import { dict } from './dict.js';
import { choiceOf, columnPositions } from './rows.js';
import type { Column, Table } from './table.js';
import type { Tab } from './world.js';

export interface Change {
  /** Index into the tab's rows; beyond the last row it is added. */
  readonly row: number;
  readonly column: number;
  readonly from: Cell;
  readonly to: Cell;
}

/** The tab as it will be, and what differs from how it is. */
export interface TabWrite {
  readonly kind: 'write';
  readonly tab: string;
  readonly sheetId: number;
  /** Titles to add at the right of row 1. */
  readonly newHeaders: readonly string[];
  readonly header: readonly string[];
  readonly before: readonly (readonly Cell[])[];
  readonly after: readonly (readonly Cell[])[];
  readonly changes: readonly Change[];
  /** Index of the id column. */
  readonly idColumn: number;
  /** What cells of the column offer to choose from, for each row that is added; null: nothing. */
  readonly offers?: { readonly column: number; readonly of: readonly (readonly string[] | null)[] };
  /** Indexes of columns that are neither the table's nor the action's: the organiser's own. */
  readonly foreign: readonly number[];
}

/** Returns null when nothing differs. A wanted row whose id stands twice is written to the first. */
export function diffRows(action: RowsAction, tab: Tab): TabWrite | null {
  const { table } = action;
  const newHeaders = headersToAdd(action, table, tab);
  const header = [...tab.header, ...newHeaders];
  const positions = positionsByKey(table, header);
  const idKey = table.columns[0]!.key;
  const idColumn = positions[idKey]!;
  const before = tab.rows.map((row) => header.map((_, index) => (row[index] === undefined ? '' : row[index]!)));
  const after = before.map((row) => [...row]);
  const rowOfId = dict<number>();
  before.forEach((row, index) => {
    const id = String(row[idColumn]);
    if (row[idColumn] !== '' && rowOfId[id] === undefined) rowOfId[id] = index;
  });
  const rows = action.rows.map((row) => asShown(table, row));
  if (action.replace) replaceRows(rows, positions, columnPositions(table, header), after, header.length);
  else upsertRows(rows, positions, idKey, rowOfId, after, header.length);
  clearRows(action.gone || [], columnPositions(table, header), rowOfId, after);
  const changes = changedCells(before, after, choicesByPosition(table, header));
  if (changes.length === 0 && newHeaders.length === 0) return null;
  const foreign = foreignColumns(action, table, header);
  return {
    kind: 'write',
    tab: tab.name,
    sheetId: tab.sheetId,
    newHeaders,
    header,
    before,
    after,
    changes,
    idColumn,
    foreign,
    ...(action.offers && after.length > before.length
      ? {
          offers: {
            column: positions[action.offers.column]!,
            of: after.slice(before.length).map((cells) => action.offers!.of[String(cells[idColumn])] || null),
          },
        }
      : {}),
  };
}

function headersToAdd(action: RowsAction, table: Table, tab: Tab): string[] {
  const known = positionsByKey(table, tab.header);
  const written = table.columns.filter(({ optional, key }) => optional && action.rows.some((row) => key in row));
  return [
    ...written.filter(({ key }) => known[key] === undefined),
    ...(action.columns || []).filter(({ header }) => known[header] === undefined),
  ].map(({ header }) => header);
}

function foreignColumns(action: RowsAction, table: Table, header: readonly string[]): number[] {
  const positions = columnPositions(table, header);
  const own = Object.keys(positions).map((key) => positions[key]!);
  const added = (action.columns || []).map((column) => column.header);
  return header.map((_, index) => index).filter((index) => own.indexOf(index) < 0 && added.indexOf(header[index]!) < 0);
}

function positionsByKey(table: Table, header: readonly string[]): Record<string, number> {
  const positions = dict<number>();
  header.forEach((title, index) => {
    if (title !== '' && positions[title] === undefined) positions[title] = index;
  });
  return Object.assign(positions, columnPositions(table, header));
}

function upsertRows(
  rows: readonly Row[],
  positions: Record<string, number>,
  idKey: string,
  rowOfId: Record<string, number>,
  after: Cell[][],
  width: number,
): void {
  const nameless = after.flatMap((cells, at) => (cells[positions[idKey]!] === '' ? [at] : []));
  for (const row of rows) {
    const id = String(row[idKey]);
    if (rowOfId[id] === undefined) {
      const begun = nameless.findIndex((at) => isBegun(after[at]!, row, positions));
      rowOfId[id] = begun < 0 ? after.push(new Array<Cell>(width).fill('')) - 1 : nameless.splice(begun, 1)[0]!;
    }
    fill(after[rowOfId[id]!]!, row, positions);
  }
}

/** A run that was stopped has written the row, and its id not yet. */
function isBegun(cells: readonly Cell[], row: Row, positions: Record<string, number>): boolean {
  const written = Object.keys(row).filter((key) => positions[key] !== undefined && cells[positions[key]!] !== '');
  return written.length > 0 && written.every((key) => cells[positions[key]!] === row[key]);
}

function replaceRows(
  rows: readonly Row[],
  positions: Record<string, number>,
  ownPositions: Record<string, number>,
  after: Cell[][],
  width: number,
): void {
  const own = Object.keys(ownPositions).map((key) => ownPositions[key]!);
  rows.forEach((row, index) => {
    if (!after[index]) after.push(new Array<Cell>(width).fill(''));
    for (const column of own) after[index]![column] = '';
    fill(after[index]!, row, positions);
  });
  for (const row of after.slice(rows.length)) for (const column of own) row[column] = '';
}

function clearRows(
  gone: readonly string[],
  ownPositions: Record<string, number>,
  rowOfId: Record<string, number>,
  after: Cell[][],
): void {
  for (const id of gone) {
    const cells = rowOfId[id] === undefined ? undefined : after[rowOfId[id]!];
    if (cells) for (const key of Object.keys(ownPositions)) cells[ownPositions[key]!] = '';
  }
}

function fill(cells: Cell[], row: Row, positions: Record<string, number>): void {
  for (const key of Object.keys(row)) if (positions[key] !== undefined) cells[positions[key]!] = row[key]!;
}

/** A choice that stands there under its name in another language, or in capitals, stays as it is. */
function changedCells(
  before: readonly (readonly Cell[])[],
  after: Cell[][],
  choices: Readonly<Record<number, Column>>,
): Change[] {
  const changes: Change[] = [];
  after.forEach((row, index) => {
    row.forEach((to, column) => {
      const from = before[index]?.[column] ?? '';
      const choice = choices[column];
      if (choice && from !== '' && choiceOf(choice, from) === choiceOf(choice, to)) row[column] = from;
      else if (from !== to) changes.push({ row: index, column, from, to });
    });
  });
  return changes;
}

function choicesByPosition(table: Table, header: readonly string[]): Record<number, Column> {
  const positions = columnPositions(table, header);
  const found = dict<Column>();
  for (const column of table.columns) {
    if (column.labels && positions[column.key] !== undefined) found[positions[column.key]!] = column;
  }
  return found;
}

/** With choices by the names that people read. */
function asShown(table: Table, row: Row): Row {
  const shown: Record<string, Cell> = { ...row };
  for (const { key, labels } of table.columns) {
    const label = labels?.()[String(row[key])];
    if (label !== undefined) shown[key] = label;
  }
  return shown;
}
