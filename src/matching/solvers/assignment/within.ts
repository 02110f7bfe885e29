/** A good assignment that uses at most so many of the pairs that cost something, and what none can exceed. */
import { blend } from './blend.js';
import type { Lean, Sums } from './lagrangian.js';
import { hullOf } from './pareto-hull.js';

export interface Within {
  /** Uses more than the limit only if every assignment does. */
  readonly found: Sums;
  /** No assignment that keeps the limit is worth more. */
  readonly bound: number;
  /** A row with a marked pair about which there is doubt, or -1: then what was found is the best. */
  readonly doubt: number;
}

/**
 * Prices each used pair so that the limit is just kept, or two neighbouring corners embrace it; then part of the way
 * from one to the other. Any price proves a bound: H. Everett, Operations Research 11 (1963).
 */
export function within(lean: Lean, limit: number): Within {
  const hull = hullOf(lean, limit);
  const { corners } = hull;
  const most = Math.max(limit, corners[0]!.used);
  let at = 0;
  do {
    while (at + 1 < corners.length && corners[at + 1]!.used <= most) at++;
  } while (corners[at]!.used < most && hull.split(at));
  const bound = hull.bound(most);
  const left = corners[at]!;
  const right = corners[at + 1];
  const found = right ? blend(lean, left, right, most) : left;
  const sure = found.worth >= bound - lean.rounding || !right;
  const differs = (_: number, row: number) =>
    lean.usedOf(row, left.columnOf[row]!) !== lean.usedOf(row, right!.columnOf[row]!);
  return { found, bound, doubt: sure ? -1 : lean.marks.findIndex(differs) };
}
