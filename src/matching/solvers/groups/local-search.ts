/** Makes a grouping better by moving a row or swapping two until neither helps, then shakes it and tries again. */

import { startColumns } from './make-feasible.js';
import { common, lowest } from './marks.js';
import type { Groups } from './problem.js';

interface State {
  readonly columnOf: Int32Array;
  readonly members: number[][];
  /** Affinity of each row with the members of each column. */
  readonly pull: Float64Array;
  placed: number;
  total: number;
}

/** `shakes`: how often to start again from a neighbour of the best. The outcome is never worse than `start`. */
export function improve(problem: Groups, start: Int32Array, shakes: number): Int32Array {
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
    const next = stateOf(best.columnOf);
    for (let kick = 0; kick < 4; kick++) swap(next, random(rows), random(rows), -Infinity);
    climb(next);
    if (next.placed > best.placed || (next.placed === best.placed && next.total > best.total + margin)) best = next;
  }
  return best.columnOf;

  /** With columns started from rows left out, as long as there are any. */
  function climbed(columnOf: Int32Array): State {
    const state = stateOf(columnOf);
    climb(state);
    const more = Int32Array.from(state.columnOf);
    return startColumns(problem, more) ? climbed(more) : state;
  }

  function stateOf(columnOf: Int32Array): State {
    const state: State = {
      columnOf: new Int32Array(rows).fill(-1),
      members: Array.from({ length: columns }, () => []),
      pull: new Float64Array(rows * columns),
      placed: 0,
      total: 0,
    };
    for (let row = 0; row < rows; row++) put(state, row, columnOf[row]!);
    return state;
  }

  function climb(state: State): void {
    // Every change gains, so it ends; the number only keeps rounding from ever going round in circles.
    let changed = true;
    for (let pass = 0; changed && pass < 100; pass++) {
      changed = false;
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) if (move(state, row, column)) changed = true;
      }
      for (let one = 0; one < rows; one++) {
        for (let other = one + 1; other < rows; other++) if (swap(state, one, other, margin)) changed = true;
      }
    }
  }

  function move(state: State, row: number, column: number): boolean {
    const { columnOf, members } = state;
    const from = columnOf[row]!;
    const inside = members[column]!.length;
    if (from === column || inside >= seats[column]! || inside + 1 < least) return false;
    const before = from < 0 ? 0 : members[from]!.length;
    if (before > 1 && before - 1 < least) return false;
    if (from >= 0 && !(worth(state, row, column) - worth(state, row, from) > margin)) return false;
    if (!fits(state, row, column, -1)) return false;
    put(state, row, column);
    return true;
  }

  /** If it gains more than `needed`; one of the two may be in no column. */
  function swap(state: State, one: number, other: number, needed: number): boolean {
    const a = state.columnOf[one]!;
    const b = state.columnOf[other]!;
    if (a === b) return false;
    let gain = affinity && a >= 0 && b >= 0 ? -2 * affinity[one * rows + other]! : 0;
    if (a >= 0) gain += worth(state, other, a) - worth(state, one, a);
    if (b >= 0) gain += worth(state, one, b) - worth(state, other, b);
    // The one who leaves is still counted beside the one who comes.
    if (affinity && (a < 0 || b < 0)) gain -= affinity[one * rows + other]!;
    if (!(gain > needed)) return false;
    if ((b >= 0 && !fits(state, one, b, other)) || (a >= 0 && !fits(state, other, a, one))) return false;
    put(state, one, -1);
    put(state, other, a);
    put(state, one, b);
    return true;
  }

  function worth({ pull }: State, row: number, column: number): number {
    const at = row * columns + column;
    return scores[at] === absent ? -Infinity : scores[at]! + pull[at]!;
  }

  function fits({ members }: State, row: number, column: number, without: number): boolean {
    if (scores[row * columns + column] === absent) return false;
    const beside = members[column]!.filter((other) => other !== without);
    if (enemies[row]!.some((enemy) => beside.indexOf(enemy) >= 0)) return false;
    beside.push(row);
    return marks.every(({ ofColumn }, which) => lowest(common(problem, which, ofColumn, column, beside)) >= 0);
  }

  function put(state: State, row: number, column: number): void {
    const { columnOf, members, pull } = state;
    const from = columnOf[row]!;
    if (from >= 0) {
      members[from]!.splice(members[from]!.indexOf(row), 1);
      drag(from, -1);
      state.placed--;
      state.total -= worth(state, row, from);
    }
    columnOf[row] = column;
    if (column < 0) return;
    state.total += worth(state, row, column);
    state.placed++;
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
  let state = 0x2545f491;
  return (below) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) % below;
  };
}
