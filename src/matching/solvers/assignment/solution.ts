/** Turns who sits where into an answer; after a stop, rows without a seat first take the best that is free. */
import type { Assigned } from './assign.js';
import type { Lists } from './candidate-lists.js';
import { type State, sit } from './partial-assignment.js';

export function finished(
  lists: Lists,
  state: State,
  lift: number,
  timedOut: boolean,
  scoreOf: (row: number, column: number) => number,
): Assigned {
  const { columnOf, gain, price } = state;
  let matched = 0;
  let total = 0;
  for (let row = 0; row < columnOf.length; row++) {
    if (columnOf[row]! >= 0)
      gain[row] = Math.max(0, gain[row]!); // sums of fractions may fall below by a rounding error
    else if (timedOut) takeFreeSeat(lists, state, row);
    else gain[row] = 0;
    const column = columnOf[row]!;
    if (column < 0) continue;
    matched++;
    total += scoreOf(row, column);
  }
  return { columnOf, matched, total, rowPrice: gain, columnPrice: price, lift, timedOut };
}

/** The row costs what its dearest wish is worth, so that its prices cover all its scores. */
function takeFreeSeat(lists: Lists, state: State, row: number): void {
  const { load, seats, price, gain } = state;
  const list = lists.whole(row);
  let most = 0;
  let free = -1;
  let bestFree = 0;
  for (let at = lists.start[list]!, last = lists.end[list]!; at < last; at++) {
    const column = lists.column[at]!;
    const worth = lists.worth[at]!;
    most = Math.max(most, worth - price[column]!);
    if (worth > bestFree && load[column]! < seats[column]!) {
      bestFree = worth;
      free = column;
    }
  }
  gain[row] = most;
  if (free >= 0) sit(state, row, free);
}
