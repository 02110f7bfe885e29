/** Says of a mentee without a mentor why, with the numbers behind it. */
import type { MatchInput } from '../model.js';
import { byText } from '../scoring/names.js';
import type { Participants } from '../scoring/participants.js';
import type { FixedPairs } from '../scoring/pins.js';
import { isBanned } from '../scoring/rules.js';
import type { ScoreTable } from '../scoring/score-table.js';
import { ABSENT } from '../scoring/tabulate.js';
import { type RuledOut, words } from './words.js';

/**
 * Of any mentee position without a mentor. `columnOf`: the mentor of every mentee, or -1. Vetoes are just rules here.
 */
export function causesOf(
  input: MatchInput,
  participants: Participants,
  table: ScoreTable,
  fixed: FixedPairs,
  columnOf: Int32Array,
) {
  const { mentors, mentees } = participants;
  const banned = isBanned(input);
  const crowds: Crowd[] = [];
  return (mentee: number): string => {
    const say = words.unmatched;
    if (!input.people.some((person) => person.mentor)) return say.noMentors;
    if (mentors.length === 0) return say.allPaused;
    const allowed: number[] = [];
    for (let mentor = 0; mentor < mentors.length; mentor++) {
      if (table.scores[mentee * mentors.length + mentor] !== ABSENT) allowed.push(mentor);
    }
    const { name } = mentees[mentee]!;
    const namesOf = (some: readonly number[]) => some.map((mentor) => mentors[mentor]!.name);
    if (allowed.length === 0) return say.noneAllowed(name, ruledOut(mentee, table), table.columns);
    if (allowed.every((mentor) => participants.seats[mentor] === 0)) return say.published(namesOf(allowed));
    if (allowed.every((mentor) => fixed.seats[mentor] === 0)) return say.decided(namesOf(allowed));
    const known = crowds.find(({ members }) => members.has(mentee));
    const { members, reached } = known || crowdOf(mentee, table, fixed, columnOf);
    if (!known) crowds.push({ members, reached });
    const seats = reached.reduce((sum, mentor) => sum + fixed.seats[mentor]!, 0);
    const isNamed = reached.every((mentor) => !banned(mentees[mentee]!.id, mentors[mentor]!.id));
    return reached.length === mentors.length || !isNamed
      ? say.tooFewSeats(members.size, seats)
      : say.crowd(name, members.size, namesOf(reached), seats);
  };
}

/** Mentees who are allowed only with the mentors they reach, and are more than those have seats. */
interface Crowd {
  readonly members: ReadonlySet<number>;
  readonly reached: readonly number[];
}

/**
 * Everybody who competes for the same seats: from an unmatched mentee along allowed pairs to mentors, and from their
 * mentees on; and the other unmatched who are allowed with no other mentor. All those mentors are full, so the crowd
 * has more mentees than seats, and no assignment can change that (Hall's theorem).
 */
function crowdOf(
  start: number,
  { scores, columns }: ScoreTable,
  { mentorOf }: FixedPairs,
  columnOf: Int32Array,
): Crowd {
  const menteesOf: number[][] = Array.from({ length: columns }, () => []);
  columnOf.forEach((column, row) => {
    if (column >= 0 && mentorOf[row]! < 0) menteesOf[column]!.push(row);
  });
  const seen = new Uint8Array(columns);
  const reached: number[] = [];
  const queue = [start];
  for (let at = 0; at < queue.length; at++) {
    const base = queue[at]! * columns;
    for (let column = 0; column < columns; column++) {
      if (seen[column] || scores[base + column] === ABSENT) continue;
      seen[column] = 1;
      reached.push(column);
      queue.push(...menteesOf[column]!);
    }
  }
  const members = new Set(queue);
  columnOf.forEach((column, row) => {
    if (column >= 0) return;
    const line = scores.subarray(row * columns, (row + 1) * columns);
    const within = line.every((score, at) => score === ABSENT || seen[at] === 1);
    if (within && line.some((score) => score !== ABSENT)) members.add(row);
  });
  return { members, reached };
}

/** Which criteria rule out how many mentors, the most first; null for all other rules. */
function ruledOut(mentee: number, table: ScoreTable): RuledOut[] {
  const counts = new Map<string | null, number>();
  const add = (rule: string | null) => counts.set(rule, (counts.get(rule) || 0) + 1);
  for (let mentor = 0; mentor < table.columns; mentor++) {
    const gates = table.gates(mentee, mentor);
    gates.forEach(add);
    if (gates.length === 0 || table.rule(mentee, mentor)) add(null);
  }
  return [...counts]
    .map(([criterion, mentors]) => ({ criterion, mentors }))
    .sort((a, b) => b.mentors - a.mentors || byText(a.criterion || LAST, b.criterion || LAST));
}

/** Behind every name. */
const LAST = '\uffff';
