/** Keeps the pairs that the organiser pinned, as far as seats and hard rules let them stand. */
import type { Problem } from '../../core/problem.js';
import { list } from '../../core/text.js';
import type { MatchInput } from '../model.js';
import { warning } from './criterion-warnings.js';
import { byText } from './names.js';
import type { Participants } from './participants.js';
import type { ScoreTable } from './score-table.js';

export interface FixedPairs {
  /** Mentor position of each mentee who is pinned, or -1. */
  readonly mentorOf: Int32Array;
  /** Seats that pins leave. */
  readonly seats: Int32Array;
  readonly count: number;
  readonly problems: readonly Problem[];
}

export function keepPins({ pins }: MatchInput, participants: Participants, table: ScoreTable): FixedPairs {
  const { people, menteeAt, mentorAt, running } = participants;
  const mentorOf = new Int32Array(participants.mentees.length).fill(-1);
  const seats = Int32Array.from(participants.seats);
  const problems: Problem[] = [];
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => names.get(id) || 'somebody';
  const last = participants.mentees.length + participants.mentors.length;
  const place = (at: number | undefined) => (at === undefined ? last : at);
  const ordered = [...pins].sort(
    (a, b) =>
      place(menteeAt.get(a.mentee)) - place(menteeAt.get(b.mentee)) ||
      place(mentorAt.get(a.mentor)) - place(mentorAt.get(b.mentor)) ||
      byText(a.mentee, b.mentee) ||
      byText(a.mentor, b.mentor),
  );
  const absence = (id: string, role: string) =>
    names.has(id)
      ? `${nameOf(id)} does not take part as a ${role}`
      : `the ${role.split(' ')[0]} is not active in People`;
  let kept = 0;
  for (const { mentee, mentor } of ordered) {
    if (running.get(mentee) === mentor) continue;
    const row = menteeAt.get(mentee);
    const column = mentorAt.get(mentor);
    if (row !== undefined && mentorOf[row] === column) continue;
    const [against, mend] = objection();
    if (against !== '') {
      const reason = `The pinned or approved pair ${nameOf(mentee)} with ${nameOf(mentor)} is not kept: ${against}.`;
      problems.push(warning('Pairings', 'Pinned', reason, mend, names.get(mentee) || nameOf(mentor)));
      continue;
    }
    mentorOf[row!] = column!;
    seats[column!]!--;
    kept++;
    const gates = table.gates(row!, column!);
    if (gates.length === 0) continue;
    const reason = `${nameOf(mentee)} with ${nameOf(mentor)} is pinned or approved and kept, although ${list(gates)} would rule the pair out.`;
    problems.push(
      warning('Pairings', 'Pinned', reason, 'Take the pin or the approval back if that was not meant.', nameOf(mentee)),
    );

    function objection(): readonly [string, string] {
      if (running.has(mentee))
        return ['the mentee has a published pair', 'End the published pair if this one is to stand.'];
      if (row === undefined) return [absence(mentee, 'mentee'), 'If that is wrong, correct Role and Status in People.'];
      if (column === undefined)
        return [absence(mentor, 'mentor with seats'), 'If that is wrong, correct Role, Status and Seats in People.'];
      const rule = table.rule(row, column);
      if (rule === 'self') return ['nobody is their own mentor', 'Nothing needs doing.'];
      if (rule === 'manager') return ['one is the manager of the other', 'Correct the manager if that is wrong.'];
      // Nobody is to learn here that there is a veto.
      if (rule) return ['the rules of this programme do not allow it', 'Nothing needs doing.'];
      if (mentorOf[row]! >= 0) return [`${nameOf(mentee)} is pinned or approved twice`, 'Keep one of the two.'];
      if (seats[column]! <= 0)
        return [`${nameOf(mentor)} has no seat left`, 'Raise Seats in People, or take a pair back.'];
      return ['', ''];
    }
  }
  return { mentorOf, seats, count: kept, problems };
}
