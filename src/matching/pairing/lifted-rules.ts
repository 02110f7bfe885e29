/** Which pairs each single rule keeps apart: those that it alone forbids. */
import { byText } from '../scoring/names.js';
import { ABSENT } from '../scoring/tabulate.js';
import type { SolvedMatching } from './solve-matching.js';

/** The rule about managers, in the list of rules. */
export const MANAGER = 'manager rule';

export interface LiftedRules {
  /** Names of the criteria that alone forbid some pair, and `MANAGER` if it does. */
  readonly rules: readonly string[];
  /** Scores of a mentee with every mentor whom only this rule forbids; `all`: and with those who are allowed. */
  lineOf(mentee: number, rule: number, all: boolean): Uint16Array;
}

/** Never opens what a veto forbids. */
export function liftedRules(matching: SolvedMatching): LiftedRules {
  const { table, participants, input } = matching;
  const { rows, columns } = table;
  // A pair may be against a veto and another rule at once.
  const vetoed = new Set(input.bans.flatMap(({ a, b }) => [placeOf(a, b), placeOf(b, a)]));
  const found: string[] = [];
  /** 1 + place in `found`. */
  const ruleAt = new Uint8Array(rows * columns);
  for (let mentee = 0, at = 0; mentee < rows; mentee++) {
    for (let mentor = 0; mentor < columns; mentor++, at++) {
      if (table.scores[at] !== ABSENT) continue;
      const rule = vetoed.has(at) ? null : ruleAlone(mentee, mentor);
      if (rule === null) continue;
      if (!found.includes(rule)) found.push(rule);
      ruleAt[at] = found.indexOf(rule) + 1;
    }
  }
  const rules = [...found].sort(byText);
  return {
    rules,
    lineOf(mentee, rule, all) {
      const wanted = found.indexOf(rules[rule]!) + 1;
      const line = new Uint16Array(columns).fill(ABSENT);
      for (let mentor = 0, at = mentee * columns; mentor < columns; mentor++, at++) {
        if (ruleAt[at] === wanted) line[mentor] = table.score(mentee, mentor);
        else if (all) line[mentor] = table.scores[at]!;
      }
      return aboveFloor(line, matching);
    },
  };

  function placeOf(mentee: string, mentor: string): number {
    const [row, column] = [participants.menteeAt.get(mentee), participants.mentorAt.get(mentor)];
    return row === undefined || column === undefined ? -1 : row * columns + column;
  }

  function ruleAlone(mentee: number, mentor: number): string | null {
    const rule = table.rule(mentee, mentor);
    const gates = table.gates(mentee, mentor);
    if (rule === undefined) return gates.length === 1 ? gates[0]! : null;
    return rule === 'manager' && gates.length === 0 ? MANAGER : null;
  }
}

/** With a floor, pairs below the weakest there is now stay out. */
export function aboveFloor(line: Uint16Array, { solved }: SolvedMatching): Uint16Array {
  if (!solved.floored) return line;
  for (let at = 0; at < line.length; at++) if (line[at]! < solved.worst) line[at] = ABSENT;
  return line;
}
