/** The best assignment that uses at most so many marked pairs, proven by dividing until no doubt is left. */

import { keepsRules } from './dual-bound.js';
import { type Lean, leaning, type Sums } from './lagrangian.js';
import { blend, hullOf, within } from './lagrangian-bound.js';
import type { Assignment } from './problem.js';

/** `used`: how many earlier pairs are touched. */
export interface Repaired extends Limited {
  /** How many earlier pairs there were that are still allowed. */
  readonly earlier: number;
}

/**
 * Most rows placed, then the highest total, while at most `most` rows leave a column they had and may still have. A
 * column that has lost seats makes some rows leave whatever `most` is; if more than `most`, they are the limit.
 * `earlier`: column of each row, or -1; what is not allowed any more counts as -1. `effort`: how often a doubt may be
 * settled by trying both ways; 0 pairs touched, and every corner of `curve`, need none. Throws a RangeError at a score
 * that is no number.
 */
export function repair(problem: Assignment, earlier: ArrayLike<number>, most = 0, effort = 50): Repaired {
  const lean = leaning(problem, earlier, true);
  const limit = most > 0 ? Math.min(lean.marked, Math.floor(most)) : 0;
  return { ...limited(lean, limit, effort), earlier: lean.marked };
}

export interface Limited {
  /** `bounded`: it may not be the best; none is better than `bound`. */
  readonly status: 'optimal' | 'bounded';
  readonly columnOf: Int32Array;
  readonly matched: number;
  readonly total: number;
  readonly used: number;
  /** No assignment within the limit places more rows, nor as many with a higher total. */
  readonly bound: { readonly matched: number; readonly total: number };
}

/** Rows that have their marked pair for certain, and rows that certainly have not. */
interface Part {
  readonly fixed: readonly number[];
  readonly without: readonly number[];
  readonly bound: number;
  readonly doubt: number;
}

/**
 * Branch and bound, the most promising part first, at most `effort` parts. If even the fewest pairs that can be used
 * are more than `limit`, they are the limit.
 */
export function limited(lean: Lean, limit: number, effort: number): Limited {
  const root = within(lean, limit);
  const most = Math.max(limit, root.found.used);
  let best = root.found;
  let parts: Part[] = [{ ...root, fixed: [], without: [] }];
  let undivided = -Infinity;
  const open = ({ bound, doubt }: Part) => {
    // Nothing to divide by, only a bound that rounding has left too high.
    if (doubt < 0) undivided = Math.max(undivided, bound);
    return doubt >= 0 && bound > best.worth + lean.rounding;
  };
  parts = parts.filter(open);
  for (let left = effort; left > 0 && parts.length > 0; left--) {
    const [part, ...others] = parts.sort((a, b) => b.bound - a.bound);
    const { fixed, without, doubt } = part!;
    parts = others;
    for (const [kept, gone] of [
      [[...fixed, doubt], without],
      [fixed, [...without, doubt]],
    ] as const) {
      const spent = lean.towards ? gone.length : kept.length;
      const narrow = narrowed(lean, kept, gone);
      if (spent > most || !narrow) continue;
      const { found, bound, doubt } = within(narrow, most - spent);
      if (found.used > most - spent) continue;
      const columnOf = found.columnOf.slice();
      for (const row of kept) columnOf[row] = lean.marks[row]!;
      const whole = lean.sums(columnOf);
      if (whole.worth > best.worth) best = whole;
      parts.push({ fixed: kept, without: gone, bound: bound + whole.worth - found.worth, doubt });
    }
    parts = parts.filter(open);
  }
  const bound = parts.reduce((most, part) => Math.max(most, part.bound), Math.max(best.worth, undivided));
  return verdict(lean, best, bound);
}

/** null: there are not enough seats to keep them all. */
function narrowed(
  { problem, marks, lift, towards }: Lean,
  kept: readonly number[],
  gone: readonly number[],
): Lean | null {
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
  return leaning({ rows, columns, scores, absent: -Infinity, seats }, open, towards, lift);
}

/** `bound`: of the worth. */
export function verdict(lean: Lean, found: Sums, bound: number): Limited {
  const { columnOf, matched, total, used, worth } = found;
  const optimal = worth >= bound - lean.rounding && keepsRules(lean.problem, columnOf);
  return {
    status: optimal ? 'optimal' : 'bounded',
    columnOf,
    matched,
    total,
    used,
    bound: optimal ? { matched, total } : lean.split(bound),
  };
}

/** The best with at most `most` touched; `used`: how many it touches. */
export interface Step extends Limited {
  readonly most: number;
  /** A corner of the convex hull: the best buy at some price of a touched pair. */
  readonly corner: boolean;
}

/**
 * A step for each number of touched pairs, from the fewest that must be to the fewest that the best assignment needs.
 * Corners are exact; each step between costs as much as a `repair`, and `effort` is as there, but 0 only blends corners.
 */
export function curve(problem: Assignment, earlier: ArrayLike<number>, effort = 50): Step[] {
  const lean = leaning(problem, earlier, true);
  const hull = hullOf(lean);
  const { corners } = hull;
  for (let at = 0; at + 1 < corners.length; ) if (!hull.split(at)) at++;
  const steps: Step[] = [];
  corners.forEach((right, at) => {
    const from = at === 0 ? right.used : corners[at - 1]!.used + 1;
    for (let most = from; most < right.used; most++) {
      const step =
        effort > 0
          ? limited(lean, most, effort)
          : verdict(lean, blend(lean, corners[at - 1]!, right, most), hull.bound(most));
      steps.push({ ...step, most, corner: false });
    }
    steps.push({ ...verdict(lean, right, hull.bound(right.used)), most: right.used, corner: true });
  });
  return steps;
}
