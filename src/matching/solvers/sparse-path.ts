/** Seats one more row of a list problem in the best way: along a shortest path of moves, or leaving a row out. */
import { dropFirst, type Heap, heapFor, rise } from './heap.js';
import { leave, type State, sit } from './state.js';

export interface Lists {
  /** The candidates of a row stand at `start[row]` up to `start[row + 1]`. */
  readonly start: Int32Array;
  readonly column: Int32Array;
  /** Score plus lift of each candidate: above 0. */
  readonly worth: Float64Array;
}

export interface ListScratch {
  readonly heap: Heap;
  /** The row from which a column was reached. */
  readonly from: Int32Array;
  /** Columns reached at the present distance; and all that were reached. */
  readonly near: Int32Array;
  readonly reached: Int32Array;
}

export function listScratch(columns: number): ListScratch {
  const heap = heapFor(columns);
  return { heap, from: new Int32Array(columns), near: new Int32Array(columns), reached: new Int32Array(columns) };
}

/**
 * Dijkstra with slack `gain + price - worth` as length. The nearest end found so far bounds the search: a column with
 * a free seat, or a row that is cheapest to leave out. Nothing farther than it ever waits in the heap.
 */
export function seatFromList(lists: Lists, state: State, scratch: ListScratch, first: number): void {
  const { start, column: columnAt, worth } = lists;
  const { columnOf, load, seats, head, next, gain, price } = state;
  const { heap, from, near, reached } = scratch;
  const { distance, waiting, place } = heap;
  let most = 0;
  for (let at = start[first]!, end = start[first + 1]!; at < end; at++) {
    most = Math.max(most, worth[at]! - price[columnAt[at]!]!);
  }
  gain[first] = most;
  if (most === 0) return;

  let cost = most; // of the nearest end so far
  let out = first; // the row to leave out, if that is the end,
  let goal = -1; // or else the column with a free seat
  let size = 0;
  let nearby = 0;
  let count = 0;
  let here = 0;
  let row = first;
  let height = most; // distance of the row, its gain included
  for (;;) {
    for (; row >= 0; row = next[row]!) {
      if (row !== first) {
        height = here + gain[row]!;
        if (height < cost) {
          cost = height;
          out = row;
          goal = -1;
        }
      }
      for (let at = start[row]!, end = start[row + 1]!; at < end; at++) {
        const column = columnAt[at]!;
        // Rounding must not bring back a column that is behind us.
        const length = Math.max(here, height + price[column]! - worth[at]!);
        if (length >= cost || length >= distance[column]!) continue;
        from[column] = row;
        if (load[column]! < seats[column]!) {
          cost = length;
          goal = column;
          continue;
        }
        const fresh = distance[column] === Infinity;
        distance[column] = length;
        if (fresh) reached[count++] = column;
        if (fresh && length <= here) near[nearby++] = column;
        else rise(heap, column, fresh ? size++ : place[column]!);
      }
      if (row === first) break;
    }
    let column: number;
    if (nearby > 0 && here < cost) column = near[--nearby]!;
    else {
      if (size === 0) break;
      column = waiting[0]!;
      here = distance[column]!;
      if (here >= cost) break;
      dropFirst(heap, size--);
    }
    row = head[column]!;
  }

  gain[first]! -= cost;
  for (let at = 0; at < count; at++) {
    const column = reached[at]!;
    const raise = cost - distance[column]!;
    distance[column] = Infinity;
    if (raise <= 0) continue;
    price[column]! += raise;
    for (let sitting = head[column]!; sitting >= 0; sitting = next[sitting]!) gain[sitting]! -= raise;
  }
  if (goal < 0) {
    if (out === first) return;
    goal = columnOf[out]!;
    leave(state, out);
  }
  while (goal >= 0) {
    const mover = from[goal]!;
    const old = columnOf[mover]!;
    if (old >= 0) leave(state, mover);
    sit(state, mover, goal);
    goal = old;
  }
}
