/** What it costs the whole to seat one row in a given column instead, exactly, for every column at once. */
import type { Assigned } from './assignment.js';
import { type Assignment, mostPlaced, scoreRange } from './scores.js';

export interface Regret {
  /** How many rows fewer are placed; Infinity where the row may not sit or nobody can make room. */
  readonly fewer: Float64Array;
  /** How much lower the total is then; may be below 0 when fewer rows are placed. */
  readonly loss: Float64Array;
}

/**
 * Any other assignment falls short of the best by the slack of its pairs, the prices of rows left out and of seats
 * left free. So the cheapest one that seats `row` in a column is that pair's slack and the shortest path of moves
 * from the column back to the place that `row` gave up; one Dijkstra from there, against the moves, serves all columns.
 */
export function regrets(problem: Assignment, answer: Assigned, row: number): Regret {
  const { rows, columns, scores, absent, seats } = problem;
  const { columnOf, rowPrice, columnPrice, lift } = answer;
  const load = new Int32Array(columns);
  for (let other = 0; other < rows; other++) if (columnOf[other]! >= 0) load[columnOf[other]!]!++;
  // Node `columns` stands for the outside: rows left out and seats left free.
  const outside = columns;
  const back = new Float64Array(columns + 1).fill(Infinity);
  const done = new Uint8Array(columns + 1);
  const reach = new Float64Array(rows).fill(Infinity);
  const own = columnOf[row]!;
  back[own >= 0 ? own : outside] = 0;
  const closer = (node: number, cost: number) => {
    if (cost < back[node]!) back[node] = cost;
  };
  const viaRow = (other: number, cost: number) => {
    if (other === row || cost >= reach[other]!) return;
    reach[other] = cost;
    closer(columnOf[other]! >= 0 ? columnOf[other]! : outside, cost);
  };
  for (;;) {
    let node = -1;
    for (let at = 0; at <= columns; at++) {
      if (done[at] === 0 && back[at]! < (node < 0 ? Infinity : back[node]!)) node = at;
    }
    if (node < 0) break;
    done[node] = 1;
    const here = back[node]!;
    if (node === outside) {
      // A row may leave; a free seat may be taken.
      for (let other = 0; other < rows; other++) if (columnOf[other]! >= 0) viaRow(other, here + rowPrice[other]!);
      for (let column = 0; column < columns; column++) if (load[column]! < seats[column]!) closer(column, here);
      continue;
    }
    // Another row may move in, or the seat may stay free.
    if (load[node]! > 0) closer(outside, here + columnPrice[node]!);
    const base = here + columnPrice[node]! - lift;
    for (let other = 0, at = node; other < rows; other++, at += columns) {
      const score = scores[at]!;
      const cost = base + rowPrice[other]! - score;
      if (cost < reach[other]! && score !== absent) viaRow(other, cost);
    }
  }
  const { low, high } = scoreRange(problem);
  const scoresDiffer = mostPlaced(problem) * (high - low);
  const fewer = new Float64Array(columns).fill(Infinity);
  const loss = new Float64Array(columns).fill(Infinity);
  for (let column = 0; column < columns; column++) {
    const score = scores[row * columns + column]!;
    if (score === absent || !(seats[column]! > 0) || back[column] === Infinity) continue;
    const cost = column === own ? 0 : rowPrice[row]! + columnPrice[column]! - score - lift + back[column]!;
    // One row less costs more than all scores together can differ; more than one is never lost.
    fewer[column] = cost > scoresDiffer + 0.5 ? 1 : 0;
    loss[column] = cost - fewer[column]! * lift;
  }
  return { fewer, loss };
}
