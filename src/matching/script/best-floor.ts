/** The objective `floor`: the lowest score of a pair as high as possible without matching fewer. */
import { assign, type Limits } from '../solvers/assignment/assign.js';
import { assignSparse } from '../solvers/assignment/assign-sparse.js';
import { check } from '../solvers/assignment/check.js';
import { atLeast, eachPair, type Pairs, scoreOf } from './allowed-pairs.js';
import { type Found, plain } from './first-stage.js';

/**
 * The weakest of `pins` pinned pairs has the score `most`, so nothing is given up to get above that. `flat`: above the
 * floor all pairs are worth the same.
 */
export function raise(pairs: Pairs, most: number, pins: number, flat: boolean, limits: Limits): Found {
  const first = plain(flat ? atLeast(pairs, -Infinity, true) : pairs, limits);
  const needed = first.answer.matched;
  if (first.fault !== '' || first.timedOut || needed === 0) return first;
  let worst = Infinity;
  first.answer.columnOf.forEach((column, row) => {
    if (column >= 0) worst = Math.min(worst, scoreOf(pairs, row, column)!);
  });
  const levels = levelsFrom(pairs, Math.min(worst, most)).filter((level) => level < most);
  // The weakest pair may be a pinned one, whose score no other pair has.
  if (most < Infinity) levels.push(most);
  let low = 0; // levels[low] will do,
  let high = levels.length; // levels[high] will not
  let matchedAbove = most < Infinity ? null : pins;
  let fault = '';
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    const tried = atLeast(pairs, levels[middle]!, true);
    const answer = 'start' in tried ? assignSparse(tried, limits) : assign(tried, limits);
    if (answer.timedOut) return { ...first, timedOut: true };
    if (answer.matched === needed) low = middle;
    else {
      high = middle;
      matchedAbove = answer.matched + pins;
      fault = check(tried, answer).fault;
    }
  }
  const level = levels[low]!;
  const second = plain(atLeast(pairs, level, flat), limits);
  if (second.timedOut) return { ...first, timedOut: true };
  const held = second.answer.matched === needed;
  return {
    ...second,
    fault: second.fault || fault || (held ? '' : 'The floor does not hold.'),
    floor: { level, matchedAbove },
  };
}

/** The different scores from `least` up, lowest first. */
function levelsFrom(pairs: Pairs, least: number): number[] {
  const levels = new Set<number>();
  for (let row = 0; row < pairs.rows; row++) {
    eachPair(pairs, row, (_, score) => {
      if (score >= least) levels.add(score);
    });
  }
  return [...levels].sort((a, b) => a - b);
}
