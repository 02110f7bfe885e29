/** The allowed pairs of a problem as the solvers read them: a table, or lists where most pairs are not allowed. */
import type { AssignmentProblem, SparseProblem } from '../solvers/assignment/problem.js';

export type AllowedPairs = AssignmentProblem | SparseProblem;

const MOST_IN_TWO_BYTES = 65534;
/** Up to so many cells, or where one pair in so many is allowed, lists are solved as a table. */
const SMALL_TABLE = 250000;
const DENSE = 8;

export function eachPair(pairs: AllowedPairs, row: number, visit: (column: number, score: number) => void): void {
  if ('start' in pairs) {
    for (let at = pairs.start[row]!; at < pairs.start[row + 1]!; at++) visit(pairs.column[at]!, pairs.score[at]!);
    return;
  }
  const { columns, scores, absent } = pairs;
  const base = row * columns;
  for (let column = 0; column < columns; column++) {
    const score = scores[base + column]!;
    if (score !== absent) visit(column, score);
  }
}

/** undefined: not allowed. */
export function scoreOf(pairs: AllowedPairs, row: number, wanted: number): number | undefined {
  if (!('start' in pairs)) {
    const score = pairs.scores[row * pairs.columns + wanted]!;
    return score === pairs.absent ? undefined : score;
  }
  let found: number | undefined;
  eachPair(pairs, row, (column, score) => {
    if (column === wanted) found = score;
  });
  return found;
}

/** `scores`: -Infinity where a pair is not allowed. Small whole numbers are kept in two bytes, which is faster. */
export function tableOf(rows: number, seats: Float64Array, scores: Float64Array): AssignmentProblem {
  const columns = seats.length;
  const absent = MOST_IN_TWO_BYTES + 1;
  const small = new Uint16Array(scores.length);
  for (let at = 0; at < small.length; at++) {
    const score = scores[at]!;
    if (score === -Infinity) small[at] = absent;
    else if (score >= 0 && score <= MOST_IN_TWO_BYTES && Math.floor(score) === score) small[at] = score;
    else return { rows, columns, scores, absent: -Infinity, seats };
  }
  return { rows, columns, scores: small, absent, seats };
}

/** `edges`: row, column, score; each pair once, in any order. */
export function allowedPairs(
  rows: number,
  seats: Float64Array,
  edges: readonly (readonly [number, number, number])[],
): AllowedPairs {
  const columns = seats.length;
  const cells = rows * columns;
  if (cells > SMALL_TABLE && cells > DENSE * edges.length) return listsOf(rows, seats, edges);
  const scores = new Float64Array(cells).fill(-Infinity);
  for (const [row, column, score] of edges) scores[row * columns + column] = score;
  return tableOf(rows, seats, scores);
}

export function listsOf(
  rows: number,
  seats: Float64Array,
  edges: readonly (readonly [number, number, number])[],
): SparseProblem {
  const sorted = [...edges].sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const start = new Int32Array(rows + 1);
  for (const [row] of sorted) start[row + 1]!++;
  for (let row = 0; row < rows; row++) start[row + 1]! += start[row]!;
  return {
    rows,
    columns: seats.length,
    start,
    column: Int32Array.from(sorted, (edge) => edge[1]),
    score: Float64Array.from(sorted, (edge) => edge[2]),
    seats,
  };
}

/** Only these rows, in this order, with other seats. */
export function onlyRows(pairs: AllowedPairs, rowsOf: Int32Array, seats: Float64Array): AllowedPairs {
  const rows = rowsOf.length;
  const { columns } = pairs;
  if ('start' in pairs) {
    const start = new Int32Array(rows + 1);
    rowsOf.forEach((row, at) => {
      start[at + 1] = start[at]! + pairs.start[row + 1]! - pairs.start[row]!;
    });
    const column = new Int32Array(start[rows]!);
    const score = new Float64Array(start[rows]!);
    rowsOf.forEach((row, at) => {
      column.set(pairs.column.subarray(pairs.start[row]!, pairs.start[row + 1]!), start[at]!);
      score.set(pairs.score.subarray(pairs.start[row]!, pairs.start[row + 1]!), start[at]!);
    });
    return { rows, columns, start, column, score, seats };
  }
  const scores = pairs.scores.slice(0, rows * columns);
  rowsOf.forEach((row, at) => {
    scores.set(pairs.scores.subarray(row * columns, (row + 1) * columns), at * columns);
  });
  return { rows, columns, scores, absent: pairs.absent, seats };
}

/** Without the pairs below `least`; `flat`: all others are worth 0. */
export function atLeast(pairs: AllowedPairs, least: number, flat = false): AllowedPairs {
  if (!('start' in pairs)) {
    const { scores, absent } = pairs;
    if (flat)
      return {
        ...pairs,
        scores: Uint8Array.from(scores, (one) => (one !== absent && one >= least ? 0 : 1)),
        absent: 1,
      };
    return { ...pairs, scores: scores.map((one) => (one === absent || one < least ? absent : one)) as Float64Array };
  }
  const { rows } = pairs;
  const start = new Int32Array(rows + 1);
  const column: number[] = [];
  const score: number[] = [];
  for (let row = 0; row < rows; row++) {
    eachPair(pairs, row, (at, one) => {
      if (one < least) return;
      column.push(at);
      score.push(flat ? 0 : one);
    });
    start[row + 1] = column.length;
  }
  return { ...pairs, start, column: Int32Array.from(column), score: Float64Array.from(score) };
}

/** `columnOf`: the column of each row, or -1. */
export function totalOf(pairs: AllowedPairs, columnOf: Int32Array): number {
  let total = 0;
  columnOf.forEach((column, row) => {
    if (column >= 0) total += scoreOf(pairs, row, column)!;
  });
  return total;
}
