/** What one more seat would be worth to the whole, exactly, for every column at once. */
import type { Assigned } from './assign.js';
import type { Assignment } from './problem.js';
import { chainsFrom, chainsTo, type Moves } from './residual-graph.js';

export interface Worth {
  /** Rows more that would be placed, 0 or 1, and how much higher the total would be (below 0 only if `rows` is 1). */
  readonly rows: Float64Array;
  readonly total: Float64Array;
}

/**
 * One more seat brings its column's price less the cheapest chain of moves that fills it from outside. The price alone
 * is only the most it can bring: where best prices are not unique, it is exact for the seat only if such a chain is
 * free. One Dijkstra from the outside serves all columns, also those without a seat.
 */
export function worthOfSeats({ columns }: Assignment, { columnPrice, lift }: Assigned, moves: Moves): Worth {
  const { cost } = chainsFrom(moves, columns);
  return inRows(columns, moves.spread, lift, (column) => columnPrice[column]! - cost[column]!);
}

/** What the whole would lose with one seat less, as numbers to take away; 0 for columns without a seat to lose. */
export function worthOfLastSeats(problem: Assignment, { columnPrice, lift }: Assigned, moves: Moves): Worth {
  const { rows, columns, seats } = problem;
  const { cost } = chainsTo(moves, columns);
  return inRows(columns, moves.spread, lift, (column) => {
    // A seat more than there are rows is never missed.
    return seats[column]! > 0 && seats[column]! <= rows ? columnPrice[column]! + cost[column]! : 0;
  });
}

function inRows(columns: number, spread: number, lift: number, gainOf: (column: number) => number): Worth {
  const rows = new Float64Array(columns);
  const total = new Float64Array(columns);
  for (let column = 0; column < columns; column++) {
    const gain = gainOf(column);
    rows[column] = gain > spread ? 1 : 0;
    total[column] = gain - rows[column]! * lift;
  }
  return { rows, total };
}
