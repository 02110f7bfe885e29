/** Finds the cause for every mentee without a group. */

import { ABSENT } from '../scoring/tabulate.js';
import type { Joint } from '../solvers/groups/group-rows.js';
import { leftOut } from '../solvers/groups/left-out.js';
import type { GroupInput, GroupSuggestion } from './group-model.js';
import type { Words } from './group-problem.js';
import { causeOf } from './group-words.js';
import { causesOf } from './unmatched.js';

export function unmatchedOf(
  input: GroupInput,
  { cast, table, fixed, commons }: Words,
  problem: Joint,
  teams: readonly (readonly number[])[],
  teamOf: Int32Array,
): GroupSuggestion['unmatched'] {
  const { mentees, mentors } = cast;
  const reasonFor = leftOut(problem, teams, teamOf);
  const ruledOut = causesOf(input, cast, table, fixed, new Int32Array(mentees.length).fill(-1));
  const alone = mentees.map((person, row) => ({ person, row })).filter(({ row }) => teamOf[row]! < 0);
  return alone.map(({ person, row }) => {
    const none = table.scores.subarray(row * mentors.length, (row + 1) * mentors.length).every((one) => one === ABSENT);
    if (none && fixed.mentorOf[row]! < 0) return { mentee: person.id, cause: ruledOut(row) };
    const out = reasonFor(row);
    const what = out.which < 0 ? commons.map((common) => common.what).join(' and ') : commons[out.which]!.what;
    const pin = fixed.mentorOf[row]! < 0 ? '' : mentors[fixed.mentorOf[row]!]!.name;
    return { mentee: person.id, cause: causeOf(person.name, out, what, problem.least, pin) };
  });
}
