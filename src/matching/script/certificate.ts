/** The proof that no assignment is better, in the units of the scores; made from the prices of the mentors alone. */
import { type AllowedPairs, eachPair, scoreOf } from './allowed-pairs.js';
import type { AssignmentCertificate } from './answer.js';
import type { FirstStage } from './first-stage.js';

export interface Provable extends FirstStage {
  /** All pairs and seats, scored as in `problem`, which has the rows of `rowsOf` and the seats in `left`. */
  readonly pairs: AllowedPairs;
  readonly rowsOf: Int32Array;
  readonly pinOf: Int32Array;
  readonly left: Float64Array;
  readonly total: number;
}

/**
 * Any prices `v` give a bound once each `u` is as high as its pairs ask for, so this does not trust the solver: a gap
 * of 0 proves the total. `proven`: there is no gap but what rounding of fractions explains; none at all for whole
 * numbers, which must be small enough to be summed exactly.
 */
export function certify(found: Provable): {
  readonly certificate: AssignmentCertificate;
  readonly proven: boolean;
  /** Every mentee or every seat is used, so their prices may be below 0. */
  readonly all: 'rows' | 'seats' | null;
} {
  const { pairs, problem, answer, rowsOf, pinOf, left, total, coverage } = found;
  const { rows, columns } = problem;
  const load = new Float64Array(columns);
  let matched = 0;
  for (const column of answer.columnOf) {
    if (column < 0) continue;
    load[column]!++;
    matched++;
  }
  const everybody = coverage && matched === rows;
  const everySeat = coverage && !everybody && left.every((seats, column) => load[column] === seats);
  const lift = coverage && !everybody && !everySeat ? answer.bigM : 0;
  const v = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    // A seat that stays free is worth nothing.
    if (load[column]! === left[column]! && load[column]! > 0) {
      v[column] = answer.columnDual[column]! - (everySeat ? answer.bigM : 0);
    }
  }
  const u = new Float64Array(pairs.rows).fill(everybody ? -Infinity : 0);
  let whole = true;
  let largest = Math.abs(answer.bigM);
  for (let at = 0; at < rows; at++) {
    const row = rowsOf[at]!;
    eachPair(problem, at, (column, score) => {
      if (left[column]! > 0) u[row] = Math.max(u[row]!, score + lift - v[column]!);
      largest = Math.max(largest, Math.abs(score));
      if (Math.floor(score) !== score) whole = false;
    });
  }
  // Where there is no seat, any price will do that makes the pair no gain.
  for (let at = 0; at < rows; at++) {
    eachPair(problem, at, (column, score) => {
      if (left[column]! === 0) v[column] = Math.max(v[column]!, score + lift - u[rowsOf[at]!]!);
    });
  }
  pinOf.forEach((column, row) => {
    if (column < 0) return;
    const score = scoreOf(pairs, row, column)!;
    matched++;
    u[row] = score + lift - v[column]!;
    largest = Math.max(largest, Math.abs(score));
    if (Math.floor(score) !== score) whole = false;
  });
  let bound = 0;
  let size = largest * (matched + 1) + Math.abs(total);
  const add = (price: number, seats: number) => {
    if (price === 0) return;
    bound += price * seats;
    size += Math.abs(price) * seats;
  };
  for (const price of u) add(price, 1);
  v.forEach((price, column) => {
    add(price, pairs.seats[column]!);
  });
  const gap = bound - lift * matched - total;
  const certificate: AssignmentCertificate = { u: [...u], v: [...v], lift, gap };
  return {
    all: everybody ? 'rows' : everySeat ? 'seats' : null,
    certificate: found.floor ? { ...certificate, floor: found.floor } : certificate,
    proven: whole ? gap === 0 && size < 2 ** 53 : Math.abs(gap) <= 1e-12 * largest * (rows + columns + 1),
  };
}
