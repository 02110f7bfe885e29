/** Who sits in each column, and who must give way when a column is asked that is full. */
import type { Ranked } from './problem.js';

export interface House {
  /** The seats of a column stand at `base[column]` up to `base[column + 1]`; no more than the rows that ask for it. */
  readonly base: Int32Array;
  readonly taken: Int32Array;
  readonly row: Int32Array;
  /** How badly the column likes who sits there: higher is worse. */
  readonly key: Int32Array;
  /** How many seats have been looked at for rows that may move; all: the seats are a heap, worst first. */
  readonly looked: Int32Array;
}

export function houseFor({ rows, columns, rowLists, seats }: Ranked): House {
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

export function fullHouse({ base, taken }: House, column: number): boolean {
  return taken[column]! >= base[column + 1]! - base[column]!;
}

/**
 * The column takes the row, liked as `key` says, if it can: gives back who has to leave, -1 for nobody, or the row
 * itself. First of all leave those who may move to an equally good seat; then the worst, if the row is better.
 */
export function giveWay(
  house: House,
  column: number,
  row: number,
  key: number,
  mayMove: (row: number) => boolean,
): number {
  const { base, taken, looked } = house;
  const from = base[column]!;
  const size = base[column + 1]! - from;
  if (taken[column]! < size) {
    put(house, from + taken[column]!++, row, key);
    return -1;
  }
  if (size === 0) return row;
  if (looked[column]! < size) {
    // Nobody who comes to a full column may move, so one look at each seat is enough.
    while (looked[column]! < size) {
      const seat = from + looked[column]!++;
      const sitting = house.row[seat]!;
      if (!mayMove(sitting)) continue;
      put(house, seat, row, key);
      if (looked[column] === size) makeHeap(house, from, size);
      return sitting;
    }
    makeHeap(house, from, size);
  }
  if (key >= house.key[from]!) return row;
  const worst = house.row[from]!;
  sink(house, from, size, 0, row, key);
  return worst;
}

function put({ row: rowAt, key: keyAt }: House, seat: number, row: number, key: number): void {
  rowAt[seat] = row;
  keyAt[seat] = key;
}

function makeHeap(house: House, from: number, size: number): void {
  for (let at = (size >> 1) - 1; at >= 0; at--)
    sink(house, from, size, at, house.row[from + at]!, house.key[from + at]!);
}

function sink(house: House, from: number, size: number, at: number, row: number, key: number): void {
  const keyAt = house.key;
  let hole = at;
  for (;;) {
    let child = 2 * hole + 1;
    if (child >= size) break;
    if (child + 1 < size && keyAt[from + child + 1]! > keyAt[from + child]!) child++;
    if (keyAt[from + child]! <= key) break;
    put(house, from + hole, house.row[from + child]!, keyAt[from + child]!);
    hole = child;
  }
  put(house, from + hole, row, key);
}
