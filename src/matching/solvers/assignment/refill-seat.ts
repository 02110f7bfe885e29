/**
 * Restores optimality after a seat came free: an alternating path refills it, a row from outside takes it, or its dual
 * falls.
 */
import { leave, type PartialAssignment, sit } from './partial-assignment.js';
import type { AssignmentProblem } from './problem.js';

/**
 * The mirror image of `augmentDense`: Dijkstra from a column with a free seat and a price, against the moves. It ends
 * at a row without a place, which comes in, or at the seat that is cheapest to leave free (its price is what that
 * costs). Every slack stays at 0 or more and is 0 wherever a row sits. Rows without a place must have no gain.
 */
export function refillSeat(problem: AssignmentProblem, bigM: number, state: PartialAssignment, start: number): void {
  const { rows, columns, scores, absent } = problem;
  const { columnOf, head, next, rowDual, columnDual } = state;
  const distance = new Float64Array(columns).fill(Infinity);
  const done = new Uint8Array(columns);
  /** The row that would leave a column, and where each row would go. */
  const mover = new Int32Array(columns).fill(-1);
  const goal = new Int32Array(rows).fill(-1);
  const reach = new Float64Array(rows).fill(Infinity);
  distance[start] = 0;
  let cost = columnDual[start]!;
  let end = start;
  let incomer = -1;
  for (;;) {
    let here = -1;
    for (let column = 0; column < columns; column++) {
      if (done[column] === 0 && distance[column]! < (here < 0 ? cost : distance[here]!)) here = column;
    }
    if (here < 0) break;
    done[here] = 1;
    const base = distance[here]! + columnDual[here]! - bigM;
    for (let row = 0, at = here; row < rows; row++, at += columns) {
      const length = base + rowDual[row]! - scores[at]!;
      if (!(length < reach[row]! && length < cost) || scores[at] === absent) continue;
      const own = columnOf[row]!;
      // Rounding must not take us back.
      if (own >= 0 && done[own] === 1) continue;
      reach[row] = length;
      goal[row] = here;
      if (own < 0) {
        cost = length;
        incomer = row;
      } else if (length < distance[own]!) {
        distance[own] = length;
        mover[own] = row;
        if (length + columnDual[own]! >= cost) continue;
        cost = length + columnDual[own]!;
        end = own;
        incomer = -1;
      }
    }
  }
  for (let column = 0; column < columns; column++) {
    const fall = cost - distance[column]!;
    if (!(fall > 0)) continue;
    columnDual[column]! -= fall;
    for (let row = head[column]!; row >= 0; row = next[row]!) rowDual[row]! += fall;
  }
  if (incomer < 0) columnDual[end] = 0;
  else {
    end = goal[incomer]!;
    sit(state, incomer, end);
  }
  while (end !== start) {
    const row = mover[end]!;
    leave(state, row);
    end = goal[row]!;
    sit(state, row, end);
  }
}
