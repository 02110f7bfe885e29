/** The Problems tab: what each job has found, replaced by that job alone. */
import type { RowsAction } from '../core/action.js';
import { type Row, text } from '../core/cell.js';
import { sha256 } from '../core/hash.js';
import type { Problem } from '../core/problem.js';
import { readRows } from '../core/rows.js';
import { problemsTable } from '../core/tables/problems.js';
import type { World } from '../core/world.js';

/** All problems that `source` finds now, in the place of those it found before; those that others found stay. */
export function problemsAction(world: World, source: string, problems: readonly Problem[]): RowsAction {
  const present = readRows(problemsTable, world.tabs[problemsTable.name]);
  const others = present.filter((row) => text(row.source) !== source);
  const first = present.findIndex((row) => text(row.source) === source);
  const before = first < 0 ? others.length : first;
  return {
    kind: 'rows',
    tab: problemsTable.name,
    rows: [...others.slice(0, before), ...problems.map((problem) => rowOf(problem, source)), ...others.slice(before)],
    replace: true,
  };
}

export function readProblems(world: World): Problem[] {
  return readRows(problemsTable, world.tabs[problemsTable.name]).map((row) => ({
    tab: text(row.tab),
    row: Number(row.row) || 0,
    column: text(row.column),
    reason: text(row.reason),
    mend: text(row.mend),
    weight: text(row.weight) === 'stops' ? 'stops' : 'warns',
    who: text(row.who),
  }));
}

function rowOf({ weight, tab, row, column, who, reason, mend }: Problem, source: string): Row {
  const id = sha256([source, tab, row, column, reason].join('|')).slice(0, 10);
  return { id, weight, tab, row: row || '', column, who: who || '', reason, mend, source };
}
