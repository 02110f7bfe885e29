/** The Problems tab: what each part of the programme has found, replaced by that part alone. */
import type { RowsAction } from '../core/action.js';
import { sha256 } from '../core/hash.js';
import type { Problem } from '../core/problem.js';
import { read, write } from '../core/rows.js';
import type { RowOf, WrittenOf } from '../core/table.js';
import type { World } from '../core/world.js';
import * as records from '../records/index.js';

type Row = RowOf<typeof records.problems>;
type Written = WrittenOf<typeof records.problems>;

/** All problems that `source` finds now, in the place of those it found before; those that others found stay. */
export function problemsAction(world: World, source: records.ProblemSource, problems: readonly Problem[]): RowsAction {
  const present = read(world, records.problems);
  const others = present.filter((row) => row.source !== source);
  const first = present.findIndex((row) => row.source === source);
  const before = first < 0 ? others.length : first;
  const rows = [
    ...others.slice(0, before).map(asItStands),
    ...problems.map((problem) => rowOf(problem, source)),
    ...others.slice(before).map(asItStands),
  ];
  return write(records.problems, rows, { replace: true });
}

/** The tab without these rows; all others stay as they stand. */
export function withoutProblems(world: World, isGone: (row: Row) => boolean): RowsAction {
  const stay = read(world, records.problems).filter((row) => !isGone(row));
  return write(records.problems, stay.map(asItStands), { replace: true });
}

/** A problem as it stands in the tab. */
export interface Found extends Problem {
  readonly id: string;
  readonly source: Row['source'];
}

/** What these sources have found; what all have found when none is named. */
export function readProblems(world: World, sources?: readonly records.ProblemSource[]): Found[] {
  return read(world, records.problems)
    .filter(({ source }) => !sources || sources.some((one) => one === source))
    .map(({ id, source, tab, row, column, reason, mend, weight, who }) => ({
      id,
      source,
      tab,
      row: row || 0,
      column,
      reason,
      mend,
      weight: weight === 'stops' ? 'stops' : 'warns',
      who,
    }));
}

/** Whether it is one of those that code calls so; the tab keeps no names, but its ids are made of them. */
export function isCalled(found: Found, codes: readonly string[]): boolean {
  return codes.some((code) => found.id === idOf({ ...found, code }, found.source));
}

function asItStands({ row, ...rest }: Row): Written {
  return { ...rest, row: row ?? '' };
}

function rowOf(problem: Problem, source: records.ProblemSource): Written {
  const { weight, tab, row, column, who, reason, mend } = problem;
  return { id: idOf(problem, source), weight, tab, row: row || '', column, who: who || '', reason, mend, source };
}

/** Made of what is wrong, not of the words for it, which change with the language. */
function idOf({ tab, row, column, who, code, reason }: Problem, source: string): string {
  return sha256([source, tab, row, column, code ? [code, who] : reason].join('|')).slice(0, 10);
}
