/**
 * A partial assignment with its dual solution, as it is built row by row: who sits where, and what rows gain and seats
 * cost.
 */
import type { AssignmentProblem } from './problem.js';

export interface PartialAssignment {
  /** Column of each row, or -1. */
  readonly columnOf: Int32Array;
  readonly load: Int32Array;
  readonly seats: Int32Array;
  /** First row of each column, or -1; the rows of a column form a chain. */
  readonly head: Int32Array;
  readonly next: Int32Array;
  readonly before: Int32Array;
  /** What a row gains at the present duals of the columns; never below 0. */
  readonly rowDual: Float64Array;
  /** What a seat in each column costs; never below 0, and 0 while a seat is free. */
  readonly columnDual: Float64Array;
}

/** `forbidding`: a price that no row would pay, for columns without a seat. */
export function emptyAssignment(
  { rows, columns, seats }: Pick<AssignmentProblem, 'rows' | 'columns' | 'seats'>,
  forbidding = 0,
): PartialAssignment {
  const bounded = new Int32Array(columns);
  const columnDual = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    bounded[column] = Math.min(rows, Math.floor(seats[column]!));
    if (bounded[column] === 0) columnDual[column] = forbidding;
  }
  return {
    columnOf: new Int32Array(rows).fill(-1),
    load: new Int32Array(columns),
    seats: bounded,
    head: new Int32Array(columns).fill(-1),
    next: new Int32Array(rows).fill(-1),
    before: new Int32Array(rows).fill(-1),
    rowDual: new Float64Array(rows),
    columnDual,
  };
}

export function sit({ columnOf, load, head, next, before }: PartialAssignment, row: number, column: number): void {
  const first = head[column]!;
  columnOf[row] = column;
  next[row] = first;
  before[row] = -1;
  if (first >= 0) before[first] = row;
  head[column] = row;
  load[column]!++;
}

export function leave({ columnOf, load, head, next, before }: PartialAssignment, row: number): void {
  const column = columnOf[row]!;
  const after = next[row]!;
  const prior = before[row]!;
  if (prior >= 0) next[prior] = after;
  else head[column] = after;
  if (after >= 0) before[after] = prior;
  columnOf[row] = -1;
  load[column]!--;
}

/**
 * The row sits at the column for its offer. If that takes a seat too many, who offered least gives way. A column that
 * is then full costs its lowest offer. Returns the row that gave way, or -1.
 */
export function outbid(
  state: PartialAssignment,
  offer: Float64Array,
  row: number,
  column: number,
  reach: number,
): number {
  const { columnDual, load, seats, head, next } = state;
  let evicted = -1;
  if (load[column]! >= seats[column]!) {
    evicted = head[column]!;
    for (let other = next[evicted]!; other >= 0; other = next[other]!) {
      if (offer[other]! < offer[evicted]!) evicted = other;
    }
    leave(state, evicted);
  }
  offer[row] = reach;
  sit(state, row, column);
  if (load[column] === seats[column]) {
    let lowest = Infinity;
    for (let other = head[column]!; other >= 0; other = next[other]!) lowest = Math.min(lowest, offer[other]!);
    columnDual[column] = lowest;
  }
  return evicted;
}

/**
 * Ends a search that set out from the row `first`: every row on the way to the free seat at `goal`, or if that is -1 to
 * the seat that the row `out` gives up, moves to the column that was reached `from` it.
 */
export function moveAlong(state: PartialAssignment, from: Int32Array, first: number, goal: number, out: number): void {
  let to = goal;
  if (to < 0) {
    if (out === first) return;
    to = state.columnOf[out]!;
    leave(state, out);
  }
  while (to >= 0) {
    const mover = from[to]!;
    const old = state.columnOf[mover]!;
    if (old >= 0) leave(state, mover);
    sit(state, mover, to);
    to = old;
  }
}
