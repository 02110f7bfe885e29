/**
 * Assigns rows to columns with seats from lists of candidates: for sizes at which a table of all scores is too much.
 */
import { auction } from './auction.js';
import { augmentFromLists, pathSearchFor } from './augment-lists.js';
import { emptyAssignment } from './partial-assignment.js';
import type { AssignmentSolution, TimeLimit } from './problem.js';
import { bigMFor, mostPlaced, type ScoreRange, type SparseProblem } from './problem.js';
import { solutionOf } from './solution.js';

/**
 * As many rows as possible and among those ways the highest total; the same outcome and proof as `assign` gives for
 * a table, and as exact.
 * Throws a RangeError naming the place of a score that is not finite, a column that does not exist, lists that do not
 * follow each other or seats that are no number. Source: R. Jonker and A. Volgenant, Computing 38 (1987), for lists.
 */
export function assignSparse(problem: SparseProblem, { outOfTime = () => false }: TimeLimit = {}): AssignmentSolution {
  const { rows, columns, start, column, score } = problem;
  const range = listRange(problem);
  const bigM = bigMFor(range, mostPlaced(problem));
  const state = emptyAssignment(problem, range.high + bigM);
  const worth = new Float64Array(start[rows]!);
  for (let at = 0; at < worth.length; at++) worth[at] = score[at]! + bigM;
  // Nothing is off these lists, so none is ever made anew.
  const rest = new Float64Array(rows);
  const lists = { start, end: start.subarray(1), column, worth, rest, renew: () => {}, whole: (row: number) => row };

  let timedOut = auction(lists, state, 20 * rows, outOfTime);
  const search = pathSearchFor(rows, columns);
  for (let row = 0; row < rows && !timedOut; row++) {
    if (state.columnOf[row]! >= 0) continue;
    timedOut = outOfTime();
    if (!timedOut) augmentFromLists(lists, state, search, row);
  }
  return solutionOf(lists, state, bigM, timedOut, (row, wanted) => {
    let most = -Infinity;
    for (let at = start[row]!; at < start[row + 1]!; at++) if (column[at] === wanted) most = Math.max(most, score[at]!);
    return most;
  });
}

/** The lowest and highest score, once everything has been found to be usable. */
function listRange({ rows, columns, start, column, score }: SparseProblem): ScoreRange {
  if (start[0] !== 0) throw new RangeError(`The lists start at ${start[0]}, not at 0.`);
  for (let row = 0; row < rows; row++) {
    if (!(start[row + 1]! >= start[row]!)) throw new RangeError(`The list of row ${row} ends before it starts.`);
  }
  const end = start[rows]!;
  if (!(end <= column.length && end <= score.length)) {
    throw new RangeError(`The lists hold ${Math.min(column.length, score.length)} candidates, not ${end}.`);
  }
  let low = Infinity;
  let high = -Infinity;
  for (let row = 0; row < rows; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const one = score[at]!;
      if (!(column[at]! >= 0 && column[at]! < columns)) {
        throw new RangeError(`Row ${row} lists column ${column[at]}; there are ${columns}.`);
      }
      if (!(one - one === 0)) throw new RangeError(`The score in row ${row}, column ${column[at]} is ${one}.`);
      if (one < low) low = one;
      if (one > high) high = one;
    }
  }
  return end > 0 ? { low, high } : { low: 0, high: 0 };
}
