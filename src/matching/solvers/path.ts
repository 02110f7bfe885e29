/** Seats one more row in the best way: along a shortest path of moves, or by leaving the cheapest row out. */
import type { Assignment } from './scores.js';
import { leave, type State, sit } from './state.js';

export interface Scratch {
  readonly distance: Float64Array;
  /** The row from which a column was reached. */
  readonly from: Int32Array;
  /** Columns: those left behind, those at the present distance, those ahead. */
  readonly order: Int32Array;
}

export function scratchFor({ columns }: Assignment): Scratch {
  const order = new Int32Array(columns);
  for (let column = 0; column < columns; column++) order[column] = column;
  return { distance: new Float64Array(columns), from: new Int32Array(columns), order };
}

/**
 * Dijkstra over columns with slack `gain + price - score - lift` as length. The path ends at a column with a free
 * seat, or at a row that is cheapest to leave out (its gain is what that costs). Prices follow, so that every slack
 * stays at 0 or more and is 0 wherever a row sits.
 */
export function seat(problem: Assignment, lift: number, state: State, scratch: Scratch, start: number): void {
  const { columns, scores, absent } = problem;
  const { columnOf, load, seats, head, next, gain, price } = state;
  const { distance, from, order } = scratch;
  const base = start * columns;
  let most = 0;
  for (let column = 0; column < columns; column++) {
    const score = scores[base + column]!;
    const worth = score + lift - price[column]!;
    if (score === absent) distance[column] = -Infinity;
    else {
      distance[column] = worth;
      if (worth > most) most = worth;
    }
    from[column] = start;
  }
  gain[start] = most;
  if (most === 0) return;
  for (let column = 0; column < columns; column++) distance[column] = most - distance[column]!;

  let left = 0; // order[0..left) is behind us,
  let reached = 0; // order[left..reached) stands at distance `here`
  let here = 0;
  let cost = most; // of leaving out the cheapest row so far
  let out = start;
  let goal = -1;
  search: for (;;) {
    if (left === reached) {
      here = cost;
      for (let at = left; at < columns; at++) {
        const column = order[at]!;
        const length = distance[column]!;
        if (length > here || length === Infinity) continue;
        if (length < here) {
          here = length;
          reached = left;
        }
        order[at] = order[reached]!;
        order[reached++] = column;
      }
      for (let at = left; at < reached; at++) {
        if (load[order[at]!]! < seats[order[at]!]!) {
          goal = order[at]!;
          break search;
        }
      }
      if (here >= cost) break;
    }
    const column = order[left++]!;
    for (let row = head[column]!; row >= 0; row = next[row]!) {
      const height = here + gain[row]!;
      if (height < cost) {
        cost = height;
        out = row;
      }
      const rowBase = row * columns;
      const offset = height - lift;
      for (let at = reached; at < columns; at++) {
        const other = order[at]!;
        const score = scores[rowBase + other]!;
        if (score === absent) continue;
        const length = offset + price[other]! - score;
        if (length >= distance[other]!) continue;
        distance[other] = length;
        from[other] = row;
        if (length > here) continue;
        if (load[other]! < seats[other]!) {
          goal = other;
          break search;
        }
        order[at] = order[reached]!;
        order[reached++] = other;
      }
    }
  }

  gain[start]! -= here;
  for (let at = 0; at < left; at++) {
    const column = order[at]!;
    const rise = here - distance[column]!;
    if (rise <= 0) continue;
    price[column]! += rise;
    for (let row = head[column]!; row >= 0; row = next[row]!) gain[row]! -= rise;
  }
  if (goal < 0) {
    if (out === start) return;
    goal = columnOf[out]!;
    leave(state, out);
  }
  while (goal >= 0) {
    const row = from[goal]!;
    const old = columnOf[row]!;
    if (old >= 0) leave(state, row);
    sit(state, row, goal);
    goal = old;
  }
}
