/** Says what another choice would cost, and who would have to move for it. */
import { list } from '../../core/text.js';
import { decimals } from '../scoring/reasons.js';
import { type AlternatingPaths, stepsFrom } from '../solvers/assignment/residual-graph.js';
import type { SolvedMatching } from './solve-matching.js';

export interface Move {
  readonly mentee: string;
  /** Ids of mentors; `''` for none. */
  readonly from: string;
  readonly to: string;
}

/** In points of 0 to 100 a pair. */
export interface Cost {
  /** How many points less the best pairing has then; may be below 0 if `fewer` is 1. */
  readonly loss: number;
  /** Mentees more who would stay without a mentor. */
  readonly fewer: number;
}

/** Everybody else who moves when somebody new is to sit with the mentor at `column`. */
export function movesBehind(
  { participants, solved, residual }: SolvedMatching,
  paths: AlternatingPaths,
  column: number,
): Move[] {
  const idOf = (mentor: number) => (mentor < 0 ? '' : participants.mentors[mentor]!.id);
  return stepsFrom(residual(), paths, column).map(({ row, from, to }) => ({
    mentee: participants.mentees[solved.rowsOf[row]!]!.id,
    from: idOf(from),
    to: idOf(to),
  }));
}

/** "and cost the whole 9.5 points"; follows "would score 71". */
export function costOf({ loss, fewer }: Cost): string {
  if (fewer > 0) return 'and leave one mentee more without a mentor';
  return loss === 0 ? 'and cost the whole nothing' : `and cost the whole ${pointsOf(loss)}`;
}

/** ": Cleo would have to move from Bob to Dan", or `''`. */
export function whoMoves({ participants }: SolvedMatching, moves: readonly Move[]): string {
  if (moves.length === 0) return '';
  const mentor = (id: string) => participants.mentors[participants.mentorAt.get(id)!]!.name;
  const shown = moves.slice(0, moves.length > 3 ? 2 : 3).map(({ mentee, from, to }) => {
    const { name } = participants.mentees[participants.menteeAt.get(mentee)!]!;
    if (from === '') return `${name} would get ${mentor(to)}`;
    if (to === '') return `${name} would have to give up ${mentor(from)}`;
    return `${name} would have to move from ${mentor(from)} to ${mentor(to)}`;
  });
  const rest = moves.length - shown.length;
  return `: ${list(rest > 0 ? [...shown, `${rest} others would have to move`] : shown)}`;
}

/** "1 point", "9.5 points". */
export function pointsOf(points: number): string {
  return `${decimals(points)} ${points === 1 ? 'point' : 'points'}`;
}

/** "add 31 points", "add no points" or "take 3 points from the total". */
export function changeOf(points: number): string {
  if (points === 0) return 'add no points';
  return points < 0 ? `take ${pointsOf(-points)} from the total` : `add ${pointsOf(points)}`;
}
