/** Assignments that lean towards some pairs or away from them: the same problem with a bonus or penalty on those pairs. */
import { dualBound } from './dual-bound.js';
import { type AssignmentProblem, allWhole, bigMFor, mostPlaced, scoreRange } from './problem.js';
import { reoptimise } from './warm-start.js';

export interface PricedOptimum {
  readonly columnOf: Int32Array;
  readonly columnDual: Float64Array;
  /** Marked pairs given up (leaning towards them) or used all the same (leaning away). */
  readonly used: number;
  readonly matched: number;
  readonly total: number;
  /** `total + bigM x matched`: one row more counts for more than any scores. */
  readonly worth: number;
  /** What one used pair was made to cost, and what `worth - cost x used` cannot exceed. */
  readonly cost: number;
  readonly most: number;
}

/** An assignment that no solver has found best; only its sums are known. */
export type Tally = Pick<PricedOptimum, 'columnOf' | 'used' | 'matched' | 'total' | 'worth'>;

export interface Lagrangian {
  readonly problem: AssignmentProblem;
  /** Column of the marked pair of each row, or -1; all of them allowed. */
  readonly marks: Int32Array;
  readonly marked: number;
  /** A marked pair is used when it is given up; else when it is made. */
  readonly towards: boolean;
  readonly bigM: number;
  /** All scores are whole numbers and not too large: sums are exact and a gap below 1 is none. */
  readonly whole: boolean;
  /** What rounding may do to a worth; 0 for whole numbers. */
  readonly rounding: number;
  /** At the highest cost no pair is used that need not be. At the lowest none of the worth is given up for one. */
  readonly highest: number;
  readonly lowest: number;
  tally(columnOf: Int32Array): Tally;
  /** What one row in that column (-1: in none) adds to the sums. */
  worthOf(row: number, column: number): number;
  usedOf(row: number, column: number): number;
  /** The best assignment when each used pair costs so much. `from`: where to start from. */
  at(cost: number, from?: Pick<PricedOptimum, 'columnOf' | 'columnDual'>): PricedOptimum;
  /** At most so much is the worth of any assignment with at most `limit` used, as that point proves. */
  bound(point: PricedOptimum, limit: number): number;
  /** The cost at which two points are equally good, or a little less. */
  breakEven(left: PricedOptimum, right: PricedOptimum): number;
  /** The most rows that a worth leaves room for, and the highest total of as many. */
  asMatchedAndTotal(worth: number): { readonly matched: number; readonly total: number };
}

/** `places`: a column of each row or -1; those that are not allowed are not marked. `towards`: give up as few as may be. */
export function lagrangian(
  problem: AssignmentProblem,
  places: ArrayLike<number>,
  towards: boolean,
  ownLift?: number,
): Lagrangian {
  const { rows, columns, absent } = problem;
  const range = scoreRange(problem);
  const { low, high } = range;
  const most = mostPlaced(problem);
  const bigM = ownLift === undefined ? bigMFor(range, most) : ownLift;
  const marks = new Int32Array(rows).fill(-1);
  const scores = Float64Array.from(problem.scores, (score) => (score === absent ? -Infinity : score));
  let marked = 0;
  for (let row = 0; row < rows; row++) {
    const column = places[row]!;
    if (!(column >= 0 && column < columns) || problem.scores[row * columns + column] === absent) continue;
    marks[row] = column;
    marked++;
  }
  const leant: AssignmentProblem = { ...problem, scores, absent: -Infinity };
  const highest = 3 * (high + bigM);
  const whole = (rows + 1) * (high + bigM + highest) < 2 ** 53 && allWhole(problem);
  // Costs are multiples of a power of 2: as fine as two points of whole sums can differ, if that leaves the sums exact.
  const room = 2 ** 52 / (1 + (rows + 1) * (high + bigM + highest));
  const fine = whole
    ? Math.max(1, Math.min(room, 2 * marked * marked + 2))
    : (2 ** 30 * (marked + 1)) / (high - low || 1);
  const lowest = 2 ** -Math.floor(Math.log2(fine));
  const sign = towards ? 1 : -1;

  const worthOf = (row: number, column: number) => (column < 0 ? 0 : problem.scores[row * columns + column]! + bigM);
  const usedOf = (row: number, column: number) => (marks[row]! >= 0 && (marks[row] === column) !== towards ? 1 : 0);

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
    towards,
    bigM,
    whole,
    rounding: whole ? 0 : 1e-13 * (high + bigM) * (rows + columns),
    highest,
    lowest,
    tally,
    worthOf,
    usedOf,
    at(cost, from) {
      const bonus = sign * cost;
      for (let row = 0; row < rows; row++) {
        const at = row * columns + marks[row]!;
        if (marks[row]! >= 0) scores[at] = problem.scores[at]! + bonus;
      }
      const start = from || { columnOf: marks, columnDual: new Float64Array(columns) };
      const { columnOf, columnDual } = reoptimise(leant, bigM, start.columnOf, start.columnDual);
      const most = dualBound(problem, bigM, columnDual, marks, bonus) - (towards ? cost * marked : 0);
      return { ...tally(columnOf), columnDual: columnDual, cost, most };
    },
    bound: ({ most, cost }, limit) => (whole ? Math.floor(most + cost * limit) : most + cost * limit),
    breakEven(left, right) {
      const slope = (right.worth - left.worth) / (right.used - left.used);
      return whole ? Math.floor(slope / lowest) * lowest : slope;
    },
    asMatchedAndTotal(worth) {
      const matched = Math.min(most, Math.floor(worth / (low + bigM)));
      return { matched, total: Math.min(worth - matched * bigM, matched * high) };
    },
  };
}
