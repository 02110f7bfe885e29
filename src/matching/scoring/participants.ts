/** Who takes part in this matching, in an order that does not depend on the rows of the Sheet. */
import type { MatchInput, Participant } from '../model.js';
import { byText, fold } from './names.js';
import { type Warning, warning } from './warning.js';
import { words } from './words.js';

export interface Participants {
  /** Everybody, each id once. */
  readonly people: readonly Participant[];
  /** Those who look for a mentor now. */
  readonly mentees: readonly Participant[];
  /** Mentors who are not paused. */
  readonly mentors: readonly Participant[];
  /** Seats of each mentor that no running pairing uses. */
  readonly seats: Int32Array;
  /** Position by id. */
  readonly menteeAt: ReadonlyMap<string, number>;
  readonly mentorAt: ReadonlyMap<string, number>;
  /** Mentor of each mentee who already has one. */
  readonly running: ReadonlyMap<string, string>;
  readonly warnings: readonly Warning[];
}

/**
 * People stand in an order drawn by lot from the seed and their ids (by id alone when the seed is empty).
 * It alone decides between equally good pairings: the first mentee gets the first mentor whom any best pairing can give
 * them, then the second mentee, and so on.
 */
export function participantsOf(input: MatchInput): Participants {
  const warnings: Warning[] = [];
  const people = oncePerId(input, warnings);
  const running = new Map(input.taken.map(({ mentee, mentor }) => [mentee, mentor]));
  const mentees = people.filter((person) => person.mentee && !running.has(person.id));
  const mentors = people.filter((person) => person.mentor && seatsOf(person) > 0);
  const menteeAt = new Map(mentees.map((person, at) => [person.id, at]));
  const mentorAt = new Map(mentors.map((person, at) => [person.id, at]));
  const seats = Int32Array.from(mentors, seatsOf);
  for (const { mentor } of input.taken) {
    const at = mentorAt.get(mentor);
    if (at !== undefined && seats[at]! > 0) seats[at]!--;
  }
  for (const person of people) {
    if (!person.mentor || person.capacity >= 0) continue;
    const { capacity, enterCapacity } = words.people;
    warnings.push(warning('bad capacity', 'People', '', capacity(person.name), enterCapacity, person.name));
  }
  return { people, mentees, mentors, seats, menteeAt, mentorAt, running, warnings };
}

function seatsOf({ capacity }: Participant): number {
  return capacity >= 1 ? Math.floor(Math.min(capacity, 1e6)) : 0;
}

function oncePerId({ people, seed }: MatchInput, warnings: Warning[]): Participant[] {
  const lots = new Map(people.map((person) => [person, seed === '' ? 0 : lot(`${seed}\n${person.id}`)]));
  const sorted = [...people].sort(
    (a, b) => lots.get(a)! - lots.get(b)! || byText(a.id, b.id) || byText(fingerprint(a), fingerprint(b)),
  );
  return sorted.filter((person, at) => {
    if (at === 0 || sorted[at - 1]!.id !== person.id) return true;
    const { idTwice, giveOwnId } = words.people;
    warnings.push(
      warning('id twice', 'People', '', idTwice(person.name, sorted[at - 1]!.name), giveOwnId, person.name),
    );
    return false;
  });
}

function fingerprint(person: Participant): string {
  return JSON.stringify([
    person.email,
    person.name,
    Object.keys(person.answers)
      .sort()
      .map((key) => person.answers[key]),
  ]);
}

/** A number of 32 bits from a text (FNV-1a with a final mix), spread enough to draw lots. */
function lot(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The same person under two ids, as far as an address can tell. */
export function samePerson(a: Participant, b: Participant): boolean {
  return a.id === b.id || (a.email !== '' && fold(a.email) === fold(b.email));
}
