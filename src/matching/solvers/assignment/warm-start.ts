/** Solves a problem anew from the prices of one much like it: only who lost their place is seated again. */
import { type Assigned, assign } from './assign.js';
import { scratchFor, seat } from './augment-dense.js';
import { emptyState, type State, sit } from './partial-assignment.js';
import { type Assignment, liftOver, mostPlaced, scoreRange } from './problem.js';
import { fill } from './refill-seat.js';

export interface Former {
  /** Where each row of the new problem sat, or -1. */
  readonly columnOf: ArrayLike<number>;
  /** Price of each column of the new problem; NaN for one that was not there. */
  readonly columnPrice: Float64Array;
  readonly lift: number;
}

/**
 * As good and as proven as `assign`; quick when few rows, columns, seats or scores have changed. Throws a RangeError at
 * a score that is no number.
 */
export function reassign(problem: Assignment, former: Former): Assigned {
  const { rows, columns, scores } = problem;
  const range = scoreRange(problem);
  const { low, high } = range;
  const { lift } = former;
  const most = mostPlaced(problem);
  const enough = low + lift > Math.max(0, most - 1) * (high - low);
  // Next to a lift out of proportion scores would be lost in rounding.
  if (!(enough && high + lift <= 4 * (high + liftOver(range, most)))) return assign(problem);
  const { columnOf, gain, price } = settle(problem, lift, former.columnOf, former.columnPrice);
  let matched = 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    if (columnOf[row]! < 0) continue;
    matched++;
    total += scores[row * columns + columnOf[row]!]!;
  }
  return { columnOf, matched, total, rowPrice: gain, columnPrice: price, lift };
}

/**
 * The assignment with the highest sum of `score + lift`, from any places and any prices that are 0 or more (NaN: a new
 * column). A place is kept where it is still the row's best at these prices; the other rows are seated along shortest
 * paths, and then the seats that have a price but nobody on them are filled. Source: I. H. Toroslu and G. Ucoluk,
 * Incremental assignment problem, Information Sciences 177 (2007), for one row.
 */
export function settle(problem: Assignment, lift: number, places: ArrayLike<number>, prices: Float64Array): State {
  const { rows, columns, scores, absent } = problem;
  const state = emptyState(problem);
  const { columnOf, load, seats, gain, price } = state;
  const strange: number[] = [];
  for (let column = 0; column < columns; column++) {
    // A price of Infinity hides the column from the rows for now.
    const known = prices[column]! >= 0 && seats[column]! > 0;
    price[column] = known ? prices[column]! : Infinity;
    if (!known) strange.push(column);
  }
  for (let row = 0, at = 0; row < rows; row++) {
    let most = 0;
    for (let column = 0; column < columns; column++, at++) {
      const worth = scores[at]! + lift - price[column]!;
      if (worth > most && scores[at] !== absent) most = worth;
    }
    gain[row] = most;
  }
  for (const column of strange) {
    let most = 0;
    for (let row = 0, at = column; row < rows; row++, at += columns) {
      // What no row would pay for a column without seats; for a new one what none would leave its place for.
      const own = seats[column] === 0 ? 0 : gain[row]!;
      if (scores[at] !== absent) most = Math.max(most, scores[at]! + lift - own);
    }
    price[column] = most;
  }
  for (let row = 0; row < rows; row++) {
    const column = places[row]!;
    if (!(column >= 0 && load[column]! < seats[column]!)) continue;
    const score = scores[row * columns + column]!;
    // Sums of fractions may differ by a rounding error.
    const tight = gain[row]! + price[column]! - score - lift <= Math.min(0.5, 1e-12 * Math.abs(lift));
    if (score !== absent && tight) sit(state, row, column);
  }
  const scratch = scratchFor(problem);
  for (let row = 0; row < rows; row++) {
    if (columnOf[row]! < 0 && gain[row]! > 0) seat(problem, lift, state, scratch, row);
  }
  for (let column = 0; column < columns; column++) {
    while (load[column]! < seats[column]! && price[column]! > 0) fill(problem, lift, state, column);
  }
  for (let row = 0; row < rows; row++) gain[row] = columnOf[row]! < 0 ? 0 : Math.max(0, gain[row]!);
  return state;
}
