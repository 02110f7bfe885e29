/** Places most rows of a list problem quickly: each bids for its best column up to where its second best is as good. */
import type { Lists } from './sparse-path.js';
import { leave, type State, sit } from './state.js';

/**
 * As the bidding on tables: a full column costs its lowest bid, the row that bid it gives way to a higher one, and
 * prices only rise, so the state stays optimal for the rows that sit. At most `budget` bids.
 */
export function bidFromLists({ start, column: columnAt, worth }: Lists, state: State, budget: number): void {
  const { columnOf, price, load, seats, head, next } = state;
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
        let evicted = -1;
        if (full) {
          if (!(reach > price[best]!)) break;
          evicted = head[best]!;
          for (let other = next[evicted]!; other >= 0; other = next[other]!) {
            if (offer[other]! < offer[evicted]!) evicted = other;
          }
          leave(state, evicted);
        }
        offer[row] = reach;
        sit(state, row, best);
        if (load[best] === seats[best]) {
          let lowest = Infinity;
          for (let other = head[best]!; other >= 0; other = next[other]!) lowest = Math.min(lowest, offer[other]!);
          price[best] = lowest;
        }
        row = evicted;
      }
    }
  }
}

/** A second try for rows that had to stop: other bids may have broken the tie since. */
const PASSES = 2;
