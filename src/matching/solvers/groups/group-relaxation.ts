/**
 * Relaxations that bound the best grouping, each an assignment problem: without least numbers and shared marks; with
 * the most that affinity could add; and with single columns in place of teams.
 */
import { assign } from '../assignment/assign.js';
import { meet } from './marks.js';
import type { BranchLimits, GroupingProblem, SeatDuals } from './problem.js';
import { shareOne, type TeamProblem } from './team-problem.js';

export interface GroupRelaxation {
  readonly columnOf: Int32Array;
  /** Rows placed; -1 when columns that must run cannot all have `least` rows. */
  readonly placed: number;
  /** Sum of the scores, with what `extra` adds. */
  readonly total: number;
  readonly duals: SeatDuals;
}

/**
 * An assignment: a column that must run stands twice, and a seat among its first `least` has a bonus that outweighs all
 * scores. `extra`: added to each score, row after row. `free`: a row may stay out, so that only the total counts.
 */
export function solveRelaxation(
  problem: GroupingProblem,
  limits: BranchLimits,
  extra: Float64Array | null,
  free = false,
): GroupRelaxation {
  const { rows, columns, scores, seats, least } = problem;
  const { runs } = limits;
  const open = allowedPairs(problem, limits);
  const worth = (at: number) => scores[at]! + (extra ? extra[at]! : 0);
  let low = Infinity;
  let high = -Infinity;
  for (let at = 0; at < open.length; at++) {
    if (open[at] === 0) continue;
    low = Math.min(low, worth(at));
    high = Math.max(high, worth(at));
  }
  const bonus = low <= high ? 2 * rows * (high - low) + 1 : 1;
  /** The columns of the assignment: of which column, and whether among its first seats. */
  const places: { readonly column: number; readonly must: boolean; readonly seats: number }[] = [];
  let owed = 0;
  for (let column = 0; column < columns; column++) {
    if (runs[column]! < 0) continue;
    const first = runs[column]! > 0 ? least : 0;
    owed += first;
    if (first > 0) places.push({ column, must: true, seats: first });
    if (seats[column]! > first) places.push({ column, must: false, seats: Math.min(rows, seats[column]!) - first });
  }
  // Outside all columns: without seats, it only keeps the lift large when every other score has a bonus.
  const outside = places.length;
  const wide = outside + 1;
  const table = new Float64Array(rows * wide).fill(-Infinity);
  for (let row = 0; row < rows; row++) {
    places.forEach(({ column, must }, at) => {
      const cell = row * columns + column;
      if (open[cell] === 1) table[row * wide + at] = worth(cell) + (must ? bonus : 0);
    });
    if (free) table[row * wide + outside] = 0;
    else if (low <= high) table[row * wide + outside] = low;
  }
  const room = Int32Array.from([...places.map((place) => Math.max(0, place.seats)), free ? rows : 0]);
  const answer = assign({ rows, columns: wide, scores: table, absent: -Infinity, seats: room });
  const columnOf = new Int32Array(rows).fill(-1);
  let placed = 0;
  let total = 0;
  let paid = 0;
  answer.columnOf.forEach((at, row) => {
    const place = places[at];
    if (!place) return;
    columnOf[row] = place.column;
    placed++;
    total += worth(row * columns + place.column);
    if (place.must) paid++;
  });
  const must = new Float64Array(columns);
  const may = new Float64Array(columns);
  places.forEach((place, at) => {
    (place.must ? must : may)[place.column] = answer.columnDual[at]!;
  });
  if (paid < owed) return { columnOf, placed: -1, total, duals: tooFew(problem, limits, open, low, high) };
  return { columnOf, placed, total, duals: { must, may, bigM: free ? 0 : answer.bigM, bonus } };
}

/**
 * Prices that show that columns which must run find too few rows: so high a bonus that nothing makes up for one seat.
 */
