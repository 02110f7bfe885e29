/** Who sits where, and the prices of rows and columns, while an assignment is being built. */
import type { Assignment } from './scores.js';

export interface State {
  /** Column of each row, or -1. */
  readonly columnOf: Int32Array;
  readonly load: Int32Array;
  readonly seats: Int32Array;
  /** First row of each column, or -1; the rows of a column form a chain. */
  readonly head: Int32Array;
  readonly next: Int32Array;
  readonly before: Int32Array;
  /** What a row gains at today's prices; never below 0. */
  readonly gain: Float64Array;
  /** Price of a seat in each column; never below 0, and 0 while a seat is free. */
  readonly price: Float64Array;
}

export function emptyState({ rows, columns, seats }: Pick<Assignment, 'rows' | 'columns' | 'seats'>): State {
  const bounded = new Int32Array(columns);
  for (let column = 0; column < columns; column++) bounded[column] = Math.min(rows, Math.floor(seats[column]!));
  return {
    columnOf: new Int32Array(rows).fill(-1),
    load: new Int32Array(columns),
    seats: bounded,
    head: new Int32Array(columns).fill(-1),
    next: new Int32Array(rows).fill(-1),
    before: new Int32Array(rows).fill(-1),
    gain: new Float64Array(rows),
    price: new Float64Array(columns),
  };
}

export function sit({ columnOf, load, head, next, before }: State, row: number, column: number): void {
  const first = head[column]!;
  columnOf[row] = column;
  next[row] = first;
  before[row] = -1;
  if (first >= 0) before[first] = row;
  head[column] = row;
  load[column]!++;
}

export function leave({ columnOf, load, head, next, before }: State, row: number): void {
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
 * The row sits at the column for its offer. If that takes a seat too many, who offered least gives way. A column that is
 * then full costs its lowest offer. Returns the row that gave way, or -1.
 */
export function outbid(state: State, offer: Float64Array, row: number, column: number, reach: number): number {
  const { price, load, seats, head, next } = state;
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
    price[column] = lowest;
  }
  return evicted;
}
