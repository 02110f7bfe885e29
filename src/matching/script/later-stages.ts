/** The objectives after the first: each chooses among the pairings that are equally good so far, with its proof. */
import { lexicographicBest, type Measure } from '../solvers/assignment/lexicographic.js';
import type { TimeLimit } from '../solvers/assignment/problem.js';
import type { Fault } from '../solvers/fault.js';
import { type AllowedPairs, eachPair, scoreOf } from './allowed-pairs.js';
import type { AssignmentCertificate, StageProof } from './answer.js';
import type { FirstStage } from './first-stage.js';
import type { LaterObjective } from './objective.js';

export interface LaterObjectives {
  readonly found: FirstStage;
  readonly certificate: AssignmentCertificate;
  readonly all: 'rows' | 'seats' | null;
  readonly choices: readonly LaterObjective[];
  /** All pairs with their scores; `found.problem` has the rows of `rowsOf`. */
  readonly pairs: AllowedPairs;
  readonly rowsOf: Int32Array;
  readonly pinOf: Int32Array;
  /** Mentor of each mentee in an earlier round, or -1. */
  readonly earlier: Int32Array;
  readonly limits: TimeLimit;
}

export interface LaterResult {
  /** Of the rows of `found.problem`. */
  readonly columnOf: Int32Array;
  readonly stages: readonly StageProof[];
  readonly tolerance: number;
  readonly timedOut: boolean;
  readonly fault: Fault | null;
}

export function solveLaterObjectives(later: LaterObjectives): LaterResult {
  const { found, certificate, all, choices, pairs, rowsOf, pinOf, earlier, limits } = later;
  const { problem, answer } = found;
  const worthOf: Readonly<Record<LaterObjective, (mentee: number, mentor: number) => number>> = {
    total: (mentee, mentor) => scoreOf(pairs, mentee, mentor)!,
    changes: (mentee, mentor) => (earlier[mentee] === mentor ? 1 : 0),
    load: () => 0,
  };
  const measures = choices.map((choice): Measure => {
    if (choice === 'load') return choice;
    return (row, column) => worthOf[choice](rowsOf[row]!, column);
  });
  const pinned = new Int32Array(problem.columns);
  for (const column of pinOf) if (column >= 0) pinned[column]!++;
  const best = {
    columnOf: answer.columnOf,
    rowDual: Float64Array.from(rowsOf, (mentee) => certificate.u[mentee]!),
    columnDual: certificate.v,
    bigM: certificate.lift,
    all,
  };
  const tolerance = toleranceOf(pairs);
  // Numbers of pairs and loads are whole, whatever the scores.
  const tolerances = [certificate.proves, ...choices].map((objective) => (objective === 'total' ? tolerance : 0));
  const refined = lexicographicBest(problem, best, measures, pinned, tolerances, limits);
  const { columnOf, stages, gaps, timedOut, fault } = refined;
  const proofs = stages.map(({ rowDual, columnDual }, at): StageProof => {
    const objective = choices[at]!;
    const u = Array.from(pinOf, (mentor, mentee) =>
      mentor < 0 ? 0 : worthOf[objective](mentee, mentor) - columnDual[mentor]!,
    );
    rowDual.forEach((price, row) => {
      u[rowsOf[row]!] = price;
    });
    return { objective, u, v: [...columnDual], gap: gaps[at]! };
  });
  return { columnOf, stages: proofs, tolerance, timedOut, fault };
}

/** What rounding can do to the price of a score: nothing where all scores are whole numbers. */
function toleranceOf(pairs: AllowedPairs): number {
  let most = 0;
  let whole = true;
  for (let row = 0; row < pairs.rows; row++) {
    eachPair(pairs, row, (_, score) => {
      most = Math.max(most, Math.abs(score));
      if (Math.floor(score) !== score) whole = false;
    });
  }
  return whole ? 0 : 4e-12 * pairs.rows * most;
}
