/** Chooses among equally good pairings: the most even load, the fewest mentees who lose their earlier mentor. */
import type { Certificate, MatchInput } from '../model.js';
import type { Participants } from '../scoring/participants.js';
import type { FixedPairs } from '../scoring/pins.js';
import type { ScoreTable } from '../scoring/score-table.js';
import { lexicographicBest, type Measure } from '../solvers/assignment/lexicographic.js';
import type { AssignmentProblem, AssignmentSolution } from '../solvers/assignment/problem.js';
import type { Fault } from '../solvers/fault.js';

export interface SecondaryChoice extends Pick<Certificate, 'load' | 'changes'> {
  /** As good as the one given, for the same rows. */
  readonly answer: AssignmentSolution;
  readonly fault: Fault | null;
}

/** null: nothing of the kind is wanted. `answer` is best for `open`, which has the mentees of `rowsOf`. */
export function chooseBySecondaryObjectives(
  input: MatchInput,
  { mentors, menteeAt, mentorAt }: Participants,
  table: ScoreTable,
  fixed: FixedPairs,
  {
    open,
    rowsOf,
    answer,
  }: { readonly open: AssignmentProblem; readonly rowsOf: Int32Array; readonly answer: AssignmentSolution },
): SecondaryChoice | null {
  const wanted = (input.objective || []).filter((one) => one === 'load' || one === 'changes');
  if (wanted.length === 0) return null;
  const base = new Int32Array(mentors.length);
  for (const { mentor } of input.taken) if (mentorAt.has(mentor)) base[mentorAt.get(mentor)!]!++;
  for (const mentor of fixed.mentorOf) if (mentor >= 0) base[mentor]!++;
  /** Earlier mentors of each mentee, as far as the rules still allow them. */
  const earlier = new Map<number, Set<number>>();
  for (const link of input.earlier || []) {
    const mentee = menteeAt.get(link.mentee);
    const mentor = mentorAt.get(link.mentor);
    if (mentee === undefined || mentor === undefined) continue;
    const allowed = table.scores[mentee * table.columns + mentor] !== table.absent;
    if (allowed || fixed.mentorOf[mentee] === mentor)
      earlier.set(mentee, (earlier.get(mentee) || new Set<number>()).add(mentor));
  }
  const was = (mentee: number, mentor: number) => (earlier.get(mentee) || new Set()).has(mentor);
  const keeps = (row: number, mentor: number) => (was(rowsOf[row]!, mentor) ? 1 : 0);
  const measures = wanted.map((one): Measure => (one === 'load' ? one : keeps));
  const { columnOf, fault } = lexicographicBest(open, { ...answer, all: null }, measures, base, []);

  const loads = Int32Array.from(base);
  let kept = 0;
  columnOf.forEach((mentor, row) => {
    if (mentor < 0) return;
    loads[mentor]!++;
    kept += keeps(row, mentor);
  });
  fixed.mentorOf.forEach((mentor, mentee) => {
    if (mentor >= 0 && was(mentee, mentor)) kept++;
  });
  return {
    answer: { ...answer, columnOf },
    fault,
    ...(wanted.indexOf('load') >= 0 && loads.length > 0
      ? { load: { least: loads.reduce((a, b) => Math.min(a, b)), most: loads.reduce((a, b) => Math.max(a, b)) } }
      : {}),
    ...(wanted.indexOf('changes') >= 0 ? { changes: { kept, of: earlier.size } } : {}),
  };
}
