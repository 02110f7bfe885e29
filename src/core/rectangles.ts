/** The fewest rectangles of cells that bring a tab's changes into the Sheet without touching columns of others. */
import type { Cell } from './cell.js';
import type { TabWrite } from './diff.js';

export interface Rectangle {
  /** Row in the Sheet; 2 is the first below the header. */
  readonly row: number;
  /** Column in the Sheet; 1 is the first. */
  readonly column: number;
  readonly values: readonly (readonly Cell[])[];
}

const MOST_ROW_GROUPS = 3;

/**
 * In the order in which they are to be written, so that the next run mends what one that is stopped between has left: from
 * the right, where a row tells the particulars of its status, and the ids last, without which a row counts for nothing.
 */
export function rectangles(write: TabWrite): Rectangle[] {
  if (write.changes.length === 0) return [];
  const columns = runs(
    distinct(write.changes.map(({ column }) => column)),
    (index) => write.foreign.indexOf(index) < 0,
  );
  const rows = runs(distinct(write.changes.map(({ row }) => row)), () => false);
  const rowGroups = columns.length === 1 && rows.length <= MOST_ROW_GROUPS ? rows : [[rows[0]![0]!, last(last(rows))]];
  const hasIds = ([left, right]: readonly number[]) => left! <= write.idColumn && write.idColumn <= right!;
  const ordered = columns.reverse().sort((a, b) => Number(hasIds(a)) - Number(hasIds(b)));
  return rowGroups.flatMap(([top, bottom]) =>
    ordered.map(([left, right]) => ({
      row: top! + 2,
      column: left! + 1,
      values: write.after.slice(top, bottom! + 1).map((cells) => cells.slice(left, right! + 1)),
    })),
  );
}

/** [first, last] of each run of numbers; a gap joins two runs when every number in it may be crossed. */
function runs(sorted: readonly number[], mayCross: (index: number) => boolean): number[][] {
  const result: number[][] = [];
  for (const number of sorted) {
    const run = result[result.length - 1];
    if (run && between(run[1]!, number).every(mayCross)) run[1] = number;
    else result.push([number, number]);
  }
  return result;
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from - 1 }, (_, index) => from + 1 + index);
}

function distinct(numbers: readonly number[]): number[] {
  return Array.from(new Set(numbers)).sort((a, b) => a - b);
}

function last<T>(list: readonly T[]): T {
  return list[list.length - 1]!;
}
