/** Makes a grouping feasible by taking rows out of columns, and starts columns from rows that are in none. */
import { common, favourite, lowest } from './marks.js';
import { type BranchLimits, type GroupingProblem, noLimits } from './problem.js';

/** Of every column the rows that can stay together; a column left with too few is emptied. */
export function makeFeasible(problem: GroupingProblem, { left }: BranchLimits, columnOf: Int32Array): Int32Array {
  const { rows, columns, least } = problem;
  const members: number[][] = Array.from({ length: columns }, () => []);
  for (let row = 0; row < rows; row++) if (columnOf[row]! >= 0) members[columnOf[row]!]!.push(row);
  const kept = new Int32Array(rows).fill(-1);
  members.forEach((inside, column) => {
    const together = fitting(problem, left, column, inside);
    if (together.length >= least) for (const row of together) kept[row] = column;
  });
  return kept;
}

/** Columns without rows are started, where enough of the rows in no column can go there together. */
export function startColumns(problem: GroupingProblem, columnOf: Int32Array): boolean {
  const { rows, columns, scores, absent, seats, least } = problem;
  const { left } = noLimits(problem);
  const used = new Uint8Array(columns);
  const idle: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (columnOf[row]! >= 0) used[columnOf[row]!] = 1;
    else idle.push(row);
  }
  let started = false;
  for (let column = 0; column < columns && idle.length >= least; column++) {
    if (used[column] === 1 || seats[column]! < least) continue;
    const worth = (row: number) => scores[row * columns + column]!;
    const able = idle.filter((row) => columnOf[row]! < 0 && worth(row) !== absent).sort((a, b) => worth(b) - worth(a));
    const together = fitting(problem, left, column, able).slice(0, seats[column]!);
    if (together.length < least) continue;
    for (const row of together) columnOf[row] = column;
    started = true;
  }
  return started;
}

/** Kind by kind those who have the mark that most have; of two that must be apart the first. */
function fitting(
  problem: GroupingProblem,
  left: readonly Int32Array[],
  column: number,
  all: readonly number[],
): number[] {
  const { marks, apart } = problem;
  let rows = [...all];
  marks.forEach(({ words, ofRow }, which) => {
    if (rows.length === 0 || lowest(common(problem, which, left[which]!, column, rows)) >= 0) return;
    const mark = favourite(problem, which, left[which]!, column, rows);
    rows = rows.filter((row) => mark >= 0 && (ofRow[row * words + (mark >> 5)]! & (1 << (mark & 31))) !== 0);
  });
  for (const [one, other] of apart) {
    if (rows.indexOf(one) >= 0 && rows.indexOf(other) >= 0) rows = rows.filter((row) => row !== other);
  }
  return rows;
}

export interface Size {
  readonly placed: number;
  /** Without affinity. */
  readonly total: number;
}

export function sizeOf({ columns, scores }: GroupingProblem, columnOf: Int32Array): Size {
  let placed = 0;
  let total = 0;
  columnOf.forEach((column, row) => {
    if (column < 0) return;
    placed++;
    total += scores[row * columns + column]!;
  });
  return { placed, total };
}
