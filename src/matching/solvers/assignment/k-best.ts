/** The best assignments after the best one, in order, each with a proof that nothing between them was missed. */
import type { Assigned } from './assign.js';
import { scratchFor, seat } from './augment-dense.js';
import { ceiling, keepsRules } from './dual-bound.js';
import { leave, type State } from './partial-assignment.js';
import { type Assignment, allWhole, scoreRange } from './problem.js';
import { fill } from './refill-seat.js';
import { settle } from './warm-start.js';

export interface Other {
  /** `bounded`: a better one may have been missed; none is better than `bound`. */
  readonly status: 'optimal' | 'bounded';
  readonly columnOf: Int32Array;
  readonly matched: number;
  readonly total: number;
  readonly bound: { readonly matched: number; readonly total: number };
}

/** Part of all assignments: some rows keep their column, some cells are out; and the best one in it. */
interface Part {
  readonly columnOf: Int32Array;
  readonly columnPrice: Float64Array;
  readonly worth: number;
  readonly ceiling: number;
  readonly fixed: readonly number[];
  readonly without: readonly (readonly [row: number, column: number])[];
}

/**
 * Up to `count` assignments, the best first among all that differ from `answer` and from each other; fewer rows placed
 * counts as worse than any total. Each is the best of the parts into which those before it divide the rest: one
 * shortest path a row. Source: K. G. Murty, Operations Research 16 (1968); warm prices after M. L. Miller and others,
 * IEEE Transactions on Aerospace and Electronic Systems 33 (1997).
 */
export function nextBest(problem: Assignment, answer: Assigned, count: number): Other[] {
  const { columns, scores } = problem;
  const { lift } = answer;
  const { high } = scoreRange(problem);
  const whole = allWhole(problem);
  const found: Other[] = [];
  let parts: Part[] = [];
  let part: Part = { ...answer, worth: 0, ceiling: 0, fixed: [], without: [] };
  while (found.length < count) {
    parts = parts.concat(divide(problem, lift, part));
    parts.sort((a, b) => b.worth - a.worth);
    const next = parts.shift();
    if (!next) break;
    part = next;
    const { columnOf, worth } = part;
    const bound = parts.reduce((most, one) => Math.max(most, one.ceiling), part.ceiling);
    let matched = 0;
    let total = 0;
    columnOf.forEach((column, row) => {
      if (column < 0) return;
      matched++;
      total += scores[row * columns + column]!;
    });
    // What rounding may do to sums of fractions of this size.
    const rounding = whole && bound < 2 ** 53 ? 0 : 1e-13 * (high + lift) * (columnOf.length + columns);
    const optimal = bound - worth <= rounding && keepsRules(problem, columnOf);
    const most = { matched, total: optimal ? total : total + bound - worth };
    found.push({ status: optimal ? 'optimal' : 'bounded', columnOf, matched, total, bound: most });
  }
  return found;
}

/**
 * All of a part but its best: row after row keeps its column while the next must leave its own. An assignment that
 * differs in no placed row has a row more, so it would be better and has been found before.
 */
function divide({ rows, columns, scores: given, absent, seats }: Assignment, lift: number, part: Part): Part[] {
  const scores = Float64Array.from(given, (score) => (score === absent ? -Infinity : score));
  const left = Float64Array.from(seats, (count) => Math.min(rows, Math.floor(count)));
  const problem: Assignment = { rows, columns, scores, absent: -Infinity, seats: left };
  let worth = 0;
  const fix = (row: number) => {
    const column = part.columnOf[row]!;
    worth += scores[row * columns + column]! + lift;
    scores.fill(-Infinity, row * columns, (row + 1) * columns);
    left[column]!--;
  };
  for (const [row, column] of part.without) scores[row * columns + column] = -Infinity;
  for (const row of part.fixed) fix(row);
  const places = part.columnOf.slice();
  for (const row of part.fixed) places[row] = -1;
  const state = settle(problem, lift, places, part.columnPrice);
  const scratch = scratchFor(problem);
  const parts: Part[] = [];
  const fixed = [...part.fixed];
  for (let row = 0; row < rows; row++) {
    const column = places[row]!;
    if (column < 0) continue;
    const at = row * columns + column;
    const score = scores[at]!;
    scores[at] = -Infinity;
    const child = copyOf(state);
    leave(child, row);
    seat(problem, lift, child, scratch, row);
    while (child.load[column]! < child.seats[column]! && child.price[column]! > 0) fill(problem, lift, child, column);
    const { columnOf, price } = child;
    const most = worth + ceiling(problem, lift, price);
    let sum = worth;
    for (let other = 0; other < rows; other++) {
      if (columnOf[other]! >= 0) sum += scores[other * columns + columnOf[other]!]! + lift;
    }
    for (const one of fixed) columnOf[one] = part.columnOf[one]!;
    const without = [...part.without, [row, column] as const];
    parts.push({ columnOf, columnPrice: price, worth: sum, ceiling: most, fixed: [...fixed], without });
    scores[at] = score;
    leave(state, row);
    state.seats[column]!--;
    state.gain[row] = 0;
    fix(row);
    fixed.push(row);
  }
  return parts;
}

function copyOf(state: State): State {
  return {
    columnOf: state.columnOf.slice(),
    load: state.load.slice(),
    seats: state.seats.slice(),
    head: state.head.slice(),
    next: state.next.slice(),
    before: state.before.slice(),
    gain: state.gain.slice(),
    price: state.price.slice(),
  };
}
