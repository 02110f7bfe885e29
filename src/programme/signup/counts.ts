/** How many take part on which side, and whether the seats are enough. */
import type { Participant } from '../../matching/index.js';
import { words } from './words.js';

export interface Counts {
  readonly people: number;
  readonly mentees: number;
  readonly mentors: number;
  readonly both: number;
  readonly seats: number;
}

export function countsOf(people: readonly Participant[]): Counts {
  const mentors = people.filter((person) => person.mentor);
  return {
    people: people.length,
    mentees: people.filter((person) => person.mentee).length,
    mentors: mentors.length,
    both: mentors.filter((person) => person.mentee).length,
    seats: mentors.reduce((sum, person) => sum + person.capacity, 0),
  };
}

/** "8 seats short: ..." in a sentence. */
export function balanceSentence({ mentees, mentors, seats }: Counts): string {
  if (mentees + mentors === 0) return words.nobodyYet;
  const sentence = seats < mentees ? words.seatsShort : seats > mentees ? words.seatsToSpare : words.seatsForAll;
  return sentence(mentees, mentors, seats);
}
