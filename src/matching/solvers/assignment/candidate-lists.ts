/** Candidate lists: of each row the few columns it would like best, so that a search seldom has to read a whole row. */
import type { AssignmentProblem, Numbers, ScoreRange } from './problem.js';

export interface CandidateLists {
  /** The list of a row stands at `start[row]` up to, not including, `end[row]`. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly column: Int32Array;
  /** Score plus lift of each entry: above 0, or -Infinity where not allowed. */
  readonly worth: Float64Array;
  /** What is not on a row's list is worth no more than this, less its price; 0: nothing is missing. */
  readonly rest: Float64Array;
  /** Lists anew what is best for a row at these prices; called only while `rest` is above 0. */
  readonly renew: (row: number, columnDual: Float64Array) => void;
  /** The number of a list with everything for a row; it holds until the next call. */
  readonly whole: (row: number) => number;
}

/**
 * So many columns are looked at before the best so far are chosen: where many are equal, later ones need not be kept.
 */
const BLOCK = 256;

/**
 * Empty lists, to be filled at the duals of the moment. As prices only rise, what was left off a list never becomes
 * worth more, and the list stays right for as long as its own best are worth more than that.
 */
export function candidateLists(
  { rows, columns, scores, absent }: AssignmentProblem,
  bigM: number,
  range: ScoreRange,
): CandidateLists {
  // Long enough that few rows ask for more, short enough to be made in little more time than reading the row takes.
  const width = Math.min(columns, Math.max(8, Math.min(48, Math.ceil(columns / 32))));
  const start = new Int32Array(rows + 1);
  for (let row = 1; row <= rows; row++) start[row] = row * width;
  const end = start.slice();
  end[rows] = rows * width + columns;
  const column = new Int32Array(end[rows]!);
  const worth = new Float64Array(end[rows]!);
  const rest = new Float64Array(rows).fill(Infinity);
  for (let at = 0; at < columns; at++) column[rows * width + at] = at;
  const best = new Int32Array(width + BLOCK);
  const value = new Float64Array(width + BLOCK);

  // Bounds become prices: with few binary places, sums of whole scores and prices stay exact.
  let grid = 1;
  while (grid * 1024 > range.high - range.low && grid > 1e-300) grid /= 2;

  /** Where the search for the best of a row may well begin: somewhat below where that of the last one ended. */
  let guess = -bigM;
  /** By how much. */
  let margin = 0;

  function renew(row: number, columnDual: Float64Array): void {
    const base = row * columns;
    let floor = guess;
    let size = 0;
    // Where the guess finds too little: once more from clearly below it, then from the very bottom.
    for (let less = 8 * margin, lowest = guess; ; less = Infinity) {
      for (let from = 0; from < columns; from += BLOCK) {
        size = above(floor, scores, base, absent, columnDual, best, value, size, from, Math.min(columns, from + BLOCK));
        while (size > width) {
          floor = middle(value, size, grid);
          size = keepAbove(floor, best, value, size) || width >> 1; // all are equal
        }
      }
      if (size >= width / 8 || lowest <= -bigM) break;
      lowest = floor = Math.max(-bigM, lowest - less);
      size = 0;
    }
    const first = start[row]!;
    let most = floor;
    for (let at = 0; at < size; at++) {
      if (value[at]! > most) most = value[at]!;
      column[first + at] = best[at]!;
      worth[first + at] = scores[base + best[at]!]! + bigM;
    }
    end[row] = first + size;
    rest[row] = floor + bigM;
    if (most > floor && floor > -bigM) margin = (most - floor) / 4;
    guess = margin > 0 ? Math.max(-bigM, Math.floor((floor - margin) / grid) * grid) : -bigM;
  }

  function whole(row: number): number {
    const base = row * columns;
    const first = start[rows]!;
    for (let at = 0; at < columns; at++) {
      const score = scores[base + at]!;
      worth[first + at] = score === absent ? -Infinity : score + bigM;
    }
    return rows;
  }

  return { start, end, column, worth, rest, renew, whole };
}

/**
 * Adds the columns `from` up to `to` that are worth more than the floor to the row at `base`, less their price, to the
 * `size` found already; says how many that makes.
 */
function above(
  floor: number,
  scores: Numbers,
  base: number,
  absent: number,
  columnDual: Float64Array,
  best: Int32Array,
  value: Float64Array,
  size: number,
  from: number,
  to: number,
): number {
  let found = size;
  let at = from;
  // Nearly all the time of a solve goes into this loop: four at a time, and of most no more is asked.
  for (; at + 3 < to; at += 4) {
    const cell = base + at;
    if (scores[cell]! - columnDual[at]! > floor) best[found++] = at;
    if (scores[cell + 1]! - columnDual[at + 1]! > floor) best[found++] = at + 1;
    if (scores[cell + 2]! - columnDual[at + 2]! > floor) best[found++] = at + 2;
    if (scores[cell + 3]! - columnDual[at + 3]! > floor) best[found++] = at + 3;
  }
  for (; at < to; at++) if (scores[base + at]! - columnDual[at]! > floor) best[found++] = at;
  let kept = size;
  for (at = size; at < found; at++) {
    const score = scores[base + best[at]!]!;
    if (score === absent) continue;
    value[kept] = score - columnDual[best[at]!]!;
    best[kept++] = best[at]!;
  }
  return kept;
}

/** Halfway between the lowest and the highest, on the grid: below the highest, unless all are equal. */
function middle(value: Float64Array, size: number, grid: number): number {
  let least = value[0]!;
  let most = least;
  for (let at = 1; at < size; at++) {
    const one = value[at]!;
    if (one < least) least = one;
    else if (one > most) most = one;
  }
  const half = Math.floor((least + (most - least) / 2) / grid) * grid;
  return least < half && half < most ? half : least;
}

/** Moves what is above the floor to the front and says how many. */
function keepAbove(floor: number, best: Int32Array, value: Float64Array, size: number): number {
  let kept = 0;
  for (let at = 0; at < size; at++) {
    if (value[at]! <= floor) continue;
    value[kept] = value[at]!;
    best[kept++] = best[at]!;
  }
  return kept;
}
