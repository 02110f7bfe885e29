/** A matching that has been solved, kept so that one question after another about it is answered at once. */

import type { MatchInput } from '../model.js';
import { type Cast, castOf } from '../scoring/participants.js';
import { type Fixed, keepPins } from '../scoring/pins.js';
import { type Scored, scored } from '../scoring/score-table.js';
import { type Moves, movesOf } from '../solvers/assignment/residual-graph.js';
import { type Solved, solve } from './solve-matching.js';

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
