/** Solves a problem written by a script: parsed JSON in, the answer as a value out. */
import type { Answer } from './answer.js';
import { solveAssignment } from './assignment.js';
import { solveGroups } from './groups.js';
import { goalOf } from './objective.js';
import { solvePeer } from './peer.js';
import { solveRanked } from './ranked.js';
import { modeOf } from './read.js';
import { WrongProblem } from './wrong.js';

/**
 * `objective`: comma-separated, undefined for the usual. `now`: a clock in milliseconds, for `ms` and
 * for `most`: in mode `assignment` the best so far is answered after so many milliseconds of solving. Throws WrongProblem
 * with a sentence naming the place of the first fault.
 */
export function solveProblem(
  problem: unknown,
  objective: string | undefined,
  now: () => number,
  most = Infinity,
): Answer {
  const { given, mode } = modeOf(problem);
  if (most < Infinity && mode !== 'assignment') {
    throw new WrongProblem(`Mode "${mode}" takes no time limit; leave --time-limit out.`);
  }
  if (mode === 'groups') return solveGroups(given, objective, now);
  const goal = goalOf(mode, objective);
  if (mode === 'ranked') return solveRanked(given, now);
  return mode === 'peer' ? solvePeer(given, goal, now) : solveAssignment(given, goal, now, most);
}
