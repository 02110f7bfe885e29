/**
 * The dual bound: a sum that no assignment can exceed, by any prices; and whether an assignment is feasible. Shares no
 * code with the solvers.
 */
import type { AssignmentProblem } from './problem.js';

/**
 * No assignment has a higher sum of `score + bigM`, plus `bonus` for each row that sits in its column of `marks`.
 * True of any prices (weak duality: what a row pays for its seat another gets); prices below 0 count as 0. Exact for
 * whole numbers while sums stay below 2^53.
 */
export function dualBound(
  { rows, columns, scores, absent, seats }: AssignmentProblem,
  bigM: number,
  columnDual: Float64Array,
  marks?: Int32Array,
  bonus = 0,
): number {
  const prices = columnDual.map((price) => Math.max(0, price));
  let sum = 0;
  // More seats than rows are never of use.
  for (let column = 0; column < columns; column++) sum += Math.min(rows, Math.floor(seats[column]!)) * prices[column]!;
  for (let row = 0; row < rows; row++) {
    const mark = marks ? marks[row]! : -1;
    let most = 0;
    for (let column = 0; column < columns; column++) {
      const score = scores[row * columns + column]!;
      if (score === absent || !(seats[column]! >= 1)) continue;
      const worth = score + bigM - prices[column]! + (column === mark ? bonus : 0);
      if (worth > most) most = worth;
    }
    sum += most;
  }
  return sum;
}

/** Every row sits in an allowed column or in none (-1), and no column holds more than its seats. */
export function isFeasible({ columns, scores, absent, seats }: AssignmentProblem, columnOf: Int32Array): boolean {
  const left = Float64Array.from(seats);
  return columnOf.every(
    (column, row) =>
      column === -1 ||
      (column >= 0 && column < columns && scores[row * columns + column] !== absent && --left[column]! >= 0),
  );
}
