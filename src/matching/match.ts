/** Puts the table of scores before the solver, without the pinned, and puts its answer together with the pins. */
import type { Fixed } from './pins.js';
import { PERFECT, type Scored } from './problem.js';
import { type Assigned, assign } from './solvers/assignment.js';
import { check } from './solvers/check.js';
import type { Assignment } from './solvers/scores.js';
import type { MatchInput, Objective } from './types.js';

export interface Solved {
  /** Mentor position of each mentee, or -1; pins included. */
  readonly columnOf: Int32Array;
  readonly matched: number;
  /** In solver units, `PERFECT` for a perfect pair; pins included. */
  readonly total: number;
  readonly bound: number;
  readonly worst: number;
  readonly proven: boolean;
  readonly fault: string;
  readonly objective: readonly Objective[];
  /** What the solver saw: mentee position of each of its rows, its table and its answer. */
  readonly rowsOf: Int32Array;
  readonly open: Assignment;
  readonly answer: Assigned;
}

export function solve(input: MatchInput, table: Scored, fixed: Fixed): Solved {
  const objective: readonly Objective[] = input.objective || ['coverage', 'total'];
  const { rowsOf, open } = withoutPins(table, fixed);
  const answer = assign(open);
  const verdict = check(open, answer);
  const columnOf = Int32Array.from(fixed.mentorOf);
  let worst = PERFECT;
  answer.columnOf.forEach((column, row) => {
    if (column < 0) return;
    columnOf[rowsOf[row]!] = column;
    worst = Math.min(worst, open.scores[row * open.columns + column]!);
  });
  let pinned = 0;
  fixed.mentorOf.forEach((mentor, mentee) => {
    if (mentor >= 0) pinned += table.score(mentee, mentor);
  });
  return {
    columnOf,
    matched: answer.matched + fixed.count,
    total: answer.total + pinned,
    bound: verdict.bound + pinned,
    worst,
    proven: verdict.proven,
    fault: verdict.fault,
    objective,
    rowsOf,
    open,
    answer,
  };
}

function withoutPins(table: Scored, { mentorOf, seats, count }: Fixed): { rowsOf: Int32Array; open: Assignment } {
  const { columns, scores, absent } = table;
  const rowsOf = Int32Array.from(mentorOf.map((_, row) => row).filter((row) => mentorOf[row]! < 0));
  if (count === 0) return { rowsOf, open: { rows: table.rows, columns, scores, absent, seats } };
  const left = new Uint16Array(rowsOf.length * columns);
  rowsOf.forEach((row, at) => {
    left.set(scores.subarray(row * columns, (row + 1) * columns), at * columns);
  });
  return { rowsOf, open: { rows: rowsOf.length, columns, scores: left, absent, seats } };
}
