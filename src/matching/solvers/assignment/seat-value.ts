/**
 * The marginal value of a seat (its shadow price, made exact): what one more, or one less, would bring the whole, for
 * every column at once.
 */
import type { AssignmentProblem, AssignmentSolution } from './problem.js';
import { pathsFrom, pathsTo, type ResidualGraph } from './residual-graph.js';

export interface SeatValues {
  /** Rows more that would be placed, 0 or 1, and how much higher the total would be (below 0 only if `rows` is 1). */
  readonly rows: Float64Array;
  readonly total: Float64Array;
}

/**
 * One more seat brings its column's price less the cheapest chain of moves that fills it from outside. The price alone
 * is only the most it can bring: where best prices are not unique, it is exact for the seat only if such a chain is
 * free. One Dijkstra from the outside serves all columns, also those without a seat.
 */
export function seatValues(
  { columns }: AssignmentProblem,
  { columnDual, bigM }: AssignmentSolution,
  graph: ResidualGraph,
): SeatValues {
  const { cost } = pathsFrom(graph, columns);
  return inRows(columns, graph.spread, bigM, (column) => columnDual[column]! - cost[column]!);
}

/** What the whole would lose with one seat less, as numbers to take away; 0 for columns without a seat to lose. */
export function lastSeatValues(
  problem: AssignmentProblem,
  { columnDual, bigM }: AssignmentSolution,
  graph: ResidualGraph,
): SeatValues {
  const { rows, columns, seats } = problem;
  const { cost } = pathsTo(graph, columns);
  return inRows(columns, graph.spread, bigM, (column) => {
    // A seat more than there are rows is never missed.
    return seats[column]! > 0 && seats[column]! <= rows ? columnDual[column]! + cost[column]! : 0;
  });
}

function inRows(columns: number, spread: number, bigM: number, gainOf: (column: number) => number): SeatValues {
  const rows = new Float64Array(columns);
  const total = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    const gain = gainOf(column);
    rows[column] = gain > spread ? 1 : 0;
    total[column] = gain - rows[column]! * bigM;
  }
  return { rows, total };
}
