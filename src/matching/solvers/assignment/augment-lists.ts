/**
 * Seats one more row in the best way, along a shortest augmenting path over candidate lists, or by leaving the cheapest
 * row out.
 */
import type { CandidateLists } from './candidate-lists.js';
import { dropFirst, type Heap, heapFor, rise } from './heap.js';
import { moveAlong, type PartialAssignment } from './partial-assignment.js';

/** What a search has found so far, in memory that all searches of one problem share. */
export interface PathSearch {
  /** Columns by distance; and after them rows, by the distance from which on their list does not suffice. */
  readonly heap: Heap;
  /** How many wait in the heap. */
  waiting: number;
  /** The row from which a column was reached. */
  readonly from: Int32Array;
  /** Columns reached at the present distance. */
  readonly near: Int32Array;
  nearby: number;
  /** Everything whose distance is known. */
  readonly reached: Int32Array;
  count: number;
  /** The search in which a row's list was last made anew, and the number of this one. */
  readonly renewed: Int32Array;
  number: number;
  /** The present distance. */
  here: number;
  /** Distance of the nearest end so far: the free seat at `goal` or, if that is -1, the row `out` that is left out. */
  cost: number;
  goal: number;
  out: number;
  /** How many lists have been read so far in all searches, and how many whole rows. */
  listsRead: number;
  rowsRead: number;
}

export function pathSearchFor(rows: number, columns: number): PathSearch {
  return {
    heap: heapFor(columns + rows),
    waiting: 0,
    from: new Int32Array(columns),
    near: new Int32Array(columns),
    nearby: 0,
    reached: new Int32Array(columns + rows),
    count: 0,
    renewed: new Int32Array(rows),
    number: 0,
    here: 0,
    cost: 0,
    goal: -1,
    out: -1,
    listsRead: 0,
    rowsRead: 0,
  };
}

/**
 * Dijkstra with slack `rowDual + columnDual - worth` as length. The nearest end found so far bounds the search: nothing
 * farther than it ever waits in the heap. Prices follow, so that every slack stays at 0 or more and is 0 wherever a row
 * sits.
 */
export function augmentFromLists(
  lists: CandidateLists,
  state: PartialAssignment,
  search: PathSearch,
  first: number,
): void {
  const { columnOf, head, next, rowDual, columnDual } = state;
  const { near, reached, heap } = search;
  const { distance, waiting } = heap;
  const columns = columnDual.length;
  search.number++;
  let most = bestOf(lists, columnDual, first);
  if (most < lists.rest[first]!) {
    renew(lists, state, search, first);
    most = bestOf(lists, columnDual, first);
  }
  rowDual[first] = most;
  if (most === 0) return;
  search.waiting = search.nearby = search.count = search.here = 0;
  search.cost = most;
  search.goal = -1;
  search.out = first;
  readList(lists, state, search, first, most);
  for (;;) {
    let thing: number;
    if (search.nearby > 0 && search.here < search.cost) thing = near[--search.nearby]!;
    else {
      thing = waiting[0]!;
      if (search.waiting === 0 || distance[thing]! >= search.cost) break;
      search.here = distance[thing]!;
      dropFirst(heap, search.waiting--);
    }
    if (thing >= columns) {
      const row = thing - columns;
      const height = row === first ? most : distance[columnOf[row]!]! + rowDual[row]!;
      if (search.renewed[row] === search.number) readWhole(lists, state, search, row, height);
      else {
        renew(lists, state, search, row);
        readList(lists, state, search, row, height);
      }
      continue;
    }
    for (let row = head[thing]!; row >= 0; row = next[row]!) {
      const height = search.here + rowDual[row]!;
      if (height < search.cost) {
        search.cost = height;
        search.out = row;
        search.goal = -1;
      }
      readList(lists, state, search, row, height);
    }
  }

  const { cost, count, goal, out } = search;
  rowDual[first]! -= cost;
  for (let at = 0; at < count; at++) {
    const thing = reached[at]!;
    const raise = cost - distance[thing]!;
    distance[thing] = Infinity;
    if (raise <= 0 || thing >= columns) continue;
    columnDual[thing]! += raise;
    for (let row = head[thing]!; row >= 0; row = next[row]!) rowDual[row]! -= raise;
  }
  moveAlong(state, search.from, first, goal, out);
}

function bestOf({ start, end, column, worth }: CandidateLists, columnDual: Float64Array, row: number): number {
  let most = 0;
  for (let at = start[row]!, last = end[row]!; at < last; at++)
    most = Math.max(most, worth[at]! - columnDual[column[at]!]!);
  return most;
}

function renew(lists: CandidateLists, { columnDual }: PartialAssignment, search: PathSearch, row: number): void {
  search.renewed[row] = search.number;
  search.rowsRead++;
  lists.renew(row, columnDual);
}

/** Reaches what is on the row's list. From where something else might be as near, the row waits to be read again. */
function readList(
  lists: CandidateLists,
  state: PartialAssignment,
  search: PathSearch,
  row: number,
  height: number,
): void {
  search.listsRead++;
  relax(lists, state, search, row, height, row);
  const rest = lists.rest[row]!;
  const bound = Math.max(search.here, height - rest);
  if (rest === 0 || bound >= search.cost) return;
  const thing = state.columnDual.length + row;
  if (search.heap.distance[thing] === Infinity) search.reached[search.count++] = thing;
  search.heap.distance[thing] = bound;
  rise(search.heap, thing, search.waiting++);
}

function readWhole(
  lists: CandidateLists,
  state: PartialAssignment,
  search: PathSearch,
  row: number,
  height: number,
): void {
  search.rowsRead++;
  relax(lists, state, search, row, height, lists.whole(row));
}

function relax(
  lists: CandidateLists,
  state: PartialAssignment,
  search: PathSearch,
  row: number,
  height: number,
  list: number,
): void {
  const { start, end, column: columnAt, worth } = lists;
  const { load, seats, columnDual } = state;
  const { heap, from, here } = search;
  const { distance, place } = heap;
  let cost = search.cost;
  for (let at = start[list]!, last = end[list]!; at < last; at++) {
    const column = columnAt[at]!;
    // Rounding must not bring back a column that is behind us.
    const length = Math.max(here, height + columnDual[column]! - worth[at]!);
    if (length >= cost || length >= distance[column]!) continue;
    from[column] = row;
    if (load[column]! < seats[column]!) {
      search.cost = cost = length;
      search.goal = column;
      continue;
    }
    const fresh = distance[column] === Infinity;
    distance[column] = length;
    if (fresh) search.reached[search.count++] = column;
    if (fresh && length <= here) search.near[search.nearby++] = column;
    else rise(heap, column, fresh ? search.waiting++ : place[column]!);
  }
}
