/** Keeps the pairs that the organiser pinned, as far as seats and hard rules let them stand. */
import type { Problem } from '../core/problem.js';
import type { Cast } from './cast.js';
import { warning } from './faults.js';
import { byText } from './names.js';
import type { Scored } from './problem.js';
import type { MatchInput } from './types.js';

export interface Fixed {
  /** Mentor position of each mentee who is pinned, or -1. */
  readonly mentorOf: Int32Array;
  /** Seats that pins leave. */
  readonly seats: Int32Array;
  readonly count: number;
  readonly problems: readonly Problem[];
}

export function keepPins({ pins }: MatchInput, cast: Cast, table: Scored): Fixed {
  const { people, menteeAt, mentorAt, running } = cast;
  const mentorOf = new Int32Array(cast.mentees.length).fill(-1);
  const seats = Int32Array.from(cast.seats);
  const problems: Problem[] = [];
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => names.get(id) || `id ${id}`;
  const last = cast.mentees.length + cast.mentors.length;
  const place = (at: number | undefined) => (at === undefined ? last : at);
  const ordered = [...pins].sort(
    (a, b) =>
      place(menteeAt.get(a.mentee)) - place(menteeAt.get(b.mentee)) ||
      place(mentorAt.get(a.mentor)) - place(mentorAt.get(b.mentor)) ||
      byText(a.mentee, b.mentee) ||
      byText(a.mentor, b.mentor),
  );
  let kept = 0;
  for (const { mentee, mentor } of ordered) {
    if (running.get(mentee) === mentor) continue;
    const row = menteeAt.get(mentee);
    const column = mentorAt.get(mentor);
    if (row !== undefined && mentorOf[row] === column) continue;
    const [against, mend] = objection();
    if (against !== '') {
      const reason = `The pinned pair ${nameOf(mentee)} with ${nameOf(mentor)} is not kept: ${against}.`;
      problems.push(warning('Pairings', 'Pinned', reason, mend, nameOf(mentee)));
      continue;
    }
    mentorOf[row!] = column!;
    seats[column!]!--;
    kept++;
    const gates = table.gates(row!, column!);
    if (gates.length === 0) continue;
    const reason = `${nameOf(mentee)} is pinned to ${nameOf(mentor)} although ${gates.join(' and ')} would rule the pair out; the pin is kept.`;
    problems.push(warning('Pairings', 'Pinned', reason, 'Take the pin away if it was not meant.', nameOf(mentee)));

    function objection(): readonly [string, string] {
      if (running.has(mentee))
        return ['the mentee already has a running pairing', 'End that pairing or take the pin away.'];
      if (row === undefined) return [`${nameOf(mentee)} does not take part as a mentee`, 'Take the pin away.'];
      if (column === undefined)
        return [`${nameOf(mentor)} does not take part as a mentor with seats`, 'Take the pin away.'];
      const rule = table.rule(row, column);
      if (rule === 'self') return ['nobody is their own mentor', 'Take the pin away.'];
      if (rule === 'manager') return ['one is the manager of the other', 'Take the pin away or correct the manager.'];
      if (rule === 'veto') return ['Do not match forbids it', 'Take the pin away, or the line in Do not match.'];
      if (mentorOf[row]! >= 0) return [`${nameOf(mentee)} is pinned twice`, 'Keep one of the pins.'];
      if (seats[column]! <= 0) return [`${nameOf(mentor)} has no seat left`, 'Raise the capacity or take a pin away.'];
      return ['', ''];
    }
  }
  return { mentorOf, seats, count: kept, problems };
}
