/** A table of scores: how good each row is with each column, and which may not go together. */

export type Numbers = Uint8Array | Uint16Array | Int32Array | Float64Array;

export interface Assignment {
  readonly rows: number;
  readonly columns: number;
  /** Row after row. */
  readonly scores: Numbers;
  /** The value in `scores` that stands for "not allowed". */
  readonly absent: number;
  /** How many rows each column takes; 0 or more. */
  readonly seats: ArrayLike<number>;
}

export interface Range {
  /** Smallest and largest allowed score; both 0 when nothing is allowed. */
  readonly low: number;
  readonly high: number;
  /** How many are allowed. */
  readonly edges: number;
}

/** Throws a RangeError at the first score that is allowed but not a finite number. */
export function scoreRange({ scores, absent, rows, columns }: Assignment): Range {
  let low = Infinity;
  let high = -Infinity;
  let edges = 0;
  for (let at = 0, end = rows * columns; at < end; at++) {
    const score = scores[at]!;
    if (score === absent) continue;
    if (!(score - score === 0)) {
      throw new RangeError(`The score in row ${Math.floor(at / columns)}, column ${at % columns} is ${score}.`);
    }
    if (score < low) low = score;
    if (score > high) high = score;
    edges++;
  }
  return edges ? { low, high, edges } : { low: 0, high: 0, edges };
}

/** At most so many rows can be placed at once. */
export function mostPlaced({ rows, seats }: Pick<Assignment, 'rows' | 'seats'>): number {
  let sum = 0;
  for (let column = 0; column < seats.length && sum < rows; column++) sum += Math.min(rows, seats[column]!);
  return Math.min(rows, sum);
}
