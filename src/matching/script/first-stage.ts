/** The first stage of mode `assignment`: the best total, with as many mentees as possible or whatever their number. */
import { assign } from '../solvers/assignment/assign.js';
import { assignSparse } from '../solvers/assignment/assign-sparse.js';
import { check } from '../solvers/assignment/check.js';
import { firstOfEquals } from '../solvers/assignment/lexicographic.js';
import type { AssignmentSolution, SparseProblem, TimeLimit } from '../solvers/assignment/problem.js';
import { type Fault, faultOf } from '../solvers/fault.js';
import { type AllowedPairs, atLeast, eachPair, scoreOf } from './allowed-pairs.js';

export interface FirstStage {
  /** Without the pairs below the floor. */
  readonly problem: AllowedPairs;
  readonly answer: AssignmentSolution;
  /** What the independent check found wrong, or null. */
  readonly fault: Fault | null;
  /** Time ran out: the answer keeps the rules, but may not be the best. */
  readonly timedOut: boolean;
  /** Pairs came first; else only the total counts, and `answer` has no lift. */
  readonly coverage: boolean;
  readonly floor?: { readonly level: number; readonly matchedAbove: number | null };
}

/** Among equals of a table mentee 0 gets the first mentor she can have, then mentee 1, and so on. */
export function mostPairsThenTotal(problem: AllowedPairs, limits: TimeLimit): FirstStage {
  const found = 'start' in problem ? assignSparse(problem, limits) : assign(problem, limits);
  const tied = !found.timedOut && !('start' in problem);
  const answer = tied ? firstOfEquals(problem, found) : found;
  return { problem, answer, ...verdictOn(problem, answer), coverage: true };
}

/** Nothing is claimed of an answer that ran out of time. */
function verdictOn(problem: AllowedPairs, answer: AssignmentSolution) {
  return { timedOut: answer.timedOut === true, fault: answer.timedOut ? null : check(problem, answer).fault };
}

/** Every row may also stay alone for 0, in a column of its own; so the number of rows decides nothing. */
export function bestTotal(problem: AllowedPairs, limits: TimeLimit): FirstStage {
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
  const apart: SparseProblem = {
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
    answer: { ...answer, columnOf, columnDual: answer.columnDual.slice(0, columns) },
    ...verdictOn(apart, answer),
    coverage: false,
  };
}

/**
 * The weakest of `pins` pinned pairs has the score `most`, so nothing is given up to get above that. `flat`: above the
 * floor all pairs are worth the same.
 */
export function bestFloor(
  pairs: AllowedPairs,
  most: number,
  pins: number,
  flat: boolean,
  limits: TimeLimit,
): FirstStage {
  const first = mostPairsThenTotal(flat ? atLeast(pairs, -Infinity, true) : pairs, limits);
  const needed = first.answer.matched;
  if (first.fault !== null || first.timedOut || needed === 0) return first;
  let worst = Infinity;
  first.answer.columnOf.forEach((column, row) => {
    if (column >= 0) worst = Math.min(worst, scoreOf(pairs, row, column)!);
  });
  const levels = levelsFrom(pairs, Math.min(worst, most)).filter((level) => level < most);
  // The weakest pair may be a pinned one, whose score no other pair has.
  if (most < Infinity) levels.push(most);
  let low = 0; // levels[low] will do,
  let high = levels.length; // levels[high] will not
  let matchedAbove = most < Infinity ? null : pins;
  let fault: Fault | null = null;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const tried = atLeast(pairs, levels[middle]!, true);
    const answer = 'start' in tried ? assignSparse(tried, limits) : assign(tried, limits);
    if (answer.timedOut) return { ...first, timedOut: true };
    if (answer.matched === needed) low = middle;
    else {
      high = middle;
      matchedAbove = answer.matched + pins;
      fault = check(tried, answer).fault;
    }
  }
  const level = levels[low]!;
  const second = mostPairsThenTotal(atLeast(pairs, level, flat), limits);
  if (second.timedOut) return { ...first, timedOut: true };
  const held = second.answer.matched === needed;
  return {
    ...second,
    fault: second.fault || fault || (held ? null : faultOf('floor not proven')),
    floor: { level, matchedAbove },
  };
}

/** The different scores from `least` up, lowest first. */
function levelsFrom(pairs: AllowedPairs, least: number): number[] {
  const levels = new Set<number>();
  for (let row = 0; row < pairs.rows; row++) {
    eachPair(pairs, row, (_, score) => {
      if (score >= least) levels.add(score);
    });
  }
  return [...levels].sort((a, b) => a - b);
}
