/** Marks such as common hours or topics, as bit sets: whether sets have one in common. */
import type { GroupingProblem } from './problem.js';

export function meet(a: Int32Array, one: number, b: Int32Array, other: number, words: number): boolean {
  for (let word = 0; word < words; word++) if ((a[one * words + word]! & b[other * words + word]!) !== 0) return true;
  return false;
}

/** What a column of `left` and all these rows share, of one kind; `instead` takes the place of nobody. */
export function common(
  { marks }: GroupingProblem,
  which: number,
  left: Int32Array,
  column: number,
  rows: readonly number[],
): Int32Array {
  const { words, ofRow } = marks[which]!;
  const shared = left.slice(column * words, (column + 1) * words);
  for (const row of rows) for (let word = 0; word < words; word++) shared[word]! &= ofRow[row * words + word]!;
  return shared;
}

/** The lowest mark, or -1. */
export function lowest(bits: Int32Array): number {
  for (let word = 0; word < bits.length; word++) {
    if (bits[word] !== 0) return 32 * word + 31 - Math.clz32(bits[word]! & -bits[word]!);
  }
  return -1;
}

/** The mark of the column that most of its rows have, the lowest of equals. */
export function favourite(
  { marks }: GroupingProblem,
  which: number,
  left: Int32Array,
  column: number,
  rows: readonly number[],
): number {
  const { words, ofRow } = marks[which]!;
  let best = -1;
  let most = 0;
  for (let mark = 0; mark < 32 * words; mark++) {
    const bit = 1 << (mark & 31);
    if ((left[column * words + (mark >> 5)]! & bit) === 0) continue;
    let having = 0;
    for (const row of rows) if ((ofRow[row * words + (mark >> 5)]! & bit) !== 0) having++;
    if (having <= most) continue;
    best = mark;
    most = having;
  }
  return best;
}
