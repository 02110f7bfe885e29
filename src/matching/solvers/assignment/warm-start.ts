/**
 * Warm start: solves a problem anew from the duals of one much like it, so that only rows that lost their place are
 * seated again.
 */
import { assign } from './assign.js';
import { augmentDense, scratchFor } from './augment-dense.js';
import { emptyAssignment, type PartialAssignment, sit } from './partial-assignment.js';
import { type AssignmentProblem, type AssignmentSolution, bigMFor, mostPlaced, scoreRange } from './problem.js';
import { refillSeat } from './refill-seat.js';

export interface WarmStart {
  /** Where each row of the new problem sat, or -1. */
  readonly columnOf: ArrayLike<number>;
  /** Price of each column of the new problem; NaN for one that was not there. */
  readonly columnDual: Float64Array;
  readonly bigM: number;
}

/**
 * As good and as proven as `assign`; quick when few rows, columns, seats or scores have changed. Throws a RangeError at
 * a score that is no number.
 */
export function reassign(problem: AssignmentProblem, former: WarmStart): AssignmentSolution {
  const { rows, columns, scores } = problem;
  const range = scoreRange(problem);
  const { low, high } = range;
  const { bigM } = former;
  const most = mostPlaced(problem);
  const enough = low + bigM > Math.max(0, most - 1) * (high - low);
  // Next to a lift out of proportion scores would be lost in rounding.
  if (!(enough && high + bigM <= 4 * (high + bigMFor(range, most)))) return assign(problem);
  const { columnOf, rowDual, columnDual } = reoptimise(problem, bigM, former.columnOf, former.columnDual);
  let matched = 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    if (columnOf[row]! < 0) continue;
    matched++;
    total += scores[row * columns + columnOf[row]!]!;
  }
  return { columnOf, matched, total, rowDual: rowDual, columnDual: columnDual, bigM };
}

/**
 * The assignment with the highest sum of `score + bigM`, from any places and any prices that are 0 or more (NaN: a new
 * column). A place is kept where it is still the row's best at these prices; the other rows are seated along shortest
 * paths, and then the seats that have a price but nobody on them are filled. Source: I. H. Toroslu and G. Ucoluk,
 * Incremental assignment problem, Information Sciences 177 (2007), for one row.
 */
export function reoptimise(
  problem: AssignmentProblem,
  bigM: number,
  places: ArrayLike<number>,
  prices: Float64Array,
): PartialAssignment {
  const { rows, columns, scores, absent } = problem;
  const state = emptyAssignment(problem);
  const { columnOf, load, seats, rowDual, columnDual } = state;
  const strange: number[] = [];
  for (let column = 0; column < columns; column++) {
    // A price of Infinity hides the column from the rows for now.
    const known = prices[column]! >= 0 && seats[column]! > 0;
    columnDual[column] = known ? prices[column]! : Infinity;
    if (!known) strange.push(column);
  }
  for (let row = 0, at = 0; row < rows; row++) {
    let most = 0;
    for (let column = 0; column < columns; column++, at++) {
      const worth = scores[at]! + bigM - columnDual[column]!;
      if (worth > most && scores[at] !== absent) most = worth;
    }
    rowDual[row] = most;
  }
  for (const column of strange) {
    let most = 0;
    for (let row = 0, at = column; row < rows; row++, at += columns) {
      // What no row would pay for a column without seats; for a new one what none would leave its place for.
      const own = seats[column] === 0 ? 0 : rowDual[row]!;
      if (scores[at] !== absent) most = Math.max(most, scores[at]! + bigM - own);
    }
    columnDual[column] = most;
  }
  for (let row = 0; row < rows; row++) {
    const column = places[row]!;
    if (!(column >= 0 && load[column]! < seats[column]!)) continue;
    const score = scores[row * columns + column]!;
    // Sums of fractions may differ by a rounding error.
    const tight = rowDual[row]! + columnDual[column]! - score - bigM <= Math.min(0.5, 1e-12 * Math.abs(bigM));
    if (score !== absent && tight) sit(state, row, column);
  }
  const scratch = scratchFor(problem);
  for (let row = 0; row < rows; row++) {
    if (columnOf[row]! < 0 && rowDual[row]! > 0) augmentDense(problem, bigM, state, scratch, row);
  }
  for (let column = 0; column < columns; column++) {
    while (load[column]! < seats[column]! && columnDual[column]! > 0) refillSeat(problem, bigM, state, column);
  }
  for (let row = 0; row < rows; row++) rowDual[row] = columnOf[row]! < 0 ? 0 : Math.max(0, rowDual[row]!);
  return state;
}
