/** Finds room for one more mentee while everybody who has a mentor keeps one: numbers for `relaxations`. */
import { ABSENT } from '../scoring/tabulate.js';
import { assign } from '../solvers/assignment/assign.js';
import {
  type AlternatingPaths,
  pathsFromRow,
  pathsToFreeSeats,
  residualGraph,
} from '../solvers/assignment/residual-graph.js';
import type { LiftedRules } from './lifted-rules.js';
import type { SolvedMatching } from './solve-matching.js';

/** Solver units more in all, by mentor, if that mentor had a seat more, for this mentee; -Infinity: no help. */
export function gainsOfSeats({ solved, rowAt, residual }: SolvedMatching, mentee: number): Float64Array {
  const { scores, columns } = solved.open;
  const { columnDual } = solved.answer;
  const base = rowAt[mentee]! * columns;
  const costs = new Float64Array(columns + 1).fill(Infinity);
  for (let column = 0; column < columns; column++) {
    const score = scores[base + column]!;
    if (score !== ABSENT) costs[column] = columnDual[column]! - score;
  }
  const { cost } = pathsFromRow(residual(), costs);
  return columnDual.map((price, column) => price - cost[column]!);
}

/**
 * Where somebody with these scores brings most if room is made by moves to free seats only; `gain` as above, null if
 * nowhere. `toFree`: the cheapest chains to free seats at these prices.
 */
export function bestPlace(line: Uint16Array, price: Float64Array, { cost }: AlternatingPaths) {
  let best: { readonly column: number; readonly gain: number } | null = null;
  for (let column = 0; column < line.length; column++) {
    if (line[column] === ABSENT) continue;
    const gain = line[column]! - price[column]! - cost[column]!;
    if (gain > (best ? best.gain : -Infinity)) best = { column, gain };
  }
  return best;
}

/** Everybody who has a mentor, matched anew with a rule dropped: what that brings, and the ways to free seats then. */
export function withoutRule({ solved }: SolvedMatching, openings: LiftedRules, rule: number) {
  const { columns, seats } = solved.open;
  const matched = [...solved.rowsOf].filter((mentee) => solved.columnOf[mentee]! >= 0);
  // A row that may sit nowhere stands for the newcomer: the solver counts no more seats than rows.
  const rows = matched.length + 1;
  const scores = new Uint16Array(rows * columns).fill(ABSENT);
  matched.forEach((mentee, row) => {
    scores.set(openings.lineOf(mentee, rule, true), row * columns);
  });
  const problem = { rows, columns, scores, absent: ABSENT, seats };
  const answer = assign(problem);
  return {
    gain: answer.total - solved.answer.total,
    price: answer.columnDual,
    toFree: pathsToFreeSeats(residualGraph(problem, answer)),
  };
}
