/**
 * The best assignment of an optimal face by one more measure: the highest sum of another worth, or the most even load.
 */
import type { FaceOptimum, OptimalFace } from './optimal-face.js';
import { emptyAssignment, leave, sit } from './partial-assignment.js';

/**
 * Highest sum of `worth` (of each pair, in the order of the face), by successive shortest paths with node potentials.
 * Starts with every pair worth 0, where any assignment is best, and brings in the worth of one row after the other: the
 * row looks for a better place, and a shortest chain of moves refills the place it gives up. `columnOf` must belong to
 * the face. Exact while sums of `worth` are. The proof: `rowDual + columnDual >= worth` for every pair, and sum of
 * rowPrice + sum of the most that columnPrice x rows can be = sum of worth.
 */
export function bestOnFace(
  face: OptimalFace,
  columnOf: Int32Array,
  worth: Float64Array,
  outOfTime: () => boolean,
): FaceOptimum {
  const { rows, columns, start, column: columnAt, must, least, most } = face;
  // The last place is outside: of rows that are not placed, and of seats that need not be filled.
  const outside = columns;
  const places = columns + 1;
  const state = emptyAssignment({ rows, columns: places, seats: new Float64Array(places) });
  const { head, next, load, columnDual: potential } = state;
  columnOf.forEach((column, row) => {
    sit(state, row, column < 0 ? outside : column);
  });
  /** Worth of each row where it sits. */
  const own = new Float64Array(rows);
  /** Rows whose worth counts already. */
  const counts = new Uint8Array(rows);
  const distance = new Float64Array(places);
  const from = new Int32Array(places);
  const entryAt = new Int32Array(places);
  const via = new Int32Array(places);
  const order = Int32Array.from({ length: places }, (_, place) => place);
  let timedOut = false;
  for (let row = 0; row < rows && !timedOut; row++) {
    counts[row] = 1;
    let differs = false;
    for (let at = start[row]!; at < start[row + 1]!; at++) if (worth[at] !== 0) differs = true;
    if (!differs) continue;
    timedOut = outOfTime();
    if (!timedOut) augmentRow(row);
  }
  const zero = potential[outside]!;
  const columnDual = potential.slice(0, columns).map((one) => one - zero);
  const seated = state.columnOf.map((column) => (column === outside ? -1 : column));
  return {
    columnOf: seated,
    rowDual: Float64Array.from(seated, (column, row) => (column < 0 ? 0 : own[row]! - columnDual[column]!)),
    columnDual,
    timedOut,
  };

  /** Dijkstra from every place that `moved` may take to the one it has; places nearer than that one rise in price. */
  function augmentRow(moved: number): void {
    const goal = state.columnOf[moved]!;
    distance.fill(Infinity);
    let here = -Infinity;
    let left = 0; // order[0..left) is behind us,
    let reached = 0; // order[left..reached) stands at distance `here`
    tryAll(moved, -1, 0);
    for (;;) {
      if (left === reached) {
        here = Infinity;
        for (let at = left; at < places; at++) {
          const place = order[at]!;
          const length = distance[place]!;
          if (length > here || length === Infinity) continue;
          if (length < here) {
            here = length;
            reached = left;
          }
          order[at] = order[reached]!;
          order[reached++] = place;
        }
      }
      if (distance[goal] === here) break;
      const place = order[left++]!;
      for (let row = head[place]!; row >= 0; row = next[row]!) tryAll(row, place, here + own[row]! - potential[place]!);
      if (place === outside) {
        for (let column = 0; column < columns; column++) {
          if (load[column]! > least[column]!)
            reach(column, here + potential[column]! - potential[place]!, -1, -1, place);
        }
      } else if (load[place]! < most[place]!)
        reach(outside, here + potential[outside]! - potential[place]!, -1, -1, place);
    }
    for (let at = 0; at < left; at++) {
      const place = order[at]!;
      if (distance[place]! < here) potential[place]! += here - distance[place]!;
    }
    for (let place = goal, row = -1; row !== moved; place = via[place]!) {
      row = from[place]!;
      if (row < 0) continue;
      leave(state, row);
      sit(state, row, place);
      own[row] = entryAt[place]! < 0 || counts[row] === 0 ? 0 : worth[entryAt[place]!]!;
    }

    function tryAll(row: number, place: number, height: number): void {
      for (let at = start[row]!; at < start[row + 1]!; at++) {
        const gain = counts[row] === 0 ? 0 : worth[at]!;
        reach(columnAt[at]!, height + potential[columnAt[at]!]! - gain, row, at, place);
      }
      if (must[row] === 0) reach(outside, height + potential[outside]!, row, -1, place);
    }

    function reach(place: number, length: number, row: number, entry: number, before: number): void {
      // Rounding must not bring back a place that is behind us.
      const far = Math.max(here, length);
      if (far >= distance[place]!) return;
      distance[place] = far;
      from[place] = row;
      entryAt[place] = entry;
      via[place] = before;
    }
  }
}

