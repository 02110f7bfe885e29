/**
 * Places most rows quickly by an auction (D. Bertsekas, 1979): each row bids for its best column up to where its second
 * best is as good.
 */
import type { CandidateLists } from './candidate-lists.js';
import { outbid, type PartialAssignment } from './partial-assignment.js';

/**
 * A row's bid is the price at which its best column is worth no more than its second best, or than no seat at all.
 * A full column costs its lowest bid, and the row that bid it gives way to a higher one. Prices only rise, so
 * every sitting row is content at the price its column has now: the state stays optimal for the rows that sit.
 * At most `budget` bids, because wars of small steps are better ended by shortest paths. True: time ran out.
 */
export function auction(
  lists: CandidateLists,
  state: PartialAssignment,
  budget: number,
  outOfTime: () => boolean,
): boolean {
  const { start, end, column: columnAt, worth, rest } = lists;
  const { columnOf, columnDual, load, seats, rowDual } = state;
  const rows = columnOf.length;
  const offer = new Float64Array(rows);
  const own = new Float64Array(rows);
  let stopped = false;
  let left = budget;
  for (let turn = 0; turn < PASSES * rows && left > 0; turn++) {
    let row = turn % rows;
    if (columnOf[row]! >= 0) continue;
    stopped = outOfTime();
    if (stopped) break;
    let renewed = false;
    while (row >= 0 && left-- > 0) {
      let best = -1;
      let most = 0;
      let more = 0;
      let full = true;
      for (let at = start[row]!, last = end[row]!; at < last; at++) {
        const column = columnAt[at]!;
        const value = worth[at]! - columnDual[column]!;
        if (value < most || value <= 0) {
          if (value > more) more = value;
          continue;
        }
        // Of equally good columns one with a free seat spares somebody a move.
        if (value > most || full) {
          best = at;
          full = load[column]! >= seats[column]!;
        }
        more = most;
        most = value;
      }
      if (more < rest[row]!) {
        if (!renewed) {
          lists.renew(row, columnDual);
          renewed = true;
          continue;
        }
        more = rest[row]!;
      }
      if (best < 0) break;
      const column = columnAt[best]!;
      const reach = columnDual[column]! + most - more;
      if (full && !(reach > columnDual[column]!)) break;
      own[row] = worth[best]!;
      row = outbid(state, offer, row, column, reach);
      renewed = false;
    }
  }
  for (let row = 0; row < rows; row++) if (columnOf[row]! >= 0) rowDual[row] = own[row]! - columnDual[columnOf[row]!]!;
  return stopped;
}

/** A second try for rows that had to stop: other bids may have broken the tie since. */
const PASSES = 2;
