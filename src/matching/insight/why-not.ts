/** Answers "Why not Ann with Bob?": what the whole would lose if the two were paired, exactly. */
import type { SolvedMatching } from '../pairing/solve-matching.js';
import { byText } from '../scoring/names.js';
import type { Rule } from '../scoring/rules.js';
import { ABSENT } from '../scoring/tabulate.js';
import { opportunityCost } from '../solvers/assignment/opportunity-cost.js';
import { type AlternatingPaths, stepsFrom } from '../solvers/assignment/residual-graph.js';
import { type Moved, words } from './words.js';

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

export interface Alternative extends Cost {
  readonly mentor: string;
  /** `now`: they are paired. `possible`: at the given cost. `ruled out`: a rule or a full mentor stands against it. */
  readonly state: 'now' | 'possible' | 'ruled out';
  /** Of the two together, 0 to 100; 0 if they are ruled out. */
  readonly score: number;
  /** Who else would have another mentor then; one way of several if they are equally good. */
  readonly moves: readonly Move[];
  readonly sentence: string;
  /** The sentence without who would have to move; left out where nobody would. */
  readonly verdict?: string;
}

/** null when one of the two does not take part in this matching. */
export function whyNotIn(matching: SolvedMatching, menteeId: string, mentorId: string): Alternative | null {
  const mentee = matching.participants.menteeAt.get(menteeId);
  const column = matching.participants.mentorAt.get(mentorId);
  return mentee === undefined || column === undefined ? null : alternativeOf(matching, mentee)(column);
}

/** Every mentor for one mentee, the cheapest first; empty when the mentee does not take part in this matching. */
export function alternativesIn(matching: SolvedMatching, menteeId: string): Alternative[] {
  const mentee = matching.participants.menteeAt.get(menteeId);
  if (mentee === undefined) return [];
  const of = alternativeOf(matching, mentee);
  const place = (one: Alternative) => (one.state === 'now' ? 0 : one.state === 'possible' ? 1 : 2);
  return matching.participants.mentors
    .map((_, column) => of(column))
    .sort((a, b) => place(a) - place(b) || a.fewer - b.fewer || a.loss - b.loss || byText(a.mentor, b.mentor));
}

function alternativeOf(matching: SolvedMatching, mentee: number): (column: number) => Alternative {
  const { participants, table, fixed, solved, rowAt } = matching;
  const own = solved.columnOf[mentee]!;
  const row = rowAt[mentee]!;
  const costs = row < 0 ? null : opportunityCost(solved.open, solved.answer, row, matching.residual());
  const { name } = participants.mentees[mentee]!;
  const now = own < 0 ? null : table.score(mentee, own) / 100;
  const say = words.whyNot;
  return (column) => {
    const mentor = participants.mentors[column]!;
    const out = { mentor: mentor.id, state: 'ruled out' as const, score: 0, loss: 0, fewer: 0, moves: [] };
    if (column === own) return { ...out, state: 'now', score: now!, sentence: say.now(name, mentor.name) };
    if (!costs) return { ...out, sentence: say.decided(name, participants.mentors[own]!.name) };
    const value = table.scores[mentee * participants.mentors.length + column]!;
    if (value === ABSENT) {
      return { ...out, sentence: against(name, mentor.name, table.rule(mentee, column), table.gates(mentee, column)) };
    }
    if (fixed.seats[column] === 0) return { ...out, sentence: say.noSeat(mentor.name) };
    const score = value / 100;
    if (solved.floored && value < solved.worst) {
      return { ...out, sentence: say.tooWeak(name, mentor.name, score, solved.worst / 100) };
    }
    const cost = { loss: costs.loss[column]! / 100, fewer: costs.fewer[column]! };
    const moves = movesBehind(matching, costs.paths, column);
    const told = (moved: readonly Moved[]) => say.possible(name, mentor.name, score, now, cost, moved);
    const possible = { mentor: mentor.id, state: 'possible' as const, score, ...cost, moves };
    if (moves.length === 0) return { ...possible, sentence: told([]) };
    return { ...possible, sentence: told(namesIn(matching, moves)), verdict: told([]) };
  };
}

/** A veto is never named. */
function against(mentee: string, mentor: string, rule: Rule | undefined, gates: readonly string[]): string {
  if (rule === 'self' || rule === 'manager') return words.whyNot[rule](mentee, mentor);
  return gates.length > 0 ? words.whyNot.criteria(mentee, mentor, gates) : words.whyNot.veto;
}

/** Everybody else who moves when somebody new is to sit with the mentor at `column`. */
function movesBehind(
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

function namesIn({ participants }: SolvedMatching, moves: readonly Move[]): Moved[] {
  const mentor = (id: string) => (id === '' ? '' : participants.mentors[participants.mentorAt.get(id)!]!.name);
  return moves.map(({ mentee, from, to }) => ({
    mentee: participants.mentees[participants.menteeAt.get(mentee)!]!.name,
    from: mentor(from),
    to: mentor(to),
  }));
}
