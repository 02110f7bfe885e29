/** One criterion applied to these people: every answer read once, points for every pair. */
import type { Problem } from '../core/problem.js';
import { criterionKinds } from './criteria/index.js';
import { FORBIDDEN, type Kind, type Names, type Use } from './criteria/kind.js';
import { type Limit, readLimit } from './criteria/limit.js';
import { hoursApart, offsetOf } from './criteria/zone.js';
import { columnProblem, criterionProblem, type Silent, unreadProblem } from './faults.js';
import { type Directory, shortNames } from './names.js';
import { readSide } from './sides.js';
import type { Criterion, Participant } from './types.js';

export interface Comparison {
  readonly criterion: Criterion;
  /** It may forbid pairs. */
  readonly gate: boolean;
  /** Number of the answer that each mentee and mentor gave; 0 for none. Equal answers have one number. */
  readonly menteeAnswers: Int32Array;
  readonly mentorAnswers: Int32Array;
  /** Answer numbers run below these. */
  readonly menteeCount: number;
  readonly mentorCount: number;
  /** 0 to 1 or FORBIDDEN, by the numbers of the answers. */
  points(mentee: number, mentor: number): number;
  /** By position. */
  phrase(mentee: number, mentor: number): string;
}

export interface Sides {
  readonly mentees: readonly Participant[];
  readonly mentors: readonly Participant[];
  readonly find: Directory;
}

/** null when the criterion cannot be used; why stands in `problems`, or in `silent` when nobody has an answer. */
export function compare(criterion: Criterion, sides: Sides, problems: Problem[], silent: Silent[]): Comparison | null {
  const kind = criterionKinds.find((one) => one.kind === criterion.kind.trim().toLowerCase());
  if (!kind) {
    const known = criterionKinds.map((one) => one.kind).join(', ');
    problems.push(
      criterionProblem(criterion, 'Kind', `the kind "${criterion.kind}" is not known`, `Use one of ${known}.`),
    );
    return null;
  }
  const use = useOf(criterion, kind, sides, problems);
  const order = kind.fault ? kind.fault(use) : '';
  if (order !== '') {
    problems.push(
      criterionProblem(criterion, 'Order', order, 'List the answers from lowest to highest, comma separated.'),
    );
    return null;
  }
  const mentees = readSide(kind, use, sides.mentees, 'mentee');
  const mentors = readSide(kind, use, sides.mentors, 'mentor');
  const named = mentees.known || mentees.column !== '';
  if (named && !mentees.says && !mentors.says && use.unread.size === 0) {
    // Nobody wishes for anybody: that is no fault.
    if (!kind.personal) silent.push({ criterion, known: mentees.known || mentors.known });
    return null;
  }
  const fault = columnProblem(criterion, mentees, mentors);
  if (fault) {
    problems.push(fault);
    return null;
  }
  if (use.unread.size > 0) problems.push(unreadProblem(criterion, [...use.unread]));
  use.span = spanOf([...mentees.answers, ...mentors.answers]);
  const gate = kind.gate === true || use.limit.must;
  const missing = missingPoints(criterion, gate);
  return {
    criterion,
    gate,
    menteeAnswers: mentees.numbers,
    mentorAnswers: mentors.numbers,
    menteeCount: mentees.answers.length + 1,
    mentorCount: mentors.answers.length + 1,
    points: (a, b) => (a === 0 || b === 0 ? missing : kind.points(mentees.answers[a - 1], mentors.answers[b - 1], use)),
    phrase(mentee, mentor) {
      const a = mentees.numbers[mentee]!;
      const b = mentors.numbers[mentor]!;
      if (a === 0 || b === 0) return '';
      const names = namesOf(sides.mentees[mentee]!, sides.mentors[mentor]!);
      return kind.phrase(mentees.answers[a - 1], mentors.answers[b - 1], names, use);
    },
  };
}

function namesOf(mentee: Participant, mentor: Participant): Names {
  const [first, second] = shortNames(mentee.name, mentor.name);
  const apart = () => {
    const [a, b] = [offsetOf(mentee.zone), offsetOf(mentor.zone)];
    return a === null || b === null ? 0 : hoursApart(a, b);
  };
  return { mentee: first, mentor: second, hoursApart: apart };
}

const NO_LIMIT: Limit = { must: false, different: false, low: null, high: null };

function useOf(criterion: Criterion, kind: Kind<unknown>, { find }: Sides, problems: Problem[]): Use {
  const limit = readLimit(criterion.limit);
  if (!limit) {
    const mend = kind.limit === '' ? 'This kind needs no limit: empty the cell.' : kind.limit;
    problems.push(
      criterionProblem(criterion, 'Limit', `the limit "${criterion.limit}" is not understood`, mend, 'without it'),
    );
  }
  return { criterion, limit: limit || NO_LIMIT, find, numbers: new Map(), span: 0, unread: new Set() };
}

function missingPoints({ missing }: Criterion, gate: boolean): number {
  if (missing === 'full') return 1;
  if (missing === 'none') return gate ? FORBIDDEN : 0;
  return 0.5;
}

function spanOf(answers: readonly unknown[]): number {
  let low = Infinity;
  let high = -Infinity;
  for (const answer of answers) {
    const value = typeof answer === 'number' ? answer : (answer as { at?: unknown }).at;
    if (typeof value !== 'number') return 0;
    low = Math.min(low, value);
    high = Math.max(high, value);
  }
  return high > low ? high - low : 0;
}
