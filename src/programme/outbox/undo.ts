/** Puts back what the organiser's last work has written: each row whole if it still stands as it was left, or not at all. */
import * as z from 'zod/mini';
import type { RowsAction } from '../../core/action.js';
import { text } from '../../core/cell.js';
import { Refusal } from '../../core/job.js';
import { columnPositions } from '../../core/rows.js';
import type { Todo } from '../../core/step.js';
import type { Table } from '../../core/table.js';
import type { World } from '../../core/world.js';
import * as records from '../../records/index.js';
import { defineJob } from '../area.js';
import { words } from './words.js';

/** What jobs that can be undone write to. */
const tables: readonly Table[] = [records.pairings, records.rounds, records.problems];

/** What others decide of a pair: it is looked at even where the work left it as it was. */
const decided = ['status', 'mentorId', 'pinned'];

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
    if (item.kind !== 'write' || item.newHeaders.length > 0) return null;
    const table = tables.find(({ name }) => name === item.tab);
    if (!table) return null;
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
    const positions = columnPositions(table, item.header);
    rows.forEach(({ cells }, row) => {
      for (const key of decided) {
        const at = positions[key];
        if (at === undefined || cells.some(({ column }) => column === item.header[at])) continue;
        const left = item.after[row]![at]!;
        cells.push({ column: item.header[at]!, from: left, to: left });
      }
    });
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
  actions(world, { tabs }): RowsAction[] {
    const { goes, kept } = pairsOf(world, tabs);
    if (kept > 0 && goes.length === 0) throw new Refusal(words.kept(kept));
    return tabs.flatMap(({ tab, rows }) =>
      tables.flatMap((table) => (table.name === tab ? [back(world, table, rows)] : [])),
    );
  },
});

function back(world: World, table: Table, written: readonly Written[]): RowsAction {
  const goes = written.filter((row) => isAs('to', row, cellsIn(world, table)));
  const id = table.columns[0]!.key;
  return {
    kind: 'rows',
    table,
    gone: goes.filter(({ isNew }) => isNew).map((row) => row.id),
    rows: goes
      .filter(({ isNew }) => !isNew)
      .map((row) => Object.assign({ [id]: row.id }, ...row.cells.map(({ column, from }) => ({ [column]: from })))),
  };
}

/** Whether the row stands as it was written (`to`), or as it was before (`from`). */
function isAs(side: 'from' | 'to', { id, isNew, cells }: Written, standing: ReturnType<typeof cellsIn>): boolean {
  if (isNew && side === 'from') return cells.every(({ column }) => standing(id, column) === undefined);
  return cells.every((one) => standing(id, one.column) === one[side]);
}

/** By the id of a row and the header of a column; undefined where there is no such row. */
function cellsIn(world: World, table: Table) {
  const tab = world.tabs[table.name]!;
  const at = columnPositions(table, tab.header)[table.columns[0]!.key]!;
  const rows = new Map(tab.rows.map((cells) => [text(cells[at]), cells]));
  const columns = new Map(tab.header.map((title, index) => [title, index]));
  return (id: string, column: string) => rows.get(id)?.[columns.get(column) ?? -1];
}

/** The pairs that go back, and how many stay as others have left them since. */
function pairsOf(world: World, tabs: Undo['tabs']) {
  const pairs = tabs.filter(({ tab }) => tab === records.pairings.name).flatMap(({ rows }) => rows);
  const standing = cellsIn(world, records.pairings);
  const goes = pairs.filter((row) => isAs('to', row, standing));
  return { goes, kept: pairs.filter((row) => !isAs('to', row, standing) && !isAs('from', row, standing)).length };
}

function foretold(world: World, { tabs }: Undo): string[] {
  const { goes, kept } = pairsOf(world, tabs);
  const added = goes.filter(({ isNew }) => isNew).length;
  return [
    ...(goes.length > added ? [words.before(goes.length - added)] : []),
    ...(added > 0 ? [words.taken(added)] : []),
    ...(kept > 0 ? [words.kept(kept)] : []),
  ];
}
