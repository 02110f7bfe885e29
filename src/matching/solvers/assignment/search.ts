/** What a search over lists has found so far, in memory that all searches of one problem share. */
import { type Heap, heapFor } from './heap.js';

export interface Search {
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

export function searchFor(rows: number, columns: number): Search {
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
