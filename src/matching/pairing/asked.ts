/** Whom people asked for: the names and addresses they gave, as places in their own lists. */

import type { Participant } from '../model.js';
import { directoryOf } from '../scoring/names.js';
import type { Cast } from '../scoring/participants.js';

/** By position of the person asked for; 1 is the dearest. Two who share a name share a place. */
export type Places = ReadonlyMap<number, number>;

export interface Asked {
  /** For each mentee the mentors asked for, as far as they take part; allowed or not. */
  readonly ofMentee: readonly Places[];
  readonly ofMentor: readonly Places[];
}

export function askedOf({ people, mentees, mentors, menteeAt, mentorAt }: Cast): Asked {
  const find = directoryOf(people);
  const placesOf = (person: Participant, at: ReadonlyMap<string, number>): Places => {
    const places = new Map<number, number>();
    wishesOf(person).forEach((wish, place) => {
      for (const id of find(wish)) {
        const one = at.get(id);
        if (id !== person.id && one !== undefined && !places.has(one)) places.set(one, place + 1);
      }
    });
    return places;
  };
  return {
    ofMentee: mentees.map((mentee) => placesOf(mentee, mentorAt)),
    // Who is both wishes for mentors.
    ofMentor: mentors.map((mentor) => (mentor.mentee ? new Map() : placesOf(mentor, menteeAt))),
  };
}

export function wishesOf({ wishes }: Participant): string[] {
  return wishes.filter((wish) => wish.trim() !== '');
}
