/** Joins columns into teams of a size, each the most promising of those still free, and swaps them for better ones. */
import { mayJoin, scoreWith, shareOne, type TeamProblem } from './team-problem.js';

/** Greedy: a team is worth the sum of the best scores that its seats can hold. Columns left over are in no team. */
export function firstTeams(problem: TeamProblem, size: number): number[][] {
  const { rows, columns, scores, absent, seats, least } = problem;
  let largest = 0;
  for (const score of scores) if (score !== absent && Math.abs(score) > largest) largest = Math.abs(score);
  // To hold one row more counts for more than any scores.
  const bigM = 2 * rows * size * largest + 1;
  const free = new Set(Array.from({ length: columns }, (_, column) => column).filter((one) => seats[one]! >= least));
  const promise = (team: readonly number[]): number => {
    if (!mayJoin(problem, team)) return -Infinity;
    const sums: number[] = [];
    for (let row = 0; row < rows; row++) {
      const sum = scoreWith(problem, row, team);
      if (sum > -Infinity) sums.push(sum);
    }
    if (sums.length < least) return -Infinity;
    const most = team.reduce((fewest, column) => Math.min(fewest, seats[column]!), rows);
    sums.sort((a, b) => b - a);
    return sums.slice(0, most).reduce((sum, one) => sum + one + bigM, 0);
  };
  const teams: number[][] = [];
  const alone = new Map([...free].map((column) => [column, promise([column])]));
  for (;;) {
    const seed = bestOf(free, (column) => alone.get(column)!);
    if (seed < 0 || free.size < size) return teams;
    free.delete(seed);
    const team = [seed];
    while (team.length < size) {
      const next = bestOf(free, (column) => promise([...team, column]));
      if (next < 0) break;
      team.push(next);
      free.delete(next);
    }
    if (team.length === size) teams.push(team.sort((a, b) => a - b));
    else for (const column of team) if (column !== seed) free.add(column);
  }
}

/** The first with the highest value above -Infinity, or -1. */
function bestOf(columns: Iterable<number>, value: (column: number) => number): number {
  let best = -1;
  let most = -Infinity;
  for (const column of [...columns].sort((a, b) => a - b)) {
    const here = value(column);
    if (here <= most) continue;
    best = column;
    most = here;
  }
  return best;
}

/** With the rows where they are: swaps columns of two teams, or with one left over, while that raises the total. */
export function betterTeams(
  problem: TeamProblem,
  given: readonly (readonly number[])[],
  teamOf: Int32Array,
): number[][] {
  const { columns, seats } = problem;
  const teams = given.map((team) => [...team]);
  const members: number[][] = teams.map(() => []);
  teamOf.forEach((team, row) => {
    if (team >= 0) members[team]!.push(row);
  });
  const used = new Set<number>();
  for (const team of teams) for (const column of team) used.add(column);
  const spare: number[] = [];
  for (let column = 0; column < columns; column++) if (!used.has(column)) spare.push(column);
  const value = (team: readonly number[], rows: readonly number[]): number => {
    if (!mayJoin(problem, team) || team.some((column) => seats[column]! < rows.length)) return -Infinity;
    const shares = problem.marks.every((marks) => shareOne(marks, team, rows));
    return shares ? rows.reduce((sum, row) => sum + scoreWith(problem, row, team), 0) : -Infinity;
  };
  const worth = teams.map((team, at) => value(team, members[at]!));
  const replaced = (team: readonly number[], old: number, by: number) => team.map((one) => (one === old ? by : one));
  let changed = true;
  for (let pass = 0; changed && pass < 100; pass++) {
    changed = false;
    for (let a = 0; a < teams.length; a++) {
      for (let b = a + 1; b < teams.length; b++)
        for (const x of teams[a]!) for (const y of teams[b]!) tryBoth(a, b, x, y);
      for (const x of teams[a]!) for (let at = 0; at < spare.length; at++) trySpare(a, x, at);
    }
  }
  return teams.map((team) => team.sort((x, y) => x - y));

  function tryBoth(a: number, b: number, x: number, y: number): void {
    if (teams[a]!.indexOf(x) < 0 || teams[b]!.indexOf(y) < 0) return;
    const [one, other] = [replaced(teams[a]!, x, y), replaced(teams[b]!, y, x)];
    const [first, second] = [value(one, members[a]!), value(other, members[b]!)];
    if (!(first + second - worth[a]! - worth[b]! > 1e-9 * (Math.abs(worth[a]!) + Math.abs(worth[b]!)))) return;
    changed = true;
    [teams[a], teams[b], worth[a], worth[b]] = [one, other, first, second];
  }
  function trySpare(a: number, x: number, at: number): void {
    const y = spare[at]!;
    if (teams[a]!.indexOf(x) < 0) return;
    const one = replaced(teams[a]!, x, y);
    const first = value(one, members[a]!);
    if (!(first - worth[a]! > 1e-9 * Math.abs(worth[a]!))) return;
    changed = true;
    teams[a] = one;
    worth[a] = first;
    spare[at] = x;
  }
}
