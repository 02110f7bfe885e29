/** The least that would give somebody a mentor without taking anybody else's: a seat, an exception, a rule, a pin. */

import type { MatchInput } from '../model.js';
import { byText } from '../scoring/names.js';
import { type AlternatingPaths, pathsToFreeSeats } from '../solvers/assignment/residual-graph.js';
import { aboveFloor, liftedRules, MANAGER } from './lifted-rules.js';
import { bestPlace, gainsOfSeats, withoutRule } from './make-room.js';
import { changeOf } from './outcome.js';
import { once, type SolvedMatching } from './solve-matching.js';
import { causesOf } from './unmatched.js';

export interface Relaxation {
  /** One more seat; an exception from a rule for this mentee; the rule dropped for all; a pinned pair let go. */
  readonly kind: 'seat' | 'exception' | 'rule' | 'pin';
  /** Name of the criterion whose must is lifted, or `MANAGER`; `''` for a seat or a pin. */
  readonly rule: string;
  /** Ids of mentors: with whom a seat would help (best first), for whom the exception is, whose pinned pair it is. */
  readonly mentors: readonly string[];
  /** Id of the pinned mentee who would get another mentor; `''` otherwise. */
  readonly pinned: string;
  /** Points more in all, the new pair included; may be below 0. */
  readonly points: number;
  readonly sentence: string;
}

export interface Relief {
  readonly mentee: string;
  readonly cause: string;
  /** The one that leaves the highest total first. */
  readonly relaxations: readonly Relaxation[];
  /** The cause, and the best relaxation. */
  readonly sentence: string;
}

/**
 * Of any mentee without a mentor; null for others. Each relaxation alone gives the mentee a mentor, and everybody who
 * has one keeps one. With a floor: and no pair is weaker than the weakest is now. A pair that a rule forbade counts 0
 * points for it. A rule is dropped for all only where an exception does not help. Vetoes are never lifted nor told.
 */
export function reliefOf(matching: SolvedMatching): (menteeId: string) => Relief | null {
  const { input, participants, table, fixed, solved } = matching;
  const causeOf = causesOf(input, participants, table, fixed, solved.columnOf);
  const openings = liftedRules(matching);
  const toFree = once(() => pathsToFreeSeats(matching.residual()));
  const dropped = openings.rules.map((_, rule) => once(() => withoutRule(matching, openings, rule)));
  return (menteeId) => {
    const mentee = participants.menteeAt.get(menteeId);
    if (mentee === undefined || solved.columnOf[mentee]! >= 0) return null;
    const { name } = participants.mentees[mentee]!;
    const gains = gainsOfSeats(matching, mentee);
    const relaxations = [...bySeat(matching, name, gains), ...byPin(matching, name, gains, toFree())];
    openings.rules.forEach((rule, at) => {
      const place = bestPlace(openings.lineOf(mentee, at, false), solved.answer.columnDual, toFree());
      if (place) {
        const mentor = participants.mentors[place.column]!;
        const pair = `${name} with ${mentor.name}`;
        const what =
          rule === MANAGER
            ? `Allowing ${pair}, although one is the manager of the other,`
            : `An exception from ${labelOf(input, rule)} for ${pair}`;
        relaxations.push(relaxation('exception', what, name, place.gain, { rule, mentors: [mentor.id] }));
        return;
      }
      const without = dropped[at]!();
      const room = bestPlace(openings.lineOf(mentee, at, true), without.price, without.toFree);
      if (!room) return;
      const what = rule === MANAGER ? 'Allowing managers as mentors' : `Dropping the rule ${labelOf(input, rule)}`;
      relaxations.push(relaxation('rule', what, name, room.gain + without.gain, { rule }));
    });
    relaxations.sort((a, b) => b.points - a.points);
    const best = relaxations[0];
    const none = participants.mentors.length > 0 ? ` No single seat, rule or pin would give ${name} a mentor.` : '';
    const cause = causeOf(mentee);
    return { mentee: menteeId, cause, relaxations, sentence: cause + (best ? ` ${best.sentence}` : none) };
  };
}

function bySeat({ participants }: SolvedMatching, name: string, gains: Float64Array): Relaxation[] {
  const found = participants.mentors
    .map((mentor, column) => ({ mentor, gain: gains[column]! }))
    .filter(({ gain }) => gain > -Infinity)
    .sort((a, b) => b.gain - a.gain || byText(a.mentor.id, b.mentor.id));
  if (found.length === 0) return [];
  const { gain } = found[0]!;
  const equal = found.filter((one) => one.gain === gain).map(({ mentor }) => mentor.name);
  const shown = equal.length > 4 ? [...equal.slice(0, 3), `any of ${equal.length - 3} others`] : equal;
  const either = [shown.slice(0, -1).join(', '), ...shown.slice(-1)].filter((text) => text !== '').join(' or ');
  const mentors = found.map(({ mentor }) => mentor.id);
  return [relaxation('seat', `One more seat with ${either}`, name, gain, { mentors })];
}

/**
 * A pinned mentee goes elsewhere and leaves the seat. The two chains, to that seat and from the pinned mentee to a
 * free one, never meet: where they did, the seat would not be needed.
 */
function byPin(matching: SolvedMatching, name: string, gains: Float64Array, toFree: AlternatingPaths): Relaxation[] {
  const { participants, table, fixed, solved } = matching;
  const found: Relaxation[] = [];
  fixed.mentorOf.forEach((column, mentee) => {
    if (column < 0 || gains[column] === -Infinity) return;
    const line = table.scores.slice(mentee * table.columns, (mentee + 1) * table.columns);
    const place = bestPlace(aboveFloor(line, matching), solved.answer.columnDual, toFree);
    if (!place) return;
    const [pinned, mentor] = [participants.mentees[mentee]!, participants.mentors[column]!];
    const gain = gains[column]! + place.gain - table.score(mentee, column);
    const what = `Giving up the pin of ${pinned.name} to ${mentor.name}`;
    found.push(relaxation('pin', what, name, gain, { mentors: [mentor.id], pinned: pinned.id }));
  });
  return found;
}

/** "Time zone (must 5)": what could be raised is told with it. */
function labelOf({ criteria }: MatchInput, rule: string): string {
  const limits = new Set(criteria.filter(({ name }) => name === rule).map(({ limit }) => limit.trim()));
  const [limit] = [...limits];
  return limits.size === 1 && limit !== '' ? `${rule} (${limit})` : rule;
}

function relaxation(
  kind: Relaxation['kind'],
  what: string,
  name: string,
  gain: number,
  more: Partial<Relaxation>,
): Relaxation {
  const points = gain / 100;
  const sentence = `${what} would give ${name} a mentor and ${changeOf(points)}.`;
  return { kind, rule: '', mentors: [], pinned: '', points, sentence, ...more };
}
