/** Puts the table of scores before the solver, without the pinned, and puts its answer together with the pins. */
import type { Certificate, MatchInput } from '../model.js';
import { type Cast, castOf } from '../scoring/participants.js';
import { type Fixed, keepPins } from '../scoring/pins.js';
import { type Scored, scored } from '../scoring/score-table.js';
import { PERFECT } from '../scoring/tabulate.js';
import { type Assigned, assign } from '../solvers/assignment/assign.js';
import { raiseFloor } from '../solvers/assignment/bottleneck.js';
import { check } from '../solvers/assignment/check.js';
import { firstOfEquals } from '../solvers/assignment/lexicographic.js';
import type { Assignment } from '../solvers/assignment/problem.js';
import { type Moves, movesOf } from '../solvers/assignment/residual-graph.js';
import { chooseLater } from './secondary-objectives.js';

export interface State {
  readonly input: MatchInput;
  readonly cast: Cast;
  readonly table: Scored;
  readonly fixed: Fixed;
  readonly solved: Solved;
  /** Row of the solver for each mentee position; -1 for the pinned. */
  readonly rowAt: Int32Array;
  /** Built when first asked for: it is as large as mentors times mentors. */
  moves(): Moves;
}

export function stateOf(input: MatchInput, cast = castOf(input)): State {
  const table = scored(input, cast);
  const fixed = keepPins(input, cast, table);
  const solved = solve(input, table, fixed);
  const rowAt = new Int32Array(cast.mentees.length).fill(-1);
  solved.rowsOf.forEach((mentee, row) => {
    rowAt[mentee] = row;
  });
  const moves = once(() => movesOf(solved.open, solved.answer));
  return { input, cast, table, fixed, solved, rowAt, moves };
}

/** Computed when first asked for, then kept. */
export function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => {
    made = made || { value: make() };
    return made.value;
  };
}

export interface Solved extends Pick<Certificate, 'load' | 'changes'> {
  /** Mentor position of each mentee, or -1; pins included. */
  readonly columnOf: Int32Array;
  readonly matched: number;
  /** In solver units, `PERFECT` for a perfect pair; pins included. */
  readonly total: number;
  readonly bound: number;
  readonly worst: number;
  readonly proven: boolean;
  readonly fault: string;
  /** The weakest pair was made as good as possible before the total. */
  readonly floored: boolean;
  /** What the solver saw: mentee position of each of its rows, the table it was to fill, and its answer. */
  readonly rowsOf: Int32Array;
  readonly open: Assignment;
  readonly answer: Assigned;
}

export function solve(input: MatchInput, table: Scored, fixed: Fixed): Solved {
  const { rowsOf, open } = withoutPins(table, fixed);
  const floored = wantsFloor(input);
  const best = floored ? withFloor(open) : plain(open);
  const solved = { ...best, ...refined(input, table, fixed, { rowsOf, ...best }) };
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

function plain(open: Assignment) {
  const answer = firstOfEquals(open, assign(open));
  return { open, answer, ...check(open, answer) };
}

/** The same, or an answer as good with a more even load and fewer changes, if that is wanted. */
function refined(
  input: MatchInput,
  table: Scored,
  fixed: Fixed,
  best: ReturnType<typeof plain> & { rowsOf: Int32Array },
) {
  const later = best.proven ? chooseLater(input, table, fixed, best) : null;
  if (!later) return {};
  const verdict = check(best.open, later.answer);
  return later.fault === '' ? { ...later, ...verdict } : { ...later, proven: false };
}

/** Three proofs: that as many are matched as can be, that no higher floor allows as many, and the best total above it. */
function withFloor(open: Assignment) {
  const first = plain(open);
  if (!first.proven) return first;
  const raised = raiseFloor(open, first.answer);
  const second = plain(raised.problem);
  const above = raised.above && check(raised.above.problem, raised.above.answer);
  const needed = first.answer.matched;
  const held = second.answer.matched === needed && (!raised.above || raised.above.answer.matched < needed);
  if (held && (!above || above.proven)) return second;
  return { ...second, proven: false, fault: above?.fault || 'The floor does not hold.' };
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
