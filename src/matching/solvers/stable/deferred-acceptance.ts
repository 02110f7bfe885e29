/**
 * Deferred acceptance with seats and ties: a stable matching, in which no row and column would both rather have each
 * other.
 */
import { levels, type StableProblem, UNNAMED } from './problem.js';
import { holdTentatively, isFull, tentativeSeatsFor } from './tentative-seats.js';

export interface StableMatching {
  /** Column of each row, or -1. */
  readonly columnOf: Int32Array;
  readonly matched: number;
}

/**
 * Rows propose, best wish first; columns keep the best they have met. Without ties this is deferred acceptance: every
 * row gets the best column it can have in any stable outcome. With ties the outcome is stable in the weak sense (no
 * two who would both be strictly better off together) and at least 2/3 of the rows that any stable outcome can seat
 * are seated; the most is NP-hard to find. Two rules do that: a row refused by all asks all once more and then goes
 * before its equals; and a row that has an equally good wish with a free seat gives way to anybody and takes that.
 * Throws a RangeError naming the first fault of the lists. Time: the length of the lists, times log of the seats.
 * Source: D. Gale and L. Shapley, 1962; Z. Kiraly, Linear time local approximation algorithm for maximum stable
 * marriage, Algorithms 6(3), 2013, with seats as tied copies of a column.
 */
export function deferredAcceptance(problem: StableProblem): StableMatching {
  const { rows, rowLists } = problem;
  const { start, item, rank } = rowLists;
  const level = levels(problem);
  const held = tentativeSeatsFor(problem);
  const columnOf = new Int32Array(rows).fill(-1);
  /** 1: refused by all once. */
  const again = new Uint8Array(rows);
  /** Entries of each row's list: end of the present tie, the next to look at for a free seat, the next to ask. */
  const tieEnd = new Int32Array(rows);
  const open = start.slice(0, rows);
  const ask = start.slice(0, rows);
  const endOfTie = (at: number, end: number): number => {
    let to = at + 1;
    while (to < end && rank[to] === rank[at]) to++;
    return to;
  };
  /** The entry of an equally good wish with a free seat, or -1. Full columns stay full, so none is looked at twice. */
  const freeEqual = (row: number): number => {
    let at = open[row]!;
    const end = tieEnd[row]!;
    while (at < end && (level[at] === UNNAMED || isFull(held, item[at]!))) at++;
    open[row] = at;
    return at < end ? at : -1;
  };
  const mayMove = (row: number): boolean => freeEqual(row) >= 0;

  for (let first = 0; first < rows; first++) {
    let row = first;
    if (start[row]! < start[row + 1]!) tieEnd[row] = endOfTie(start[row]!, start[row + 1]!);
    while (row >= 0) {
      let entry = freeEqual(row);
      if (entry < 0) {
        const end = tieEnd[row]!;
        while (ask[row]! < end && level[ask[row]!] === UNNAMED) ask[row]!++;
        if (ask[row]! < end) entry = ask[row]!++;
        else if (!nextTie(row)) break;
      }
      if (entry < 0) continue;
      const column = item[entry]!;
      const out = holdTentatively(held, column, row, 2 * level[entry]! + 1 - again[row]!, mayMove);
      if (out === row) continue;
      columnOf[row] = column;
      if (out >= 0) columnOf[out] = -1;
      row = out;
    }
  }
  let matched = 0;
  for (let row = 0; row < rows; row++) if (columnOf[row]! >= 0) matched++;
  return { columnOf, matched };

  /** Goes to the next tie of the row's list, or once more to the first; false when that has been done too. */
  function nextTie(row: number): boolean {
    const end = start[row + 1]!;
    let from = tieEnd[row]!;
    if (from >= end || start[row] === end) {
      if (again[row] === 1 || start[row] === end) return false;
      again[row] = 1;
      from = start[row]!;
    }
    open[row] = from;
    ask[row] = from;
    tieEnd[row] = endOfTie(from, end);
    return true;
  }
}
