/** What it costs the whole to seat one row in a given column instead, exactly, for every column at once. */
import type { Assigned } from './assign.js';
import type { Assignment } from './problem.js';
import { type Chains, chainsTo, type Moves, movesOf } from './residual-graph.js';

export interface Regret {
  /** How many rows fewer are placed; Infinity where the row may not sit or nobody can make room. */
  readonly fewer: Float64Array;
  /** How much lower the total is then; may be below 0 when fewer rows are placed. */
  readonly loss: Float64Array;
  /** The same for leaving the row out. */
  readonly out: { readonly fewer: number; readonly loss: number };
  /** Who makes room: for a column, follow `stepsFrom` it. */
  readonly chains: Chains;
}

/**
 * Any other assignment falls short of the best by the slack of its pairs, the prices of rows left out and of seats
 * left free. So the cheapest one that seats `row` in a column is that pair's slack and the shortest chain of moves
 * from the column back to the place that `row` gave up; one Dijkstra from there, against the moves, serves all columns.
 * The row itself is never on such a chain: it would have ended there.
 */
export function regrets(problem: Assignment, answer: Assigned, row: number, moves = movesOf(problem, answer)): Regret {
  const own = answer.columnOf[row]!;
  return regretOf(problem, answer, row, moves, chainsTo(moves, own < 0 ? problem.columns : own));
}

/** `regrets` of every row, those of one column one after another: one Dijkstra for each column and one for all left out. */
export function eachRegret(
  problem: Assignment,
  answer: Assigned,
  moves: Moves,
  tell: (row: number, regret: Regret) => void,
): void {
  const rowsOf: number[][] = Array.from({ length: moves.nodes }, () => []);
  answer.columnOf.forEach((column, row) => {
    rowsOf[column < 0 ? problem.columns : column]!.push(row);
  });
  rowsOf.forEach((rows, place) => {
    if (rows.length === 0) return;
    const chains = chainsTo(moves, place);
    for (const row of rows) tell(row, regretOf(problem, answer, row, moves, chains));
  });
}

function regretOf(
  { columns, scores, absent, seats }: Assignment,
  { columnOf, rowPrice, columnPrice, lift }: Assigned,
  row: number,
  { spread }: Moves,
  chains: Chains,
): Regret {
  const fewer = new Float64Array(columns).fill(Infinity);
  const loss = new Float64Array(columns).fill(Infinity);
  const own = columnOf[row]!;
  const base = row * columns;
  // One row less costs more than all scores together can differ; more than one is never lost.
  const lost = (cost: number) => (cost > spread ? 1 : 0);
  for (let column = 0; column < columns; column++) {
    const score = scores[base + column]!;
    if (score === absent || !(seats[column]! > 0) || chains.cost[column] === Infinity) continue;
    const cost = column === own ? 0 : rowPrice[row]! + columnPrice[column]! - score - lift + chains.cost[column]!;
    fewer[column] = lost(cost);
    loss[column] = cost - fewer[column]! * lift;
  }
  const cost = own < 0 ? 0 : rowPrice[row]! + chains.cost[columns]!;
  return { fewer, loss, out: { fewer: lost(cost), loss: cost - lost(cost) * lift }, chains };
}
