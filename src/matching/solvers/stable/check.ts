/**
 * Checks stability from the bare lists: whether everybody sits where they may, and the blocking pairs, who would both
 * rather have each other.
 */
import { type Fault, faultOf } from '../fault.js';
import type { StableProblem } from './problem.js';

export interface Stability {
  /** Pairs who would both strictly rather have each other than what they have; 0 is stable. */
  readonly blocking: number;
  /** The first such pair, as row and column. */
  readonly first: readonly [number, number] | null;
  /** Why the outcome breaks the rules, or null. */
  readonly fault: Fault | null;
}

/** `columnOf`: column of each row or -1, from any solver; with which this shares no code. */
export function blockingPairs(problem: StableProblem, columnOf: ArrayLike<number>): Stability {
  const { rows, columns, rowLists, columnLists, seats } = problem;
  const likes: Map<number, number>[] = [];
  for (let column = 0; column < columns; column++) {
    const ranks = new Map<number, number>();
    for (let at = columnLists.start[column]!; at < columnLists.start[column + 1]!; at++) {
      ranks.set(columnLists.item[at]!, columnLists.rank[at]!);
    }
    likes.push(ranks);
  }
  const load = new Array<number>(columns).fill(0);
  const worst = new Array<number>(columns).fill(-Infinity);
  const has = new Array<number>(rows).fill(Infinity);
  if (columnOf.length !== rows) return failed(faultOf('wrong length', columnOf.length, rows));
  for (let row = 0; row < rows; row++) {
    const column = columnOf[row]!;
    if (column === -1) continue;
    const liked = likes[column]?.get(row);
    for (let at = rowLists.start[row]!; at < rowLists.start[row + 1]!; at++) {
      if (rowLists.item[at] === column) has[row] = rowLists.rank[at]!;
    }
    if (liked === undefined || has[row] === Infinity) {
      return failed(faultOf('pair not allowed', row, column));
    }
    load[column]!++;
    worst[column] = Math.max(worst[column]!, liked);
  }
  for (let column = 0; column < columns; column++) {
    if (load[column]! > seats[column]!) {
      return failed(faultOf('too many in column', column, load[column]!, seats[column]!));
    }
  }
  let blocking = 0;
  let first: readonly [number, number] | null = null;
  for (let row = 0; row < rows; row++) {
    for (let at = rowLists.start[row]!; at < rowLists.start[row + 1]!; at++) {
      if (rowLists.rank[at]! >= has[row]!) continue;
      const column = rowLists.item[at]!;
      const liked = likes[column]!.get(row);
      if (liked === undefined) continue;
      if (load[column]! + 1 > seats[column]! && liked >= worst[column]!) continue;
      blocking++;
      first = first ?? [row, column];
    }
  }
  return { blocking, first, fault: null };
}

function failed(fault: Fault): Stability {
  return { blocking: 0, first: null, fault };
}
