/** One pair made by wishes: its score, what both may read of it, and how high each stood with the other. */
import type { Pair } from '../../model.js';
import type { Phrase } from '../../scoring/criteria/kind.js';
import { shortNames } from '../../scoring/names.js';
import type { Participants } from '../../scoring/participants.js';
import { whyOf } from '../../scoring/reasons.js';
import type { ScoreTable } from '../../scoring/score-table.js';
import { ABSENT } from '../../scoring/tabulate.js';
import type { WishPlaces } from './wish-lists.js';
import { placeOf } from './wish-lists.js';
import { words } from './words.js';

/** `menteeRank` and `mentorRank` go by their own wishes first and by score behind them. For the organiser only. */
export interface WishedPair extends Pair {
  /** Place of the mentor among the mentee's wishes, 1 the first; null when not asked for. */
  readonly menteeWish: number | null;
  readonly mentorWish: number | null;
}

export function wishedPair(
  asked: WishPlaces,
  { mentees, mentors }: Participants,
  table: ScoreTable,
  mentee: number,
  mentor: number,
  pinned: boolean,
): WishedPair {
  const parts = table.parts(mentee, mentor);
  const names = shortNames(mentees[mentee]!.name, mentors[mentor]!.name);
  const menteeWish = asked.ofMentee[mentee]!.get(mentor) || null;
  const mentorWish = asked.ofMentor[mentor]!.get(mentee) || null;
  const phrase = wishPhrase(menteeWish !== null, mentorWish !== null, names);
  // Before all other reasons.
  const reasons = phrase
    ? [{ criterion: '', points: 1, weight: Infinity, phrase: phrase.text, subject: phrase.subject }, ...parts]
    : parts;
  return {
    mentee: mentees[mentee]!.id,
    mentor: mentors[mentor]!.id,
    score: table.score(mentee, mentor) / 100,
    parts,
    why: whyOf(reasons, pinned, names),
    pinned,
    menteeWish,
    mentorWish,
    ...standing(asked, table, mentee, mentor),
  };
}

/** `wanted`: the mentee asked for the mentor; `wanting`: the mentor for the mentee. */
function wishPhrase(wanted: boolean, wanting: boolean, [mentee, mentor]: readonly [string, string]): Phrase | null {
  if (wanted && wanting) return { subject: 'other', text: words.askedForEachOther(mentee, mentor) };
  if (wanted) return { subject: 'mentee', text: words.askedFor(mentee, mentor) };
  return wanting ? { subject: 'mentor', text: words.askedFor(mentor, mentee) } : null;
}

/**
 * How many allowed others each would rather have, and one; by their own wishes, and by score where these say nothing.
 */
function standing({ ofMentee, ofMentor }: WishPlaces, table: ScoreTable, mentee: number, mentor: number) {
  const { scores, rows, columns } = table;
  const score = table.score(mentee, mentor);
  const wish = placeOf(ofMentee[mentee]!, mentor);
  const liking = placeOf(ofMentor[mentor]!, mentee);
  let menteeRank = 1;
  let mentorRank = 1;
  for (let column = 0; column < columns; column++) {
    const other = scores[mentee * columns + column]!;
    const place = placeOf(ofMentee[mentee]!, column);
    if (other !== ABSENT && (place < wish || (place === wish && place === Infinity && other > score))) menteeRank++;
  }
  for (let row = 0; row < rows; row++) {
    const other = scores[row * columns + mentor]!;
    const place = placeOf(ofMentor[mentor]!, row);
    if (other !== ABSENT && (place < liking || (place === liking && other > score))) mentorRank++;
  }
  return { menteeRank, mentorRank };
}
