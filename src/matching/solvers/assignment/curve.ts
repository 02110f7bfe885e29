/** What each earlier pair given up would buy: the best assignment for every number of touched pairs at once. */
import { blend } from './blend.js';
import { type Limited, limited, verdict } from './branch-and-bound.js';
import { leaning } from './lagrangian.js';
import { hullOf } from './pareto-hull.js';
import type { Assignment } from './problem.js';

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
