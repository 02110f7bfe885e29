/** Counts who would both rather have each other, by their own wishes alone. */

import type { MatchInput, Suggestion } from '../model.js';
import type { Cast } from '../scoring/participants.js';
import { scored } from '../scoring/score-table.js';
import { ABSENT } from '../scoring/tabulate.js';
import { blockingPairs } from '../solvers/stable/check.js';
import type { Asked } from './asked.js';
import { placeOf, rankingOf } from './wish-lists.js';

/**
 * A mentee would rather have any allowed mentor she asked for than one further down or not on her list; a mentor would
 * rather have one more while a seat is free, or one named higher than somebody they have. A mentor who named nobody
 * likes all equally. Pinned pairs stay.
 */
export function envyOf(
  input: MatchInput,
  cast: Cast,
  { ofMentee, ofMentor }: Asked,
  pairs: Suggestion['pairs'],
): number {
  if (ofMentee.every((places) => places.size === 0)) return 0;
  const { rows, columns, scores } = scored(input, cast);
  const columnOf = new Int32Array(rows).fill(-1);
  const seats = Int32Array.from(cast.seats);
  const stays = new Uint8Array(rows);
  for (const { mentee, mentor, pinned } of pairs) {
    const row = cast.menteeAt.get(mentee);
    const column = cast.mentorAt.get(mentor);
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
