/** Tells of criteria that decide nothing: no pair can get a point from them, or all get the same. */
import type { Criterion, Participant } from '../model.js';
import { answerOf, columnOf } from './answers.js';
import type { Comparison } from './compare.js';
import { itemsOf } from './criteria/tokens.js';
import { type Warning, warning } from './warning.js';
import { words } from './words.js';

/** Least and most that one criterion gives the pairs that are possible, and those of whom both have answered. */
export interface Effect {
  least: number;
  most: number;
  /** -1 while no two have answered. */
  mostOfAnswered: number;
}

export function noEffect(): Effect {
  return { least: Infinity, most: -1, mostOfAnswered: -1 };
}

/** Whether more pairs could change what is told of it. Nothing is told of personal ones, nor of gates that give points. */
export function isOpen({ kind, gate }: Comparison, { least, most, mostOfAnswered }: Effect): boolean {
  return !kind.personal && (mostOfAnswered <= 0 || (!gate && least >= most));
}

export function isIdle(effect: Effect): boolean {
  return effect.mostOfAnswered === 0;
}

/** `choice`: there are three on each side at least, so that "all the same" says something. */
export function idleWarnings({ criterion, kind, gate }: Comparison, effect: Effect, choice: boolean): Warning[] {
  const { noAgreement, sameForAll, lookAtColumns, lookAtWeight } = words.idle;
  // Who wishes for whom, and who reports to whom, is told in its own words.
  if (kind.personal || effect.most < 0) return [];
  const [mentees, mentors] = [columnOf(criterion, 'mentee'), columnOf(criterion, 'mentor')];
  if (isIdle(effect)) {
    const reason = noAgreement(criterion.name, mentees, mentors, effect.most > 0);
    return [warning('no agreement', 'Criteria', 'Weight', reason, lookAtColumns)];
  }
  if (!choice || gate || effect.least < effect.most) return [];
  return [warning('same for all', 'Criteria', 'Weight', sameForAll(criterion.name), lookAtWeight)];
}

/** Two criteria that hold the two sides of one question: what mentees want in one, what mentors offer in the other. */
export function splitWarnings(
  lost: readonly Criterion[],
  mentees: readonly Participant[],
  mentors: readonly Participant[],
): Warning[] {
  const wanted = lost.map((criterion) => optionsOf(mentees, columnOf(criterion, 'mentee')));
  const offered = lost.map((criterion) => optionsOf(mentors, columnOf(criterion, 'mentor')));
  return lost.flatMap((one, a) =>
    lost.flatMap((other, b) => {
      if (a === b || !areAlike(wanted[a]!, offered[b]!)) return [];
      const [column, otherColumn] = [columnOf(one, 'mentee'), columnOf(other, 'mentor')];
      const reason = words.idle.split(one.name, column, other.name, otherColumn);
      return [warning('split criteria', 'Criteria', "Mentor's column", reason, words.idle.join(column, otherColumn))];
    }),
  );
}

function optionsOf(people: readonly Participant[], column: string): ReadonlySet<string> {
  return new Set(people.flatMap((person) => itemsOf(answerOf(person, column) || '').map(({ key }) => key)));
}

/** Half of the options of the smaller list, and two at least: a "Yes" in both says nothing. */
function areAlike(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const shared = Array.from(a).filter((one) => b.has(one)).length;
  return shared >= 2 && 2 * shared >= Math.min(a.size, b.size);
}
