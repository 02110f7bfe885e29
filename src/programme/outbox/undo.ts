/** Puts back what the organiser's last work has written, as far as it still stands as it was written then. */
import * as z from 'zod/mini';
import type { RowsAction } from '../../core/action.js';
import { text } from '../../core/cell.js';
import { columnPositions } from '../../core/rows.js';
import type { Todo } from '../../core/step.js';
import type { Table } from '../../core/table.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob } from '../area.js';
import { words } from './words.js';

/** What jobs that can be undone write to. */
const tables: readonly Table[] = [records.pairings, records.rounds, records.problems];

const cell = z.union([z.string(), z.number(), z.boolean()]);
const args = z.object({
  tabs: z.array(
    z.object({
      tab: z.string(),
      rows: z.array(
        z.object({
          id: z.string(),
          isNew: z.boolean(),
          cells: z.array(z.object({ column: z.string(), from: cell, to: cell })),
        }),
      ),
    }),
  ),
});

/** What was written, cell by cell. */
export type Undo = z.infer<typeof args>;
type Written = Undo['tabs'][number]['rows'][number];

/** null where something else has come of it than changed cells of these tabs, which nothing puts back. */
export function undoOf(done: readonly Todo[]): Undo | null {
  const tabs: Undo['tabs'] = [];
  for (const item of done) {
    if (item.kind !== 'write' || item.newHeaders.length > 0 || !tables.some(({ name }) => name === item.tab))
      return null;
    const rows = new Map<number, Written>();
    for (const { row, column, from, to } of item.changes) {
      const before = item.before[row];
      const idBefore = before ? text(before[item.idColumn]) : '';
      const written = rows.get(row) || { id: text(item.after[row]![item.idColumn]), isNew: idBefore === '', cells: [] };
      // What came in the place of another, or went, is known by no name that stays.
      if (written.id === '' || (idBefore !== '' && idBefore !== written.id)) continue;
      written.cells.push({ column: item.header[column]!, from, to });
      rows.set(row, written);
    }
    tabs.push({ tab: item.tab, rows: Array.from(rows.values()) });
  }
  return tabs.some(({ rows }) => rows.length > 0) ? { tabs } : null;
}

export const undo = defineJob({
  name: 'undo',
  title: () => words.undoTitle,
  oneRound: true,
  reads: tables,
  shows: () => records.pairings,
  args,
  usually: { tabs: [] },
  says: () => words.undone,
  foretells: (world, _todo, asked: Undo) => foretold(world, asked),
  actions: (world, asked): RowsAction[] =>
    asked.tabs.flatMap(({ tab, rows }) =>
      tables.flatMap((table) => (table.name === tab ? [back(world, table, rows)] : [])),
    ),
});

function back(world: World, table: Table, written: readonly Written[]): RowsAction {
  const standing = cellsIn(world, table);
  const id = table.columns[0]!.key;
  const isAsWritten = (row: Written) =>
    row.cells.every(({ column, to }) => [to, ''].indexOf(standing(row.id, column) ?? '') >= 0);
  return {
    kind: 'rows',
    table,
    gone: written.filter((row) => row.isNew && isAsWritten(row)).map((row) => row.id),
    rows: written
      .filter((row) => !row.isNew)
      .flatMap((row) => {
        const cells = row.cells.filter(({ column, to }) => standing(row.id, column) === to);
        return cells.length === 0
          ? []
          : [Object.assign({ [id]: row.id }, ...cells.map(({ column, from }) => ({ [column]: from })))];
      }),
  };
}

/** By the id of a row and the header of a column; undefined where there is no such row. */
function cellsIn(world: World, table: Table) {
  const tab = world.tabs[table.name]!;
  const at = columnPositions(table, tab.header)[table.columns[0]!.key]!;
  const rows = new Map(tab.rows.map((cells) => [text(cells[at]), cells]));
  const columns = new Map(tab.header.map((title, index) => [title, index]));
  return (id: string, column: string) => rows.get(id)?.[columns.get(column) ?? -1];
}

function foretold(world: World, { tabs }: Undo): string[] {
  const pairs = tabs.filter(({ tab }) => tab === records.pairings.name).flatMap(({ rows }) => rows);
  const standing = cellsIn(world, records.pairings);
  const isChanged = (row: Written) => row.cells.some(({ column, to }) => standing(row.id, column) !== to);
  const changed = pairs.filter(isChanged);
  const rest = pairs.filter((row) => !isChanged(row));
  const added = rest.filter(({ isNew }) => isNew).length;
  return [
    ...(rest.length > added ? [words.before(rest.length - added)] : []),
    ...(added > 0 ? [words.taken(added)] : []),
    ...(changed.length > 0 ? [words.kept(changed.length)] : []),
  ];
}
