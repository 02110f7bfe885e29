/** The best assignment that uses at most so many marked pairs, proven by branch and bound on Lagrangian bounds. */
import { isFeasible } from './dual-bound.js';
import { type Lagrangian, lagrangian, type Tally } from './lagrangian.js';
import { lagrangianBound, paretoHull, recoverPrimal } from './lagrangian-bound.js';
import type { AssignmentProblem } from './problem.js';

/** `used`: how many earlier pairs are touched. */
export interface FewChanges extends BoundedAssignment {
  /** How many earlier pairs there were that are still allowed. */
  readonly earlier: number;
}

/**
 * Most rows placed, then the highest total, while at most `most` rows leave a column they had and may still have. A
 * column that has lost seats makes some rows leave whatever `most` is; if more than `most`, they are the limit.
 * `earlier`: column of each row, or -1; what is not allowed any more counts as -1. `effort`: how many branches may be
 * divided; with no pair touched, and at every corner of `tradeOffCurve`, none needs to be. Throws a RangeError at a
 * score that is no number.
 */
export function assignWithFewChanges(
  problem: AssignmentProblem,
  earlier: ArrayLike<number>,
  most = 0,
  effort = 50,
): FewChanges {
  const relaxed = lagrangian(problem, earlier, true);
  const limit = most > 0 ? Math.min(relaxed.marked, Math.floor(most)) : 0;
  return { ...branchAndBound(relaxed, limit, effort), earlier: relaxed.marked };
}

export interface BoundedAssignment {
  /** `bounded`: it may not be the best; none is better than `bound`. */
  readonly status: 'optimal' | 'bounded';
  readonly columnOf: Int32Array;
  readonly matched: number;
  readonly total: number;
  readonly used: number;
  /** No assignment within the limit places more rows, nor as many with a higher total. */
  readonly bound: { readonly matched: number; readonly total: number };
}

/** A node of the search: rows that must have their marked pair, and rows that must not. */
interface Branch {
  readonly fixed: readonly number[];
  readonly without: readonly number[];
  readonly bound: number;
  readonly doubt: number;
}

/**
 * Best bound first, at most `effort` branches. If even the fewest pairs that can be used are more than `limit`, they
 * are the limit.
 */
export function branchAndBound(relaxed: Lagrangian, limit: number, effort: number): BoundedAssignment {
  const root = lagrangianBound(relaxed, limit);
  const most = Math.max(limit, root.found.used);
  let best = root.found;
  let branches: Branch[] = [{ ...root, fixed: [], without: [] }];
  let undivided = -Infinity;
  const open = ({ bound, doubt }: Branch) => {
    // Nothing to branch on, only a bound that rounding has left too high.
    if (doubt < 0) undivided = Math.max(undivided, bound);
    return doubt >= 0 && bound > best.worth + relaxed.rounding;
  };
  branches = branches.filter(open);
  for (let left = effort; left > 0 && branches.length > 0; left--) {
    const [branch, ...others] = branches.sort((a, b) => b.bound - a.bound);
    const { fixed, without, doubt } = branch!;
    branches = others;
    for (const [kept, gone] of [
      [[...fixed, doubt], without],
      [fixed, [...without, doubt]],
    ] as const) {
      const spent = relaxed.favourMarked ? gone.length : kept.length;
      const narrow = restricted(relaxed, kept, gone);
      if (spent > most || !narrow) continue;
      const { found, bound, doubt } = lagrangianBound(narrow, most - spent);
      if (found.used > most - spent) continue;
      const columnOf = found.columnOf.slice();
      for (const row of kept) columnOf[row] = relaxed.marks[row]!;
      const whole = relaxed.tally(columnOf);
      if (whole.worth > best.worth) best = whole;
      branches.push({ fixed: kept, without: gone, bound: bound + whole.worth - found.worth, doubt });
    }
    branches = branches.filter(open);
  }
  const bound = branches.reduce((most, branch) => Math.max(most, branch.bound), Math.max(best.worth, undivided));
  return verdict(relaxed, best, bound);
}

/** null: there are not enough seats to keep them all. */
function restricted(
  { problem, marks, bigM, favourMarked }: Lagrangian,
  kept: readonly number[],
  gone: readonly number[],
): Lagrangian | null {
  const { rows, columns, absent } = problem;
  const scores = Float64Array.from(problem.scores, (score) => (score === absent ? -Infinity : score));
  const seats = Float64Array.from(problem.seats, (count) => Math.min(rows, Math.floor(count)));
  const open = marks.slice();
  for (const row of gone) scores[row * columns + marks[row]!] = -Infinity;
  for (const row of kept) {
    scores.fill(-Infinity, row * columns, (row + 1) * columns);
    if (--seats[marks[row]!]! < 0) return null;
  }
  for (const row of [...kept, ...gone]) open[row] = -1;
  return lagrangian({ rows, columns, scores, absent: -Infinity, seats }, open, favourMarked, bigM);
}

/** `bound`: what no worth can exceed. */
export function verdict(relaxed: Lagrangian, found: Tally, bound: number): BoundedAssignment {
  const { columnOf, matched, total, used, worth } = found;
  const optimal = worth >= bound - relaxed.rounding && isFeasible(relaxed.problem, columnOf);
  return {
    status: optimal ? 'optimal' : 'bounded',
    columnOf,
    matched,
    total,
    used,
    bound: optimal ? { matched, total } : relaxed.asMatchedAndTotal(bound),
  };
}

/** The best assignment with at most `most` pairs touched; `used`: how many it touches. */
export interface CurvePoint extends BoundedAssignment {
  readonly most: number;
  /** A corner of the convex hull: the best at some multiplier. */
  readonly corner: boolean;
}

/**
 * The trade-off between changes and worth: a point for each number of touched pairs, from the fewest that must be to
 * the fewest that the best assignment needs. Corners are exact; each point between them costs as much as one call of
 * `assignWithFewChanges`, and `effort` is as there, but 0 only recovers what lies between two corners.
 */
export function tradeOffCurve(problem: AssignmentProblem, earlier: ArrayLike<number>, effort = 50): CurvePoint[] {
  const relaxed = lagrangian(problem, earlier, true);
  const hull = paretoHull(relaxed);
  const { corners } = hull;
  for (let at = 0; at + 1 < corners.length; ) if (!hull.split(at)) at++;
  const steps: CurvePoint[] = [];
  corners.forEach((right, at) => {
    const from = at === 0 ? right.used : corners[at - 1]!.used + 1;
    for (let most = from; most < right.used; most++) {
      const step =
        effort > 0
          ? branchAndBound(relaxed, most, effort)
          : verdict(relaxed, recoverPrimal(relaxed, corners[at - 1]!, right, most), hull.bound(most));
      steps.push({ ...step, most, corner: false });
    }
    steps.push({ ...verdict(relaxed, right, hull.bound(right.used)), most: right.used, corner: true });
  });
  return steps;
}
