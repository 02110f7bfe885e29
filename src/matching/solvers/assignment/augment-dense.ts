/**
 * Seats one more row along a shortest augmenting path that reads whole rows of the table: for scores on which candidate
 * lists do not help.
 */
import { moveAlong, type PartialAssignment } from './partial-assignment.js';
import type { AssignmentProblem } from './problem.js';

export interface Scratch {
  readonly distance: Float64Array;
  /** The row from which a column was reached. */
  readonly from: Int32Array;
  /** Columns: those ahead, then those behind. */
  readonly order: Int32Array;
}

export function scratchFor({ columns }: Pick<AssignmentProblem, 'columns'>): Scratch {
  const order = Int32Array.from({ length: columns }, (_, column) => column);
  return { distance: new Float64Array(columns), from: new Int32Array(columns), order };
}

/**
 * Dijkstra with slack `rowDual + columnDual - score - bigM` as length, each step taking the nearest of all columns
 * ahead.
 */
export function augmentDense(
  problem: AssignmentProblem,
  bigM: number,
  state: PartialAssignment,
  scratch: Scratch,
  first: number,
): void {
  const { columns, scores, absent } = problem;
  const { load, seats, head, next, rowDual, columnDual } = state;
  const { distance, from, order } = scratch;
  let most = 0;
  for (let column = 0, at = first * columns; column < columns; column++, at++) {
    const score = scores[at]!;
    const worth = score + bigM - columnDual[column]!;
    if (worth > most && score !== absent) most = worth;
  }
  rowDual[first] = most;
  if (most === 0) return;

  distance.fill(Infinity);
  let ahead = columns;
  let here = 0;
  let cost = most; // of leaving out the cheapest row so far
  let out = first;
  let goal = -1;
  let column = -1; // reached last
  while (goal < 0) {
    let nearest = -1;
    for (let row = column < 0 ? first : head[column]!; row >= 0; row = column < 0 ? -1 : next[row]!) {
      const height = here + rowDual[row]!;
      if (height < cost) {
        cost = height;
        out = row;
      }
      const base = row * columns;
      const offset = height - bigM;
      let least = cost;
      nearest = -1;
      for (let at = 0; at < ahead; at++) {
        const other = order[at]!;
        const score = scores[base + other]!;
        const length = offset + columnDual[other]! - score;
        let shortest = distance[other]!;
        if (length < shortest && score !== absent) {
          distance[other] = shortest = length;
          from[other] = row;
        }
        if (shortest > least) continue;
        // Of equally near columns one with a free seat ends the search; one without any seat leads nowhere.
        if (shortest < least ? seats[other]! > 0 : load[other]! < seats[other]!) {
          least = shortest;
          nearest = at;
        }
      }
    }
    if (nearest < 0) break;
    column = order[nearest]!;
    order[nearest] = order[--ahead]!;
    order[ahead] = column;
    // Rounding must not take us back.
    here = Math.max(here, distance[column]!);
    if (load[column]! < seats[column]!) goal = column;
  }
  if (goal < 0) here = cost;

  rowDual[first]! -= here;
  for (let at = 0; at < columns; at++) {
    const behind = order[at]!;
    if (at < ahead && seats[behind]! > 0) continue;
    const raise = here - distance[behind]!;
    if (raise <= 0) continue;
    columnDual[behind]! += raise;
    for (let row = head[behind]!; row >= 0; row = next[row]!) rowDual[row]! -= raise;
  }
  moveAlong(state, from, first, goal, out);
}
