/**
 * How good a pairing is, in the figures that organisers report: who was matched, how well, by whose wish, how evenly.
 */
import type { MatchInput, Suggestion } from '../model.js';
import { type Participants, participantsOf } from '../scoring/participants.js';
import { scoreTable } from '../scoring/score-table.js';
import { ABSENT } from '../scoring/tabulate.js';
import { blockingPairs } from '../solvers/stable/check.js';
import { placeOf, rankingOf, type WishPlaces, wishesOf, wishPlacesOf } from './by-wishes/wish-lists.js';
import { qualityWords } from './words.js';

export interface Quality {
  /** Mentees who looked for a mentor, and how many have one. */
  readonly mentees: number;
  readonly matched: number;
  /** Scores of 0 to 100; nine in ten pairs score at least `tenth`. null when there is no pair. */
  readonly scores: { readonly mean: number; readonly worst: number; readonly tenth: number } | null;
  /** Mentees who asked for somebody; how many got their first wish, one of the first three, of the first five, any. */
  readonly wishes: {
    readonly asked: number;
    readonly first: number;
    readonly topThree: number;
    readonly topFive: number;
    readonly any: number;
  };
  /** Mentees of each mentor, running pairs included; null without mentors. `gini`, of load by capacity: 0 is even. */
  readonly load: {
    readonly mentors: number;
    readonly least: number;
    readonly mean: number;
    readonly most: number;
    readonly gini: number;
  } | null;
  /** Mentees and mentors who by their own wishes would both rather have each other; pinned pairs aside. */
  readonly blocking: number;
  readonly sentences: readonly string[];
}

/** Of a suggestion in any mode that gives mentors to mentees, and the input it was made from. */
export function qualityOf({ pairs, unmatched }: Pick<Suggestion, 'pairs' | 'unmatched'>, input: MatchInput): Quality {
  const participants = participantsOf(input);
  const asked = wishPlacesOf(participants);
  const places = pairs.map(({ mentee, mentor }) => {
    const wishes = asked.ofMentee[participants.menteeAt.get(mentee)!];
    return wishes?.get(participants.mentorAt.get(mentor)!) || Infinity;
  });
  const within = (most: number) => places.filter((place) => place <= most).length;
  const figures = {
    mentees: pairs.length + unmatched.length,
    matched: pairs.length,
    scores: scoresOf(pairs.map(({ score }) => score)),
    wishes: {
      asked: participants.mentees.filter((mentee) => wishesOf(mentee).length > 0).length,
      first: within(1),
      topThree: within(3),
      topFive: within(5),
      any: places.filter((place) => place < Infinity).length,
    },
    load: loadOf(participants, pairs),
    blocking: blockingByWishes(input, participants, asked, pairs),
  };
  return { ...figures, sentences: sentencesOf(figures) };
}

function scoresOf(scores: readonly number[]): Quality['scores'] {
  if (scores.length === 0) return null;
  const sorted = [...scores].sort((a, b) => a - b);
  const sum = sorted.reduce((all, score) => all + Math.round(score * 100), 0) / 100;
  return { mean: sum / sorted.length, worst: sorted[0]!, tenth: sorted[Math.ceil(sorted.length / 10) - 1]! };
}

function loadOf({ mentors, mentorAt, running }: Participants, pairs: Suggestion['pairs']): Quality['load'] {
  if (mentors.length === 0) return null;
  const loads = mentors.map(() => 0);
  for (const mentor of [...running.values(), ...pairs.map((pair) => pair.mentor)]) {
    const at = mentorAt.get(mentor);
    if (at !== undefined) loads[at]!++;
  }
  return {
    mentors: mentors.length,
    least: Math.min(...loads),
    mean: loads.reduce((sum, load) => sum + load, 0) / loads.length,
    most: Math.max(...loads),
    gini: gini(mentors.map(({ capacity }, at) => loads[at]! / Math.floor(capacity))),
  };
}

/** Half the mean difference of two, by the mean: 0 when all are equal, near 1 when one has all. */
function gini(values: readonly number[]): number {
  const sum = values.reduce((all, value) => all + value, 0);
  if (sum === 0) return 0;
  const size = values.length;
  const weighed = [...values].sort((a, b) => a - b).reduce((all, value, at) => all + (at + 1) * value, 0);
  return Math.max(0, (2 * weighed) / (size * sum) - (size + 1) / size);
}

function sentencesOf({ mentees, matched, scores, wishes, load, blocking }: Omit<Quality, 'sentences'>): string[] {
  const say = qualityWords;
  return [
    ...(mentees > 0 ? [say.matched(matched, mentees)] : []),
    ...(scores ? [say.scores(scores.mean, scores.worst, scores.tenth)] : []),
    ...(wishes.asked > 0 ? [say.wishes(wishes.asked, wishes.first, wishes.topThree, wishes.topFive)] : []),
    ...(load ? [say.load(load.least, load.most, load.mean, load.gini)] : []),
    ...(wishes.asked > 0 ? [say.blocking(blocking)] : []),
  ];
}

/**
 * A mentee would rather have any allowed mentor she asked for than one further down or not on her list; a mentor would
 * rather have one more while a seat is free, or one named higher than somebody they have. A mentor who named nobody
 * likes all equally. Pinned pairs stay.
 */
function blockingByWishes(
  input: MatchInput,
  participants: Participants,
  { ofMentee, ofMentor }: WishPlaces,
  pairs: Suggestion['pairs'],
): number {
  if (ofMentee.every((places) => places.size === 0)) return 0;
  const { rows, columns, scores } = scoreTable(input, participants);
  const columnOf = new Int32Array(rows).fill(-1);
  const seats = Int32Array.from(participants.seats);
  const stays = new Uint8Array(rows);
  for (const { mentee, mentor, pinned } of pairs) {
    const row = participants.menteeAt.get(mentee);
    const column = participants.mentorAt.get(mentor);
    if (row === undefined || column === undefined) continue;
    if (pinned) {
      stays[row] = 1;
      seats[column]!--;
    } else columnOf[row] = column;
  }
  const rowLists = ofMentee.map((places, row) => {
    const own = [...places.keys()].filter((column) => scores[row * columns + column] !== ABSENT);
    if (stays[row]) return [];
    // What she has stands behind all she asked for.
    const has = columnOf[row]!;
    return [...new Set(has >= 0 ? [...own, has] : own)].map((item) => ({
      item,
      place: placeOf(places, item),
      score: 0,
    }));
  });
  const columnLists = ofMentor.map((): { item: number; place: number; score: number }[] => []);
  rowLists.forEach((entries, row) => {
    for (const { item } of entries) {
      columnLists[item]!.push({ item: row, place: placeOf(ofMentor[item]!, row), score: 0 });
    }
  });
  const lists = { rows, columns, rowLists: rankingOf(rowLists), columnLists: rankingOf(columnLists), seats };
  return blockingPairs(lists, columnOf).blocking;
}
