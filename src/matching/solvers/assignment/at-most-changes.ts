/** Mends an assignment after a change: the best one that touches at most so many of the pairs there were. */

import { type Limited, limited } from './branch-and-bound.js';
import { leaning } from './lagrangian.js';
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
