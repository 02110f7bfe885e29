/** Keeps the pairs that the organiser pinned, as far as seats and hard rules let them stand. */
import type { MatchInput } from '../model.js';
import { byText } from './names.js';
import type { Participants } from './participants.js';
import type { Rule } from './rules.js';
import type { ScoreTable } from './score-table.js';
import { type Warning, warning } from './warning.js';
import { words } from './words.js';

export interface FixedPairs {
  /** Mentor position of each mentee who is pinned, or -1. */
  readonly mentorOf: Int32Array;
  /** Seats that pins leave. */
  readonly seats: Int32Array;
  readonly count: number;
  readonly warnings: readonly Warning[];
}

export function keepPins({ pins }: MatchInput, participants: Participants, table: ScoreTable): FixedPairs {
  const { people, menteeAt, mentorAt, running } = participants;
  const mentorOf = new Int32Array(participants.mentees.length).fill(-1);
  const seats = Int32Array.from(participants.seats);
  const warnings: Warning[] = [];
  const names = new Map(people.map((person) => [person.id, person.name]));
  const nameOf = (id: string) => names.get(id) || '';
  const last = participants.mentees.length + participants.mentors.length;
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
    const pair = [nameOf(mentee), nameOf(mentor)] as const;
    const objection = objectionTo(mentee, mentor);
    if (objection) {
      const [why, mend] = objectionWords[objection](...pair);
      const who = pair[0] || pair[1] || words.pins.somebody;
      warnings.push(warning('pin not kept', 'Pairings', 'Pinned', words.pins.notKept(...pair, why), mend, who));
      continue;
    }
    mentorOf[row!] = column!;
    seats[column!]!--;
    kept++;
    const gates = table.gates(row!, column!);
    if (gates.length === 0) continue;
    const { againstRules, takeBack } = words.pins;
    warnings.push(warning('pin against rule', 'Pairings', 'Pinned', againstRules(...pair, gates), takeBack, pair[0]));
  }
  return { mentorOf, seats, count: kept, warnings };

  function objectionTo(mentee: string, mentor: string): Objection | null {
    const row = menteeAt.get(mentee);
    const column = mentorAt.get(mentor);
    if (running.has(mentee)) return 'published';
    if (row === undefined) return 'no mentee';
    if (column === undefined) return 'no mentor';
    const rule = table.rule(row, column);
    if (rule) return rule;
    if (mentorOf[row]! >= 0) return 'twice';
    return seats[column]! <= 0 ? 'full' : null;
  }
}

/** Why a pin cannot be kept. Nobody is to learn here that there is a veto. */
type Objection = Rule | 'published' | 'no mentee' | 'no mentor' | 'twice' | 'full';

/** What is wrong and what would mend it, by the names of the two. */
const objectionWords: Readonly<Record<Objection, (mentee: string, mentor: string) => readonly [string, string]>> = {
  published: () => [words.pins.published, words.pins.endPublished],
  'no mentee': (mentee) => [words.pins.absent(mentee, 'mentee'), words.pins.correctMentee],
  'no mentor': (_, mentor) => [words.pins.absent(mentor, 'mentor'), words.pins.correctMentor],
  self: () => [words.pins.self, words.pins.nothing],
  manager: () => [words.pins.manager, words.pins.correctManager],
  veto: () => [words.pins.veto, words.pins.nothing],
  twice: (mentee) => [words.pins.twice(mentee), words.pins.keepOne],
  full: (_, mentor) => [words.pins.full(mentor), words.pins.raiseSeats],
};
