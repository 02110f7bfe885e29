/** Of equally good assignments one that loads the columns as evenly as can be. */
import type { Face, Stage } from './optimal-face.js';
import { emptyState, leave, sit } from './partial-assignment.js';

/**
 * Least sum of the squares of the loads, `base` (what each column holds besides) included. Rows move along chains from
 * the fullest column to one that holds at least two fewer; where no chain is left, the load is best and the columns
 * that the fullest reaches get its price. `columnOf` must belong to the face. Source: N. Harvey, R. Ladner, L. Lovasz
 * and T. Tamir, Journal of Algorithms 59 (2006). The proof: `rowPrice + columnPrice >= 0` for every pair, and
 * sum of rowPrice + sum of the most that columnPrice x rows - load^2 can be = -(sum of squares).
 */
export function evenLoad(face: Face, columnOf: Int32Array, base: Int32Array, outOfTime: () => boolean): Stage {
  const { rows, columns, start, column: columnAt, must, least, most } = face;
  // The last place is outside: of rows that are not placed.
  const outside = columns;
  const state = emptyState({ rows, columns: columns + 1, seats: new Float64Array(columns + 1) });
  const { head, next, load, price } = state;
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
      price[queue[at]!] = 2 * total(fullest) - 1;
    }
  }
  return {
    columnOf: state.columnOf.map((column) => (column === outside ? -1 : column)),
    rowPrice: Float64Array.from(state.columnOf, (column) => (column === outside ? 0 : -price[column]!)),
    columnPrice: price.slice(0, columns),
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
