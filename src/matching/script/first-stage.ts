/** The first stage of mode `assignment`: the best total, with as many mentees as possible or whatever their number. */
import { type Assigned, assign, type Limits } from '../solvers/assignment/assign.js';
import { assignSparse, type Candidates } from '../solvers/assignment/assign-sparse.js';
import { check } from '../solvers/assignment/check.js';
import { firstOfEquals } from '../solvers/assignment/ties.js';
import { eachPair, type Pairs } from './allowed-pairs.js';

export interface Found {
  /** Without the pairs below the floor. */
  readonly problem: Pairs;
  readonly answer: Assigned;
  /** What the independent check found wrong, or `''`. */
  readonly fault: string;
  /** Time ran out: the answer keeps the rules, but may not be the best. */
  readonly timedOut: boolean;
  /** Pairs came first; else only the total counts, and `answer` has no lift. */
  readonly coverage: boolean;
  readonly floor?: { readonly level: number; readonly matchedAbove: number | null };
}

/** Among equals of a table mentee 0 gets the first mentor she can have, then mentee 1, and so on. */
export function plain(problem: Pairs, limits: Limits): Found {
  const found = 'start' in problem ? assignSparse(problem, limits) : assign(problem, limits);
  const tied = !found.timedOut && !('start' in problem);
  const answer = tied ? firstOfEquals(problem, found) : found;
  return { problem, answer, ...verdictOn(problem, answer), coverage: true };
}

/** Nothing is claimed of an answer that ran out of time. */
function verdictOn(problem: Pairs, answer: Assigned) {
  return { timedOut: answer.timedOut === true, fault: answer.timedOut ? '' : check(problem, answer).fault };
}

/** Every row may also stay alone for 0, in a column of its own; so the number of rows decides nothing. */
export function bestTotal(problem: Pairs, limits: Limits): Found {
  const { rows, columns } = problem;
  const start = new Int32Array(rows + 1);
  const column: number[] = [];
  const score: number[] = [];
  for (let row = 0; row < rows; row++) {
    eachPair(problem, row, (at, one) => {
      if (one <= 0) return;
      column.push(at);
      score.push(one);
    });
    column.push(columns + row);
    score.push(0);
    start[row + 1] = column.length;
  }
  const seats = Float64Array.from({ length: columns + rows }, (_, at) => (at < columns ? problem.seats[at]! : 1));
  const apart: Candidates = {
    rows,
    columns: columns + rows,
    start,
    column: Int32Array.from(column),
    score: Float64Array.from(score),
    seats,
  };
  const answer = assignSparse(apart, limits);
  const columnOf = answer.columnOf.map((one) => (one < columns ? one : -1));
  return {
    problem,
    answer: { ...answer, columnOf, columnPrice: answer.columnPrice.slice(0, columns) },
    ...verdictOn(apart, answer),
    coverage: false,
  };
}
