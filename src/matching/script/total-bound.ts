/** How high a total can be at most, when time ran out before the best was found. */

import { eachPair, type Pairs, scoreOf } from './allowed-pairs.js';
import type { Certificate } from './answer.js';

/**
 * No pairing that is as good by the objectives before the total has a higher total. `matched`: how many pairs there are,
 * or null if their number does not count. The prices bound it, and so does giving everybody their best mentor.
 */
export function totalAtMost(
  pairs: Pairs,
  pinOf: Int32Array,
  total: number,
  { proves, stages = [], gap }: Certificate,
  matched: number | null,
): number {
  const proof = proves === 'coverage' ? stages.find(({ objective }) => objective === 'total') : { gap };
  let pinned = 0;
  let left = matched;
  const best: number[] = [];
  pinOf.forEach((column, row) => {
    if (column >= 0) {
      pinned += scoreOf(pairs, row, column)!;
      if (left !== null) left--;
      return;
    }
    let most = matched === null ? 0 : -Infinity;
    eachPair(pairs, row, (at, score) => {
      if (pairs.seats[at]! > 0) most = Math.max(most, score);
    });
    if (most > -Infinity) best.push(most);
  });
  const highest = best.sort((a, b) => b - a).slice(0, left === null ? best.length : left);
  const sum = highest.reduce((all, one) => all + one, pinned);
  return proof ? Math.min(sum, total + proof.gap) : sum;
}
