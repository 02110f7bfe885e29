/** The three best overall pairings, so that an organiser can choose with more in view than points. */
import type { Link, MatchInput } from '../model.js';
import { participantsOf } from '../scoring/participants.js';
import { keepPins } from '../scoring/pins.js';
import { scoreTable } from '../scoring/score-table.js';
import { diverseAssignments } from '../solvers/assignment/diverse.js';
import { solveTable } from './solve-matching.js';
import { words } from './words.js';

export interface OtherPairing {
  /** Pins included. */
  readonly pairs: readonly Link[];
  readonly matched: number;
  /** Sum of all scores, in points of 0 to 100 a pair. */
  readonly total: number;
  /** Against the first; null stands for no mentor. */
  readonly changes: readonly { readonly mentee: string; readonly from: string | null; readonly to: string | null }[];
  /** No pairing that differs as much from those before it is better. */
  readonly proven: boolean;
  readonly sentence: string;
}

/** Up to so many mentees the answer comes within about a second. */
export const MANY = 400;

/**
 * The best pairing first, then the best of those that lack at least `apart` pairs of each before; fewer than three if
 * there are no more. Empty for more than `most` mentees. The rules of `suggestPairs` hold, its floor too.
 */
export function otherPairings(input: MatchInput, apart = 1, most = MANY): OtherPairing[] {
  const participants = participantsOf(input);
  if (participants.mentees.length > most) return [];
  const table = scoreTable(input, participants);
  const fixed = keepPins(input, participants, table);
  const { open, answer, rowsOf, columnOf, proven } = solveTable(input, participants, table, fixed);
  const { mentees, mentors } = participants;
  const id = (column: number) => (column < 0 ? null : mentors[column]!.id);
  const told = (other: Int32Array, sure: boolean, sentence: (changed: number) => string): OtherPairing => {
    const all = Int32Array.from(fixed.mentorOf);
    other.forEach((column, at) => {
      all[rowsOf[at]!] = column;
    });
    const pairs: Link[] = [];
    const changes: { mentee: string; from: string | null; to: string | null }[] = [];
    let total = 0;
    all.forEach((column, row) => {
      const mentee = mentees[row]!.id;
      if (column !== columnOf[row]) changes.push({ mentee, from: id(columnOf[row]!), to: id(column) });
      if (column < 0) return;
      pairs.push({ mentee, mentor: mentors[column]!.id });
      total += table.score(row, column);
    });
    const points = total / 100;
    return {
      pairs,
      matched: pairs.length,
      total: points,
      changes,
      proven: sure,
      sentence: sentence(changes.length),
    };
  };
  const best = told(answer.columnOf, proven, () => words.others.best);
  const others = diverseAssignments(open, answer, apart).map((other) =>
    told(other.columnOf, proven && other.status === 'optimal', (changed) => {
      const loss = (answer.total - other.total) / 100;
      return words.others.differs(changed, answer.matched - other.matched, loss, other.status === 'optimal');
    }),
  );
  return [best, ...others];
}
