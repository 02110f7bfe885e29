/**
 * Diverse alternatives: good assignments that differ from the best one, and from each other, in at least so many pairs.
 */
import { branchAndBound, verdict } from './branch-and-bound.js';
import { type KBestAssignment, kBest } from './k-best.js';
import { type Lagrangian, lagrangian, type Tally } from './lagrangian.js';
import { lagrangianBound } from './lagrangian-bound.js';
import type { AssignmentProblem, AssignmentSolution } from './problem.js';

const EFFORT = 50;

/** How many multipliers for the pairs of the second are tried for the third. */
const TRIES = 12;

/**
 * Two more assignments at most, the second and the third, each without at least `apart` pairs of those before it.
 * `apart` 1: exact. More: the best that was found, and what none can exceed. `answer` comes from `assign`.
 */
export function diverseAssignments(
  problem: AssignmentProblem,
  answer: AssignmentSolution,
  apart = 1,
): KBestAssignment[] {
  if (!(apart > 1)) return kBest(problem, answer, 2);
  if (answer.matched < apart) return [];
  const relaxed = lagrangian(problem, answer.columnOf, false);
  const second = branchAndBound(relaxed, relaxed.marked - apart, EFFORT);
  if (second.matched < apart) return [second];
  const third = awayFromBoth(relaxed, second, apart);
  return third ? [second, third] : [second];
}

/**
 * A second multiplier prices each pair of the second, and under it those of the first are limited as before. It is
 * narrowed down to the lowest at which few enough of the second are used; every one that was tried proves a bound.
 */
function awayFromBoth(first: Lagrangian, second: KBestAssignment, apart: number): KBestAssignment | null {
  const { problem, whole } = first;
  const { columns, absent } = problem;
  // Whole multipliers that can be lower than any difference between two totals: the lowest only decides between equals.
  const scale = whole ? 2 ** Math.ceil(Math.log2(2 * second.matched + 2)) : 1;
  const scaled = Float64Array.from(problem.scores, (score) => (score === absent ? -Infinity : score * scale));
  const scores = scaled.slice();
  const limit = second.matched - apart;
  let best: Tally | null = null;
  let bound = second.bound.total + first.bigM * second.bound.matched;
  let low = whole ? 1 : first.leastMultiplier;
  let high = first.largestMultiplier * scale;
  let multiplier = high;
  for (let tries = 0; tries < TRIES; tries++) {
    second.columnOf.forEach((column, row) => {
      if (column >= 0) scores[row * columns + column] = scaled[row * columns + column]! - multiplier;
    });
    const priced = lagrangian({ ...problem, scores, absent: -Infinity }, first.marks, false, first.bigM * scale);
    const tried = lagrangianBound(priced, first.marked - apart);
    const most = (tried.bound + multiplier * limit) / scale;
    bound = Math.min(bound, whole ? Math.floor(most) : most);
    const { columnOf } = tried.found;
    const found = first.tally(columnOf);
    const shared = columnOf.reduce(
      (sum, column, row) => sum + (column >= 0 && column === second.columnOf[row] ? 1 : 0),
      0,
    );
    if (shared > limit) low = multiplier;
    else {
      high = multiplier;
      if (!best || found.worth > best.worth) best = found;
    }
    const middle = tries === 0 ? low : Math.sqrt(low * high);
    multiplier = whole ? Math.ceil(middle) : middle;
    if (multiplier >= high) break;
  }
  return best && verdict(first, best, bound);
}
