/** What affinity could add at best for each row in each column, so that an assignment can bound the total. */
import type { Groups } from './problem.js';

/**
 * Half of a row's affinity with the best rows that could be beside it: at least `least - 1`, at most one less than the
 * seats. Halves, because both rows of two count it.
 */
export function hopes(problem: Groups, open: Uint8Array): Float64Array {
  const { rows, columns, affinity, seats, least, apart } = problem;
  const hope = new Float64Array(rows * columns);
  if (!affinity) return hope;
  const never = new Set<number>();
  for (const [one, other] of apart) never.add(one * rows + other).add(other * rows + one);
  for (let row = 0; row < rows; row++) {
    const likes = affinity.subarray(row * rows, (row + 1) * rows);
    const others = [...likes.keys()].filter((other) => other !== row && !never.has(row * rows + other));
    others.sort((a, b) => likes[b]! - likes[a]!);
    for (let column = 0; column < columns; column++) {
      if (open[row * columns + column] === 0) continue;
      const most = Math.min(rows, seats[column]!) - 1;
      let sum = 0;
      let beside = 0;
      for (const other of others) {
        if (beside >= most || (beside >= least - 1 && likes[other]! <= 0)) break;
        if (open[other * columns + column] === 0) continue;
        sum += likes[other]!;
        beside++;
      }
      hope[row * columns + column] = sum / 2;
    }
  }
  return hope;
}
