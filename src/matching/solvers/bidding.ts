/** Places most rows quickly: each bids for its best column up to where its second best is as good. */
import type { Assignment } from './scores.js';
import { outbid, type State } from './state.js';

/**
 * A row's bid is the price at which its best column is worth no more than its second best, or than no seat at all.
 * A full column costs its lowest bid, and the row that bid it gives way to a higher one. Prices only rise, so
 * every sitting row is content at the price its column has now: the state stays optimal for the rows that sit.
 * At most `budget` bids, because wars of small steps are better ended by shortest paths.
 */
export function bid(problem: Assignment, lift: number, state: State, budget: number): void {
  const { rows, columns, scores, absent } = problem;
  const { price, load, seats } = state;
  const offer = new Float64Array(rows);
  let left = budget;
  for (let start = 0; start < rows; start++) {
    let row = start;
    while (row >= 0 && left-- > 0) {
      let best = -1;
      let most = -lift;
      let more = -lift;
      const base = row * columns;
      for (let column = 0; column < columns; column++) {
        const score = scores[base + column]!;
        const worth = score - price[column]!;
        if (worth > more && score !== absent) {
          if (worth > most) {
            more = most;
            most = worth;
            best = column;
          } else more = worth;
        }
      }
      if (best < 0) break;
      // Of equally good columns one with a free seat spares somebody a move.
      if (more === most && load[best]! >= seats[best]!) {
        for (let column = best + 1; column < columns; column++) {
          const score = scores[base + column]!;
          if (score - price[column]! === most && load[column]! < seats[column]! && score !== absent) {
            best = column;
            break;
          }
        }
      }
      const reach = scores[base + best]! - more;
      if (load[best]! >= seats[best]! && !(reach > price[best]!)) break;
      row = outbid(state, offer, row, best, reach);
    }
  }
  for (let row = 0; row < rows; row++) {
    const column = state.columnOf[row]!;
    if (column >= 0) state.gain[row] = scores[row * columns + column]! + lift - price[column]!;
  }
}
