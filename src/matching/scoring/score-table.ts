/** People and criteria become a table of scores: words to numbers. */
import type { Criterion, CriterionPoints, Link, MatchInput } from '../model.js';
import type { AssignmentProblem } from '../solvers/assignment/problem.js';
import { type Comparison, compare } from './compare.js';
import { wishes } from './criteria/wishes.js';
import { type Silent, silentWarnings, weightWarnings } from './criterion-warnings.js';
import { idleWarnings, isIdle, splitWarnings } from './idle-criteria.js';
import { byText, directoryOf } from './names.js';
import type { Participants } from './participants.js';
import { wholeLine } from './reporting-line.js';
import { gateWarnings, ruleWarnings } from './rule-warnings.js';
import { hardRules, type Rule } from './rules.js';
import { ABSENT, PERFECT, quantised, tabulate } from './tabulate.js';
import type { Warning } from './warning.js';
import { unknownWishWarnings } from './wish-warnings.js';

export interface ScoreTable extends AssignmentProblem {
  readonly scores: Uint16Array;
  /** Of any pair, allowed or not: what the criteria alone give. */
  score(mentee: number, mentor: number): number;
  parts(mentee: number, mentor: number): CriterionPoints[];
  /** The hard rule against a pair. */
  rule(mentee: number, mentor: number): Rule | undefined;
  /** Names of the criteria that forbid a pair. */
  gates(mentee: number, mentor: number): string[];
  readonly warnings: readonly Warning[];
  /** Least and most that any possible pair scores, and how many are possible. */
  range(): ScoreRange;
}

export interface ScoreRange {
  readonly least: number;
  readonly most: number;
  readonly possible: number;
}

/** Weights as whole shares of about this sum: sums of whole numbers are exact in any order. */
const WHOLE = 1e9;

export function scoreTable(input: MatchInput, participants: Participants): ScoreTable {
  const { mentees, mentors } = participants;
  const criteria = [...input.criteria].sort((a, b) => byText(a.id, b.id) || byText(a.name, b.name));
  const warnings: Warning[] = weightWarnings(criteria);
  const sides = {
    mentees,
    mentors,
    find: directoryOf(participants.people),
    earlier: mentorsOf(input.earlier || []),
    above: wholeLine(participants.people),
  };
  const used: Comparison[] = [];
  const silent: Silent[] = [];
  const lost: Criterion[] = [];
  for (const criterion of criteria) {
    if (!(criterion.weight > 0 && criterion.weight < Infinity)) continue;
    if (mentees.length === 0 || mentors.length === 0) continue;
    const comparison = compare(criterion, sides, warnings, silent);
    if (comparison) used.push(comparison);
    else lost.push(criterion);
    if (comparison && comparison.kind === wishes) warnings.push(...unknownWishWarnings(participants, sides.find));
  }
  warnings.push(...silentWarnings(silent));
  const heaviest = used.reduce((most, { criterion }) => Math.max(most, criterion.weight), 0);
  const relative = used.reduce((sum, { criterion }) => sum + criterion.weight / heaviest, 0);
  const shares = used.map(({ criterion }) => Math.round((criterion.weight / heaviest / relative) * WHOLE));
  const forbidden = hardRules(input, participants);
  const choice = mentees.length > 2 && mentors.length > 2;
  const scores = tabulate(used, shares, forbidden, mentees.length, mentors.length, (comparison, removed, effect) => {
    const { criterion, kind, gate } = comparison;
    if (gate) warnings.push(...gateWarnings(criterion, kind, removed, mentees, mentors));
    warnings.push(...idleWarnings(comparison, effect, choice));
    if (isIdle(effect)) lost.push(criterion);
  });
  warnings.push(...splitWarnings(lost, mentees, mentors));
  warnings.push(...ruleWarnings(forbidden, mentees, mentors));
  const points = (comparison: Comparison, mentee: number, mentor: number) =>
    comparison.points(comparison.menteeAnswers[mentee]!, comparison.mentorAnswers[mentor]!);
  return {
    rows: mentees.length,
    columns: mentors.length,
    scores,
    absent: ABSENT,
    seats: participants.seats,
    score(mentee, mentor) {
      let sum = 0;
      let whole = 0;
      used.forEach((comparison, at) => {
        if (!comparison.counts(mentee)) return;
        whole += shares[at]!;
        sum += shares[at]! * quantised(Math.max(0, points(comparison, mentee, mentor)));
      });
      return whole > 0 ? Math.round(sum / whole) : 0;
    },
    parts: (mentee, mentor) =>
      used
        .filter((comparison) => comparison.counts(mentee))
        .map((comparison): CriterionPoints => {
          const { criterion } = comparison;
          const phrase = comparison.phrase(mentee, mentor);
          return {
            criterion: criterion.name,
            points: quantised(Math.max(0, points(comparison, mentee, mentor))) / PERFECT,
            weight: criterion.weight,
            ...(phrase ? { phrase: phrase.text, subject: phrase.subject } : { phrase: '' }),
          };
        }),
    rule: (mentee, mentor) => forbidden.get(mentee * mentors.length + mentor),
    gates: (mentee, mentor) =>
      used.filter((one) => one.gate && points(one, mentee, mentor) < 0).map(({ criterion }) => criterion.name),
    warnings,
    range: () => rangeOf(scores),
  };
}

function rangeOf(scores: Uint16Array): ScoreRange {
  let [least, most, possible] = [ABSENT, 0, 0];
  for (const score of scores) {
    if (score === ABSENT) continue;
    least = Math.min(least, score);
    most = Math.max(most, score);
    possible++;
  }
  return { least, most, possible };
}

function mentorsOf(links: readonly Link[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { mentee, mentor } of links) found.set(mentee, (found.get(mentee) || new Set()).add(mentor));
  return found;
}
