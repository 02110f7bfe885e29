/** Answers "Why not Ann with Bob?": what the whole would lose if the two were paired, exactly. */
import { castOf } from './cast.js';
import { decimals } from './explain.js';
import { solve } from './match.js';
import { byText } from './names.js';
import { keepPins } from './pins.js';
import { scored } from './problem.js';
import { regrets } from './solvers/regret.js';
import { ABSENT } from './tabulate.js';
import type { MatchInput } from './types.js';

export interface Alternative {
  readonly mentor: string;
  /** `now`: they are paired. `possible`: at the given cost. `ruled out`: a rule or a full mentor stands against it. */
  readonly state: 'now' | 'possible' | 'ruled out';
  /** Points of 0 to 100 a pair that the best pairing with these two has less; may be below 0 if `fewer` is 1. */
  readonly loss: number;
  /** Mentees more who would stay without a mentor. */
  readonly fewer: number;
  readonly sentence: string;
}

/** null when one of the two does not take part in this matching. */
export function whyNot(input: MatchInput, menteeId: string, mentorId: string): Alternative | null {
  return alternatives(input, menteeId).find(({ mentor }) => mentor === mentorId) || null;
}

/** Every mentor for one mentee, the cheapest first; empty when the mentee does not take part in this matching. */
export function alternatives(input: MatchInput, menteeId: string): Alternative[] {
  const cast = castOf(input);
  const mentee = cast.menteeAt.get(menteeId);
  if (mentee === undefined) return [];
  const table = scored(input, cast);
  const fixed = keepPins(input, cast, table);
  const solved = solve(input, table, fixed);
  const own = solved.columnOf[mentee]!;
  const pinned = fixed.mentorOf[mentee]! >= 0;
  const costs = pinned ? null : regrets(solved.open, solved.answer, solved.rowsOf.indexOf(mentee));
  const { name } = cast.mentees[mentee]!;
  const all = cast.mentors.map((mentor, column): Alternative => {
    const pair = `${name} with ${mentor.name}`;
    const out = (sentence: string): Alternative => ({
      mentor: mentor.id,
      state: 'ruled out',
      loss: 0,
      fewer: 0,
      sentence,
    });
    if (column === own) {
      return { mentor: mentor.id, state: 'now', loss: 0, fewer: 0, sentence: `${name} is paired with ${mentor.name}.` };
    }
    if (!costs) return out(`${name} is pinned to ${cast.mentors[own]!.name}.`);
    const score = table.scores[mentee * cast.mentors.length + column]!;
    if (score === ABSENT)
      return out(`${pair} is not allowed: ${against(table.rule(mentee, column), table.gates(mentee, column))}.`);
    if (fixed.seats[column] === 0) return out(`${mentor.name} has no seat left beside running and pinned pairings.`);
    if (solved.floored && score < solved.worst) {
      return out(
        `${pair} scores ${decimals(score / 100)}, below the weakest pair now (${decimals(solved.worst / 100)}).`,
      );
    }
    const loss = costs.loss[column]! / 100;
    const fewer = costs.fewer[column]!;
    return { mentor: mentor.id, state: 'possible', loss, fewer, sentence: `${pair}: ${costOf(loss, fewer)}.` };
  });
  const place = ({ state }: Alternative) => (state === 'now' ? 0 : state === 'possible' ? 1 : 2);
  return all.sort((a, b) => place(a) - place(b) || a.fewer - b.fewer || a.loss - b.loss || byText(a.mentor, b.mentor));
}

/** Vetoes are not told from other rules. */
function against(rule: string | undefined, gates: readonly string[]): string {
  if (rule === 'self') return 'nobody is their own mentor';
  if (rule === 'manager') return 'one is the manager of the other';
  return gates.length > 0
    ? `${gates.join(' and ')} rule${gates.length === 1 ? 's' : ''} it out`
    : 'a rule is against it';
}

function costOf(loss: number, fewer: number): string {
  if (fewer > 0) return 'one mentee more would stay without a mentor';
  if (loss === 0) return 'equally good for the whole; the lot decided';
  return `the best pairing with these two scores ${decimals(loss)} points less in all`;
}
