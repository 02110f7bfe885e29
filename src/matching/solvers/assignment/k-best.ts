/** The k best assignments in order (Murty's algorithm), each with a proof that nothing between them was missed. */
import { augmentDense, scratchFor } from './augment-dense.js';
import { dualBound, isFeasible } from './dual-bound.js';
import { leave, type PartialAssignment } from './partial-assignment.js';
import type { AssignmentSolution } from './problem.js';
import { type AssignmentProblem, allWhole, scoreRange } from './problem.js';
import { refillSeat } from './refill-seat.js';
import { reoptimise } from './warm-start.js';

export interface KBestAssignment {
  /** `bounded`: a better one may have been missed; none is better than `bound`. */
  readonly status: 'optimal' | 'bounded';
  readonly columnOf: Int32Array;
  readonly matched: number;
  readonly total: number;
  readonly bound: { readonly matched: number; readonly total: number };
}

/** A subset of all assignments: some rows keep their column, some cells are out; and the best one in it. */
interface Subproblem {
  readonly columnOf: Int32Array;
  readonly columnDual: Float64Array;
  readonly worth: number;
  readonly dualBound: number;
  readonly fixed: readonly number[];
  readonly without: readonly (readonly [row: number, column: number])[];
}

/**
 * Up to `count` assignments, the best first among all that differ from `answer` and from each other; fewer rows placed
 * counts as worse than any total. Each is the best of the parts into which those before it divide the rest: one
 * shortest path a row. Source: K. G. Murty, Operations Research 16 (1968); warm prices after M. L. Miller and others,
 * IEEE Transactions on Aerospace and Electronic Systems 33 (1997).
 */
export function kBest(problem: AssignmentProblem, answer: AssignmentSolution, count: number): KBestAssignment[] {
  const { columns, scores } = problem;
  const { bigM } = answer;
  const { high } = scoreRange(problem);
  const whole = allWhole(problem);
  const found: KBestAssignment[] = [];
  let subproblems: Subproblem[] = [];
  let subproblem: Subproblem = { ...answer, worth: 0, dualBound: 0, fixed: [], without: [] };
  while (found.length < count) {
    subproblems = subproblems.concat(partition(problem, bigM, subproblem));
    subproblems.sort((a, b) => b.worth - a.worth);
    const next = subproblems.shift();
    if (!next) break;
    subproblem = next;
    const { columnOf, worth } = subproblem;
    const bound = subproblems.reduce((most, one) => Math.max(most, one.dualBound), subproblem.dualBound);
    let matched = 0;
    let total = 0;
    columnOf.forEach((column, row) => {
      if (column < 0) return;
      matched++;
      total += scores[row * columns + column]!;
    });
    // What rounding may do to sums of fractions of this size.
    const rounding = whole && bound < 2 ** 53 ? 0 : 1e-13 * (high + bigM) * (columnOf.length + columns);
    const optimal = bound - worth <= rounding && isFeasible(problem, columnOf);
    const most = { matched, total: optimal ? total : total + bound - worth };
    found.push({ status: optimal ? 'optimal' : 'bounded', columnOf, matched, total, bound: most });
  }
  return found;
}

/**
 * Murty's partition of all of a subproblem but its best: row after row keeps its column while the next must leave its
 * own. An assignment that differs in no placed row has a row more, so it would be better and has been found before.
 */
function partition(
  { rows, columns, scores: given, absent, seats }: AssignmentProblem,
  bigM: number,
  subproblem: Subproblem,
): Subproblem[] {
  const scores = Float64Array.from(given, (score) => (score === absent ? -Infinity : score));
  const left = Float64Array.from(seats, (count) => Math.min(rows, Math.floor(count)));
  const problem: AssignmentProblem = { rows, columns, scores, absent: -Infinity, seats: left };
  let worth = 0;
  const fix = (row: number) => {
    const column = subproblem.columnOf[row]!;
    worth += scores[row * columns + column]! + bigM;
    scores.fill(-Infinity, row * columns, (row + 1) * columns);
    left[column]!--;
  };
  for (const [row, column] of subproblem.without) scores[row * columns + column] = -Infinity;
  for (const row of subproblem.fixed) fix(row);
  const places = subproblem.columnOf.slice();
  for (const row of subproblem.fixed) places[row] = -1;
  const state = reoptimise(problem, bigM, places, subproblem.columnDual);
  const scratch = scratchFor(problem);
  const subproblems: Subproblem[] = [];
  const fixed = [...subproblem.fixed];
  for (let row = 0; row < rows; row++) {
    const column = places[row]!;
    if (column < 0) continue;
    const at = row * columns + column;
    const score = scores[at]!;
    scores[at] = -Infinity;
    const child = copyOf(state);
    leave(child, row);
    augmentDense(problem, bigM, child, scratch, row);
    while (child.load[column]! < child.seats[column]! && child.columnDual[column]! > 0)
      refillSeat(problem, bigM, child, column);
    const { columnOf, columnDual } = child;
    const most = worth + dualBound(problem, bigM, columnDual);
    let sum = worth;
    for (let other = 0; other < rows; other++) {
      if (columnOf[other]! >= 0) sum += scores[other * columns + columnOf[other]!]! + bigM;
    }
    for (const one of fixed) columnOf[one] = subproblem.columnOf[one]!;
    const without = [...subproblem.without, [row, column] as const];
    subproblems.push({ columnOf, columnDual, worth: sum, dualBound: most, fixed: [...fixed], without });
    scores[at] = score;
    leave(state, row);
    state.seats[column]!--;
    state.rowDual[row] = 0;
    fix(row);
    fixed.push(row);
  }
  return subproblems;
}

function copyOf(state: PartialAssignment): PartialAssignment {
  return {
    columnOf: state.columnOf.slice(),
    load: state.load.slice(),
    seats: state.seats.slice(),
    head: state.head.slice(),
    next: state.next.slice(),
    before: state.before.slice(),
    rowDual: state.rowDual.slice(),
    columnDual: state.columnDual.slice(),
  };
}
