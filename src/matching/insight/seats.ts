/** What one more seat with each mentor would bring, and what one seat less would cost. */
import type { SolvedMatching } from '../pairing/solve-matching.js';
import { byText } from '../scoring/names.js';
import { lastSeatValues, seatValues } from '../solvers/assignment/seat-value.js';
import { words } from './words.js';

export interface SeatWorth {
  readonly mentor: string;
  /** One more seat: mentees more with a mentor (0 or 1) and points more in all (below 0 only if `matched` is 1). */
  readonly matched: number;
  readonly points: number;
  /** One seat less: mentees fewer and points less in all. */
  readonly fewer: number;
  readonly loss: number;
  readonly sentence: string;
}

/** Exact, every mentor, what brings most first. With a floor: without a weaker pair than there is now. */
export function seatsIn(matching: SolvedMatching): SeatWorth[] {
  const { open, answer } = matching.solved;
  const moves = matching.residual();
  const more = seatValues(open, answer, moves);
  const less = lastSeatValues(open, answer, moves);
  return matching.participants.mentors
    .map(({ id, name }, column): SeatWorth => {
      const gain = { matched: more.rows[column]!, points: more.total[column]! / 100 };
      const sentence = words.seat(name, gain);
      return { mentor: id, ...gain, fewer: less.rows[column]!, loss: less.total[column]! / 100, sentence };
    })
    .sort((a, b) => b.matched - a.matched || b.points - a.points || byText(a.mentor, b.mentor));
}
