/** Assigns rows to columns with seats from lists of candidates: for sizes at which a table of all scores is too much. */
import type { Assigned, Limits } from './assign.js';
import { bidFromLists } from './auction.js';
import { searchFor, seatFromList } from './augment-lists.js';
import { emptyState } from './partial-assignment.js';
import { liftOver, mostPlaced, type Numbers, type Range } from './problem.js';
import { finished } from './solution.js';

export interface Candidates {
  readonly rows: number;
  readonly columns: number;
  /** rows + 1 numbers: the candidates of a row stand at `start[row]` up to, not including, `start[row + 1]`. */
  readonly start: Int32Array;
  /** The column of each candidate; of a column that stands twice in a row's list the higher score counts. */
  readonly column: Int32Array;
  readonly score: Numbers;
  /** How many rows each column takes; 0 or more, Infinity for no limit. */
  readonly seats: ArrayLike<number>;
}

/**
 * As many rows as possible and among those ways the highest total; the same outcome and proof as `assign` gives for
 * a table, and as exact.
 * Throws a RangeError naming the place of a score that is not finite, a column that does not exist, lists that do not
 * follow each other or seats that are no number. Source: R. Jonker and A. Volgenant, Computing 38 (1987), for lists.
 */
export function assignSparse(problem: Candidates, { outOfTime = () => false }: Limits = {}): Assigned {
  const { rows, columns, start, column, score } = problem;
  const range = listRange(problem);
  const lift = liftOver(range, mostPlaced(problem));
  const state = emptyState(problem, range.high + lift);
  const worth = new Float64Array(start[rows]!);
  for (let at = 0; at < worth.length; at++) worth[at] = score[at]! + lift;
  // Nothing is off these lists, so none is ever made anew.
  const rest = new Float64Array(rows);
  const lists = { start, end: start.subarray(1), column, worth, rest, renew: () => {}, whole: (row: number) => row };

  let timedOut = bidFromLists(lists, state, 20 * rows, outOfTime);
  const search = searchFor(rows, columns);
  for (let row = 0; row < rows && !timedOut; row++) {
    if (state.columnOf[row]! >= 0) continue;
    timedOut = outOfTime();
    if (!timedOut) seatFromList(lists, state, search, row);
  }
  return finished(lists, state, lift, timedOut, (row, wanted) => {
    let most = -Infinity;
    for (let at = start[row]!; at < start[row + 1]!; at++) if (column[at] === wanted) most = Math.max(most, score[at]!);
    return most;
  });
}

/** The lowest and highest score, once everything has been found to be usable. */
function listRange({ rows, columns, start, column, score }: Candidates): Range {
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
