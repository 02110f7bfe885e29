/** People and criteria become a table of scores: words to numbers. */
import type { Problem } from '../../core/problem.js';
import type { CriterionPoints, Link, MatchInput } from '../model.js';
import type { AssignmentProblem } from '../solvers/assignment/problem.js';
import { type Comparison, compare } from './compare.js';
import { type Silent, silentProblem, weightProblems } from './criterion-warnings.js';
import { byText, directoryOf } from './names.js';
import type { Participants } from './participants.js';
import { wholeLine } from './reporting-line.js';
import { gateProblems, ruleProblems } from './rule-warnings.js';
import { hardRules, type Rule } from './rules.js';
import { ABSENT, PERFECT, quantised, tabulate } from './tabulate.js';
import { wishProblems } from './wish-warnings.js';

export interface ScoreTable extends AssignmentProblem {
  readonly scores: Uint16Array;
  /** Of any pair, allowed or not: what the criteria alone give. */
  score(mentee: number, mentor: number): number;
  parts(mentee: number, mentor: number): CriterionPoints[];
  /** The hard rule against a pair. */
  rule(mentee: number, mentor: number): Rule | undefined;
  /** Names of the criteria that forbid a pair. */
  gates(mentee: number, mentor: number): string[];
  readonly problems: readonly Problem[];
}

/** Weights as whole shares of about this sum: sums of whole numbers are exact in any order. */
const WHOLE = 1e9;

export function scoreTable(input: MatchInput, participants: Participants): ScoreTable {
  const { mentees, mentors } = participants;
  const criteria = [...input.criteria].sort((a, b) => byText(a.id, b.id) || byText(a.name, b.name));
  const problems: Problem[] = weightProblems(criteria);
  const sides = {
    mentees,
    mentors,
    find: directoryOf(participants.people),
    earlier: mentorsOf(input.earlier || []),
    above: wholeLine(participants.people),
  };
  const used: Comparison[] = [];
  const silent: Silent[] = [];
  for (const criterion of criteria) {
    if (!(criterion.weight > 0 && criterion.weight < Infinity)) continue;
    const comparison = mentees.length && mentors.length ? compare(criterion, sides, problems, silent) : null;
    if (comparison) used.push(comparison);
    if (comparison && criterion.kind === 'wishes') problems.push(...wishProblems(participants, sides.find));
  }
  problems.push(...silentProblem(silent));
  const heaviest = used.reduce((most, { criterion }) => Math.max(most, criterion.weight), 0);
  const relative = used.reduce((sum, { criterion }) => sum + criterion.weight / heaviest, 0);
  const shares = used.map(({ criterion }) => Math.round((criterion.weight / heaviest / relative) * WHOLE));
  const forbidden = hardRules(input, participants);
  const scores = tabulate(used, shares, forbidden, mentees.length, mentors.length, (comparison, removed) => {
    problems.push(...gateProblems(comparison.criterion, removed, mentees, mentors));
  });
  problems.push(...ruleProblems(forbidden, mentees, mentors));
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
        .map((comparison) => ({
          criterion: comparison.criterion.name,
          points: quantised(Math.max(0, points(comparison, mentee, mentor))) / PERFECT,
          weight: comparison.criterion.weight,
          phrase: comparison.phrase(mentee, mentor),
        })),
    rule: (mentee, mentor) => forbidden.get(mentee * mentors.length + mentor),
    gates: (mentee, mentor) =>
      used.filter((one) => one.gate && points(one, mentee, mentor) < 0).map(({ criterion }) => criterion.name),
    problems,
  };
}

function mentorsOf(links: readonly Link[]): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const { mentee, mentor } of links) found.set(mentee, (found.get(mentee) || new Set()).add(mentor));
  return found;
}
