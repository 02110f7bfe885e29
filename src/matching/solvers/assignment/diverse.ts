/** Other good assignments that differ from the best one, and from each other, in at least so many pairs. */
import type { Assigned } from './assign.js';
import { limited, verdict } from './branch-and-bound.js';
import { nextBest, type Other } from './k-best.js';
import { type Lean, leaning, type Sums } from './lagrangian.js';
import { within } from './lagrangian-bound.js';
import type { Assignment } from './problem.js';

const EFFORT = 50;

/** How many ways of pricing the pairs of the second are tried for the third. */
const TRIES = 12;

/**
 * Two more assignments at most, the second and the third, each without at least `apart` pairs of those before it.
 * `apart` 1: exact. More: the best that was found, and what none can exceed. `answer` comes from `assign`.
 */
export function bestOthers(problem: Assignment, answer: Assigned, apart = 1): Other[] {
  if (!(apart > 1)) return nextBest(problem, answer, 2);
  if (answer.matched < apart) return [];
  const lean = leaning(problem, answer.columnOf, false);
  const second = limited(lean, lean.marked - apart, EFFORT);
  if (second.matched < apart) return [second];
  const third = awayFromBoth(lean, second, apart);
  return third ? [second, third] : [second];
}

/**
 * Each pair of the second gets a price, and within it those of the first are limited as before. The price is narrowed
 * down to the lowest at which few enough of the second are used; every one that was tried proves a bound.
 */
function awayFromBoth(first: Lean, second: Other, apart: number): Other | null {
  const { problem, whole } = first;
  const { columns, absent } = problem;
  // Whole prices that can be lower than any difference between two totals: the lowest only decides between equals.
  const scale = whole ? 2 ** Math.ceil(Math.log2(2 * second.matched + 2)) : 1;
  const scaled = Float64Array.from(problem.scores, (score) => (score === absent ? -Infinity : score * scale));
  const scores = scaled.slice();
  const limit = second.matched - apart;
  let best: Sums | null = null;
  let bound = second.bound.total + first.lift * second.bound.matched;
  let low = whole ? 1 : first.lowest;
  let high = first.highest * scale;
  let cost = high;
  for (let tries = 0; tries < TRIES; tries++) {
    second.columnOf.forEach((column, row) => {
      if (column >= 0) scores[row * columns + column] = scaled[row * columns + column]! - cost;
    });
    const priced = leaning({ ...problem, scores, absent: -Infinity }, first.marks, false, first.lift * scale);
    const tried = within(priced, first.marked - apart);
    const most = (tried.bound + cost * limit) / scale;
    bound = Math.min(bound, whole ? Math.floor(most) : most);
    const { columnOf } = tried.found;
    const found = first.sums(columnOf);
    const shared = columnOf.reduce(
      (sum, column, row) => sum + (column >= 0 && column === second.columnOf[row] ? 1 : 0),
      0,
    );
    if (shared > limit) low = cost;
    else {
      high = cost;
      if (!best || found.worth > best.worth) best = found;
    }
    const middle = tries === 0 ? low : Math.sqrt(low * high);
    cost = whole ? Math.ceil(middle) : middle;
    if (cost >= high) break;
  }
  return best && verdict(first, best, bound);
}
