/**
 * The optimal face: all assignments that are equally good, as the pairs they may use, the rows they must place and how
 * full their columns may be (complementary slackness with the dual solution).
 */
import type { AssignmentProblem, SparseProblem } from './problem.js';

/** An assignment lies on the face exactly if it uses only these pairs, places every `must` row and keeps the bounds. */
export interface OptimalFace {
  readonly rows: number;
  readonly columns: number;
  /**
   * The columns that a row may use, lowest first, stand in `column` from `start[row]` up to, not including, `start[row
   * + 1]`.
   */
  readonly start: Int32Array;
  readonly column: Int32Array;
  /** 1 for rows that must be placed. */
  readonly must: Uint8Array;
  /** How many rows each column takes. */
  readonly least: Int32Array;
  readonly most: Int32Array;
}

/** A dual solution: `rowDual + columnDual >= score + bigM` for every pair. */
export interface Duals {
  readonly rowDual: ArrayLike<number>;
  readonly columnDual: ArrayLike<number>;
  readonly bigM: number;
}

/**
 * All assignments as good as `columnOf`, which the duals prove best: by complementary slackness those that use only
 * pairs of reduced cost 0, place every row and fill every column whose dual is not 0; `all`: every row or every seat is
 * known to be used, so their duals may be 0 or less. Reduced costs and duals up to `tolerance` count as 0.
 */
export function optimalFace(
  problem: AssignmentProblem | SparseProblem,
  columnOf: Int32Array,
  { rowDual, columnDual, bigM }: Duals,
  tolerance: number,
  all: 'rows' | 'seats' | null,
): OptimalFace {
  const { rows, columns, seats } = problem;
  const start = new Int32Array(rows + 1);
  const column: number[] = [];
  for (let row = 0; row < rows; row++) {
    const own = columnOf[row]!;
    const gain = rowDual[row]! - bigM - tolerance;
    if ('start' in problem) {
      const tight: number[] = [];
      for (let at = problem.start[row]!; at < problem.start[row + 1]!; at++) {
        const one = problem.column[at]!;
        if (gain + columnDual[one]! <= problem.score[at]! || one === own) tight.push(one);
      }
      for (const one of tight.sort((a, b) => a - b)) column.push(one);
    } else {
      const { scores, absent } = problem;
      for (let one = 0, cell = row * columns; one < columns; one++, cell++) {
        const score = scores[cell]!;
        if (gain + columnDual[one]! > score && one !== own) continue;
        if (score !== absent) column.push(one);
      }
    }
    start[row + 1] = column.length;
  }
  const most = Int32Array.from({ length: columns }, (_, at) => Math.min(rows, seats[at]!));
  const load = new Int32Array(columns);
  for (const at of columnOf) if (at >= 0) load[at]!++;
  return {
    rows,
    columns,
    start,
    column: Int32Array.from(column),
    must: Uint8Array.from(columnOf, (at, row) => (at >= 0 && (all === 'rows' || rowDual[row]! > tolerance) ? 1 : 0)),
    least: load.map((full, at) => (all === 'seats' || columnDual[at]! > tolerance ? full : 0)),
    most,
  };
}

/** The best assignment of a face by one more measure, with the dual solution that proves it. */
export interface FaceOptimum {
  readonly columnOf: Int32Array;
  /** May be below 0 for rows that must be placed. */
  readonly rowDual: Float64Array;
  /** May be below 0 for columns that must hold some rows. */
  readonly columnDual: Float64Array;
  /** Stopped before the best was found: the duals prove nothing. */
  readonly timedOut: boolean;
}

/**
 * Those that are best by the stage too. `worth` of each pair, in the order of the face. `base`: if the measure is the
 * most even load, what the columns hold besides.
 */
export function narrowFace(
  { rows, columns, start, column, must, least, most }: OptimalFace,
  { columnOf, rowDual, columnDual }: FaceOptimum,
  worth: Float64Array,
  base: Int32Array | null,
  tolerance: number,
): OptimalFace {
  const starts = new Int32Array(rows + 1);
  const kept: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const slack = rowDual[row]! + columnDual[column[at]!]! - worth[at]!;
      if (slack <= tolerance || columnOf[row] === column[at]) kept.push(column[at]!);
    }
    starts[row + 1] = kept.length;
  }
  // Of loads, price x load less its square is highest next to half the price.
  const bound = (at: number, wanted: number) => Math.min(most[at]!, Math.max(least[at]!, wanted));
  const lowest = (at: number) => {
    if (base) return bound(at, Math.floor(columnDual[at]! / 2) - base[at]!);
    return columnDual[at]! > tolerance ? most[at]! : least[at]!;
  };
  const highest = (at: number) => {
    if (base) return bound(at, Math.ceil(columnDual[at]! / 2) - base[at]!);
    return columnDual[at]! < -tolerance ? least[at]! : most[at]!;
  };
  return {
    rows,
    columns,
    start: starts,
    column: Int32Array.from(kept),
    must: must.map((one, row) => (one === 1 || rowDual[row]! > tolerance ? 1 : 0)),
    least: least.map((_, at) => lowest(at)),
    most: most.map((_, at) => highest(at)),
  };
}
