/** Mode `assignment`: pins first, then as many mentees as possible, the highest floor and the highest total. */
import { type Assigned, assign } from '../solvers/assignment.js';
import { check } from '../solvers/check.js';
import { assignSparse, type Candidates } from '../solvers/sparse.js';
import { firstOfEquals } from '../solvers/ties.js';
import { type Answer, infeasible, type Pair } from './answer.js';
import { causesOf } from './causes.js';
import { certify } from './certificate.js';
import { raise } from './floor.js';
import type { Goal } from './objective.js';
import { eachPair, onlyRows, type Pairs, scoreOf } from './pairs.js';
import { pinsThatCannotHold } from './pins.js';
import { type Given, readCapacity, readWanted } from './read.js';
import { menteesOf, readPairs } from './read-scores.js';

export function solveAssignment(given: Given, goal: Goal, now: () => number): Answer {
  const seats = readCapacity(given);
  const rows = menteesOf(given);
  const wanted = readWanted(given, rows, seats.length);
  const read = readPairs(given, rows, seats, wanted);
  const { pairs } = read;
  const broken = pinsThatCannotHold(wanted, seats, (row, column) => scoreOf(pairs, row, column) !== undefined);
  if (broken) return infeasible(broken.reason, broken.deficient);

  const { pinOf } = wanted;
  const left = Float64Array.from(seats);
  for (const column of pinOf) if (column >= 0) left[column]!--;
  const rowsOf = Int32Array.from(pinOf.keys()).filter((row) => pinOf[row]! < 0);
  const open = wanted.pins.length === 0 ? pairs : onlyRows(pairs, rowsOf, left);
  let pinned = Infinity;
  pinOf.forEach((column, row) => {
    if (column >= 0) pinned = Math.min(pinned, scoreOf(pairs, row, column)!);
  });

  const from = now();
  const found = goal.coverage ? (goal.floor ? raise(open, pinned, wanted.pins.length) : plain(open)) : bestTotal(open);
  const ms = now() - from;

  const columnOf = Int32Array.from(pinOf);
  found.answer.columnOf.forEach((column, at) => {
    if (column >= 0) columnOf[rowsOf[at]!] = column;
  });
  const chosen: Pair[] = [];
  let total = 0;
  let worst = Infinity;
  columnOf.forEach((column, row) => {
    if (column < 0) return;
    const score = scoreOf(pairs, row, column)!;
    chosen.push([row, column]);
    total += score;
    worst = Math.min(worst, score);
  });
  const { certificate, proven } = certify({ pairs, rowsOf, pinOf, left, total, ...found });
  const cause = causesOf(read, wanted, left, columnOf);
  const unmatched = [...columnOf.keys()].filter((row) => columnOf[row]! < 0);
  const optimal = proven && found.fault === '';
  return {
    status: optimal ? 'optimal' : 'unproven',
    reason: optimal
      ? null
      : `${found.fault || 'Rounding leaves a doubt.'} Scores of fewer digits can be solved exactly.`,
    pairs: chosen,
    total,
    worst: chosen.length > 0 ? worst : null,
    unmatched: unmatched.map((mentee) => ({ mentee, cause: cause(mentee) })),
    certificate,
    ms,
  };
}

export interface Found {
  /** Without the pairs below the floor. */
  readonly problem: Pairs;
  readonly answer: Assigned;
  /** What the independent check found wrong, or `''`. */
  readonly fault: string;
  /** Pairs came first; else only the total counts, and `answer` has no lift. */
  readonly coverage: boolean;
  readonly floor?: { readonly level: number; readonly matchedAbove: number | null };
}

/** Among equals of a table mentee 0 gets the first mentor she can have, then mentee 1, and so on. */
export function plain(problem: Pairs): Found {
  const answer = 'start' in problem ? assignSparse(problem) : firstOfEquals(problem, assign(problem));
  return { problem, answer, fault: check(problem, answer).fault, coverage: true };
}

/** Every row may also stay alone for 0, in a column of its own; so the number of rows decides nothing. */
function bestTotal(problem: Pairs): Found {
  const { rows, columns } = problem;
  const start = new Int32Array(rows + 1);
  const column: number[] = [];
  const score: number[] = [];
  for (let row = 0; row < rows; row++) {
    eachPair(problem, row, (at, one) => {
      if (one <= 0) return;
      column.push(at);
      score.push(one);
    });
    column.push(columns + row);
    score.push(0);
    start[row + 1] = column.length;
  }
  const seats = Float64Array.from({ length: columns + rows }, (_, at) => (at < columns ? problem.seats[at]! : 1));
  const apart: Candidates = {
    rows,
    columns: columns + rows,
    start,
    column: Int32Array.from(column),
    score: Float64Array.from(score),
    seats,
  };
  const answer = assignSparse(apart);
  const columnOf = answer.columnOf.map((one) => (one < columns ? one : -1));
  return {
    problem,
    answer: { ...answer, columnOf, columnPrice: answer.columnPrice.slice(0, columns) },
    fault: check(apart, answer).fault,
    coverage: false,
  };
}
