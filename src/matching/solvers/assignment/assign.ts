/**
 * Solves the assignment problem with seats: as many rows placed as possible, and among those ways the highest total.
 */
import { auction } from './auction.js';
import { augmentDense, type Scratch, scratchFor } from './augment-dense.js';
import { augmentFromLists, pathSearchFor } from './augment-lists.js';
import { candidateLists } from './candidate-lists.js';
import { emptyAssignment } from './partial-assignment.js';
import {
  type AssignmentProblem,
  type AssignmentSolution,
  bigMFor,
  mostPlaced,
  scoreRange,
  type TimeLimit,
  widestLast,
} from './problem.js';
import { solutionOf } from './solution.js';

/**
 * Exact for integers while rows x ((rows + 1) x (highest - lowest score) + largest score) stays below 2^51; else to
 * rounding. Throws a RangeError at a score that is no number, and at a number of seats below 0 or NaN.
 */
export function assign(problem: AssignmentProblem, { outOfTime = () => false }: TimeLimit = {}): AssignmentSolution {
  const { rows, columns, scores } = problem;
  const range = scoreRange(problem);
  const bigM = bigMFor(range, mostPlaced(problem));
  const state = emptyAssignment(problem, range.high + bigM);
  const lists = candidateLists(problem, bigM, range);
  let timedOut = auction(lists, state, 10 * rows, outOfTime);
  const search = pathSearchFor(rows, columns);
  let scratch: Scratch | undefined;
  let waiting: number[] = [];
  for (let row = rows - 1; row >= 0; row--) if (state.columnOf[row]! < 0) waiting.push(row);
  for (let row = waiting.pop(); row !== undefined && !timedOut; row = waiting.pop()) {
    timedOut = outOfTime();
    if (timedOut) break;
    if (scratch) augmentDense(problem, bigM, state, scratch, row);
    else augmentFromLists(lists, state, search, row);
    // Where most searches end up reading whole rows, lists only cost time.
    if (!scratch && search.rowsRead > 2 * rows && 2 * search.rowsRead > search.listsRead) {
      scratch = scratchFor(problem);
      waiting = widestLast(problem, waiting);
    }
  }
  return solutionOf(lists, state, bigM, timedOut, (row, column) => scores[row * columns + column]!);
}
