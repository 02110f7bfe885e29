/** Says of a mentee without a mentor why, with the numbers behind it. */
import { count, list, thousands } from '../../core/text.js';
import type { MatchInput } from '../model.js';
import type { Participants } from '../scoring/participants.js';
import type { FixedPairs } from '../scoring/pins.js';
import type { ScoreTable } from '../scoring/score-table.js';
import { ABSENT } from '../scoring/tabulate.js';

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
  const crowds: Crowd[] = [];
  return (mentee: number): string => {
    const name = mentees[mentee]!.name;
    if (!input.people.some((person) => person.mentor)) return 'Nobody takes part as a mentor yet.';
    if (mentors.length === 0) return 'All mentors are paused: none has a seat.';
    const allowed: number[] = [];
    for (let mentor = 0; mentor < mentors.length; mentor++) {
      if (table.scores[mentee * mentors.length + mentor] !== ABSENT) allowed.push(mentor);
    }
    if (allowed.length === 0) return `No mentor is allowed for ${name}: ${ruledOut(mentee, table)}.`;
    if (allowed.every((mentor) => participants.seats[mentor] === 0)) {
      return `No seat is left: ${whoOf(allowed, participants)} ${allowed.length === 1 ? 'has' : 'have'} published pairs in every seat.`;
    }
    if (allowed.every((mentor) => fixed.seats[mentor] === 0)) {
      return `No seat is left: pinned, approved and published pairs fill every seat of ${whoOf(allowed, participants)}.`;
    }
    const known = crowds.find(({ members }) => members.has(mentee));
    const { members, reached } = known || crowdOf(mentee, table, fixed, columnOf);
    if (!known) crowds.push({ members, reached });
    const seats = reached.reduce((sum, mentor) => sum + fixed.seats[mentor]!, 0);
    const short = `${count(members.size - seats, 'seat')} short`;
    if (reached.length === mentors.length) {
      return `No seat is left: ${thousands(members.size)} mentees for ${count(seats, 'seat')}, ${short}.`;
    }
    const who = `${whoOf(reached, participants)}, who${reached.length > 1 ? ' together have' : ' has'} ${count(seats, 'seat')}`;
    return `No seat is left: ${thousands(members.size)} mentees, ${name} among them, are allowed only with ${who}: ${short}.`;
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

function ruledOut(mentee: number, table: ScoreTable): string {
  const counts = new Map<string, number>();
  const add = (rule: string) => counts.set(rule, (counts.get(rule) || 0) + 1);
  for (let mentor = 0; mentor < table.columns; mentor++) {
    const gates = table.gates(mentee, mentor);
    gates.forEach(add);
    if (gates.length === 0 || table.rule(mentee, mentor)) add('other rules');
  }
  const words = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  return list(
    words.map(
      ([rule, number]) =>
        `${rule} ${rule === 'other rules' ? 'rule' : 'rules'} out ${thousands(number)} of ${thousands(table.columns)}`,
    ),
  );
}

function whoOf(mentors: readonly number[], participants: Participants): string {
  const names = mentors.map((mentor) => participants.mentors[mentor]!.name).sort();
  return list(names.length > 4 ? [...names.slice(0, 3), `${names.length - 3} other mentors`] : names);
}