/**
 * Least sum of the squares of the loads, `base` (what each column holds besides) included. Rows move along chains from
 * the fullest column to one that holds at least two fewer; where no chain is left, the load is best and the columns
 * that the fullest reaches get its price. `columnOf` must belong to the face. Source: N. Harvey, R. Ladner, L. Lovasz
 * and T. Tamir, Journal of Algorithms 59 (2006). The proof: `rowDual + columnDual >= 0` for every pair, and
 * sum of rowPrice + sum of the most that columnPrice x rows - load^2 can be = -(sum of squares).
 */
export function evenLoad(
  face: OptimalFace,
  columnOf: Int32Array,
  base: Int32Array,
  outOfTime: () => boolean,
): FaceOptimum {
  const { rows, columns, start, column: columnAt, must, least, most } = face;
  // The last place is outside: of rows that are not placed.
  const outside = columns;
  const state = emptyAssignment({ rows, columns: columns + 1, seats: new Float64Array(columns + 1) });
  const { head, next, load, columnDual: potential } = state;
  columnOf.forEach((column, row) => {
    sit(state, row, column < 0 ? outside : column);
  });
  const closed = new Uint8Array(columns + 1);
  const seen = new Int32Array(columns + 1).fill(-1);
  const from = new Int32Array(columns + 1);
  const queue = new Int32Array(columns + 1);
  let searches = 0;
  let timedOut = false;
  for (;;) {
    let fullest = -1;
    for (let column = 0; column < columns; column++) {
      if (closed[column] === 1 || load[column]! <= least[column]!) continue;
      if (fullest < 0 || total(column) > total(fullest)) fullest = column;
    }
    if (fullest < 0) break;
    timedOut = outOfTime();
    if (timedOut) break;
    const { goal, reached } = search(fullest);
    if (goal >= 0) {
      for (let place = goal; place !== fullest; ) {
        const row = from[place]!;
        const old = state.columnOf[row]!;
        leave(state, row);
        sit(state, row, place);
        place = old;
      }
      continue;
    }
    // Nothing that happens later can enter what the fullest column reaches.
    for (let at = 0; at < reached; at++) {
      closed[queue[at]!] = 1;
      potential[queue[at]!] = 2 * total(fullest) - 1;
    }
  }
  return {
    columnOf: state.columnOf.map((column) => (column === outside ? -1 : column)),
    rowDual: Float64Array.from(state.columnOf, (column) => (column === outside ? 0 : -potential[column]!)),
    columnDual: potential.slice(0, columns),
    timedOut,
  };

  function total(column: number): number {
    return base[column]! + load[column]!;
  }

  function search(first: number): { readonly goal: number; readonly reached: number } {
    const mark = searches++;
    const enough = total(first) - 2;
    let reached = 0;
    queue[reached++] = first;
    seen[first] = mark;
    for (let at = 0; at < reached; at++) {
      for (let row = head[queue[at]!]!; row >= 0; row = next[row]!) {
        for (let entry = start[row]!; entry < start[row + 1]!; entry++) {
          if (meets(columnAt[entry]!, row)) return { goal: columnAt[entry]!, reached };
        }
        if (must[row] === 0 && meets(outside, row)) return { goal: outside, reached };
      }
    }
    return { goal: -1, reached };

    function meets(place: number, row: number): boolean {
      if (seen[place] === mark || closed[place] === 1) return false;
      seen[place] = mark;
      from[place] = row;
      queue[reached++] = place;
      return place === outside || (load[place]! < most[place]! && total(place) <= enough);
    }
  }
}
