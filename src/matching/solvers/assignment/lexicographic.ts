/**
 * Lexicographic optimisation: among equally good assignments the best by one measure after the other, each exactly and
 * with a proof; and last by the order of rows and columns, so that the answer is a property of the problem and not of
 * the solver.
 */
import type { Fault } from '../fault.js';
import { bestOnFace, evenLoad } from './best-on-face.js';
import { checkLexicographic } from './check-lexicographic.js';
import { type Duals, type FaceOptimum, narrowFace, type OptimalFace, optimalFace } from './optimal-face.js';
import type { AssignmentProblem, AssignmentSolution, SparseProblem, TimeLimit } from './problem.js';

/** What each pair is worth, or `load`: the most even load. */
export type Measure = ((row: number, column: number) => number) | 'load';

/** An assignment that is best, with its proof. */
export interface ProvenOptimum extends Duals {
  readonly columnOf: Int32Array;
  /** Every row or every seat is known to be used in every best assignment, so that prices may be 0 or less. */
  readonly all: 'rows' | 'seats' | null;
}

export interface LexicographicBest {
  readonly columnOf: Int32Array;
  /** One for each measure; fewer if time ran out in the one after them. */
  readonly stages: readonly FaceOptimum[];
  /** How far the last answer is from the bound of each stage; 0 for whole numbers. */
  readonly gaps: readonly number[];
  readonly timedOut: boolean;
  /** What the independent check found wrong, or null. */
  readonly fault: Fault | null;
}

/**
 * The best by the first measure, among those by the second, and so on; row 0 of what is left gets the lowest column it
 * can have, then row 1. `base`: what columns hold besides, for the load. `tolerances`: slack that rounding explains, in
 * the proof of `best` and then in that of each measure; 0 if not given, for whole numbers, which are solved exactly.
 */
export function lexicographicBest(
  problem: AssignmentProblem | SparseProblem,
  best: ProvenOptimum,
  measures: readonly Measure[],
  base: Int32Array,
  tolerances: readonly number[],
  { outOfTime = () => false }: TimeLimit = {},
): LexicographicBest {
  let face = optimalFace(problem, best.columnOf, best, tolerances[0] ?? 0, best.all);
  let { columnOf } = best;
  const stages: FaceOptimum[] = [];
  for (const measure of measures) {
    const worth = new Float64Array(face.column.length);
    if (measure !== 'load') {
      for (let row = 0; row < face.rows; row++) {
        for (let at = face.start[row]!; at < face.start[row + 1]!; at++) worth[at] = measure(row, face.column[at]!);
      }
    }
    const stage =
      measure === 'load' ? evenLoad(face, columnOf, base, outOfTime) : bestOnFace(face, columnOf, worth, outOfTime);
    columnOf = stage.columnOf;
    if (stage.timedOut) break;
    stages.push(stage);
    face = narrowFace(face, stage, worth, measure === 'load' ? base : null, tolerances[stages.length] ?? 0);
  }
  const done = measures.slice(0, stages.length);
  const timedOut = stages.length < measures.length;
  if (!timedOut) columnOf = firstOnFace(face, columnOf);
  return { columnOf, stages, timedOut, ...checkLexicographic(problem, columnOf, best, done, stages, base, tolerances) };
}

/**
 * Of all assignments as good as this one: the one in which row 0 sits in the lowest column it can have, then row 1,
 * and so on; to be left out comes after every column. Moves only along pairs without slack, so the proof stays valid.
 */
export function firstOfEquals(problem: AssignmentProblem, answer: AssignmentSolution): AssignmentSolution {
  const { columns, scores } = problem;
  const face = optimalFace(problem, answer.columnOf, answer, 0, null);
  const columnOf = firstOnFace(face, answer.columnOf);
  // The same but for rounding: fractions were added in another order.
  const total = columnOf.reduce((sum, at, row) => (at < 0 ? sum : sum + scores[row * columns + at]!), 0);
  return { ...answer, columnOf, total };
}

