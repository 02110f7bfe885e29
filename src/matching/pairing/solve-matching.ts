/**
 * Solves a matching: puts the table of scores, without the pinned, before the solver, and its answer together with the
 * pins.
 */
import type { Certificate, MatchInput } from '../model.js';
import { type Participants, participantsOf } from '../scoring/participants.js';
import { type FixedPairs, keepPins } from '../scoring/pins.js';
import { type ScoreTable, scoreTable } from '../scoring/score-table.js';
import { PERFECT } from '../scoring/tabulate.js';
import { assign } from '../solvers/assignment/assign.js';
import { raiseFloor } from '../solvers/assignment/bottleneck.js';
import { check } from '../solvers/assignment/check.js';
import { firstOfEquals } from '../solvers/assignment/lexicographic.js';
import type { AssignmentProblem, AssignmentSolution } from '../solvers/assignment/problem.js';
import { type ResidualGraph, residualGraph } from '../solvers/assignment/residual-graph.js';
import { type Fault, faultOf } from '../solvers/fault.js';
import { chooseBySecondaryObjectives } from './secondary-objectives.js';

/** Kept so that one question after another about it is answered at once. */
export interface SolvedMatching {
  readonly input: MatchInput;
  readonly participants: Participants;
  readonly table: ScoreTable;
  readonly fixed: FixedPairs;
  readonly solved: SolvedTable;
  /** Row of the solver for each mentee position; -1 for the pinned. */
  readonly rowAt: Int32Array;
  /** Built when first asked for: it is as large as mentors times mentors. */
  residual(): ResidualGraph;
}

export function solveMatching(input: MatchInput, participants = participantsOf(input)): SolvedMatching {
  const table = scoreTable(input, participants);
  const fixed = keepPins(input, participants, table);
  const solved = solveTable(input, participants, table, fixed);
  const rowAt = new Int32Array(participants.mentees.length).fill(-1);
  solved.rowsOf.forEach((mentee, row) => {
    rowAt[mentee] = row;
  });
  const residual = once(() => residualGraph(solved.open, solved.answer));
  return { input, participants, table, fixed, solved, rowAt, residual };
}

/** Computed when first asked for, then kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made = made || { value: make() };
    return made.value;
  };
}

export interface SolvedTable extends Pick<Certificate, 'load' | 'changes'> {
  /** Mentor position of each mentee, or -1; pins included. */
  readonly columnOf: Int32Array;
  readonly matched: number;
  /** In solver units, `PERFECT` for a perfect pair; pins included. */
  readonly total: number;
  readonly bound: number;
  readonly worst: number;
  readonly proven: boolean;
  readonly fault: Fault | null;
  /** The weakest pair was made as good as possible before the total. */
  readonly floored: boolean;
  /** What the solver saw: mentee position of each of its rows, the table it was to fill, and its answer. */
  readonly rowsOf: Int32Array;
  readonly open: AssignmentProblem;
  readonly answer: AssignmentSolution;
}

export function solveTable(
  input: MatchInput,
  participants: Participants,
  table: ScoreTable,
  fixed: FixedPairs,
): SolvedTable {
  const { rowsOf, open } = withoutPins(table, fixed);
  const floored = wantsFloor(input);
  const best = floored ? withFloor(open) : plain(open);
  const solved = { ...best, ...refined(input, participants, table, fixed, { rowsOf, ...best }) };
  const { answer } = solved;
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
    ...solved,
    columnOf,
    matched: answer.matched + fixed.count,
    total: answer.total + pinned,
    bound: solved.bound + pinned,
    worst,
    floored,
    rowsOf,
  };
}

function wantsFloor({ objective }: MatchInput): boolean {
  const order = objective || [];
  const at = order.indexOf('floor');
  return at >= 0 && (order.indexOf('total') < 0 || at < order.indexOf('total'));
}

function plain(open: AssignmentProblem) {
  const answer = firstOfEquals(open, assign(open));
  return { open, answer, ...check(open, answer) };
}

/** The same, or an answer as good with a more even load and fewer changes, if that is wanted. */
function refined(
  input: MatchInput,
  participants: Participants,
  table: ScoreTable,
  fixed: FixedPairs,
  best: ReturnType<typeof plain> & { rowsOf: Int32Array },
) {
  const later = best.proven ? chooseBySecondaryObjectives(input, participants, table, fixed, best) : null;
  if (!later) return {};
  const verdict = check(best.open, later.answer);
  return later.fault === null ? { ...later, ...verdict } : { ...later, proven: false };
}

/**
 * Three proofs: that as many are matched as can be, that no higher floor allows as many, and the best total above it.
 */
function withFloor(open: AssignmentProblem) {
  const first = plain(open);
  if (!first.proven) return first;
  const raised = raiseFloor(open, first.answer);
  const second = plain(raised.problem);
  const above = raised.above && check(raised.above.problem, raised.above.answer);
  const needed = first.answer.matched;
  const held = second.answer.matched === needed && (!raised.above || raised.above.answer.matched < needed);
  if (held && (!above || above.proven)) return second;
  return { ...second, proven: false, fault: above?.fault || faultOf('floor not proven') };
}

function withoutPins(
  table: ScoreTable,
  { mentorOf, seats, count }: FixedPairs,
): { rowsOf: Int32Array; open: AssignmentProblem } {
  const { columns, scores, absent } = table;
  const rowsOf = Int32Array.from(mentorOf.map((_, row) => row).filter((row) => mentorOf[row]! < 0));
  if (count === 0) return { rowsOf, open: { rows: table.rows, columns, scores, absent, seats } };
  const left = new Uint16Array(rowsOf.length * columns);
  rowsOf.forEach((row, at) => {
    left.set(scores.subarray(row * columns, (row + 1) * columns), at * columns);
  });
  return { rowsOf, open: { rows: rowsOf.length, columns, scores: left, absent, seats } };
}
