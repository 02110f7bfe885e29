/** Answers "Why not Ann with Bob?": what the whole would lose if the two were paired, exactly. */
import { list } from '../../core/text.js';
import type { MatchInput } from '../model.js';
import { type Cost, costOf, type Move, movesBehind, whoMoves } from '../pairing/outcome.js';
import { type SolvedMatching, solveMatching } from '../pairing/solve-matching.js';
import { byText } from '../scoring/names.js';
import { decimals } from '../scoring/reasons.js';
import { ABSENT } from '../scoring/tabulate.js';
import { opportunityCost } from '../solvers/assignment/opportunity-cost.js';

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
export function whyNot(input: MatchInput, menteeId: string, mentorId: string): Alternative | null {
  return whyNotIn(solveMatching(input), menteeId, mentorId);
}

/** Every mentor for one mentee, the cheapest first; empty when the mentee does not take part in this matching. */
export function alternatives(input: MatchInput, menteeId: string): Alternative[] {
  return alternativesIn(solveMatching(input), menteeId);
}

export function whyNotIn(matching: SolvedMatching, menteeId: string, mentorId: string): Alternative | null {
  const mentee = matching.participants.menteeAt.get(menteeId);
  const column = matching.participants.mentorAt.get(mentorId);
  return mentee === undefined || column === undefined ? null : alternativeOf(matching, mentee)(column);
}

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
  const now = own < 0 ? -1 : table.score(mentee, own) / 100;
  return (column) => {
    const mentor = participants.mentors[column]!;
    const pair = `${name} with ${mentor.name}`;
    const out = { mentor: mentor.id, state: 'ruled out' as const, score: 0, loss: 0, fewer: 0, moves: [] };
    if (column === own) return { ...out, state: 'now', score: now, sentence: `${name} is paired with ${mentor.name}.` };
    if (!costs)
      return {
        ...out,
        sentence: `${name} stays with ${participants.mentors[own]!.name}: that pair is pinned or approved.`,
      };
    const value = table.scores[mentee * participants.mentors.length + column]!;
    if (value === ABSENT) {
      return { ...out, sentence: against(pair, table.rule(mentee, column), table.gates(mentee, column)) };
    }
    if (fixed.seats[column] === 0) {
      return { ...out, sentence: `${mentor.name} has no seat left beside published, approved and pinned pairs.` };
    }
    const score = value / 100;
    if (solved.floored && value < solved.worst) {
      const sentence = `${pair} would score ${decimals(score)}, less than the weakest pair now (${decimals(solved.worst / 100)}), which counts before the total.`;
      return { ...out, sentence };
    }
    const cost = { loss: costs.loss[column]! / 100, fewer: costs.fewer[column]! };
    const moves = movesBehind(matching, costs.paths, column);
    const instead = now < 0 ? '' : now === score ? ' as well' : ` instead of ${now}`;
    const verdict = `${pair} would score ${score}${instead} ${costOf(cost)}`;
    const told = { mentor: mentor.id, state: 'possible' as const, score, ...cost, moves };
    if (moves.length === 0) return { ...told, sentence: `${verdict}.` };
    return { ...told, sentence: `${verdict}${whoMoves(matching, moves)}.`, verdict: `${verdict}.` };
  };
}

/** A veto is never named. */
function against(pair: string, rule: string | undefined, gates: readonly string[]): string {
  const no = `${pair} is not allowed:`;
  if (rule === 'self') return `${no} nobody is their own mentor.`;
  if (rule === 'manager') return `${no} one is the manager of the other.`;
  if (gates.length > 0) return `${no} ${list(gates)} ${gates.length === 1 ? 'rules' : 'rule'} it out.`;
  return 'A rule of this programme does not allow this pair.';
}
