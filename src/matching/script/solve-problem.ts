/** Solves a problem written by a script: parsed JSON in, the answer as a value out. */
import type { Answer } from './answer.js';
import { objectiveOrder } from './objective.js';
import { modeOf } from './read-problem.js';
import { solveAssignment } from './solve-assignment.js';
import { solveGroups } from './solve-groups.js';
import { solvePeer } from './solve-peer.js';
import { solveRanked } from './solve-ranked.js';
import { words } from './words.js';
import { WrongProblem } from './wrong-problem.js';

/**
 * `objective`: comma-separated, undefined for the usual. `now`: a clock in milliseconds, for `ms` and for `most`: in
 * mode `assignment` the best so far is answered after so many milliseconds of solving. Throws WrongProblem with a
 * sentence naming the place of the first fault.
 */
export function solveProblem(
  problem: unknown,
  objective: string | undefined,
  now: () => number,
  most = Infinity,
): Answer {
  const { given, mode } = modeOf(problem);
  if (most < Infinity && mode !== 'assignment') {
    throw new WrongProblem(words.wrong.noTimeLimit(mode));
  }
  if (mode === 'groups') return solveGroups(given, objective, now);
  const goal = objectiveOrder(mode, objective);
  if (mode === 'ranked') return solveRanked(given, now);
  return mode === 'peer' ? solvePeer(given, goal, now) : solveAssignment(given, goal, now, most);
}
