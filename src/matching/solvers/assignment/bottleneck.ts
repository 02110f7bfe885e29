/**
 * The bottleneck assignment: the lowest score as high as possible without placing fewer rows, by binary search over the
 * scores.
 */
import { assign } from './assign.js';
import type { AssignmentProblem, AssignmentSolution } from './problem.js';

export interface Bottleneck {
  /** The best lowest score; no pair below it is needed. */
  readonly floor: number;
  /** The problem without the pairs below the floor. */
  readonly problem: AssignmentProblem;
  /**
   * Proof that no higher floor will do: with only the pairs above it, fewer rows are placed. null: nothing is above.
   */
  readonly above: { readonly problem: AssignmentProblem; readonly answer: AssignmentSolution } | null;
}

/** `best`: an assignment that places as many rows as possible. */
export function raiseFloor(problem: AssignmentProblem, best: AssignmentSolution): Bottleneck {
  const levels = levelsFrom(problem, lowest(problem, best));
  let low = 0; // levels[low] will do,
  let high = levels.length; // levels[high] will not
  let above: Bottleneck['above'] = null;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const tried = countOnly(problem, levels[middle]!);
    const answer = assign(tried);
    if (answer.matched === best.matched) low = middle;
    else {
      high = middle;
      above = { problem: tried, answer };
    }
  }
  const floor = levels.length > 0 ? levels[low]! : Infinity;
  return { floor, problem: withoutBelow(problem, floor), above };
}

function lowest({ scores, columns }: AssignmentProblem, { columnOf }: AssignmentSolution): number {
  let low = Infinity;
  columnOf.forEach((column, row) => {
    if (column >= 0) low = Math.min(low, scores[row * columns + column]!);
  });
  return low;
}

/** The different scores from `least` up, lowest first. */
function levelsFrom({ scores, absent, rows, columns }: AssignmentProblem, least: number): number[] {
  const levels = new Set<number>();
  for (let at = 0; at < rows * columns; at++) {
    const score = scores[at]!;
    if (score !== absent && score >= least) levels.add(score);
  }
  return [...levels].sort((a, b) => a - b);
}

/** 0 for every pair with at least this score: only how many are placed matters. */
function countOnly({ rows, columns, scores, absent, seats }: AssignmentProblem, least: number): AssignmentProblem {
  const only = new Uint8Array(rows * columns).fill(1);
  for (let at = 0; at < only.length; at++) if (scores[at] !== absent && scores[at]! >= least) only[at] = 0;
  return { rows, columns, scores: only, absent: 1, seats };
}

function withoutBelow(problem: AssignmentProblem, least: number): AssignmentProblem {
  const scores = problem.scores.slice();
  for (let at = 0; at < scores.length; at++) if (scores[at]! < least) scores[at] = problem.absent;
  return { ...problem, scores };
}
