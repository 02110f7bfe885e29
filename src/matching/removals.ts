/** Warns when a rule removes many pairs or leaves somebody with none. */
import type { Problem } from '../core/problem.js';
import { count, list, thousands } from '../core/text.js';
import { warning } from './faults.js';
import type { Removed } from './tabulate.js';
import type { Criterion, Participant } from './types.js';

const MANY = 0.3;

export function gateProblem(
  { name }: Criterion,
  { pairs, ofMentee, ofMentor }: Removed,
  mentees: readonly Participant[],
  mentors: readonly Participant[],
): Problem[] {
  const all = mentees.length * mentors.length;
  const problems: Problem[] = [];
  if (pairs > MANY * all) {
    const share = Math.round((100 * pairs) / all);
    problems.push(
      warning(
        'Criteria',
        'Limit',
        `${name} rules out ${thousands(pairs)} of ${thousands(all)} possible pairs (${share} %).`,
        'If that is more than you meant, widen the limit or take "must" away.',
      ),
    );
  }
  const stranded = [
    ...mentees
      .filter((_, at) => mentors.length > 0 && ofMentee[at] === mentors.length)
      .map((one) => `mentee ${one.name}`),
    ...mentors
      .filter((_, at) => mentees.length > 0 && ofMentor[at] === mentees.length)
      .map((one) => `mentor ${one.name}`),
  ].sort();
  if (stranded.length > 0) {
    const shown = stranded.length > 4 ? [...stranded.slice(0, 3), `${stranded.length - 3} more`] : stranded;
    problems.push(
      warning(
        'Criteria',
        'Limit',
        `${name} alone leaves ${count(stranded.length, 'person', 'people')} with nobody: ${list(shown)}.`,
        'Widen the limit, take "must" away, or look for people who fit them.',
      ),
    );
  }
  return problems;
}
