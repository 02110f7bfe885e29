/** What is wrong with the criteria, as warnings for the organiser. */
import type { Criterion } from '../model.js';
import type { SideAnswers } from './answers.js';
import type { Kind } from './criteria/kind.js';
import { type Warning, warning } from './warning.js';
import { words } from './words.js';

/** The criterion cannot be used. `fault`: a clause that follows its name. */
export function unusableWarning({ name }: Criterion, column: string, fault: string, mend: string): Warning {
  return warning('unusable criterion', 'Criteria', column, words.criteria.leftOut(name, fault), mend);
}

export function unknownKindWarning(criterion: Criterion, kinds: readonly Kind<unknown>[]): Warning {
  const { unknownKind, useOneOf } = words.criteria;
  const known = kinds.map(({ kind }) => kind);
  return unusableWarning(criterion, 'Kind', unknownKind(criterion.kind), useOneOf(known));
}

/** `needed`: what the kind says of its limit, or `''` if it has none. */
export function unknownLimitWarning({ name, limit }: Criterion, needed: string): Warning {
  const { withoutLimit, unknownLimit, needsNoLimit } = words.criteria;
  const reason = withoutLimit(name, unknownLimit(limit));
  return warning('unknown limit', 'Criteria', 'Limit', reason, needed === '' ? needsNoLimit : needed);
}

/** A column that is not there or that nobody of one side answered; null when all is well. */
export function columnWarning(criterion: Criterion, mentees: SideAnswers, mentors: SideAnswers): Warning | null {
  const { noColumn, missingColumn, enterHeader, noAnswer, askForIt } = words.criteria;
  for (const [side, role, header] of [
    [mentees, 'mentee', "Mentee's column"],
    [mentors, 'mentor', "Mentor's column"],
  ] as const) {
    if (side.people === 0) continue;
    if (!side.known) {
      const fault = side.column === '' ? noColumn : missingColumn(side.column);
      return unusableWarning(criterion, header, fault, enterHeader);
    }
    if (side.answers.length === 0) return unusableWarning(criterion, header, noAnswer(role, side.column), askForIt);
  }
  return null;
}

/** A criterion for which neither side has an answer, and whether People has its columns. */
export interface Silent {
  readonly criterion: Criterion;
  readonly known: boolean;
}

/** One warning for all of them: a form need not ask everything, and a list of warnings would hide those that matter. */
export function silentWarnings(silent: readonly Silent[]): Warning[] {
  if (silent.length === 0) return [];
  const { nobodyAnswered, checkForm } = words.criteria;
  const reason = nobodyAnswered(silent.map(({ criterion: { name }, known }) => ({ name, known })));
  return [warning('nobody answered', 'Criteria', '', reason, checkForm(silent.length))];
}

export function unreadWarning({ name }: Criterion, { ordered }: Kind<unknown>, answers: readonly string[]): Warning {
  const { unread, addToOrder, correctAnswers } = words.criteria;
  const shown = answers.slice(0, 3).map((answer) => answer.slice(0, 40));
  const reason = unread(name, shown, answers.length);
  return ordered
    ? warning('unread answers', 'Criteria', 'Order', reason, addToOrder)
    : warning('unread answers', 'Criteria', '', reason, correctAnswers);
}

/** What a kind noticed once it had read all answers: a clause that quotes nobody. */
export function remarkWarning({ name }: Criterion, remark: string): Warning {
  return warning('remark', 'Criteria', '', words.criteria.remark(name, remark), words.criteria.lookAtAnswers);
}

export function weightWarnings(criteria: readonly Criterion[]): Warning[] {
  const { leftOut, negativeWeight, noNumber, enterWeight, none, addOne, noWeight, giveWeight } = words.criteria;
  const warnings = criteria
    .filter(({ weight }) => !(weight >= 0 && weight < Infinity))
    .map(({ name, weight }) => {
      const reason = leftOut(name, weight < 0 ? negativeWeight(weight) : noNumber);
      return warning('bad weight', 'Criteria', 'Weight', reason, enterWeight);
    });
  if (criteria.length === 0) warnings.push(warning('no criteria', 'Criteria', '', none, addOne));
  else if (!criteria.some(({ weight }) => weight > 0 && weight < Infinity)) {
    warnings.push(warning('bad weight', 'Criteria', 'Weight', noWeight, giveWeight));
  }
  return warnings;
}
