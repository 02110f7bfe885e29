/** How many rows, and what total, no teams of a size could exceed, from bare scores and duals of the seats. */
import type { TeamDuals } from './group-relaxation.js';
import type { TeamProblem } from './team-problem.js';

/**
 * A row in a team has as many different columns as the team; at any prices these gain it at most the sum of its best
 * gains, and all those gains and the prices of all seats bound every grouping. Returned in units of the scores, sums
 * over the team unless `mean`.
 */
export function boundTeams(
  problem: TeamProblem,
  size: number,
  placed: number,
  [lifted, free]: readonly [TeamDuals, TeamDuals],
): { readonly most: number; readonly bound: number } {
  const { rows, columns, seats, least } = problem;
  const caps = Array.from({ length: columns }, (_, column) => Math.min(rows, seats[column]!));
  const usable = caps.filter((cap) => cap >= least).sort((a, b) => b - a);
  const room = usable.reduce((sum, cap, at) => (at % size === size - 1 ? sum + cap : sum), 0);
  const parts = problem.mean ? size : 1;
  const ends = [lifted, free].map(({ price, bigM }) => {
    let sum = 0;
    let low = Infinity;
    for (let column = 0; column < columns; column++) {
      if (caps[column]! >= least) sum += caps[column]! * Math.max(0, price[column]!);
    }
    for (let row = 0; row < rows; row++) {
      // In shares of a column: the sum over the team's columns gives the row's hope back.
      const share = (hopeOf(problem, row, Math.max(0, ...caps)) * parts) / size;
      const gains: number[] = [];
      for (let column = 0; column < columns; column++) {
        if (caps[column]! < least || !possible(problem, row, column)) continue;
        const score = problem.scores[row * columns + column]! + share;
        low = Math.min(low, score);
        gains.push(score + bigM - Math.max(0, price[column]!));
      }
      if (gains.length < size) continue;
      gains.sort((a, b) => b - a);
      sum += Math.max(
        0,
        gains.slice(0, size).reduce((all, gain) => all + gain, 0),
      );
    }
    return { sum, each: (bigM + low) * size, bigM: bigM * size };
  });
  const [first, second] = ends as [(typeof ends)[0], (typeof ends)[0]];
  const counted = first.each > 0 && first.each < Infinity ? Math.floor(first.sum / first.each + 1e-9) : rows;
  const most = Math.min(rows, room, counted);
  // Groups of nobody are worth nothing.
  return { most, bound: placed === 0 ? 0 : Math.min(first.sum - first.bigM * placed, second.sum) / parts };
}

function possible({ columns, scores, absent, marks }: TeamProblem, row: number, column: number): boolean {
  if (scores[row * columns + column] === absent) return false;
  return marks.every(({ words, ofRow, ofColumn }) => {
    for (let at = 0; at < words; at++)
      if ((ofRow[row * words + at]! & ofColumn[column * words + at]!) !== 0) return true;
    return false;
  });
}

/** Half of the most that others in the same group could add. */
function hopeOf({ rows, affinity, least }: TeamProblem, row: number, seats: number): number {
  if (!affinity) return 0;
  const likes: number[] = [];
  for (let other = 0; other < rows; other++) if (other !== row) likes.push(affinity[row * rows + other]!);
  likes.sort((a, b) => b - a);
  let sum = 0;
  likes.slice(0, Math.max(0, seats - 1)).forEach((like, at) => {
    if (like > 0 || at < least - 1) sum += like;
  });
  return sum / 2;
}
