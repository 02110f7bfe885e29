/**
 * The assignment problem with seats (transportation problem): how good each row is with each column, which may not go
 * together, and how many rows each column takes; as a table of scores or as lists, and its solution.
 */
export type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

/** As a table. */
export interface AssignmentProblem {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly scores: Numbers;
  /** The value in `scores` that stands for "not allowed". */
  readonly absent: number;
  /** How many rows each column takes; 0 or more. */
  readonly seats: ArrayLike<number>;
}

/** As lists, for sizes at which a table of all scores is too much. */
export interface SparseProblem {
  readonly rows: number;
  readonly columns: number;
  /** rows + 1 numbers: the candidates of a row stand at `start[row]` up to, not including, `start[row + 1]`. */
  readonly start: Int32Array;
  /** The column of each candidate; of a column that stands twice in a row's list the higher score counts. */
  readonly column: Int32Array;
  readonly score: Numbers;
  /** How many rows each column takes; 0 or more, Infinity for no limit. */
  readonly seats: ArrayLike<number>;
}

export interface AssignmentSolution {
  /** Column of each row, or -1. */
  readonly columnOf: Int32Array;
  readonly matched: number;
  /** Sum of the scores. */
  readonly total: number;
  /**
   * The proof: `rowDual + columnDual >= score + bigM` for every allowed cell, none below 0, equal where a row sits,
   * 0 for rows and seats that stay free. `check` reads it.
   */
  readonly rowDual: Float64Array;
  readonly columnDual: Float64Array;
  /** Big-M: added to every score so that one more row always counts for more than any scores. */
  readonly bigM: number;
  /**
   * True: stopped before the best was found. The prices still cover every allowed cell, so no way to seat m rows
   * totals more than all row prices, plus seats x price of each column, less m x bigM.
   */
  readonly timedOut?: boolean;
}

export interface TimeLimit {
  /** Asked again and again between rows; once it says true, the rows left over take what seats they find. */
  readonly outOfTime?: () => boolean;
}

export interface ScoreRange {
  /** Smallest and largest allowed score; both 0 when nothing is allowed. */
  readonly low: number;
  readonly high: number;
}

/** Throws a RangeError at the first score that is allowed but not a finite number. */
export function scoreRange({ scores, absent, rows, columns }: AssignmentProblem): ScoreRange {
  const end = rows * columns;
  let low = Infinity;
  let high = -Infinity;
  for (let at = beyond(low, high, scores, absent, 0, end); at < end; at = beyond(low, high, scores, absent, at, end)) {
    const score = finite(scores, columns, at);
    if (score < low) low = score;
    if (score > high) high = score;
  }
  return low <= high ? { low, high } : { low: 0, high: 0 };
}

/** The next place with an allowed score outside the range; apart, because compilers do best with a loop alone. */
function beyond(low: number, high: number, scores: Numbers, absent: number, from: number, end: number): number {
  for (let at = from; at < end; at++) {
    const score = scores[at]!;
    if (!(score >= low && score <= high) && score !== absent) return at;
  }
  return end;
}

function finite(scores: Numbers, columns: number, at: number): number {
  const score = scores[at]!;
  if (Number.isFinite(score)) return score;
  throw new RangeError(`The score in row ${Math.floor(at / columns)}, column ${at % columns} is ${score}.`);
}

/** At most so many rows can be placed at once. Throws a RangeError at a number of seats below 0 or NaN. */
export function mostPlaced({ rows, columns, seats }: Pick<AssignmentProblem, 'rows' | 'columns' | 'seats'>): number {
  let sum = 0;
  for (let column = 0; column < columns; column++) {
    if (!(seats[column]! >= 0)) throw new RangeError(`Column ${column} has ${seats[column]} seats.`);
    sum += Math.min(rows, Math.floor(seats[column]!));
  }
  return Math.min(rows, sum);
}

/** Sums of them are exact while they stay below 2^53. */
export function allWhole({ scores, absent }: Pick<AssignmentProblem, 'scores' | 'absent'>): boolean {
  for (const score of scores) if (score !== absent && Math.floor(score) !== score) return false;
  return true;
}

/** The size of the scores, 1 if all are 0: what is measured against it works for tiny and for huge scores too. */
export function unitOf({ low, high }: ScoreRange): number {
  return Math.max(Math.abs(low), Math.abs(high)) || 1;
}

/**
 * The big-M constant (a lift of all scores): added to every score, one row more counts for more than any scores of
 * `most` rows; and no sum is then 0 or less. Throws a RangeError when no number is large enough.
 */
export function bigMFor(range: ScoreRange, most: number): number {
  const { low, high } = range;
  const bigM = 2 * most * (high - low) + unitOf(range) - low;
  if (Number.isFinite(4 * most * (bigM + high))) return bigM;
  throw new RangeError(`The scores from ${low} to ${high} are too large or too far apart.`);
}

/** These rows by how far their highest and lowest score lie apart: whoever has most to lose stands last. */
export function widestLast({ columns, scores, absent }: AssignmentProblem, chosen: readonly number[]): number[] {
  const spread = new Map<number, number>();
  for (const row of chosen) {
    let low = Infinity;
    let high = -Infinity;
    for (let at = row * columns; at < (row + 1) * columns; at++) {
      if (scores[at] === absent) continue;
      low = Math.min(low, scores[at]!);
      high = Math.max(high, scores[at]!);
    }
    spread.set(row, Math.max(0, high - low));
  }
  return [...chosen].sort((one, other) => spread.get(one)! - spread.get(other)! || other - one);
}
