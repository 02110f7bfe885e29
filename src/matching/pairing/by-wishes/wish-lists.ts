/** The ranked lists of both sides, as numbers: mentees by their wishes, mentors by theirs and then by score. */
import type { Participant } from '../../model.js';
import { directoryOf } from '../../scoring/names.js';
import type { Participants } from '../../scoring/participants.js';
import type { FixedPairs } from '../../scoring/pins.js';
import type { ScoreTable } from '../../scoring/score-table.js';
import { ABSENT } from '../../scoring/tabulate.js';
import type { PreferenceLists, StableProblem } from '../../solvers/stable/problem.js';

/** By position of the person asked for; 1 is the first choice. Two who share a name share a place. */
export type Places = ReadonlyMap<number, number>;

export interface WishPlaces {
  /** For each mentee the mentors asked for, as far as they take part; allowed or not. */
  readonly ofMentee: readonly Places[];
  readonly ofMentor: readonly Places[];
}

export function wishPlacesOf({ people, mentees, mentors, menteeAt, mentorAt }: Participants): WishPlaces {
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

/** Whom a list names, at which place and, within a place, with which score; equals are a tie. */
interface Entry {
  readonly item: number;
  readonly place: number;
  readonly score: number;
}

/**
 * Each mentee who is not pinned lists the mentors she asked for and may have. Each mentor lists who asked for them:
 * whom they named first, then the others, the higher score first.
 */
export function listsOf(
  { ofMentee, ofMentor }: WishPlaces,
  table: ScoreTable,
  { mentorOf, seats }: FixedPairs,
): StableProblem {
  const { rows, columns, scores } = table;
  const rowLists: Entry[][] = [];
  const columnLists: Entry[][] = Array.from({ length: columns }, () => []);
  ofMentee.forEach((places, row) => {
    const own: Entry[] = [];
    places.forEach((place, column) => {
      const score = scores[row * columns + column]!;
      if (mentorOf[row]! >= 0 || score === ABSENT) return;
      own.push({ item: column, place, score: 0 });
      columnLists[column]!.push({ item: row, place: placeOf(ofMentor[column]!, row), score });
    });
    rowLists.push(own);
  });
  return { rows, columns, rowLists: rankingOf(rowLists), columnLists: rankingOf(columnLists), seats };
}

/** Whoever was not named stands behind all who were. */
export function placeOf(places: Places, one: number): number {
  return places.get(one) || Infinity;
}

export function rankingOf(lists: readonly (readonly Entry[])[]): PreferenceLists {
  const start = new Int32Array(lists.length + 1);
  const item: number[] = [];
  const rank: number[] = [];
  lists.forEach((entries, list) => {
    const sorted = [...entries].sort(
      (a, b) => (a.place === b.place ? b.score - a.score : a.place - b.place) || a.item - b.item,
    );
    sorted.forEach((one, at) => {
      const before = sorted[at - 1];
      const tied = before && before.place === one.place && before.score === one.score;
      item.push(one.item);
      rank.push(tied ? rank[rank.length - 1]! : at);
    });
    start[list + 1] = item.length;
  });
  return { start, item: Int32Array.from(item), rank: Int32Array.from(rank) };
}
