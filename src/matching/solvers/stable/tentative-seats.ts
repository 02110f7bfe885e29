/** Whom each column holds tentatively during deferred acceptance, and who must give way when a full column is asked. */
import type { StableProblem } from './problem.js';

export interface TentativeSeats {
  /** The seats of a column stand at `base[column]` up to `base[column + 1]`; no more than the rows that ask for it. */
  readonly base: Int32Array;
  readonly taken: Int32Array;
  readonly row: Int32Array;
  /** How badly the column likes who sits there: higher is worse. */
  readonly key: Int32Array;
  /** How many seats have been looked at for rows that may move; all: the seats are a heap, worst first. */
  readonly looked: Int32Array;
}

export function tentativeSeatsFor({ rows, columns, rowLists, seats }: StableProblem): TentativeSeats {
  const asked = new Int32Array(columns);
  for (let at = 0; at < rowLists.start[rows]!; at++) asked[rowLists.item[at]!]!++;
  const base = new Int32Array(columns + 1);
  for (let column = 0; column < columns; column++) {
    base[column + 1] = base[column]! + Math.min(asked[column]!, Math.floor(seats[column]!));
  }
  const size = base[columns]!;
  return {
    base,
    taken: new Int32Array(columns),
    row: new Int32Array(size),
    key: new Int32Array(size),
    looked: new Int32Array(columns),
  };
}

export function isFull({ base, taken }: TentativeSeats, column: number): boolean {
  return taken[column]! >= base[column + 1]! - base[column]!;
}

/**
 * The column takes the row, liked as `key` says, if it can: gives back who has to leave, -1 for nobody, or the row
 * itself. First of all leave those who may move to an equally good seat; then the worst, if the row is better.
 */
export function holdTentatively(
  held: TentativeSeats,
  column: number,
  row: number,
  key: number,
  mayMove: (row: number) => boolean,
): number {
  const { base, taken, looked } = held;
  const from = base[column]!;
  const size = base[column + 1]! - from;
  if (taken[column]! < size) {
    put(held, from + taken[column]!++, row, key);
    return -1;
  }
  if (size === 0) return row;
  if (looked[column]! < size) {
    // Nobody who comes to a full column may move, so one look at each seat is enough.
    while (looked[column]! < size) {
      const seat = from + looked[column]!++;
      const sitting = held.row[seat]!;
      if (!mayMove(sitting)) continue;
      put(held, seat, row, key);
      if (looked[column] === size) makeHeap(held, from, size);
      return sitting;
    }
    makeHeap(held, from, size);
  }
  if (key >= held.key[from]!) return row;
  const worst = held.row[from]!;
  sink(held, from, size, 0, row, key);
  return worst;
}

function put({ row: rowAt, key: keyAt }: TentativeSeats, seat: number, row: number, key: number): void {
  rowAt[seat] = row;
  keyAt[seat] = key;
}

function makeHeap(held: TentativeSeats, from: number, size: number): void {
  for (let at = (size >> 1) - 1; at >= 0; at--) sink(held, from, size, at, held.row[from + at]!, held.key[from + at]!);
}

function sink(held: TentativeSeats, from: number, size: number, at: number, row: number, key: number): void {
  const keyAt = held.key;
  let hole = at;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= size) break;
    if (child + 1 < size && keyAt[from + child + 1]! > keyAt[from + child]!) child++;
    if (keyAt[from + child]! <= key) break;
    put(held, from + hole, held.row[from + child]!, keyAt[from + child]!);
    hole = child;
  }
  put(held, from + hole, row, key);
}
