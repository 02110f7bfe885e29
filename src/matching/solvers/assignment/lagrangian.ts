/**
 * Lagrangian relaxation of "use at most so many of the marked pairs": the limit is dropped, and each use costs a
 * multiplier instead (H. Everett, Operations Research 11, 1963). What is left is an assignment problem like any other.
 */
import { dualBound } from './dual-bound.js';
import { type AssignmentProblem, allWhole, bigMFor, mostPlaced, scoreRange } from './problem.js';
import { reoptimise } from './warm-start.js';

export interface PricedOptimum {
  readonly columnOf: Int32Array;
  readonly columnDual: Float64Array;
  /** Marked pairs that are used: given up if marked pairs are favoured, made if they are not. */
  readonly used: number;
  readonly matched: number;
  readonly total: number;
  /** `total + bigM x matched`: one row more counts for more than any scores. */
  readonly worth: number;
  /** The Lagrange multiplier, what one used pair costs; and what `worth - multiplier x used` cannot exceed. */
  readonly multiplier: number;
  readonly most: number;
}

/** An assignment that no solver has found best; only its sums are known. */
export type Tally = Pick<PricedOptimum, 'columnOf' | 'used' | 'matched' | 'total' | 'worth'>;

export interface Lagrangian {
  readonly problem: AssignmentProblem;
  /** Column of the marked pair of each row, or -1; all of them allowed. */
  readonly marks: Int32Array;
  readonly marked: number;
  /** A marked pair counts as used when it is given up; else when it is made. */
  readonly favourMarked: boolean;
  readonly bigM: number;
  /** All scores are whole numbers and not too large: sums are exact and a gap below 1 is none. */
  readonly whole: boolean;
  /** What rounding may do to a worth; 0 for whole numbers. */
  readonly rounding: number;
  /** At the largest multiplier no pair is used that need not be; at the least, no worth is given up to spare one. */
  readonly largestMultiplier: number;
  readonly leastMultiplier: number;
  tally(columnOf: Int32Array): Tally;
  /** What one row in that column (-1: in none) adds to the sums. */
  worthOf(row: number, column: number): number;
  usedOf(row: number, column: number): number;
  /** The best assignment when each used pair costs the multiplier. `from`: a warm start. */
  solveAt(multiplier: number, from?: Pick<PricedOptimum, 'columnOf' | 'columnDual'>): PricedOptimum;
  /** The Lagrangian dual bound: no assignment with at most `limit` used is worth more. */
  bound(point: PricedOptimum, limit: number): number;
  /** The multiplier at which two optima are equally good, or a little less. */
  breakEven(left: PricedOptimum, right: PricedOptimum): number;
  /** The most rows that a worth leaves room for, and the highest total of as many. */
  asMatchedAndTotal(worth: number): { readonly matched: number; readonly total: number };
}

/**
 * `places`: a column of each row or -1; those that are not allowed are not marked. `favourMarked`: give up as few as
 * possible.
 */
export function lagrangian(
  problem: AssignmentProblem,
  places: ArrayLike<number>,
  favourMarked: boolean,
  ownBigM?: number,
): Lagrangian {
  const { rows, columns, absent } = problem;
  const range = scoreRange(problem);
  const { low, high } = range;
  const most = mostPlaced(problem);
  const bigM = ownBigM === undefined ? bigMFor(range, most) : ownBigM;
  const marks = new Int32Array(rows).fill(-1);
  const scores = Float64Array.from(problem.scores, (score) => (score === absent ? -Infinity : score));
  let marked = 0;
  for (let row = 0; row < rows; row++) {
    const column = places[row]!;
    if (!(column >= 0 && column < columns) || problem.scores[row * columns + column] === absent) continue;
    marks[row] = column;
    marked++;
  }
  const penalised: AssignmentProblem = { ...problem, scores, absent: -Infinity };
  const largestMultiplier = 3 * (high + bigM);
  const whole = (rows + 1) * (high + bigM + largestMultiplier) < 2 ** 53 && allWhole(problem);
  // Multipliers are multiples of a power of 2: as fine as two points of whole sums can differ, if that leaves the sums exact.
  const room = 2 ** 52 / (1 + (rows + 1) * (high + bigM + largestMultiplier));
  const fine = whole
    ? Math.max(1, Math.min(room, 2 * marked * marked + 2))
    : (2 ** 30 * (marked + 1)) / (high - low || 1);
  const leastMultiplier = 2 ** -Math.floor(Math.log2(fine));
  const sign = favourMarked ? 1 : -1;

  const worthOf = (row: number, column: number) => (column < 0 ? 0 : problem.scores[row * columns + column]! + bigM);
  const usedOf = (row: number, column: number) =>
    marks[row]! >= 0 && (marks[row] === column) !== favourMarked ? 1 : 0;

  function tally(columnOf: Int32Array): Tally {
    let matched = 0;
    let total = 0;
    let used = 0;
    for (let row = 0; row < rows; row++) {
      const column = columnOf[row]!;
      used += usedOf(row, column);
      if (column < 0) continue;
      matched++;
      total += problem.scores[row * columns + column]!;
    }
    return { columnOf, used, matched, total, worth: total + bigM * matched };
  }

  return {
    problem,
    marks,
    marked,
    favourMarked,
    bigM,
    whole,
    rounding: whole ? 0 : 1e-13 * (high + bigM) * (rows + columns),
    largestMultiplier,
    leastMultiplier,
    tally,
    worthOf,
    usedOf,
    solveAt(multiplier, from) {
      const bonus = sign * multiplier;
      for (let row = 0; row < rows; row++) {
        const at = row * columns + marks[row]!;
        if (marks[row]! >= 0) scores[at] = problem.scores[at]! + bonus;
      }
      const start = from || { columnOf: marks, columnDual: new Float64Array(columns) };
      const { columnOf, columnDual } = reoptimise(penalised, bigM, start.columnOf, start.columnDual);
      const most = dualBound(problem, bigM, columnDual, marks, bonus) - (favourMarked ? multiplier * marked : 0);
      return { ...tally(columnOf), columnDual, multiplier, most };
    },
    bound: ({ most, multiplier }, limit) => (whole ? Math.floor(most + multiplier * limit) : most + multiplier * limit),
    breakEven(left, right) {
      const slope = (right.worth - left.worth) / (right.used - left.used);
      return whole ? Math.floor(slope / leastMultiplier) * leastMultiplier : slope;
    },
    asMatchedAndTotal(worth) {
      const matched = Math.min(most, Math.floor(worth / (low + bigM)));
      return { matched, total: Math.min(worth - matched * bigM, matched * high) };
    },
  };
}
