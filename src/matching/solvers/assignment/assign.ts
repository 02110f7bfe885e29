/** Assigns rows to columns with seats: as many rows as possible, and among those ways the highest total. */
import { bidFromLists } from './auction.js';
import { type Scratch, scratchFor, seat } from './augment-dense.js';
import { searchFor, seatFromList } from './augment-lists.js';
import { shortLists } from './candidate-lists.js';
import { emptyState } from './partial-assignment.js';
import { type Assignment, liftOver, mostPlaced, scoreRange, widestLast } from './problem.js';
import { finished } from './solution.js';

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
  /**
   * True: stopped before the best was found. The prices still cover every allowed cell, so no way to seat m rows
   * totals more than all row prices, plus seats x price of each column, less m x lift.
   */
  readonly timedOut?: boolean;
}

export interface Limits {
  /** Asked again and again between rows; once it says true, the rows left over take what seats they find. */
  readonly outOfTime?: () => boolean;
}

/**
 * Exact for integers while rows x ((rows + 1) x (highest - lowest score) + largest score) stays below 2^51; else to
 * rounding. Throws a RangeError at a score that is no number, and at a number of seats below 0 or NaN.
 */
export function assign(problem: Assignment, { outOfTime = () => false }: Limits = {}): Assigned {
  const { rows, columns, scores } = problem;
  const range = scoreRange(problem);
  const lift = liftOver(range, mostPlaced(problem));
  const state = emptyState(problem, range.high + lift);
  const lists = shortLists(problem, lift, range);
  let timedOut = bidFromLists(lists, state, 10 * rows, outOfTime);
  const search = searchFor(rows, columns);
  let scratch: Scratch | undefined;
  let waiting: number[] = [];
  for (let row = rows - 1; row >= 0; row--) if (state.columnOf[row]! < 0) waiting.push(row);
  for (let row = waiting.pop(); row !== undefined && !timedOut; row = waiting.pop()) {
    timedOut = outOfTime();
    if (timedOut) break;
    if (scratch) seat(problem, lift, state, scratch, row);
    else seatFromList(lists, state, search, row);
    // Where most searches end up reading whole rows, lists only cost time.
    if (!scratch && search.rowsRead > 2 * rows && 2 * search.rowsRead > search.listsRead) {
      scratch = scratchFor(problem);
      waiting = widestLast(problem, waiting);
    }
  }
  return finished(lists, state, lift, timedOut, (row, column) => scores[row * columns + column]!);
}
