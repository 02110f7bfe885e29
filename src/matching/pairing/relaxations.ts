/** The least that would give somebody a mentor without taking anybody else's: a seat, an exception, a rule, a pin. */
import type { MatchInput } from '../model.js';
import { byText } from '../scoring/names.js';
import { isBanned } from '../scoring/rules.js';
import { type AlternatingPaths, pathsToFreeSeats } from '../solvers/assignment/residual-graph.js';
import { aboveFloor, liftedRules, MANAGER } from './lifted-rules.js';
import { bestPlace, gainsOfSeats, withoutRule } from './make-room.js';
import { once, type SolvedMatching } from './solve-matching.js';
import { causesOf } from './unmatched.js';
import { words } from './words.js';

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
  const banned = isBanned(input);
  const openings = liftedRules(matching);
  const toFree = once(() => pathsToFreeSeats(matching.residual()));
  const dropped = openings.rules.map((_, rule) => once(() => withoutRule(matching, openings, rule)));
  return (menteeId) => {
    const mentee = participants.menteeAt.get(menteeId);
    if (mentee === undefined || solved.columnOf[mentee]! >= 0) return null;
    const { name } = participants.mentees[mentee]!;
    const all = gainsOfSeats(matching, mentee);
    // Whom the mentee must not meet is not named, though a seat there would free another.
    const gains = all.map((gain, column) => (banned(menteeId, participants.mentors[column]!.id) ? -Infinity : gain));
    const isUntold = all.some((gain, column) => gain > gains[column]!);
    const relaxations = [...bySeat(matching, name, gains), ...byPin(matching, name, gains, toFree())];
    openings.rules.forEach((rule, at) => {
      const place = bestPlace(openings.lineOf(mentee, at, false), solved.answer.columnDual, toFree());
      if (place) {
        const mentor = participants.mentors[place.column]!;
        const points = place.gain / 100;
        const sentence =
          rule === MANAGER
            ? words.help.managerException(mentor.name, name, points)
            : words.help.exception(labelOf(input, rule), mentor.name, name, points);
        relaxations.push(relaxation('exception', points, sentence, { rule, mentors: [mentor.id] }));
        return;
      }
      const without = dropped[at]!();
      const room = bestPlace(openings.lineOf(mentee, at, true), without.price, without.toFree);
      if (!room) return;
      const points = (room.gain + without.gain) / 100;
      const sentence =
        rule === MANAGER
          ? words.help.withManagers(name, points)
          : words.help.withoutRule(labelOf(input, rule), name, points);
      relaxations.push(relaxation('rule', points, sentence, { rule }));
    });
    relaxations.sort((a, b) => b.points - a.points);
    const best = relaxations[0];
    const cause = causeOf(mentee);
    const rest = best ? [best.sentence] : participants.mentors.length > 0 && !isUntold ? [words.help.none(name)] : [];
    return { mentee: menteeId, cause, relaxations, sentence: [cause, ...rest].join(' ') };
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
  const mentors = found.map(({ mentor }) => mentor.id);
  return [relaxation('seat', gain / 100, words.help.seat(equal, name, gain / 100), { mentors })];
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
    const points = (gains[column]! + place.gain - table.score(mentee, column)) / 100;
    const sentence = words.help.withoutPin(pinned.name, mentor.name, name, points);
    found.push(relaxation('pin', points, sentence, { mentors: [mentor.id], pinned: pinned.id }));
  });
  return found;
}

/** "Time zone (must 5)": what could be raised is told with it. */
function labelOf({ criteria }: MatchInput, rule: string): string {
  const limits = new Set(criteria.filter(({ name }) => name === rule).map(({ limit }) => limit.trim()));
  const [limit] = [...limits];
  return limits.size === 1 && limit !== '' ? `${rule} (${limit})` : rule;
}

function relaxation(kind: Relaxation['kind'], points: number, sentence: string, more: Partial<Relaxation>): Relaxation {
  return { kind, rule: '', mentors: [], pinned: '', points, sentence, ...more };
}