function tooFew(
  { rows, columns, least }: GroupingProblem,
  { runs }: BranchLimits,
  open: Uint8Array,
  low: number,
  high: number,
): SeatDuals {
  const scores = Uint8Array.from(open, (one, at) => (one === 1 && runs[at % columns] === 1 ? 1 : 0));
  const seats = new Int32Array(columns).fill(least);
  const { columnDual } = assign({ rows, columns, scores, absent: 0, seats });
  const bigM = low <= high ? 1 - low : 1;
  const bonus = low <= high ? 2 * rows * (high - low + 1) + 1 : 1;
  return { must: columnDual.map((price) => price * bonus), may: new Float64Array(columns), bigM, bonus };
}

/** 1 for each row and column that may go together; nobody joins a column that too few may join. */
export function allowedPairs(problem: GroupingProblem, { runs, left, barred }: BranchLimits): Uint8Array {
  const { rows, columns, scores, absent, marks, least } = problem;
  const open = new Uint8Array(rows * columns);
  for (let column = 0; column < columns; column++) {
    if (runs[column]! < 0) continue;
    let joining = 0;
    for (let row = 0; row < rows; row++) {
      const at = row * columns + column;
      if (scores[at] === absent || barred.has(at)) continue;
      if (!marks.every(({ words, ofRow }, which) => meet(ofRow, row, left[which]!, column, words))) continue;
      open[at] = 1;
      joining++;
    }
    if (joining < least) for (let row = 0; row < rows; row++) open[row * columns + column] = 0;
  }
  return open;
}

/**
 * Half of a row's affinity with the best rows that could be beside it: at least `least - 1`, at most one less than the
 * seats. Halves, because both rows of two count it.
 */
export function affinityBounds(problem: GroupingProblem, open: Uint8Array): Float64Array {
  const { rows, columns, affinity, seats, least, apart } = problem;
  const hope = new Float64Array(rows * columns);
  if (!affinity) return hope;
  const never = new Set<number>();
  for (const [one, other] of apart) never.add(one * rows + other).add(other * rows + one);
  for (let row = 0; row < rows; row++) {
    const likes = affinity.subarray(row * rows, (row + 1) * rows);
    const others = [...likes.keys()].filter((other) => other !== row && !never.has(row * rows + other));
    others.sort((a, b) => likes[b]! - likes[a]!);
    for (let column = 0; column < columns; column++) {
      if (open[row * columns + column] === 0) continue;
      const most = Math.min(rows, seats[column]!) - 1;
      let sum = 0;
      let beside = 0;
      for (const other of others) {
        if (beside >= most || (beside >= least - 1 && likes[other]! <= 0)) break;
        if (open[other * columns + column] === 0) continue;
        sum += likes[other]!;
        beside++;
      }
      hope[row * columns + column] = sum / 2;
    }
  }
  return hope;
}

/** Prices of the seats, of any size from 0; `check-teams.ts` makes a bound of them. */
export interface TeamDuals {
  readonly price: Float64Array;
  readonly bigM: number;
}

/** As many copies of each row as a team has columns. `free`: a copy may stay out, so that only the total counts. */
export function teamDuals(problem: TeamProblem, size: number, free: boolean): TeamDuals {
  const { rows, columns, scores, absent, seats, least, marks } = problem;
  const wide = columns + (free ? 1 : 0);
  const table = new Float64Array(rows * size * wide).fill(-Infinity);
  for (let row = 0; row < rows; row++) {
    const line = new Float64Array(wide).fill(-Infinity);
    for (let column = 0; column < columns; column++) {
      const score = scores[row * columns + column]!;
      if (score === absent || !marks.every((one) => shareOne(one, [column], [row]))) continue;
      line[column] = score;
    }
    if (free) line[columns] = 0;
    for (let copy = 0; copy < size; copy++) table.set(line, (row * size + copy) * wide);
  }
  const room = Float64Array.from({ length: wide }, (_, column) => {
    if (column === columns) return rows * size;
    return seats[column]! < least ? 0 : Math.min(rows, seats[column]!);
  });
  const answer = assign({ rows: rows * size, columns: wide, scores: table, absent: -Infinity, seats: room });
  return { price: answer.columnDual.slice(0, columns), bigM: free ? 0 : answer.bigM };
}
