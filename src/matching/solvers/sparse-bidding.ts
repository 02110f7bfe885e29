/** Places most rows of a list problem quickly: each bids for its best column up to where its second best is as good. */
import type { Lists } from './sparse-path.js';
import { outbid, type State } from './state.js';

/**
 * As the bidding on tables: a full column costs its lowest bid, the row that bid it gives way to a higher one, and
 * prices only rise, so the state stays optimal for the rows that sit. At most `budget` bids.
 */
export function bidFromLists({ start, column: columnAt, worth }: Lists, state: State, budget: number): void {
  const { columnOf, price, load, seats } = state;
  const rows = columnOf.length;
  const offer = new Float64Array(rows);
  let left = budget;
  for (let pass = 0; pass < PASSES; pass++) {
    for (let first = 0; first < rows; first++) {
      if (columnOf[first]! >= 0) continue;
      let row = first;
      while (row >= 0 && left-- > 0) {
        let best = -1;
        let most = 0;
        let more = 0;
        let full = true;
        for (let at = start[row]!, end = start[row + 1]!; at < end; at++) {
          const column = columnAt[at]!;
          const value = worth[at]! - price[column]!;
          if (value < most || value <= 0) {
            if (value > more) more = value;
            continue;
          }
          // Of equally good columns one with a free seat spares somebody a move.
          if (value > most || full) {
            best = column;
            full = load[column]! >= seats[column]!;
          }
          more = most;
          most = value;
        }
        if (best < 0) break;
        const reach = price[best]! + most - more;
        if (full && !(reach > price[best]!)) break;
        row = outbid(state, offer, row, best, reach);
      }
    }
  }
}

/** A second try for rows that had to stop: other bids may have broken the tie since. */
const PASSES = 2;
