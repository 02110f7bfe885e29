/** Solves a problem written by a script: parsed JSON in, the answer as a value out. */
import type { Answer } from './answer.js';
import { solveAssignment } from './assignment.js';
import { goalOf } from './objective.js';
import { solvePeer } from './peer.js';
import { solveRanked } from './ranked.js';
import { modeOf } from './read.js';

/**
 * `objective`: comma-separated, undefined for the usual. `now`: a clock in milliseconds, for `ms` alone. Throws
 * WrongProblem with a sentence naming the place of the first fault.
 */
export function solveProblem(problem: unknown, objective: string | undefined, now: () => number): Answer {
  const { given, mode } = modeOf(problem);
  const goal = goalOf(mode, objective);
  if (mode === 'ranked') return solveRanked(given, now);
  return mode === 'peer' ? solvePeer(given, goal, now) : solveAssignment(given, goal, now);
}
