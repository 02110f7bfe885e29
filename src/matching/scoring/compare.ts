/** One criterion applied to these people: every answer read once, points for every pair. */
import type { Criterion, Participant } from '../model.js';
import { readAnswers, type SideAnswers } from './answers.js';
import { criterionKinds, kindOf } from './criteria/index.js';
import { type CriterionContext, FORBIDDEN, type Kind, type Names, type Phrase } from './criteria/kind.js';
import { type Limit, readLimit } from './criteria/limit.js';
import { hoursApart, offsetOf } from './criteria/zone.js';
import {
  columnWarning,
  remarkWarning,
  type Silent,
  unknownKindWarning,
  unknownLimitWarning,
  unreadWarning,
  unusableWarning,
} from './criterion-warnings.js';
import { type Directory, shortNames } from './names.js';
import type { ReportingLine } from './reporting-line.js';
import type { Warning } from './warning.js';

export interface Comparison {
  readonly criterion: Criterion;
  readonly kind: Kind<unknown>;
  /** It may forbid pairs. */
  readonly gate: boolean;
  /** Number of the answer that each mentee and mentor gave; 0 for none. Equal answers have one number. */
  readonly menteeAnswers: Int32Array;
  readonly mentorAnswers: Int32Array;
  /** Answer numbers run below these. */
  readonly menteeCount: number;
  readonly mentorCount: number;
  /** Whether it has a weight in the pairs of this mentee, by position. */
  counts(mentee: number): boolean;
  /** 0 to 1 or FORBIDDEN, by the numbers of the answers. */
  points(mentee: number, mentor: number): number;
  /** A function that fills a line with the points of one mentee's answer with each mentor's, all by number. */
  lines(): (mentee: number, line: Float64Array) => void;
  /** By position. */
  phrase(mentee: number, mentor: number): Phrase | null;
}

/** null when the criterion cannot be used; why stands in `warnings`, or in `silent` when nobody has an answer. */
export function compare(
  criterion: Criterion,
  sides: PeopleIndex,
  warnings: Warning[],
  silent: Silent[],
): Comparison | null {
  const kind = kindOf(criterion);
  if (!kind) {
    warnings.push(unknownKindWarning(criterion, criterionKinds));
    return null;
  }
  const context = contextOf(criterion, kind, sides, warnings);
  const unusable = kind.unusable?.(context);
  if (unusable) {
    warnings.push(unusableWarning(criterion, unusable.column, unusable.reason, unusable.mend));
    return null;
  }
  const mentees = readAnswers(kind, context, sides.mentees, 'mentee');
  const mentors = readAnswers(kind, context, sides.mentors, 'mentor');
  const named = mentees.known || mentees.column !== '';
  if (named && !mentees.says && !mentors.says && context.unread.size === 0) {
    // Nobody wishes for anybody: that is no fault.
    if (!kind.personal || kind.field) silent.push({ criterion, known: mentees.known || mentors.known });
    return null;
  }
  const column = columnWarning(criterion, mentees, mentors);
  if (column) {
    warnings.push(column);
    return null;
  }
  if (context.unread.size > 0) warnings.push(unreadWarning(criterion, kind, [...context.unread]));
  context.span = spanOf([...mentees.answers, ...mentors.answers]);
  const remark = kind.ready?.(mentees.answers, mentors.answers, context);
  if (remark) warnings.push(remarkWarning(criterion, remark));
  return {
    criterion,
    kind,
    gate: isGate(kind, context.limit),
    menteeAnswers: mentees.numbers,
    mentorAnswers: mentors.numbers,
    menteeCount: mentees.answers.length + 1,
    mentorCount: mentors.answers.length + 1,
    counts(mentee) {
      const answer = mentees.numbers[mentee]!;
      return !kind.counts || (answer > 0 && kind.counts(mentees.answers[answer - 1]));
    },
    points: (a, b) =>
      a === 0 || b === 0 ? context.missing : kind.points(mentees.answers[a - 1], mentors.answers[b - 1], context),
    lines: () => linesOf(kind, context, mentees, mentors),
    phrase(mentee, mentor) {
      const a = mentees.numbers[mentee]!;
      const b = mentors.numbers[mentor]!;
      if (a === 0 || b === 0) return null;
      const names = namesOf(sides.mentees[mentee]!, sides.mentors[mentor]!);
      return kind.phrase(mentees.answers[a - 1], mentors.answers[b - 1], names, context);
    },
  };
}

function linesOf(kind: Kind<unknown>, context: CriterionContext, mentees: SideAnswers, mentors: SideAnswers) {
  const quick = kind.lines?.(mentors.answers, context);
  return (mentee: number, line: Float64Array) => {
    line.fill(context.missing);
    if (mentee === 0) return;
    const answer = mentees.answers[mentee - 1];
    if (quick) quick.fill(answer, line.subarray(1));
    else for (let at = 1; at < line.length; at++) line[at] = kind.points(answer, mentors.answers[at - 1], context);
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

export interface PeopleIndex {
  readonly mentees: readonly Participant[];
  readonly mentors: readonly Participant[];
  readonly find: Directory;
  /** Earlier mentors by the id of the mentee. */
  readonly earlier: ReadonlyMap<string, ReadonlySet<string>>;
  /** Everybody above a person in the line of managers. */
  readonly above: ReportingLine;
}

const NO_LIMIT: Limit = { must: false, different: false, prefer: false, low: null, high: null };

/** What cannot be understood of its limit is told in `warnings`, and left away. */
function contextOf(
  criterion: Criterion,
  kind: Kind<unknown>,
  sides: PeopleIndex,
  warnings: Warning[],
): CriterionContext {
  const { find, earlier, above } = sides;
  let limit = readLimit(criterion.limit);
  if (limit && !understands(kind, limit)) limit = null;
  if (!limit) warnings.push(unknownLimitWarning(criterion, kind.limit));
  return {
    criterion,
    limit: limit || NO_LIMIT,
    find,
    earlier,
    above,
    missing: missingPoints(criterion, isGate(kind, limit || NO_LIMIT)),
    numbers: new Map(),
    worths: new Float64Array(0),
    span: 0,
    unread: new Set(),
  };
}

function understands({ soft, word }: Kind<unknown>, { must, different, prefer }: Limit): boolean {
  return !(must && soft) && !(different && word !== 'different') && !(prefer && word !== 'prefer');
}

/** It may forbid pairs. */
function isGate(kind: Kind<unknown>, limit: Limit): boolean {
  return kind.gate === true || limit.must;
}

function missingPoints({ missing }: Criterion, gate: boolean): number {
  if (missing === 'full') return 1;
  if (missing === 'none') return gate ? FORBIDDEN : 0;
  return 0.5;
}