/** The same for any face to which `given` belongs. */
function firstOnFace(face: OptimalFace, given: Int32Array): Int32Array {
  const { rows, columns, start, column: columnAt, must, least, most } = face;
  const columnOf = Int32Array.from(given);
  const { first, rowAt } = byColumn(face);
  const load = new Int32Array(columns);
  /** How many in a column may still move. */
  const loose = new Int32Array(columns);
  /** In how many columns somebody may still move, and how many rows outside. */
  let moving = 0;
  let waiting = 0;
  for (const column of columnOf) {
    if (column < 0) waiting++;
    else {
      load[column]!++;
      loosen(column, 1);
    }
  }
  // Node `columns` is the outside: rows left out and seats left free.
  const outside = columns;
  const seen = new Int32Array(columns + 1).fill(-1);
  const mover = new Int32Array(columns + 1);
  const goal = new Int32Array(columns + 1);
  const queue = new Int32Array(columns + 1);

  for (let row = 0; row < rows; row++) {
    const own = columnOf[row]!;
    if (own >= 0) loosen(own, -1);
    else waiting--;
    const from = own >= 0 ? own : outside;
    const end = start[row + 1]!;
    const better = (at: number) => at < end && (own < 0 || columnAt[at]! < own);
    let at = start[row]!;
    while (better(at) && loose[columnAt[at]!] === 0 && load[columnAt[at]!]! >= most[columnAt[at]!]!) at++;
    if (!better(at)) continue;
    reach(row, from, columnAt[at]!);
    while (better(at) && seen[columnAt[at]!] !== row) at++;
    if (better(at)) move(row, columnAt[at]!, from);
  }
  return columnOf;

  function loosen(column: number, by: number): void {
    const before = loose[column]! > 0;
    loose[column]! += by;
    if (loose[column]! > 0 !== before) moving += by;
  }

  /** Searches from the place that `row` would give up, against the moves, until it meets `target`. */
  function reach(row: number, from: number, target: number): void {
    let length = 0;
    // Movers come from columns in which somebody may still move, or from outside.
    let unseen = moving + (waiting > 0 ? 1 : 0);
    const visit = (node: number, by: number, to: number) => {
      if (seen[node] === row) return;
      seen[node] = row;
      mover[node] = by;
      goal[node] = to;
      queue[length++] = node;
      if (node === outside ? waiting > 0 : loose[node]! > 0) unseen--;
      if (node !== outside) {
        if (load[node]! > least[node]!) visit(outside, -1, node);
        return;
      }
      for (let column = 0; column < columns; column++) if (load[column]! < most[column]!) visit(column, -1, outside);
    };
    visit(from, -1, -1);
    for (let at = 0; at < length && seen[target] !== row; at++) {
      const node = queue[at]!;
      if (node === outside) {
        for (let other = row + 1; other < rows; other++) {
          if (columnOf[other]! >= 0 && must[other] === 0) visit(columnOf[other]!, other, outside);
        }
        continue;
      }
      for (let entry = first[node]!; entry < first[node + 1]! && unseen > 0; entry++) {
        const other = rowAt[entry]!;
        if (other > row && columnOf[other] !== node)
          visit(columnOf[other]! >= 0 ? columnOf[other]! : outside, other, node);
      }
    }
  }

  function move(row: number, column: number, end: number): void {
    const moves: [number, number][] = [[row, column]];
    for (let node = column; node !== end; node = goal[node]!)
      if (mover[node]! >= 0) moves.push([mover[node]!, goal[node]!]);
    for (const [one, to] of moves) {
      const old = columnOf[one]!;
      const last = one === row;
      if (old >= 0) {
        load[old]!--;
        if (!last) loosen(old, -1);
      } else if (!last) waiting--;
      columnOf[one] = to === outside ? -1 : to;
      if (to !== outside) {
        load[to]!++;
        if (!last) loosen(to, 1);
      } else if (!last) waiting++;
    }
  }
}

/** The rows of each column, lowest first: at `first[column]` up to, not including, `first[column + 1]`. */
function byColumn({ rows, columns, start, column: columnAt }: OptimalFace) {
  const first = new Int32Array(columns + 2);
  for (const column of columnAt) first[column + 2]!++;
  for (let column = 0; column < columns; column++) first[column + 2]! += first[column + 1]!;
  const rowAt = new Int32Array(columnAt.length);
  for (let row = 0; row < rows; row++) {
    for (let at = start[row]!; at < start[row + 1]!; at++) rowAt[first[columnAt[at]! + 1]!++] = row;
  }
  return { first, rowAt };
}
