/**
 * Iterated local search: moves a row or swaps two until neither makes the grouping better, then shakes it and tries
 * again.
 */
import { startColumns } from './make-feasible.js';
import { common, lowest } from './marks.js';
import type { GroupingProblem } from './problem.js';

interface Grouping {
  readonly columnOf: Int32Array;
  readonly members: number[][];
  /** Affinity of each row with the members of each column. */
  readonly pull: Float64Array;
  placed: number;
  total: number;
}

/** `shakes`: how often to start again from a neighbour of the best. The outcome is never worse than `start`. */
export function localSearch(problem: GroupingProblem, start: Int32Array, shakes: number): Int32Array {
  const { rows, columns, scores, absent, seats, least, affinity, apart, marks } = problem;
  const enemies: number[][] = Array.from({ length: rows }, () => []);
  for (const [one, other] of apart) {
    enemies[one]!.push(other);
    enemies[other]!.push(one);
  }
  let largest = 0;
  for (const score of scores) if (score !== absent && Math.abs(score) > largest) largest = Math.abs(score);
  if (affinity) for (const one of affinity) if (Math.abs(one) > largest) largest = Math.abs(one);
  // Less than this is rounding.
  const margin = 1e-9 * largest;
  const random = dice();

  let best = climbed(start);
  for (let shake = 0; shake < shakes; shake++) {
    const next = solveMatching(best.columnOf);
    for (let kick = 0; kick < 4; kick++) swap(next, random(rows), random(rows), -Infinity);
    climb(next);
    if (next.placed > best.placed || (next.placed === best.placed && next.total > best.total + margin)) best = next;
  }
  return best.columnOf;

  /** With columns started from rows left out, as long as there are any. */
  function climbed(columnOf: Int32Array): Grouping {
    const grouping = solveMatching(columnOf);
    climb(grouping);
    const more = Int32Array.from(grouping.columnOf);
    return startColumns(problem, more) ? climbed(more) : grouping;
  }

  function solveMatching(columnOf: Int32Array): Grouping {
    const grouping: Grouping = {
      columnOf: new Int32Array(rows).fill(-1),
      members: Array.from({ length: columns }, () => []),
      pull: new Float64Array(rows * columns),
      placed: 0,
      total: 0,
    };
    for (let row = 0; row < rows; row++) put(grouping, row, columnOf[row]!);
    return grouping;
  }

  function climb(grouping: Grouping): void {
    // Every change gains, so it ends; the number only keeps rounding from ever going round in circles.
    let changed = true;
    for (let pass = 0; changed && pass < 100; pass++) {
      changed = false;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) if (move(grouping, row, column)) changed = true;
      }
      for (let one = 0; one < rows; one++) {
        for (let other = one + 1; other < rows; other++) if (swap(grouping, one, other, margin)) changed = true;
      }
    }
  }

  function move(grouping: Grouping, row: number, column: number): boolean {
    const { columnOf, members } = grouping;
    const from = columnOf[row]!;
    const inside = members[column]!.length;
    if (from === column || inside >= seats[column]! || inside + 1 < least) return false;
    const before = from < 0 ? 0 : members[from]!.length;
    if (before > 1 && before - 1 < least) return false;
    if (from >= 0 && !(worth(grouping, row, column) - worth(grouping, row, from) > margin)) return false;
    if (!fits(grouping, row, column, -1)) return false;
    put(grouping, row, column);
    return true;
  }

  /** If it gains more than `needed`; one of the two may be in no column. */
  function swap(grouping: Grouping, one: number, other: number, needed: number): boolean {
    const a = grouping.columnOf[one]!;
    const b = grouping.columnOf[other]!;
    if (a === b) return false;
    let gain = affinity && a >= 0 && b >= 0 ? -2 * affinity[one * rows + other]! : 0;
    if (a >= 0) gain += worth(grouping, other, a) - worth(grouping, one, a);
    if (b >= 0) gain += worth(grouping, one, b) - worth(grouping, other, b);
    // The one who leaves is still counted beside the one who comes.
    if (affinity && (a < 0 || b < 0)) gain -= affinity[one * rows + other]!;
    if (!(gain > needed)) return false;
    if ((b >= 0 && !fits(grouping, one, b, other)) || (a >= 0 && !fits(grouping, other, a, one))) return false;
    put(grouping, one, -1);
    put(grouping, other, a);
    put(grouping, one, b);
    return true;
  }

  function worth({ pull }: Grouping, row: number, column: number): number {
    const at = row * columns + column;
    return scores[at] === absent ? -Infinity : scores[at]! + pull[at]!;
  }

  function fits({ members }: Grouping, row: number, column: number, without: number): boolean {
    if (scores[row * columns + column] === absent) return false;
    const beside = members[column]!.filter((other) => other !== without);
    if (enemies[row]!.some((enemy) => beside.indexOf(enemy) >= 0)) return false;
    beside.push(row);
    return marks.every(({ ofColumn }, which) => lowest(common(problem, which, ofColumn, column, beside)) >= 0);
  }

  function put(grouping: Grouping, row: number, column: number): void {
    const { columnOf, members, pull } = grouping;
    const from = columnOf[row]!;
    if (from >= 0) {
      members[from]!.splice(members[from]!.indexOf(row), 1);
      drag(from, -1);
      grouping.placed--;
      grouping.total -= worth(grouping, row, from);
    }
    columnOf[row] = column;
    if (column < 0) return;
    grouping.total += worth(grouping, row, column);
    grouping.placed++;
    members[column]!.push(row);
    drag(column, 1);

    function drag(to: number, sign: number): void {
      if (!affinity) return;
      for (let other = 0; other < rows; other++) {
        if (other !== row) pull[other * columns + to]! += sign * affinity[other * rows + row]!;
      }
    }
  }
}

/** Whole numbers below the one given that look random and are the same in every run. */
function dice(): (below: number) => number {
  let grouping = 0x2545f491;
  return (below) => {
    grouping ^= grouping << 13;
    grouping ^= grouping >>> 17;
    grouping ^= grouping << 5;
    return (grouping >>> 0) % below;
  };
}
