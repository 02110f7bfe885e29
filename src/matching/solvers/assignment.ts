/** Assigns rows to columns with seats: as many rows as possible, and among those ways the highest total. */
import { bid } from './bidding.js';
import { scratchFor, seat } from './path.js';
import { type Assignment, mostPlaced, scoreRange } from './scores.js';
import { emptyState } from './state.js';

export interface Assigned {
  /** Column of each row, or -1. */
  readonly columnOf: Int32Array;
  readonly matched: number;
  /** Sum of the scores. */
  readonly total: number;
  /**
   * The proof: `rowPrice + columnPrice >= score + lift` for every allowed cell, none below 0, equal where a row sits,
   * 0 for rows and seats that stay free. `check` reads it.
   */
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  /** Added to every score so that one more row always counts for more than any scores. */
  readonly lift: number;
}

/** Exact for integers while (rows + 1) x (highest - lowest score) x rows stays below 2^52; else to rounding. */
export function assign(problem: Assignment): Assigned {
  const { rows, columns, scores } = problem;
  const { low, high } = scoreRange(problem);
  const lift = 2 * mostPlaced(problem) * (high - low) + 1 - low;
  const state = emptyState(problem);
  for (let column = 0; column < columns; column++) {
    // Nobody can sit there, so its price may forbid it outright.
    if (state.seats[column] === 0) state.price[column] = high + lift;
  }
  bid(problem, lift, state, 10 * rows);
  const scratch = scratchFor(problem);
  for (let row = 0; row < rows; row++) if (state.columnOf[row]! < 0) seat(problem, lift, state, scratch, row);
  let matched = 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const column = state.columnOf[row]!;
    // Sums of fractions may fall below 0 by a rounding error.
    state.gain[row] = column < 0 ? 0 : Math.max(0, state.gain[row]!);
    if (column < 0) continue;
    matched++;
    total += scores[row * columns + column]!;
  }
  return { columnOf: state.columnOf, matched, total, rowPrice: state.gain, columnPrice: state.price, lift };
}
