/**
 * Opportunity cost: what the whole loses if one row is seated in a given column instead, exactly, for every column at
 * once.
 */
import type { AssignmentProblem, AssignmentSolution } from './problem.js';
import { type AlternatingPaths, pathsTo, type ResidualGraph, residualGraph } from './residual-graph.js';

export interface OpportunityCost {
  /** How many rows fewer are placed; Infinity where the row may not sit or nobody can make room. */
  readonly fewer: Float64Array;
  /** How much lower the total is then; may be below 0 when fewer rows are placed. */
  readonly loss: Float64Array;
  /** The same for leaving the row out. */
  readonly out: { readonly fewer: number; readonly loss: number };
  /** Who makes room: for a column, follow `stepsFrom` it. */
  readonly paths: AlternatingPaths;
}

/**
 * Any other assignment falls short of the best by the slack of its pairs, the prices of rows left out and of seats
 * left free. So the cheapest one that seats `row` in a column is that pair's slack and the shortest chain of moves
 * from the column back to the place that `row` gave up; one Dijkstra from there, against the moves, serves all columns.
 * The row itself is never on such a chain: it would have ended there.
 */
export function opportunityCost(
  problem: AssignmentProblem,
  answer: AssignmentSolution,
  row: number,
  graph = residualGraph(problem, answer),
): OpportunityCost {
  const own = answer.columnOf[row]!;
  return opportunityCostOf(problem, answer, row, graph, pathsTo(graph, own < 0 ? problem.columns : own));
}

/**
 * `opportunityCost` of every row, those of one column one after another: one Dijkstra for each column and one for all
 * left out.
 */
export function eachOpportunityCost(
  problem: AssignmentProblem,
  answer: AssignmentSolution,
  graph: ResidualGraph,
  tell: (row: number, opportunity: OpportunityCost) => void,
): void {
  const rowsOf: number[][] = Array.from({ length: graph.nodes }, () => []);
  answer.columnOf.forEach((column, row) => {
    rowsOf[column < 0 ? problem.columns : column]!.push(row);
  });
  rowsOf.forEach((rows, place) => {
    if (rows.length === 0) return;
    const paths = pathsTo(graph, place);
    for (const row of rows) tell(row, opportunityCostOf(problem, answer, row, graph, paths));
  });
}

function opportunityCostOf(
  { columns, scores, absent, seats }: AssignmentProblem,
  { columnOf, rowDual, columnDual, bigM }: AssignmentSolution,
  row: number,
  { spread }: ResidualGraph,
  paths: AlternatingPaths,
): OpportunityCost {
  const fewer = new Float64Array(columns).fill(Infinity);
  const loss = new Float64Array(columns).fill(Infinity);
  const own = columnOf[row]!;
  const base = row * columns;
  // One row less costs more than all scores together can differ; more than one is never lost.
  const lost = (cost: number) => (cost > spread ? 1 : 0);
  for (let column = 0; column < columns; column++) {
    const score = scores[base + column]!;
    if (score === absent || !(seats[column]! > 0) || paths.cost[column] === Infinity) continue;
    const cost = column === own ? 0 : rowDual[row]! + columnDual[column]! - score - bigM + paths.cost[column]!;
    fewer[column] = lost(cost);
    loss[column] = cost - fewer[column]! * bigM;
  }
  const cost = own < 0 ? 0 : rowDual[row]! + paths.cost[columns]!;
  return { fewer, loss, out: { fewer: lost(cost), loss: cost - lost(cost) * bigM }, paths };
}
