/** Warns when a rule removes many pairs or leaves somebody with none. */
import type { Problem } from '../../core/problem.js';
import { count, list, thousands } from '../../core/text.js';
import type { Criterion, Participant } from '../model.js';
import { warning } from './criterion-warnings.js';
import type { Forbidden } from './rules.js';
import { noneRemoved, type Removed } from './tabulate.js';

const MANY = 0.3;

/** Kinds that are rules without the word "must". */
const ALWAYS = /^\s*(?:language|must)\s*$/i;

export function gateProblems(
  { name, kind, limit }: Criterion,
  removed: Removed,
  mentees: readonly Participant[],
  mentors: readonly Participant[],
): Problem[] {
  const tell = (reason: string, mend: string) => warning('Criteria', 'Limit', `${name} ${reason}`, mend);
  // A rule by its kind has no "must" to take away.
  const widen = /^\s*must\s*$/i.test(limit) ? 'take "must" away' : 'widen the limit or take "must" away';
  const soften = /must/i.test(limit) && !ALWAYS.test(kind) ? widen : 'set its weight to 0';
  const all = removed.pairs === mentees.length * mentors.length;
  const alone = all ? [] : strandedBy(removed, noneRemoved(mentees.length, mentors.length), mentees, mentors);
  const many = manyOf(removed.pairs, mentees.length * mentors.length);
  return [
    ...(many ? [tell(many, `If that is more than you meant, ${soften}.`)] : []),
    ...(alone.length > 0
      ? [
          tell(
            `alone leaves ${count(alone.length, 'person', 'people')} with nobody: ${shown(alone)}.`,
            `Look for people who fit them, or ${soften}.`,
          ),
        ]
      : []),
  ];
}

/**
 * The same for the rules that hold without a criterion. Who must not meet is nobody's business: where that matters,
 * only numbers are told and no names. A person is no possible partner of themselves, so such pairs are not counted.
 */
export function ruleProblems(
  forbidden: Forbidden,
  mentees: readonly Participant[],
  mentors: readonly Participant[],
): Problem[] {
  const none = () => noneRemoved(mentees.length, mentors.length);
  const [self, managers, all] = [none(), none(), none()];
  forbidden.forEach((rule, at) => {
    const row = Math.floor(at / mentors.length);
    const column = at % mentors.length;
    for (const one of rule === 'self' ? [self] : rule === 'manager' ? [managers, all] : [all]) {
      one.pairs++;
      one.ofMentee[row]!++;
      one.ofMentor[column]!++;
    }
  });
  const possible = mentees.length * mentors.length - self.pairs;
  const tell = (reason: string) =>
    warning('People', 'Manager', reason, 'Check the Manager column; if it is right, look for people from elsewhere.');
  const tellAll = (reason: string) =>
    warning('People', '', reason, 'Look at the Manager column and at the pairs that you have ruled out by hand.');
  const problems: Problem[] = [];
  const many = manyOf(managers.pairs, possible);
  if (many) problems.push(tell(`The rule that nobody is paired with their manager ${many}`));
  const alone = strandedBy(managers, self, mentees, mentors);
  if (alone.length > 0 && managers.pairs < possible) {
    const who = `${count(alone.length, 'person', 'people')} with nobody: ${shown(alone)}`;
    problems.push(tell(`The rule that nobody is paired with their manager alone leaves ${who}.`));
  }
  const manyInAll = manyOf(all.pairs, possible);
  if (manyInAll && !many) problems.push(tellAll(`Fixed rules together ${manyInAll.replace('rules', 'rule')}`));
  const more = strandedBy(all, self, mentees, mentors).length;
  if (more > alone.length) {
    problems.push(tellAll(`Fixed rules together leave ${count(more, 'person', 'people')} with nobody.`));
  }
  return problems;
}

/** "rules out 40 of 100 possible pairs (40 %).", or `''` when that is not many. */
function manyOf(pairs: number, possible: number): string {
  if (pairs <= MANY * possible) return '';
  const share = Math.round((100 * pairs) / possible);
  return `rules out ${thousands(pairs)} of ${thousands(possible)} possible pairs (${share} %).`;
}

/** Who has partners, apart from those that `before` has removed, and no longer any. */
function strandedBy(
  { ofMentee, ofMentor }: Removed,
  before: Removed,
  mentees: readonly Participant[],
  mentors: readonly Participant[],
): string[] {
  const has = (removed: number, already: number, all: number) => removed > 0 && removed + already === all;
  return [
    ...mentees
      .filter((_, at) => has(ofMentee[at]!, before.ofMentee[at]!, mentors.length))
      .map((one) => `mentee ${one.name}`),
    ...mentors
      .filter((_, at) => has(ofMentor[at]!, before.ofMentor[at]!, mentees.length))
      .map((one) => `mentor ${one.name}`),
  ].sort();
}

function shown(names: readonly string[]): string {
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} more`] : names);
}
