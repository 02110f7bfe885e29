/**
 * Checks the proof of every later measure of a lexicographic optimum, from the bare scores and duals. Shares no code
 * with the solvers.
 */
import { type Fault, faultOf } from '../fault.js';
import type { Measure, ProvenOptimum } from './lexicographic.js';
import type { FaceOptimum } from './optimal-face.js';
import type { AssignmentProblem, SparseProblem } from './problem.js';

/**
 * Weak duality, stage by stage: an assignment that is best so far uses only pairs without slack so far, places the rows
 * and fills the columns that had a price. If a stage's prices cover what those pairs are worth, none of them is worth
 * more than the sum of the prices; so ours is best if it is worth that much. `columnOf` must be best by `first`.
 * `tolerances`: as for `lexicographicBest`.
 */
export function checkLexicographic(
  problem: AssignmentProblem | SparseProblem,
  columnOf: Int32Array,
  first: ProvenOptimum,
  measures: readonly Measure[],
  stages: readonly FaceOptimum[],
  base: Int32Array,
  tolerances: readonly number[],
): { readonly gaps: readonly number[]; readonly fault: Fault | null } {
  const { rows, columns, seats } = problem;
  const placed = new Uint8Array(rows);
  const start = tolerances[0] ?? 0;
  for (let row = 0; row < rows; row++) placed[row] = first.all === 'rows' || first.rowDual[row]! > start ? 1 : 0;
  const low = new Int32Array(columns);
  const high = new Int32Array(columns);
  const load = new Int32Array(columns);
  for (const column of columnOf) if (column >= 0) load[column]!++;
  for (let column = 0; column < columns; column++) {
    high[column] = Math.min(rows, seats[column]!);
    if (first.all === 'seats' || first.columnDual[column]! > start) low[column] = high[column]!;
  }
  const gaps: number[] = [];
  let fault: Fault | null = null as Fault | null;
  measures.forEach((measure, at) => {
    const { rowDual, columnDual } = stages[at]!;
    const tolerance = tolerances[at + 1] ?? 0;
    let bound = 0;
    let value = 0;
    let size = 0;
    for (let row = 0; row < rows; row++) {
      const price = rowDual[row]!;
      if (!(price >= -tolerance) && !(placed[row] === 1 && price < 0))
        fault = faultOf('negative stage dual', at, row, price);
      if (price > tolerance) placed[row] = 1;
      bound += price;
      size += Math.abs(price);
      if (columnOf[row]! >= 0 && measure !== 'load') value += measure(row, columnOf[row]!);
    }
    for (let column = 0; column < columns; column++) {
      const price = columnDual[column]!;
      const least = low[column]!;
      const most = high[column]!;
      if (measure !== 'load') {
        bound += Math.max(price * least, price * most);
        size += Math.abs(price) * most;
        if (price > tolerance) low[column] = most;
        if (price < -tolerance) high[column] = least;
        continue;
      }
      value -= (base[column]! + load[column]!) ** 2;
      let best = -Infinity;
      for (let held = least; held <= most; held++) {
        const worth = price * held - (base[column]! + held) ** 2;
        if (worth > best) low[column] = held;
        if (worth >= best) high[column] = held;
        best = Math.max(best, worth);
      }
      bound += best;
      size += Math.abs(best);
    }
    const gap = bound - value;
    gaps.push(gap);
    const allowed = tolerance * (rows + columns + 1);
    if (!(Math.abs(gap) <= allowed && (tolerance > 0 || size < 2 ** 53))) fault = faultOf('stage gap', at, gap);
  });
  const covered = (row: number, column: number, score: number) => {
    let slack = first.rowDual[row]! + first.columnDual[column]! - first.bigM - score;
    for (let at = 0; slack <= (tolerances[at] ?? 0) && at < stages.length; at++) {
      const measure = measures[at]!;
      const worth = measure === 'load' ? 0 : measure(row, column);
      slack = stages[at]!.rowDual[row]! + stages[at]!.columnDual[column]! - worth;
      if (!(slack >= -(tolerances[at + 1] ?? 0))) fault = faultOf('stage does not cover', at, row, column);
    }
  };
  for (let row = 0; row < rows; row++) {
    if ('start' in problem) {
      for (let at = problem.start[row]!; at < problem.start[row + 1]!; at++) {
        covered(row, problem.column[at]!, problem.score[at]!);
      }
      continue;
    }
    for (let column = 0; column < columns; column++) {
      const score = problem.scores[row * columns + column]!;
      if (score !== problem.absent) covered(row, column, score);
    }
  }
  return { gaps, fault };
}
