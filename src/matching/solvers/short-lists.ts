/** Of each row of a table the few columns it would like best, so that a search seldom has to read a whole row. */
import type { Lists } from './lists.js';
import type { Assignment } from './scores.js';

/**
 * Empty lists, to be filled at the prices of the day. As prices only rise, what was left off a list never becomes worth
 * more, and the list stays right for as long as its own best are worth more than that.
 */
export function shortLists({ rows, columns, scores, absent }: Assignment, lift: number): Lists {
  // Long enough that few rows ask for more, short enough to be made in little more time than reading the row takes.
  const width = Math.min(columns, Math.max(8, Math.min(48, Math.ceil(columns / 32))));
  const start = Int32Array.from({ length: rows + 1 }, (_, row) => row * width);
  const end = start.slice();
  end[rows] = rows * width + columns;
  const column = new Int32Array(end[rows]!);
  const worth = new Float64Array(end[rows]!);
  const rest = new Float64Array(rows).fill(Infinity);
  for (let at = 0; at < columns; at++) column[rows * width + at] = at;
  const best = new Int32Array(width);
  const value = new Float64Array(width);

  /** Where the search for the best of a row may well begin: somewhat below where that of the last one ended. */
  let guess = -lift;

  function renew(row: number, price: Float64Array): void {
    if (guess <= -lift || fill(row, price, guess) < width / 4) fill(row, price, -lift);
  }

  function fill(row: number, price: Float64Array, from: number): number {
    const base = row * columns;
    let floor = from;
    let most = from;
    let size = 0;
    for (let at = 0; at < columns; at++) {
      const score = scores[base + at]!;
      const gain = score - price[at]!;
      if (gain <= floor || score === absent) continue;
      if (size === width) {
        floor = middle(value);
        size = keepAbove(floor, best, value);
        if (gain <= floor) continue;
      }
      value[size] = gain;
      best[size++] = at;
    }
    const first = start[row]!;
    for (let at = 0; at < size; at++) {
      column[first + at] = best[at]!;
      worth[first + at] = scores[base + best[at]!]! + lift;
    }
    end[row] = first + size;
    rest[row] = floor + lift;
    for (let at = 0; at < size; at++) most = Math.max(most, value[at]!);
    guess = floor > -lift ? Math.max(-lift, floor - (most - floor) / 2) : floor;
    return size;
  }

  function whole(row: number): number {
    const base = row * columns;
    const first = start[rows]!;
    for (let at = 0; at < columns; at++) {
      const score = scores[base + at]!;
      worth[first + at] = score === absent ? -Infinity : score + lift;
    }
    return rows;
  }

  return { start, end, column, worth, rest, renew, whole };
}

/** Halfway between the lowest and the highest: below the highest, unless all are equal. */
function middle(value: Float64Array): number {
  let least = value[0]!;
  let most = least;
  for (let at = 1; at < value.length; at++) {
    least = Math.min(least, value[at]!);
    most = Math.max(most, value[at]!);
  }
  const half = least + (most - least) / 2;
  return half < most ? half : least;
}

/** Moves what is above the floor to the front and says how many; of nothing but equals, half. */
function keepAbove(floor: number, best: Int32Array, value: Float64Array): number {
  let size = 0;
  for (let at = 0; at < value.length; at++) {
    if (value[at]! <= floor) continue;
    value[size] = value[at]!;
    best[size++] = best[at]!;
  }
  return size > 0 ? size : value.length >> 1;
}
