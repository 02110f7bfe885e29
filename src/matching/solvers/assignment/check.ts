/** Checks an assignment and the proof that none is better, from the bare scores. Shares no code with the solver. */
import { type Fault, faultOf } from '../fault.js';
import type { AssignmentProblem, AssignmentSolution, SparseProblem } from './problem.js';

export interface Verdict {
  /** The assignment keeps the rules and the proof holds. */
  readonly proven: boolean;
  /** How far the total could be from the best; 0 for integers, which must be small enough to be summed exactly. */
  readonly gap: number;
  /** No assignment with as many rows placed has a higher total. */
  readonly bound: number;
  /** What is wrong, or null. */
  readonly fault: Fault | null;
}

/**
 * Weak duality: the total of any assignment, `bigM` a row included, is at most the sum of row prices and seats times
 * column prices. If ours reaches that sum and `bigM` outweighs all scores, none places more rows, and none of as many
 * scores more.
 */
export function check(problem: AssignmentProblem | SparseProblem, answer: AssignmentSolution): Verdict {
  const { rows, columns, seats } = problem;
  const { columnOf, rowDual, columnDual, bigM } = answer;
  const { own, low, high, missing, whole } = 'start' in problem ? ofLists(problem, answer) : ofTable(problem, answer);
  const load = new Array<number>(columns).fill(0);
  let matched = 0;
  let total = 0;
  for (let row = 0; row < rows; row++) {
    const column = columnOf[row]!;
    if (column === -1) continue;
    if (!(column >= 0 && column < columns)) return failed(faultOf('no such column', row, column));
    const score = own[row]!;
    if (score === -Infinity) return failed(faultOf('pair not allowed', row, column));
    load[column]!++;
    matched++;
    total += score;
  }
  for (let column = 0; column < columns; column++) {
    if (load[column]! > seats[column]!)
      return failed(faultOf('too many in column', column, load[column]!, seats[column]!));
  }
  if (matched !== answer.matched) return failed(faultOf('wrong count', matched, answer.matched));
  if (total !== answer.total) return failed(faultOf('wrong total', total, answer.total));

  let bound = 0;
  let places = 0;
  for (let row = 0; row < rows; row++) {
    if (!(rowDual[row]! >= 0)) return failed(faultOf('negative row dual', row, rowDual[row]!));
    bound += rowDual[row]!;
  }
  for (let column = 0; column < columns; column++) {
    if (!(columnDual[column]! >= 0)) return failed(faultOf('negative column dual', column, columnDual[column]!));
    // More seats than rows are never of use.
    const useful = Math.min(rows, Math.floor(seats[column]!));
    bound += useful * columnDual[column]!;
    places += useful;
  }
  const most = Math.min(rows, places);
  if (low <= high && !(low + bigM > (most - 1) * (high - low))) return failed(faultOf('big-M too small', bigM));
  const best = bound + missing * most - bigM * matched;
  const gap = best - total;
  // Prices are sums of many scores: allow what rounding can do to numbers of their size, nothing for integers.
  const largest = low <= high ? Math.max(Math.abs(low), Math.abs(high)) : 0;
  const size = Math.max(largest, Math.abs(bigM));
  if (whole && low <= high && !(bound < 2 ** 53 && size * (most + 1) < 2 ** 53))
    return failed(faultOf('scores too large'), gap, best);
  // No big-M need be larger than this.
  const tolerance = whole ? 0 : 1e-13 * Math.min(size, (4 * most + 2) * largest) * (rows + columns);
  if (!(Math.abs(gap) <= tolerance)) return failed(faultOf('gap', best, total), gap, best);
  return { proven: true, gap, bound: best, fault: null };
}

interface Scan {
  /** Score of each row where it sits; -Infinity where that is not allowed. */
  readonly own: Float64Array;
  readonly low: number;
  readonly high: number;
  /** By how much the prices fail to cover a score, at most. */
  readonly missing: number;
  /** All scores are integers. */
  readonly whole: boolean;
}

function ofTable({ rows, columns, scores, absent }: AssignmentProblem, answer: AssignmentSolution): Scan {
  const { columnOf, rowDual, columnDual, bigM } = answer;
  const own = new Float64Array(rows).fill(-Infinity);
  let low = Infinity;
  let high = -Infinity;
  let missing = 0;
  let whole = Number.isInteger(bigM);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const score = scores[row * columns + column]!;
      if (score === absent) continue;
      if (column === columnOf[row]) own[row] = score;
      if (score < low) low = score;
      if (score > high) high = score;
      if (Math.floor(score) !== score) whole = false;
      missing = Math.max(missing, score + bigM - rowDual[row]! - columnDual[column]!);
    }
  }
  return { own, low, high, missing, whole };
}

function ofLists({ rows, start, column: columnAt, score: scoreAt }: SparseProblem, answer: AssignmentSolution): Scan {
  const { columnOf, rowDual, columnDual, bigM } = answer;
  const own = new Float64Array(rows).fill(-Infinity);
  let low = Infinity;
  let high = -Infinity;
  let missing = 0;
  let whole = Number.isInteger(bigM);
  for (let row = 0; row < rows; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) {
      const score = scoreAt[at]!;
      const column = columnAt[at]!;
      if (column === columnOf[row] && score > own[row]!) own[row] = score;
      if (score < low) low = score;
      if (score > high) high = score;
      if (Math.floor(score) !== score) whole = false;
      missing = Math.max(missing, score + bigM - rowDual[row]! - columnDual[column]!);
    }
  }
  return { own, low, high, missing, whole };
}

function failed(fault: Fault, gap = Infinity, bound = Infinity): Verdict {
  return { proven: false, gap, bound, fault };
}
