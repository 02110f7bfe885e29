/** Mode `groups`: mentees around one to three mentors each, in groups of a size, best with the best bound there is. */
import { type GroupingSolution, groupRows, type TeamProblem } from '../solvers/groups/group-rows.js';
import { leftOut } from '../solvers/groups/left-out.js';
import { faultSentence } from '../words.js';
import type { Answer, AnswerGroup, NumberPair } from './answer.js';
import { readGroups } from './read-groups.js';
import type { Given } from './read-problem.js';
import { words } from './words.js';
import { WrongProblem } from './wrong-problem.js';

export function solveGroups(given: Given, objective: string | undefined, now: () => number): Answer {
  if (objective !== undefined && objective.replace(/\s/g, '') !== 'coverage,total') {
    throw new WrongProblem(words.wrong.groupsObjective(objective));
  }
  const problem = readGroups(given);
  const from = now();
  const grouped = groupRows(problem);
  const ms = now() - from;
  const { teams, teamOf, placed, most, total, bound, proven, fault } = grouped;
  const groups: AnswerGroup[] = [];
  const pairs: NumberPair[] = [];
  teams.forEach((mentors, team) => {
    const mentees = [...teamOf.keys()].filter((row) => teamOf[row] === team);
    if (mentees.length === 0) return;
    const score = scoreOf(problem, mentors, mentees);
    const shared: { slot?: number; topic?: number } = {};
    const kinds = (['slot', 'topic'] as const).filter((key) => `${key}s` in given);
    kinds.forEach((key, which) => {
      shared[key] = grouped.shared[team]![which]!;
    });
    groups.push({ mentors, mentees, ...shared, score });
    for (const mentee of mentees) for (const mentor of mentors) pairs.push([mentee, mentor]);
  });
  pairs.sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  return {
    status: fault ? 'unproven' : proven ? 'optimal' : 'bounded',
    reason: fault ? faultSentence(fault) : proven ? null : words.reason.bounded(bound - total, most - placed),
    pairs,
    total,
    worst:
      pairs.length === 0
        ? null
        : pairs.reduce(
            (low, [row, column]) => Math.min(low, problem.scores[row * problem.columns + column]!),
            Infinity,
          ),
    unmatched: unmatchedOf(problem, grouped, 'slots' in given),
    certificate: null,
    groups,
    bound,
    gap: bound - total,
    ms,
  };
}

/** What the group adds to the total. */
function scoreOf(
  { rows, columns, scores, affinity, mean }: TeamProblem,
  mentors: readonly number[],
  mentees: readonly number[],
): number {
  let sum = 0;
  for (const row of mentees) for (const column of mentors) sum += scores[row * columns + column]!;
  if (mean) sum /= mentors.length;
  for (const one of mentees)
    for (const other of mentees) if (affinity && one < other) sum += affinity[one * rows + other]!;
  return sum;
}

function unmatchedOf(problem: TeamProblem, { teams, teamOf }: GroupingSolution, slots: boolean): Answer['unmatched'] {
  const reasonFor = leftOut(problem, teams, teamOf);
  return [...teamOf.keys()]
    .filter((row) => teamOf[row]! < 0)
    .map((mentee) => {
      const { reason, which, teams: about } = reasonFor(mentee);
      const mark = which < 0 ? 'slot and topic' : which === 0 && slots ? 'slot' : 'topic';
      const mentors: number[] = [];
      for (const at of about) mentors.push(...teams[at]!);
      mentors.sort((a, b) => a - b);
      const cause = {
        'no team': () => words.cause.noGroup,
        'no mark': () => words.cause.nothingShared(mark),
        'no room': () => words.cause.groupsFull(mentors),
        'too small': () => words.cause.groupTooSmall(mentors, problem.least),
        'no fit': () => words.cause.groupNoFit(mentors),
      }[reason]();
      return { mentee, cause };
    });
}
