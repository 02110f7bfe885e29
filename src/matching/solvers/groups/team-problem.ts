/** Groups whose columns are teams of one to three: what is given, and the table of scores that teams make of it. */
import { type AssignmentProblem, mostPlaced, type Numbers, scoreRange } from '../assignment/problem.js';
import type { GroupingProblem, Marks } from './problem.js';

/** Rows and single columns; `seats`: the most rows that a team with this column may hold. */
export interface TeamProblem extends AssignmentProblem {
  /** Given, no column twice; or how many columns are to join into each team. */
  readonly teams: readonly (readonly number[])[] | number;
  /** A row's score with a team is the mean of its scores with the columns, else their sum. */
  readonly mean: boolean;
  readonly least: number;
  readonly affinity: Numbers | null;
  /** Rows that are never in one group, and columns that are never in one team. */
  readonly apart: readonly (readonly [number, number])[];
  readonly split: readonly (readonly [number, number])[];
  readonly marks: readonly Marks[];
  /** A column that must be in the team of each row, or -1; null: none. */
  readonly only: Int32Array | null;
}

export function refuseFaults(problem: TeamProblem): void {
  const { rows, teams, least, affinity } = problem;
  scoreRange(problem);
  mostPlaced(problem);
  if (!(least >= 1)) throw new RangeError(`The least number of rows is ${least}.`);
  if (typeof teams === 'number' ? !(teams >= 1) : teams.some((team) => team.length === 0)) {
    throw new RangeError('A team has no columns.');
  }
  const strange = affinity ? affinity.findIndex((one: number) => !Number.isFinite(one)) : -1;
  if (strange < 0) return;
  throw new RangeError(
    `Rows ${Math.floor(strange / rows)} and ${strange % rows} suit each other by ${affinity![strange]}.`,
  );
}

/** Sum of a row's scores with all of them; -Infinity when that is not allowed. */
export function scoreWith(problem: TeamProblem, row: number, team: readonly number[]): number {
  const { columns, scores, absent, marks, only } = problem;
  if (only && only[row]! >= 0 && team.indexOf(only[row]!) < 0) return -Infinity;
  let sum = 0;
  for (const column of team) {
    const score = scores[row * columns + column]!;
    if (score === absent) return -Infinity;
    sum += score;
  }
  return marks.every((one) => shareOne(one, team, [row])) ? sum : -Infinity;
}

export function mayJoin({ marks, split }: TeamProblem, team: readonly number[]): boolean {
  return (
    marks.every((one) => shareOne(one, team, [])) &&
    !split.some(([one, other]) => team.indexOf(one) >= 0 && team.indexOf(other) >= 0)
  );
}

export function shareOne({ words, ofRow, ofColumn }: Marks, team: readonly number[], rows: readonly number[]): boolean {
  for (let word = 0; word < words; word++) {
    let shared = -1;
    for (const column of team) shared &= ofColumn[column * words + word]!;
    for (const row of rows) shared &= ofRow[row * words + word]!;
    if (shared !== 0) return true;
  }
  return false;
}

/** What numbers are multiplied with so that means of whole numbers stay whole: sizes are 1, 2 and 3. */
export function scaleOf({ mean, teams }: TeamProblem): number {
  if (!mean) return 1;
  if (typeof teams === 'number') return teams;
  return [...new Set(teams.map((team) => team.length))].reduce((product, size) => product * size, 1);
}

/** A column for each team, all scores and affinities times `scaleOf`. */
export function withTeams(problem: TeamProblem, teams: readonly (readonly number[])[]): GroupingProblem {
  const { rows, seats, mean, affinity } = problem;
  const columns = teams.length;
  const scale = scaleOf(problem);
  const scores = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    teams.forEach((team, column) => {
      scores[row * columns + column] = scoreWith(problem, row, team) * (mean ? scale / team.length : 1);
    });
  }
  const room = Float64Array.from(teams, (team) =>
    mayJoin(problem, team) ? team.reduce((fewest, column) => Math.min(fewest, seats[column]!), Infinity) : 0,
  );
  const marks = problem.marks.map(({ words, ofRow, ofColumn }) => {
    const shared = new Int32Array(columns * words).fill(-1);
    teams.forEach((team, at) => {
      for (const column of team) {
        for (let word = 0; word < words; word++) shared[at * words + word]! &= ofColumn[column * words + word]!;
      }
    });
    return { words, ofRow, ofColumn: shared };
  });
  return {
    rows,
    columns,
    scores,
    absent: -Infinity,
    seats: room,
    least: problem.least,
    affinity: affinity && Float64Array.from(affinity, (one) => one * scale),
    apart: problem.apart,
    marks,
  };
}
