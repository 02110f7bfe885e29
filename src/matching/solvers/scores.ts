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
}

/** Throws a RangeError at the first score that is allowed but not a finite number. */
export function scoreRange({ scores, absent, rows, columns }: Assignment): Range {
  const end = rows * columns;
  let at = 0;
  while (at < end && scores[at] === absent) at++;
  if (at === end) return { low: 0, high: 0 };
  let low = finite(scores, columns, at);
  let high = low;
  for (at++; at < end; at++) {
    const score = scores[at]!;
    if ((score >= low && score <= high) || score === absent) continue;
    finite(scores, columns, at);
    if (score < low) low = score;
    else high = score;
  }
  return { low, high };
}

function finite(scores: Numbers, columns: number, at: number): number {
  const score = scores[at]!;
  if (Number.isFinite(score)) return score;
  throw new RangeError(`The score in row ${Math.floor(at / columns)}, column ${at % columns} is ${score}.`);
}

/** At most so many rows can be placed at once. */
export function mostPlaced({ rows, seats }: Pick<Assignment, 'rows' | 'seats'>): number {
  let sum = 0;
  for (let column = 0; column < seats.length && sum < rows; column++) sum += Math.min(rows, seats[column]!);
  return Math.min(rows, sum);
}

/** These rows by how far their highest and lowest score lie apart: whoever has most to lose stands last. */
export function widestLast({ columns, scores, absent }: Assignment, chosen: readonly number[]): number[] {
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
