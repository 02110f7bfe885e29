/** Turns a partial assignment into a solution; after a stop, rows without a seat first take the best that is free. */
import type { CandidateLists } from './candidate-lists.js';
import { type PartialAssignment, sit } from './partial-assignment.js';
import type { AssignmentSolution } from './problem.js';

export function solutionOf(
  lists: CandidateLists,
  state: PartialAssignment,
  bigM: number,
  timedOut: boolean,
  scoreOf: (row: number, column: number) => number,
): AssignmentSolution {
  const { columnOf, rowDual, columnDual } = state;
  let matched = 0;
  let total = 0;
  for (let row = 0; row < columnOf.length; row++) {
    if (columnOf[row]! >= 0)
      rowDual[row] = Math.max(0, rowDual[row]!); // sums of fractions may fall below by a rounding error
    else if (timedOut) takeFreeSeat(lists, state, row);
    else rowDual[row] = 0;
    const column = columnOf[row]!;
    if (column < 0) continue;
    matched++;
    total += scoreOf(row, column);
  }
  return { columnOf, matched, total, rowDual: rowDual, columnDual: columnDual, bigM, timedOut };
}

/** The dual of the row is what its best column is worth, so that the duals cover all its scores. */
function takeFreeSeat(lists: CandidateLists, state: PartialAssignment, row: number): void {
  const { load, seats, columnDual, rowDual } = state;
  const list = lists.whole(row);
  let most = 0;
  let free = -1;
  let bestFree = 0;
  for (let at = lists.start[list]!, last = lists.end[list]!; at < last; at++) {
    const column = lists.column[at]!;
    const worth = lists.worth[at]!;
    most = Math.max(most, worth - columnDual[column]!);
    if (worth > bestFree && load[column]! < seats[column]!) {
      bestFree = worth;
      free = column;
    }
  }
  rowDual[row] = most;
  if (free >= 0) sit(state, row, free);
}
