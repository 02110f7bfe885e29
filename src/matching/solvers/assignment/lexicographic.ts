/** Chooses among equally good assignments by one measure after the other, each exactly and with a proof. */
import type { Limits } from './assign.js';
import type { Candidates } from './assign-sparse.js';
import { favour } from './best-on-face.js';
import { checkStages } from './check-lexicographic.js';
import { evenLoad } from './even.js';
import { faceOf, narrowed, type Prices, type Stage } from './optimal-face.js';
import type { Assignment } from './problem.js';
import { firstOf } from './ties.js';

/** What each pair is worth, or `load`: the most even load. */
export type Measure = ((row: number, column: number) => number) | 'load';

/** An assignment that is best, with its proof. */
export interface Start extends Prices {
  readonly columnOf: Int32Array;
  /** Every row or every seat is known to be used in every best assignment, so that prices may be 0 or less. */
  readonly all: 'rows' | 'seats' | null;
}

export interface Refined {
  readonly columnOf: Int32Array;
  /** One for each measure; fewer if time ran out in the one after them. */
  readonly stages: readonly Stage[];
  /** How far the last answer is from the bound of each stage; 0 for whole numbers. */
  readonly gaps: readonly number[];
  readonly timedOut: boolean;
  /** What the independent check found wrong, or `''`. */
  readonly fault: string;
}

/**
 * The best by the first measure, among those by the second, and so on; row 0 of what is left gets the lowest column it
 * can have, then row 1. `base`: what columns hold besides, for the load. `tolerances`: slack that rounding explains, in
 * the proof of `best` and then in that of each measure; 0 if not given, for whole numbers, which are solved exactly.
 */
export function refine(
  problem: Assignment | Candidates,
  best: Start,
  measures: readonly Measure[],
  base: Int32Array,
  tolerances: readonly number[],
  { outOfTime = () => false }: Limits = {},
): Refined {
  let face = faceOf(problem, best.columnOf, best, tolerances[0] ?? 0, best.all);
  let { columnOf } = best;
  const stages: Stage[] = [];
  for (const measure of measures) {
    const worth = new Float64Array(face.column.length);
    if (measure !== 'load') {
      for (let row = 0; row < face.rows; row++) {
        for (let at = face.start[row]!; at < face.start[row + 1]!; at++) worth[at] = measure(row, face.column[at]!);
      }
    }
    const stage =
      measure === 'load' ? evenLoad(face, columnOf, base, outOfTime) : favour(face, columnOf, worth, outOfTime);
    columnOf = stage.columnOf;
    if (stage.timedOut) break;
    stages.push(stage);
    face = narrowed(face, stage, worth, measure === 'load' ? base : null, tolerances[stages.length] ?? 0);
  }
  const done = measures.slice(0, stages.length);
  const timedOut = stages.length < measures.length;
  if (!timedOut) columnOf = firstOf(face, columnOf);
  return { columnOf, stages, timedOut, ...checkStages(problem, columnOf, best, done, stages, base, tolerances) };
}
