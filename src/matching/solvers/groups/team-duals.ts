/** Bounds what any teams of a size could reach: every row is given single columns, as if each were in its own team. */
import { assign } from '../assignment/assign.js';
import type { Joint } from './team-problem.js';
import { shareOne } from './team-problem.js';

/** Prices of the seats, of any size from 0; `check-teams.ts` makes a bound of them. */
export interface TeamPrices {
  readonly price: Float64Array;
  readonly lift: number;
}

/** As many copies of each row as a team has columns. `free`: a copy may stay out, so that only the total counts. */
export function priceTeams(problem: Joint, size: number, free: boolean): TeamPrices {
  const { rows, columns, scores, absent, seats, least, marks } = problem;
  const wide = columns + (free ? 1 : 0);
  const table = new Float64Array(rows * size * wide).fill(-Infinity);
  for (let row = 0; row < rows; row++) {
    const line = new Float64Array(wide).fill(-Infinity);
    for (let column = 0; column < columns; column++) {
      const score = scores[row * columns + column]!;
      if (score === absent || !marks.every((one) => shareOne(one, [column], [row]))) continue;
      line[column] = score;
    }
    if (free) line[columns] = 0;
    for (let copy = 0; copy < size; copy++) table.set(line, (row * size + copy) * wide);
  }
  const room = Float64Array.from({ length: wide }, (_, column) => {
    if (column === columns) return rows * size;
    return seats[column]! < least ? 0 : Math.min(rows, seats[column]!);
  });
  const answer = assign({ rows: rows * size, columns: wide, scores: table, absent: -Infinity, seats: room });
  return { price: answer.columnPrice.slice(0, columns), lift: free ? 0 : answer.lift };
}
